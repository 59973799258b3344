import { colourOfFill } from '../../model/sheet/fillColour'
import { aimHeading, kindHeading } from '../lexicon/headings/headings'
import type { ledgerHeadings } from '../lexicon/headings/ledgerHeadings'
import { isSerialHeading } from '../sheet/heading'
import type { Grid } from '../sheet/grid'
import { standingOf } from './standing'

type Part = keyof typeof ledgerHeadings
interface Columns {
  readonly rows: readonly number[]
  readonly columns: ReadonlyMap<number, Part>
  readonly heads: ReadonlyMap<number, string>
}

/** A sign that only carries its colour. */
export function isMark(text: string): boolean {
  return /^[■●◆★▲○□◇]$/.test(text)
}

const blankFills = new WeakMap<Grid['sheet'], ReadonlyMap<number, number>>()
const mostColumns = 1 << 14

/** Fill of a place, of an empty one too; -1 for none. */
export function fillAt(grid: Grid, row: number, column: number): number {
  const cell = grid.at(row, column)
  if (cell >= 0) return grid.sheet.fill?.[cell] ?? -1
  let known = blankFills.get(grid.sheet)
  if (known === undefined) {
    known = new Map((grid.sheet.blankFills ?? []).map((blank) => [blank.row * mostColumns + blank.column, blank.fill]))
    blankFills.set(grid.sheet, known)
  }
  return known.get((grid.transposed ? column : row) * mostColumns + (grid.transposed ? row : column)) ?? -1
}

/** Of several columns about the state, the filled one, else the one with a mark of state: short, and by the table's own state column first. */
export function colouredPlace(grid: Grid, row: number, states: readonly number[], fallback: number): number {
  const filled = states.find((column) => fillAt(grid, row, column) >= 0)
  if (filled !== undefined) return filled
  const short = states.find((column) => grid.at(row, column) >= 0 && grid.textAt(row, column).length <= 8)
  return short ?? fallback
}

/** From so many lines on words that come again are told from words that differ. */
const fewFrom = 4

/**
 * The columns about the state, the one that says it first: 状态 with 已办结 and 逾期 in it before 进展情况 that tells what was done
 * (rule J4). The one whose few words come again line after line, then the one with more words of standing, then with fewer different words: what
 * was done differs from line to line (管网检测完成), its state doesn't. 备注 that holds nothing but such words is one too, and so
 * is a column that holds nothing but colours (rule J8).
 */
export function stateColumns(grid: Grid, ledger: Columns): readonly number[] {
  const said = (column: number) => ledger.rows.map((row) => grid.textAt(row, column)).filter((text) => text !== '')
  const settled = (texts: readonly string[]) => texts.filter((text) => text.length <= 8 && !['open', null].includes(standingOf(text)))
  // Beside a column that is called so, a remark of one 已完成 is a remark; a column of states is one by most of its words.
  const isState = (column: number) => {
    const texts = said(column)
    return texts.length > 1 && texts.every((text) => text.length <= 8) && settled(texts).length * 2 >= texts.length
  }
  const called = [...ledger.columns].flatMap(([column, part]) => (part === 'status' ? [column] : []))
  // 年度目标 of 按承诺完成 says what is to be.
  const aims = (column: number) => aimHeading.test(ledger.heads.get(column) ?? '')
  const free = [...ledger.heads.keys()].filter((column) => !ledger.columns.has(column) && !aims(column))
  const weighed = [...called, ...free.filter((column) => isState(column) || isColours(grid, ledger, column))].map((column) => {
    const texts = said(column)
    const [standing, different] = [settled(texts).length, new Set(texts).size]
    const few = texts.length >= fewFrom && different * 2 <= texts.length
    return { column, standing, different, again: few && (standing > 0 || kindHeading.test(ledger.heads.get(column) ?? '')) }
  })
  const byWords = weighed
    .sort((a, b) => Number(b.again) - Number(a.again) || b.standing - a.standing || a.different - b.different)
    .map(({ column }) => column)
  // Colours that stand for themselves go before words without colours.
  return [...byWords.filter((column) => isColours(grid, ledger, column)), ...byWords.filter((column) => !isColours(grid, ledger, column))]
}

/** A column of two colours or more over most lines, with nothing or only signs in them. */
function isColours(grid: Grid, { rows, heads }: Columns, column: number): boolean {
  if (isSerialHeading(heads.get(column) ?? '') || rows.some((row) => !['', 'mark'].includes(kindOf(grid.textAt(row, column))))) return false
  const colours = rows.map((row) => colourOfFill(Math.max(0, fillAt(grid, row, column)))).filter((colour) => colour !== undefined)
  return colours.length * 2 > rows.length && new Set(colours).size > 1
}

function kindOf(text: string): string {
  return text === '' ? '' : isMark(text) ? 'mark' : 'text'
}
