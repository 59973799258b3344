import { putDownOn, reportingYear, yearAlone } from '../../lexicon/times/periods'
import { stateWord } from '../../lexicon/status'
import { onlyWhere } from '../../sheet/placesWhere'
import type { LabelColumn } from './readLabels'
import type { LabelRow } from './labelRows'

/** Rows looked at: neighbours and far ones, enough to tell one from the other. */
const looked = 2000
/** Share of the rows in which a pair of columns must both speak. */
const mostly = 0.8

/**
 * What label columns are to one another, once each is read alone (rule L18): a translation of names is their alias and no key; of two
 * columns of years the one that says when it was reported is no period; a definition that alone tells rows apart is a name.
 */
export function besideOneAnother(columns: readonly LabelColumn[], rows: readonly LabelRow[]): readonly LabelColumn[] {
  if (columns.length < 2) return columns
  const some = spread(onlyWhere(rows, (row) => row.kind === 'values'))
  const told = withoutTranslations(withoutStates(withoutPutDown(withoutRepeats(columns, some)), some), some)
  return withDefinitions(withOneYear(withoutSameTimes(told, some), some), some)
}

function spread(rows: readonly LabelRow[]): readonly LabelRow[] {
  return rows.length <= looked ? rows : [...rows.slice(0, looked / 2), ...rows.slice(-looked / 2)]
}

const isName = (column: LabelColumn): boolean => column.role === 'name' || column.role === 'office' || column.role === 'indicator'

/** 单位 over 甲局 乙局, and over the same once more before the next block: said again, the names tell nothing. */
function withoutRepeats(columns: readonly LabelColumn[], rows: readonly LabelRow[]): readonly LabelColumn[] {
  const said = (k: number): string | null => {
    const texts = rows.map((row) => row.labels[k]?.text ?? '')
    return new Set(texts).size >= 2 && !texts.includes('') ? texts.join('\u0001') : null
  }
  return columns.map((column, k) => {
    const own = isName(column) ? said(k) : null
    const again = own !== null && columns.some((other, j) => j < k && isName(other) && said(j) === own)
    return again ? { ...column, role: 'definition' as const } : column
  })
}

/** 填报时间 beside 统计月份 is when a line was put down and tells nothing (rule P19), clock or no clock. */
function withoutPutDown(columns: readonly LabelColumn[]): readonly LabelColumn[] {
  const putDown = (column: LabelColumn): boolean => column.role === 'period' && putDownOn.test(column.heading.replace(/\s+/g, ''))
  if (!columns.some((column) => column.role === 'period' && !putDown(column))) return columns
  return columns.map((column) => (putDown(column) ? { ...column, role: 'definition' as const } : column))
}

/**
 * 正常 无人接听 or 规范 不规范 right of names that tell every row apart is found out about them, and no part of who they are (rule L23): next
 * month's figure is of the same office whatever was found then.
 */
function withoutStates(columns: readonly LabelColumn[], rows: readonly LabelRow[]): readonly LabelColumn[] {
  const isStates = (column: LabelColumn, k: number): boolean => {
    if (column.role !== 'name' || k === 0) return false
    const texts = new Set(rows.map((row) => row.labels[k]?.text.trim() ?? ''))
    texts.delete('')
    return texts.size >= 1 && texts.size <= mostStates && [...texts].every((text) => stateWord.test(text))
  }
  const states = columns.map(isStates)
  if (!states.includes(true)) return columns
  const left = columns.map((column, k) => (states[k] ? { ...column, role: 'definition' as const } : column))
  return keys(left, rows, null) === rows.length ? left : columns
}

/** Words a column of states has at most. */
const mostStates = 6

/** 地区 | Region: one name in two scripts, each of the other's. */
function withoutTranslations(columns: readonly LabelColumn[], rows: readonly LabelRow[]): readonly LabelColumn[] {
  const latin = columns.map((column, k) => isName(column) && inScript(rows, k, latinOnly))
  if (!latin.includes(true)) return columns
  return columns.map((column, k) => {
    if (!latin[k]) return column
    const of = columns.findIndex((other, j) => isName(other) && !latin[j] && inScript(rows, j, han) && oneToOne(rows, j, k))
    return of < 0 ? column : { ...column, role: 'definition' as const }
  })
}

const han = /[\u3400-\u9fff]/
const latinOnly = /^[^\u3400-\u9fff]*[A-Za-z][^\u3400-\u9fff]*$/

function inScript(rows: readonly LabelRow[], k: number, script: RegExp): boolean {
  let said = 0
  let fits = 0
  for (const row of rows) {
    const text = row.labels[k]?.text
    if (text === undefined) continue
    said++
    if (script.test(text)) fits++
  }
  return said >= 2 && fits >= mostly * said
}

function oneToOne(rows: readonly LabelRow[], a: number, b: number): boolean {
  const to = new Map<string, string>()
  const from = new Map<string, string>()
  let both = 0
  for (const row of rows) {
    const [one, other] = [row.labels[a]?.text, row.labels[b]?.text]
    if (one === undefined || other === undefined) continue
    both++
    if ((to.get(one) ?? other) !== other || (from.get(other) ?? one) !== one) return false
    to.set(one, other)
    from.set(other, one)
  }
  return to.size >= 2 && both >= mostly * rows.length
}

/** 民国47年 beside 1958: one year said twice, of which the later column is kept. */
function withoutSameTimes(columns: readonly LabelColumn[], rows: readonly LabelRow[]): readonly LabelColumn[] {
  const times = columns.flatMap((column, k) => (column.role === 'period' ? [k] : []))
  if (times.length < 2) return columns
  const codeAt = (row: LabelRow, k: number): string | null => {
    const text = row.labels[k]?.text
    const period = text === undefined ? null : ((columns[k] as LabelColumn).reader(text)?.period ?? null)
    return period?.kind === 'span' ? period.code : null
  }
  const said = (k: number): boolean =>
    times.some((other) => {
      const both = rows.filter((row) => codeAt(row, k) !== null && codeAt(row, other) !== null)
      return other > k && both.length >= mostly * rows.length && both.every((row) => codeAt(row, k) === codeAt(row, other))
    })
  return columns.map((column, k) => (times.includes(k) && said(k) ? { ...column, role: 'definition' as const } : column))
}

/** 编报年度 1994 beside 所属年度 1991: figures are of the year they belong to. */
function withOneYear(columns: readonly LabelColumn[], rows: readonly LabelRow[]): readonly LabelColumn[] {
  const years = columns.flatMap((column, k) => (column.role === 'period' && inScript(rows, k, yearAlone) ? [k] : []))
  const [a, b] = years as [number, number | undefined]
  if (b === undefined || years.length > 2) return columns
  if (rows.every((row) => row.labels[a]?.text === row.labels[b]?.text)) return columns
  const reported = years.filter((k) => reportingYear.test((columns[k] as LabelColumn).heading.replace(/\s+/g, '')))
  const different = (k: number): number => new Set(rows.map((row) => row.labels[k]?.text)).size
  const aside = reported.length === 1 ? (reported[0] as number) : different(a) > different(b) ? b : a
  return columns.map((column, k) => (k === aside ? { ...column, role: 'name' as const } : column))
}

/** 决算, 预算 under 口径 where the rows say the same without them. */
function withDefinitions(columns: readonly LabelColumn[], rows: readonly LabelRow[]): readonly LabelColumn[] {
  if (!columns.some((column) => column.role === 'definition')) return columns
  let kept = columns
  for (const [k, column] of columns.entries()) {
    if (column.role !== 'definition' || !inScript(rows, k, short)) continue
    const without = keys(kept, rows, null)
    if (without < rows.length && keys(kept, rows, k) > without)
      kept = kept.map((other, j) => (j === k ? { ...other, role: 'name' as const } : other))
  }
  return kept
}

const short = /^.{1,12}$/

/** How many different keys the rows have, with one column more. */
function keys(columns: readonly LabelColumn[], rows: readonly LabelRow[], more: number | null): number {
  const key = (row: LabelRow): string =>
    row.sections.map((label) => label.text).join('\u0001') +
    row.labels
      .map((label, k) => (k === more || (columns[k] as LabelColumn).role !== 'definition' ? (label?.text ?? '') : ''))
      .join('\u0002')
  return new Set(rows.map(key)).size
}
