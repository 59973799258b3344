import type { Mark } from '../figure'
import type { FigureKind } from '../registry'

export function isNamed(mark: Mark): boolean {
  return mark.flags.includes('named') || mark.flags.includes('named-bad')
}

export function isBad(mark: Mark): boolean {
  return mark.flags.includes('named-bad') || (isNamed(mark) && (mark.change?.merit === 'bad' || mark.gap?.merit === 'bad'))
}

export function spreadOf(marks: readonly Mark[]): number {
  const values = marks.flatMap((mark) => (mark.value === null ? [] : [mark.value]))
  if (values.length < 2) return 0
  const largest = Math.max(...values.map(Math.abs))
  return largest === 0 ? 0 : (Math.max(...values) - Math.min(...values)) / largest
}

const percentKinds: ReadonlySet<FigureKind> = new Set(['yearOverYear'])

/** `whole`: what a change of everything is, 100 of percents; ten points are as far. */
export function sizeOf(kind: FigureKind, marks: readonly Mark[], ofOffices: boolean, whole: number): number {
  const capped = (value: number) => Math.min(1, Math.max(0, value))
  if (percentKinds.has(kind)) {
    const named = marks.filter(isNamed)
    const of = (named.length > 0 ? named : marks).flatMap((mark) => (mark.value === null ? [] : [Math.abs(mark.value) / whole]))
    return of.length === 0 ? 0.2 : capped(Math.max(...of))
  }
  if (kind === 'completion' || kind === 'doubleHalf') {
    const done = marks.flatMap((mark) => (mark.value === null ? [] : [mark.value / 100]))
    return done.length === 0 ? 0.3 : capped(0.4 + (1 - Math.min(...done)))
  }
  if (kind === 'ranking') return capped(spreadOf(marks) * (ofOffices ? 0.7 : 0.3))
  // A table with holes says less than a full one, and one that names nobody only shows.
  if (kind === 'matrix') {
    const filled = marks.filter((mark) => mark.value !== null).length / Math.max(1, marks.length)
    return (marks.some(isNamed) ? 0.9 : 0.5) * filled ** 2
  }
  // What is past its time goes before what lags.
  if (kind === 'schedule' && marks.some((mark) => mark.flags.includes('named-bad'))) return overdue
  return ofKind[kind] ?? 0.3
}

const overdue = 1.2

/** What a kind's finding is worth where its marks don't measure it. */
const ofKind: Partial<Record<FigureKind, number>> = {
  statusBreakdown: 0.6,
  schedule: 0.5,
  scoreboard: 1,
  adoption: 0.4,
  trend: 0.4,
  burnDown: 0.4,
  coverage: 0.5,
  cadence: 0.6,
  recheck: 0.6,
  stages: 0.6,
  events: 0.6,
  grains: 0.5,
  raters: 1,
  parts: 0.8,
  contribution: 0.35,
  rankShift: 0.35,
  composition: 0.2,
  comparison: 0.4,
  benchmarkGap: 0.5,
}
