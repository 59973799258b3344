import type { OfficeId } from './office'

/** normalised name + base unit + definition (口径); see `indicatorId`. */
export type IndicatorId = string & { readonly __brand: 'IndicatorId' }

/** Whether more is better, as far as the sheet or a setting says. */
export type Favours = 'more' | 'less' | 'neither'

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
