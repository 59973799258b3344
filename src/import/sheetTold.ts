import { a1 } from '../model/sheet/cell'
import { notice, type Notice } from '../model/sheet/notice'
import type { Question } from '../model/sheet/question'
import { shownText, type RawSheet, type RawWorkbook } from '../model/sheet/sheet'
import { unexplained } from './around/texts/bracketNotes'
import { figuresInTexts } from './around/texts/figuresInText'
import { reportOf } from './around/reportTime'
import type { SheetContext } from './around/sheetContext'
import type { TableOutcome } from './assemble/assembleTable'
import { numbersSetAside } from './checks/numbersSetAside'
import { sheetNotices } from './checks/sheetNotices'
import { shiftedRowNotices } from './checks/shiftedRows'
import type { SheetStructure } from './readSheet'
import { schoolYearWords } from './lexicon/times/periods'
import type { TableFacts } from './sheet/facts'
import type { Grid } from './sheet/grid'

interface Outcome {
  readonly outcome: TableOutcome
  readonly context: SheetContext
}

/** A sheet with what was made of it. */
interface Told {
  readonly workbook: RawWorkbook
  readonly sheet: RawSheet
  readonly structure: SheetStructure
  readonly outcomes: readonly Outcome[]
}

/**
 * What a reading of a sheet has to say for itself: what stayed unread, what was turned, what its lines lack, when and whose it is.
 *
 *     甲 4月 12篇 in a sheet without a year   notice yearUnknown, question year
 */
export function tellOfSheet(
  workbook: RawWorkbook,
  sheet: RawSheet,
  structure: SheetStructure,
  outcomes: readonly Outcome[],
  notices: Notice[],
  questions: Question[],
): void {
  const told: Told = { workbook, sheet, structure, outcomes }
  notices.push(...ofCells(told))
  for (const { cell, text, offered } of outcomes.flatMap(({ outcome }) => outcome.doubtful))
    questions.push(scaleQuestion(workbook, sheet.name, placeOf(sheet, cell), text, offered))
  notices.push(...sheetNotices(sheet, outcomes.length > 0))
  const upright = structure.tables.filter(({ grid }) => !grid.transposed)
  notices.push(
    ...shiftedRowNotices(
      sheet.name,
      upright.map(({ shape }) => shape),
    ),
  )
  notices.push(...ofTurnedDates(told), ...ofLines(told))
  tellOfPeriods(told, notices, questions)
  tellOfOffices(outcomes, notices)
}

/** Texts unread in a sheet from which on one notice speaks of all. */
const unreadTexts = 15

/** Texts in figures' places that are none, numbers in brackets nobody explains, fractions among percents. */
function ofCells({ sheet, structure, outcomes }: Told): Notice[] {
  const at = (cells: readonly number[]): string[] => cells.map((cell) => placeOf(sheet, cell))
  const unread = new Map<string, number[]>()
  for (const { outcome } of outcomes) for (const { cell, text } of outcome.unread) unread.set(text, [...(unread.get(text) ?? []), cell])
  // A sheet misread as a whole is told once, not line by line.
  const [whole] = unread.keys()
  const told: ReadonlyMap<string, readonly number[]> =
    unread.size > unreadTexts && whole !== undefined ? new Map([[whole, [...unread.values()].flat()]]) : unread
  const notices: Notice[] = []
  for (const [text, cells] of told) notices.push(notice('unread', 'warning', { text, count: cells.length }, sheet.name, at(cells)))
  const bracketed = unexplained(outcomes.flatMap(({ outcome }) => outcome.bracketed))
  if (bracketed[0])
    notices.push(
      notice(
        'bracketsNotRead',
        'warning',
        { text: bracketed[0].text, count: bracketed.length },
        sheet.name,
        at(bracketed.map(({ cell }) => cell)),
      ),
    )
  const texts = figuresInTexts(structure.surroundings, sheet.number)
  const [first] = texts
  if (first)
    notices.push(
      notice(
        'figuresInText',
        'info',
        { text: first.pieces[0] as string, count: texts.reduce((sum, { pieces }) => sum + pieces.length, 0) },
        sheet.name,
        at(texts.slice(0, cellsNamed).map(({ cell }) => cell)),
      ),
    )
  const fractions = outcomes.flatMap(({ outcome }) => outcome.fractions)
  if (fractions[0] !== undefined)
    notices.push(
      notice(
        'fractionsAmongPercents',
        'warning',
        { text: shownText(sheet, fractions[0]).trim(), count: fractions.length },
        sheet.name,
        at(fractions),
      ),
    )
  return notices
}

/** Names and years that a spreadsheet had made dates of. */
function ofTurnedDates({ sheet, structure }: Told): Notice[] {
  const notices: Notice[] = []
  for (const code of ['dateTurnedName', 'eraYearsRead'] as const) {
    const marked = [...structure.grid.turned].filter(([, cell]) => cell.told && (cell.era === true) === (code === 'eraYearsRead'))
    if (!marked[0]) continue
    const [[cell, { text: guess }]] = marked
    const cells = marked.map(([at]) => placeOf(sheet, at))
    notices.push(notice(code, 'warning', { shown: shownText(sheet, cell).trim(), guess }, sheet.name, cells))
  }
  const headings = new Map(
    structure.tables.flatMap(({ grid, facts }) =>
      facts.columns.flatMap((column) => column.turned ?? []).map((cell) => [cellOf(grid, cell.row, cell.column), cell]),
    ),
  )
  for (const [cell, { shown, guess }] of headings) notices.push(notice('dateTurnedName', 'warning', { shown, guess }, sheet.name, [cell]))
  return notices
}

/** Tables without headings, rows without names, rows that say what others say. */
function ofLines({ sheet, structure }: Told): Notice[] {
  const notices: Notice[] = []
  for (const { grid, facts, shape } of structure.tables) {
    const start = cellOf(grid, shape.bodyRows[0] ?? 0, shape.band.left)
    const unheaded = shape.uses.filter((use) => use === 'value').length
    if (shape.headerRows.length === 0 && (facts.indicatorAxis === 'none' || unheaded > 1))
      notices.push(notice('headerMissing', 'warning', { count: unheaded }, sheet.name, [start]))
    notices.push(...numbersSetAside(sheet.name, grid, shape))
    const { alikeRows } = facts
    if (facts.unnamedRows) notices.push(notice('rowLabelsMissing', 'warning', { count: facts.rows.length }, sheet.name, [start]))
    else if (alikeRows.length > 0) {
      const cells = alikeCells(grid, facts, shape.band.left)
      notices.push(notice('keysClash', 'warning', { count: alikeRows.length }, sheet.name, cells))
    }
  }
  return notices
}

/** Cells named in one notice. */
const cellsNamed = 20

/** The names of the rows that say what others say: where a clerk adds what is missing. */
function alikeCells(grid: Grid, { rows, alikeRows }: TableFacts, left: number): string[] {
  const alike = new Set(alikeRows)
  const cells = rows.flatMap((row) => {
    if (!alike.has(row.at)) return []
    const own = row.labels.filter((label) => (grid.transposed ? label.column : label.row) === row.at).pop()
    return [own ? a1(own.row, own.column) : cellOf(grid, row.at, left)]
  })
  return cells.slice(0, cellsNamed)
}

/** When it is of: a year, a report date or everything is missing. */
function tellOfPeriods({ workbook, sheet, outcomes }: Told, notices: Notice[], questions: Question[]): void {
  // 2021-2022学年 in a title: no sheet says the month it begins in.
  const school = outcomes.flatMap(({ context }) => context.periods).find(({ text }) => schoolYearWords.test(text))
  if (school && !notices.some(({ code, sheet: name }) => code === 'yearsStraddle' && name === sheet.name))
    notices.push(notice('yearsStraddle', 'info', { text: school.text.trim() }, sheet.name))
  const ask = (kind: 'year' | 'asOf', cells: readonly string[]): void => {
    questions.push({ id: `${kind}|${workbook.file}|${sheet.name}`, kind, sheet: sheet.name, cells, facts: {}, offered: [] })
  }
  const partial = outcomes.flatMap(({ outcome }) => outcome.partialCells).map((label) => a1(label.row, label.column))
  const relative = outcomes.flatMap(({ outcome }) => outcome.relativeCells).map((label) => a1(label.row, label.column))
  // A date answers both: which year and which month.
  if (partial.length > 0 && relative.length === 0) {
    notices.push(notice('yearUnknown', 'question', {}, sheet.name, partial))
    ask('year', partial)
  }
  if (relative.length > 0) ask('asOf', [...relative, ...partial])
  const undated = outcomes.flatMap(({ outcome }) => outcome.undatedCells)
  if (undated.length === 0 || partial.length + relative.length > 0) return
  const cells = undated.slice(0, cellsNamed).map((label) => a1(label.row, label.column))
  if (reportOf([sheet.name, workbook.name, ...outcomes.map(({ context }) => context.title)]) !== null) ask('asOf', cells)
  else notices.push(notice('periodUnknown', 'info', {}, sheet.name, cells))
}

/** Whose it is: known by the file's name alone, or by nothing. */
function tellOfOffices(outcomes: readonly Outcome[], notices: Notice[]): void {
  const told = (code: Notice['code']): boolean => notices.some((one) => one.code === code)
  const fromFile = outcomes.find(({ context }) => context.office?.provenance === 'fileName')
  if (fromFile?.context.office && !told('officeFromFileName'))
    notices.push(notice('officeFromFileName', 'info', { office: fromFile.context.office.name }))
  if (outcomes.some(({ outcome }) => outcome.officeMissing) && !told('officeUnknown')) notices.push(notice('officeUnknown', 'info', {}))
}

/** A bare number among cells that write their scale: which it has is asked. */
function scaleQuestion(workbook: RawWorkbook, sheet: string, cell: string, text: string, offered: readonly string[]): Question {
  return {
    id: `reading|${workbook.file}|${sheet}|${cell}`,
    kind: 'reading',
    sheet,
    cells: [cell],
    facts: { text },
    offered: offered.map((after) => ({
      text: after,
      correction: { scope: 'here', kind: 'reading', file: workbook.file, sheet, cell, part: 0, before: text, after },
    })),
  }
}

/** The cell of a place of a grid, which may lie on its side. */
function cellOf(grid: Grid, row: number, column: number): string {
  return grid.transposed ? a1(column, row) : a1(row, column)
}

/** Where cell `i` of a sheet stands. */
function placeOf(sheet: RawSheet, i: number): string {
  let low = 0
  let high = sheet.rows.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sheet.rowStart[middle] as number) <= i) low = middle
    else high = middle - 1
  }
  return a1(sheet.rows[low] as number, sheet.column[i] as number)
}
