import type { Measure, Observation } from '../../model/dataset/observation'
import type { Quantity } from '../../model/quantity'
import type { Unit } from '../../model/unit'
import { unnamed } from '../lexicon/headings/headings'
import { pointsUnit, pointsWord } from '../lexicon/measures/points'
import type { LineFacts } from '../sheet/facts'
import { hasCeiling, type Desk, type Spot } from './desk'
import type { Line } from './lines'

type Read = Exclude<Quantity, { kind: 'unread' | 'sameAsAbove' }>

/** One quantity read in a cell, as an observation of `line` in the builder. */
export function observe(desk: Desk, spot: Spot, line: Line, said: Quantity, part: number, unit: Unit | null, text: string): void {
  if (said.kind === 'sameAsAbove' || said.kind === 'unread') return
  const falls = spot.measure === 'change' && (spot.plan.facts.measure?.falls === true || spot.row.measure?.falls === true)
  const quantity = falls && (said.kind === 'amount' || said.kind === 'change') && /^\d/.test(said.text.trim()) ? fallen(said) : said
  const { builder, table, offices, breakdowns } = desk
  const { row, plan, when } = spot
  const { facts: column, at } = plan
  const office = offices.of(plan)
  const place = table.grid.transposed ? { row: at, column: row.at } : { row: row.at, column: at }
  const isChange = spot.measure === 'change' || quantity.kind === 'change'
  const toTarget = isChange && quantity.kind !== 'change' && table.links[plan.c]?.toTarget === true
  const against = toTarget
    ? 'target'
    : isChange
      ? ((quantity.kind === 'change' ? quantity.against : null) ?? column.measure?.against ?? row.measure?.against ?? 'samePeriodLastYear')
      : null
  const linkForm = table.links[plan.c]?.form ?? null
  const ownForm = quantity.kind === 'change' && quantity.unit !== null && quantity.form !== 'percent' ? quantity.form : null
  // 下降10% in a column whose other rows are differences; between two rates it would be points.
  const percentSaid =
    quantity.kind === 'change' &&
    quantity.form === 'percent' &&
    quantity.unit === '%' &&
    linkForm === 'difference' &&
    column.measure?.form == null &&
    line.unit?.share !== true
      ? 'percent'
      : null
  const changeForm = isChange
    ? (ownForm ??
      percentSaid ??
      column.measure?.form ??
      gapOfGrowth(column, row) ??
      row.measure?.form ??
      linkForm ??
      (quantity.kind === 'change' ? quantity.form : null) ??
      (against !== 'benchmark' ? 'percent' : line.unit?.share === true ? 'points' : 'difference'))
    : null
  const measured = quantity.kind === 'amount' || quantity.kind === 'change'
  let written = ''
  if (measured) written = quantity.unit ?? unit?.written ?? ''
  else if (quantity.kind === 'missing') written = unit?.written ?? ''
  // A gap to a benchmark that nobody filled in has no form but its row's.
  if (isChange && !(against === 'benchmark' && quantity.kind === 'missing')) written = changeUnit(written, changeForm)
  const kind = measureOf(quantity, isChange, spot.measure)
  const fraction =
    quantity.kind === 'change' && quantity.unit === null && changeForm === 'percent' && table.links[plan.c]?.fraction === true
  const value =
    quantity.kind === 'missing'
      ? null
      : quantity.kind === 'flag'
        ? Number(quantity.value)
        : fraction
          ? Number((quantity.amount * 100).toPrecision(15))
          : quantity.value
  // A grade in words has a place on no scale: it is kept as its words.
  const inWords = quantity.kind === 'grade' && quantity.value === null
  if (value === null && quantity.kind !== 'missing' && !inWords) return
  const ofOne = column.breakdown.some((of) => of.name === unnamed.benchmark)
  const gaps =
    against === 'benchmark' && quantity.kind !== 'missing' && !ofOne ? table.columns.filter((other) => other.benchmark !== undefined) : []
  const mark = gaps[part]?.office?.name
  const isRange = quantity.kind === 'amount' && quantity.bound === 'range'
  const observation: Observation = {
    indicator: line.indicator,
    office: office.code,
    period: when.code,
    breakdown:
      mark === undefined
        ? breakdowns.of(row, plan)
        : builder.breakdown([...row.breakdown, ...column.breakdown, { name: unnamed.benchmark, value: mark }]),
    measure: kind,
    against,
    form: against === 'benchmark' ? benchmarkForm(quantity, written, line) : changeForm,
    value,
    amount: measured ? changedAmount(quantity, isChange, changeForm) : value,
    low: isRange ? quantity.low : null,
    high: isRange ? quantity.high : null,
    bound: measured ? (kind === 'target' && quantity.bound === 'exact' && hasCeiling(row) ? 'atMost' : quantity.bound) : 'exact',
    missing: quantity.kind === 'missing' ? quantity.missing : inWords ? 'words' : null,
    places: !measured ? 0 : fraction ? Math.max(0, quantity.places - 2) : quantity.places,
    unit: kind === 'rank' || kind === 'grade' || kind === 'flag' ? '' : written,
    flags: spot.flags,
    from: { indicator: column.own ? 'header' : table.namesFrom, office: office.from, period: when.from },
    officeText: office.words,
    periodText: when.textWords,
    rowLabels: spot.rowPath,
    columnLabels: plan.path,
    sources: [{ sheet: desk.sheet, row: place.row, column: place.column, part, text }],
  }
  builder.add(observation)
}

/** 50%以上 under 较上年下降: −50 % or further down. */
function fallen<T extends Extract<Quantity, { kind: 'amount' | 'change' }>>(said: T): T {
  const turned = { atLeast: 'atMost', atMost: 'atLeast' } as const
  const minus = (number: number): number => (number === 0 ? 0 : -number)
  const { bound } = said
  return {
    ...said,
    value: minus(said.value),
    amount: minus(said.amount),
    ...(said.kind === 'amount'
      ? { low: said.high === null ? null : minus(said.high), high: said.low === null ? null : minus(said.low) }
      : {}),
    bound: bound === 'atLeast' || bound === 'atMost' ? turned[bound] : bound,
  }
}

function measureOf(quantity: Read, isChange: boolean, measure: Measure): Measure {
  if (quantity.kind === 'missing' && quantity.missing === 'words') return 'words'
  if (quantity.kind === 'rank' || quantity.kind === 'grade' || quantity.kind === 'flag') return quantity.kind
  return isChange ? 'change' : measure
}

/** How far a growth lies from another is in points, though no cell says so (rule H7). */
export function gapOfGrowth(column: LineFacts, row: LineFacts): 'points' | null {
  const isGap = column.measure?.against === 'benchmark' && row.measure?.measure === 'change' && row.measure.against !== 'benchmark'
  return isGap && (row.measure?.form === 'percent' || row.unit?.share === true) ? 'points' : null
}

/** A gap to a benchmark is in points between rates, else a difference. */
function benchmarkForm(quantity: Read, written: string, line: Line): Observation['form'] {
  if (pointsWord.test(written) || (line.unit?.share === true && (quantity.kind === 'missing' || written === pointsUnit))) return 'points'
  return quantity.kind === 'missing' ? null : 'difference'
}

function changeUnit(written: string, form: Observation['form']): string {
  if (form === 'points') return written === '' || written === '%' ? pointsUnit : written
  if (form === 'percent') return '%'
  return written
}

/** A change column's plain number: 9.5 under percent is 0.095, 0.4 points 0.004. */
function changedAmount(quantity: Extract<Quantity, { kind: 'amount' | 'change' }>, isChange: boolean, form: Observation['form']): number {
  if (!isChange || quantity.kind === 'change') return quantity.amount
  return form === 'percent' || form === 'points' || form === 'ratio' ? Number(`${quantity.value}e-2`) : quantity.amount
}
