import { expect, it } from 'vitest'
import { completeOffice, officeEvidence } from '../../../src/import/values/names/officeName'
import { normaliseName, withoutReadings } from '../../../src/import/values/names/name'
import { provinces } from '../../../src/import/lexicon/places/offices'

it.each([
  '邹平市',
  '市委督查室',
  '北京',
  '山东省',
  '内蒙古自治区',
  '一处',
  '综合科',
  '示例县甲',
  '市住建局',
  '公路中心',
  '市直机关工委',
  '中共某某市委办公室',
  '某某市人民政府办公厅',
  '第三党支部',
  '城关镇',
  '东临新区',
  '香港特区',
  'Enfield PCT',
  'New South Wales',
  'Tyne and Wear Met County',
  '某某有限公司',
  '市第一中学',
  '邹平县',
  '濱城區',
])('a body or a place (O1): %s', (text) => {
  expect(officeEvidence(text)).toBeGreaterThanOrEqual(0.5)
})
it.each([
  '起草综合文稿',
  '全市性工作会议',
  '办结率',
  '信息快报',
  '督查专报',
  '合计',
  '新增床位',
  '制发文件',
  '受理量',
  '开展各类督查',
  'Public new housing',
  'Emissions (CH4)',
  '2023年',
  '600余篇',
  '',
  '制发文件同比下降40.9%。',
  '报送省信息',
  '培训班次',
  '重要会议活动',
  '领导干部',
  '小区',
])('a thing that is counted (O1): %j', (text) => {
  expect(officeEvidence(text)).toBeLessThan(0.3)
})
it('every province by its short and its full name (O2)', () => {
  for (const [short, full] of Object.entries(provinces)) expect([officeEvidence(short), officeEvidence(full)]).toEqual([1, 1])
  expect(Object.keys(provinces)).toHaveLength(34)
})

it.each([
  ['市委办公室', ['示例市委办公室主要工作指标完成情况表'], '中共示例市委办公室'],
  ['示例市委办', ['07_示例市委办公室_2023.xlsx'], '中共示例市委办公室'],
  ['示例市府办', ['示例市政府办公厅'], '示例市人民政府办公厅'],
  ['示例市政府办公室', [], '示例市人民政府办公室'],
  ['示例省政府办公厅', [], '示例省人民政府办公厅'],
  ['濱州市委辦公室', [], '中共滨州市委办公室'],
  ['示例县委办公室', [], '中共示例县委办公室'],
])('a short office is completed when the evidence stands (O3): %s', (short, evidence, name) =>
  expect(completeOffice(short, evidence)).toEqual({ name, how: 'completed' }),
)

it.each([
  ['示例市府办', []],
  ['市委办公室', ['填报单位:市委办公室']],
  ['示例市府办', ['示例市政府办公厅', '示例市政府办公室']],
  ['督查室', ['示例市委办公室']],
  ['市委办公室', ['甲市委办公室', '乙市委办公室']],
  ['市住建局', []],
  ['邹平市', ['某市委办公室']],
  ['示例市委政研室', []],
])('without evidence it stays as written (O3): %s', (short, evidence) =>
  expect(completeOffice(short, evidence)).toEqual({ name: short, how: 'asWritten' }),
)

it('a full name is left alone', () => {
  expect(completeOffice('中共示例市委办公室', [])).toEqual({ name: '中共示例市委办公室', how: 'asWritten' })
  expect(completeOffice('示例市人民政府办公室', [])).toEqual({ name: '示例市人民政府办公室', how: 'asWritten' })
})

it.each([
  ['起草綜合文稿', '起草综合文稿'],
  ['《督查专报》', '督查专报'],
  ['發(fā)文推廣', '发文推广'],
  ['縣市區(qū)、市直單位', '县市区,市直单位'],
  ['信息快报（专刊）', '信息快报(专刊)'],
  ['信 息　快报', '信息快报'],
  ['Enfield  PCT', 'enfield pct'],
  ['ＧＤＰ 增速', 'gdp增速'],
  ['被省採用', '被省采用'],
  ['爲民服務', '为民服务'],
])('names are matched without widths, blanks, marks and converter noise (N1): %s', (text, name) => expect(normaliseName(text)).toBe(name))

it('look-alikes stay apart (N2)', () => {
  expect(normaliseName('信息快报')).not.toBe(normaliseName('信息快报(专刊)'))
  expect(withoutReadings('关于(fang)案')).toBe('关于案')
  expect(withoutReadings('GDP(abc)')).toBe('GDP(abc)')
})
