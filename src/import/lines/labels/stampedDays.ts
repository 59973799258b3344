import { readPeriod } from '../../values/times/period'
import { stampOf } from '../../values/times/stamp'
import type { PeriodReader } from './periodMembers'

/** Days with a time of the day throughout, not all of them a day's first moment. */
export function areStamps(members: readonly string[]): boolean {
  const first = members[0] === undefined ? null : stampOf(members[0])
  return first !== null && members.every((text) => stampOf(text) !== null) && members.some((text) => stampOf(text)?.time !== '')
}

/** Of 2023-04-01 08:00 the day, as every other text of its column says its day. */
export const dayReader: PeriodReader = (text) => {
  const found = readPeriod(stampOf(text)?.day ?? text)
  return found === null ? null : { ...found, matched: text, rest: '' }
}
