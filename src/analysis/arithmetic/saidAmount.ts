import type { Dataset } from '../../model/dataset/dataset'
import type { Indicator } from '../../model/indicator'
import type { Amount } from './amount'
import { mapAmount } from './arithmetic'

/**
 * Whether an indicator's figures are said as a change and not as they are written: an index whose base moves along (上年=100) is how
 * far it stands above 100, a growth without a unit is percent.
 */
export function isSaidAsChange(indicator: Indicator | undefined): boolean {
  return indicator !== undefined && (isMovingIndex(indicator) || (indicator.type === 'growth' && indicator.unit === ''))
}

/** An index against the year or the period before: 101.8 is 涨1.8%. */
export function isMovingIndex(indicator: Indicator | undefined): boolean {
  return indicator?.type === 'index' && indicator.indexBase === 'moving'
}

/**
 * An amount as it may be said, compared and drawn: fractions for what is said as a change, everything else as it is.
 *
 *     居民消费价格指数（上年=100） 101.8    0.018
 *     GDP增速 6.2 (no unit)              0.062
 *     发电量 101.8                       101.8
 */
export function saidAmount(dataset: Dataset, indicator: number, amount: Amount): Amount {
  const known = dataset.indicators[indicator]
  if (amount.kind === 'none' || !isSaidAsChange(known)) return amount
  const base = isMovingIndex(known) ? 100 : 0
  return mapAmount(amount, (value) => Number(((value - base) / 100).toPrecision(12)))
}
