import { shownText, type RawSheet } from '../../../model/sheet/sheet'
import { unnamedSheet } from '../../lexicon/programs'
import { sheetEnding } from '../../lexicon/headings/headings'
import { officeEvidence } from '../../values/names/officeName'
import { readPeriod } from '../../values/times/period'

/**
 * Whether a workbook's sheets are named after what is counted on each: they begin with the very same words, and their names are
 * different, and neither places nor times nor what programs or clerks call any sheet (rule E8).
 *
 *     整改问题, 督办单, each under 2022年督查工作统计表      true
 *     2022年, 2023年                              false
 */
export function areThings(sheets: readonly RawSheet[]): boolean {
  const filled = sheets.filter((sheet) => sheet.column.length > 0)
  const names = filled.map((sheet) => sheet.name.trim())
  const first = new Set(filled.map((sheet) => firstText(sheet)))
  return (
    filled.length >= 2 &&
    first.size === 1 &&
    new Set(names).size === names.length &&
    names.every(
      (name) =>
        /[\u4e00-\u9fa5]{2}/.test(name) &&
        !unnamedSheet.test(name) &&
        !sheetEnding.test(name) &&
        officeEvidence(name) < 0.4 &&
        readPeriod(name) === null,
    )
  )
}

function firstText(sheet: RawSheet): string {
  return shownText(sheet, 0).replace(/\s+/g, '')
}
