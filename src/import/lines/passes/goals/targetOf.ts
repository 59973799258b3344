import { saysCeiling } from '../../../values/numbers/ceiling'
import type { LineFacts } from '../../../sheet/facts'

/** The target of what another column counts, under its name. */
export function targetOf(column: LineFacts, name: string): LineFacts {
  const sense = column.measure?.sense ?? (saysCeiling(column.name) ? 'ceiling' : 'floor')
  return { ...column, name, measure: { measure: 'target', against: null, form: null, sense, matched: column.name } }
}
