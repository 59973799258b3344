import { endWords, periodWords } from '../../../i18n/periodWords'
import type { Dataset, SheetSource } from '../../../model/dataset/dataset'
import { eachOnce } from '../../../model/dataset/eachOnce'
import { observationFlags } from '../../../model/dataset/observation'
import { grainOf, type Period } from '../../../model/time/period'
import type { FigureSettings, Selection } from '../../selection'
import { periodAt } from '../../periods/periodAt'
import { wordsOf } from '../wordsOf'

/**
 * 来源：01_….xlsx · 截至7月底 · 2022年为演示数据
 *
 * The files the marks were read from, the as-of date where a period ends before its year does, and what is made up or worked out.
 */
export function sourceLine(
  selection: Selection,
  observations: readonly number[],
  items: readonly number[],
  current: Period | null,
  extra: readonly string[] = [],
): string {
  const { dataset, settings } = selection
  const w = wordsOf(settings.language)
  const unique = eachOnce(observations.filter((i) => i >= 0))
  const sheets = sheetsOf(dataset, unique)
  const read = sheets.map((sheet) => sheet.fileName).filter((name) => name !== '')
  const files = [...new Set([...read, ...items.flatMap((k) => ledgerFile(selection, k))])]
  const named = files.length > 1 ? w.sourceMore(files[0] ?? '', String(files.length)) : (files[0] ?? '')
  const parts = named === '' ? [] : [w.source(named)]
  const asOf = current === null ? '' : asOfWords(current, settings)
  if (asOf !== '') parts.push(asOf)
  const demonstration = share(
    dataset,
    unique,
    observationFlags.demonstration,
    settings,
    w.notes.demonstration,
    w.notes.demonstrationAll,
    w.notes.demonstrationSome,
  )
  if (demonstration !== '') parts.push(demonstration)
  const derived = share(dataset, unique, observationFlags.derived, settings, w.notes.derived, w.notes.derivedAll, w.notes.derivedSome)
  if (derived !== '') parts.push(derived)
  // 内部资料 goes with whatever is made of the sheet.
  const internal = new Set(sheets.flatMap((sheet) => (sheet.internal === undefined || sheet.internal === '' ? [] : [sheet.internal])))
  return [...parts, ...internal, ...extra].join(w.between)
}

/** The sheets that observations were read from, in the order in which they first appear. */
function sheetsOf(dataset: Dataset, observations: readonly number[]): readonly SheetSource[] {
  const seen = new Set<number>()
  for (const i of observations) {
    const end = dataset.sourceStart[i + 1] as number
    for (let k = dataset.sourceStart[i] as number; k < end; k++) seen.add(dataset.sourceSheet[k] as number)
  }
  return [...seen].flatMap((code) => dataset.sheets[code] ?? [])
}

/** The file a 台账 line stands in, by its name where the workspace or the dataset knows it. */
function ledgerFile(selection: Selection, item: number): readonly string[] {
  const file = selection.items?.[item]?.source.file
  if (file === undefined) return []
  const name = selection.fileNames?.[file] ?? selection.dataset.sheets.find((sheet) => sheet.file === file)?.fileName
  return name === undefined ? [] : [name]
}

/** 截至7月底, for a period that ends within its year; whole years and months speak for themselves. */
function asOfWords(period: Period, settings: FigureSettings): string {
  const w = wordsOf(settings.language)
  const grain = grainOf(period)
  if (grain === 'toDate' && period.kind === 'span') return w.asOf(endWords(period.end, settings.language, 'short'))
  if (grain === 'point' && period.kind === 'point') return w.asOf(endWords(period.at, settings.language, 'short'))
  if (grain === 'open' && period.kind === 'open' && period.end !== null) return w.asOf(endWords(period.end, settings.language, 'short'))
  return ''
}

/** Who of the observations carry a flag: all, those of some periods, or just some. */
function share(
  dataset: Dataset,
  observations: readonly number[],
  flag: number,
  settings: FigureSettings,
  of: (what: string) => string,
  all: string,
  some: string,
): string {
  const w = wordsOf(settings.language)
  const flagged = observations.filter((i) => ((dataset.flags[i] as number) & flag) !== 0)
  if (flagged.length === 0) return ''
  if (flagged.length === observations.length) return all
  const periods = [...new Set(flagged.map((i) => dataset.period[i] as number))]
  const whole =
    periods.length <= 2 &&
    periods.every((p) => p >= 0 && observations.every((i) => dataset.period[i] !== p || ((dataset.flags[i] as number) & flag) !== 0))
  return whole ? of(w.list(periods.map((p) => periodWords(periodAt(dataset, p), settings.language)))) : some
}
