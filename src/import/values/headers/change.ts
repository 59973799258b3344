import type { Against } from '../../../model/dataset/observation'
import {
  againstWords,
  besideBenchmark,
  changeArrows,
  changeVerbs,
  doublings,
  nearlyUnchangedWords,
  unchangedWords,
} from '../../lexicon/measures/changes'
import { foldText } from '../fold'
import { markKey } from '../numbers/marks'

const byLength = (a: readonly [string, unknown], b: readonly [string, unknown]) => b[0].length - a[0].length
const verbs = Object.entries(changeVerbs)
  .map(([word, sign]) => [foldText(word), sign] as const)
  .sort(byLength)
const arrows = new Map(Object.entries(changeArrows).map(([arrow, sign]) => [foldText(arrow), sign]))
const unchanged = new Set(unchangedWords.map(markKey))
const nearly = new Set(nearlyUnchangedWords.map(markKey))
const doubled = new Map(Object.entries(doublings).map(([word, value]) => [markKey(word), value]))
const phrase = new RegExp(
  '^(?:同比|环比|定基比|累计|实际|名义|年均|平均|[与比较](?:上年|去年|上月|上期|上季度|上季|上周|前年|年初|计划|目标|时序进度|序时进度|时序|序时|标杆|全市平均|全省平均|全国平均|\\d{4}年)(?:度|全年)?(?:同期|同月|同季|末|底|平均)?(?:水平)?(?:相比)?|(?:上年|去年)同期|year on year|yoy|mom)[,: ]*',
)

/** Against what a text says a change is measured, null when it doesn't say. */
export function againstOf(text: string): Against | null {
  const folded = foldText(text).toLowerCase()
  const base = /[比较](?:于)?((?:19|20)\d\d)年/.exec(folded)
  if (base) return `base:${Number(base[1])}`
  if (besideBenchmark.test(folded)) return 'benchmark'
  for (const [word, against] of againstWords) {
    const at = folded.indexOf(word)
    if (
      at >= 0 &&
      (word.length > 3 || !/[a-z]/.test(word) || new RegExp(`(?:^|[^a-z])${word.replace('/', '\\/')}(?:$|[^a-z])`).test(folded))
    )
      return against
  }
  return null
}

/** The opening of a stated change: what it says before its number. */
export interface ChangeOpening {
  readonly sign: 1 | -1
  readonly against: Against | null
  /** Where the number begins in the folded text. */
  readonly at: number
  /** Where it stops when an arrow stands behind it. */
  readonly end: number
  /** 降低到20%: a level, no change. */
  readonly level: boolean
}

/**
 * Read the words before a change's number; null when the folded text doesn't begin as a change.
 *
 *     changeOpening('同比减少40.9%')   sign -1, samePeriodLastYear, number at 4
 *     changeOpening('▲12.7')          sign +1, number at 1
 *     changeOpening('12.7%↑')         sign +1, the arrow behind
 *     changeOpening('降低到20%')       a level
 */
export function changeOpening(text: string): ChangeOpening | null {
  let at = 0
  let said = false
  for (let match = phrase.exec(text); match; match = phrase.exec(text.slice(at))) {
    at += match[0].length
    said = true
  }
  const against = said ? againstOf(text.slice(0, at)) : null
  const blanks = (i: number) => {
    let k = i
    while (text.charAt(k) === ' ') k++
    return k
  }
  at = blanks(at)
  // 高于全省平均2.3个百分点: by so much beside something; without that something it is a bound (低于4.3%).
  const beside = /^(高于|高出|快于|领先|超出|低于|慢于|落后|落后于)([\p{Script=Han}]{2,10}?)(?=\d)/u.exec(text.slice(at))
  if (beside && /(?:百分点|%|位|件|次|分|个)$/.test(text)) {
    const named = againstOf(beside[2] ?? '') ?? (/进度|计划|目标|序时|时序/.test(beside[2] ?? '') ? 'target' : 'benchmark')
    return {
      sign: /^(?:高|快|领|超)/.test(beside[1] ?? '') ? 1 : -1,
      against: named,
      at: at + beside[0].length,
      end: text.length,
      level: false,
    }
  }
  const arrow = arrows.get(text.charAt(at))
  if (arrow !== undefined) return { sign: arrow, against, at: blanks(at + 1), end: text.length, level: false }
  for (const [verb, sign] of verbs) {
    if (!text.startsWith(verb, at) && !(verb.charCodeAt(0) < 128 && text.slice(at).toLowerCase().startsWith(`${verb} `))) continue
    const rest = text.slice(at + verb.length)
    const link = /^(?:了|率为|幅度为|幅度达|幅度|为|达|:)? */.exec(rest)?.[0].length ?? 0
    const level = /^(?:到|至|为|to )(?=[ \d.一二三四五六七八九十百零约近超])/.exec(rest)
    // 多 and 少 are verbs only before a number; 减为, 降为 speak of a level, 增幅为 of a change.
    if (level && !(verb.endsWith('幅') && level[0] === '为'))
      return { sign, against, at: at + verb.length + level[0].length, end: text.length, level: true }
    const next = text.charAt(blanks(at + verb.length + link))
    const tail = text.slice(blanks(at + verb.length + link))
    if (!/^[-+\d.一二两三四五六七八九十百零约近超逾突大将不]/.test(next) && !(next !== '' && /^(?:接近|达)/.test(tail))) continue
    return { sign, against, at: blanks(at + verb.length + link), end: text.length, level: false }
  }
  const last = text.length - 1
  const behind = arrows.get(text.charAt(last))
  if (behind !== undefined && last > at) return { sign: behind, against, at, end: last, level: false }
  return said ? { sign: 1, against, at, end: text.length, level: false } : null
}

/** 持平 is 0 exactly, 基本持平 about 0, 翻一番 +1 (fractions); null for anything else. */
export function wordedChange(text: string): { readonly fraction: number; readonly about: boolean } | null {
  const k = markKey(text)
  if (k.length > 12) return null
  if (unchanged.has(k)) return { fraction: 0, about: false }
  if (nearly.has(k)) return { fraction: 0, about: true }
  const times = doubled.get(k) ?? doubled.get(k.replace(/^(?:同比|环比)(?:增长)?/, ''))
  return times === undefined ? null : { fraction: times, about: false }
}
