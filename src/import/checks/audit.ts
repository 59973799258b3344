import { dayOf } from '../lines/labels/firstDays'
import { a1 } from '../../model/sheet/cell'
import { notice, type Notice } from '../../model/sheet/notice'
import { gluedYear, numberedPeriod, schoolYearWords } from '../lexicon/times/periods'
import { sexes } from '../lexicon/headings/headers'
import { asksToFill, kindOfSheet, unnamed as unnamedWords } from '../lexicon/headings/headings'
import type { LineFacts } from '../sheet/facts'
import { headsNames, isPeriodHeading, isBareTotal } from '../sheet/heading'
import { placesWhere } from '../sheet/placesWhere'
import { saysOnlyFile } from '../values/names/fileWords'
import { officeEvidence } from '../values/names/officeName'
import { onlyDirection } from '../lexicon/measures/totals'
import { readPeriod } from '../values/times/period'
import { readUnit } from '../values/headers/unit'
import { bandsCross } from './bandsCross'
import type { TableView } from './tableView'

/** Names a notice quotes cells of, at most. */
const quoted = 20
/** Members that must be bodies or places before one that isn't is odd among them, and how sure each must be. */
const crowd = { members: 5, evidence: 0.9 } as const
/** How sure every name must be a body's before none of them can be what is counted. */
const surely = 0.8
/** Shares and counts of a column in which a few amounts are ten thousand times the others. */
const apart = { least: 4, few: 0.25, times: 10_000 } as const
/** Rows with a time from which on one without is odd, and their share. */
const [datedLeast, datedMost] = [3, 0.7]
/** A year and the two digits of the next, and the months it is taken for. */
const [shortPair, straddles] = [/(?:19|20)\d\d *[-/] *\d\d *$/, /^\d{4}-07\/\d{4}-06$|^\d{4}-H[12]$/]
/** Years that a column of figures would have to run through to be a column of years. */
const yearsAtLeast = 3

/**
 * Look at a reading once more by what needs no words (rule C6): names that name nothing, columns that only their place tells apart, one
 * series under two names, a stranger among offices, a column of nothing but years, amounts in 元 among amounts in 万元, a time nobody could
 * read. Told, never mended.
 */
export function audit(view: TableView): Notice[] {
  return [
    ...emptyNames(view),
    ...kindForName(view),
    ...bareColumns(view),
    ...bareRows(view),
    ...alikeColumns(view),
    ...placesAmong(view),
    ...bandsCross(view),
    ...splitSeries(view),
    ...strangers(view),
    ...headingsAmong(view),
    ...yearColumns(view),
    ...scalesApart(view),
    ...unreadPeriods(view),
    ...straddling(view),
    ...firstDays(view),
    ...crossing(view),
    ...oneDayOfMany(view),
  ]
}

function cellsOf(lines: readonly LineFacts[]): string[] {
  return lines.slice(0, quoted).flatMap((line) => {
    const label = line.labels[line.labels.length - 1]
    return label ? [a1(label.row, label.column)] : []
  })
}

/** 5, 2023年, 万元 as the name of what is counted. */
function emptyNames(view: TableView): Notice[] {
  const lines = view.axis === 'rows' ? view.rows : view.axis === 'columns' ? view.columns : []
  const judged = new Map<string, boolean>()
  // A row without a name among rows that have one.
  const named = view.axis === 'rows' && view.rows.some((line) => line.name !== '')
  // 民政局, 人社局 as what is counted: they are whose.
  const distinct = new Set(lines.flatMap((line) => (line.name === '' ? [] : [line.name])))
  if (view.axis === 'rows' && distinct.size >= 2 && [...distinct].every((name) => officeEvidence(name) >= surely))
    return [notice('nameSaysNothing', 'warning', { name: [...distinct][0] ?? '' }, view.sheet, cellsOf(lines))]
  const odd = lines.filter((line) => {
    if (line.name === '') return named && line.total === null && line.labels.length > 0
    const known = judged.get(line.name)
    if (known !== undefined) return known
    // 合计 beneath 缴费人数 counts persons, and says nothing of it.
    const inner = view.axis === 'rows' && line.labels.length > 1 && isBareTotal(line.name)
    const says = inner || namesNothing(line.name) || (view.axis === 'rows' && onlyDirection.test(line.name))
    judged.set(line.name, says)
    return says
  })
  return odd.length === 0 ? [] : [notice('nameSaysNothing', 'warning', { name: (odd[0] as LineFacts).name }, view.sheet, cellsOf(odd))]
}

/** Rows of figures with nothing beside them, among rows that have a name. */
function bareRows(view: TableView): Notice[] {
  const bare = placesWhere(view.rows, (row) => row.labels.length === 0 && row.total === null)
  if (bare.length === 0 || bare.length === view.rows.length || view.columns.length === 0) return []
  return [
    notice(
      'rowLabelsMissing',
      'warning',
      { count: bare.length },
      view.sheet,
      bare.slice(0, quoted).map((r) => view.cellAt(r, 0)),
    ),
  ]
}

/** Columns of figures with nothing over them, among columns that have a heading. */
function bareColumns(view: TableView): Notice[] {
  const bare = placesWhere(view.columns, (column) => column.labels.length === 0 || (view.axis === 'columns' && saysNothing(column)))
  if (bare.length === 0 || bare.length === view.columns.length || view.rows.length === 0) return []
  return [
    notice(
      'headerMissing',
      'warning',
      { count: bare.length },
      view.sheet,
      bare.slice(0, quoted).map((c) => view.cellAt(0, c)),
    ),
  ]
}

/** Only texts over its neighbours, which may or may not speak of it: nothing of its own stands above the column. */
function saysNothing(column: LineFacts): boolean {
  const speaks = column.name !== '' || column.measure !== null || column.total !== null || column.unit !== null || column.office !== null
  return !speaks && column.periods.length + column.breakdown.length === 0 && column.labels.every((label) => label.column !== column.at)
}

/** Where no line names what is counted: 年度数据 for a title or a file's name says nothing of it. */
function kindForName(view: TableView): Notice[] {
  const unnamed =
    view.axis === 'none' || (view.axis === 'columns' && view.columns.some((column) => column.name === '' && column.measure === null))
  if (!unnamed || view.rows.length === 0 || view.columns.length === 0) return []
  const name = view.name.trim()
  if (name.length < 2 || !(kindOfSheet.test(name) || namesNothing(name) || saysOnlyFile(name))) return []
  return [notice('nameSaysNothing', 'warning', { name: view.name.trim() }, view.sheet, [view.cellAt(0, 0)])]
}

/** Characters of the longest name that isn't a sentence. */
const longestName = 120

/** An instruction, a sentence or a path for a name. */
function saysTooMuch(name: string): boolean {
  // A Chinese letter takes the room of two others.
  return (
    name.length + name.replace(/[^\u2e80-\uffef]/g, '').length > longestName ||
    asksToFill.test(name) ||
    /[。！；]|(?:^|\s)\/\w+|\w\/\w+\//.test(name)
  )
}

/** 01-02-2025 as what is counted. */
const aDay = /^\d{1,4}([-/.])\d{1,2}\1\d{1,4}$/

function namesNothing(name: string): boolean {
  if (saysTooMuch(name) || aDay.test(name)) return true
  if (name.length > 12) return false
  if (/^[-+]?[\d.,%]+$/.test(name) || /^(?:true|false)$/i.test(name) || sexes.men.test(name) || sexes.women.test(name)) return true
  const period = readPeriod(name)
  if (period && (period.period ?? period.relative) && period.rest.trim() === '') return true
  // 项数 and 人次 are named so; 万元 is what something is counted in.
  const unit = readUnit(name)
  return unit !== null && (unit.scale !== 1 || unit.share)
}

/** 甲市 beside 甲市新增: a place as what is counted, its own word taken for a time (累计) or a measure. */
function placesAmong(view: TableView): Notice[] {
  if (view.axis !== 'columns') return []
  const plain = view.columns.filter((column) => column.name !== '' && column.measure === null && column.office === null)
  const odd = plain.filter((column) => officeEvidence(column.name) >= surely)
  if (odd.length === 0 || odd.length === plain.length) return []
  return [notice('nameSaysNothing', 'warning', { name: (odd[0] as LineFacts).name }, view.sheet, cellsOf(odd))]
}

/** Columns that say the same, which only their place tells apart. */
function alikeColumns(view: TableView): Notice[] {
  // Columns without any heading are told as that.
  const alike = view.columns.filter(
    (column) => column.labels.length > 0 && column.breakdown.some((part) => part.name === unnamedWords.column),
  )
  if (alike.length < 2) return []
  return [notice('columnsClash', 'warning', { count: alike.length }, view.sheet, cellsOf(alike))]
}

/** 平成25年度実数 and 平成26年度実数: names that differ in the number of a period only. */
function splitSeries(view: TableView): Notice[] {
  const stems = new Map<string, LineFacts[]>()
  for (const column of view.columns) {
    const stem = column.name.replace(numberedPeriod, '')
    if (stem === column.name) continue
    stems.set(stem, [...(stems.get(stem) ?? []), column])
  }
  // 2018人口, 2018GDP: a year that touches a name is read as a part of it.
  const glued = view.columns.filter((column) => column.periods.length === 0 && gluedYear.test(column.name))
  if (new Set(glued.map((column) => column.name)).size >= 2)
    return [notice('seriesSplit', 'warning', { name: (glued[0] as LineFacts).name }, view.sheet, cellsOf(glued))]
  return [...stems.values()].flatMap((columns) =>
    new Set(columns.map((column) => column.name)).size < 2
      ? []
      : [notice('seriesSplit', 'warning', { name: (columns[0] as LineFacts).name }, view.sheet, cellsOf(columns))],
  )
}

/** One name that is no body or place among many that are. */
function strangers(view: TableView): Notice[] {
  const by = new Map<string, LineFacts>()
  for (const row of view.rows) {
    if (row.office && row.office.provenance === 'cell' && row.total === null && !by.has(row.office.name)) by.set(row.office.name, row)
    if (by.size > 200) return []
  }
  const names = [...by.keys()]
  if (names.length < crowd.members) return []
  const odd = names.filter((name) => officeEvidence(name) === 0)
  const sure = names.filter((name) => officeEvidence(name) >= crowd.evidence)
  if (odd.length !== 1 || sure.length !== names.length - 1) return []
  const name = odd[0] as string
  // A name of words with figures in it is none; 其他 and short names may well be one.
  if (!/\d/.test(name)) return []
  return [notice('oddOffice', 'warning', { name }, view.sheet, cellsOf([by.get(name) as LineFacts]))]
}

/** 地区, 单位 as whose figures are, among bodies or places (办公室 may be one): a line of the header that was read as one of the body. */
function headingsAmong(view: TableView): Notice[] {
  // A long table names few offices, each on many of its lines.
  const judged = new Map<string, boolean>()
  const isHeading = (text: string): boolean => {
    const known = judged.get(text)
    if (known !== undefined) return known
    const is = headsNames(text) && officeEvidence(text) < surely
    judged.set(text, is)
    return is
  }
  const odd =
    view.rows.length < 2
      ? []
      : view.rows.filter(({ office, total }) => office?.provenance === 'cell' && total === null && isHeading(office.text))
  if (odd.length === 0 || odd.length === view.rows.length) return []
  return [notice('oddOffice', 'warning', { name: (odd[0] as LineFacts).office?.name ?? '' }, view.sheet, cellsOf(odd))]
}

/** Rows whose time is not read: 105/6 under 时间, 中期报 among years. */
function unreadPeriods(view: TableView): Notice[] {
  // A long table says the same again and again: each heading is judged once, and nothing is kept of rows in which nothing is odd.
  const headings = new Map<string, boolean>()
  const isNamed = (row: LineFacts): boolean => {
    for (const { name } of row.breakdown) {
      let is = headings.get(name)
      if (is === undefined) headings.set(name, (is = isPeriodHeading(name)))
      if (is) return true
    }
    return false
  }
  let plain = 0
  let dated = 0
  const named: LineFacts[] = []
  for (const row of view.rows) {
    if (!isPlain(row)) continue
    plain++
    if (row.breakdown.length > 0 && isNamed(row)) named.push(row)
    if (row.periods.length > 0 && row.periods.some((fact) => fact.provenance === 'cell')) dated++
  }
  const undated =
    dated >= datedLeast && dated >= datedMost * plain ? view.rows.filter((row) => isPlain(row) && row.periods.length === 0) : []
  const odd = [...new Set([...named, ...undated])]
  const text = odd[0]?.labels[odd[0].labels.length - 1]?.text ?? ''
  return odd.length === 0 ? [] : [notice('periodsNotRead', 'warning', { text, count: odd.length }, view.sheet, cellsOf(odd))]
}

function isPlain(row: LineFacts): boolean {
  return row.total === null && row.measure === null && row.labels.length > 0
}

/** A column of figures that are all years, one after the other, and no unit says what they count. */
function yearColumns(view: TableView): Notice[] {
  if (view.columns.length < 2) return []
  const odd = view.columns.filter((column, c) => {
    if (column.unit !== null || column.measure !== null) return false
    const said = isPeriodHeading(column.name)
    let years = 0
    let last = NaN
    for (let r = 0; r < view.rows.length; r++) {
      const value = view.figures(r, c)
      if (Number.isNaN(value)) continue
      if (!Number.isInteger(value) || value < (said ? 1000 : 1949) || value > (said ? 2100 : 2050)) return false
      if (!said && years > 0 && Math.abs(value - last) > 1) return false
      last = value
      years++
    }
    return years >= yearsAtLeast
  })
  return odd.length === 0 ? [] : [notice('yearsAsFigures', 'warning', { count: odd.length }, view.sheet, cellsOf(odd))]
}

/** 2011-12, a school or fiscal year: July is a guess where nothing says when it begins. */
function straddling(view: TableView): Notice[] {
  for (const line of [...view.columns, ...view.rows]) {
    const found = line.periods.find(
      ({ reading, text }) => (shortPair.test(text) || schoolYearWords.test(text)) && straddles.test(reading.period?.code ?? ''),
    )
    if (found) return [notice('yearsStraddle', 'info', { text: found.text.trim() }, view.sheet, cellsOf([line]))]
  }
  return []
}

/** Days that were read as what begins on them (rule P20), said once for all of them. */
function firstDays(view: TableView): Notice[] {
  for (const lines of [view.columns, view.rows]) {
    // All days of an axis are read alike: the first tells.
    const line = lines.find(({ periods }) => periods.length > 0)
    for (const { reading, text } of line?.periods ?? []) {
      const as = reading.grain
      if (reading.period === null || dayOf(text) === null || dayOf(text) === reading.period.code) continue
      if (line && (as === 'month' || as === 'quarter' || as === 'year'))
        return [
          notice('firstDaysRead', 'info', { text: text.trim(), as, last: !dayOf(text)?.endsWith('-01') }, view.sheet, cellsOf([line])),
        ]
    }
  }
  return []
}

/** All rows of one day on a sheet that is called after a longer stretch (This Year, 本月): one of the two is not when its figures are of. */
function oneDayOfMany(view: TableView): Notice[] {
  const said = readPeriod(view.sheet)
  if (said?.relative == null || said.rest.trim() !== '' || view.rows.length === 0) return []
  let day: string | null = null
  for (const row of view.rows) {
    const period = row.periods.length === 1 ? row.periods[0]?.reading.period : null
    if (period?.kind !== 'span' || period.start !== period.end || (day !== null && day !== period.code)) return []
    day = period.code
  }
  return [notice('periodDisagrees', 'warning', { title: view.sheet, column: day ?? '' }, view.sheet, cellsOf(view.rows.slice(0, 1)))]
}

/** Rows of 2011 and 2012 beneath a column of 2004: figures can be of one time only. */
function crossing(view: TableView): Notice[] {
  const dated = (lines: readonly LineFacts[]): { line: LineFacts; text: string; start: number; end: number }[] =>
    lines.flatMap((line) =>
      line.periods.flatMap(({ reading, text }) =>
        reading.period?.kind === 'span' ? [{ line, text: text.trim(), start: reading.period.start, end: reading.period.end }] : [],
      ),
    )
  const rows = dated(view.rows)
  if (rows.length === 0) return []
  for (const column of dated(view.columns)) {
    const apart = rows.find((row) => row.end < column.start || row.start > column.end)
    if (apart)
      return [
        notice('periodDisagrees', 'warning', { title: column.text, column: apart.text }, view.sheet, cellsOf([column.line, apart.line])),
      ]
  }
  return []
}

/** A few amounts ten thousand times as large as the rest of their column: 元 among 万元. */
function scalesApart(view: TableView): Notice[] {
  const found: string[] = []
  // Where rows are of different things, a column has no size of its own.
  if (view.axis === 'rows') return []
  const plain = placesWhere(view.rows, (row) => row.total === null && (row.measure === null || row.measure.measure === 'value'))
  if (plain.length < apart.least) return []
  view.columns.forEach((column, c) => {
    if (column.unit === null || column.unit.share || (column.measure !== null && column.measure.measure !== 'value')) return
    const sizes = plain.flatMap((r) => {
      const value = Math.abs(view.figures(r, c))
      return value > 0 ? [{ r, value }] : []
    })
    if (sizes.length < apart.least) return
    const sorted = sizes.map(({ value }) => value).sort((a, b) => a - b)
    const median = sorted[Math.floor((sorted.length - 1) / 2)] as number
    const most = sorted[Math.ceil(sorted.length * (1 - apart.few)) - 1] as number
    const far = sizes.filter(({ value }) => value >= apart.times * 0.2 * median && value > 100 * most && near(value / apart.times, sorted))
    if (far.length > 0 && far.length <= apart.few * sizes.length) found.push(...far.map(({ r }) => view.cellAt(r, c)))
  })
  return found.length === 0 ? [] : [notice('scalesApart', 'warning', { count: found.length }, view.sheet, found.slice(0, quoted))]
}

/** Whether a size, its scale taken off, is one of the others'. */
function near(value: number, sorted: readonly number[]): boolean {
  return value >= (sorted[0] as number) / 3 && value <= 3 * (sorted[Math.ceil(sorted.length * (1 - apart.few)) - 1] as number)
}
