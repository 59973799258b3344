import type { Messages, Language } from '../../i18n/messages'
import { numberText } from '../../i18n/numberFormat'
import { periodWords } from '../../i18n/periodWords'
import { a1, type FileId } from '../../model/sheet/cell'
import { observationAt, type Dataset } from '../../model/dataset/dataset'
import { observationFlags, type Observation, type ObservationFlag } from '../../model/dataset/observation'
import { measureWords } from './measureWords'

/** A place a figure was read from, as 哪来的数 names it. */
export interface SourcePlace {
  readonly file: FileId
  readonly fileName: string
  readonly sheet: string
  readonly row: number
  readonly column: number
  readonly cell: string
  readonly text: string
}

/** What 哪来的数 says of one observation. */
export interface SourceWords {
  /** The number as the cell shows it, without its unit: 600余. */
  readonly number: string
  readonly unit: string
  /** 读作 600 篇以上; '' where the cell says it plainly. */
  readonly readAs: string
  readonly about: readonly { readonly name: string; readonly text: string; readonly from: string }[]
  /** How the text was read, without where its unit is said, which only the sheet tells. */
  readonly rule: readonly string[]
  /** As written, '' for none. */
  readonly writtenUnit: string
  readonly place: SourcePlace
  /** Other places that say the same. */
  readonly others: readonly SourcePlace[]
  readonly keepRows: readonly number[]
  readonly keepColumns: readonly number[]
}

/**
 * Tell where observation `i` comes from: file, place and text, what it was taken for, and by which rule.
 *
 *     600余 in E4 under 2023年1—7月   number 600余, unit 篇, readAs '600篇以上',
 *                                     rule ['“余”是“以上”，取下限'], writtenUnit 篇
 */
export function sourceOf(dataset: Dataset, i: number, language: Language, messages: Messages): SourceWords {
  const o = observationAt(dataset, i)
  const words = messages.screens.source
  const places = o.sources.map<SourcePlace>((source) => {
    const sheet = dataset.sheets[source.sheet]
    if (!sheet) throw new Error(`invalid sheet code: ${source.sheet}`)
    return {
      file: sheet.file,
      fileName: sheet.fileName,
      sheet: sheet.sheet,
      row: source.row,
      column: source.column,
      cell: a1(source.row, source.column),
      text: source.text,
    }
  })
  const place = places[0]
  if (!place) throw new Error(`observation ${i} names no cell`)
  const rowLabels = dataset.labelPaths[o.rowLabels] ?? []
  const columnLabels = dataset.labelPaths[o.columnLabels] ?? []
  return {
    number: place.text.trim() === '' ? words.blank : place.text.trim(),
    unit: o.missing === null && !/[%％]$/.test(place.text.trim()) && !place.text.includes(o.unit) ? o.unit : '',
    readAs: readAs(o, language, messages),
    about: about(dataset, o, language, messages),
    rule: ruleOf(o, language, messages),
    writtenUnit: o.missing === null ? o.unit : '',
    place,
    others: places.slice(1),
    keepRows: columnLabels.map((label) => label.row),
    keepColumns: rowLabels.map((label) => label.column),
  }
}

function readAs(o: Observation, language: Language, messages: Messages): string {
  const words = messages.screens.source
  if (o.missing !== null) return words.readMissing
  if (o.bound === 'exact') return ''
  const number = (value: number): string => numberText(value, o.places, language, true) + o.unit
  const { low, high, value } = o
  const text = messages.screens.source.boundText
  if (o.bound === 'range' && low !== null && high !== null) return words.readAs(text.range(number(low), number(high)))
  return value === null || o.bound === 'range' ? '' : words.readAs(text[o.bound](number(value)))
}

function about(dataset: Dataset, o: Observation, language: Language, messages: Messages): SourceWords['about'] {
  const words = messages.screens.source
  const from = (where: Observation['from']['office']): string => (where === null || where === 'cell' ? '' : words.fromWhere[where])
  const office = dataset.offices[o.office]
  const period = dataset.periods[o.period]
  const parts = dataset.breakdowns[o.breakdown] ?? []
  const rows = [{ name: words.indicator, text: dataset.indicators[o.indicator]?.name ?? '', from: from(o.from.indicator) }]
  if (parts.length > 0)
    rows.push({ name: words.breakdown, text: parts.map((part) => part.value).join(messages.screens.app.separator), from: '' })
  const kind = measureWords(o, messages)
  if (kind !== '') rows.push({ name: words.measure, text: kind, from: '' })
  if (office) rows.push({ name: words.office, text: office.name, from: from(o.from.office) })
  if (period) rows.push({ name: words.period, text: periodWords(period, language), from: from(o.from.period) })
  return rows
}

function ruleOf(o: Observation, language: Language, messages: Messages): string[] {
  const words = messages.screens.source
  const parts: string[] = []
  if (o.missing !== null) parts.push(words.missing[o.missing])
  else {
    const said = o.bound === 'exact' ? '' : boundWord(o.sources[0]?.text ?? '', o.unit)
    parts.push(said === '' ? words.bound[o.bound] : words.boundSaid(said, words.bound[o.bound]))
    if (o.value !== null && o.amount !== null && o.unit !== '' && !/[%％]/.test(o.unit) && Math.abs(o.amount) > Math.abs(o.value)) {
      parts.push(words.scaled(numberText(o.value, o.places, language, true), o.unit, String(o.amount)))
    }
  }
  for (const [flag, bit] of Object.entries(observationFlags)) if (o.flags & bit) parts.push(words.flags[flag as ObservationFlag])
  return parts
}

/** The word that bounds a number: 余 of 600余篇. */
function boundWord(text: string, unit: string): string {
  const word = text
    .normalize('NFKC')
    .replace(/[\d.,\s%]+/g, '')
    .replace(unit, '')
  return word.length <= 6 ? word : ''
}
