import { addsOverOffices } from '../../analysis/arithmetic/aggregation'
import { wholeOffices } from '../../analysis/compare/wholeOffices'
import { isAverageOfOthers, isTotalOfOthers, surelyHolds, wholePlaceOf } from '../../i18n/names/isTotalName'
import type { Dataset } from '../../model/dataset/dataset'
import type { Indicator } from '../../model/indicator'
import { measures, observationFlags } from '../../model/dataset/observation'

/** Why an office is none among the others: their total, their average, or the place they are parts of. */
export type Aside = 'total' | 'average' | 'whole'

const kept = new WeakMap<Dataset, ReadonlyMap<number, Aside>>()

/**
 * Offices that are no peers of the others, whatever kind of figure is made, by code:
 *
 *     湾区汇总, 五区合计, Grand total        total: by name
 *     全省平均, 中位数, Median               average: by name, or the mean of the others on most rows
 *     示例市 beside 甲县 乙县 丙区            whole: the place its parts lie in, at least about their sum where figures add
 *     江西省 beside 南昌市 九江市             whole: by name alone
 *     示例局 whose figures are the sums      total: of three others at least, exact on most rows
 *
 * Who is found in one column is set aside in all: a city's rate is none among its counties' either.
 */
export function setAside(dataset: Dataset): ReadonlyMap<number, Aside> {
  const before = kept.get(dataset)
  if (before !== undefined) return before
  const found = new Map<number, Aside>()
  dataset.offices.forEach((office, code) => {
    const why = namedAside(office.name)
    if (why !== null) found.set(code, why)
  })
  for (const code of wholeOffices(dataset)) if (!found.has(code)) found.set(code, 'whole')
  const named = dataset.offices.flatMap((office, code) => (found.has(code) || office.name === '' ? [] : [{ name: office.name, code }]))
  for (const { name, code } of named)
    if (
      surelyHolds(
        name,
        named.filter((other) => other.code !== code).map((other) => other.name),
      )
    )
      found.set(code, 'whole')
  const rows = comparedRows(dataset, found)
  for (const [code, why] of byFigures(dataset, rows)) found.set(code, why)
  kept.set(dataset, found)
  return found
}

/**
 * Lets a dataset with more figures worked out from its own keep what its sheets say of who is whose total: sums add nothing to that.
 * Offices made on the way (合计, 均值) are told by their names.
 */
export function keepAside(sheets: Dataset, grown: Dataset): void {
  if (grown === sheets || kept.has(grown)) return
  const found = new Map(setAside(sheets))
  for (let code = sheets.offices.length; code < grown.offices.length; code++) {
    const why = namedAside(grown.offices[code]?.name ?? '')
    if (why !== null) found.set(code, why)
  }
  kept.set(grown, found)
}

/** Who is set aside, as it was found elsewhere for the same dataset. */
export function keepAsideAs(dataset: Dataset, aside: ReadonlyMap<number, Aside>): void {
  if (!kept.has(dataset)) kept.set(dataset, aside)
}

function namedAside(name: string): Aside | null {
  if (isAverageOfOthers(name)) return 'average'
  return isTotalOfOthers(name) ? 'total' : null
}

/** Figures of one indicator, period, breakdown and sheet by several offices. */
interface Row {
  readonly adds: boolean
  readonly offices: readonly number[]
  readonly amounts: readonly number[]
}

/** Rows are looked at up to this many figures: a sheet of millions says who is whose total in its first. */
const lookedAt = 200_000

function comparedRows(dataset: Dataset, aside: ReadonlyMap<number, Aside>): readonly Row[] {
  const value = measures.indexOf('value')
  const rows = new Map<number, { adds: boolean; offices: number[]; amounts: number[] }>()
  const [periods, breakdowns, sheets] = [dataset.periods.length + 1, dataset.breakdowns.length + 1, dataset.sheets.length + 1]
  const loose = observationFlags.conflict | observationFlags.derived
  for (let i = 0; i < Math.min(dataset.count, lookedAt); i++) {
    const office = dataset.office[i] as number
    if (office < 0 || dataset.measure[i] !== value || dataset.missing[i] !== 0 || aside.has(office)) continue
    if (((dataset.flags[i] as number) & loose) !== 0 || (dataset.offices[office]?.benchmark ?? null) !== null) continue
    const code = dataset.indicator[i] as number
    const sheet = dataset.sourceSheet[dataset.sourceStart[i] as number] ?? dataset.sheets.length
    const key = ((code * periods + (dataset.period[i] as number) + 1) * breakdowns + (dataset.breakdown[i] as number) + 1) * sheets + sheet
    let row = rows.get(key)
    if (row === undefined) rows.set(key, (row = { adds: addsOverOffices(dataset.indicators[code] as Indicator), offices: [], amounts: [] }))
    row.offices.push(office)
    row.amounts.push(dataset.amount[i] as number)
  }
  return [...rows.values()].filter((row) => row.offices.length > 2)
}

/** Fewer others than this may add up to one by chance. */
const leastParts = 3

/** So many don't add up to one of them by chance, be a part blank or rounded. */
const manyParts = 10

/** A place's own figure and its parts' come from two counts: 2985.7 of a province whose cities make 3002.1. */
const nearlySum = 0.95

interface Seen {
  rows: number
  adding: number
  sum: number
  atLeastSum: number
  mean: number
  /** Rows that add up over offices: a mean of counts is seldom a count. */
  counted: number
}

/** By what their figures are to the others': on most of the rows they stand in. */
function byFigures(dataset: Dataset, rows: readonly Row[]): readonly (readonly [number, Aside])[] {
  const seen = new Map<number, Seen>()
  for (const { adds, offices, amounts } of rows) {
    const all = amounts.reduce((a, b) => a + b, 0)
    offices.forEach((office, k) => {
      let of = seen.get(office)
      if (of === undefined) seen.set(office, (of = { rows: 0, adding: 0, sum: 0, atLeastSum: 0, mean: 0, counted: 0 }))
      const own = amounts[k] as number
      const others = all - own
      const count = offices.length - 1
      of.rows++
      if (count >= leastParts && own !== 0 && near(own, others / count, 1e-3) && !amounts.every((amount) => amount === own)) of.mean++
      if (adds) of.counted++
      if (!adds || own <= 0) return
      of.adding++
      if (own >= others * nearlySum) of.atLeastSum++
      if (count >= leastParts && near(own, others, count >= manyParts ? 1e-3 : 1e-4)) of.sum++
    })
  }
  const list: (readonly [number, Aside])[] = []
  const means: number[] = []
  for (const [office, of] of seen) {
    const most = (n: number, among: number, least: number) => n >= least && n * 2 > among
    if (most(of.sum, of.adding, 1)) list.push([office, 'total'])
    else if (most(of.atLeastSum, of.adding, 1) && holdsOthers(dataset, office, seen)) list.push([office, 'whole'])
    // One row may hit the mean by chance, two don't; a place in the middle of many that are graded evenly has a kind's name like theirs.
    else if (most(of.mean, of.rows, 2) && !(of.counted > 0 && isOfTheirKind(dataset, office, seen))) means.push(office)
  }
  // Beside the mean itself whoever stands in the middle may equal it too: the mean is written below.
  const last = means[means.length - 1]
  return last === undefined ? list : [...list, [last, 'average']]
}

function near(a: number, b: number, within = 1e-4): boolean {
  return Math.abs(a - b) <= within * Math.max(Math.abs(a), Math.abs(b))
}

/** Letters at the end of a name that tell its kind: 街道, 镇. */
const kindLetters = 1

/** Whether two others at least end as an office does: 光明街道 among 解放街道 and 和平街道 is no mean of them. */
function isOfTheirKind(dataset: Dataset, office: number, seen: ReadonlyMap<number, Seen>): boolean {
  const end = (code: number) => (dataset.offices[code]?.name ?? '').slice(-kindLetters)
  return [...seen.keys()].filter((code) => code !== office && end(code) === end(office)).length > 1
}

/** Whether a place's name is of a kind that holds all the others beside it: 市 over 县 and 区, 省 over 市. */
function holdsOthers(dataset: Dataset, office: number, seen: ReadonlyMap<number, Seen>): boolean {
  const name = (code: number) => dataset.offices[code]?.name ?? ''
  const others = [...seen.keys()].filter((code) => code !== office)
  return wholePlaceOf(
    name(office),
    others.map((code) => name(code)),
  )
}

/** Whether an office is one among the others: not a total, an average, their whole or a benchmark. */
export function isPeer(dataset: Dataset, office: number): boolean {
  return office >= 0 && !setAside(dataset).has(office) && (dataset.offices[office]?.benchmark ?? null) === null
}
