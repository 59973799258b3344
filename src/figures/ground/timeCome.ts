import type { Dataset } from '../../model/dataset/dataset'
import { measures } from '../../model/dataset/observation'
import { grainOf, orderPeriods, yearOf, type Period } from '../../model/time/period'
import { missingKinds } from '../../model/quantity'

/** Nothing at all of so many figures at least is no month in which nothing was done. */
const leastFigures = 4

/**
 * Months of a year that is still going, which a sheet filled with 0 before they came: 10月 0, 11月 0, 12月 0 behind a September of everyone.
 * In them every figure of the sheet is 0 while most had some in the last one before; they are left out as if they were blank. Nobody's
 * accidents may really be none: what there should be fewer of says nothing about it.
 *
 *     甲镇 12 9 14 0 0, 乙镇 8 7 9 0 0, 丙镇 …      up to March
 */
export function withTimeCome(dataset: Dataset): Dataset {
  const toCome = periodsToCome(dataset)
  if (toCome.size === 0) return dataset
  comeLater.set(dataset.sheets, [...new Set([...toCome].map((i) => dataset.period[i] as number))])
  const missing = Uint8Array.from(dataset.missing)
  const [value, amount] = [Float64Array.from(dataset.value), Float64Array.from(dataset.amount)]
  const blank = missingKinds.indexOf('blank') + 1
  for (const i of toCome) {
    missing[i] = blank
    value[i] = amount[i] = Number.NaN
  }
  return { ...dataset, missing, value, amount }
}

const comeLater = new WeakMap<Dataset['sheets'], readonly number[]>()

/** The times that were left out of a dataset, or of the sheets it was made from, in their order. */
export function timesToCome({ sheets, periods }: Dataset): readonly Period[] {
  return (comeLater.get(sheets) ?? []).flatMap((code) => periods[code] ?? []).sort(orderPeriods)
}

/** Observations of the times to come. */
function periodsToCome(dataset: Dataset): ReadonlySet<number> {
  const found = new Set<number>()
  for (const bySheet of bySheetAndYear(dataset).values()) {
    const inOrder = [...bySheet].sort(([a], [b]) => orderPeriods(dataset.periods[a] as Period, dataset.periods[b] as Period))
    const isNought = inOrder.map(([, list]) => list.every((i) => dataset.amount[i] === 0))
    let last = inOrder.length - 1
    while (last >= 0 && isNought[last]) last--
    const before = inOrder[last]?.[1] ?? []
    // Most had some in the last time that came, else a scarce thing just did not happen.
    if (last < 1 || last === inOrder.length - 1 || before.filter((i) => dataset.amount[i] !== 0).length * 2 <= before.length) continue
    const ahead = inOrder.slice(last + 1)
    if (ahead.some(([, list]) => list.length < before.length)) continue
    const all = ahead.flatMap(([, list]) => list)
    if (all.length >= leastFigures) for (const i of all) found.add(i)
  }
  return found
}

const pieces: ReadonlySet<string> = new Set(['month', 'quarter'])

/** The figures of each sheet's year by month or quarter; none of a sheet that counts something there should be fewer of. */
function bySheetAndYear(dataset: Dataset): ReadonlyMap<string, ReadonlyMap<number, readonly number[]>> {
  const value = measures.indexOf('value')
  const shapes = shapesOf(dataset)
  const found = new Map<string, Map<number, number[]>>()
  const unsure = new Set<string>()
  for (let i = 0; i < dataset.count; i++) {
    const code = dataset.period[i] as number
    const shape = shapes[code] ?? ''
    if (dataset.measure[i] !== value || dataset.missing[i] !== 0 || shape === '') continue
    const sheet = `${dataset.sourceSheet[dataset.sourceStart[i] as number]}|${shape}`
    if (dataset.indicators[dataset.indicator[i] as number]?.favours === 'less') unsure.add(sheet)
    let of = found.get(sheet)
    if (of === undefined) found.set(sheet, (of = new Map()))
    const list = of.get(code)
    if (list === undefined) of.set(code, [i])
    else list.push(i)
  }
  for (const sheet of unsure) found.delete(sheet)
  return found
}

/** What kind of time each period is, '' of all that is no month or quarter of the last year: of a year that is over all months came. */
function shapesOf({ periods }: Dataset): readonly string[] {
  const newest = periods.reduce((year, period) => (period.kind === 'span' ? Math.max(year, yearOf(period) ?? year) : year), -Infinity)
  return periods.map((period) => {
    if (period.kind === 'partial') return period.days === null && !period.point ? `${period.months[1] - period.months[0]}` : ''
    return period.kind === 'span' && pieces.has(grainOf(period)) && yearOf(period) === newest ? grainOf(period) : ''
  })
}
