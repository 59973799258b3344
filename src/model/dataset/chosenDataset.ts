import type { Dataset } from './dataset'
import { withType, type Indicator, type IndicatorId, type IndicatorType } from '../indicator'
import type { Office, OfficeId } from '../office'

/** What a clerk knows of an office that no sheet says; what isn't named stays as it was read. */
export interface OfficeChoice {
  readonly shortName?: string
  /** 县市区, 市直部门 …: who is ranked with whom. Empty for none. */
  readonly group?: string
  readonly benchmark?: Office['benchmark']
}

/** What a rate is made of. */
export interface RateParts {
  readonly numerator: IndicatorId
  readonly denominator: IndicatorId
}

/** What a clerk decided about offices and indicators, over what was read. */
export interface Chosen {
  readonly types: Readonly<Record<IndicatorId, IndicatorType>>
  readonly offices: Readonly<Record<OfficeId, OfficeChoice>>
  /** Who stands first where no number decides; offices not named here follow in the sheets' order. */
  readonly officeOrder: readonly OfficeId[]
  readonly rates: Readonly<Record<IndicatorId, RateParts>>
}

export const nothingChosen: Chosen = { types: {}, offices: {}, officeOrder: [], rates: {} }

/** A dataset whose offices and indicators are as a clerk chose: what may be summed and compared follows. The same one where nothing is chosen. */
export function withChosen(dataset: Dataset, chosen: Chosen): Dataset {
  const offices = chosenOffices(dataset.offices, chosen)
  const indicators = chosenIndicators(dataset.indicators, chosen)
  return offices === dataset.offices && indicators === dataset.indicators ? dataset : { ...dataset, offices, indicators }
}

function chosenOffices(offices: readonly Office[], { offices: choices, officeOrder }: Chosen): readonly Office[] {
  const named = new Map(officeOrder.map((id, k) => [id, k]))
  if (!offices.some(({ id }) => choices[id] !== undefined || named.has(id))) return offices
  const places = new Map(
    [...offices]
      .sort((a, b) => (named.get(a.id) ?? named.size) - (named.get(b.id) ?? named.size) || a.order - b.order)
      .map(({ id }, place) => [id, place]),
  )
  return offices.map((office) => {
    const choice = choices[office.id]
    const order = named.size === 0 ? office.order : (places.get(office.id) as number)
    if (choice === undefined) return order === office.order ? office : { ...office, order }
    const { shortName = office.shortName, group = office.group, benchmark = office.benchmark } = choice
    return { ...office, order, shortName, group: group === '' ? null : group, benchmark }
  })
}

function chosenIndicators(indicators: readonly Indicator[], { types, rates }: Chosen): readonly Indicator[] {
  const changed = (one: Indicator): boolean => (types[one.id] ?? one.type) !== one.type || rates[one.id] !== undefined
  if (!indicators.some(changed)) return indicators
  return indicators.map((one) => {
    const typed = types[one.id] === undefined ? one : withType(one, types[one.id] as IndicatorType)
    return rates[one.id] === undefined ? typed : { ...typed, ...rates[one.id] }
  })
}
