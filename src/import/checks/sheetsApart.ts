import type { Dataset } from '../../model/dataset/dataset'
import { notice, type Notice } from '../../model/sheet/notice'
import type { BreakdownPart } from '../../model/dataset/observation'
import { unnamed } from '../lexicon/headings/headings'
import { unnamedSheet } from '../lexicon/programs'

/** A sheet as it may be told from the others: its name and its title. */
export interface NamedSheet {
  readonly name: string
  readonly title: string | null
}

/** More figures than this aren't compared key by key. */
const comparedAtMost = 400_000

/**
 * Sheets of one file that give most of their shared figures other numbers speak of other things (rule L16): 城镇 and 农村 on a
 * sheet each, visits to a country and from it. Their figures are told apart by the sheet's name, or by its title where the
 * name says nothing. A few that differ are disagreements, and left so.
 */
export function withSheetsApart(
  dataset: Dataset,
  sheets: readonly NamedSheet[],
): { readonly dataset: Dataset; readonly notices: Notice[] } {
  if (dataset.sheets.length < 2 || dataset.count > comparedAtMost) return { dataset, notices: [] }
  const apart = differingSheets(dataset)
  if (apart.size === 0) return { dataset, notices: [] }
  const names = namesOf(dataset, apart, sheets)
  const breakdowns: (readonly BreakdownPart[])[] = [...dataset.breakdowns]
  const breakdown = dataset.breakdown.slice()
  const codes = new Map<string, number>()
  for (let i = 0; i < dataset.count; i++) {
    const sheet = sheetOf(dataset, i)
    const name = names.get(sheet)
    if (name === undefined) continue
    const before = dataset.breakdown[i] as number
    const key = `${before}|${sheet}`
    let code = codes.get(key)
    if (code === undefined) {
      code =
        breakdowns.push([
          ...(before < 0 ? [] : (dataset.breakdowns[before] as readonly BreakdownPart[])),
          { name: unnamed.table, value: name },
        ]) - 1
      codes.set(key, code)
    }
    breakdown[i] = code
  }
  return {
    dataset: { ...dataset, breakdowns, breakdown },
    notices: [...names].map(([sheet, name]) =>
      notice('sheetsToldApart', 'info', { name }, (dataset.sheets[sheet] as { readonly sheet: string }).sheet),
    ),
  }
}

function sheetOf(dataset: Dataset, i: number): number {
  return dataset.sourceSheet[dataset.sourceStart[i] as number] as number
}

/** Sheets that share three keys or more with another and differ on more than half of them. */
function differingSheets(dataset: Dataset): ReadonlySet<number> {
  const byKey = new Map<string, [sheet: number, value: number][]>()
  for (let i = 0; i < dataset.count; i++) {
    if (dataset.missing[i] !== 0) continue
    const key = `${dataset.indicator[i]}|${dataset.office[i]}|${dataset.period[i]}|${dataset.breakdown[i]}|${dataset.measure[i]}|${dataset.against[i]}`
    const list = byKey.get(key)
    const entry: [number, number] = [sheetOf(dataset, i), dataset.amount[i] as number]
    if (list) list.push(entry)
    else byKey.set(key, [entry])
  }
  const pairs = new Map<string, { shared: number; differ: number }>()
  for (const list of byKey.values()) {
    for (let a = 0; a < list.length; a++) {
      for (let b = a + 1; b < list.length && b < a + 40; b++) {
        const [s, x] = list[a] as [number, number]
        const [t, y] = list[b] as [number, number]
        if (s === t) continue
        const key = s < t ? `${s}|${t}` : `${t}|${s}`
        const pair = pairs.get(key) ?? { shared: 0, differ: 0 }
        pair.shared++
        if (Math.abs(x - y) > 1e-9 * Math.max(1, Math.abs(x), Math.abs(y))) pair.differ++
        pairs.set(key, pair)
      }
    }
  }
  const apart = new Set<number>()
  for (const [key, { shared, differ }] of pairs) {
    if (shared < 3 || differ <= 0.5 * shared) continue
    for (const sheet of key.split('|')) apart.add(Number(sheet))
  }
  return apart
}

/** The sheet's name; its title where names count sheets only, or say the same. */
function namesOf(dataset: Dataset, apart: ReadonlySet<number>, sheets: readonly NamedSheet[]): ReadonlyMap<number, string> {
  const codes = [...apart]
  const nameAt = (code: number): string => (dataset.sheets[code] as { readonly sheet: string }).sheet
  const titles = codes.map(
    (code) =>
      sheets
        .find((sheet) => sheet.name === nameAt(code))
        ?.title?.replace(/\s+/g, ' ')
        .trim() ?? '',
  )
  const byTitle =
    codes.some((code) => unnamedSheet.test(nameAt(code).replace(/^table/i, 'sheet'))) &&
    titles.every((title) => title.length >= 4 && title.length <= 120) &&
    new Set(titles).size === titles.length
  return new Map(codes.map((code, k) => [code, byTitle ? (titles[k] as string) : nameAt(code)]))
}
