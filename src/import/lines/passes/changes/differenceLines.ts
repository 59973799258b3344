import { differenceRate, differenceWord } from '../../../lexicon/measures/progress'
import type { LineFacts } from '../../../sheet/facts'

/** Crossings at which a difference must hold, their share, what rounding may take, and lines from which on nobody looks for the two. */
const held = { least: 2, agreeing: 0.9, slack: 0.011, lines: 80 } as const

/**
 * 差额 beside the two things it lies between is a figure of its own and no change since another time (rule A16): 收入 | 支出 | 差额, where in
 * nearly every row it is the one less the other; so is 涨跌幅 beside two prices. Of one thing at two times it stays a change.
 */
export function withDifferences(
  lines: readonly LineFacts[],
  crossings: readonly number[],
  numberAt: (line: number, crossing: number) => number,
): readonly LineFacts[] {
  if (lines.length < 3 || lines.length > held.lines || !lines.some(saysDifference)) return lines
  const things = lines.filter(
    (line) => line.name !== '' && !saysDifference(line) && (line.measure === null || line.measure.measure === 'value'),
  )
  return lines.map((line) => {
    if (!saysDifference(line)) return line
    const between = things.some((one) =>
      things.some((other) => one !== other && areApart(one, other) && isBetween(line, one, other, crossings, numberAt)),
    )
    return between ? { ...line, name: wordOf(line), measure: null } : line
  })
}

/** 差额 and the like, and 涨跌幅, 核减率: how much one is more than the other, in itself or as a part of it. */
function saysDifference(line: LineFacts): boolean {
  if (line.measure?.measure !== 'change') return false
  return saysRate(line) || (line.measure.form === 'difference' && differenceWord.test(wordOf(line)))
}

function saysRate(line: LineFacts): boolean {
  return differenceRate.test(wordOf(line))
}

function wordOf(line: LineFacts): string {
  return (line.labels[line.labels.length - 1]?.text ?? '').replace(/[(（][^()（）]*[)）]|\s+/g, '')
}

/** Two things at one time: not the same at another. */
function areApart(one: LineFacts, other: LineFacts): boolean {
  const when = (line: LineFacts): string => line.periods.map(({ text }) => text).join(' ')
  return when(one) === when(other) && (one.name !== other.name || one.section !== other.section)
}

function isBetween(
  line: LineFacts,
  one: LineFacts,
  other: LineFacts,
  crossings: readonly number[],
  numberAt: (line: number, crossing: number) => number,
): boolean {
  let seen = 0
  let agreeing = 0
  for (const crossing of crossings) {
    const [said, more, less] = [numberAt(line.at, crossing), numberAt(one.at, crossing), numberAt(other.at, crossing)]
    if (Number.isNaN(said) || Number.isNaN(more) || Number.isNaN(less)) continue
    seen++
    if (saysRate(line)) {
      if (less !== 0 && isRateOf(said, (more - less) / Math.abs(less))) agreeing++
    } else if (Math.abs(more - less - said) <= held.slack + 1e-6 * Math.abs(more)) agreeing++
    if (seen >= 10 && agreeing < held.agreeing * seen) return false
  }
  return seen >= held.least && agreeing >= held.agreeing * seen
}

/** 10 or 0.1 for a tenth, as closely as it is printed; falls may stand without their minus. */
function isRateOf(said: number, fraction: number): boolean {
  return [said, 100 * said].some((percent) => Math.abs(Math.abs(percent) - Math.abs(100 * fraction)) <= 0.06)
}
