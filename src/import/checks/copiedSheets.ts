import type { Dataset } from '../../model/dataset/dataset'
import { notice, type Notice } from '../../model/sheet/notice'
import { observationFlags } from '../../model/dataset/observation'
import { cellIndex, type RawSheet } from '../../model/sheet/sheet'

/**
 * Sheets whose figures are formulas that repeat or add up another sheet's (rule C5): every observation of such a sheet is
 * flagged `aggregate`, so that nothing counts twice. Proved by adding up, per indicator and office, since formulas aren't kept.
 */
export function flagCopiedSheets(dataset: Dataset, sheets: readonly RawSheet[]): Notice[] {
  if (sheets.length < 2) return []
  const notices: Notice[] = []
  const bySheet = sheets.map((sheet) => dataset.sheets.findIndex((source) => source.sheet === sheet.name))
  const own: number[][] = sheets.map(() => [])
  const at = new Map(bySheet.map((code, k) => [code, k]))
  for (let i = 0; i < dataset.count; i++) {
    const k = at.get(dataset.sourceSheet[dataset.sourceStart[i] as number] as number)
    if (k !== undefined && dataset.missing[i] === 0) own[k]?.push(i)
  }
  sheets.forEach((sheet, k) => {
    const mine = own[k] ?? []
    if (mine.length < 2 || sheet.formula === null) return
    const formulas = mine.filter((i) => isFormula(dataset, sheet, i)).length
    if (formulas < 0.9 * mine.length) return
    for (let other = 0; other < sheets.length; other++) {
      const theirs = own[other] ?? []
      if (
        other === k ||
        theirs.length < mine.length ||
        theirs.filter((i) => isFormula(dataset, sheets[other] as RawSheet, i)).length > 0.5 * theirs.length
      )
        continue
      if (!addsUp(dataset, mine, theirs)) continue
      for (let i = 0; i < dataset.count; i++) {
        if (dataset.sourceSheet[dataset.sourceStart[i] as number] === bySheet[k])
          dataset.flags[i] = (dataset.flags[i] as number) | observationFlags.aggregate
      }
      notices.push(notice('copiedSheet', 'info', { of: (sheets[other] as RawSheet).name }, sheet.name))
      return
    }
  })
  return notices
}

function isFormula(dataset: Dataset, sheet: RawSheet, i: number): boolean {
  const source = dataset.sourceStart[i] as number
  const cell = cellIndex(sheet, dataset.sourceRow[source] as number, dataset.sourceColumn[source] as number)
  return cell >= 0 && sheet.formula?.[cell] === 1
}

function addsUp(dataset: Dataset, mine: readonly number[], theirs: readonly number[]): boolean {
  const sums = new Map<string, number>()
  const key = (i: number): string => `${dataset.indicator[i]}|${dataset.office[i]}`
  for (const i of theirs) {
    if (((dataset.flags[i] as number) & observationFlags.aggregate) === 0)
      sums.set(key(i), (sums.get(key(i)) ?? 0) + (dataset.amount[i] as number))
  }
  let hits = 0
  for (const i of mine) {
    if (((dataset.flags[i] as number) & observationFlags.aggregate) !== 0) continue
    const sum = sums.get(key(i))
    if (sum === undefined || Math.abs(sum - (dataset.amount[i] as number)) > 1e-6 * Math.max(1, Math.abs(sum))) return false
    hits++
  }
  return hits >= 2
}
