import type { OfficeId } from './office'

/** normalised name + base unit + definition (口径); see `indicatorId`. */
export type IndicatorId = string & { readonly __brand: 'IndicatorId' }

/** Whether more is better, as far as the sheet or a setting says. */
export type Favours = 'more' | 'less' | 'neither'

/**
 * What kind of number it is; what may be done with it follows (`withType`).
 *
 *     flow      counted or paid over a span: adds over time, offices and parts
 *     stock     held at a date: the last over time, adds over offices and parts
 *     share     a part of a whole, in percent: changes in 百分点
 *     average   for each of something, or how long it takes: 人均, 每万人, 平均用时
 *     index     against a base of 100: `indexBase` says which
 *     growth    a change in itself: GDP增速
 *     rank score grade   places, points, stars
 *     unknown   nobody says; nothing is added
 */
export const indicatorTypes = ['flow', 'stock', 'share', 'average', 'index', 'growth', 'rank', 'score', 'grade', 'unknown'] as const
export type IndicatorType = (typeof indicatorTypes)[number]

/** What an index has as 100: the same period of the year before or the one before it (上年=100), or a fixed year (2015=100). */
export type IndexBase = 'moving' | 'fixed'

/** `none` when unsure: then nothing is added. */
export interface Aggregation {
  readonly overTime: 'sum' | 'last' | 'mean' | 'none'
  readonly overOffices: 'sum' | 'mean' | 'none'
  readonly overBreakdown: 'sum' | 'none'
}

export interface Indicator {
  readonly id: IndicatorId
  readonly name: string
  /** Base unit after 万/亿 are multiplied out; '' when none is known, '%' for a rate (whose amounts are fractions). */
  readonly unit: string
  /** The unit most sheets write it in (万件), for labels. */
  readonly writtenUnit: string
  /** 口径, when the sheet states one that tells two indicators of one name apart. */
  readonly definition: string | null
  readonly type: IndicatorType
  /** Of an index, where the sheets tell or its figures show it. */
  readonly indexBase?: IndexBase | null
  /** Never added: a share, an average, an index, a growth. */
  readonly isRate: boolean
  readonly aggregation: Aggregation
  readonly favours: Favours
  readonly favoursByOffice: Readonly<Record<OfficeId, Favours>>
  /** Of a rate, where the sheets tell. */
  readonly numerator: IndicatorId | null
  readonly denominator: IndicatorId | null
  /** Section of the sheet it stands in (一、文件会议). */
  readonly section: string | null
  readonly order: number
}

/**
 * The persisted key of an indicator.
 *
 *     indicatorId('起草综合文稿', '篇', null)  '起草综合文稿|篇|'
 */
export function indicatorId(normalisedName: string, baseUnit: string, definition: string | null): IndicatorId {
  return `${normalisedName}|${baseUnit}|${definition ?? ''}` as IndicatorId
}

const unadded: Aggregation = { overTime: 'none', overOffices: 'none', overBreakdown: 'none' }

/** How numbers of a type add up. */
function aggregationOfType(type: IndicatorType): Aggregation {
  if (type === 'flow') return { overTime: 'sum', overOffices: 'sum', overBreakdown: 'sum' }
  return type === 'stock' ? { overTime: 'last', overOffices: 'sum', overBreakdown: 'sum' } : unadded
}

/** An indicator as one of a type, with all that follows from it. */
export function withType(indicator: Indicator, type: IndicatorType): Indicator {
  const isRate = type === 'share' || type === 'average' || type === 'index' || type === 'growth'
  return { ...indicator, type, isRate, aggregation: aggregationOfType(type) }
}
