import type { Correction } from '../model/correction'
import { DatasetBuilder } from '../model/datasetBuilder'
import { notice, type Notice } from '../model/notice'
import type { Question } from '../model/question'
import type { LedgerItem } from '../model/ledger'
import type { FileReading, SheetReading } from '../model/reading'
import { nonEmptyCount, shownText, type RawSheet, type RawWorkbook } from '../model/sheet'
import { a1 } from '../model/cell'
import type { Relation } from '../model/relation'
import { assembleTable, type TableOutcome } from './assemble/assembleTable'
import { withTypesSettled } from './assemble/typeOfIndicator'
import { flagCopiedSheets } from './checks/copiedSheets'
import { sheetNotices } from './checks/sheetNotices'
import { shiftedRowNotices } from './checks/shiftedRows'
import { withSheetsApart } from './checks/sheetsApart'
import { audit } from './checks/audit'
import { checkFigures } from './checks/checkFigures'
import { layoutQuestions } from './checks/layoutQuestions'
import { secrecyOf, type FoundMark, type Secrecy } from './checks/secrecy'
import { withLeft } from './corrections/correctedSheet'
import { SheetCorrections } from './corrections/sheetCorrections'
import { relationsOf } from './checks/relations'
import { fileIdOf } from './readers/fileId'
import { readWorkbook } from './readers/readWorkbook'
import { findDatedList, ledgerItems, statedCount } from './ledger/ledger'
import { stagedRows } from './ledger/stagedRows'
import { RoleWriter } from './sheet/roleWriter'
import { ledgerDay, ledgerYear } from './ledger/ledgerDay'
import { unexplained } from './around/bracketNotes'
import { kindWithoutFigures } from './find/sheetKind'
import { readSheet, type SheetStructure } from './readSheet'
import { countsOnce } from './around/countsOnce'
import { fallbackName } from './around/fallbackName'
import { withWeeksDated } from './lines/passes/weeks'
import { reportOf, timeOfTablesBefore } from './around/reportTime'
import { areOffices, sheetContext, type SheetContext } from './around/sheetContext'

/** How many figures the page is promised to be quick with; beyond them a sentence, and everything is read all the same. */
const promisedFigures = 1_000_000

/** Told how much of a file is done, 0 … 1, and the sheet that is; null when a long one is parsed, and when its tables are found. */
export type Progress = (share: number, sheet: string | null) => void

/** From so many cells on a sheet takes seconds, and so much of it is done when it is parsed, and when its tables are found. */
const longCells = 500_000
const [parsedShare, foundShare] = [0.2, 0.5]

/**
 * Read one file: bytes and corrections in, observations, notices, questions and a role for every cell out. Pure, and never
 * throws on a sheet.
 *
 *     bytes ─1─► RawWorkbook ─2─► tables ─3─► lines ─4─► observations ─5─► notices, questions
 *              readers         find          lines       link, assemble   checks
 *
 *     importWorkbook(bytes of 01_….xlsx, '01_….xlsx', [])     status read, 33 observations
 *     importWorkbook(bytes of a picture, 'a.xlsx', [])        status refused, reason notASheet
 */
export function importWorkbook(bytes: Uint8Array, name: string, corrections: readonly Correction[] = [], progress?: Progress): FileReading {
  // 1 decode and parse
  const file = fileIdOf(bytes)
  const result = readWorkbook(bytes, name)
  if (!result.ok) return refused(file, name, bytes.length, result.notice)
  const { workbook } = result
  const secrecy = secrecyOf(workbook)
  const secret = secrecy.secret ?? saidSecret(secrecy, corrections, file)
  if (secret)
    return refused(
      file,
      name,
      bytes.length,
      notice('secret', 'refused', { mark: secret.mark, cell: [secret.sheet, secret.cell].filter((word) => word !== '').join(' ') }),
    )
  const builder = new DatasetBuilder()
  const notices: Notice[] = [...result.notices]
  const questions: Question[] = secretQuestions(secrecy, corrections, file)
  for (const [sheet, mark] of secrecy.internal) notices.push(notice('internalMark', 'info', { mark }, sheet))
  const sheets: SheetReading[] = []
  const items: LedgerItem[] = []
  const relations: Relation[] = []
  // Room for all figures at once and before anything else is made: taken later, each piece has everything made so far looked through for garbage.
  builder.reserve(workbook.sheets.reduce((sum, sheet) => sum + numbersIn(sheet), 0))
  workbook.sheets.forEach((sheet, k) => {
    const internal = secrecy.internal.get(sheet.name) ?? null
    const partly = (part: number): void => {
      if (sheet.column.length >= longCells) progress?.((k + part) / workbook.sheets.length, null)
    }
    partly(parsedShare)
    sheets.push(importSheet(workbook, sheet, internal, builder, corrections, notices, questions, items, relations, partly))
    progress?.((k + 1) / workbook.sheets.length, sheet.name)
  })
  if (
    ['xls', 'xlsb', 'ods', 'html', 'spreadsheetml'].includes(workbook.format) &&
    !notices.some((told) => told.code === 'attachmentsNotRead')
  ) {
    notices.push(notice('attachmentsNotRead', 'info', { format: workbook.format }))
  }
  const told = withSheetsApart(builder.done(), sheets)
  const dataset = withTypesSettled(told.dataset)
  notices.push(...told.notices)
  if (dataset.count > promisedFigures) notices.push(notice('manyFigures', 'warning', { count: dataset.count, limit: promisedFigures }))
  notices.push(...flagCopiedSheets(dataset, workbook.sheets))
  if (dataset.count === 0) {
    const filled = sheets.filter((sheet) => sheet.kind !== 'empty')
    for (const sheet of filled.length > 0 ? filled : sheets.slice(0, 1)) {
      notices.push(notice('noIndicators', 'info', { kind: sheet.kind === 'table' ? 'unknown' : sheet.kind }, sheet.name))
    }
  }
  return {
    file,
    name,
    bytes: bytes.length,
    format: workbook.format,
    status: 'read',
    reason: null,
    sheets,
    dataset,
    relations: uniqueRelations(relations),
    questions,
    notices,
    items,
  }
}

/** How many cells of a sheet hold a number, or a text that is nothing but one. */
function numbersIn(sheet: RawSheet): number {
  let count = 0
  for (let i = 0; i < sheet.number.length; i++) if (!Number.isNaN(sheet.number[i] as number)) count++
  return count
}

/** A doubt a clerk settled: the words are a mark. */
function saidSecret(secrecy: Secrecy, corrections: readonly Correction[], file: FileReading['file']): FoundMark | null {
  return (
    secrecy.unclear.find((found) =>
      corrections.some(
        (one) =>
          one.kind === 'secret' && one.file === file && one.sheet === found.sheet && one.before === found.mark && one.after === 'mark',
      ),
    ) ?? null
  )
}

/** One question a sheet and wording, none where it was answered. */
function secretQuestions(secrecy: Secrecy, corrections: readonly Correction[], file: FileReading['file']): Question[] {
  const groups = new Map<string, FoundMark[]>()
  for (const found of secrecy.unclear)
    groups.set(`${found.sheet}\n${found.mark}`, [...(groups.get(`${found.sheet}\n${found.mark}`) ?? []), found])
  return [...groups.values()].flatMap((marks) => {
    const { sheet, mark } = marks[0] as FoundMark
    if (corrections.some((one) => one.kind === 'secret' && one.file === file && one.sheet === sheet && one.before === mark)) return []
    const offer = (after: 'mark' | 'words') => ({
      text: after,
      correction: { scope: 'here', kind: 'secret', file, sheet, before: mark, after } as const,
    })
    return [
      {
        id: `secret|${file}|${sheet}|${mark}`,
        kind: 'secret' as const,
        sheet,
        cells: marks.map((found) => found.cell),
        facts: { mark },
        offered: [offer('words'), offer('mark')],
      },
    ]
  })
}

function importSheet(
  workbook: RawWorkbook,
  raw: RawSheet,
  internal: string | null,
  builder: DatasetBuilder,
  corrections: readonly Correction[],
  notices: Notice[],
  questions: Question[],
  items: LedgerItem[],
  relations: Relation[],
  told: (part: number) => void,
): SheetReading {
  // 2 and 3 find the tables, read their lines
  const clerk = new SheetCorrections(corrections, workbook, raw)
  const { sheet } = clerk
  const structure = readSheet(sheet, clerk)
  told(foundShare)
  const said = { cells: clerk.cells(), vocabulary: clerk.vocabulary() }
  // 4 assemble
  const code = builder.sheet({
    file: workbook.file,
    fileName: workbook.name,
    sheet: sheet.name,
    ...(internal === null ? {} : { internal }),
  })
  const outcomes: { outcome: TableOutcome; context: SheetContext }[] = []
  structure.tables.forEach((table, order) => {
    const bare = sheetContext({
      around: table.around,
      sheetName: sheet.name,
      fileName: workbook.name,
      sheetIsFile: workbook.format === 'csv',
      sheetsAreOffices: areOffices(workbook.sheets.filter((other) => other.column.length > 0).map((other) => other.name)),
    })
    const dated =
      bare.periods.length === 0
        ? timeOfTablesBefore(
            table.facts,
            structure.tables.slice(0, order).map(({ facts }) => facts),
          )
        : null
    const context = clerk.context(dated ? { ...bare, periods: [dated] } : bare)
    const outcome = assembleTable(
      builder,
      code,
      {
        grid: table.grid,
        shape: table.shape,
        facts: withWeeksDated(clerk.facts(table.facts, table.grid, table.shape), context.periods),
        context,
        ...said,
        sheetHidden: sheet.hidden,
        order: order * 1000,
        fallbackName: fallbackName(context.title, context.units.length > 0, sheet, workbook),
      },
      structure.roles,
    )
    outcomes.push({ outcome, context })
    relations.push(...relationsOf(outcome.view))
    notices.push(...checkFigures(outcome.view, countsOnce(sheet)), ...audit(outcome.view))
  })
  questions.push(...layoutQuestions(structure.contests, workbook.file, sheet.name, clerk.signature))
  const { ledger } = structure
  if (ledger) {
    const title = structure.surroundings.find((text) => text.role === 'title')
    const names = workbook.format === 'csv' ? [workbook.name] : [sheet.name, workbook.name]
    const asOf = ledgerDay(structure.surroundings, names)
    const year = ledgerYear(structure.surroundings, names)
    const found = ledgerItems(
      structure.grid,
      ledger,
      { file: workbook.file, sheet: sheet.name, title: title?.text ?? null, asOf, year },
      structure.roles,
    )
    items.push(...found)
    const stated = title ? statedCount(title.text) : null
    if (title && stated !== null && stated !== found.length) {
      notices.push(notice('countDisagrees', 'warning', { stated, computed: found.length }, sheet.name, [a1(title.row, title.column)]))
    }
  }
  if (!ledger) items.push(...itemsOfTable(workbook, sheet, structure))
  // 5 notices and questions
  speakOf(workbook, sheet, structure, outcomes, notices, questions)
  if (clerk.applied.size + clerk.unmatched.length > 0) {
    notices.push(
      notice(
        'correctionsApplied',
        clerk.unmatched.length > 0 ? 'warning' : 'info',
        { applied: clerk.applied.size, unmatched: clerk.unmatched.length },
        sheet.name,
      ),
    )
  }
  const count = outcomes.reduce((sum, { outcome }) => sum + outcome.to - outcome.from, 0)
  const kind = nonEmptyCount(sheet) === 0 ? 'empty' : count > 0 ? 'table' : ledger ? 'ledger' : kindWithoutFigures(structure.grid)
  if (kind === 'prose') for (let i = 0; i < nonEmptyCount(sheet); i++) structure.roles.force(i, 'note', 'proseCell')
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    kind,
    ledger: withLeft(structure.roles.done(), clerk.left),
    title: outcomes[0]?.context.title ?? null,
    signature: clerk.signature,
    carried: clerk.carried,
    confidence: 1,
  }
}

function uniqueRelations(relations: readonly Relation[]): Relation[] {
  const seen = new Set<string>()
  return relations.filter((relation) => {
    const key = `${relation.kind}|${relation.child}|${relation.parent}|${relation.denominator ?? ''}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** Lines of a table that are works with a day until when (rule J7), or stand at a stage (rule J9). */
function itemsOfTable(workbook: RawWorkbook, sheet: RawSheet, { grid, surroundings }: SheetStructure): readonly LedgerItem[] {
  const list = findDatedList(grid)
  const names = workbook.format === 'csv' ? [workbook.name] : [sheet.name, workbook.name]
  const asOf = ledgerDay(surroundings, names)
  const title = surroundings.find((text) => text.role === 'title')?.text ?? null
  const place = { file: workbook.file, sheet: sheet.name, title, asOf, year: ledgerYear(surroundings, names) }
  // Its cells have their roles as a table's.
  return list ? ledgerItems(grid, list, place, new RoleWriter(sheet)) : stagedRows(grid, place)
}

/** Texts unread in a sheet from which on one notice speaks of all. */
const unreadTexts = 15

function speakOf(
  workbook: RawWorkbook,
  sheet: RawSheet,
  structure: SheetStructure,
  outcomes: readonly { outcome: TableOutcome; context: SheetContext }[],
  notices: Notice[],
  questions: Question[],
): void {
  const unread = new Map<string, number[]>()
  for (const { outcome } of outcomes) for (const { cell, text } of outcome.unread) unread.set(text, [...(unread.get(text) ?? []), cell])
  // A sheet misread as a whole is told once, not line by line.
  const [whole] = unread.keys()
  const told: ReadonlyMap<string, readonly number[]> =
    unread.size > unreadTexts && whole !== undefined ? new Map([[whole, [...unread.values()].flat()]]) : unread
  for (const [text, cells] of told)
    notices.push(
      notice(
        'unread',
        'warning',
        { text, count: cells.length },
        sheet.name,
        cells.map((cell) => placeOf(sheet, cell)),
      ),
    )
  const bracketed = unexplained(outcomes.flatMap(({ outcome }) => outcome.bracketed))
  if (bracketed[0])
    notices.push(
      notice(
        'bracketsNotRead',
        'warning',
        { text: bracketed[0].text, count: bracketed.length },
        sheet.name,
        bracketed.map(({ cell }) => placeOf(sheet, cell)),
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
        fractions.map((cell) => placeOf(sheet, cell)),
      ),
    )
  for (const { cell, text, offered } of outcomes.flatMap(({ outcome }) => outcome.doubtful))
    questions.push(scaleQuestion(workbook, sheet.name, placeOf(sheet, cell), text, offered))
  notices.push(...sheetNotices(sheet, outcomes.length > 0))
  notices.push(
    ...shiftedRowNotices(
      sheet.name,
      structure.tables.filter(({ grid }) => !grid.transposed).map(({ shape }) => shape),
    ),
  )
  const turned = new Map(
    structure.tables.flatMap(({ grid, facts }) =>
      facts.columns
        .flatMap((column) => column.turned ?? [])
        .map((cell) => [grid.transposed ? a1(cell.column, cell.row) : a1(cell.row, cell.column), cell]),
    ),
  )
  for (const code of ['dateTurnedName', 'eraYearsRead'] as const) {
    const marked = [...structure.grid.turned].filter(([, cell]) => cell.told && (cell.era === true) === (code === 'eraYearsRead'))
    if (!marked[0]) continue
    const [[cell, { text: guess }]] = marked
    const cells = marked.map(([at]) => placeOf(sheet, at))
    notices.push(notice(code, 'warning', { shown: shownText(sheet, cell).trim(), guess }, sheet.name, cells))
  }
  for (const [cell, { shown, guess }] of turned) notices.push(notice('dateTurnedName', 'warning', { shown, guess }, sheet.name, [cell]))
  for (const { grid, facts, shape } of structure.tables) {
    const [r, c] = [shape.bodyRows[0] ?? 0, shape.band.left]
    const start = grid.transposed ? a1(c, r) : a1(r, c)
    const unheaded = shape.uses.filter((use) => use === 'value').length
    if (shape.headerRows.length === 0 && (facts.indicatorAxis === 'none' || unheaded > 1))
      notices.push(notice('headerMissing', 'warning', { count: unheaded }, sheet.name, [start]))
    if (facts.unnamedRows) notices.push(notice('rowLabelsMissing', 'warning', { count: facts.rows.length }, sheet.name, [start]))
    else if (facts.alikeRows > 0) notices.push(notice('keysClash', 'warning', { count: facts.alikeRows }, sheet.name, [start]))
  }
  const partial = outcomes.flatMap(({ outcome }) => outcome.partialCells)
  const relative = outcomes.flatMap(({ outcome }) => outcome.relativeCells)
  // A date answers both: which year and which month.
  if (partial.length > 0 && relative.length === 0) {
    const cells = partial.map((label) => a1(label.row, label.column))
    notices.push(notice('yearUnknown', 'question', {}, sheet.name, cells))
    questions.push({ id: `year|${workbook.file}|${sheet.name}`, kind: 'year', sheet: sheet.name, cells, facts: {}, offered: [] })
  }
  if (relative.length > 0)
    questions.push({
      id: `asOf|${workbook.file}|${sheet.name}`,
      kind: 'asOf',
      sheet: sheet.name,
      cells: [...relative, ...partial].map((label) => a1(label.row, label.column)),
      facts: {},
      offered: [],
    })
  const undated = outcomes.flatMap(({ outcome }) => outcome.undatedCells)
  if (undated.length > 0 && partial.length + relative.length === 0) {
    const cells = undated.slice(0, 20).map((label) => a1(label.row, label.column))
    if (reportOf([sheet.name, workbook.name, ...outcomes.map(({ context }) => context.title)]) !== null)
      questions.push({ id: `asOf|${workbook.file}|${sheet.name}`, kind: 'asOf', sheet: sheet.name, cells, facts: {}, offered: [] })
    else notices.push(notice('periodUnknown', 'info', {}, sheet.name, cells))
  }
  const fromFile = outcomes.find(({ context }) => context.office?.provenance === 'fileName')
  if (fromFile?.context.office && !notices.some((n) => n.code === 'officeFromFileName')) {
    notices.push(notice('officeFromFileName', 'info', { office: fromFile.context.office.name }))
  }
  if (outcomes.some(({ outcome }) => outcome.officeMissing) && !notices.some((n) => n.code === 'officeUnknown'))
    notices.push(notice('officeUnknown', 'info', {}))
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

function refused(file: FileReading['file'], name: string, bytes: number, why: Notice): FileReading {
  return {
    file,
    name,
    bytes,
    format: null,
    status: 'refused',
    reason: why.code,
    sheets: [],
    dataset: new DatasetBuilder(0).done(),
    relations: [],
    questions: [],
    notices: [why],
    items: [],
  }
}
