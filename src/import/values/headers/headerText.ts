import type { Unit } from '../../../model/unit'
import { besideBenchmark, placeMove, yearsMove, sinceWhen } from '../../lexicon/measures/changes'
import { rankScopes } from '../../lexicon/headings/headings'
import {
  averageEndings,
  averageWords,
  ceilingWords,
  floorWords,
  ofWhichWords,
  rollingTotal,
  subtotalEndings,
  subtotalWords,
  totalEndings,
  totalWords,
} from '../../lexicon/headings/headers'
import { asksForMore, headedAsPercent, ratioBehind } from '../../lexicon/measures/rates'
import { wholeBody } from '../../lexicon/measures/totals'
import { leadsToTime } from '../../lexicon/times/periods'
import { foldText } from '../fold'
import { withoutMarks } from './footnoteMarks'
import { likeText } from '../likeText'
import { readMeasure } from './measure'
import { withoutReadings } from '../names/name'
import { readPeriod } from '../times/period'
import type { PeriodHints } from '../times/periodForms'
import type { HeaderText, MeasureReading, PeriodReading } from '../types'
import { readUnit, statedUnit, unitBehindNumber } from './unit'

const key = (text: string) => foldText(text).replace(/\s/g, '').toLowerCase()
const totals = new Set(totalWords.map(key))
const subtotals = new Set(subtotalWords.map(key))
const averages = new Set(averageWords.map(key))
const ofWhich = new RegExp(
  `^(?:${[...ofWhichWords]
    .sort((a, b) => b.length - a.length)
    .map((w) => (w.length === 1 ? `${w}(?=:)` : w))
    .join('|')})\\s*:?\\s*`,
  'i',
)
// Numbering in front of a name: 一、 (一) 1. 1、 (1) ①, and never 1.1 or 1+8+1.
const numbering =
  /^(?:[Ⅰ-Ⅻ][、,.:]|[一二三四五六七八九十]{1,3}[、,.:](?!\d)|\([一二三四五六七八九十]{1,3}\)|\(\d{1,2}\)(?=\D)|\d{1,2}(?:[、,)]|[.](?!\d))(?=\s*\D)|[①-⑳])\s*/

/**
 * Take a header or label apart: name, period, unit, what it measures, and whether it is a total or a part of one.
 *
 *     readHeaderText('2023年1—7月')      period 2023-01/2023-07, name ''
 *     readHeaderText('制发文件(件)')       name 制发文件, unit 件
 *     readHeaderText('同比增减(%)')        change in percent against the same period last year, name ''
 *     readHeaderText('2025年目标')         period 2025, target, name ''
 *     readHeaderText('累计报送')           period cumulative, name 报送
 *     readHeaderText('其中:被省采用')       ofWhich, name 被省采用
 *     readHeaderText('指  标\n名 称')       name 指标名称
 *     readHeaderText('年末总人口(万人)')     name 年末总人口, unit 万人
 *     readHeaderText('price3')            name price, marks [3]
 *
 * `text` is kept as it stands. The name keeps what isn't period, unit or measure; scores and grades keep their word, since
 * 基础分 and 加分 are different scores.
 */
export function readHeaderText(text: string, hints?: PeriodHints): HeaderText {
  if (hints) return parse(text, hints)
  const known = memo.get(text)
  if (known) return known
  const like = likeText(text)
  const reading = like !== null && plainLike.has(like) ? plainName(text) : parse(text)
  if (memo.size > 50_000) memo.clear()
  memo.set(text, reading)
  if (like !== null && isPlainName(reading) && plainLike.size < 10_000) plainLike.add(like)
  return reading
}

/** 2024比2023增减, 2024较2023: years, one beside the other, though neither is called one (rule P1). */
const yearsCompared = /(?<!\d)((?:19|20)\d\d)年? *([比较与]) *((?:19|20)\d\d)(?:年|(?= *[增减升降变涨同±+(%]|$))/

const memo = new Map<string, HeaderText>()
/** Texts like which all are names and nothing else. */
const plainLike = new Set<string>()

function plainName(text: string): HeaderText {
  return { text, name: text, period: null, unit: null, measure: null, ofWhich: false, total: null, marks: [] }
}

function isPlainName({ text, name, period, unit, measure, ofWhich, total, marks }: HeaderText): boolean {
  return name === text && period === null && unit === null && measure === null && !ofWhich && total === null && marks.length === 0
}

function parse(text: string, hints?: PeriodHints): HeaderText {
  const { text: unmarked, marks } = withoutMarks(squeeze(withoutReadings(text)))
  let rest = foldKeepingWords(unmarked)
  const markedPart = marks.includes('#')
  const which = ofWhich.exec(rest)
  if (which) rest = rest.slice(which[0].length)
  rest = rest.replace(numbering, '').replace(yearsCompared, '$1年$2$3年')
  const afterWhich = which ? null : ofWhich.exec(rest)
  if (afterWhich) rest = rest.slice(afterWhich[0].length).replace(numbering, '')
  let total = totalOf(rest)
  let unit: Unit | null = null
  let measureText = rest
  rest = bracketsApart(rest)
  ;({ rest, unit, measureText } = takeUnit(rest))
  if (unit !== null) total ??= totalOf(rest)
  const moved = movedPlace(tidy(rest), unit)
  if (moved) return { text, ...moved, ofWhich: which !== null || afterWhich !== null, total: null, marks }
  const reading: PeriodReading | null = total && !/[\d年月季]|^累计$/.test(rest) ? null : readPeriod(rest, hints)
  const name = reading && (reading.period || reading.relative) ? withoutPreposition(reading, rest) : rest
  const measure: MeasureReading | null = readMeasure(measureText, unit, reading) ?? readMeasure(tidy(name), unit, reading)
  const planned = reading === null && measure?.measure === 'target' ? plannedStretch(rest) : null
  if (planned)
    return {
      text,
      name: planned.name,
      period: planned.period,
      unit,
      measure,
      ofWhich: which !== null || afterWhich !== null || markedPart,
      total,
      marks,
    }
  const named = measure ? withoutMeasure(tidy(name), measure, unit, reading) : tidy(name)
  // 上年同期数, 当月值: nothing is left but what all figures are.
  const whole = reading === null && measure?.measure === 'change' && named !== rest && named !== '' ? readPeriod(named) : null
  // 全年增减: of the whole year, and nothing is left.
  if (whole?.relative === 'wholeYear' && whole.rest === '')
    return { text, name: '', period: whole, unit, measure, ofWhich: which !== null || afterWhich !== null || markedPart, total, marks }
  const nothing = /^[数值额量]$/.test(named) || (measure?.measure === 'change' && sinceWhen.test(named))
  const left = named !== rest && nothing ? '' : named
  return {
    text,
    name: left,
    period: reading,
    unit,
    measure,
    ofWhich: which !== null || afterWhich !== null || markedPart,
    total,
    marks,
  }
}

/** Median income in 2020: what led to a time at the name's end goes with it. */
function withoutPreposition({ rest, matched }: PeriodReading, text: string): string {
  return text.trimEnd().endsWith(matched) ? rest.replace(leadsToTime, '') : rest
}

/** 较上月位次: by how many places somebody moved, a difference of places and no growth (rule A12); null for any other. */
function movedPlace(name: string, unit: Unit | null): Pick<HeaderText, 'name' | 'period' | 'unit' | 'measure'> | null {
  const match = placeMove.exec(name.replace(/[(（]位[)）]$/, ''))
  if (match === null || unit?.share === true) return null
  const against = yearsMove.test(name) ? 'samePeriodLastYear' : 'previousPeriod'
  return {
    name: match[1] ?? match[2] ?? name,
    period: null,
    unit,
    measure: { measure: 'change', against, form: 'difference', sense: null, matched: name },
  }
}

/** 月计划, 存款年任务: a goal for a month or a year of the sheet's own; null for any other. */
function plannedStretch(text: string): { readonly name: string; readonly period: PeriodReading } | null {
  const match = /^(.*?)(月度?|年度?|季度?|周)(?:计划|任务|目标|指标)[数值量额]?$/.exec(tidy(text))
  if (!match || /[\d一二三四五六七八九十本当全每上下]$/.test(match[1] ?? '')) return null
  const [, name = '', word = ''] = match
  const grain = word.startsWith('月') ? 'month' : word.startsWith('季') ? 'quarter' : word === '周' ? 'week' : 'year'
  return {
    // 月计划 alone names no thing: it stays whole.
    name: tidy(name) === '' ? tidy(text) : tidy(name),
    period: {
      period: null,
      relative: grain === 'year' ? 'wholeYear' : 'inPeriod',
      grain,
      cumulative: false,
      asOf: false,
      matched: word,
      rest: tidy(name),
    },
  }
}

const KEEPS = new Set(['score', 'grade', 'flag'])

/** A name without the words of its measure, which the period may have split: 完成年度目标, 累计同比增速. */
function withoutMeasure(name: string, measure: MeasureReading, unit: Unit | null, period: PeriodReading | null): string {
  if (KEEPS.has(measure.measure)) return name
  if (measure.measure === 'rank' && rankScopes.test(name.replace(measure.matched, '').trim())) return ''
  if (name.includes(measure.matched)) {
    const left = tidy(name.replace(measure.matched, ' '))
    // 不低于目标 names no thing: it says on which side of the goal one is to be.
    return measure.measure === 'target' && (floorWords.includes(left) || ceilingWords.includes(left)) ? '' : left
  }
  const again = readMeasure(name, unit, period)
  if (again?.measure === measure.measure) {
    const left = tidy(name.replace(again.matched, ' '))
    // 完成年度计划比例 without its year is 完成计划 and no more.
    return measure.measure === 'completion' && /^的?(?:比例|比重|占比|百分比|比率)$/.test(left) ? '' : left
  }
  if (measure.measure === 'target' && /^(?:任务|目标|计划)[数值量额]?$/.test(name)) return ''
  return measure.measure === 'completion'
    ? tidy(name.replace(/完成(?:率|进度|比例)?|目标|计划|任务|预算|控制(?:数|目标|指标|额|量)|限额|占/g, ''))
    : name
}

/** Line breaks and blanks inside Chinese words go, blanks between Latin words stay single. */
function squeeze(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<=[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]) (?=[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef])/g, '')
    .replace(/(?<=\p{Script=Han}) (?=[（(])/gu, '')
}

/** Fold marks and widths but keep the words' own characters: names are shown. */
function foldKeepingWords(text: string): string {
  const folded = foldText(text)
  let out = ''
  for (let i = 0; i < text.length; i++) out += /[\p{Script=Han}、“”‘’]/u.test(text.charAt(i)) ? text.charAt(i) : folded.charAt(i)
  return out
}

/** A unit in brackets, behind an underscore or a comma, or % at the end. What else the bracket says stays: (百分点:满意率). */
function takeUnit(text: string): { rest: string; unit: Unit | null; measureText: string } {
  const brackets = [...text.matchAll(/[([]([^()[\]]*)[)\]]/g)].reverse()
  // 总金额（万元）(M), 产量（万吨）Output (10 000 tons): the unit in Chinese decides.
  const chinese = brackets.some((match) => /\p{Script=Han}/u.test(match[1] ?? '') && unitBehindNumber((match[1] ?? '').trim()) !== null)
  for (const match of brackets) {
    if (chinese && /^[A-Za-z\d]/.test((match[1] ?? '').trim()) && !/\p{Script=Han}/u.test(match[1] ?? '')) continue
    // (g) in front of a sentence numbers it.
    if (match.index === 0 && match[0].length < text.length) continue
    const inner = (match[1] ?? '').trim()
    const cut = text.slice(0, match.index) + text.slice((match.index ?? 0) + match[0].length)
    // 较时序进度（±百分点）
    const unit = inner === '' ? null : unitBehindNumber(inner.replace(/^(?:±|\+\/?-)\s*(?=\p{Script=Han})/u, ''))
    // 村（社区）活动场所: a bracket inside a name is part of it, unless what is behind it is no name: 产值（万元）同比.
    const behind = text
      .slice((match.index ?? 0) + match[0].length)
      .replace(/[([][^()[\]]*[)\]]/g, '')
      .trim()
    // 存货（亿元）周转率: the unit of what the rate is made of, and none of the rate's.
    if (unit && !unit.share && ratioBehind.test(behind) && readMeasure(behind, null, null) === null)
      return { rest: tidy(cut), unit: null, measureText: text }
    if (unit && (unit.scale !== 1 || unit.share || saysMore(behind))) return { rest: tidy(cut), unit, measureText: text }
    const labelled = /^([^:,]+)[:,]\s*(.+)$/.exec(inner)
    const first = labelled ? readUnit((labelled[1] ?? '').replace(/^单位$/, '')) : null
    if (labelled && first) return { rest: tidy(`${labelled[2] ?? ''} ${cut}`), unit: first, measureText: text }
    // 收入（合并报表，亿元）: the unit behind what else the bracket says.
    const last = labelled && labelled[2] !== undefined ? unitBehindNumber(labelled[2].trim()) : null
    if (labelled && last && (last.scale !== 1 || last.share || /[£$€¥]$/.test(last.written)) && !/[:：]/.test(inner))
      return { rest: tidy(`${cut} (${labelled[1] ?? ''})`), unit: last, measureText: text }
    const second = labelled && /^(?:单位|unit)$/i.test((labelled[1] ?? '').trim()) ? readUnit(labelled[2] ?? '') : null
    if (second) return { rest: tidy(cut), unit: second, measureText: text }
  }
  // % of Students, Percent below poverty: what it is a percent of is its name.
  if (headedAsPercent.test(text)) return { rest: text, unit: readUnit('%'), measureText: text }
  // 韧性 KJ/m2: what stands behind the blank is one unit.
  const apart = /\s([A-Za-z]{1,6}\/[A-Za-z]{1,5}[\d²³]?)$/.exec(text)
  const before = apart === null ? '' : text.slice(0, apart.index).trimEnd()
  if (apart && /\p{Script=Han}/u.test(before.slice(before.lastIndexOf(' ') + 1)))
    return { rest: tidy(before), unit: statedUnit(apart[1] ?? ''), measureText: text }
  // 市级采用（10分/篇）: a stroke inside a bracket is the bracket's.
  const stroke = /^(.{2,}?)\/([^/()[\]]{1,6})$/.exec(text)
  // 镇痛剂7μg/kg is a name with a figure of its own in it.
  const figure = /\d\s*[A-Za-zμ]{1,3}$/.test(stroke?.[1] ?? '')
  const strokeUnit = stroke && !figure && /\p{Script=Han}/u.test(stroke[1] ?? '') && !readUnit(text) ? readUnit(stroke[2] ?? '') : null
  if (stroke && strokeUnit) return { rest: tidy(stroke[1] ?? ''), unit: strokeUnit, measureText: text }
  // 甜度71.1% is a name with its own figure in it.
  const percent = /^(.*?\D|(?:1[89]|20)\d\d)\s*(±?[%‰])$/.exec(text)
  // Net payments on %: a word that asks what follows keeps it in the name.
  if (percent && !asksForMore.test(percent[1] ?? ''))
    return { rest: tidy(percent[1] ?? ''), unit: readUnit((percent[2] ?? '').replace('±', '')), measureText: text }
  // Income (PPP, US$) ends in a bracket, and no comma in it parts anything.
  const tail = /\([^()]*\)$/.test(text) ? null : /^(.+?)(_|,\s*|:\s*|\s-\s)([^_,:]{1,16})$/.exec(text)
  const tailWord = tail?.[3] ?? ''
  const tailUnit = tail && /\p{L}/u.test(tail[1] ?? '') && /[^\d ]/.test(tailWord) ? readUnit(tailWord) : null
  if (
    tail &&
    tailUnit &&
    // elect_td_trn, load_k: behind an underscore a few letters that only multiply are a piece of an identifier.
    !(tail[2] === '_' && tailUnit.base === '' && !tailUnit.share && /^[a-z]{1,3}$/i.test(tailWord)) &&
    !/^(?:unit|units|number|no\.?|index|year|years|people|score|日|年|周|级|分|期|类|次|号|点|场|口|方|村|镇|县|所|站|家|班|组|队)$/i.test(
      tailWord,
    )
  )
    return {
      rest: /^(?:计量)?(?:单位|單位|unit)$/i.test((tail[1] ?? '').trim()) ? '' : tidy(tail[1] ?? ''),
      unit: tailUnit,
      measureText: text,
    }
  const whole = /^(?:[£$€¥%‰(]|(?:[A-Z]{2}\$|USD|CNY|RMB|EUR|GBP)$|no\.$|per ?cent|percentages?$)/i.test(text) ? readUnit(text) : null
  return whole ? { rest: '', unit: whole, measureText: text } : { rest: text, unit: null, measureText: text }
}

/** Nothing, a period, a measure or a sign of one: what may stand behind the unit of a name. */
function saysMore(behind: string): boolean {
  if (!/\p{Script=Han}/u.test(behind)) return true
  if (totalOf(behind) !== null || readMeasure(behind, null, null) !== null) return true
  const period = readPeriod(behind)
  return period !== null && period.rest.length <= 2
}

/**
 * A bracket that says several things is several brackets (rule Y9): X（2023年，篇） is X（2023年）（篇）, when each piece is a period or a unit
 * and both occur.
 */
function bracketsApart(text: string): string {
  return text.replace(/\(([^()]*[,、;；/ ][^()]*)\)(?=$|\()/, (whole, inner: string) => {
    const pieces = inner.split(/[,、;；]\s*|\s+/).map((piece) => piece.trim())
    if (pieces.length < 2 || pieces.length > 3) return whole
    const units = pieces.map((piece) => unitBehindNumber(piece.replace(/^(?:计量)?单位\s*:\s*/, '')))
    const periods = pieces.map((piece, k) => units[k] === null && readPeriod(piece)?.rest === '')
    const known = pieces.every((_, k) => units[k] !== null || periods[k])
    if (!known || !periods.includes(true) || units.filter((unit) => unit !== null).length !== 1) return whole
    return pieces
      .map((piece, k) => ({ piece, last: units[k] !== null }))
      .sort((a, b) => Number(a.last) - Number(b.last))
      .map(({ piece }) => `(${piece.replace(/^(?:计量)?单位\s*:\s*/, '')})`)
      .join('')
  })
}

function totalOf(text: string): HeaderText['total'] {
  if (besideBenchmark.test(text) || isQuotient(text)) return null
  const k = key(text).replace(/[:：]$/, '')
  if (totals.has(k) || wholeBody.test(k)) return 'total'
  if (subtotals.has(k)) return 'subtotal'
  if (averages.has(k)) return 'average'
  if (subtotalEndings.some((end) => k.endsWith(end))) return 'subtotal'
  if (averageEndings.some((end) => k.endsWith(end)) && k.length <= 8) return 'average'
  if (totalEndings.some((end) => k.endsWith(end)))
    return /^[a-z%]/.test(k) && !/\(total\)$|^(?:sub|grand)?total/.test(k) && !/[^,f] total$/i.test(text.trim()) ? null : 'total'
  if (rollingTotal.test(text.trim())) return 'total'
  return /^(?:total|all)\b/i.test(text.trim()) &&
    /^(?:total|all) (?:work|visits|dwellings|gb|people|persons|employees|industries|regions|areas|ages)\b/i.test(text.trim())
    ? 'total'
    : null
}

/** 净额/负债合计 is how much one is of a total, and none; 合计/总计 and 合计/Total are one in two words. */
function isQuotient(text: string): boolean {
  const [above, below, more] = text.split(/[/／]/)
  if (above === undefined || below === undefined || more !== undefined || !/\p{Script=Han}{2}/u.test(above)) return false
  return /\p{Script=Han}{3}/u.test(below) && totalOf(above) === null
}

function tidy(text: string): string {
  return (
    text
      .replace(/[（([]\s*[≤≥<>±]?\s*[)）\]]/g, '')
      .replace(/\s+/g, ' ')
      // 新增就业:当月值:季调 keeps one stroke where a word is taken out.
      .replace(/([:_-])\s*\1+/g, '$1')
      .replace(/^[\s,、:;_\-—·.]+|[\s,、:;_\-—·±]+$/g, '')
      .trim()
  )
}
