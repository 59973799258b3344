import { describe, expect, it } from 'vitest'
import { coverageOf, missingUnits, unitsWithin } from '../../src/analysis/compare/coverage'
import {
  burnDownOfDates,
  burnDownOfSnapshots,
  countByOwner,
  countByStatus,
  isClosed,
  isOverdue,
  isoDay,
} from '../../src/analysis/plan/ledgerCounts'
import { applyRules, flawsOf, type RangeRule } from '../../src/analysis/rules'
import type { FileId } from '../../src/model/sheet/cell'
import type { LedgerItem } from '../../src/model/ledger'
import { dayOf, periodFromCode, type Period } from '../../src/model/time/period'
import { datasetOf, type Row } from './make'

const item = (key: string, rest: Partial<LedgerItem> = {}): LedgerItem => ({
  key,
  text: key,
  owners: [],
  supporting: [],
  deadline: null,
  closedOn: null,
  recheckedOn: null,
  milestones: [],
  stage: null,
  status: null,
  standing: null,
  statusFill: null,
  struckOff: null,
  asOf: null,
  fields: {},
  source: { file: 'l.xlsx' as FileId, sheet: 'S', row: 0, column: 0 },
  ...rest,
})

describe('报送情况', () => {
  const rows: Row[] = [
    { office: '甲', indicator: '报送', value: 12 },
    { office: '甲', indicator: '采用', value: 'blank' },
    { office: '乙', indicator: '报送', value: 0 },
    { office: '乙', indicator: '采用', value: 0 },
    { office: '丙', indicator: '报送', value: 'dash' },
    { office: '丙', indicator: '采用', value: 'notReported' },
    { office: '丙', indicator: '合计', value: 'notReported' },
    { office: '丁', indicator: '报送', value: 3, measure: 'rank' },
  ]
  const data = datasetOf(rows)
  it('tells reported, 零报, marked missing and 缺报 apart; a rank alone is no report', () => {
    const { states } = coverageOf(data, [0, 1, 2, 3], [0])
    expect(states.map(([state]) => state)).toMatchObject([
      { kind: 'reported', numbers: 1, missing: 1, observations: [0, 1] },
      { kind: 'zeroReport', numbers: 2 },
      { kind: 'missing', missingKind: 'notReported', missing: 3 },
      { kind: 'absent' },
    ])
  })
  it('looks at chosen indicators only, in the order asked for', () => {
    expect(coverageOf(data, [2, 0], [0], [1]).states).toMatchObject([[{ kind: 'missing' }], [{ kind: 'missing', missingKind: 'blank' }]])
    expect(coverageOf(data, [0], [5]).states).toEqual([[{ kind: 'absent' }]])
  })
})

describe('cadence', () => {
  const first = dayOf(2023, 1, 1)
  const july = dayOf(2023, 7, 31)
  it('counts whole units only', () => {
    expect(unitsWithin('month', dayOf(2023, 1, 15), dayOf(2023, 4, 10)).map((unit) => unit.code)).toEqual(['2023-02', '2023-03'])
    expect(unitsWithin('week', dayOf(2020, 12, 28), dayOf(2021, 1, 10)).map((unit) => unit.code)).toEqual(['2020-W53', '2021-W01'])
    expect(unitsWithin('month', july, first)).toEqual([])
  })
  it('names the months that nobody reported', () => {
    const reported = ['2023-01', '2023-02', '2023-04-03', '2023-Q2'].map((code) => periodFromCode(code) as Period)
    expect(missingUnits('month', reported, first, july).map((unit) => unit.code)).toEqual(['2023-03', '2023-07'])
  })
})

describe('a ledger is counted, never summed', () => {
  const items = [
    item('1', { status: '绿', statusFill: 0x00ff00, owners: ['住建局'], deadline: '2023-06-30', struckOff: true }),
    item('2', { status: '蓝', owners: ['交通局', '公路中心', '交通局'], deadline: '2023-08-15' }),
    item('3', { status: '黄', owners: ['应急局'], deadline: '2023-08-31', struckOff: false }),
    item('4', { status: '红', owners: ['住建局'], deadline: '2023-07-01' }),
    item('5', { status: '绿', statusFill: 0x00ee00, deadline: '长期' }),
    item('6'),
  ]
  it('by status in the legend’s order, without one last, adding to the total', () => {
    const counts = countByStatus(items, ['绿', '蓝', '黄', '红'])
    expect(counts.counts.map(({ status, count }) => [status, count])).toEqual([
      ['绿', 2],
      ['蓝', 1],
      ['黄', 1],
      ['红', 1],
      [null, 1],
    ])
    expect(counts.counts.reduce((sum, one) => sum + one.count, 0)).toBe(counts.total)
    expect(counts.counts[0]?.fill).toBeNull()
  })
  it('colours without words stay apart, before those with nothing', () => {
    expect(
      countByStatus([item('a'), item('b', { statusFill: 1 }), item('c', { statusFill: 2 }), item('d', { statusFill: 1 })]).counts.map(
        ({ fill, count }) => [fill, count],
      ),
    ).toEqual([
      [1, 2],
      [2, 1],
      [null, 1],
    ])
  })
  it('one task of two owners counts for both, and says so', () => {
    expect(countByOwner(items)).toMatchObject({
      total: 6,
      shared: 1,
      unowned: [4, 5],
      counts: [{ owner: '住建局', items: [0, 3] }, { owner: '交通局', items: [1] }, { owner: '公路中心', items: [1] }, { owner: '应急局' }],
    })
    expect(countByOwner(items, true).unowned).toHaveLength(6)
  })
  it('a day of the calendar is one, and nothing else is', () => {
    expect([isoDay('2023-02-30'), isoDay(null), isoDay('1970-01-02')]).toEqual([null, null, 1])
  })
  it('overdue is past its deadline and not closed by then', () => {
    const asOf = dayOf(2023, 8, 15)
    expect(items.map((one) => isOverdue(one, asOf))).toEqual([false, false, false, true, false, false])
    const late = item('x', { deadline: '2023-07-01', closedOn: '2023-08-20', struckOff: true })
    expect([isOverdue(late, asOf), isClosed(late, asOf), isClosed(late, dayOf(2023, 8, 20))]).toEqual([true, false, true])
  })
})

describe('台账销号', () => {
  const shot = (month: number, items: LedgerItem[]) => ({ asOf: dayOf(2023, month, 28), items })
  it('counts what was closed, added, reopened, and doesn’t take a dropped line for closed', () => {
    const states = burnDownOfSnapshots([
      shot(7, [item('1', { struckOff: true }), item('2', { struckOff: true }), item('4'), item('5', { deadline: '2023-07-01' })]),
      shot(6, [item('1', { struckOff: true }), item('2'), item('3'), item('4', { struckOff: true })]),
    ])
    expect(states).toMatchObject([
      { asOf: dayOf(2023, 6, 28), total: 4, open: 2, closed: 2, added: 0, newlyClosed: 0, dropped: 0 },
      { total: 4, open: 2, closed: 2, overdue: 1, added: 1, newlyClosed: 1, dropped: 1, reopened: 1 },
    ])
  })
  it('an item listed twice is one item, closed when both lines are', () => {
    expect(burnDownOfSnapshots([shot(6, [item('1', { struckOff: true }), item('1')])])).toMatchObject([{ total: 1, closed: 0 }])
  })
  it('follows closing dates, and names what was struck off without one', () => {
    const items = [item('1', { closedOn: '2023-05-10' }), item('2', { closedOn: '2023-06-30' }), item('3', { struckOff: true }), item('4')]
    const { states, undated } = burnDownOfDates(items, [dayOf(2023, 4, 30), dayOf(2023, 5, 31), dayOf(2023, 6, 30)])
    expect(states.map((state) => [state.open, state.newlyClosed])).toEqual([
      [3, 0],
      [2, 1],
      [1, 1],
    ])
    expect(undated).toEqual([2])
  })
})

describe('colour rules show their gaps', () => {
  const behind: RangeRule[] = [
    { name: '绿', from: null, fromIncluded: false, to: 0, toIncluded: true },
    { name: '黄', from: 0.1, fromIncluded: true, to: 0.3, toIncluded: true },
    { name: '红', from: 0.3, fromIncluded: false, to: null, toIncluded: false },
  ]
  it.each([
    [-0.2, '绿'],
    [0, '绿'],
    [0.05, null],
    [0.1, '黄'],
    [0.3, '黄'],
    [0.31, '红'],
  ])('%d behind is %s', (value, name) => {
    expect(applyRules(behind, value)).toEqual(name === null ? { kind: 'gap' } : { kind: 'rule', name })
  })
  it('0 to 10 points behind has no colour', () => {
    expect(flawsOf(behind)).toEqual([{ from: 0, fromIncluded: false, to: 0.1, toIncluded: false, names: [] }])
  })
  it('an overlap at one point, a gap at the ends, and none within limits', () => {
    const rules: RangeRule[] = [
      { name: 'a', from: 0, fromIncluded: true, to: 1, toIncluded: true },
      { name: 'b', from: 1, fromIncluded: true, to: 2, toIncluded: false },
    ]
    expect(applyRules(rules, 1)).toEqual({ kind: 'overlap', names: ['a', 'b'] })
    expect(flawsOf(rules)).toEqual([
      { from: null, fromIncluded: false, to: 0, toIncluded: false, names: [] },
      { from: 1, fromIncluded: true, to: 1, toIncluded: true, names: ['a', 'b'] },
      { from: 2, fromIncluded: true, to: null, toIncluded: false, names: [] },
    ])
    expect(flawsOf(rules, 0, 0.9)).toEqual([])
    expect(flawsOf([])).toEqual([{ from: null, fromIncluded: false, to: null, toIncluded: false, names: [] }])
  })
})
