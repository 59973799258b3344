import { calendarOf, year, yearOf, type Period } from '../../../../model/time/period'
import { wholeYearWords } from '../../../lexicon/headings/headings'
import type { LineFacts, PeriodFact } from '../../../sheet/facts'

/** Months from first to last, and the year where one is said. */
interface Shape {
  readonly from: number
  readonly to: number
  readonly year: number | null
}

/**
 * Rows or columns of months that say their year only where it begins (rule W10): behind one of its kind with a year a month is of
 * that year, or, in January behind December, of the next. 全年 behind pieces of one year is that year.
 *
 *     2023年11月 | 12月 | 1月 | 2月       2023-11 2023-12 2024-01 2024-02
 *     2023年一季度 | 二季度 | 全年         2023-Q1 2023-Q2 2023
 */
export function withCarriedYears(lines: readonly LineFacts[]): readonly LineFacts[] {
  if (
    !lines.some((line) => line.periods.length > 0 && line.periods.some(isBare)) ||
    !lines.some((line) => line.periods.length > 0 && line.periods.some((fact) => fact.reading.period?.kind === 'span'))
  )
    return lines
  let last: { key: string; shape: Shape; fact: PeriodFact } | null = null
  const years = new Set<number>()
  /** The year each piece had under the name it first stood under. */
  const known = new Map<string, PeriodFact>()
  /** Pieces that stood somewhere without any year: those are of the sheet's, under the next name too. */
  const undated = new Set<string>()
  return lines.map((line) => {
    const fact = line.periods[0]
    if (!fact || line.periods.length > 1) {
      if (line.periods.length > 1) last = null
      return line
    }
    // 去年三季度 says its year itself, and says nothing of the columns behind it.
    if (fact.reading.relative === 'lastYear') return line
    const isWhole = fact.reading.relative === 'wholeYear' && fact.reading.period === null
    // 今年 behind one stretch of last year's is no whole of it.
    if (isWhole && last !== null && years.size === 1 && (known.size > 1 || wholeYearWords.test(fact.text)))
      return { ...line, periods: [fact, last.fact] }
    const shape = shapeOf(fact.reading.period)
    if (shape === null) {
      last = null
      return line
    }
    const key = keyOf(line)
    const piece = `${shape.from}-${shape.to}`
    const before = undated.has(piece) ? null : (known.get(piece) ?? null)
    const carried = shape.year !== null ? null : last !== null && last.key === key ? following(last, shape) : before
    const said = shape.year ?? (carried?.reading.period ? yearOf(carried.reading.period) : null)
    if (said === null) {
      undated.add(piece)
      last = null
      return line
    }
    years.add(said)
    last = { key, shape: { ...shape, year: said }, fact: carried ?? yearFact(fact, said) }
    known.set(piece, last.fact)
    return carried ? { ...line, periods: [fact, carried] } : line
  })
}

function isBare(fact: PeriodFact): boolean {
  return fact.reading.period?.kind === 'partial' || fact.reading.relative === 'wholeYear'
}

/** The year a text says, as a fact of its own. */
function yearFact(fact: PeriodFact, said: number): PeriodFact {
  const digits = new RegExp(`${said}[^\\d\\s]?`).exec(fact.text)?.[0]
  return { ...fact, text: digits ?? fact.text, reading: { ...fact.reading, period: year(said), grain: 'year' } }
}

function shapeOf(period: Period | null): Shape | null {
  if (period?.kind === 'partial')
    return period.days === null && !period.point ? { from: period.months[0], to: period.months[1], year: null } : null
  if (period?.kind !== 'span' || period.plan) return null
  const from = calendarOf(period.start)
  const to = calendarOf(period.end)
  const said = yearOf(period)
  return from.year === to.year && from.day === 1 && said !== null ? { from: from.month, to: to.month, year: said } : null
}

/** Pieces of one length, or stretches from January. */
function sameKind(a: Shape, b: Shape): boolean {
  if (a.to - a.from === 11 || b.to - b.from === 11) return false
  return a.to - a.from === b.to - b.from || (a.from === 1 && b.from === 1)
}

function following(before: { readonly shape: Shape; readonly fact: PeriodFact }, shape: Shape): PeriodFact | null {
  const {
    shape: { to, year: said },
    fact,
  } = before
  if (said === null || !sameKind(before.shape, shape)) return null
  if (shape.to > to) return fact
  return to === 12 && shape.from === 1 ? { ...fact, reading: { ...fact.reading, period: year(said + 1) } } : null
}

function keyOf(line: LineFacts): string {
  return `${line.name}|${line.office?.name ?? ''}|${line.breakdown.map((part) => part.value).join('|')}|${line.measure?.measure ?? ''}`
}
