import type { RawSheet, RawWorkbook } from '../../../model/sheet/sheet'
import type { Unit } from '../../../model/unit'
import { anySheet, unnamedSheet } from '../../lexicon/programs'
import { officeEvidence } from '../../values/names/officeName'
import { bareFileName } from '../sheetContext'
import { areThings } from './sheetNames'
import { titleName, type TitleName } from '../title/titleName'

/** A name for what is counted, and where it was said. */
export interface FallbackName {
  readonly name: string
  readonly provenance: 'title' | 'sheetName' | 'fileName'
  /** In what, where the name is a file's that says so and nothing nearer does. */
  readonly unit: Unit | null
}

/**
 * What is counted where nothing in a table says so (rules E7, E8): its title does, else the sheet's name, else the file's, each only where it
 * says more than whose, when and what kind of sheet it is; where none does the title stands as it is. `noted`: the sheet says its unit.
 *
 *     title 2018年各镇街修桥情况表                       修桥
 *     title 2018年情况表, sheet Sheet1, file 修桥.xlsx     修桥
 *     title 2018年情况表, sheet 修桥, file 水利.xlsx        修桥
 *     sheets 修桥, 清淤 each under 2018年水利情况表           修桥, 清淤
 */
export function fallbackName(title: string | null, noted: boolean, sheet: RawSheet, workbook: RawWorkbook): FallbackName {
  if (areThings(workbook.sheets)) return { name: titleName(sheet.name).name, provenance: 'sheetName', unit: null }
  const titled = title === null ? null : titleName(title)
  const named = workbook.format !== 'csv' && !unnamedSheet.test(sheet.name) ? titleName(sheet.name) : null
  const fileName = bareFileName(workbook.name)
  const file = titleName(fileName)
  const bySheet = named !== null && namesThing(sheet.name, named)
  const byFile = namesThing(fileName, file)
  if (titled && (titled.says || !(bySheet || byFile))) return { name: titled.name, provenance: 'title', unit: null }
  if (named && (bySheet || !byFile)) return { name: named.name, provenance: 'sheetName', unit: null }
  return { name: file.name || workbook.name, provenance: 'fileName', unit: noted ? null : file.unit }
}

/** Whether the name of a sheet or a file says what is counted: it is no word for any sheet, no place and no body. */
function namesThing(whole: string, { name, says }: TitleName): boolean {
  return says && !anySheet.test(whole.trim()) && !anySheet.test(name) && officeEvidence(name) < 0.4
}
