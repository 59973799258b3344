import { shownText, type RawSheet } from '../model/sheet/sheet'
import { isOffice } from './around/names/officeHead'
import { readWorkbook } from './readers/readWorkbook'
import { isBareTotal, isOfficeHeading } from './sheet/heading'
import { cellShape } from './values/shape'

/**
 * The offices a file lists, in its order, each once: a roster as clerks keep it, with numbers, contacts and telephones beside.
 *
 *     序号 | 单位 | 联系人       东平县, 西宁县: the column under 单位
 *     东平县                  东平县, 西宁县: the column with the most names of offices
 *     西宁县
 *     合计                   none of them
 *
 * Empty where no column names offices, or the file can't be read. Sheets that are hidden are left out; the first that lists any is it.
 */
export function officesListed(bytes: Uint8Array, name: string): readonly string[] {
  const result = readWorkbook(bytes, name)
  if (!result.ok) return []
  for (const sheet of result.workbook.sheets) {
    const found = sheet.hidden ? [] : listedIn(sheet)
    if (found.length > 0) return found
  }
  return []
}

/** What stands in one column, from above. */
interface Column {
  readonly texts: string[]
  /** How many of them are names of offices. */
  offices: number
  /** Place of 单位 in `texts`, -1 where it isn't there. */
  head: number
}

function listedIn(sheet: RawSheet): readonly string[] {
  const columns = [...columnsOf(sheet).values()]
  const headed = columns.filter(({ head, texts }) => head >= 0 && head < texts.length - 1)
  const [best] = (headed.length > 0 ? headed : columns).sort((a, b) => b.offices - a.offices)
  if (best === undefined || (best.head < 0 && best.offices === 0)) return []
  // Without a heading of its own only what is surely an office: a title and a foot stand in the same column.
  const names = best.head < 0 ? best.texts.filter(isOffice) : best.texts.slice(best.head + 1).filter(isName)
  return [...new Set(names)]
}

function columnsOf(sheet: RawSheet): ReadonlyMap<number, Column> {
  const found = new Map<number, Column>()
  for (let i = 0; i < sheet.column.length; i++) {
    const text = shownText(sheet, i).replace(/\s+/g, '')
    if (!isName(text)) continue
    const at = sheet.column[i] as number
    let column = found.get(at)
    if (column === undefined) found.set(at, (column = { texts: [], offices: 0, head: -1 }))
    if (column.head < 0 && isOfficeHeading(text)) column.head = column.texts.length
    else if (isOffice(text)) column.offices++
    column.texts.push(text)
  }
  return found
}

/** No number, date or telephone, no sentence, no total. */
function isName(text: string): boolean {
  return text.length <= 30 && cellShape(text) === 'shortLabel' && !isBareTotal(text)
}
