import { aboveBaseText, boundedText, numberText, percentText, roundText, shiftDecimal, withUnit } from '../i18n/numberFormat'
import { isPercentUnit, isPointsUnit, withoutScale, withScale } from '../i18n/unitWords'
import { amountAt } from '../analysis/arithmetic/amount'
import { isMovingIndex, isSaidAsChange, saidAmount } from '../analysis/arithmetic/saidAmount'
import type { Indicator } from '../model/indicator'
import { sourcesOf, type Dataset } from '../model/dataset/dataset'
import { bounds, missingKinds, type Bound, type MissingKind } from '../model/quantity'

type Language = 'zh-CN' | 'en'

/**
 * How the numbers of one figure are printed: one unit, one number of decimals.
 *
 *     written 20.1 … 25.5 in 万件     { unit: '万件', power: 4, places: 1 }
 *     written 96 … 0 in 篇            { unit: '篇', power: 0, places: 0 }
 *     rates                           { unit: '%', power: -2, places: 1 }
 *     rates written 3.57% … 4.3%      { unit: '%', power: -2, places: 2 }
 */
export interface Display {
  readonly unit: string
  /** Shown value × 10^power is the amount. */
  readonly power: number
  readonly places: number
  /** Of an index whose base moves along: said as 涨1.8%, 降0.4%. */
  readonly above?: boolean
  /** In a scale that no sheet wrote: 亿元 of figures in 万元. */
  readonly scaled?: boolean
}

/**
 * How a difference is said beside figures of a scale it may be far too small for: in words in its own (137万人 of 14.06亿人), on marks in
 * theirs with two significant digits of the largest.
 */
export function displayOfDifference(amount: number, display: Display): Display {
  if (display.scaled !== true || Math.abs(shown(amount, display)) >= 1) return display
  const base = withoutScale(display.unit)
  // Beside 万亿元 thousands of 亿元 are told in these: 5773亿元, never 5773万万元.
  const power = Math.abs(shiftDecimal(amount, -8)) >= 1 ? 8 : 4
  const size = Math.abs(shiftDecimal(amount, -power))
  if (size < 1) return { unit: base, power: 0, places: 0 }
  // Three digits, and no zero behind the point that nobody wrote: 2500万元, 37.5万元.
  const enough = size >= 100 ? 0 : size >= 10 ? 1 : 2
  const exact = [0, 1, 2].find((places) => Number(roundText(size, places)) === size) ?? enough
  return { unit: withScale(base, power), power, places: Math.min(enough, exact) }
}

/** The display of marks that are differences. */
export function displayOfDifferences(amounts: readonly number[], display: Display): Display {
  const largest = Math.max(0, ...amounts.map((amount) => Math.abs(shown(amount, display))))
  if (display.scaled !== true || largest === 0) return display
  const enough = Math.min(4, Math.max(0, 1 - Math.floor(Math.log10(largest))))
  return enough > display.places ? { ...display, places: enough } : display
}

const mostPlaces = 2
/** Births of a thousand: a share as those of a hundred are, and printed as it is written. */
const perMille = '‰'

/**
 * Choose how a set of observations is printed together. The unit they are all written in is kept (万件), unless it would
 * give numbers of five digits and more, which numberText brings to 万 and 亿 of the base unit by itself.
 */
export function displayOf(dataset: Dataset, observations: readonly number[], language: Language): Display {
  const numbers = observations.filter((i) => i >= 0 && dataset.missing[i] === 0)
  const first = numbers[0] ?? observations.find((i) => i >= 0)
  const indicator = first === undefined ? undefined : dataset.indicators[dataset.indicator[first] as number]
  if (indicator === undefined) return { unit: '', power: 0, places: 0 }
  if (numbers.length > 0 ? numbers.every((i) => isShare(dataset, i)) : indicator.unit === '%') {
    if (numbers.length > 0 && numbers.every((i) => dataset.units[dataset.unit[i] as number] === perMille))
      return { unit: perMille, power: -3, places: placesOf(dataset, numbers, -3) }
    if (numbers.length > 0 && numbers.every((i) => isPointsUnit(dataset.units[dataset.unit[i] as number] ?? '')))
      return { unit: indicator.writtenUnit, power: -2, places: placesOf(dataset, numbers, -2) }
    const said = numbers.filter((i) => isSaidAsChange(indicatorAt(dataset, i)))
    const places = Math.max(
      placesOf(
        dataset,
        numbers.filter((i) => !said.includes(i)),
        -2,
      ),
      ...said.map((i) => Math.min(mostPlaces, dataset.places[i] as number)),
      // 90%以上 as it is written: a limit has no place that nobody wrote.
      numbers.length > 0 && numbers.every((i) => dataset.bound[i] !== 0) ? 0 : 1,
    )
    const above = numbers.length > 0 && numbers.every((i) => isMovingIndex(indicatorAt(dataset, i)))
    return { unit: '%', power: -2, places, ...(above ? { above } : {}) }
  }
  const powers = numbers.map((i) => powerOf(dataset.value[i] as number, dataset.amount[i] as number)).filter((p): p is number => p !== null)
  const power = powers.length > 0 && powers.every((p) => p === powers[0]) ? (powers[0] as number) : 0
  const largest = numbers.reduce((m, i) => Math.max(m, Math.abs(dataset.amount[i] as number)), 0)
  // So much per 万元 or 百万件 stays as it is written: 1.8件/百万件 is 0.00件/件.
  const nothing = numbers.length > 0 && largest === 0
  // 0 of 万元 is 0万元 beside its neighbours.
  const keep = nothing || power < 0 || (power > 0 && shiftDecimal(largest, -power) < 1e4)
  const written = keep ? unitText(dataset, numbers, indicator.writtenUnit) : baseUnit(dataset, numbers, indicator.unit)
  // 万 and 亿 are read as units; in English every number has its own k, m or bn.
  if (!keep && largest >= 1e4 && language === 'zh-CN') {
    const scaled = scaledDisplay(dataset, numbers, written, largest)
    if (scaled !== null) return scaled
  }
  const shift = keep ? power : 0
  return { unit: written, power: shift, places: placesOf(dataset, numbers, shift) }
}

/** Figures beyond these are looked at for their size only. */
const toldApart = 2000

/**
 * Numbers of five digits and more in one scale for the whole figure: three significant digits, one more where two of them would look
 * alike, as many as it takes where there are few; never more decimals than the sheets have. Null where the least would be printed as 0.
 *
 *     38700, 38500, 52800 万元        3.87, 3.85, 5.28 亿元
 *     1412120000, 1411750000 人       14.121, 14.118 亿人
 */
function scaledDisplay(dataset: Dataset, numbers: readonly number[], unit: string, largest: number): Display | null {
  const power = largest >= 1e12 ? 12 : largest >= 1e8 ? 8 : 4
  const amounts = [...new Set(numbers.slice(0, toldApart).map((i) => dataset.amount[i] as number))]
  const least = Math.min(...amounts.filter((amount) => amount !== 0).map(Math.abs))
  const known = numbers.reduce((most, i) => {
    const own = powerOf(dataset.value[i] as number, dataset.amount[i] as number) ?? 0
    return Math.max(most, (dataset.places[i] as number) - own + power)
  }, 0)
  const enough = Math.max(0, 2 - Math.floor(Math.log10(shiftDecimal(largest, -power))))
  const most = Math.min(known, amounts.length <= 4 ? 4 : enough + 1)
  const apart = (places: number) =>
    new Set(amounts.map((amount) => roundText(shiftDecimal(amount, -power), places))).size === amounts.length
  let places = Math.min(enough, most)
  while (places < most && !apart(places)) places++
  const base = withoutScale(unit)
  return shiftDecimal(least, -power) < 10 ** -places ? null : { unit: withScale(base, power), power, places, scaled: true }
}

/**
 * The most decimals among numbers as the sheets wrote them, once shown in 10^power; two at most. Two that end in a zero everywhere are a
 * format's, and not said: 18.00 beside 0.00 is 18 beside 0, 165.70 is 165.7; one (126.0) says how exact it is.
 */
function placesOf(dataset: Dataset, numbers: readonly number[], power: number): number {
  return numbers.reduce((most, i) => {
    const own = powerOf(dataset.value[i] as number, dataset.amount[i] as number) ?? 0
    const written = Math.min(mostPlaces, (dataset.places[i] as number) - own + power)
    return written <= most
      ? most
      : Math.max(most, written < mostPlaces ? written : placesUsed(shiftDecimal(dataset.amount[i] as number, -power), written))
  }, 0)
}

/** Of so many decimals those that aren't zeros at the end. */
function placesUsed(value: number, written: number): number {
  let places = written
  while (places > 0 && Number(roundText(value, places - 1)) === Number(roundText(value, places))) places--
  return places
}

/**
 * Whether a figure is a share of a whole, printed in percent: written with %, or without a unit as a fraction of an indicator in %.
 * An average in 元 is a rate too, and no percentage.
 */
export function isShare(dataset: Dataset, i: number): boolean {
  if (isSaidAsChange(indicatorAt(dataset, i))) return true
  const written = dataset.units[dataset.unit[i] as number] ?? ''
  if (written !== '')
    return isPercentUnit(written) || written === perMille || (isPointsUnit(written) && indicatorAt(dataset, i)?.unit === '%')
  const indicator = dataset.indicator[i] as number
  return dataset.indicators[indicator]?.unit === '%' && fractions(dataset).has(indicator)
}

function indicatorAt(dataset: Dataset, i: number): Indicator | undefined {
  return dataset.indicators[dataset.indicator[i] as number]
}

const known = new WeakMap<Dataset, ReadonlySet<number>>()

/**
 * Indicators in % whose figures without a unit are fractions, by all of them together: none beyond 10 and most of them not beyond 1.
 *
 *     完成率 0.52, 0.87, 1.34     fractions: 52 %, 87 %, 134 %
 *     生育率 1.2, 2.1, 5.4        so many, as written
 */
function fractions(dataset: Dataset): ReadonlySet<number> {
  const before = known.get(dataset)
  if (before) return before
  const counts = new Map<number, { all: number; within: number; beyond: boolean }>()
  for (let i = 0; i < dataset.count; i++) {
    if (dataset.missing[i] !== 0 || (dataset.units[dataset.unit[i] as number] ?? '') !== '') continue
    const indicator = dataset.indicator[i] as number
    if (dataset.indicators[indicator]?.unit !== '%') continue
    const count = counts.get(indicator) ?? { all: 0, within: 0, beyond: false }
    const size = Math.abs(dataset.amount[i] as number)
    count.all++
    if (size <= 1) count.within++
    if (size > 10) count.beyond = true
    counts.set(indicator, count)
  }
  const found = new Set([...counts].filter(([, { all, within, beyond }]) => !beyond && within * 2 > all).map(([indicator]) => indicator))
  known.set(dataset, found)
  return found
}

/** The unit of the amounts, as written where it has no 万 or 亿 to be taken out. */
function baseUnit(dataset: Dataset, numbers: readonly number[], fallback: string): string {
  const units = new Set(
    numbers.map((i) => dataset.units[dataset.unit[i] as number] ?? '').filter((unit) => unit !== '' && withoutScale(unit) === unit),
  )
  const [one] = units
  return fallback !== '' && fallback !== '%' ? fallback : units.size === 1 && one !== undefined ? one : fallback === '%' ? '' : fallback
}

/** Whether figures are in units that can't share an axis: 13个 beside 62%. 万件 and 件 can. */
export function mixedUnits(dataset: Dataset, observations: readonly number[]): boolean {
  const bases = new Set(
    observations
      .filter((i) => dataset.missing[i] === 0)
      .map((i) => (isShare(dataset, i) ? '%' : withoutScale(dataset.units[dataset.unit[i] as number] ?? ''))),
  )
  bases.delete('')
  return bases.size > 1
}

function unitText(dataset: Dataset, numbers: readonly number[], fallback: string): string {
  const first = numbers[0]
  const text = first === undefined ? '' : (dataset.units[dataset.unit[first] as number] ?? '')
  return text === '' ? fallback : text
}

/** The power of ten between a number as written and its amount; null for zero, which every scale writes alike. */
function powerOf(value: number, amount: number): number | null {
  if (value === 0 || amount === 0 || !Number.isFinite(value)) return null
  const power = Math.round(Math.log10(Math.abs(amount / value)))
  return Math.abs(shiftDecimal(value, power) - amount) <= Math.abs(amount) * 1e-9 ? power : null
}

/** An amount in the display's unit: 1338000 件 in 万件 is 133.8, 0.409 in % is 40.9. */
export function shown(amount: number, display: Display): number {
  return shiftDecimal(amount, -display.power)
}

/** A computed amount as printed: no bound, no words of a sheet. */
export function amountText(amount: number, display: Display, language: Language, unit = false, places = display.places): string {
  if (display.above) return aboveBaseText(amount, language, places)
  if (display.unit === '%') return percentText(amount, language, places)
  const number = numberText(shown(amount, display), places, language)
  return unit ? withUnit(number, display.unit, language) : number
}

/** What stands on the mark of an observation: the number with the sheet's own 余 or 以上, or the kind of its absence. */
export function observationText(dataset: Dataset, i: number, display: Display, language: Language, unit: boolean): string {
  const bound = boundOf(dataset, i)
  const read = saidAmount(dataset, dataset.indicator[i] as number, amountAt(dataset, i))
  const amount = read.kind === 'number' ? read.value : (dataset.amount[i] as number)
  const percent = display.unit === '%'
  const print = (a: number) =>
    percent ? roundText(shown(a, display), display.places).replace('-', '−') : numberText(shown(a, display), display.places, language)
  const limits = read.kind === 'number' ? read : { low: null, high: null }
  if (bound === 'exact')
    return percent && !display.above ? percentText(amount, language, display.places) : amountText(amount, display, language, unit)
  return boundedText(
    {
      number: print(amount),
      unit: percent ? '%' : unit ? display.unit : '',
      bound,
      low: limits.low === null ? null : print(limits.low),
      high: limits.high === null ? null : print(limits.high),
      sheetText: sourcesOf(dataset, i)[0]?.text ?? '',
    },
    language,
  )
}

function boundOf(dataset: Dataset, i: number): Bound {
  return bounds[dataset.bound[i] as number] ?? 'exact'
}

export function missingOf(dataset: Dataset, i: number): MissingKind | null {
  const code = dataset.missing[i] as number
  return code === 0 ? null : (missingKinds[code - 1] ?? 'blank')
}
