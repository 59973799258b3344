import { dayMeanings, headRoles, lineMeasures, lineTimes, nameRoles, type Correction, type TableLayout } from '../../model/correction'
import { roles } from '../../model/sheet/role'

/** What a rules pack holds: the corrections that can be applied, and the places of entries that can't, counted from 1. */
export interface RulesPack {
  readonly corrections: readonly Correction[]
  readonly refused: readonly { readonly entry: number; readonly because: 'notAnObject' | 'unknownKind' | 'missingField' }[]
}

type FieldType = 'string' | 'number' | 'role' | 'table' | 'times' | 'days' | 'months' | 'names' | 'heads' | 'measures'

/** What a field may hold where it is one of a few. */
const choices: Partial<Record<FieldType, readonly unknown[]>> = {
  role: roles,
  times: lineTimes,
  days: dayMeanings,
  names: nameRoles,
  heads: headRoles,
  measures: lineMeasures,
}

/** Every kind of a scope: one that is missing here would be refused with the document it is kept in. */
type Needs = {
  readonly [S in Correction['scope']]: { readonly [K in Extract<Correction, { scope: S }>['kind']]: Readonly<Record<string, FieldType>> }
}

/** Fields that each kind needs beside `before` and `after`; `number` where it isn't a text. */
const needs: Needs = {
  here: {
    reading: { file: 'string', sheet: 'string', cell: 'string', part: 'number', before: 'string', after: 'string' },
    words: { file: 'string', sheet: 'string', cell: 'string', before: 'string', after: 'string' },
    leave: { file: 'string', sheet: 'string', cells: 'string' },
    table: { file: 'string', sheet: 'string', path: 'string', after: 'table' },
    year: { file: 'string', sheet: 'string', after: 'number' },
    period: { file: 'string', sheet: 'string', after: 'string' },
    asOf: { file: 'string', sheet: 'string', after: 'string' },
    office: { file: 'string', sheet: 'string', after: 'string' },
    layout: { file: 'string', sheet: 'string', cell: 'string', before: 'string', after: 'string' },
    secret: { file: 'string', sheet: 'string', before: 'string', after: 'string' },
  },
  template: {
    layout: { signature: 'string', path: 'string', before: 'string', after: 'string' },
    table: { signature: 'string', path: 'string', after: 'table' },
    role: { signature: 'string', path: 'string', after: 'role' },
    indicator: { signature: 'string', path: 'string', before: 'string', after: 'string' },
    unit: { signature: 'string', path: 'string', before: 'string', after: 'string' },
    time: { signature: 'string', path: 'string', after: 'times' },
    timeOf: { signature: 'string', path: 'string', after: 'string' },
    days: { signature: 'string', after: 'days' },
    yearFrom: { signature: 'string', after: 'months' },
    counted: { signature: 'string', before: 'string', after: 'string' },
    total: { signature: 'string', path: 'string', before: 'string', after: 'string' },
    measure: { signature: 'string', path: 'string', after: 'measures' },
    names: { signature: 'string', path: 'string', before: 'string', after: 'names' },
    heads: { signature: 'string', after: 'heads' },
  },
  vocabulary: {
    officeAlias: { before: 'string', after: 'string' },
    indicatorAlias: { before: 'string', after: 'string' },
    unitAlias: { before: 'string', after: 'string' },
    legend: { before: 'string', after: 'string' },
  },
}

/**
 * Read a rules pack: `{ "corrections": […] }`, or the bare list. Total: an entry that isn't one is told and left out.
 *
 *     readRulesPack({ corrections: [{ scope: 'vocabulary', kind: 'officeAlias', before: '市委办', after: '中共甲市委办公室' }] })
 */
export function readRulesPack(pack: unknown): RulesPack {
  const list = Array.isArray(pack) ? pack : ((pack as { corrections?: unknown } | null)?.corrections ?? pack ?? [])
  const corrections: Correction[] = []
  const refused: { entry: number; because: RulesPack['refused'][number]['because'] }[] = []
  ;(Array.isArray(list) ? list : [list]).forEach((entry: unknown, k) => {
    const because = faultOf(entry)
    if (because) refused.push({ entry: k + 1, because })
    else corrections.push({ id: `pack-${k + 1}`, when: '', why: '', ...(entry as object) } as Correction)
  })
  return { corrections, refused }
}

function faultOf(entry: unknown): RulesPack['refused'][number]['because'] | null {
  if (typeof entry !== 'object' || entry === null) return 'notAnObject'
  const fields = new Map(Object.entries(entry))
  const kinds = new Map(Object.entries(needs)).get(String(fields.get('scope')))
  const need = kinds && new Map(Object.entries(kinds)).get(String(fields.get('kind')))
  if (!need) return 'unknownKind'
  const fits = Object.entries(need).every(([name, type]) => {
    const value = fields.get(name)
    if (type === 'table') return isTableLayout(value)
    if (type === 'months') return Number.isSafeInteger(value) && Math.abs(value as number) < 12
    const known = choices[type]
    return known ? known.includes(value) : typeof value === type
  })
  return fits ? null : 'missingField'
}

function isTableLayout(found: unknown): found is TableLayout {
  if (typeof found !== 'object' || found === null) return false
  const { top, left, right, beneath, heads, across } = found as Readonly<Record<string, unknown>>
  const places = [top, left, right, beneath, heads]
  return (
    typeof across === 'boolean' &&
    places.every((one) => Number.isSafeInteger(one) && (one as number) >= 0) &&
    (left as number) <= (right as number)
  )
}
