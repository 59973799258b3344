import type { Unit } from '../../../model/unit'
import { unitNoteMarkers } from '../../lexicon/headings/headers'
import { foldText } from '../fold'
import { officeEvidence } from '../names/officeName'
import { readUnit, statedUnit } from './unit'

const markers = unitNoteMarkers.map((word) => word.replace(/\s/g, '').toLowerCase()).sort((a, b) => b.length - a.length)

/**
 * Read a unit note; null when the text isn't one. Several units are a hint of what occurs, not one unit for all.
 *
 *     readUnitNote('单位:篇、次、期、条')   篇 次 期 条
 *     readUnitNote('单位：万元')            万元
 *     readUnitNote('单位：篇/次')           篇 次
 *     readUnitNote('(单位:件,%)')           件 %
 *     readUnitNote('计量单位: 当量')        当量, though no lexicon knows it
 *     readUnitNote('£ million')             £ million: a unit standing alone
 *     readUnitNote('Million Dollars')       $, scale 1000000
 *     readUnitNote('单位:市委办公室')       null: whose figures, not what of
 *     readUnitNote('单位')                  null: a column's name
 */
export function readUnitNote(text: string): readonly Unit[] | null {
  const folded = foldText(text)
    .trim()
    .replace(/^[([](.*)[)\]]$/, '$1')
    .trim()
  // [Millions of dollars] Seasonally adjusted at annual rates.
  const bracketed = /^\[([^[\]]{3,40})\] *[;,]? *(?:not )?(?:seasonally|annual|quarterly|monthly|constant|current)\b/i.exec(
    foldText(text).trim(),
  )
  if (bracketed) return readUnitNote(bracketed[1] ?? '')
  const marked = /^([^:]{1,12}):\s*(.+)$/.exec(folded)
  if (marked) {
    const marker = (marked[1] ?? '').replace(/\s/g, '').toLowerCase()
    if (!markers.includes(marker)) return null
    const said = (marked[2] ?? '').trim()
    const rest = unitExceptions(said).size > 0 ? said.replace(exceptBracket, '').trim() : said
    const listed = worksAsList.test(rest)
    const whole = listed ? null : readUnit(rest)
    if (whole) return [whole]
    const parts = rest
      .split(listed ? '/' : /[,;]| {2,}|\s+(?=[^/\s])|(?<=[%\p{Script=Han}])\s*和\s*/u)
      .map((part) => part.trim())
      .filter((part) => part !== '')
    const units = parts.map((part) => readUnit(part))
    if (units.length > 0 && units.every((unit) => unit !== null)) return units as Unit[]
    if (
      units.some((unit) => unit !== null) ||
      (parts.length === 1 && rest.length <= 6 && !/[委办厅局处室院部署会校司市县区省镇乡村]$/.test(rest) && officeEvidence(rest) < 0.55)
    )
      return parts.map(statedUnit)
    return null
  }
  // Alone in a cell only a unit that can't be a word of its own stands for a note: £ million, 万元, %.
  const unit = readUnit(folded)
  if (unit === null) return null
  const counted = unit.base !== '' && !unit.share && unit.scale !== 1
  return /^(?:[£$€¥%‰]|[A-Z]{2,3}\$)/.test(folded) || (counted && /^[a-z\d' ]+$/i.test(folded) && /[a-z] [a-z]/i.test(folded))
    ? [unit]
    : null
}

const exceptBracket = /[(（]([^()（）]+)[)）]$/
const exceptPiece = /^(?:其中)?[:：]?([^:：为以按]{2,14}?)(?:的?(?:计量)?单位)?(?:为|以|按|[:：])([^:：为以按]{1,6}?)(?:计|统计|计算)?$/

/** What the bracket at the end of a note says of some names alone: 单位：件（起草文稿为篇） counts 起草文稿 in 篇. */
export function unitExceptions(note: string): ReadonlyMap<string, Unit> {
  const found = new Map<string, Unit>()
  const inner = exceptBracket.exec(note.trim().replace(/\s+/g, ''))?.[1]
  for (const piece of inner?.split(/[，,；;]/) ?? []) {
    const [, names, word] = exceptPiece.exec(piece) ?? []
    const unit = word === undefined ? null : readUnit(word)
    if (unit !== null) for (const name of (names as string).split(/[、和及]/)) found.set(name, unit)
  }
  return found
}

/** 单位：篇/次: nothing is written so many 篇 a 次, they are two units with a stroke between. */
const worksAsList = /^(?:[篇件条期次场份个项批起]\/)+[篇条期次场份项批起]$/

const saidInProse =
  /(?:(?:金额|资金|货币|计量|计价|统计|数据|数值|数量|表中|表内|本表)[^，。；,;]{0,6}?)?单位(?:均|都|统一|一律)?(?:为|是|系|:|以) *([^\s，。；,;、:（）()]{1,8}?)(?:计|计算|表示|计量|列示|填列|统计)?(?=[\s，。；,;、（）()]|$)|(?:金额|数据|资金|数值|数量|均|都|统一|表内|表中|本表)[^，。；,;]{0,6}?以 *([^\s，。；,;、]{1,6}?) *(?:为单位|计|计算|表示|列示)(?=[\s，。；,;、）)]|$)/

/**
 * The unit that a sentence says figures are in; null for any other sentence.
 *
 *     unitInProse('注：本表金额单位为万元。')          万元
 *     unitInProse('说明：1.表中数据均以亿元为单位')     亿元
 *     unitInProse('注：责任单位为各县区')             null
 */
export function unitInProse(text: string): readonly Unit[] | null {
  if (!/单位|以/.test(text)) return null
  const match = saidInProse.exec(foldText(text).replace(/(?<=\D)[.](?=\D)/g, '。'))
  const unit = match ? readUnit(match[1] ?? match[2] ?? '') : null
  return unit === null ? null : [unit]
}
