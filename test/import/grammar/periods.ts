import type { Random } from './random'

/** A period as a sheet writes it, and its code: `2023`, `2023-H1`, `2023-Q2`, `2023-07`, `2023-01/2023-07`, `2023-W24`. */
export interface Moment {
  readonly text: string
  readonly code: string
  readonly year: number
  /** With a year, as a title says it. */
  readonly full: string
  /** Year and month apart, where the sheet has a column for each. */
  readonly parts?: readonly [string | number, string | number]
  /** Written as a number, not a text. */
  readonly number?: number
}

export type Grain = 'year' | 'half' | 'quarter' | 'month' | 'toDate' | 'week'

interface Notation {
  readonly grain: Grain
  readonly write: (y: number, k: number) => string
  /** Says its year itself. */
  readonly dated: boolean
  /** May stand in a title. */
  readonly titled?: boolean
  /** Nothing but digits and dots. */
  readonly bare?: boolean
}

const digits = '〇一二三四五六七八九'
const han = (n: number) => [...String(n)].map((d) => digits[Number(d)]).join('')
const small = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二']
const two = (n: number) => String(n).padStart(2, '0')
const english = ['', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const dated = (grain: Grain, write: Notation['write'], titled = false): Notation => ({ grain, write, dated: true, titled })
const undated = (grain: Grain, write: (k: number) => string): Notation => ({ grain, write: (_, k) => write(k), dated: false })

/** Forty ways of writing when. */
export const notations = {
  Y年: dated('year', (y) => `${y}年`, true),
  Y年度: dated('year', (y) => `${y}年度`, true),
  Y: { ...dated('year', (y) => String(y)), bare: true },
  Y全年: dated('year', (y) => `${y}年全年`, true),
  汉Y年: dated('year', (y) => `${han(y)}年`, true),
  YY年: dated('year', (y) => `${two(y % 100)}年`),
  公历Y年: dated('year', (y) => `公元${y}年`),
  Y年上半年: dated('half', (y, k) => `${y}年${k === 1 ? '上' : '下'}半年`, true),
  Y上半年: dated('half', (y, k) => `${y}${k === 1 ? '上' : '下'}半年`, true),
  YHn: dated('half', (y, k) => `${y}H${k}`),
  上半年: undated('half', (k) => `${k === 1 ? '上' : '下'}半年`),
  Y年一季度: dated('quarter', (y, k) => `${y}年${small[k]}季度`, true),
  Y年第一季度: dated('quarter', (y, k) => `${y}年第${small[k]}季度`, true),
  Y年1季度: dated('quarter', (y, k) => `${y}年${k}季度`, true),
  YQn: dated('quarter', (y, k) => `${y}Q${k}`),
  'Y-Qn': dated('quarter', (y, k) => `${y}-Q${k}`),
  Y年Qn: dated('quarter', (y, k) => `${y}年Q${k}`),
  一季度: undated('quarter', (k) => `${small[k]}季度`),
  第一季度: undated('quarter', (k) => `第${small[k]}季度`),
  '1季度': undated('quarter', (k) => `${k}季度`),
  Qn: undated('quarter', (k) => `Q${k}`),
  Y年M月: dated('month', (y, k) => `${y}年${k}月`, true),
  Y年0M月: dated('month', (y, k) => `${y}年${two(k)}月`, true),
  Y年M月份: dated('month', (y, k) => `${y}年${k}月份`, true),
  'Y-MM': dated('month', (y, k) => `${y}-${two(k)}`),
  'Y/MM': dated('month', (y, k) => `${y}/${two(k)}`),
  'Y.MM': { ...dated('month', (y, k) => `${y}.${two(k)}`), bare: true },
  YYYYMM: { ...dated('month', (y, k) => `${y}${two(k)}`), bare: true },
  汉Y年M月: dated('month', (y, k) => `${han(y)}年${small[k]}月`, true),
  M月: undated('month', (k) => `${k}月`),
  '0M月': undated('month', (k) => `${two(k)}月`),
  M月份: undated('month', (k) => `${k}月份`),
  汉M月: undated('month', (k) => `${small[k]}月`),
  M: { ...undated('month', (k) => String(k)), bare: true },
  'Mon Y': dated('month', (y, k) => `${english[k]} ${y}`),
  'Y年1—M月': dated('toDate', (y, k) => `${y}年1—${k}月`, true),
  'Y年1-M月': dated('toDate', (y, k) => `${y}年1-${k}月`, true),
  '1-M月': undated('toDate', (k) => `1-${k}月`),
  '1—M月': undated('toDate', (k) => `1—${k}月`),
  Y年第N周: dated('week', (y, k) => `${y}年第${k}周`, true),
  第N周: undated('week', (k) => `第${k}周`),
} satisfies Record<string, Notation>

export type NotationName = keyof typeof notations
export const notationNames = Object.keys(notations) as NotationName[]
export const notationOf = (name: NotationName): Notation => notations[name]

/** A run of `n` periods in one notation; undated ones are of one year. */
export function run(name: NotationName, n: number, random: Random): Moment[] {
  const notation = notationOf(name)
  const most = { year: 99, half: 2, quarter: 4, month: 12, toDate: 12, week: 50 }[notation.grain]
  const y = random.whole(2016, 2024)
  const first = notation.grain === 'year' ? y : random.whole(notation.grain === 'toDate' ? 2 : 1, Math.max(1, most - n + 1))
  return Array.from({ length: n }, (_, j) => {
    if (notation.grain === 'year') return moment(name, y + j, 0)
    const k = first + j
    return k <= most ? moment(name, y, k) : moment(name, y + Math.ceil(k / most) - 1, ((k - 1) % most) + 1)
  })
}

/** One period in a notation. */
export function moment(name: NotationName, y: number, k: number): Moment {
  const notation = notationOf(name)
  const text = notation.write(y, k)
  const full = notation.titled ? text : fullText(notation.grain, y, k)
  return {
    text,
    code: codeOf(notation.grain, y, k),
    year: y,
    full,
    ...(notation.grain === 'month' ? { parts: [y, k] as const } : {}),
    ...(notation.bare && name !== 'Y.MM' ? { number: Number(text) } : {}),
  }
}

function fullText(grain: Grain, y: number, k: number): string {
  const tail: Record<Grain, string> = {
    year: '',
    half: k === 1 ? '上半年' : '下半年',
    quarter: `第${small[k]}季度`,
    month: `${k}月`,
    toDate: `1—${k}月`,
    week: `第${k}周`,
  }
  return `${y}年${tail[grain]}`
}

/** The code a period is known by; equal intervals have equal codes. */
export function codeOf(grain: Grain, y: number, k: number): string {
  if (grain === 'year') return String(y)
  if (grain === 'half') return `${y}-H${k}`
  if (grain === 'quarter') return `${y}-Q${k}`
  if (grain === 'month' || (grain === 'toDate' && k === 1)) return `${y}-${two(k)}`
  if (grain === 'week') return `${y}-W${two(k)}`
  if (k === 3) return `${y}-Q1`
  if (k === 6) return `${y}-H1`
  if (k === 12) return String(y)
  return `${y}-01/${y}-${two(k)}`
}
