import type { RawSheet, RawWorkbook } from '../../model/sheet'
import { anySheet, unnamedSheet } from '../lexicon/programs'
import { officeEvidence } from '../values/officeName'
import { bareFileName } from './sheetContext'
import { areThings } from './sheetNames'
import { titleName, type TitleName } from './titleName'

/** A name for what is counted, and where it was said. */
export interface FallbackName {
  readonly name: string
  readonly provenance: 'title' | 'sheetName' | 'fileName'
}

/**
 * What is counted where nothing in a table says so (rules E7, E8): its title does, else the sheet's name, else the file's, each only where it
 * says more than whose, when and what kind of sheet it is; where none does the title stands as it is.
 *
 *     title 2018年各镇街修桥情况表                       修桥
 *     title 2018年情况表, sheet Sheet1, file 修桥.xlsx     修桥
 *     title 2018年情况表, sheet 修桥, file 水利.xlsx        修桥
 *     sheets 修桥, 清淤 each under 2018年水利情况表           修桥, 清淤
 */
export function fallbackName(title: string | null, sheet: RawSheet, workbook: RawWorkbook): FallbackName {
  if (areThings(workbook.sheets)) return { name: titleName(sheet.name).name, provenance: 'sheetName' }
  const titled = title === null ? null : titleName(title)
  const named = workbook.format !== 'csv' && !unnamedSheet.test(sheet.name) ? titleName(sheet.name) : null
  const fileName = bareFileName(workbook.name)
  const file = titleName(fileName)
  const bySheet = named !== null && namesThing(sheet.name, named)
  const byFile = namesThing(fileName, file)
  if (titled && (titled.says || !(bySheet || byFile))) return { name: titled.name, provenance: 'title' }
  if (named && (bySheet || !byFile)) return { name: named.name, provenance: 'sheetName' }
  return { name: file.name || workbook.name, provenance: 'fileName' }
}

/** Whether the name of a sheet or a file says what is counted: it is no word for any sheet, no place and no body. */
function namesThing(whole: string, { name, says }: TitleName): boolean {
  return says && !anySheet.test(whole.trim()) && !anySheet.test(name) && officeEvidence(name) < 0.4
}
