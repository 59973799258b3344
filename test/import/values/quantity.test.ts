import { describe, expect, it } from 'vitest'
import type { Quantity } from '../../../src/model/quantity'
import { readQuantities, readQuantity } from '../../../src/import/values/quantity'
import type { ValueHints } from '../../../src/import/values/types'
import { readUnit } from '../../../src/import/values/unit'

type Reads = Partial<Extract<Quantity, { kind: 'amount' }>>
const amount = (value: number, more: Reads = {}): object => ({ kind: 'amount', value, amount: value, unit: null, bound: 'exact', low: null, high: null, places: 0, ...more })
const atLeast = (value: number, more: Reads = {}): object => amount(value, { bound: 'atLeast', low: value, ...more })
const atMost = (value: number, more: Reads = {}): object => amount(value, { bound: 'atMost', high: value, ...more })
const missing = (kind: string): object => ({ kind: 'missing', missing: kind })
const unread = { kind: 'unread' }

// Cells as clerks write them. Add a row when a real sheet surprises us, and say where it came from.
const cells: readonly (readonly [text: string, reads: object, from?: string])[] = [
  // Q1 a plain number
  ['525', amount(525)], ['0', amount(0)], ['-9.7', amount(-9.7, { places: 1 })], ['40.0', amount(40, { places: 1 })], [' 525\u00a0', amount(525), 'blanks left by a system'], ["'53", amount(53), 'a number kept as text'],
  ['.5', amount(0.5, { places: 1 })], ['1.2E+05', amount(120000)], ['１２３', amount(123)], ['"35"', amount(35)],
  // Q2 group marks
  ['1,867', amount(1867), '青岛市政府办公厅 2019'], ['1，867', amount(1867)], ['1 738.85', amount(1738.85, { places: 2 }), 'thin-space format of a regional yearbook'], ['2 056.74', amount(2056.74, { places: 2 })],
  ['12,34,567', amount(1234567)], ["1'867", amount(1867)], ['12,3456', amount(123456)], ['12,5', unread, 'a decimal comma or two numbers'], ['1.234.567', unread], ['1,2', unread],
  // Q3 scales and units multiply out, by text
  ['600篇', amount(600, { unit: '篇' })], ['133.8万件', amount(133.8, { amount: 1338000, unit: '万件', places: 1 }), '青岛市政府办公厅 2019'], ['22万元', amount(22, { amount: 220000, unit: '万元' })],
  ['1.5亿元', amount(1.5, { amount: 150000000, unit: '亿元', places: 1 })], ['3千', amount(3, { amount: 3000, unit: '千' })], ['56.7万', amount(56.7, { amount: 567000, unit: '万', places: 1 })],
  ['2 十万', amount(2, { amount: 200000, unit: '十万' })], ['160個次', amount(160, { unit: '個次' }), '濱州 2023, 繁體'], ['53條', amount(53, { unit: '條' })], ['2000张', amount(2000, { unit: '张' })],
  ['4500条次', amount(4500, { unit: '条次' }), '青岛 2006'], ['15个工作日', amount(15, { unit: '个工作日' }), '抚州 办事清单'], ['12元/人', amount(12, { unit: '元/人' })],
  ['$25.463 trillion', amount(25.463, { amount: 25463000000000, unit: '$ trillion', places: 3 }), 'a table of GDP by country'], ['$25,462,700,000,000', amount(25462700000000, { unit: '$' })], ['$427 million', amount(427, { amount: 427000000, unit: '$ million' })],
  ['£12m', amount(12, { amount: 12000000, unit: '£ m' })], ['1.5 million people', amount(1.5, { amount: 1500000, unit: 'million people', places: 1 })],
  // Q4 shares are fractions
  ['40.9%', amount(40.9, { amount: 0.409, unit: '%', places: 1 })], ['４０．９％', amount(40.9, { amount: 0.409, unit: '%', places: 1 })], ['50 %', amount(50, { amount: 0.5, unit: '%' }), '青岛市政府办公厅 2019'], ['56.7%', amount(56.7, { amount: 0.567, unit: '%', places: 1 }), '56.7 / 100 is 0.5670000000000001'],
  ['112.4%', amount(112.4, { amount: 1.124, unit: '%', places: 1 })], ['0.5‰', amount(0.5, { amount: 0.0005, unit: '‰', places: 1 })], ['百分之四十', amount(40, { amount: 0.4, unit: '%' })], ['三成', amount(3, { amount: 0.3, unit: '成' })],
  ['三成五', amount(3.5, { amount: 0.35, unit: '成', places: 1 })], ['占63.72%', amount(63.72, { amount: 0.6372, unit: '%', places: 2 }), '唐山 2024'],
  // Q5 bounds before and behind
  ['600余', atLeast(600), '滨州市委办 2023'], ['600余篇', atLeast(600, { unit: '篇' })], ['300餘篇', atLeast(300, { unit: '篇' })], ['300多个', atLeast(300, { unit: '个' })], ['90%以上', atLeast(90, { amount: 0.9, unit: '%' }), '宿迁市委办 2016'],
  ['400万件以上', atLeast(400, { amount: 4000000, unit: '万件' }), '青岛日报 2020'], ['突破210万', atLeast(210, { amount: 2100000, unit: '万' }), '滨州 2023'], ['超过50项', atLeast(50, { unit: '项' })], ['逾千', unread], ['逾1000人', atLeast(1000, { unit: '人' })],
  ['不少于150条', atLeast(150, { unit: '条' }), '青岛 2006'], ['不低于98%', atLeast(98, { amount: 0.98, unit: '%' })], ['≥94.4', atLeast(94.4, { places: 1 }), 'a US vaccination survey'], ['>=95%', atLeast(95, { amount: 0.95, unit: '%' })], ['100+', atLeast(100)], ['30个以上', atLeast(30, { unit: '个' }), '青岛 市办实事'],
  ['210余万元', atLeast(210, { amount: 2100000, unit: '万元' })], ['3.2万余人', atLeast(3.2, { amount: 32000, unit: '万人', places: 1 })], ['3年多', atLeast(3, { unit: '年' })], ['百余篇', atLeast(100, { unit: '篇' })], ['二十多个', atLeast(20, { unit: '个' })],
  ['控制在60次以内', atMost(60, { unit: '次' }), '青岛 2006'], ['不超过5%', atMost(5, { amount: 0.05, unit: '%' })], ['3天以内', atMost(3, { unit: '天' })], ['20人以下', atMost(20, { unit: '人' })], ['<0.01', atMost(0.01, { places: 2 })], ['低于4.3%', atMost(4.3, { amount: 0.043, unit: '%', places: 1 })],
  ['近4000', amount(4000, { bound: 'almost', high: 4000 }), '青岛市政府办公厅 2019'], ['近200万', amount(200, { amount: 2000000, unit: '万', bound: 'almost', high: 200 })], ['约300', amount(300, { bound: 'about' })], ['1.5亿元左右', amount(1.5, { amount: 150000000, unit: '亿元', bound: 'about', places: 1 })], ['30人上下', amount(30, { unit: '人', bound: 'about' })],
  // Q6 ranges
  ['1-2', amount(1, { bound: 'range', low: 1, high: 2 }), '宿迁 每人每年课题'], ['1~2个', amount(1, { unit: '个', bound: 'range', low: 1, high: 2 })], ['3至5个工作日', amount(3, { unit: '个工作日', bound: 'range', low: 3, high: 5 })], ['10—15万元', amount(10, { amount: 100000, unit: '万元', bound: 'range', low: 10, high: 15 })],
  ['63%~68%', amount(63, { amount: 0.63, unit: '%', bound: 'range', low: 63, high: 68 })], ['150－200人', amount(150, { unit: '人', bound: 'range', low: 150, high: 200 })], ['5-3', unread], ['2016-2020', unread, 'years'], ['2023-08', unread, 'a month'], ['08-15', unread], ['1万～2万元', amount(1, { amount: 10000, unit: '万元', bound: 'range', low: 1, high: 2 })], ['5-10%', amount(5, { amount: 0.05, unit: '%', bound: 'range', low: 5, high: 10 })],
  // Q7 numbers in characters
  ['十二', amount(12)], ['两次', amount(2, { unit: '次' })], ['二百零五', amount(205)], ['三千万元', amount(30000000, { unit: '元' })], ['零', amount(0)], ['十余次', atLeast(10, { unit: '次' })], ['万人', unread], ['千', unread], ['十几个', unread], ['近半', unread], ['三四个', unread], ['百分之九十五点六', amount(95.6, { amount: 0.956, unit: '%', places: 1 })], ['负12.3%', amount(-12.3, { amount: -0.123, unit: '%', places: 1 })],
  // Q8 several facts in a cell: readQuantities below
  // Q9 a note behind a number stays in its text
  ['3(另10项已实现双过半)', amount(3), '滨州 2023'], ['1560（含依申请）', amount(1560)], ['53(35)', amount(53)], ['12.3*', amount(12.3, { places: 1 })], ['12.3①②', amount(12.3, { places: 1 })], ['525¹', amount(525), 'a superscript is a note, never a digit'], ['98.2 p', amount(98.2, { places: 1 }), 'Eurostat flags'], ['105.2R', amount(105.2, { places: 1 })], ['#525', amount(525)], ['77 [note 2]', amount(77)],
  // Q10 names and prose never become values
  ['1+8+1', unread, '滨州 2023'], ['1+838', unread], ['511工程', unread, '宿迁'], ['4·15', unread], ['四个一', unread], ['四加二', unread], ['万人大轮训', unread], ['十五个攻势', unread, '青岛'], ['大干2023', unread], ['已核', unread], ['基本期期', unread, '宿迁 2016'], ['已整改工地42处,完成率95%', unread, 'a ledger'], ['每年1-2个课题', unread],
  ['1-8月', unread], ['2023年', unread], ['7月14日', unread], ['香港3', unread], ['1.普通用户登录：查看信息\n2.操作员：查看信息', unread], ['测评后30个工作日内完成', unread], ['第28期', unread], ['3个100%', unread], ['372301199001011234', unread, 'an identity number'], ['7×24小时', unread], ['0543-3123456', unread], ['一般', { kind: 'grade', value: null }],
  // Q11 missing, each by its kind, never zero
  ['', missing('blank')], ['\u3000 ', missing('blank')], ['—', missing('dash')], ['－', missing('dash')], ['-', missing('dash')], ['----', missing('dash')], ['/', missing('slash')], ['…', missing('ellipsis')], ['……', missing('ellipsis')], ['...', missing('ellipsis')], ['..', missing('ellipsis'), 'UN and ONS'],
  [':', missing('notApplicable'), 'ONS ASHE'], ['x', missing('notReported'), 'ONS ASHE'], ['NA', missing('notApplicable')], ['NaN', missing('notReported')], ['n/a', missing('notApplicable')], ['无', missing('none')], ['未报', missing('notReported')], ['未 报', missing('notReported')], ['缺报', missing('notReported')], ['#DIV/0!', missing('error')], ['#N/A', missing('error')], ['######', missing('error')],
  ['由负转正', missing('notApplicable')], ['—(无基数)', missing('dash')], ['未发生', missing('none')], ['-%', missing('dash')], ['×××', missing('notReported')],
  // Q12 a report of nothing is a zero
  ['零报送', amount(0)], ['零报', amount(0)],
  ['同上', { kind: 'sameAsAbove' }], ['〃', { kind: 'sameAsAbove' }],
  // Q14 ranks, grades, flags
  ['第3名', { kind: 'rank', value: 3 }], ['并列第二', { kind: 'rank', value: 2 }], ['3名', amount(3, { unit: '名' })], ['倒数第3', unread],
  ['★★★★☆', { kind: 'grade', value: 4 }], ['四星', { kind: 'grade', value: 4 }], ['5星级', { kind: 'grade', value: 5 }], ['优秀', { kind: 'grade', value: null }], ['中', unread],
  ['√', { kind: 'flag', value: true }], ['×', { kind: 'flag', value: false }], ['是', { kind: 'flag', value: true }], ['否', { kind: 'flag', value: false }],
]

describe('a cell is read as its clerk wrote it (Q1–Q7, Q9–Q12, Q14)', () => {
  it.each(cells.map(([text, reads]) => ({ text, reads })))('$text', ({ text, reads }) => expect(readQuantity(text)).toEqual({ text, ...reads }))
})

const change = (value: number, fraction: number, more: object = {}): object => ({ kind: 'change', value, amount: fraction, unit: '%', bound: 'exact', form: 'percent', against: null, places: 0, ...more })
const changes: readonly (readonly [text: string, reads: object, from?: string])[] = [
  ['同比减少40.9%', change(-40.9, -0.409, { against: 'samePeriodLastYear', places: 1 }), '青岛市政府办公厅 2019'], ['下降40.9%', change(-40.9, -0.409, { places: 1 })], ['同比增长12.7%', change(12.7, 0.127, { against: 'samePeriodLastYear', places: 1 })],
  ['环比上升2.7%', change(2.7, 0.027, { against: 'previousPeriod', places: 1 })], ['较上年同期下降5%', change(-5, -0.05, { against: 'samePeriodLastYear' })], ['比2017年增长10%', change(10, 0.1, { against: 'base:2017' })],
  ['增长-5.2%', change(-5.2, -0.052, { places: 1 })], ['下降-5.2%', change(-5.2, -0.052, { places: 1 })], ['增加53条', change(53, 53, { unit: '条', form: 'difference' })], ['减少3件', change(-3, -3, { unit: '件', form: 'difference' })], ['多3件', change(3, 3, { unit: '件', form: 'difference' })],
  ['较上月提高10个百分点', change(10, 0.1, { unit: '个百分点', form: 'points', against: 'previousPeriod' })], ['7.2个百分点', change(7.2, 0.072, { unit: '个百分点', form: 'points', places: 1 })], ['下降2.2个百分点', change(-2.2, -0.022, { unit: '个百分点', form: 'points', places: 1 })],
  ['▲12.7%', change(12.7, 0.127, { places: 1 })], ['▼9.7%', change(-9.7, -0.097, { places: 1 })], ['↓43%', change(-43, -0.43)], ['△5%', change(5, 0.05)], ['▽5%', change(-5, -0.05)], ['5.2%↑', change(5.2, 0.052, { places: 1 })], ['+12.7%', change(12.7, 0.127, { places: 1 })],
  ['▲3', change(3, 3, { unit: null, form: 'difference' })], ['增长1.5倍', change(1.5, 1.5, { unit: '倍', places: 1 })], ['翻一番', change(100, 1, { unit: null })],
  ['持平', change(0, 0, { unit: null })], ['与上年同期持平', change(0, 0, { unit: null, against: 'samePeriodLastYear' })], ['基本持平', change(0, 0, { unit: null, bound: 'about' })],
  ['下降40%以上', change(-40, -0.4, { bound: 'atMost' }), 'a fall of at least 40 is at most −40'], ['增长约5%', change(5, 0.05, { bound: 'about' })], ['up 5.2%', change(5.2, 0.052, { places: 1 })],
  ['高于全省平均2.3个百分点', change(2.3, 0.023, { unit: '个百分点', form: 'points', against: 'benchmark', places: 1 })], ['低于时序进度6.6个百分点', change(-6.6, -0.066, { unit: '个百分点', form: 'points', against: 'target', places: 1 })],
  ['降低到20%', amount(20, { amount: 0.2, unit: '%' }), 'a level, not a change'], ['增至12家', amount(12, { unit: '家' })],
]
describe('a stated change has the sign of its verb or arrow (Q13)', () => {
  it.each(changes.map(([text, reads]) => ({ text, reads })))('$text', ({ text, reads }) => expect(readQuantity(text)).toEqual({ text, ...reads }))
})

const parts: readonly (readonly [text: string, reads: readonly object[], hints?: ValueHints])[] = [
  ['389次/238天', [amount(389, { unit: '次' }), amount(238, { unit: '天' })]],
  ['10件27项', [amount(10, { unit: '件' }), amount(27, { unit: '项' })]],
  ['3次、5人', [amount(3, { unit: '次' }), amount(5, { unit: '人' })]],
  ['6.3% \n(1.5 million adults)\n\nBoth lonely and alone', [amount(6.3, { amount: 0.063, unit: '%', places: 1 }), amount(1.5, { amount: 1500000, unit: 'million adults', places: 1 })]],
  ['53(10.1%)', [amount(53), amount(10.1, { amount: 0.101, unit: '%', places: 1 })]],
  ['35(↑3)', [amount(35), change(3, 3, { unit: null, form: 'difference' })]],
  ['12.5(第3名)', [amount(12.5, { places: 1 }), { kind: 'rank', value: 3 }]],
  ['26/33个百分点', [change(26, 0.26, { unit: '个百分点', form: 'points' }), change(33, 0.33, { unit: '个百分点', form: 'points' })]],
  ['600余篇，同比增长9.5%', [atLeast(600, { unit: '篇' }), change(9.5, 0.095, { against: 'samePeriodLastYear', places: 1 })]],
  ['同比增长12.7%，环比下降3%', [change(12.7, 0.127, { against: 'samePeriodLastYear', places: 1 }), change(-3, -0.03, { against: 'previousPeriod' })]],
  ['64/40', [amount(64, { unit: '次' }), amount(40, { unit: '天' })], { unit: { written: '次/天', base: '次/天', scale: 1, share: false, points: false } }],
  ['10/13分钟', [amount(10, { unit: '分钟' }), amount(13, { unit: '分钟' })]],
  ['1/2天', [unread]], ['2小时30分', [unread]], ['3天4小时', [unread]],
  ['64/40', [unread]],
]
it.each(parts.map(([text, reads, hints]) => ({ text, reads, hints })))('several facts in a cell are several parts (Q8): $text', ({ text, reads, hints }) => {
  expect(readQuantities(text, hints)).toEqual(reads.map((read) => ({ text, ...read })))
})

const unit = (text: string) => ({ unit: readUnit(text) })
const percent = { changeColumn: { against: 'samePeriodLastYear', form: 'percent' } } as const
const hinted: readonly (readonly [text: string, hints: ValueHints, reads: object])[] = [
  ['133.8', unit('万件'), amount(133.8, { amount: 1338000, places: 1 })],
  ['133.8万', unit('件'), amount(133.8, { amount: 1338000, unit: '万件', places: 1 })],
  ['133.8万', unit('万件'), amount(133.8, { amount: 1338000, unit: '万件', places: 1 })],
  ['1.2亿元', unit('万元'), amount(1.2, { amount: 120000000, unit: '亿元', places: 1 })],
  ['600余', unit('篇'), atLeast(600)],
  ['98.6', unit('%'), amount(98.6, { amount: 0.986, places: 1 })],
  ['98.6', { percentColumn: 'percent' }, amount(98.6, { amount: 0.986, places: 1 })],
  ['0.972', { percentColumn: 'fraction' }, amount(0.972, { places: 3 })],
  ['98.6%', { percentColumn: 'fraction' }, amount(98.6, { amount: 0.986, unit: '%', places: 1 })],
  ['12.7', percent, change(12.7, 0.127, { unit: null, against: 'samePeriodLastYear', places: 1 })],
  ['↓43', percent, change(-43, -0.43, { unit: null, against: 'samePeriodLastYear' })],
  ['-40%', percent, change(-40, -0.4, { against: 'samePeriodLastYear' })],
  ['+53条', percent, change(53, 53, { unit: '条', form: 'difference', against: 'samePeriodLastYear' })],
  ['持平', percent, change(0, 0, { unit: null, against: 'samePeriodLastYear' })],
  ['0.4', { changeColumn: { against: 'samePeriodLastYear', form: 'points' } }, change(0.4, 0.004, { unit: null, form: 'points', against: 'samePeriodLastYear', places: 1 })],
  ['105.3', { changeColumn: { against: 'samePeriodLastYear', form: 'ratio' } }, change(105.3, 1.053, { unit: null, form: 'ratio', against: 'samePeriodLastYear', places: 1 })],
  ['持平', { changeColumn: { against: 'samePeriodLastYear', form: 'ratio' } }, change(100, 1, { unit: null, form: 'ratio', against: 'samePeriodLastYear' })],
  ['(12)', { ...percent, brackets: 'negative' }, change(-12, -0.12, { unit: null, against: 'samePeriodLastYear' })],
  ['(12)', {}, unread], ['(12)', { brackets: 'negative' }, amount(-12)], ['(12)', { brackets: 'note' }, unread], ['(1,234.5)', { brackets: 'negative' }, amount(-1234.5, { places: 1 })],
  ['(1)', { deductionColumn: 'negative' }, amount(-1)], ['-1', { deductionColumn: 'negative' }, amount(-1)], ['1', { deductionColumn: 'negative' }, amount(-1)], ['0', { deductionColumn: 'negative' }, amount(0)], ['(2.5)', { deductionColumn: 'magnitude' }, amount(2.5, { places: 1 })],
  ['3', { rankColumn: true }, { kind: 'rank', value: 3 }], ['3/16', { rankColumn: true }, { kind: 'rank', value: 3 }], ['2(并列)', { rankColumn: true }, { kind: 'rank', value: 2 }],
  ['+2', { scoreColumn: true }, amount(2)], ['加2分', { scoreColumn: true }, amount(2, { unit: '分' })], ['扣0.5分', { scoreColumn: true }, amount(-0.5, { unit: '分', places: 1 })], ['97.5', { scoreColumn: true }, amount(97.5, { places: 1 })],
  ['A', { gradeColumn: true }, { kind: 'grade', value: null }], ['绿', { gradeColumn: true }, { kind: 'grade', value: null }],
  ['2023.06', { dateColumn: true }, unread], ['c', { marks: { c: 'notReported' } }, missing('notReported')], ['x', { marks: { x: 'notApplicable' } }, missing('notApplicable')],
]
it.each(hinted)('what the column says is used (Q15): %j under %j', (text, hints, reads) => expect(readQuantity(text, hints)).toEqual({ text, ...reads }))
