import { a1 } from '../../model/sheet/cell'
import { cellIndex, type RawSheet, type RawWorkbook } from '../../model/sheet/sheet'
import { internalMarks } from '../lexicon/headings/headers'
import { anyBrackets, secretAlone, secretAtAnEnd, secretBracketed, secretSign, secretStarred, wholeBrackets } from '../lexicon/secrecy'
import { cellClass, isQuantity } from '../sheet/cellClass'
import { gridOf, type Grid } from '../sheet/grid'

/** A mark and where it stands: `cell` is '' for the file's name and what is printed beside a sheet. */
export interface FoundMark {
  readonly mark: string
  readonly sheet: string
  readonly cell: string
}

export interface Secrecy {
  /** A mark of 秘密 or above: the file is neither read nor kept. */
  readonly secret: FoundMark | null
  /** Words that may be such a mark. */
  readonly unclear: readonly FoundMark[]
  /** 内部资料, 不得外传, by sheet; carried onto everything made of it. */
  readonly internal: ReadonlyMap<string, string>
}

/**
 * Look a workbook through for marks of secrecy (rule X1). Only a mark counts: a whole cell, a star with a term, brackets in the
 * file's name. 机密文件收发(件) and 保密工作 are ordinary words; a level among levels or beside figures, and brackets in a longer
 * text, are asked about.
 *
 *     秘密★1年            secret
 *     机密 alone in A1     secret
 *     机密 | 3            unclear: a count of such papers
 *     统计表（秘密）        unclear
 */
export function secrecyOf(workbook: RawWorkbook): Secrecy {
  const internal = new Map<string, string>()
  const unclear: FoundMark[] = []
  const inName = secretBracketed.exec(workbook.name.normalize('NFKC'))
  let secret: FoundMark | null = inName ? { mark: inName[0].slice(1, -1), sheet: '', cell: '' } : null
  const named = internalIn(workbook.name.replace(/\.[^.]*$/, ''))
  for (const sheet of workbook.sheets) {
    if (named !== null) internal.set(sheet.name, named)
    for (const attachment of sheet.attachments) {
      if (isWholeMark(attachment.text)) secret ??= { mark: attachment.text.trim(), sheet: sheet.name, cell: '' }
      const mark = internalIn(attachment.text)
      if (mark !== null) internal.set(sheet.name, mark)
    }
    for (const [text, cells] of markedCells(sheet)) {
      const mark = internalIn(text)
      if (mark !== null) internal.set(sheet.name, mark)
      else {
        const grid = gridOf(sheet)
        for (const [row, column] of cells) {
          const found = { mark: text.trim(), sheet: sheet.name, cell: a1(row, column) }
          if (secretStarred.test(dense(text)) || (isWholeMark(text) && standsAlone(grid, row, column))) secret ??= found
          else unclear.push(found)
        }
      }
    }
  }
  return { secret, unclear, internal }
}

function dense(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '')
}

function isWholeMark(text: string): boolean {
  const plain = dense(text)
  return secretAlone.test(wholeBrackets.exec(plain)?.[1] ?? plain)
}

/** 内部资料 alone, or in brackets. */
function internalIn(text: string): string | null {
  const plain = dense(text)
  if (internalMarks.includes(plain)) return plain
  return [...plain.matchAll(anyBrackets)].map((match) => match[1] ?? '').find((inner) => internalMarks.includes(inner)) ?? null
}

/** Signs that every mark has one of, in any width: a text without them needs no closer look. */
const signs = [secretSign, ...new Set(internalMarks.map((mark) => mark.charAt(0)))]
function mayBeMarked(text: string): boolean {
  for (const sign of signs) if (text.includes(sign)) return true
  // Written with signs that are the same word in another code.
  return /[\uf900-\ufaff]/.test(text)
}

/** Cells whose text may be a mark: each distinct text is looked at once. */
function markedCells(sheet: RawSheet): Map<string, [row: number, column: number][]> {
  const wanted = new Set<number>()
  sheet.strings.forEach((text, k) => {
    if (text.length > 200 || !mayBeMarked(text)) return
    const plain = dense(text)
    if (isWholeMark(text) || secretStarred.test(plain) || secretAtAnEnd.test(plain) || internalIn(text) !== null) wanted.add(k)
  })
  const found = new Map<string, [number, number][]>()
  if (wanted.size === 0) return found
  sheet.rows.forEach((row, slot) => {
    for (let i = sheet.rowStart[slot] as number; i < (sheet.rowStart[slot + 1] as number); i++) {
      const text = sheet.kind[i] === 0 ? (sheet.text[i] as number) : -1
      if (!wanted.has(text)) continue
      const shown = sheet.strings[text] as string
      const places = found.get(shown) ?? []
      places.push([row, sheet.column[i] as number])
      found.set(shown, places)
    }
  })
  return found
}

/** No figures in its row, and no other level in its row or column: then it is said of the sheet, not a member of a table. */
function standsAlone(grid: Grid, row: number, column: number): boolean {
  const { cells, columns } = grid.rowCells(row)
  if (cells.some((cell) => isQuantity(grid.classes[cell] as number) || grid.classes[cell] === cellClass.missing)) return false
  if (cells.some((cell, k) => columns[k] !== column && isWholeMark(grid.textOf(cell)))) return false
  return !Array.from(grid.rows).some(
    (other) => other !== row && cellIndex(grid.sheet, other, column) >= 0 && isWholeMark(grid.textAt(other, column)),
  )
}
