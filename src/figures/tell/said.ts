import type { Amount, NumberAmount } from '../../analysis/arithmetic/amount'
import { isMovingIndex } from '../../analysis/arithmetic/saidAmount'
import type { Change } from '../../analysis/arithmetic/change'
import { computedBound, numberText, percentText, pointsText, withUnit } from '../../i18n/numberFormat'
import type { Dataset } from '../../model/dataset/dataset'
import type { Favours } from '../../model/indicator'
import type { Bound } from '../../model/quantity'
import { timeBasis } from './basisOf'
import { amountText, displayOfDifference, observationText, shown, type Display } from '../display'
import type { FactBook } from './factBook'
import type { Derivation, MarkChange } from '../figure'
import { colourOf } from './merit'
import type { FigureSettings } from '../selection'
import { wordsOf } from './wordsOf'

type Language = FigureSettings['language']

/**
 * An amount as it is printed: as the sheet wrote it where it was read (600余), with ≥ or 约 where it was worked out, both
 * readings where they are unsettled.
 */
export function amountLabel(dataset: Dataset, amount: NumberAmount, display: Display, language: Language, unit: boolean): string {
  const [first] = amount.observations
  if (amount.conflict && amount.low !== null && amount.high !== null) {
    const w = wordsOf(language)
    return w.undecided(amountText(amount.high, display, language), amountText(amount.low, display, language, unit))
  }
  if (
    first !== undefined &&
    dataset.amount[first] === amount.value &&
    amount.observations.every((i) => dataset.amount[i] === amount.value)
  ) {
    return observationText(dataset, first, display, language, unit)
  }
  return computedBound(amount.bound, language) + amountText(amount.value, display, language, unit)
}

/** A change ready for a mark, a label and a sentence. */
export interface SaidChange {
  /** What is drawn: percent or 百分点 as a number; null when there is no rate. */
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly bound: Bound
  readonly mark: MarkChange
  /** Worked out when it is asked for: of two hundred rows a page shows sixteen. */
  readonly derivation: () => Derivation | null
  /** 增长12.7%, 下降9.7%, 持平, 提高0.7个百分点, 增加53条: the number in it is a Fact of the book. */
  readonly verb: (book: FactBook) => string
  /** The same by its difference, where it has one: 增加18次. */
  readonly byDifference: ((book: FactBook) => string) | null
}

/** A count that began below this says nothing by its percent: 1 → 4 is no growth of 300 % to speak of. */
export const smallBase = 10

/** Whether a count began too small for a percent of it to say anything. */
export function beganSmall(base: Amount, display: Display): boolean {
  return (
    display.power === 0 &&
    display.unit !== '%' &&
    base.kind === 'number' &&
    Math.abs(base.value) < smallBase &&
    Number.isInteger(base.value)
  )
}

/** What `sayChange` needs besides the change. */
export interface ChangeContext {
  readonly dataset: Dataset
  readonly settings: FigureSettings
  readonly current: Amount
  readonly base: Amount
  readonly display: Display
  /** `neither` paints it as 好坏未定; null paints it neutral (a figure of mixed favours). */
  readonly favours: Favours | null
}

/**
 * Say a change: arrow and number for the mark, verb and number for the sentence.
 *
 *     160 against 142     ▲ 12.7%    增长12.7%
 *     600余 against 548    ▲ ≥9.5%    增长9.5%以上
 *     8 against 8         持平
 *     53 against 0        基数为0，增加53条
 *     4 against 1         ▲ 300.0%   增加3件: of so few a percent says nothing
 *     10.1% against 9.4%  ▲ 0.7个百分点   提高0.7个百分点
 *     3rd against 7th     ▲ 4位       前移4位
 *     88.37 against 91.02 ▼ 2.65分    下降2.65分
 */
export function sayChange(change: Change, context: ChangeContext): SaidChange {
  const w = wordsOf(context.settings.language)
  switch (change.kind) {
    case 'none': {
      const none = { direction: 'none', merit: 'neutral', text: w.change.noBase } as const
      return {
        value: null,
        low: null,
        high: null,
        bound: 'exact',
        mark: none,
        derivation: () => null,
        verb: () => w.change.noBase,
        byDifference: null,
      }
    }
    case 'difference':
      return sayDifference(change, context)
    case 'points':
      return sayRate(change.amount, change.direction, true, context)
    case 'steps':
      return saySteps(change, context)
    case 'percent': {
      // From 3 to −6 isn't a fall of 300 %: the sign is the news, and the difference.
      const { difference: amount, direction, turned, observations } = change
      const said = sayRate(change.amount, direction, false, context)
      if (amount === null) return said
      const difference = later(() =>
        sayDifference({ kind: 'difference', why: 'notStated', amount, direction, turned, observations }, context),
      )
      if (turned === 'toNegative') return difference()
      const byDifference = (book: FactBook): string => difference().verb(book)
      const small = timeBasis(context.settings) !== null && said.bound === 'exact' && beganSmall(context.base, context.display)
      return { ...said, byDifference, ...(small ? { verb: byDifference } : isGone(context) ? { verb: goneVerb(context) } : {}) }
    }
  }
}

/** Whether of something there is nothing any more: 由14条降为0 says it, and 下降100.0% doesn't. */
function isGone({ settings, current, base }: ChangeContext): boolean {
  const exact = (amount: Amount) => amount.kind === 'number' && amount.bound === 'exact'
  return timeBasis(settings) !== null && exact(current) && exact(base) && current.kind === 'number' && current.value === 0
}

function goneVerb({ dataset, settings: { language }, current, base, display }: ChangeContext): SaidChange['verb'] {
  const fact = (book: FactBook, amount: Amount, unit: boolean) =>
    amount.kind === 'none' ? '' : book.own(amountLabel(dataset, amount, display, language, unit), amount.value, amount.observations)
  return (book) => wordsOf(language).change.toZero(fact(book, base, true), fact(book, current, false))
}

/** What `make` gives, made when it is first asked for. */
function later<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}

type Rising = 'up' | 'down' | 'flat' | 'unknown'

function sayRate(amount: NumberAmount, direction: Rising, points: boolean, context: ChangeContext): SaidChange {
  const {
    settings: { language, convention },
    favours,
  } = context
  const w = wordsOf(language)
  const print = (fraction: number) =>
    points ? pointsText(fraction, language, pointPlaces(context)) : percentText(Math.abs(fraction), language)
  const scale: Display = { unit: '%', power: -2, places: 1 }
  const end = (x: number | null) => (x === null ? null : shown(x, scale))
  const drawn = { value: shown(amount.value, scale), low: end(amount.low), high: end(amount.high), bound: amount.bound }
  const derivation = later(() => rateDerivation(amount, points, context))
  const merit =
    favours === null || printsAlike(context) ? 'neutral' : colourOf(direction === 'unknown' ? 'none' : direction, favours, convention)
  if (direction === 'flat') {
    return { ...drawn, mark: { direction: 'flat', merit: 'neutral', text: w.flat }, derivation, verb: () => w.flat, byDifference: null }
  }
  if (direction === 'unknown') {
    const text = w.change.unsure(signedSpan(amount, points, context))
    return {
      ...drawn,
      mark: { direction: 'none', merit: 'neutral', text },
      derivation,
      verb: (book) => book.add(rateFact(text, amount, derivation())),
      byDifference: null,
    }
  }
  const bound = amount.value < 0 ? turned(amount.bound) : amount.bound
  const ends = [amount.low, amount.high].map((x) => (x === null ? null : print(x)))
  const [low = null, high = null] = amount.value < 0 ? [...ends].reverse() : ends
  const number = bound === 'range' && low !== null && high !== null ? w.change.range(low, high) : print(amount.value)
  const text = (bound === 'range' ? '' : computedBound(bound, language)) + number
  const rates = points ? ([w.change.upRate, w.change.downRate] as const) : ([w.change.up, w.change.down] as const)
  // A target and a benchmark aren't earlier figures: 低6.3%, not 下降6.3%.
  const verbs = timeBasis(context.settings) === null || ofMovingIndex(context) ? ([w.change.higher, w.change.lower] as const) : rates
  const words = verbs[direction === 'up' ? 0 : 1]
  return {
    ...drawn,
    mark: { direction, merit, text },
    derivation,
    verb: (book) => words(bounding(bound, book.add(rateFact(number, amount, derivation())), language)),
    byDifference: null,
  }
}

/** Places moved and points of a score: drawn and said in their own steps, as neither has a percent. */
function saySteps(change: Extract<Change, { kind: 'steps' }>, context: ChangeContext): SaidChange {
  const {
    dataset,
    settings: { language, convention },
    favours,
    display,
    current,
    base,
  } = context
  const w = wordsOf(language)
  const places = change.of === 'places'
  const { amount, direction } = change
  const unit = places ? w.change.place : display.unit === '' ? w.change.point : display.unit
  const number = numberText(Math.abs(shown(amount.value, display)), display.places, language)
  const text = withUnit(number, unit, language)
  const operand = (of: NumberAmount) => ({
    text: amountLabel(dataset, of, display, language, false),
    value: of.value,
    observations: of.observations,
  })
  const [from, to] = places ? [current, base] : [base, current]
  const derivation = later((): Derivation | null =>
    from.kind !== 'number' || to.kind !== 'number'
      ? null
      : {
          rule: 'difference',
          result: amount.value,
          operands: [operand(to), operand(from)],
          text: w.derivation.difference(operand(to).text, operand(from).text, (amount.value < 0 ? '−' : '') + number),
        },
  )
  const drawn = { value: shown(amount.value, display), low: null, high: null, bound: amount.bound, derivation, byDifference: null }
  if (direction === 'flat') return { ...drawn, mark: { direction, merit: 'neutral', text: w.flat }, verb: () => w.flat }
  const rose = amount.value > 0
  const apart = timeBasis(context.settings) === null
  const words = places
    ? apart
      ? [w.change.nearerFirst, w.change.furtherBack]
      : [w.change.forward, w.change.backward]
    : apart
      ? [w.change.higher, w.change.lower]
      : [w.change.upRate, w.change.downRate]
  const sure = direction === 'unknown' ? 'none' : direction
  return {
    ...drawn,
    mark: { direction: sure, merit: favours === null ? 'neutral' : colourOf(sure, favours, convention), text },
    verb: (book) => (words[rose ? 0 : 1] as (said: string) => string)(book.add(rateFact(text, amount, derivation()))),
  }
}

/** Whether both ends print the same number: then nobody is better or worse for what was rounded away. */
function printsAlike({ current, base, display, settings }: ChangeContext): boolean {
  const print = (amount: Amount) => (amount.kind === 'number' ? amountText(amount.value, display, settings.language) : null)
  return print(current) !== null && print(current) === print(base)
}

function rateFact(text: string, amount: NumberAmount, derivation: Derivation | null) {
  return { text, value: amount.value, observations: amount.observations, derivation }
}

/** ≥ in a label is 以上 in a sentence. */
function bounding(bound: Bound, text: string, language: Language): string {
  const w = wordsOf(language)
  if (bound === 'atLeast') return w.change.atLeast(text)
  if (bound === 'atMost') return w.change.atMost(text)
  return bound === 'about' || bound === 'almost' ? w.change.about(text) : text
}

/** The bound of a magnitude whose signed number is negative. */
function turned(bound: Bound): Bound {
  return bound === 'atLeast' ? 'atMost' : bound === 'atMost' || bound === 'almost' ? 'atLeast' : bound
}

/** Rates of two decimals differ by hundredths of a 百分点: 3.60% from 3.57% is 0.03个百分点. */
function pointPlaces({ display }: ChangeContext): number {
  // 0.96‰ less 0.05‰ is 0.091 of a 百分点.
  if (display.unit === '‰') return display.places + 1
  return display.unit === '%' ? display.places : 1
}

function signedSpan(amount: NumberAmount, points: boolean, context: ChangeContext): string {
  const { language } = context.settings
  const w = wordsOf(language)
  const print = (x: number) =>
    (x < 0 ? '−' : '') + (points ? pointsText(x, language, pointPlaces(context)) : percentText(Math.abs(x), language))
  if (amount.low !== null && amount.high !== null) return w.change.range(print(amount.low), print(amount.high))
  return computedBound(amount.bound, language) + print(amount.value)
}

/** Whether the figures are an index's whose base moves along: 低0.3个百分点, since prices may have risen all the same. */
function ofMovingIndex({ dataset, current, base }: ChangeContext): boolean {
  const [some] = [...current.observations, ...base.observations]
  const indicator = some === undefined ? undefined : dataset.indicators[dataset.indicator[some] as number]
  return indicator !== undefined && isMovingIndex(indicator)
}

function rateDerivation(amount: NumberAmount, points: boolean, context: ChangeContext): Derivation | null {
  const {
    dataset,
    settings: { language },
    current,
    base,
    display,
  } = context
  if (current.kind !== 'number' || base.kind !== 'number') return null
  const w = wordsOf(language).derivation
  const operand = (of: NumberAmount) => ({
    text: amountLabel(dataset, of, display, language, false),
    value: of.value,
    observations: of.observations,
  })
  const [now, then] = [operand(current), operand(base)]
  // The arithmetic is on the numbers as written; 余 and 以上 show in the result.
  const bare = (of: NumberAmount) => amountText(of.value, display, language)
  const result = points
    ? (amount.value < 0 ? '−' : '') + pointsText(amount.value, language, pointPlaces(context))
    : percentText(amount.value, language)
  const printed = computedBound(amount.bound, language) + result
  const text = points ? w.difference(bare(current), bare(base), printed) : w.change(bare(current), bare(base), printed)
  return { rule: points ? 'points' : 'change', operands: [now, then], result: amount.value, text }
}

function sayDifference(change: Extract<Change, { kind: 'difference' }>, context: ChangeContext): SaidChange {
  const {
    dataset,
    settings: { language, convention },
    favours,
    display,
    current,
    base,
  } = context
  const w = wordsOf(language)
  const { amount, direction } = change
  const own = displayOfDifference(amount.value, display)
  // A stated difference of a rate is in 百分点, whatever sign its column bears.
  const size =
    display.unit === '%'
      ? pointsText(amount.value, language, display.places)
      : withUnit(numberText(Math.abs(shown(amount.value, own)), own.places, language), own.unit, language)
  const printed = bounding(amount.value < 0 ? turned(amount.bound) : amount.bound, size, language)
  const moved = direction === 'flat' ? w.flat : amount.value < 0 ? w.change.fewer(printed) : w.change.more(printed)
  const wrap = (text: string) =>
    change.turned === 'toPositive'
      ? w.change.turnedPositive(text)
      : change.turned === 'toNegative'
        ? w.change.turnedNegative(text)
        : change.why === 'baseNegative'
          ? w.change.baseNegative(text)
          : change.why === 'baseZero' && direction !== 'flat'
            ? w.change.baseZero(text)
            : text
  const derivation = later((): Derivation | null =>
    current.kind !== 'number' || base.kind !== 'number'
      ? null
      : {
          rule: 'difference',
          result: amount.value,
          operands: [current, base].map((of) => ({
            text: amountLabel(dataset, of, display, language, false),
            value: of.value,
            observations: of.observations,
          })),
          text: w.derivation.difference(
            amountText(current.value, display, language),
            amountText(base.value, display, language),
            (amount.value < 0 ? '−' : '') + numberText(Math.abs(shown(amount.value, own)), own.places, language),
          ),
        },
  )
  // ▼ 6起: by how many a sheet says alone is marked as a rate is. From nothing, or below it, the words are the news.
  const marked = change.why === 'notStated' && change.turned === null && (direction === 'up' || direction === 'down')
  const merit =
    favours === null || (!marked && change.turned === null && change.why !== 'baseZero')
      ? 'neutral'
      : colourOf(direction === 'unknown' ? 'none' : direction, favours, convention)
  const verb = (book: FactBook): string => {
    if (direction === 'flat') return w.flat
    const fact = book.add({ text: size, value: amount.value, observations: amount.observations, derivation: derivation() })
    const words = amount.value < 0 ? w.change.fewer(fact) : w.change.more(fact)
    // The sign is the news, and below zero 减少 is no improvement: sentences say both.
    return change.turned !== null || change.why === 'baseNegative' ? wrap(words) : words
  }
  return {
    value: null,
    low: null,
    high: null,
    bound: 'exact',
    derivation,
    mark: marked ? { direction, merit, text: printed } : { direction: direction === 'flat' ? 'flat' : 'none', merit, text: wrap(moved) },
    verb,
    byDifference: verb,
  }
}
