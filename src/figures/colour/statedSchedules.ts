import { isScheduleName } from '../../i18n/names/isScheduleName'
import type { NumberAmount } from '../../analysis/arithmetic/amount'
import type { Dataset } from '../../model/dataset/dataset'
import { amountAt } from '../../analysis/arithmetic/amount'
import { measures } from '../../model/dataset/observation'

/** Schedules of a sheet: by row, and the one that all its rows have. */
interface Schedules {
  readonly byRow: ReadonlyMap<string, number>
  /** By sheet; -1 where its rows have several. */
  readonly shared: ReadonlyMap<number, number>
}

const known = new WeakMap<Dataset, Schedules>()

/**
 * How far things should be as the sheet itself says it: by a column 序时进度 in the row of a figure, or by the only such number of its sheet, be
 * it a column or a row among the offices. Null where the sheet says none.
 *
 *     县区 | 完成率 | 序时进度     each row's own
 *     甲乡 58.8%, 序时进度 66.7%    66.7% for every row
 */
export function statedSchedule(dataset: Dataset, observations: readonly number[]): NumberAmount | null {
  const { byRow, shared } = schedulesOf(dataset)
  if (byRow.size === 0) return null
  const found = observations.flatMap((i) => byRow.get(rowOf(dataset, i)) ?? [])
  const common = observations.flatMap((i) => shared.get(sheetOf(dataset, i)) ?? [])
  const [first = -1] = [...found, ...common].filter((i) => !observations.includes(i))
  const amount = first < 0 ? null : amountAt(dataset, first)
  return amount?.kind === 'number' && amount.bound === 'exact' ? amount : null
}

/** An office that is a schedule among offices: none of them. */
export function isScheduleOffice(dataset: Dataset, office: number): boolean {
  return isScheduleName(dataset.offices[office]?.name ?? '')
}

function schedulesOf(dataset: Dataset): Schedules {
  const before = known.get(dataset)
  if (before !== undefined) return before
  const byRow = new Map<string, number>()
  const shared = new Map<number, number>()
  const indicators = dataset.indicators.map(({ name, unit }) => unit === '%' && isScheduleName(name))
  const offices = dataset.offices.map(({ name }) => isScheduleName(name))
  const [value, completion] = [measures.indexOf('value'), measures.indexOf('completion')]
  for (let i = 0; i < dataset.count; i++) {
    const stated =
      (indicators[dataset.indicator[i] as number] === true && dataset.measure[i] === value) ||
      (offices[dataset.office[i] as number] === true && dataset.measure[i] === completion)
    if (!stated || dataset.missing[i] !== 0) continue
    byRow.set(rowOf(dataset, i), i)
    const sheet = sheetOf(dataset, i)
    const other = shared.get(sheet)
    if (other === undefined) shared.set(sheet, i)
    else if (other >= 0 && dataset.amount[other] !== dataset.amount[i]) shared.set(sheet, -1)
  }
  const made = { byRow, shared }
  known.set(dataset, made)
  return made
}

function sheetOf(dataset: Dataset, i: number): number {
  return dataset.sourceSheet[dataset.sourceStart[i] as number] as number
}

function rowOf(dataset: Dataset, i: number): string {
  return `${sheetOf(dataset, i)}|${dataset.sourceRow[dataset.sourceStart[i] as number]}`
}
