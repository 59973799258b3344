/**
 * The serial of an ISO 8601 date or time in the 1900 system, by integer arithmetic; null for other text.
 *
 *     isoSerial('2023-01-01')           44927
 *     isoSerial('2023-01-01T12:00:00')  44927.5
 */
export function isoSerial(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(\.\d+)?)?)?Z?$/.exec(text.trim())
  if (!match) return null
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, fraction = 0] = match.slice(1).map((part) => Number(part ?? 0))
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 60) return null
  const days = Date.UTC(year, month - 1, day) / 86_400_000 + 25_569
  return days + (hour * 3600 + minute * 60 + second + fraction) / 86_400
}
