import { describe, expect, it } from 'vitest'
import { importWorkbook } from '../../../src/import/importWorkbook'

const read = (csv: string) => importWorkbook(new TextEncoder().encode(csv), '台账.csv', [])

const works = [
  ['推进高标准农田建设', '农业农村局', '2026年6月底'],
  ['完成老旧小区改造', '住建局', '2026年9月底'],
  ['出台营商环境条例', '司法局', '2026年12月底'],
] as const

const tasks = ['工作任务', '存在问题', '会议议定事项', '提案题目', '重点项目']
const owners = ['责任单位', '主责部门', '牵头（责任）单位', '责任主体', '包保单位', '领办单位', '牵头市直单位', '主要责任单位']
const limits = ['完成时限', '限办日期', '时间节点', '完成节点', '到期日', '限时', '应办结日期', '反馈时限']
const states = [
  '完成状态',
  '办结情况',
  '三季度进展',
  '督办结果',
  '销号状态',
  '执行情况',
  '反馈情况',
  '目前完成情况',
  '是否完成',
  '是否整改到位',
  '是否按时完成',
  '完成与否',
]

describe('a ledger, however a clerk heads its columns, has who, until when and how far (J1, J10)', () => {
  it.each(states)('%s', (state) => {
    const said = /^是否|与否/.test(state) ? ['是', '否', '否'] : ['已完成', '推进中', '未完成']
    for (const task of tasks)
      for (const owner of owners)
        for (const limit of limits) {
          const lines = works.map(([what, who, when], k) => [k + 1, what, who, when, said[k]].join(','))
          const { items } = read(['2026年重点工作台账（截至9月30日）', `序号,${task},${owner},${limit},${state}`, ...lines].join('\n'))
          expect([task, owner, limit, items.map((item) => [item.text, item.owners, item.deadline])]).toEqual([
            task,
            owner,
            limit,
            works.map(([what, who], k) => [what, [who], ['2026-06-30', '2026-09-30', '2026-12-31'][k]]),
          ])
          expect(items.map((item) => item.standing === 'done' || item.struckOff === true)).toEqual([true, false, false])
          expect(items.map((item) => item.standing === null && item.struckOff === null)).toEqual([false, false, false])
        }
  })
  it('columns of days before the work begins, and of words about something else, stay what they are', () => {
    const { items } = read('2026年台账\n事项,责任单位,交办时间,基本情况\n修路,交通局,2026-03-01,全长三公里\n修桥,住建局,2026-04-01,两座')
    expect(items).toEqual([])
  })
})

describe('a time limit in the words of clerks (J2)', () => {
  const limitsRead: readonly (readonly [string, string | null])[] = [
    ['年内', '2026-12-31'],
    ['全年', '2026-12-31'],
    ['2026年年底', '2026-12-31'],
    ['不晚于6月30日', '2026-06-30'],
    ['11月15日前报送', '2026-11-15'],
    ['2026年6月30日 18:00', '2026-06-30'],
    ['9月30日17时前', '2026-09-30'],
    ['6月底前（已延期至9月底）', '2026-09-30'],
    ['2026年6月底前（市级）', '2026-06-30'],
    ['国庆节前', '2026-10-01'],
    ['2026年五一前', '2026-05-01'],
    ['2026年春节前', null],
    ['合同签订后3个月', null],
  ]
  it.each(limitsRead)('%s', (text, day) => {
    const { items, notices } = read(`2026年台账\n事项,责任单位,完成时限,进展\n修路,交通局,${text},推进中\n修桥,住建局,2026年8月底,已完成`)
    expect(items.map((item) => item.deadline)).toEqual([day, '2026-08-31'])
    // A limit nobody could read is said, with its cell.
    expect(notices.filter(({ code }) => code === 'limitUnread').map(({ cells }) => cells)).toEqual(day === null ? [['C3']] : [])
  })
  it.each(['长期坚持', '持续推进', '立行立改', '按序时进度'])('%s is no limit, and nothing is told', (text) => {
    const { items, notices } = read(`2026年台账\n事项,责任单位,完成时限,进展\n修路,交通局,${text},推进中\n修桥,住建局,2026年8月底,已完成`)
    expect(items[0]?.deadline).toBeNull()
    expect(notices.map(({ code }) => code)).toEqual(['noIndicators'])
  })
})

describe('how a line stands, in few words (J4)', () => {
  const standings: readonly (readonly [string, string])[] = [
    ['100%', 'done'],
    ['√', 'done'],
    ['已办理完毕', 'done'],
    ['完结', 'done'],
    ['已上报', 'done'],
    ['已建成投用', 'done'],
    ['已完成招标', 'open'],
    ['完成前期工作', 'open'],
    ['80%', 'open'],
    ['未按期完成', 'overdue'],
    ['到期仍未办结', 'overdue'],
  ]
  it.each(standings)('%s', (text, standing) => {
    const { items } = read(
      `2026年台账\n事项,责任单位,完成时限,完成情况\n修路,交通局,2026年6月,${text}\n修桥,住建局,2026年8月,已完成\n修渠,水利局,2026年8月,未完成\n修坝,水务局,2026年9月,已完成`,
    )
    expect(items[0]?.standing).toBe(standing)
  })
})

describe('the day a ledger goes to, beside the time its title is of (J5)', () => {
  it.each([
    ['2026年9月督办台账（截至9月30日）', '2026-09-30'],
    ['2026年三季度重点工作台账（截至9月25日）', '2026-09-25'],
    ['2026年9月督办台账（截至2026年10月8日）', '2026-10-08'],
    ['2026年9月督办台账（截止9月底）', '2026-09-30'],
    ['2026年9月督办台账', null],
  ])('%s', (title, day) => {
    const { items } = read(`${title}\n事项,责任单位,完成时限,进展\n修路,交通局,2026年8月底,推进中\n修桥,住建局,2026年8月底,已完成`)
    expect(items.map((item) => item.asOf)).toEqual([day, day])
  })
})
