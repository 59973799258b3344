const planNumerals: Readonly<Record<number, string>> = {
  10: '十五',
  11: '十一五',
  12: '十二五',
  13: '十三五',
  14: '十四五',
  15: '十五五',
  16: '十六五',
}
const quarters = ['一', '二', '三', '四'] as const

/** How periods are said. `y` is null in the short form, where the year is known from the figure. */
export const periods = {
  year: (y: number) => `${y}年`,
  years: (y1: number, y2: number) => `${y1}—${y2}年`,
  half: (y: number | null, n: 1 | 2) => `${yearWord(y)}${n === 1 ? '上' : '下'}半年`,
  quarter: (y: number | null, q: number) => `${yearWord(y)}${quarters[q - 1] ?? String(q)}季度`,
  month: (y: number | null, m: number) => `${yearWord(y)}${m}月`,
  months: (y: number | null, m1: number, m2: number) => `${yearWord(y)}${m1}—${m2}月`,
  monthsOverYears: (y1: number, m1: number, y2: number, m2: number) => `${y1}年${m1}月—${y2}年${m2}月`,
  monthsOverYear: (m1: number, m2: number) => `${m1}月—次年${m2}月`,
  week: (y: number | null, w: number) => `${yearWord(y)}第${w}周`,
  day: (y: number | null, m: number, d: number) => `${yearWord(y)}${m}月${d}日`,
  daysInMonth: (y: number | null, m: number, d1: number, d2: number) => `${yearWord(y)}${m}月${d1}日—${d2}日`,
  days: (y: number | null, m1: number, d1: number, m2: number, d2: number) => `${yearWord(y)}${m1}月${d1}日—${m2}月${d2}日`,
  daysOverYears: (y1: number, m1: number, d1: number, y2: number, m2: number, d2: number) => `${y1}年${m1}月${d1}日—${y2}年${m2}月${d2}日`,
  yearEnd: (y: number) => `${y}年末`,
  monthEnd: (y: number | null, m: number) => `${yearWord(y)}${m}月底`,
  plan: (y1: number, y2: number) => {
    const name = y2 === y1 + 4 && (y1 - 1) % 5 === 0 ? planNumerals[(y1 - 2021) / 5 + 14] : undefined
    return name === undefined ? `${y1}—${y2}年规划期` : `“${name}”（${y1}—${y2}年）`
  },
  planShort: (y1: number, y2: number) => {
    const name = y2 === y1 + 4 && (y1 - 1) % 5 === 0 ? planNumerals[(y1 - 2021) / 5 + 14] : undefined
    return name === undefined ? `${y1}—${y2}年` : `“${name}”`
  },
  openTo: (end: string) => `截至${end}累计`,
  openUnknown: '累计（起止不明）',
  openBefore: '上年累计',
  /** 本月, 上月, 上年同月 of a date nobody states. */
  piece: (unit: 'M' | 'Q' | 'W' | 'P', which: 'this' | 'before' | 'yearBefore') => {
    const word = { M: '月', Q: '季度', W: '周', P: '期' }[unit]
    return which === 'this' ? `本${word}（日期不明）` : which === 'before' ? `上${word}` : `上年同${word}`
  },
  asOf: (end: string) => `截至${end}`,
  /** A shape whose year nobody states. */
  thisYear: '本年',
  yearBefore: (shape: string | null) => (shape === null ? '上年' : `上年${shape}`),
  yearUnknown: (shape: string) => `${shape}（年份不明）`,
  unknown: '统计期不明',
}

function yearWord(y: number | null): string {
  return y === null ? '' : `${y}年`
}
