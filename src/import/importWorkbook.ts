import type { Correction } from '../model/correction'
import { DatasetBuilder } from '../model/dataset/datasetBuilder'
import { notice, type Notice } from '../model/sheet/notice'
import type { Question } from '../model/sheet/question'
import type { LedgerItem } from '../model/ledger'
import type { FileReading, SheetReading } from '../model/sheet/reading'
import { nonEmptyCount, type RawSheet, type RawWorkbook } from '../model/sheet/sheet'
import { a1 } from '../model/sheet/cell'
import type { Relation } from '../model/dataset/relation'
import { assembleTable, type TableOutcome } from './assemble/assembleTable'
import { withTypesSettled } from './assemble/typeOfIndicator'
import { flagCopiedSheets } from './checks/copiedSheets'
import { figuresClash } from './checks/figuresClash'
import { sharesUnnamed } from './checks/sharesUnnamed'
import { unitsUnused, type NotedUnit } from './checks/unitsUnused'
import { withSheetsApart } from './checks/sheetsApart'
import { audit } from './checks/audit'
import { timesApart } from './checks/timesApart'
import { checkFigures } from './checks/checkFigures'
import { layoutQuestions } from './checks/layoutQuestions'
import { secrecyOf, type FoundMark, type Secrecy } from './checks/secrecy'
import { withLeft } from './corrections/correctedSheet'
import { columnLines } from './corrections/columnLines'
import { SheetCorrections } from './corrections/sheetCorrections'
import { relationsOf } from './checks/relations'
import { fileIdOf } from './readers/fileId'
import { readWorkbook } from './readers/readWorkbook'
import { findDatedList, findStatedList, ledgerItems, statedCount } from './ledger/ledger'
import { unreadLimits } from './ledger/itemDates'
import { stagedRows } from './ledger/stagedRows'
import { withTextsCut } from './sheet/longTexts'
import { RoleWriter } from './sheet/roleWriter'
import { ledgerDay, ledgerYear } from './ledger/ledgerDay'
import { kindWithoutFigures } from './find/sheetKind'
import { readSheet, type SheetStructure } from './readSheet'
import { tellOfSheet } from './sheetTold'
import { countsOnce } from './around/countsOnce'
import { fallbackName } from './around/names/fallbackName'
import { withWeeksDated } from './lines/passes/times/weeks'
import { timeOfTablesBefore } from './around/reportTime'
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
  const noted: NotedUnit[] = []
  // Room for all figures at once and before anything else is made: taken later, each piece has everything made so far looked through for garbage.
  builder.reserve(workbook.sheets.reduce((sum, sheet) => sum + numbersIn(sheet), 0))
  workbook.sheets.forEach((sheet, k) => {
    const internal = secrecy.internal.get(sheet.name) ?? null
    const partly = (part: number): void => {
      if (sheet.column.length >= longCells) progress?.((k + part) / workbook.sheets.length, null)
    }
    partly(parsedShare)
    sheets.push(importSheet(workbook, sheet, internal, builder, corrections, notices, questions, items, relations, noted, partly))
    progress?.((k + 1) / workbook.sheets.length, sheet.name)
  })
  if (
    ['xls', 'xlsb', 'ods', 'html', 'spreadsheetml'].includes(workbook.format) &&
    !notices.some((told) => told.code === 'attachmentsNotRead')
  ) {
    notices.push(notice('attachmentsNotRead', 'info', { format: workbook.format }))
  }
  const told = withSheetsApart(builder.done(), sheets)
  const dataset = withTypesSettled(told.dataset, true)
  notices.push(...told.notices)
  if (dataset.count > promisedFigures) notices.push(notice('manyFigures', 'warning', { count: dataset.count, limit: promisedFigures }))
  notices.push(...flagCopiedSheets(dataset, workbook.sheets))
  notices.push(...figuresClash(dataset), ...sharesUnnamed(dataset), ...unitsUnused(dataset, noted))
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
  noted: NotedUnit[],
  told: (part: number) => void,
): SheetReading {
  // 2 and 3 find the tables, read their lines
  const clerk = new SheetCorrections(corrections, workbook, raw)
  const sheet = withTextsCut(clerk.sheet)
  const structure = readSheet(sheet, clerk)
  told(foundShare)
  const said = { cells: clerk.cells(), vocabulary: clerk.vocabulary(), periods: clerk.periods() }
  for (const { row, column, units } of structure.surroundings)
    for (const unit of units ?? []) noted.push({ sheet: sheet.name, cell: a1(row, column), unit })
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
        facts: withWeeksDated(clerk.facts(table.facts, table.grid, table.shape), context.periods, table.grid, table.shape.bodyRows),
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
    notices.push(...checkFigures(outcome.view, countsOnce(sheet)), ...audit(outcome.view), ...timesApart(outcome.view))
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
    const unread = unreadLimits(structure.grid, ledger, found)
    if (unread[0] !== undefined) {
      const cells = unread.map(({ row, column }) => a1(row, column))
      notices.push(notice('limitUnread', 'info', { count: unread.length, shown: unread[0].text.slice(0, 20) }, sheet.name, cells))
    }
    const stated = title ? statedCount(title.text) : null
    if (title && stated !== null && stated !== found.length) {
      notices.push(notice('countDisagrees', 'warning', { stated, computed: found.length }, sheet.name, [a1(title.row, title.column)]))
    }
  }
  if (!ledger) items.push(...itemsOfTable(workbook, sheet, structure))
  // 5 notices and questions
  tellOfSheet(workbook, sheet, structure, outcomes, notices, questions)
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
    columnLines: columnLines(structure.tables),
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
function itemsOfTable(workbook: RawWorkbook, sheet: RawSheet, { grid, surroundings, tables }: SheetStructure): readonly LedgerItem[] {
  // Rows that name indicators are held by their goals.
  const areIndicators = tables.some(({ facts }) => facts.indicatorAxis === 'rows')
  const list = findDatedList(grid) ?? (areIndicators ? null : findStatedList(grid))
  const names = workbook.format === 'csv' ? [workbook.name] : [sheet.name, workbook.name]
  const place = () => ({
    file: workbook.file,
    sheet: sheet.name,
    title: surroundings.find((text) => text.role === 'title')?.text ?? null,
    asOf: ledgerDay(surroundings, names),
    year: ledgerYear(surroundings, names),
  })
  // Its cells have their roles as a table's.
  return list ? ledgerItems(grid, list, place(), new RoleWriter(sheet)) : stagedRows(grid, place)
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
