import type { periods as zh } from '../zh-CN/periods'

const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const
const monthName = (m: number) => names[m - 1] ?? String(m)
const after = (y: number | null) => (y === null ? '' : ` ${y}`)

export const periods: typeof zh = {
  year: (y) => `${y}`,
  years: (y1, y2) => `${y1}–${y2}`,
  half: (y, n) => `H${n}${after(y)}`,
  quarter: (y, q) => `Q${q}${after(y)}`,
  month: (y, m) => `${monthName(m)}${after(y)}`,
  months: (y, m1, m2) => `${monthName(m1)}–${monthName(m2)}${after(y)}`,
  monthsOverYears: (y1, m1, y2, m2) => `${monthName(m1)} ${y1} – ${monthName(m2)} ${y2}`,
  monthsOverYear: (m1, m2) => `${monthName(m1)} – ${monthName(m2)} of the next year`,
  week: (y, w) => `week ${w}${y === null ? '' : ` of ${y}`}`,
  day: (y, m, d) => `${d} ${monthName(m)}${after(y)}`,
  daysInMonth: (y, m, d1, d2) => `${d1}–${d2} ${monthName(m)}${after(y)}`,
  days: (y, m1, d1, m2, d2) => `${d1} ${monthName(m1)} – ${d2} ${monthName(m2)}${after(y)}`,
  daysOverYears: (y1, m1, d1, y2, m2, d2) => `${d1} ${monthName(m1)} ${y1} – ${d2} ${monthName(m2)} ${y2}`,
  yearEnd: (y) => `end of ${y}`,
  monthEnd: (y, m) => `end of ${monthName(m)}${after(y)}`,
  plan: (y1, y2) => `${y1}–${y2} plan`,
  planShort: (y1, y2) => `${y1}–${y2} plan`,
  openTo: (end) => `up to ${end}, start not stated`,
  openUnknown: 'cumulative, dates not stated',
  openBefore: 'the same of the year before',
  piece: (unit, which) => {
    const word = { M: 'month', Q: 'quarter', W: 'week', P: 'period' }[unit]
    return which === 'this'
      ? `this ${word}, date not stated`
      : which === 'before'
        ? `the ${word} before`
        : `the same ${word} of the year before`
  },
  asOf: (end) => `as of ${end}`,
  thisYear: 'this year',
  yearBefore: (shape: string | null) => (shape === null ? 'the year before' : `${shape} of the year before`),
  yearUnknown: (shape) => `${shape}, year not stated`,
  unknown: 'period not stated',
}
