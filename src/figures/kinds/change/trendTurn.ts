import type { Member } from '../../members/members'
import { favoursOf } from '../../tell/merit'
import { wordsOf } from '../../tell/wordsOf'
import { categoryOf, isLevel, valueFact, type Context, type Point } from './trendLine'

/** A turn is told of so many periods at least, and lies so far from the middle of them; a level so much farther than the other end. */
const [leastOfTurn, farFromMiddle, fartherThanOther] = [6, 0.25, 1.5]
/** What stood out longer ago than so many periods is history. */
const longestBack = 6
/** The part of a line that the run up to now may be: of more, and of all since the turn of still more, the run is the news. */
const [shortRun, shortReturn] = [3, 2]

/** The highest or the lowest of a line that it has come back from. */
interface Turn {
  readonly point: Point
  readonly high: boolean
}

/**
 * Where a line stood out in its midst and has come back since: two steps down to October say less than August's 5230. Of what there should
 * be more of and of a rate that is the lowest, of all else the highest; null where none stands out, or the last run is long.
 */
export function turnOf(context: Context, member: Member, numbers: readonly Point[], run: number): Turn | null {
  if (numbers.length < leastOfTurn) return null
  const { dataset, settings } = context.selection
  const favours = favoursOf(dataset, settings, member.indicator, member.office)
  const high = !(isLevel(context, member) && favours === 'more')
  const sorted = numbers.map(({ amount }) => amount.value).sort((a, b) => a - b)
  const middle = sorted[Math.floor((sorted.length - 1) / 2)] as number
  const [least, most] = [sorted[0] as number, sorted[sorted.length - 1] as number]
  const [end, other] = high ? [most, least] : [least, most]
  const standing = numbers.filter(({ amount }) => amount.value === end)
  const [point] = standing
  const back = point === undefined ? 0 : numbers.length - 1 - numbers.indexOf(point)
  const inMidst = point !== numbers[0] && back > 0 && back <= longestBack
  // Of a level that hardly moves a fourth of it is never reached: what counts is how far it went beside the way it went the other time.
  const far = isLevel(context, member)
    ? Math.abs(end - middle) > Math.abs(other - middle) * fartherThanOther
    : middle > 0 && Math.abs(end - middle) >= farFromMiddle * middle
  const since = point === numbers[numbers.length - 1 - run] ? shortReturn : shortRun
  return point !== undefined && standing.length === 1 && inMidst && far && run * since <= numbers.length ? { point, high } : null
}

/** 来电总量8月最高，5230件，10月3480件 */
export function turnWords(context: Context, name: string, { point, high }: Turn, last: Point): readonly string[] {
  const w = wordsOf(context.selection.settings.language).trend
  const said = (high ? w.peak : w.trough)(name, categoryOf(context, point.period), valueFact(context, point.amount))
  const back = (high ? w.backDown : w.backUp)(categoryOf(context, last.period), valueFact(context, last.amount))
  return [said + wordsOf(context.selection.settings.language).comma + back, said]
}
