import { expect, it } from 'vitest'
import { importWorkbook } from '../../../src/import/importWorkbook'

const csv = (rows: string) => importWorkbook(new TextEncoder().encode(rows), '任务.csv')

/** Headings as offices write them: tasks, who, until when, how far; and what the first item then says. */
const headers: readonly [header: string, first: string, says: Record<string, unknown>][] = [
  [
    '公开挂牌督办事项,主办处室,RAG,时间要求',
    '修缮老旧小区,住建处,G,2024年6月底前',
    { owners: ['住建处'], status: 'G', deadline: '2024-06-30' },
  ],
  [
    '整改事项,责任部门,整改时限,整改情况',
    '补齐档案,综合处,2024年9月30日,正在整改',
    { owners: ['综合处'], status: '正在整改', deadline: '2024-09-30' },
  ],
  [
    '议定事项,牵头单位,协同单位,到期时间',
    '建成泵站,水利局,财政局,2024年8月31日',
    { owners: ['水利局'], supporting: ['财政局'], deadline: '2024-08-31' },
  ],
  [
    '督办事项,责任单位,完成时限,是否销号,销号日期',
    '修路,交通局,2024年6月30日,是,2024年6月12日',
    { struckOff: true, closedOn: '2024-06-12' },
  ],
  ['督办事项,责任单位,完成时限,销号时间', '治水,水利局,2024年5月31日,2024年5月20日', { struckOff: null, closedOn: '2024-05-20' }],
  [
    '反馈问题,牵头领导,责任股室,整改时限,整改进展',
    '记录不规范,周某,机关党委,2024年7月底,已销号',
    { owners: ['机关党委'], status: '已销号', standing: 'done', deadline: '2024-07-31' },
  ],
  ['议定事项,分管领导,责任站所,完成时限,目前进展', '修渠,周某,水利站,2024年7月底,推进中', { owners: ['水利站'], status: '推进中' }],
  ['重点任务,负责人,时间表,预警', '扩建车站,王某某,2024年12月31日,黄', { owners: ['王某某'], status: '黄', deadline: '2024-12-31' }],
]

it.each(headers)('J1 %s head a ledger', (header, first, says) => {
  const reading = csv(`${header}\n${first}\n${first.replace(/^[^,]+/, '另一件事')}\n`)
  expect(reading.sheets[0]?.kind).toBe('ledger')
  expect(reading.dataset.count).toBe(0)
  expect(reading.items).toHaveLength(2)
  expect(reading.items[0]).toMatchObject(says)
})

/** Two columns that are headed as tasks: the one that tells the lines apart names them. */
it.each([
  [
    '任务来源,任务事项,责任单位,完成时限',
    ['工作报告,修路,交通局', '工作报告,治水,水利局', '会议纪要,建桥,交通局'],
    ['修路', '治水', '建桥'],
  ],
  ['任务类别,重点任务,责任单位,完成时限', ['民生,修路,交通局', '民生,治水,水利局', '民生,建桥,交通局'], ['修路', '治水', '建桥']],
  ['重点工作,具体任务,牵头单位,时限', ['城建,修路,交通局', ',治水,水利局', '农业,建桥,交通局'], ['修路', '治水', '建桥']],
  ['任务名称,任务来源,责任单位,完成时限', ['修路,工作报告,交通局', '治水,工作报告,水利局', '建桥,纪要,交通局'], ['修路', '治水', '建桥']],
  ['督办事项,工作任务,责任单位,完成时限', ['修路,路面硬化,交通局', '治水,清淤,水利局', '建桥,下部结构,交通局'], ['修路', '治水', '建桥']],
] as const)('J1 of %s, what tells the lines apart is the task', (header, lines, tasks) => {
  const reading = csv(`${header}\n${lines.map((line) => `${line},2024年6月30日\n`).join('')}`)
  expect(reading.sheets[0]?.kind).toBe('ledger')
  expect(reading.items.map((item) => item.text)).toEqual(tasks)
})

it('J1 counts under such headings are a table all the same', () => {
  const reading = csv('事项,受理（件）,办结（件）\n户口迁移,120,118\n身份证补办,95,95\n居住证办理,61,58\n')
  expect(reading.sheets[0]?.kind).toBe('table')
  expect(reading.dataset.count).toBe(6)
})
