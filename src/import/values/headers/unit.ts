import { noUnit, type Unit } from '../../../model/unit'
import {
  countEnd,
  currencySigns,
  englishScaleWords,
  englishUnits,
  namesUnlessCounted,
  qualifiedUnits,
  russianScales,
  russianUnits,
  scaleWords,
  shareUnits,
  unitAliases,
  unitWords,
} from '../../lexicon/measures/units'
import { foldText } from '../fold'

const byLength = (a: string, b: string) => b.length - a.length
/** Unit words by first letter, longest first. */
const words = new Map<string, string[]>()
for (const word of [...unitWords, ...Object.keys(shareUnits)]) {
  const folded = foldText(word)
  const list = words.get(folded.charAt(0)) ?? []
  if (!list.includes(folded)) list.push(folded)
  words.set(folded.charAt(0), list)
}
for (const list of words.values()) list.sort(byLength)
const scales = Object.keys(scaleWords).sort(byLength)
const signs = currencySigns.map(foldText).sort(byLength)
const aliases = new Map(Object.entries(unitAliases).map(([from, to]) => [foldText(from).toLowerCase(), to]))
const qualified = new Set(qualifiedUnits)
// Maps, since a cell may say constructor or __proto__.
const shares = new Map(Object.entries(shareUnits))
const powers = new Map(Object.entries(scaleWords))
const englishScales = new Map(Object.entries(englishScaleWords))
const english = new Map(Object.entries(englishUnits))
const names = new Set(namesUnlessCounted)

/** Make a unit of its written form, the word it counts in and a power of ten. */
function makeUnit(written: string, word: string, power: number): Unit {
  const share = shares.get(word)
  if (share !== undefined) return { written, base: '', scale: Number(`1e${share + power}`), share: true, points: false }
  const base = aliases.get(word.toLowerCase()) ?? word
  const shareBase = shares.get(base)
  if (shareBase !== undefined) return { written, base: '', scale: Number(`1e${shareBase + power}`), share: true, points: false }
  if (base === '百分点') return { written, base: '', scale: Number(`1e${power - 2}`), share: true, points: true }
  return { written, base, scale: Number(`1e${power}`), share: false, points: false }
}

/** The power of ten a unit multiplies by. */
export function powerOf(unit: Unit): number {
  return Math.round(Math.log10(unit.scale))
}

/** The longest scale word at a place of a folded text, or ''. */
export function scaleAt(text: string, at: number): string {
  for (const scale of scales) if (text.startsWith(scale, at)) return scale
  return ''
}

/** The longest known unit word at a place of a folded text, or ''. Latin words must end there. */
function unitWordAt(text: string, at: number): string {
  const list = words.get(text.charAt(at))
  if (!list) return ''
  for (const word of list) {
    if (text.startsWith(word, at) && !(/[A-Za-z]$/.test(word) && /[A-Za-z]/.test(text.charAt(at + word.length)))) return word
  }
  return ''
}

/** Whether a unit begins at a place whose first sign is a scale elsewhere: 千瓦时, 千克. */
export function standsWhole(text: string, at: number): boolean {
  return unitWordAt(text, at).length > scaleAt(text, at).length
}

/** Length of the unit at a place of a folded text, with its scale and what it is per: 万元/人. 0 when none. */
export function unitLengthAt(text: string, at: number): number {
  let end = at
  // 千瓦时 is a word of its own, though 千 is a scale elsewhere.
  const whole = unitWordAt(text, end)
  const scale = whole.length > scaleAt(text, end).length ? '' : scaleAt(text, end)
  end += scale.length
  const word = scale === '' ? whole : unitWordAt(text, end)
  if (word === '') return scale === '' ? 0 : end - at
  end += word.length
  if (text.charAt(end) === '/') {
    const per = standsWhole(text, end + 1) ? '' : scaleAt(text, end + 1)
    const second = unitWordAt(text, end + 1 + per.length)
    if (second !== '') end += 1 + per.length + second.length
  }
  return end - at
}

const knownAlone = new Map<string, Unit | null>()
const knownBehind = new Map<string, Unit | null>()

/**
 * Read a text that is a unit; null for a word the lexicon doesn't know, which may be a unit all the same where it stands
 * as one: see `statedUnit`.
 *
 *     readUnit('篇')           base 篇
 *     readUnit('万件')         base 件, scale 10000
 *     readUnit('(%)')          share, scale 0.01
 *     readUnit('个次')         base 次
 *     readUnit('元/平方米')    base 元/平方米
 *     readUnit('£ million')    base £, scale 1000000
 *     readUnit('上年同月=100') base 上年同月=100, an index
 *     readUnit('件数(件)')      null: a name with its unit
 *     readUnit('专刊')         null
 */
export function readUnit(text: string): Unit | null {
  return lookUp(text, false)
}

/** The unit of a number, where people and years are units too: 120 people. */
export function unitBehindNumber(text: string): Unit | null {
  return lookUp(text, true)
}

function lookUp(text: string, counted: boolean): Unit | null {
  const known = counted ? knownBehind : knownAlone
  const cached = known.get(text)
  if (cached !== undefined) return cached
  const unit = parseUnit(text, counted)
  if (known.size > 5000) known.clear()
  known.set(text, unit)
  return unit
}

function parseUnit(text: string, counted: boolean): Unit | null {
  let written = text.trim().replace(/\s+/g, ' ')
  const bracketed = /^[([（［【〔](.+)[)\]）］】〕]$/.exec(written)
  if (bracketed && !/[()（）]/.test(bracketed[1] ?? '')) written = (bracketed[1] ?? '').trim()
  written = written.replace(/^(?:计量)?单位\s*[:：]\s*/, '')
  const folded = foldText(written).replace(/ /g, ' ')
  if (folded === '' || folded.length > 40) return null
  const whole = folded.toLowerCase()
  const alias = aliases.get(whole)
  if (alias !== undefined) return makeUnit(written, alias, 0)
  if (folded === '±%' || folded === '+-%') return makeUnit('%', '%', 0)
  if (/^[^=]{1,12}=\s?\d{1,5}(?:\.0)?$/.test(folded) && !/^\d+=\d{1,2}$/.test(folded))
    return { ...noUnit, written, base: folded.replace(/ /g, '') }
  return (
    parseRussian(written, whole) ??
    parseHan(written, folded) ??
    parseEnglish(written, whole, counted) ??
    parseTimes(written, whole, counted)
  )
}

/** A power of ten before a unit: 10 000 tons, 100 million yuan, 1e4 t, ×10^8 元, 10⁴ t. */
function parseTimes(written: string, whole: string, counted: boolean): Unit | null {
  const match = /^[×x*] *(?=1)|^(?=1)/.test(whole)
    ? /^(?:[×x*] *)?(?:1e([1-9])|10\^\(?([1-9])\)?|10([²³⁴⁵⁶⁷⁸⁹])|1(0{3,8}|0{0,2}(?:[ ,]000){1,2}|0{1,2}(?= (?:thousand|million|billion))))[ ·*]*(?=[^\d\s,])(.+)$/.exec(
        whole,
      )
    : null
  if (!match) return bareTimes(written, whole)
  const [, e, caret, raised, zeros, rest = ''] = match
  const power = Number(e ?? caret ?? (raised === undefined ? (zeros ?? '').replace(/[ ,]/g, '').length : '²³⁴⁵⁶⁷⁸⁹'.indexOf(raised) + 2))
  const unit = lookUp(rest, counted)
  return unit === null || unit.share || unit.base === '' ? null : { ...unit, written, scale: unit.scale * Number(`1e${power}`) }
}

/** млрд.руб., тыс. человек, млн тонн: a scale and a unit in Russian, or either alone where the unit is one. */
function parseRussian(written: string, whole: string): Unit | null {
  const match = /^(?:(тыс|млн|млрд|трлн)\.? ?)?([а-я][а-я. ]{0,14})$/.exec(whole)
  const word = match ? russianUnits[(match[2] ?? '').replace(/\.$/, '')] : undefined
  return word === undefined ? null : makeUnit(written, word, russianScales[match?.[1] ?? ''] ?? 0)
}

/** A power of ten and no more: (10^4), ×10⁸, 1e6, x1000. */
function bareTimes(written: string, whole: string): Unit | null {
  const match = /^(?:[×x*] *)?(?:1e([1-9])|10\^\(?([1-9])\)?|10([²³⁴⁵⁶⁷⁸⁹]))$|^[×x*] *1(0{3,8})$/.exec(whole)
  if (!match) return null
  const [, e, caret, raised, zeros = ''] = match
  return makeUnit(written, '', Number(e ?? caret ?? (raised === undefined ? zeros.length : '²³⁴⁵⁶⁷⁸⁹'.indexOf(raised) + 2)))
}

function parseHan(written: string, folded: string): Unit | null {
  // ¥万元: the sign says 元 once more.
  const text = folded.replace(/ /g, '').replace(/^(?:[¥￥]|rmb|cny)(?=.*元)/i, '')
  // ¥2.7亿: so much of the sign's money.
  const money = /^[¥￥](.+)$/.exec(text)?.[1]
  const many = money === undefined ? undefined : powers.get(money)
  if (many !== undefined) return makeUnit(written, '元', many)
  for (const sign of signs) {
    // 万元 is under the words; here ¥万, 万美元 is a word too.
    if (text === sign) return makeUnit(written, sign, 0)
  }
  const wholeWord = unitWordAt(text, 0)
  if (wholeWord === text) return makeUnit(written, wholeWord, 0)
  const scale = scaleAt(text, 0)
  const rest = text.slice(scale.length)
  const power = scale === '' ? 0 : (powers.get(scale) ?? 0)
  if (rest === '') return scale === '' ? null : makeUnit(written, '', power)
  const word = unitWordAt(rest, 0)
  if (word === '') return null
  const after = rest.slice(word.length)
  if (after === '') return makeUnit(written, word, power)
  const index = after.charAt(0)
  if (index === '/' || index === '每') {
    const second = after.slice(1)
    const perScale = scaleAt(second, 0)
    const per = second.slice(perScale.length)
    const perPower = perScale === '' ? 0 : (powers.get(perScale) ?? 0)
    if (unitWordAt(per, 0) === per && per !== '')
      return makeUnit(written, `${aliases.get(word) ?? word}/${aliases.get(per) ?? per}`, power - perPower)
    // 元/500克, 元/50公斤: by so many of a known unit
    const many = /^\d{1,4}(?=\D)/.exec(per)?.[0] ?? ''
    const each = per.slice(many.length)
    if (many !== '' && each !== '' && unitWordAt(each, 0) === each)
      return makeUnit(written, `${aliases.get(word) ?? word}/${many}${each}`, power - perPower)
    // 吨标准煤/万元, 元/人·月: known in front of the stroke, and a short word behind it
    return /^[\p{Script=Han}A-Za-z·]{1,6}$/u.test(per) ? makeUnit(written, `${word}/${per}`, power - perPower) : null
  }
  // 件数(件) is a name with its unit, 人(位) one unit said twice.
  if (after.charAt(0) === '(' && word.length > 1 && word.endsWith(countEnd)) return null
  // 学时(小时) too: what is counted, and in what.
  if (after.charAt(0) === '(' && word.length > 1 && word.endsWith('时') && lookUp(after.slice(1, -1), false) !== null) return null
  if (after.charAt(0) === '(' && after.endsWith(')') && after.length <= 6)
    return makeUnit(written, aliases.get(text.slice(scale.length)) ?? word, power)
  if (qualified.has(word) && /^[\p{Script=Han}A-Za-z0-9]{1,8}$/u.test(after)) return makeUnit(written, word + after, power)
  if ((word === '元' || word === '美元') && /^(?:人民币|港币|现价|不变价)$/.test(after)) return makeUnit(written, word, power)
  return null
}

/** English: an optional scale and a unit in either order: £ million, million tonnes, thousands, US$ bn, '000. */
function parseEnglish(written: string, whole: string, counted: boolean): Unit | null {
  // (annual %), (current US$), (% of GDP): the adjective and the whole are the indicator's, the unit is what is left.
  if (/^(?:annual )?% of [a-z]/.test(whole)) return makeUnit(written, '%', 0)
  let text = whole
    .replace(/^in /, '')
    .replace(/^(?:annual|current|constant(?: (?:19|20)\d\d)?|nominal|real) (?=\S)/, '')
    .replace(/[()]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  let base: string | null = null
  let power = 0
  for (const sign of signs) {
    const low = sign.toLowerCase()
    if (text === low || text.startsWith(`${low} `) || (text.startsWith(low) && /^[£$€¥]$/.test(low))) {
      base = sign
      text = text.slice(low.length).trim()
      break
    }
  }
  if (base === null) {
    for (const sign of ['us$', '£', '€', '$']) {
      if (text.endsWith(sign)) {
        base = sign.toUpperCase()
        text = text.slice(0, -sign.length).trim()
        break
      }
    }
  }
  // bn USD, million CNY: the currency behind its scale.
  if (base === null) {
    const code = signs.find((sign) => sign.length >= 3 && text.endsWith(` ${sign.toLowerCase()}`))
    if (code !== undefined && englishScales.has(text.slice(0, -code.length - 1))) {
      base = code
      text = text.slice(0, -code.length).trim()
    }
  }
  let scaled = false
  for (const part of ['start', 'end'] as const) {
    const match = (part === 'start' ? /^(['a-z0]+)\b\.?(?: of)?/ : /(['a-z0]+)$/).exec(text)
    const word = match?.[1] ?? ''
    // A lone m is metres, and a million behind a currency sign: £ m.
    const scale = word === 'm' && base !== null ? 6 : englishScales.get(word)
    if (match && scale !== undefined && !(base === null && word.length < 2)) {
      power += scale
      scaled = true
      text = (part === 'start' ? text.slice(match[0].length) : text.slice(0, -match[0].length)).trim()
      break
    }
  }
  if (text === '%') return makeUnit(written, '%', power)
  if (text === '') return base !== null || scaled ? makeUnit(written, base ?? '', power) : null
  const unit = english.get(text)
  if (unit && base === null) return scaled || counted || !names.has(text) ? makeUnit(written, unit[0], power + unit[1]) : null
  const per = /^(?:per|\/) ?([a-z0-9, ]{1,24})$/.exec(text)
  if (per && (base !== null || scaled)) return makeUnit(written, `${base ?? ''}/${(per[1] ?? '').trim()}`, power)
  const rate = /^per ([\d,]+) ?([a-z ]*)$/.exec(text)
  if (rate) return makeUnit(written, text, 0)
  const both = /^([a-z. ]+?) ?(?:per|\/) ?([a-z0-9 ]+)$/.exec(text)
  const first = both ? english.get((both[1] ?? '').trim()) : undefined
  if (both && first && base === null) return makeUnit(written, `${first[0]}/${(both[2] ?? '').trim()}`, power + first[1])
  const word = base === null ? unitWordAt(text, 0) : ''
  return word !== '' && word === text ? makeUnit(written, word, power) : null
}

/**
 * The unit of a place that holds nothing else (a 计量单位 column, after 单位:, a unit row): a word is a unit there even if
 * nobody listed it. A scale in front is taken off when something is left.
 *
 *     statedUnit('篇')        base 篇
 *     statedUnit('万株')      base 株, scale 10000
 *     statedUnit('亿当量')    base 当量, scale 100000000
 *     statedUnit('—')         no unit
 */
export function statedUnit(text: string): Unit {
  const unit = unitBehindNumber(text)
  if (unit) return unit
  const written = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^[(（](.+)[)）]$/, '$1')
  const folded = foldText(written)
  if (folded === '' || /^[-/…\\.:]+$/.test(folded)) return noUnit
  const scale = scaleAt(folded, 0)
  const rest = folded.slice(scale.length)
  return scale !== '' && rest !== '' ? makeUnit(written, rest, powers.get(scale) ?? 0) : makeUnit(written, folded, 0)
}
