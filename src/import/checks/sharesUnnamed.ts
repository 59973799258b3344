import type { Dataset } from '../../model/dataset/dataset'
import { measures } from '../../model/dataset/observation'
import { a1 } from '../../model/sheet/cell'
import { notice, type Notice } from '../../model/sheet/notice'

/** Cells named in one notice, and the first figures of a file, which tell for all. */
const [cellsNamed, mostLooked] = [20, 20_000]
/** Percents and permilles. */
const shareSigns = /^[%‰]$/
/** Figures of which a share bears the very name, before it is told. */
const leastTwins = 2

/**
 * Percents that came to bear the very name of what they stand beside, of the same office, time and group (rule C12): 83 % of 税收收入 beside
 * 116.4亿元 of it. What they are percents of was not read. Told, never mended.
 */
export function sharesUnnamed(dataset: Dataset): Notice[] {
  const { indicators, indicator, office, period, breakdown, measure, unit, units } = dataset
  const looked = Math.min(dataset.count, mostLooked)
  const shares = units.map((written) => shareSigns.test(written))
  if (!shares.includes(true) || !shares.includes(false)) return []
  const value = measures.indexOf('value')
  const isFigure = (i: number): boolean => measure[i] === value && dataset.missing[i] === 0
  const isShare = (i: number): boolean => shares[unit[i] as number] === true
  const keyOf = (i: number): string =>
    `${indicators[indicator[i] as number]?.name}|${office[i]}|${period[i]}|${breakdown[i]}|${sheetOf(dataset, i)}`
  const plain = new Set<string>()
  for (let i = 0; i < looked; i++) if (!isShare(i) && isFigure(i)) plain.add(keyOf(i))
  const found = new Map<number, number[]>()
  for (let i = 0; i < looked; i++) {
    if (!isShare(i) || !isFigure(i) || !plain.has(keyOf(i))) continue
    const sheet = sheetOf(dataset, i)
    found.set(sheet, [...(found.get(sheet) ?? []), i])
  }
  return [...found].flatMap(([sheet, all]) => {
    if (all.length < leastTwins) return []
    const cells = all.slice(0, cellsNamed).map((i) => {
      const source = dataset.sourceStart[i] as number
      return a1(dataset.sourceRow[source] as number, dataset.sourceColumn[source] as number)
    })
    const name = indicators[indicator[all[0] as number] as number]?.name ?? ''
    return [
      notice('shareUnnamed', 'warning', { name, count: all.length }, (dataset.sheets[sheet] as { readonly sheet: string }).sheet, cells),
    ]
  })
}

function sheetOf(dataset: Dataset, i: number): number {
  return dataset.sourceSheet[dataset.sourceStart[i] as number] as number
}
