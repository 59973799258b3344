import type { NumberAmount } from '../../analysis/arithmetic/amount'
import { observationFlags } from '../../model/dataset/observation'
import type { Dataset } from '../../model/dataset/dataset'
import { roundText, shiftDecimal } from '../../i18n/numberFormat'
import type { Derivation, Mark, MarkFlag } from '../figure'
import { shown, type Display } from '../display'
import { partsBehind } from '../ground/appended'

/** A mark with nothing said about it but where it stands. */
export function emptyMark(id: string, category: string): Mark {
  return {
    id,
    category,
    detail: '',
    value: null,
    low: null,
    high: null,
    bound: 'exact',
    missing: null,
    flags: [],
    label: '',
    rank: '',
    aside: '',
    change: null,
    observations: [],
    derivation: null,
  }
}

/** What a mark's observations carry that shows: 推算, 其中, 合计, 演示, 待定. */
export function flagsOf(dataset: Dataset, observations: readonly number[]): readonly MarkFlag[] {
  const bits = observations.reduce((all, i) => all | (dataset.flags[i] as number), 0)
  const flags: MarkFlag[] = []
  // What was merely added up from figures of the sheets is noted on the figure, and drawn as they are.
  if (observations.some((i) => ((dataset.flags[i] as number) & observationFlags.derived) !== 0 && partsBehind(dataset, i) === null))
    flags.push('derived')
  if (bits & observationFlags.ofWhich) flags.push('ofWhich')
  if (bits & observationFlags.aggregate) flags.push('aggregate')
  if (bits & observationFlags.demonstration) flags.push('demonstration')
  return flags
}

/** Value, ends and bound of an amount in the display's unit. An unsettled one is drawn to its smaller number, washed to its larger. */
export function drawn(
  amount: NumberAmount,
  display: Display,
): Pick<Mark, 'value' | 'low' | 'high' | 'bound' | 'observations'> & {
  readonly others?: readonly number[]
  readonly derivation?: Derivation
} {
  const end = (value: number | null) => (value === null ? null : shown(value, display))
  const base = {
    value: shown(amount.value, display),
    low: end(amount.low),
    high: end(amount.high),
    bound: amount.bound,
    observations: amount.observations,
    ...(display.above ? { derivation: aboveBase(amount.value, display.places) } : {}),
  }
  return amount.conflict && amount.low !== null && amount.high !== null
    ? { ...base, others: [shown(amount.low, display), shown(amount.high, display)] }
    : base
}

/** 101.8 − 100 = 1.8%: how an index is said. */
function aboveBase(value: number, places: number): Derivation {
  const written = roundText(shiftDecimal(value, 2) + 100, places)
  const operands = [
    { text: written, value: value + 1, observations: [] },
    { text: '100', value: 1, observations: [] },
  ]
  return {
    rule: 'difference',
    operands,
    result: value,
    text: `${written} − 100 = ${roundText(shiftDecimal(value, 2), places).replace('-', '−')}%`,
  }
}
