import { describe, expect, it } from 'vitest'
import { boardFrom, sheet } from '../fromSheets'
import { headlineOf, selectionOfSheet } from '../readSheets'

const said = (csv: string): string => {
  const { figures } = boardFrom(sheet(csv))
  return figures
    .filter(({ kind }) => kind === 'trend')
    .map(({ figure }) => figure.headline.text)
    .join('\n')
}
const years = (cells: string) => `填报单位：柳河县信访局\n指标,计量单位,2020年,2021年,2022年,2023年,2024年\n办结率,%,${cells}`

describe('a run is said of periods that follow one another', () => {
  it.each([
    ['a year left empty before the last', years('91,92.5,93.1,,95.8'), '办结率2024年在有数的4期中最高，95.8%'],
    ['a year not reported', years('91,92.5,未报,94.1,93.8'), '办结率2023年在有数的4期中最高，94.1%'],
    ['two steps after the empty year are a run', years('97,,93.1,94.6,95.8'), '办结率连续2期上升，达95.8%'],
    ['four steps of five years', years('91,92.5,93.1,94.6,95.8'), '办结率连续4期上升，达95.8%'],
    ['every second year of a sheet', '指标,2018年,2020年,2022年,2024年\n图书馆（个）,6,7,9,12', '图书馆2024年在有数的4期中最高，12个'],
    ['months without February', '指标,2024年1月,2024年3月,2024年4月\n来信（件）,40,52,61', '来信4月在有数的3期中最高，61件'],
    [
      'a run after the month that is missing',
      '指标,2024年1月,2024年3月,2024年4月,2024年5月\n来信（件）,40,52,61,66',
      '来信连续2期上升，达66件',
    ],
    ['quarters over the turn of the year', '指标,2023年三季度,2023年四季度,2024年一季度\n来信（件）,40,52,61', '来信连续2期上升，达61件'],
    [
      'ends of quarters',
      '指标,2024年3月末,2024年6月末,2024年9月末,2024年12月末\n在册企业（户）,40,52,61,66',
      '在册企业连续3期上升，达66户',
    ],
  ])('%s', (_, csv, words) => expect(said(csv)).toContain(words))
  it.each([
    ['the same number with a hole', years('95,95,,95,95'), '办结率有数的4期均为95.0%'],
    ['the same number throughout', years('95,95,95,95,95'), '办结率各期均为95.0%'],
  ])('%s is said so, and has no place beside anything else', (_, csv, words) => {
    expect(headlineOf('trend', selectionOfSheet(csv))).toBe(words)
    expect(said(csv)).toBe('')
  })
})

describe('月月 and 期期 are said where every month is there', () => {
  const months = (list: readonly string[], now: string, before: string) =>
    `年份,${list.map((m) => `${m}月`).join(',')}\n2023,${before}\n2024,${now}`
  const of = (list: readonly string[], now: string, before: string) => said(`信访件（件）\n${months(list, now, before)}`)
  it.each([
    ['January to April', ['1', '2', '3', '4'], '5,6,7,8', '4,5,6,7', /前4个月，\S+月月多于上年/],
    ['without February', ['1', '3', '4', '5'], '5,6,7,8', '4,5,6,7', /^可比的4个月，\S+均多于上年/],
    ['one fewer', ['1', '2', '3', '4'], '5,6,7,3', '4,5,6,7', /4个月中3个月\S+多于上年/],
  ])('%s', (_, list, now, before, words) => expect(of(list, now, before)).toMatch(words))
})

it('what adds up from January is no rise', () =>
  expect(said('指标,2024年1—4月,2024年1—5月,2024年1—7月,2024年1—8月\n来信（件）,40,52,61,66')).not.toMatch(/连续|最高/))
it('a rate of the same spans may rise', () =>
  expect(said('指标,2024年1—4月,2024年1—5月,2024年1—7月,2024年1—8月\n办结率（%）,90,92,91,95')).toContain('最高'))
