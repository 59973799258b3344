import { describe, expect, it } from 'vitest'
import { groundFor, totalOf } from '../../src/figures/ground/ground'
import { isPeer, setAside } from '../../src/figures/ground/peers'
import { membersOf } from '../../src/figures/members/members'
import { ownOffice } from '../../src/figures/members/own'
import { latestPeriods } from '../../src/figures/periods/periodChoice'
import { boardFrom, sheet, type Sheets } from './fromSheets'
import { marksOf } from './numberScanner'

const read = (csv: string | Sheets) => boardFrom(typeof csv === 'string' ? sheet(csv) : csv).selection
const names = (csv: string) => {
  const { dataset } = read(csv)
  return [...setAside(dataset)].map(([code, why]) => `${dataset.offices[code]?.name}:${why}`)
}

describe('who is one among the others', () => {
  // What stands in the sheet, and who of it is no peer.
  const rows: [name: string, csv: string, aside: readonly string[]][] = [
    [
      'a summary by its name',
      '城市,2022年出口（亿元）,2023年出口（亿元）\n东州,900,920\n西州,3200,3400\n南州,290,286\n沿海汇总,4390,4606',
      ['沿海汇总:total'],
    ],
    [
      'an average by its name',
      '地区,2022年投资（亿元）,2023年投资（亿元）\n甲县,30,31\n乙县,26,28\n丙区,24,27\n三地平均,26.7,28.7',
      ['三地平均:average'],
    ],
    [
      'a city over its counties, all there',
      '地区,2022年投资（亿元）,2023年投资（亿元）\n北岭市,80,86\n甲县,30,31\n乙县,26,28\n丙区,24,27',
      ['北岭市:whole'],
    ],
    [
      'a city over some of its counties',
      '地区,2022年投资（亿元）,2023年投资（亿元）\n北岭市,180,196\n甲县,30,31\n乙县,26,28\n丙区,24,27',
      ['北岭市:whole'],
    ],
    [
      'an office that is the sum of the others',
      '单位,1月发文（件）,2月发文（件）\n办公室,9,12\n一科,2,3\n二科,3,4\n三科,4,5',
      ['办公室:whole'],
    ],
    [
      'whoever equals the mean on every row',
      '单位,满意率（%）,办结率（%）\n一科,90,80\n二科,94,86\n三科,98,92\n均线,94,86',
      ['均线:average'],
    ],
    [
      'a county-level city among counties is a peer',
      '地区,2022年投资（亿元）,2023年投资（亿元）\n邹河市,40,44\n甲县,30,31\n乙县,26,28\n丙区,24,27',
      [],
    ],
    ['the largest of few is a peer', '城市,2022年出口（亿元）,2023年出口（亿元）\n东州,900,920\n西州,3200,3400\n南州,290,286', []],
    ['one of two is a peer, however large', '单位,2022年办件（件）,2023年办件（件）\n甲办,120,130\n乙办,8,9', []],
    ['汇总科 is an office', '单位,2022年办件（件）,2023年办件（件）\n汇总科,12,13\n综合科,18,19\n督查科,15,20', []],
  ]
  it.each(rows)('%s', (_name, csv, aside) => expect(names(csv)).toEqual(aside))

  it('sets a city aside in its rates as well', () => {
    const selection = read('地区,投资（亿元）,达标率（%）\n北岭市,86,91\n甲县,31,90\n乙县,28,88\n丙区,27,97')
    const members = membersOf({ ...selection, indicators: [1] }, 'value').map((m) => selection.dataset.offices[m.office]?.name)
    expect(members).toEqual(['甲县', '乙县', '丙区'])
    expect(isPeer(selection.dataset, 0)).toBe(false)
  })
})

describe('the current period', () => {
  const current = (csv: string) => {
    const selection = read(csv)
    return selection.dataset.periods[latestPeriods(selection)[0] ?? -1]?.code
  }
  const rows: [name: string, csv: string, code: string][] = [
    ['is the last that most have', '单位,2023年5月,2023年6月,2023年7月\n甲县,3,4,\n乙县,2,5,\n丙县,1,4,2\n丁县,6,7,\n戊县,6,5,', '2023-06'],
    ['is the last where half have it', '单位,2023年5月,2023年6月\n甲县,3,4\n乙县,2,5\n丙县,1,\n丁县,6,', '2023-06'],
    ['is the last of one office', '单位,2023年5月,2023年6月\n甲县,3,4', '2023-06'],
    ['is a span before its last month', '单位,2023年6月,2023年1—6月\n甲县,4,20\n乙县,5,30', '2023-H1'],
    ['skips two scraps', '单位,2023年5月,2023年6月,2023年7月\n甲县,3,,\n乙县,2,,\n丙县,1,4,2\n丁县,6,,\n戊县,5,,', '2023-05'],
  ]
  it.each(rows)('%s', (_name, csv, code) => expect(current(csv)).toBe(code))
})

describe('the span a leader thinks in', () => {
  const months = (year: number, last: number) => Array.from({ length: last }, (_, k) => `${year}年${k + 1}月`).join(',')
  const totals = (csv: string | Sheets, basis: 'samePeriodLastYear' | 'previousPeriod' = 'samePeriodLastYear') => {
    const { dataset, relations, settings } = read(csv)
    const ground = groundFor(dataset, relations, { ...settings, basis })
    const all = ground.dataset
    const total = totalOf(all, 0)
    const at: Record<string, number> = {}
    if (total !== null)
      for (let i = 0; i < all.count; i++)
        if (all.office[i] === total.office) at[all.periods[all.period[i] as number]?.code ?? ''] = all.value[i] as number
    return { at, total, count: all.count - dataset.count }
  }
  it('adds three months of two years, and both offices', () => {
    const { at, total } = totals(`单位,${months(2023, 3)},${months(2024, 3)}\n甲县,1,2,3,2,3,4\n乙县,4,5,6,5,6,7`)
    expect(at).toMatchObject({ '2023-Q1': 21, '2024-Q1': 27 })
    expect(total?.members).toHaveLength(2)
  })
  it('stops at the last month that most have', () => {
    const { at } = totals(`单位,${months(2023, 4)},${months(2024, 4)}\n甲县,1,1,1,1,2,2,2,\n乙县,1,1,1,1,2,2,2,\n丙县,1,1,1,1,2,2,2,9`)
    expect(at).toMatchObject({ '2023-Q1': 9, '2024-Q1': 18 })
  })
  it('has the same offices on both sides', () => {
    const { at, total } = totals(`单位,2023年,2024年\n甲县,10,12\n乙县,20,22\n丙县,,30\n丁县,40,`)
    expect(at).toMatchObject({ 2023: 30, 2024: 34 })
    expect(total).toMatchObject({ stated: false })
    expect(total?.members).toHaveLength(2)
    expect(total?.roster).toHaveLength(4)
  })
  it('takes the sheet’s own total where it states one', () => {
    const { total } = totals(`单位,2023年（件）,2024年（件）\n甲县,10,12\n乙县,20,22\n丙县,5,6\n合计,35,40`)
    expect(total?.stated).toBe(true)
  })
  it.each([
    ['rates', `单位,${months(2024, 3)}\n甲县,90%,91%,92%\n乙县,80%,81%,82%`],
    ['averages', `人均收入（元）,,,\n单位,${months(2024, 3)}\n甲县,901,912,925\n乙县,800,811,825`],
    ['months that don’t begin in January', `单位,2024年3月,2024年4月\n甲县,1,2\n乙县,3,4`],
    ['a month that is missing', `单位,${months(2024, 3)}\n甲县,1,未报,3\n乙县,4,—,6`],
  ])('adds no months of %s', (_name, csv) => {
    const { dataset, relations, settings } = read(csv)
    const all = groundFor(dataset, relations, settings).dataset
    expect(all.periods.map((period) => period.code).filter((code) => code === '2024-Q1' || code === '2024-01/2024-02')).toEqual([])
  })
  it('adds nothing from piece to piece', () => {
    expect(totals(`单位,${months(2024, 3)}\n甲县,1,2,3\n乙县,4,5,6`, 'previousPeriod').at).not.toHaveProperty('2024-Q1')
  })
  it('names the cells it was added from, and says so on the figure', () => {
    const { figures } = boardFrom(sheet(`单位,${months(2023, 3)},${months(2024, 3)}\n甲县,1,2,3,2,3,4\n乙县,4,5,6,5,6,7\n丙县,4,5,6,5,6,9`))
    const changes = figures.find(({ kind }) => kind === 'yearOverYear')
    const of = marksOf(changes!.figure).find(({ category }) => category === '丙县')
    expect(of?.observations).toHaveLength(6)
    expect(changes?.figure.notes).toContain('2023年一季度、2024年一季度由各期相加')
  })
})

describe('whose board it is', () => {
  const report = (office: string) => `工作情况统计表\n填报单位：${office}\n指标,2022年,2023年\n起草文稿（篇）,10,12\n开展督查（次）,5,6`
  it('the only reporter is its own', () => {
    const selection = read({ '甲.csv': report('示例县教育局') })
    expect(selection.dataset.offices[ownOffice(selection)]?.name).toBe('示例县教育局')
  })
  it('of two reporters none is, until one is chosen', () => {
    const sheets = { '甲.csv': report('示例县教育局'), '乙.csv': report('示例县民政局').replace('10', '11') }
    expect(ownOffice(read(sheets))).toBe(-1)
    const chosen = boardFrom(sheets, { own: '示例县民政局' as never }).selection
    expect(chosen.dataset.offices[ownOffice(chosen)]?.name).toBe('示例县民政局')
  })
})

describe('a whole is of bodies that are listed together', () => {
  const own = (office: string, n: number) =>
    `${office}2023年工作情况\n指标,单位,2023年\n开展督查,次,${n}\n起草文稿,篇,${n * 3}\n报送信息,条,${n * 5}`
  const survey =
    '2023年各市督查情况\n单位,开展督查（次）,通报（期）,整改（件）,约谈（次）\n东平市委办,160,3,9,1\n西宁市委办,45,5,8,2\n南安市委办,30,4,7,0'
  const membersOfTotal = (...sheets: readonly string[]) => {
    const { dataset, relations, settings } = read(Object.fromEntries(sheets.map((csv, k) => [`${k}.csv`, csv])))
    const all = groundFor(dataset, relations, settings).dataset
    const indicator = all.indicators.findIndex(({ name }) => name === '开展督查')
    return totalOf(all, indicator)?.members.map((code) => all.offices[code]?.name) ?? null
  }
  it('a report beside another’s survey, where its office goes by another name, is not added to it', () =>
    expect(membersOfTotal(own('中共东平市委办公室', 160), survey)).toEqual(['东平市委办', '西宁市委办', '南安市委办']))
  it('a report alone beside another’s report of other things makes no total with it', () =>
    expect(
      membersOfTotal(own('东平县', 160), '西宁县2023年情况\n指标,单位,2023年\n开展督查,次,45\n接待,批,3\n会议,次,9\n来电,件,8'),
    ).toBeNull())
  it('sheets of one form are added', () =>
    expect(membersOfTotal(own('东平县', 160), own('西宁县', 45), own('南安县', 30))).toEqual(['东平县', '西宁县', '南安县']))
  it('so are sheets of a form that lost a line', () =>
    expect(membersOfTotal(own('东平县', 160), own('西宁县', 45).split('\n').slice(0, 4).join('\n'))).toEqual(['东平县', '西宁县']))
})
