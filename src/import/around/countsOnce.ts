import type { RawSheet } from '../../model/sheet/sheet'
import { countsOnceNote, notePrefix } from '../lexicon/edges'

const longestQuoted = 40

/**
 * The sentence of a sheet's notes that says its totals count once what several of the parts count each (rule C7); null where none does.
 *
 *     注：联合撰稿各单位分别计分，合计按篇不重复，故合计小于各单位之和。   联合撰稿各单位分别计分，合计按篇不重复，故合计小于各单位之和
 */
export function countsOnce(sheet: RawSheet): string | null {
  const text = sheet.strings.find((one) => one.length < 400 && countsOnceNote.test(one))
  if (text === undefined) return null
  const sentence = text.split(/[。；;\n]/).find((one) => countsOnceNote.test(one)) ?? text
  const said = sentence.replace(notePrefix, '').trim()
  return said.length > longestQuoted ? `${said.slice(0, longestQuoted)}…` : said
}
