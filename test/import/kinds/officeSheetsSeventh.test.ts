import { describe } from 'vitest'
import { figureLines, smallTables } from '../smallTable'

const table = smallTables(figureLines, ['officeUnknown', 'officeFromFileName'])

describe('bands of sizes that head columns are names (H21)', () => {
  const groups = (bands: readonly string[]) =>
    `班次,男,,女,\n,${bands.join(',')},${bands.join(',')}\n青年班,22,14,15,9\n书记班,6,37,3,12\n初任班,51,2,56,3`
  table([
    ['two bands of ages', groups(['35岁及以下', '36岁及以上']), ['B3 男35岁及以下 青年班 2023 22', 'E5 女36岁及以上 初任班 2023 3'], []],
    ['spans', groups(['18—35岁', '36—45岁']), ['B3 男18-35岁 青年班 2023 22'], []],
    [
      'one row of them',
      '单位,30岁以下,31—40岁,41—50岁,51岁以上\n甲办,11,14,9,5\n乙局,6,13,12,6',
      ['B2 30岁以下 甲办 2023 11', 'E3 51岁以上 乙局 2023 6'],
      [],
    ],
    [
      'beneath a group, beside figures of other kinds',
      '单位,编制（名）,年龄结构,,\n,,35岁以下,36—45岁,46岁以上\n甲办,42,11,14,9\n乙局,36,6,13,12',
      ['C3 年龄结构35岁以下 甲办 2023 11', 'B4 编制 乙局 2023 36名'],
      [],
    ],
    [
      'of money',
      '镇,50万元以下,50—100万元,100万元以上\n甲镇,12,5,2\n乙镇,9,4,1',
      ['B2 50万元以下 甲镇 2023 12', 'D3 100万元以上 乙镇 2023 1'],
      [],
    ],
    ['neighbours: goals in a row', '指标,目标,完成\n办结天数,5天以内,4天\n发文,30件以内,28件', ['C2 办结天数 - 2023 4天'], []],
  ])
})

describe('同期 of a year that is said is of the sheet’s own stretch (W21)', () => {
  const sheet = (title: string, now: string, before: string) => `${title}\n县区,${now}（件）,${before}（件）\n甲县,842,910\n乙县,511,478`
  table([
    ['months', sheet('2024年1—10月信访总量', '2024年1—10月', '2023年同期'), ['C3 信访总量 甲县 2023-01/2023-10 910件'], [], '表.csv'],
    ['a half', sheet('2024年上半年信访总量', '2024年上半年', '2023年同期'), ['C4 信访总量 乙县 2023-H1 478件'], [], '表.csv'],
    ['a quarter', sheet('2024年三季度信访总量', '2024年三季度', '2023年同期'), ['C3 信访总量 甲县 2023-Q3 910件'], [], '表.csv'],
    ['a month', sheet('2024年5月信访总量', '2024年5月', '2023年同期'), ['C3 信访总量 甲县 2023-05 910件'], [], '表.csv'],
    [
      'two years back',
      sheet('2024年1—10月信访总量', '2024年1—10月', '2022年同期'),
      ['C3 信访总量 甲县 2022-01/2022-10 910件'],
      [],
      '表.csv',
    ],
    [
      'neighbours: the whole year before',
      sheet('2024年1—10月信访总量', '2024年1—10月', '2023年'),
      ['C3 信访总量 甲县 2023 910件'],
      [],
      '表.csv',
    ],
  ])
})

describe('持平 among points is in points (A11)', () => {
  const rates = (moves: readonly string[]) =>
    `县区,办结率,较上月\n` + moves.map((move, k) => `${'甲乙丙'.charAt(k)}县,${98 - k}.5%,${move}`).join('\n')
  table([
    ['持平', rates(['+0.4个百分点', '持平', '-0.2个百分点']), ['C3 办结率 乙县 2023 0百分点 change'], []],
    ['不变', rates(['上升0.4个百分点', '不变', '下降0.2个百分点']), ['C3 办结率 乙县 2023 0百分点 change'], []],
    ['first', rates(['持平', '+0.4个百分点', '-0.2个百分点']), ['C2 办结率 甲县 2023 0百分点 change'], []],
    ['twice', rates(['持平', '持平', '-0.2个百分点']), ['C2 办结率 甲县 2023 0百分点 change', 'C3 办结率 乙县 2023 0百分点 change'], []],
    ['a bare zero', rates(['+0.4个百分点', '0', '-0.2个百分点']), ['C3 办结率 乙县 2023 0百分点 change'], []],
    ['neighbours: percents', '县区,办件（件）,较上月\n甲县,98,+0.4%\n乙县,97,持平', ['C3 办件 乙县 2023 0% change'], []],
  ])
})

describe('the total of a group by its name (T6), and who heads it (L23)', () => {
  const rows = (word: string) =>
    `片区,街道,检查（家次）\n城北,甲街道,64\n城北,乙街道,51\n城北${word},,115\n城南,丙街道,73\n城南,丁街道,48\n城南${word},,121`
  const branches = (head: string) => `党支部,${head},党员（名）\n一支部,周某,17\n二支部,吴某,9`
  table([
    ['小计', rows('小计'), ['C4 检查 城北 2023 115家次 aggregate', 'C5 检查 丙街道/城南 2023 73家次'], []],
    ['合计', rows('合计'), ['C7 检查 城南 2023 121家次 aggregate'], []],
    ['共计', rows('共计'), ['C7 检查 城南 2023 121家次 aggregate'], []],
    ['支部书记', branches('支部书记'), ['C2 党员 一支部 2023 17名'], []],
    ['书记', branches('书记'), ['C3 党员 二支部 2023 9名'], []],
    ['党组书记', branches('党组书记'), ['C3 党员 二支部 2023 9名'], []],
  ])
})

describe('places of things that are no rivals (C3, Y5), and last year’s spending beside 实际支出 (W16)', () => {
  const places = (title: string) =>
    `${title}\n一级指标,2022年得分,2023年得分,2022年位次,2023年位次\n开办企业,88.6,92.1,7,4\n获得电力,90.2,91,5,5\n建筑许可,81.3,80.7,9,12\n纳税,85.5,89.4,8,6\n政务服务,86.9,87.2,6,7`
  const spent = (now: string, before: string) => `项目,年初预算,${now},${before}\n接待费,110,83.2,101.9\n用车费,268,241.3,259.7`
  table([
    ['在全省', places('2023年营商环境评价一级指标在全省位次情况'), ['E3 开办企业 - 2023 4 rank'], [], '表.csv'],
    ['在全市', places('2023年营商环境评价一级指标在全市位次情况'), ['E5 建筑许可 - 2023 12 rank'], [], '表.csv'],
    ['位次', places('2023年营商环境评价位次情况'), ['D3 开办企业 - 2022 7 rank'], [], '表.csv'],
    ['实际支出 beside 上年支出', spent('实际支出', '上年支出'), ['D2 接待费 - 2022 101.9', 'B2 接待费 - 2023 110 target'], []],
    ['实际支出 beside 去年支出', spent('实际支出', '去年支出'), ['D3 用车费 - 2022 259.7'], []],
  ])
})
