import type { Quantity } from '../../../model/quantity'
import { abovePlan, belowPlan, triangleStart } from '../../lexicon/measures/changes'
import { twofoldTime } from '../../lexicon/measures/units'
import { placesOf, shifted } from './decimal'
import { foldText, withoutUnseen } from '../fold'
import { markedQuantity } from './markedQuantity'
import { memoised } from '../memo'
import { differencePower, hintPower } from './quantityOf'
import { readCompound, readSequence } from './quantitySequence'
import type { ValueHints } from '../types'

const plain = /^-?\d{1,15}(?:\.\d{1,12})?$/
const grouped = /^\s*(-?\d{1,3}(?:,\d{3})+(?:\.\d+)?)\s*$/
const percentage = /^\s*(-?\d{1,12}(?:\.\d+)?)\s*%$/
/** Without any of these a cell holds no number at all. */
const numeral = /[\d零〇一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾]/

/**
 * Read one cell's text as quantities: one, or several where the cell holds several.
 *
 * Total: every string gives at least one quantity, and what can't be read comes back as `unread` with its text.
 *
 *     readQuantities('600余篇')         amount 600 篇, atLeast
 *     readQuantities('133.8万件')       amount 1338000, value 133.8 in 万件
 *     readQuantities('389次/238天')     amount 389 次, amount 238 天
 *     readQuantities('同比减少40.9%')   change -0.409, samePeriodLastYear
 *     readQuantities('3(另10项已实现双过半)')  amount 3; the note stays in its text
 *     readQuantities('—')               missing, dash
 *     readQuantities('1+8+1')           unread: a name
 *     readQuantities('2小时30分')        unread: one fact in two units
 *
 * `value` is the number in the unit written (or in the hint's), `amount` multiplied out; shares and percent changes are
 * fractions. `unit` is what the cell itself writes, null when it is the column's. Dates are `readPeriod`'s and `readDate`'s.
 */
export function readQuantities(text: string, hints: ValueHints = noHints): readonly Quantity[] {
  if (plain.test(text)) {
    const only = hints.changeColumn ? plainChange(text, hints) : plainNumber(text, text, hints)
    if (only) return [only]
  } else if (text.length < 40) {
    const only = quickNumber(text, hints)
    if (only) return [only]
  }
  return remembered(hints, text)
}

/** A plain number in a column of changes. */
function plainChange(text: string, hints: ValueHints): Quantity | null {
  const column = hints.changeColumn
  if (!column || hints.dateColumn || hints.rankColumn || hints.deductionColumn || hints.gradeColumn) return null
  const power = column.form === 'difference' ? differencePower(hints) : hints.percentColumn === 'fraction' ? 0 : -2
  return {
    kind: 'change',
    text,
    value: Number(text) + 0,
    amount: shifted(text, power) + 0,
    unit: null,
    bound: 'exact',
    form: column.form,
    against: column.against,
    places: placesOf(text),
  }
}

/** 1,867 and 40.9%, by far the commonest texts beside plain numbers. */
function quickNumber(text: string, hints: ValueHints): Quantity | null {
  const group = grouped.exec(text)
  if (group) return plainNumber(text, (group[1] ?? '').replace(/,/g, ''), hints)
  const percent = percentage.exec(text)
  if (!percent || decidesMore(hints)) return null
  const digits = percent[1] ?? ''
  return {
    kind: 'amount',
    text,
    value: Number(digits) + 0,
    amount: shifted(digits, -2) + 0,
    unit: '%',
    bound: 'exact',
    low: null,
    high: null,
    places: placesOf(digits),
  }
}

/** The first of `readQuantities`. */
export function readQuantity(text: string, hints?: ValueHints): Quantity {
  return readQuantities(text, hints)[0] as Quantity
}

/** 9E307万 is beyond every number. */
function isFinite(quantity: Quantity): boolean {
  return quantity.kind !== 'amount' && quantity.kind !== 'change'
    ? true
    : Number.isFinite(quantity.value) && Number.isFinite(quantity.amount)
}

const noHints: ValueHints = {}
const remembered = memoised(parse)

const decidesMore = (hints: ValueHints) =>
  hints.dateColumn || hints.rankColumn || hints.changeColumn || hints.deductionColumn || hints.gradeColumn

function plainNumber(text: string, digits: string, hints: ValueHints): Quantity | null {
  if (decidesMore(hints)) return null
  return {
    kind: 'amount',
    text,
    value: Number(digits) + 0,
    amount: shifted(digits, hintPower(hints)) + 0,
    unit: null,
    bound: 'exact',
    low: null,
    high: null,
    places: placesOf(digits),
  }
}

/** A longer text is no quantity, however many numbers it holds. */
const longest = 400

function parse(hints: ValueHints, text: string): readonly Quantity[] {
  if (text.length > longest) return [{ kind: 'unread', text }]
  const folded = foldText(withoutUnseen(text))
    .trim()
    .replace(/^"(.+)"$/, '$1')
    .trim()
  const triangle = hints.triangles !== undefined && triangleStart.test(folded)
  if (triangle && hints.triangles === 'undecided') return [{ kind: 'unread', text }]
  const t = againstPlan(triangle ? folded.replace(/^[△▲] */, '-') : folded, hints)
  const special = markedQuantity(text, t, hints)
  if (special) return [special]
  // #AAF400 is a colour
  if (hints.dateColumn || !numeral.test(t) || /^#[\da-f]{6}$/i.test(t) || twofoldTime.test(t)) return [{ kind: 'unread', text }]
  const core = t.replace(/^(?:['*※†#◆■●]+ *)(?=[-+$£¥€\d.])/, '')
  const score = hints.scoreColumn ? readScore(text, core, hints) : null
  if (score) return [score]
  const read = readCompound(text, core, hints) ?? readSequence(text, core, hints)
  return read?.every(isFinite) ? read : [{ kind: 'unread', text }]
}

/** In a column of how far things lie from a plan or a benchmark 超6.7个百分点 is so much above it, 差2.1 so much below (rule Q13). */
function againstPlan(t: string, hints: ValueHints): string {
  const against = hints.changeColumn?.against
  if (against !== 'target' && against !== 'benchmark') return t
  return t.replace(abovePlan, '+').replace(belowPlan, '-')
}

/** Points given or taken: +2, 加2分 and 扣0.5分 are scores in a column of scores, not changes. */
function readScore(text: string, t: string, hints: ValueHints): Quantity | null {
  const match = /^(\+|加|奖|扣|减) *(\d+(?:\.\d+)?) *(分)?$/.exec(t)
  if (!match) return null
  const digits = (match[1] === '扣' || match[1] === '减' ? '-' : '') + (match[2] ?? '')
  return {
    kind: 'amount',
    text,
    value: Number(digits) + 0,
    amount: shifted(digits, match[3] ? 0 : hintPower(hints)) + 0,
    unit: match[3] ?? null,
    bound: 'exact',
    low: null,
    high: null,
    places: placesOf(digits),
  }
}
