import { foldText } from '../fold'

/**
 * What 1-8 is among these texts: a range of numbers, a span of months, or a day; null when they don't tell.
 *
 *     decideSpanMonths(['1-6', '1-7', '1-8'])     months: all from January, the end rising
 *     decideSpanMonths(['1-7月', '1-8'])          months: one says so
 *     decideSpanMonths(['1-2', '30-40', '3-5'])   range: there is no 40th month or day
 *     decideSpanMonths(['3-14', '3-28', '4-2'])   dates: each a day of the year, in order
 *     decideSpanMonths(['1-2'])                   null
 */
export function decideSpanMonths(texts: readonly string[]): 'range' | 'months' | 'dates' | null {
  const spans: [number, number][] = []
  let said = false
  for (const text of texts) {
    const match = /^ *(\d{1,4}(?:\.\d+)?) *(?:-|~|至|到) *(\d{1,4}(?:\.\d+)?) *(月份?)? *$/.exec(foldText(text))
    if (!match) continue
    if (match[3] !== undefined) said = true
    spans.push([Number(match[1]), Number(match[2])])
  }
  if (spans.length === 0) return null
  if (said) return 'months'
  const whole = spans.every(([a, b]) => Number.isInteger(a) && Number.isInteger(b))
  const isMonth = (n: number) => n >= 1 && n <= 12
  const distinct = new Set(spans.map(([a, b]) => `${a}-${b}`)).size
  if (!whole || spans.some(([a, b]) => !isMonth(a) || b > 31 || b < 1)) return 'range'
  if (distinct > 1 && spans.every(([a, b]) => a === 1 && isMonth(b)) && ordered(spans.map(([, b]) => b))) return 'months'
  const days = spans.some(([a, b]) => b > 12 || b <= a)
  if (days && distinct > 1 && ordered(spans.map(([a, b]) => a * 32 + b))) return 'dates'
  return spans.some(([, b]) => b > 12) || distinct > 2 ? 'range' : null
}

/** Rising or falling throughout. */
function ordered(values: readonly number[]): boolean {
  const up = values.every((value, i) => i === 0 || value > (values[i - 1] ?? value))
  return up || values.every((value, i) => i === 0 || value < (values[i - 1] ?? value))
}
