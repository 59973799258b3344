import { lookupOf } from '../../analysis/query'
import { isBareTotal, totalOfParts } from '../../i18n/names/totalOfParts'
import type { Dataset } from '../../model/dataset/dataset'
import { measures } from '../../model/dataset/observation'

/** More indicators than this are no columns that a total adds up. */
const mostIndicators = 40
/** Rows that a total is tried on, and how many offices must have it: of one, 合计 stands under the rows it adds. */
const [triedRows, leastOffices] = [3, 2]

const known = new WeakMap<Dataset, ReadonlyMap<number, string>>()

/**
 * What a column is called that only says 合计 beside the columns of which it is the sum: 咨询、投诉合计 of 合计 | 咨询 | 投诉. Null of any other, and where
 * its offices' figures are the sum of something else.
 */
export function totalName(dataset: Dataset, indicator: number): string | null {
  let names = known.get(dataset)
  if (names === undefined) known.set(dataset, (names = namesOf(dataset)))
  return names.get(indicator) ?? null
}

function namesOf(dataset: Dataset): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  const { indicators } = dataset
  if (indicators.length > mostIndicators) return found
  indicators.forEach(({ name }, code) => {
    if (!isBareTotal(name)) return
    const rows = rowsOf(dataset, code)
    const counted = indicators.flatMap((other, k) =>
      k === code || isBareTotal(other.name) || other.isRate || other.unit !== indicators[code]?.unit ? [] : [k],
    )
    if (rows.length < leastOffices || counted.length < 2) return
    const lookup = lookupOf(dataset)
    const adds = rows.every((i) => {
      const at = counted.map((k) => lookup.group(k, dataset.office[i] as number, dataset.period[i] as number, -1, 'value'))
      if (at.some((group) => group.length !== 1 || dataset.missing[group[0] as number] !== 0)) return false
      const sum = at.reduce((all, [one]) => all + (dataset.amount[one as number] as number), 0)
      return Math.abs(sum - (dataset.amount[i] as number)) <= 1e-6 * Math.max(1, Math.abs(sum))
    })
    if (adds)
      found.set(
        code,
        totalOfParts(
          counted.map((k) => indicators[k]?.name ?? ''),
          name,
        ),
      )
  })
  return found
}

/** The first figures of an indicator, one an office. */
function rowsOf(dataset: Dataset, indicator: number): readonly number[] {
  const value = measures.indexOf('value')
  const rows = new Map<number, number>()
  for (let i = 0; i < dataset.count && rows.size < triedRows; i++) {
    const office = dataset.office[i] as number
    if (dataset.indicator[i] !== indicator || dataset.measure[i] !== value || dataset.missing[i] !== 0 || dataset.breakdown[i] !== -1)
      continue
    if (office >= 0 && !rows.has(office)) rows.set(office, i)
  }
  return [...rows.values()]
}
