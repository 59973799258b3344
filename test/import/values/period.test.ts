import { describe, expect, it } from 'vitest'
import { readPeriod } from '../../../src/import/values/period'

/** `cum` counts from a start, `asOf` is up to an end. */
type Said = readonly [text: string, code: string | null, more?: string]
const said = (text: string) => {
  const reading = readPeriod(text)
  if (!reading) return null
  const more = [reading.relative ?? '', reading.cumulative ? 'cum' : '', reading.asOf ? 'asOf' : ''].filter((word) => word !== '').join(' ')
  return [reading.period?.code ?? null, more]
}

const absolute: readonly Said[] = [
  // P1 years
  ['2019年', '2019'], ['2019', '2019'], ['2023年度', '2023'], ['２０１９年', '2019'], ['二〇二三年', '2023'], ['二○二三年', '2023'], ['2017年度某公司管理月报表', '2017'], ['主要工作指标_2023', '2023'], ['2016     ->', '2016'], ['FY2023', '2023'], ['GDP 2023', '2023'],
  // P2 halves, quarters, months, weeks
  ['2019年上半年', '2019-H1'], ['2019上半年', '2019-H1'], ['2023年下半年', '2023-H2'], ['2023H1', '2023-H1'], ['2020年第一季度', '2020-Q1'], ['2020年一季度', '2020-Q1'], ['2020年1季度', '2020-Q1'], ['2023Q2', '2023-Q2'], ['2023-Q2', '2023-Q2'], ['Q3 2021', '2021-Q3'], ['first quarter of 2020', '2020-Q1'], ['2023年前三季度', '2023-01/2023-09'], ['2023年1-3季度', '2023-01/2023-09'],
  ['2017年12月', '2017-12'], ['2017年12月份', '2017-12'], ['2023 年 8 月', '2023-08'], ['二〇二三年十月', '2023-10'], ['二〇二三年十二月', '2023-12'], ['2023-08', '2023-08'], ['2023.08', '2023-08'], ['2016.9', '2016-09'], ['2023/8', '2023-08'], ['202310', '2023-10'], ['2023M04', '2023-04'], ['1992-03', '1992-03'],
  ['2024年第28周', '2024-W28'], ['2024年第28周(7月8日—7月14日)', '2024-W28'], ['2024-W28', '2024-W28'],
  // P3 spans of months and days, every dash
  ['2023年1—7月', '2023-01/2023-07'], ['2023年1-7月', '2023-01/2023-07'], ['2023年1~7月份', '2023-01/2023-07'], ['2023年1至7月', '2023-01/2023-07'], ['2023年1－7月', '2023-01/2023-07'], ['2023年1一7月', '2023-01/2023-07'], ['2023年1月—7月', '2023-01/2023-07'], ['2023年1-7', '2023-01/2023-07'], ['2023.1-7', '2023-01/2023-07'], ['2023年1—6月', '2023-H1'], ['2023年前7个月', '2023-01/2023-07'],
  ['2023年11月-2024年2月', '2023-11/2024-02'], ['2023.11-2024.2', '2023-11/2024-02'], ['2023-01~2023-07', '2023-01/2023-07'],
  ['2016年3月4日—3月10日', '2016-03-04/2016-03-10'], ['2017年7月14日至28日', '2017-07-14/2017-07-28'], ['2023.3.4-3.10', '2023-03-04/2023-03-10'], ['2023-01-01至2023-07-31', '2023-01/2023-07'],
  ['2023-08-15', '2023-08-15'], ['2025.1.1', '2025-01-01'], ['2023年8月2日', '2023-08-02'], ['20230815', '2023-08-15'], ['1987-01-31', '1987-01-31'],
  // P4 plans and terms of years
  ['“十四五”', '2021/2025'], ['十四五时期', '2021/2025'], ['“十三五”末', '2016/2020', 'asOf'], ['“十五”', '2001/2005'], ['2021—2025年', '2021/2025'], ['1993-2017', '1993/2017'], ['2012-13', '2012/2013'],
  // P5 in English
  ['Oct to Dec 2005', '2005-Q4'], ['July to Sept 1997', '1997-Q3'], ['Apr to June 1999', '1999-Q2'], ['Apr 2023', '2023-04'], ['2016 Sep', '2016-09'], ['Sep-22', '2022-09'], ['October 2011 - March 2012', '2011-10/2012-03'], ['3rd April to 3rd May 2020', '2020-04-03/2020-05-03'], ['Released on 15 November 2017', '2017-11-15'], ['May 24, 2023', '2023-05-24'], ['year ending March 2020', '2019-04/2020-03'], ['January to March 2023', '2023-Q1'],
  // P6 without a year, a shape that one question fills
  ['7月', '--07'], ['7月份', '--07'], ['十二月', '--12'], ['元月', '--01'], ['1—7月', '--01/--07'], ['1-7月份', '--01/--07'], ['1月-7月', '--01/--07'], ['一至七月', '--01/--07'], ['上半年', '--01/--06'], ['三季度', '--07/--09'], ['第三季度', '--07/--09'], ['前三季度', '--01/--09'], ['前8个月', '--01/--08'], ['Q2', '--04/--06'], ['Jul', '--07'], ['Dec†', '--12'], ['7月14日至28日', '--07-14/--07-28'], ['8月10日', '--08-10'], ['Jan to Mar', '--01/--03'],
  // P7 up to an end: a span from January, or a stock at a date
  ['截至2023年7月底', '2023-01/2023-07', 'cum asOf'], ['截止2023年7月31日', '2023-01/2023-07', 'cum asOf'], ['截至2023年8月10日', '2023-01-01/2023-08-10', 'cum asOf'], ['截至6月底', '--01/--06', 'cum asOf'], ['（截至7月底）', '--01/--07', 'cum asOf'], ['截至6月份', '--01/--06', 'cum asOf'], ['截至10月31日', '--01/--10', 'cum asOf'], ['2023年8月10日止', '2023-01-01/2023-08-10', 'cum asOf'],
  ['2019年末', '@2019-12-31', 'asOf'], ['2019年6月末', '@2019-06-30', 'asOf'], ['6月底', '@--06', 'asOf'],
]
describe('absolute and partial periods (P1–P7)', () => {
  it.each(absolute.map(([text, code, more = '']) => ({ text, code, more })))('$text', ({ text, code, more }) => expect(said(text)).toEqual([code, more]))
})

const relative: readonly Said[] = [
  ['本月', null, 'inPeriod'], ['当月', null, 'inPeriod'], ['本期', null, 'inPeriod'], ['累计', null, 'cumulative cum'], ['本年累计', null, 'cumulative cum'], ['今年以来', null, 'cumulative cum'], ['截至目前', null, 'cumulative cum'], ['年初至今', null, 'cumulative cum'], ['1-本月', null, 'cumulative cum'], ['YTD', null, 'cumulative cum'],
  ['上年同期', null, 'samePeriodLastYear'], ['去年同期', null, 'samePeriodLastYear'], ['上年同期累计', null, 'samePeriodLastYear cum'], ['上月', null, 'previousPeriod'], ['上期', null, 'previousPeriod'], ['上年', null, 'lastYear'], ['去年排名', null, 'lastYear'], ['全年', null, 'wholeYear'], ['年度目标', null, 'wholeYear'], ['年末', null, 'asOf'], ['期末余额', null, 'asOf'],
  ['去年1-7月', '--01/--07', 'lastYear'], ['2022年同期', '2022', 'samePeriodLastYear'], ['GDP_累计', null, 'cumulative cum'], ['进出口总值当期值', null, 'inPeriod'], ['“十四五”累计', '2021/2025', 'cumulative cum'],
]
it.each(relative.map(([text, code, more = '']) => ({ text, code, more })))('words that speak of the sheet’s own period (P8): $text', ({ text, code, more }) => expect(said(text)).toEqual([code, more]))

it.each([
  '大干2023', '《问策2023》', '三年攻坚', '4·15', '十五个攻势', '2000张', '2019=100', '国内生产总值指数(1978年=100)', '居民消费价格指数(上年同月=100)', '较上年增长', '0.4个百分点', '600余篇', '10件27项', '最近10年', '最近18季度', '近年来', '1-2', '1+8+1', 'Table 11', '1.1a', 'Latest 3 months', '45139', 'Year', '单位', '信息任务完成率', '3个月', '十五', '1.5', '13月', '2023-13', '',
])('no period in names, indexes and counts (P9): %j', (text) => expect(readPeriod(text)).toBeNull())

it.each([
  ['累计报送', '累计', '报送'], ['2025年目标', '2025年', '目标'], ['上半年合计', '上半年', '合计'], ['（截至7月底）', '截至7月底', ''], ['某单位主要工作指标_2023', '2023', '某单位主要工作指标'], ['2018年1-2月份政务信息报送情况', '2018年1-2月份', '政务信息报送情况'], ['２０２３年１—７月', '２０２３年１—７月', ''], ['二〇二三年重点工作完成情况', '二〇二三年', '重点工作完成情况'],
])('what was read is quoted as written, the rest is left (P10): %s', (text, matched, rest) => expect(readPeriod(text)).toMatchObject({ matched, rest }))

it('the column tells a fiscal year from a month, and a quarter from a month (P11)', () => {
  expect(readPeriod('2010-11')?.period?.code).toBe('2010-11')
  expect(readPeriod('2010-11', { pairs: 'years' })?.period?.code).toBe('2010/2011')
  expect(readPeriod('2022/1')?.period?.code).toBe('2022-01')
  expect(readPeriod('2022/1', { slash: 'quarters' })?.period?.code).toBe('2022-Q1')
})
