import type { Figure, Mark, Panel } from '../figures/figure'
import type { Messages } from '../i18n/messages'
import { minusSign } from '../i18n/numberFormat'
import { apartOf, numberAndUnit, scaledNumber } from '../i18n/scaledNumber'
import { harmlessText } from './harmlessText'

export interface TableCell {
  readonly text: string
  /** What it sorts by: a number where it has one. */
  readonly value: number | null
  /** The mark it belongs to, for 哪来的数. */
  readonly mark: string | null
  /** What a spreadsheet takes for the number it is, where the text isn't it: −9.7% for ▼ 9.7%. */
  readonly copied?: string
}

export interface FigureTable {
  readonly columns: readonly { readonly title: string; readonly numeric: boolean }[]
  readonly rows: readonly (readonly TableCell[])[]
}

/**
 * A figure as rows: one a mark, or, where several series share their categories, one a category with a column a series; where that would be
 * wider than long (thirty offices by three indicators), and in a table of offices, one a series with a column a category.
 * Every column that would be empty throughout is left out; texts are those printed on the marks, in full where the mark
 * rounds: 1.5亿 is 150234500 here.
 */
export function figureTable(figure: Figure, words: Messages['screens']['table']): FigureTable {
  const panels = figure.panels
  const shared =
    panels.length > 0 && panels.every((panel) => panel.series.length > 1 && sameCategories(panel.series.map((series) => series.marks)))
  return shared ? wide(figure, words) : long(figure, words)
}

function sameCategories(series: readonly (readonly Mark[])[]): boolean {
  const [first] = series
  return (
    first !== undefined &&
    series.every((marks) => marks.length === first.length && marks.every((mark, k) => mark.category === first[k]?.category))
  )
}

/** So many columns of series are read without turning the table. */
const mostAcross = 4

function wide(figure: Figure, words: Messages['screens']['table']): FigureTable {
  const titles = [...new Set(figure.panels.flatMap((panel) => panel.series.map((series) => series.name)))]
  const several = figure.panels.length > 1
  const [only] = figure.panels
  const categories = only?.series[0]?.marks ?? []
  if (
    only &&
    !several &&
    titles.length === only.series.length &&
    (figure.form === 'heatmap' || titles.length > Math.max(categories.length, mostAcross))
  )
    return {
      columns: [
        { title: words.category, numeric: false },
        ...categories.map((head, k) => ({ title: headOf(only, head, k), numeric: true })),
      ],
      rows: only.series.map((series) => [plain(series.name), ...series.marks.map((mark) => valueCell(mark, only.unit))]),
    }
  const rows = figure.panels.flatMap((panel) =>
    (panel.series[0]?.marks ?? []).map((head, k) => [
      ...(several ? [plain(panel.title)] : []),
      plain(headOf(panel, head, k)),
      ...titles.map((title) => {
        const mark = panel.series.find((series) => series.name === title)?.marks[k]
        return mark ? valueCell(mark, panel.unit) : plain('')
      }),
    ]),
  )
  const columns = [
    ...(several ? [{ title: words.panel, numeric: false }] : []),
    { title: words.category, numeric: false },
    ...titles.map((title) => ({ title: title || words.value, numeric: true })),
  ]
  return { columns, rows }
}

/** What a category is called. A detail that belongs to one mark of it (its own count) doesn't name it. */
function headOf(panel: Panel, head: Mark, k: number): string {
  return panel.series.every((series) => series.marks[k]?.detail === head.detail) ? name(head) : head.category
}

function long(figure: Figure, words: Messages['screens']['table']): FigureTable {
  const lines = figure.panels.flatMap((panel) => panel.series.flatMap((series) => series.marks.map((mark) => ({ panel, series, mark }))))
  const paired =
    lines.some(({ mark }) => mark.aside.includes('→')) && lines.every(({ mark }) => mark.aside === '' || pairOf(mark.aside) !== null)
  const pairs = new Map(paired ? lines.map(({ mark }) => [mark, pairInFull(mark)]) : [])
  const pairCell = (mark: Mark, side: 'before' | 'now'): TableCell => {
    const { text = '', value = null } = pairs.get(mark)?.[side] ?? {}
    return text === '' ? plain('') : { text, value, mark: mark.id, ...copiedAs(text) }
  }
  const wanted: readonly {
    readonly title: string
    readonly numeric: boolean
    readonly cell: (line: (typeof lines)[number]) => TableCell
  }[] = [
    { title: words.panel, numeric: false, cell: ({ panel }) => plain(panel.title) },
    { title: words.rank, numeric: true, cell: ({ mark }) => ({ text: mark.rank, value: numberIn(mark.rank), mark: null }) },
    { title: words.category, numeric: false, cell: ({ mark }) => plain(name(mark)) },
    { title: words.series, numeric: false, cell: ({ series }) => plain(series.name) },
    {
      title: words.detail,
      numeric: false,
      cell: ({ mark }) => plain([paired ? '' : mark.aside, mark.cells?.join(' ') ?? ''].filter(Boolean).join(' ')),
    },
    { title: words.before, numeric: true, cell: ({ mark }) => pairCell(mark, 'before') },
    { title: words.now, numeric: true, cell: ({ mark }) => pairCell(mark, 'now') },
    { title: words.unit, numeric: false, cell: ({ mark }) => plain(pairs.get(mark)?.unit ?? '') },
    { title: words.value, numeric: true, cell: ({ panel, mark }) => valueCell(mark, panel.unit) },
    { title: words.change, numeric: true, cell: ({ mark }) => changeCell(mark) },
    { title: words.status, numeric: false, cell: ({ mark }) => plain(mark.statusText ?? '') },
  ]
  // A figure of changes prints the change as its value: said once.
  const twice =
    lines.every(({ mark }) => mark.change === null || mark.label === mark.change.text || mark.label === '') &&
    lines.some(({ mark }) => mark.change !== null)
  const columns = wanted
    .filter((column) => lines.some((line) => column.cell(line).text !== '') && !(twice && column.title === words.value))
    // A series that names nothing the category doesn't say is no column.
    .filter((column) => column.title !== words.series || new Set(lines.map((line) => line.series.name)).size > 1)
  return { columns, rows: lines.map((line) => columns.map((column) => column.cell(line))) }
}

const plain = (text: string): TableCell => ({ text, value: null, mark: null })

function name(mark: Mark): string {
  return mark.detail === '' ? mark.category : `${mark.category} ${mark.detail}`
}

function valueCell(mark: Mark, unit: string): TableCell {
  const text = mark.label !== '' ? mark.label : mark.value === null ? '—' : `${mark.value}${unit === '%' ? '%' : ''}`
  const full = inFull(text, mark.value, mark.bound)
  return { text: full, value: mark.value, mark: mark.id, ...copiedAs(full) }
}

/** A label that rounds to 万 or 亿 in full, where it stands for one exact number, `value`. */
function inFull(label: string, value: number | null, bound: Mark['bound']): string {
  const printed = scaledNumber(label)
  if (value === null || printed === null || printed.scale === 1 || !printed.bare || bound !== 'exact') return label
  const apart = Math.abs(Math.abs(value) - Math.abs(printed.value))
  const near = apart <= (printed.scale / 10 ** printed.places) * 0.5001
  // 70.4亿 multiplied out misses by what a double can't hold.
  return near && apart > Math.abs(value) * 1e-12 ? String(Number(value.toPrecision(15))).replace('-', minusSign) : label
}

/**
 * The two numbers before a bar of change, and their unit.
 *
 *     29 → 35篇       before 29, now 35, unit 篇
 *     548 → 600余篇   before 548, now 600余
 *     1730.27万平方米  no number before
 */
function pairOf(aside: string): { readonly before: string; readonly now: string; readonly unit: string } | null {
  const parts = aside.split(/\s*→\s*/)
  const last = numberAndUnit(parts[parts.length - 1] ?? '')
  return last && parts.length <= 2 ? { before: parts.length === 2 ? (parts[0] as string) : '', now: last.number, unit: last.unit } : null
}

interface PairNumber {
  readonly text: string
  /** In the base unit. */
  readonly value: number | null
}

/**
 * The two numbers of a mark in full where they are rounded; 万 and 亿 that both bear stand with the unit.
 *
 *     926.3 → 912.7亿元   926.3, 912.7, 亿元
 *     2.21 → 2.26万户     22140, 22588, 户
 */
function pairInFull(mark: Mark): { readonly before: PairNumber; readonly now: PairNumber; readonly unit: string } | null {
  const pair = pairOf(mark.aside)
  if (pair === null) return null
  const { word } = apartOf(pair.now)
  // A word said once stands for both numbers.
  const shared = word !== '' && scaledNumber(pair.before)?.bare === true && apartOf(pair.before).word === ''
  const full = (text: string, operand: 0 | 1) => inFull(text, mark.derivation?.operands[operand]?.value ?? null, mark.bound)
  const texts = [full(shared ? pair.before + word : pair.before, 1), full(pair.now, 0)] as const
  const words = texts.filter((text) => text !== '').map((text) => apartOf(text).word)
  const [common = ''] = words
  const moved = common !== '' && words.length > 1 && words.every((one) => one === common)
  const of = (text: string): PairNumber => ({ text: moved ? apartOf(text).number : text, value: scaledNumber(text)?.value ?? null })
  return { before: of(texts[0]), now: of(texts[1]), unit: (moved ? common : '') + pair.unit }
}

/** A spreadsheet knows the hyphen as a minus, not U+2212. */
function copiedAs(text: string): { readonly copied?: string } {
  return new RegExp(`^${minusSign}\\d[\\d.]*%?$`).test(text) ? { copied: text.replace(minusSign, '-') } : {}
}

function changeCell(mark: Mark): TableCell {
  if (!mark.change) return plain('')
  const { direction, text } = mark.change
  const size = numberIn(text)
  return {
    text: `${direction === 'up' ? '▲ ' : direction === 'down' ? '▼ ' : ''}${text}`,
    value: size === null ? null : direction === 'down' ? -size : size,
    mark: mark.id,
    ...(/^\d/.test(text) ? { copied: (direction === 'down' ? '-' : '') + text } : {}),
  }
}

function numberIn(text: string): number | null {
  const match = /\d+(?:\.\d+)?/.exec(text)
  return match ? Number(match[0]) : null
}

/** Rows in another order: by number where the column has numbers (rows without one last), else by name as a dictionary does. */
export function sortedRows(table: FigureTable, column: number, descending: boolean): FigureTable['rows'] {
  const numeric = table.columns[column]?.numeric ?? false
  const sign = descending ? -1 : 1
  return [...table.rows].sort((a, b) => {
    const [x, y] = [a[column], b[column]]
    if (!x || !y) return 0
    if (!numeric) return sign * x.text.localeCompare(y.text, 'zh-CN', { numeric: true })
    if (x.value === null || y.value === null) return x.value === y.value ? 0 : x.value === null ? 1 : -1
    return sign * (x.value - y.value)
  })
}

/**
 * The table as text for a spreadsheet: tabs between cells, one line a row. A cell that a spreadsheet would run as a formula
 * gets a leading apostrophe.
 */
export function tableTsv(table: FigureTable, rows: FigureTable['rows'] = table.rows): string {
  const line = (cells: readonly string[]): string => cells.map((text) => harmlessText(text.replace(/[\t\r\n]+/g, ' '))).join('\t')
  return [line(table.columns.map((column) => column.title)), ...rows.map((row) => line(row.map(copied)))].join('\n')
}

/** The same as HTML, for pasting into WPS or Word with its lines. */
export function tableHtml(table: FigureTable, rows: FigureTable['rows'] = table.rows): string {
  const cells = (tag: string, texts: readonly string[]): string =>
    texts.map((text) => `<${tag}>${escaped(harmlessText(text))}</${tag}>`).join('')
  const head = `<tr>${cells(
    'th',
    table.columns.map((column) => column.title),
  )}</tr>`
  return `<table border="1">${head}${rows.map((row) => `<tr>${cells('td', row.map(copied))}</tr>`).join('')}</table>`
}

function copied(cell: TableCell): string {
  return cell.copied ?? cell.text
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
