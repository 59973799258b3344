import type { Chosen, OfficeChoice } from '../../model/dataset/chosenDataset'
import { indicatorTypes } from '../../model/indicator'
import type { Office } from '../../model/office'

const benchmarks: readonly unknown[] = ['insideProvince', 'outsideProvince', 'benchmark', null] satisfies readonly Office['benchmark'][]

/** What a clerk decided about offices and indicators, as a file from elsewhere holds it; undefined where any of it is nonsense. */
export function checkedChoices({ types, offices, officeOrder, rates }: Readonly<Record<keyof Chosen, unknown>>): Chosen | undefined {
  const listed = isListed(officeOrder)
  const typed = isRecordOf(types, (one) => (indicatorTypes as readonly unknown[]).includes(one))
  const known = isRecordOf(offices, isOfficeChoice)
  const rated = isRecordOf(rates, isRateParts)
  return listed && typed && known && rated ? ({ types, offices, officeOrder, rates } as unknown as Chosen) : undefined
}

function isOfficeChoice(found: unknown): found is OfficeChoice {
  if (typeof found !== 'object' || found === null) return false
  return Object.entries(found as Readonly<Record<string, unknown>>).every(([name, value]) =>
    name === 'benchmark' ? benchmarks.includes(value) : (name === 'shortName' || name === 'group') && typeof value === 'string',
  )
}

function isRateParts(found: unknown): boolean {
  if (typeof found !== 'object' || found === null) return false
  const { numerator, denominator, ...others } = found as Readonly<Record<string, unknown>>
  return typeof numerator === 'string' && typeof denominator === 'string' && Object.keys(others).length === 0
}

function isListed(found: unknown): boolean {
  return Array.isArray(found) && found.every((one) => typeof one === 'string')
}

function isRecordOf(found: unknown, isOne: (one: unknown) => boolean): boolean {
  return typeof found === 'object' && found !== null && !Array.isArray(found) && Object.values(found).every(isOne)
}
