import { forms } from '../drawing/registry'
import type { Dataset } from '../model/dataset/dataset'
import { changeForms, measures } from '../model/dataset/observation'
import { bounds, missingKinds } from '../model/quantity'
import { boardFrom, type CarriedBoard } from './carriedBoard'
import { among, dictionary, flag, list, number, orNull, record, text, tuple, within, type Check } from './shapeChecks'

/** Most of a board's text that is looked at. */
const mostText = 80_000_000

/**
 * A board from anywhere, checked all through, or null: every figure has the parts of a figure, every mark names numbers that are
 * there, every number a sheet, a text and a cell. Taken whole or not at all.
 */
export function checkedBoard(found: string): CarriedBoard | null {
  if (found.length > mostText) return null
  try {
    const board = boardFrom(found)
    return board !== null && isBoard(board) ? board : null
  } catch {
    return null
  }
}

function isBoard(board: CarriedBoard): boolean {
  const outer = record(
    {
      name: text,
      madeOn: (value) => text(value) && /^\d{4}-\d\d-\d\d$/.test(value as string),
      settings: record({ language: among('zh-CN', 'en'), convention: among('merit', 'direction') }),
      items: list(item),
      fileNames: dictionary(text),
      excerpts: dictionary(excerpt),
    },
    { fixed: within(0, 1_000_000) },
  )
  if (!outer(board) || !isDataset(board.dataset)) return false
  const figure = figureOf(board.dataset.count, board.items.length)
  return list(record({ key: text, pages: (pages) => list(figure)(pages) && (pages as unknown[]).length > 0 }))(board.figures)
}

const cell = within(0, 20_000_000)
const texts = list(text)
const optionalText = orNull(text)
const dictionaryOfTexts = dictionary(text)

const item = record(
  {
    key: text,
    text,
    owners: texts,
    supporting: texts,
    deadline: optionalText,
    closedOn: optionalText,
    recheckedOn: optionalText,
    milestones: list(record({ name: text, date: optionalText })),
    stage: optionalText,
    status: optionalText,
    standing: among(null, 'done', 'overdue', 'late', 'open'),
    statusFill: orNull(number),
    struckOff: orNull(flag),
    asOf: optionalText,
    fields: dictionaryOfTexts,
    source: record({ file: text, sheet: text, row: cell, column: cell }),
  },
  { recheck: text, happenedOn: optionalText, level: text, placed: flag },
)

const excerpt: Check = (value) =>
  record({
    sheet: text,
    rows: list(cell),
    columns: list(cell),
    cells: list(texts),
    unitCell: orNull(record({ row: cell, column: cell })),
  })(value) && (value as { rows: unknown[] }).rows.length === (value as { cells: unknown[] }).cells.length

const dictionaries = record({
  indicators: list(
    record({ id: text, name: text, unit: text, writtenUnit: text, type: text, isRate: flag, favours: among('more', 'less', 'neither') }),
  ),
  offices: list(record({ id: text, name: text, shortName: text, aliases: texts, own: flag, order: number })),
  periods: list(record({ kind: among('span', 'point', 'open', 'partial'), code: text })),
  breakdowns: list(list(record({ name: text, value: text }))),
  units: texts,
  sheets: list(record({ file: text, fileName: text, sheet: text }, { internal: text })),
  labelPaths: list(list(record({ text, row: cell, column: cell }))),
  againsts: texts,
  texts,
})

function isDataset(found: Dataset): boolean {
  const { count } = found
  if (!within(0, 10_000_000)(count) || !dictionaries(found)) return false
  const sources = (found.sourceSheet as unknown as { length: number }).length
  const column = (type: new (...args: never[]) => ArrayLike<number>, length: number, check: Check): Check => {
    return (value) => value instanceof type && value.length === length && Array.prototype.every.call(value, check)
  }
  const code = (dictionary: readonly unknown[], least = -1) => column(Int32Array, count, within(least, dictionary.length))
  const any: Check = () => true
  const columns = record({
    indicator: code(found.indicators, 0),
    office: code(found.offices),
    period: code(found.periods),
    breakdown: code(found.breakdowns),
    unit: code(found.units),
    rowLabels: code(found.labelPaths),
    columnLabels: code(found.labelPaths),
    officeText: code(found.texts),
    periodText: code(found.texts),
    measure: column(Uint8Array, count, within(0, measures.length)),
    against: column(Uint8Array, count, within(0, found.againsts.length + 1)),
    form: column(Uint8Array, count, within(0, changeForms.length + 1)),
    bound: column(Uint8Array, count, within(0, bounds.length)),
    missing: column(Uint8Array, count, within(0, missingKinds.length + 1)),
    value: column(Float64Array, count, any),
    amount: column(Float64Array, count, any),
    places: column(Int8Array, count, any),
    flags: column(Uint16Array, count, any),
    from: column(Uint16Array, count, any),
    sourceStart: column(Int32Array, count + 1, within(0, sources + 1)),
    sourceSheet: column(Int32Array, sources, within(0, found.sheets.length)),
    sourceRow: column(Int32Array, sources, cell),
    sourceColumn: column(Int32Array, sources, cell),
    sourcePart: column(Uint8Array, sources, any),
    sourceText: column(Int32Array, sources, within(-1, found.texts.length)),
    limited: column(Int32Array, found.limited.length, within(0, count)),
    low: column(Float64Array, found.limited.length, any),
    high: column(Float64Array, found.limited.length, any),
  })
  return columns(found) && everyHasSource(found)
}

/** Sources stand in order, at least one a number. */
function everyHasSource({ count, sourceStart, sourceSheet }: Dataset): boolean {
  for (let i = 0; i < count; i++) if ((sourceStart[i + 1] as number) <= (sourceStart[i] as number)) return false
  return sourceStart[0] === 0 && sourceStart[count] === sourceSheet.length
}

const merit = among('good', 'bad', 'neutral', 'unknown')
const change = orNull(record({ direction: among('up', 'down', 'flat', 'none'), merit, text }))
const status = among('green', 'blue', 'yellow', 'orange', 'red', 'rest')

function figureOf(observations: number, items: number): Check {
  const named = list(within(0, observations))
  const derivation = orNull(
    record({ rule: text, operands: list(record({ text, value: number, observations: named })), result: number, text }),
  )
  const mark = record(
    {
      id: text,
      category: text,
      detail: text,
      value: orNull(number),
      low: orNull(number),
      high: orNull(number),
      bound: among(...bounds),
      missing: among(null, ...missingKinds),
      flags: texts,
      label: text,
      rank: text,
      aside: text,
      change,
      observations: named,
      derivation,
    },
    {
      items: list(within(0, items)),
      at: tuple(number, number),
      from: number,
      inner: record({ value: number, label: text, detail: text, joins: text, observations: named }),
      rate: record({ name: text, text, merit }),
      gap: record({ text, merit }),
      target: number,
      shade: number,
      stars: orNull(number),
      cells: texts,
      points: list(record({ at: number, name: text, done: orNull(flag) })),
      others: list(number),
      status,
      statusText: text,
    },
  )
  const series = record({ name: text, role: among('own', 'peer', 'base', 'target', 'ghost'), marks: list(mark) }, { status })
  const panel = record(
    { title: text, unit: text, own: flag, series: list(series) },
    {
      rowScales: flag,
      aside: text,
      rows: list(record({ category: text, detail: text, end: text, own: flag, rank: text })),
      columns: list(record({ title: text, detail: text })),
      heads: texts,
      ticks: list(record({ value: number, text })),
    },
  )
  const words = record({ text, parts: list((part) => text(part) || record({ fact: number })(part)) })
  const reference = record(
    { name: text, value: number, text, line: among('dashed', 'solid'), derivation },
    { axis: among('value', 'x'), observations: named, panel: number },
  )
  const page = within(0, 1_000_000)
  return record({
    kind: text,
    form: among(...Object.keys(forms)),
    headline: words,
    subtitle: text,
    panels: list(panel),
    references: list(reference),
    notes: texts,
    source: text,
    alt: text,
    sentence: words,
    facts: list(record({ text, value: number, observations: named, derivation })),
    shown: record({ members: page, of: page, page, pages: page }),
  })
}
