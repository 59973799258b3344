import type { Compared } from './basisOf'
import type { Display } from '../display'
import type { Favours } from '../../model/indicator'
import { beganSmall, smallBase, type SaidChange } from './said'

/** A change as a figure of changes shows it. */
export interface ChangeRow {
  readonly compared: Compared
  readonly display: Display
  readonly favours: Favours
  readonly said: SaidChange
}

/** The change a headline names, and whether it is the furthest of its direction for sure, or the only one of it. */
export interface Lead<R extends ChangeRow> {
  readonly row: R
  /**
   * By its percent or points, or by its difference where that began small or others' percents of small figures are larger; the least far
   * (`least`) where all did well and one hardly; null for neither.
   */
  readonly furthest: 'rate' | 'difference' | 'least' | null
  readonly only: boolean
  readonly bad: boolean
}

/** A turn for the worse weighs so much more than one for the better; what is neither weighs less, its fall a little more than its rise. */
const weightOfBad = 2
/** The only one of several that went its way is the news before whoever went a little further with all others. */
const [weightOfOnly, weightOfOnlyOfThree] = [3, 2.5]
const [weightOfFall, weightOfNeither] = [0.84, 0.7]

/** Which way a row surely went; differences without a rate (from zero, to below zero) have a direction too. */
export function directionOfRow(row: ChangeRow): 'up' | 'down' | 'flat' | 'none' {
  const { change } = row.compared
  return change.kind === 'none' || change.direction === 'unknown' ? 'none' : change.direction
}

/** Whether a row turned for the worse, as far as anybody said what is better. */
export function turnedWorse(row: ChangeRow): boolean {
  const direction = directionOfRow(row)
  return (direction === 'down' && row.favours === 'more') || (direction === 'up' && row.favours === 'less')
}

/** How bad a row is, for putting the worst first: percent or points with the sign of the worse; falls of what is neither are the worse. */
export function badness(row: ChangeRow): number | null {
  const { value } = row.said
  return value === null ? null : row.favours === 'less' ? value : -value
}

/**
 * The change that is the news: the one that moved most of what the figure counts, worse before better. What began small never leads; a
 * change without a rate leads by its difference. Of one indicator a negligible part beside the others doesn't lead either; of several
 * indicators the percent alone says who moved most, since 件 of one are not 件 of another.
 *
 *     制发文件 93 → 55 (−40.9 %), 党组会议 10 → 12 (+20 %)          制发文件
 *     起草 1500 → 1200 (−20 %), 组织观摩 1 → 4 (+300 %)            起草
 *     利润 120 → −30, 利润 2 → 12 (+500 %)                        the first
 *     领导接访 34 → 41 人次, 积案化解 70 → 100余件                   积案化解, 增长42.9%以上
 *     GDP of five, all up by 6—9 % but one by 3 %                  that one, the slowest
 *
 * Where `whole`, all of them together, went the worse way, whoever took it there is the news, and not who grew by 429.4 % of seventeen.
 * `isPart`: what another row is the whole of never leads before others.
 *
 * Null where nothing moved, and where two are equally far.
 */
export function changeLead<R extends ChangeRow>(
  rows: readonly R[],
  whole: ChangeRow | null = null,
  isPart: (row: R) => boolean = () => false,
): Lead<R> | null {
  const slowest = slowestOf(rows)
  if (slowest !== null) return { row: slowest, furthest: 'least', only: false, bad: false }
  const bases = largestBases(rows)
  const anyLarge = rows.some((row) => !isSmall(row))
  const alikeOnly = rows.every((row) => row.compared.member.indicator === rows[0]?.compared.member.indicator)
  const going = (direction: string) => rows.filter((row) => directionOfRow(row) === direction)
  const known = rows.length - going('none').length
  // Beside their whole three are several too.
  const beside = whole !== null && !alikeOnly && known === 3
  const only = (['up', 'down'] as const).flatMap((direction) =>
    (beside || known > 3) && going(direction).length === 1 ? going(direction) : [],
  )
  const weighed = leading(rows, whole, isPart)
    .map((row) => ({
      row,
      weight: weightOf(row, bases, anyLarge, alikeOnly) * (only.includes(row) ? (beside ? weightOfOnlyOfThree : weightOfOnly) : 1),
    }))
    .sort((a, b) => b.weight - a.weight || Number(turnedWorse(b.row)) - Number(turnedWorse(a.row)))
  // Of one indicator whoever moved much, and went furthest by no number, gives way to the next who did by one.
  const told = alikeOnly ? weighed.filter(({ row }) => furthestOf(row, rows, signOf(row)) !== null) : weighed
  const [first, second] = told.length > 0 && (told[0]?.weight ?? 0) * 3 >= (weighed[0]?.weight ?? 0) ? told : weighed
  if (first === undefined || first.weight <= 0) return null
  // Up as far as another went down: the worse is the news. As far the same way, neither.
  if (second !== undefined && second.weight === first.weight && directionOfRow(second.row) === directionOfRow(first.row)) return null
  // Where all went equally far, nobody went furthest.
  if (rows.length > 1 && rows.every((row) => row.said.value !== null && row.said.value === first.row.said.value)) return null
  const direction = directionOfRow(first.row)
  const alike = rows.filter((row) => directionOfRow(row) === direction)
  return {
    row: first.row,
    furthest: furthestOf(first.row, rows, signOf(first.row)),
    only: alike.length === 1 && rows.every((row) => directionOfRow(row) !== 'none'),
    bad: turnedWorse(first.row),
  }
}

/** Rows that may lead: of a whole that went the worse way those that went with it, and no parts where there is anything else. */
function leading<R extends ChangeRow>(rows: readonly R[], whole: ChangeRow | null, isPart: (row: R) => boolean): readonly R[] {
  const moved = rows.filter((row) => ['up', 'down'].includes(directionOfRow(row)) && !isConflicted(row))
  const along = whole !== null && wentWorse(whole) ? moved.filter((row) => directionOfRow(row) === directionOfRow(whole)) : []
  const first = along.length > 0 ? along : moved
  const wholes = first.filter((row) => !isPart(row))
  return wholes.length > 0 ? wholes : first
}

/** Turned for the worse, or fell where nobody said what is better. */
function wentWorse(row: ChangeRow): boolean {
  return turnedWorse(row) || (row.favours === 'neither' && directionOfRow(row) === 'down')
}

/** So many at least that all rose, and so much less than the middle one whoever lags behind them. */
const [leastRisen, behindMiddle] = [4, 0.6]

/** Where more is better and every one of several rose, whoever rose least is the news, if it lags far behind the middle; null else. */
function slowestOf<R extends ChangeRow>(rows: readonly R[]): R | null {
  const alike = rows.every(({ compared }) => compared.member.indicator === rows[0]?.compared.member.indicator)
  const rates = rows.flatMap((row) => {
    const { change } = row.compared
    const sure = change.kind === 'percent' && change.direction === 'up' && row.said.bound === 'exact' && row.favours === 'more'
    return sure && row.said.value !== null && !isSmall(row) && !isConflicted(row) ? [{ row, rate: row.said.value }] : []
  })
  if (!alike || rates.length < leastRisen || rates.length < rows.length) return null
  const [least, next] = rates.sort((a, b) => a.rate - b.rate)
  const middle = rates[Math.floor(rates.length / 2)]?.rate ?? 0
  return least !== undefined && least.rate < (next?.rate ?? 0) && least.rate <= middle * behindMiddle ? least.row : null
}

/** Of places and scores whoever went furthest the other way than the lead, alone in that: who rose is news beside who fell. */
export function furthestOtherWay<R extends ChangeRow>(rows: readonly R[], lead: Lead<R> | null): R | null {
  if (lead === null || lead.row.compared.change.kind !== 'steps') return null
  const against = directionOfRow(lead.row) === 'up' ? 'down' : 'up'
  return rows.find((row) => directionOfRow(row) === against && !isConflicted(row) && furthestOf(row, rows, signOf(row)) !== null) ?? null
}

/** As many go the other way as can be named, beside so many times as many. */
const [mostApart, besidesEach, leastAlong] = [2, 2, 3]

/**
 * One or two that went the other way than the lead and all others: a count of them only asks who they are. None where not all went one of
 * the two ways, and of places and scores, of which who went furthest the other way is said.
 *
 *     5家1增4降，丙县下降11.2%，降幅最大      the one that rose: 只有甲县增长，丙县下降11.2%，降幅最大
 */
export function rowsApart<R extends ChangeRow>(rows: readonly R[], lead: Lead<R> | null): readonly R[] {
  if (lead === null || lead.row.compared.change.kind === 'steps') return []
  const direction = directionOfRow(lead.row)
  const along = rows.filter((row) => directionOfRow(row) === direction)
  const others = rows.filter((row) => directionOfRow(row) === (direction === 'up' ? 'down' : 'up'))
  const few = others.length <= mostApart && along.length >= Math.max(leastAlong, besidesEach * others.length)
  return few && others.length + along.length === rows.length ? others : []
}

function signOf(row: ChangeRow): 1 | -1 {
  return directionOfRow(row) === 'up' ? 1 : -1
}

function weightOf(row: ChangeRow, bases: ReadonlyMap<string, number>, anyLarge: boolean, alikeOnly: boolean): number {
  const { change } = row.compared
  if (change.kind === 'none') return 0
  const neither = directionOfRow(row) === 'down' ? weightOfFall : weightOfNeither
  const sense = turnedWorse(row) ? weightOfBad : row.favours === 'neither' ? neither : 1
  if (change.kind === 'points' || change.kind === 'steps') return Math.abs(change.amount.value) * sense
  const difference = change.kind === 'percent' ? change.difference : change.amount
  const percent = change.kind === 'percent' && change.turned === null ? Math.abs(change.amount.value) : null
  const largest = bases.get(row.display.unit) ?? 0
  const moved = difference === null || largest === 0 ? percent : Math.abs(difference.value) / largest
  if (moved === null) return 0
  // Few accidents that became twice as many are news by their number: 增加3起.
  const worse = turnedWorse(row) && row.favours === 'less' && alikeOnly
  const small = anyLarge && isSmall(row) && !worse && (!alikeOnly || Math.abs(difference?.value ?? 0) < smallBase) ? 0.05 : 1
  // From nothing to something is news where it is bad; from plus to minus always.
  const fromZero = change.kind === 'difference' && change.why === 'baseZero' && !turnedWorse(row) ? 0.1 : 1
  const turned = change.kind !== 'difference' || change.turned === null ? (change.kind === 'percent' && change.turned !== null ? 2 : 1) : 2
  const far = percent === null ? moved : alikeOnly ? Math.sqrt(moved * percent) : percent
  return far * sense * small * fromZero * turned
}

/** The largest figure of each unit at either end: what a difference is large or small beside. */
function largestBases(rows: readonly ChangeRow[]): ReadonlyMap<string, number> {
  const largest = new Map<string, number>()
  for (const { compared, display } of rows)
    for (const amount of [compared.base, compared.current])
      if (amount.kind === 'number') largest.set(display.unit, Math.max(largest.get(display.unit) ?? 0, Math.abs(amount.value)))
  return largest
}

function isSmall({ compared, display }: ChangeRow): boolean {
  return compared.change.kind !== 'steps' && beganSmall(compared.base, display)
}

function furthestOf(lead: ChangeRow, rows: readonly ChangeRow[], sign: 1 | -1): 'rate' | 'difference' | null {
  if (!isSmall(lead) && isFurthest(lead, rows, sign)) return 'rate'
  return isFurthestByDifference(lead, rows, sign) ? 'difference' : null
}

/** Of one indicator whether no other row gained or lost as much; what isn't known of a row speaks against it. */
function isFurthestByDifference(lead: ChangeRow, rows: readonly ChangeRow[], sign: 1 | -1): boolean {
  const own = differenceOf(lead)
  if (own === null || lead.said.byDifference === null) return false
  return rows.every((row) => {
    if (row === lead || row.compared.change.kind === 'none') return true
    const other = differenceOf(row)
    return row.compared.member.indicator === lead.compared.member.indicator && other !== null && sign * other < sign * own
  })
}

function differenceOf({ compared: { change } }: ChangeRow): number | null {
  const amount = change.kind === 'percent' ? change.difference : change.kind === 'difference' ? change.amount : null
  return amount === null || amount.bound !== 'exact' ? null : amount.value
}

function isConflicted({ compared }: ChangeRow): boolean {
  return (compared.current.kind === 'number' && compared.current.conflict) || (compared.base.kind === 'number' && compared.base.conflict)
}

/** Whether no other row went as far that way, by its percent or points, its open or uncertain end counted against the lead. */
function isFurthest(lead: ChangeRow, rows: readonly ChangeRow[], sign: 1 | -1): boolean {
  const own = nearEnd(lead.said, sign)
  if (own === null) return false
  const { row, first, second } = farthestEnds(rows, sign)
  return (row === lead ? second : first) < own
}

/** The row whose end may lie farthest that way, how far, and how far the next one's. */
interface FarthestEnds {
  readonly row: ChangeRow | null
  readonly first: number
  readonly second: number
}

const endsKnown: Readonly<Record<1 | -1, WeakMap<readonly ChangeRow[], FarthestEnds>>> = { 1: new WeakMap(), [-1]: new WeakMap() }

/** Once for all rows: each of thousands is asked whether it went furthest. */
function farthestEnds(rows: readonly ChangeRow[], sign: 1 | -1): FarthestEnds {
  const known = endsKnown[sign].get(rows)
  if (known) return known
  let found: FarthestEnds = { row: null, first: -Infinity, second: -Infinity }
  for (const row of rows) {
    if (row.said.value === null) continue
    const end = farEnd(row.said, sign)
    if (found.row === null || end > found.first) found = { row, first: end, second: found.first }
    else if (end > found.second) found = { ...found, second: end }
  }
  endsKnown[sign].set(rows, found)
  return found
}

/** The least a change surely is that way: 增长42.9%以上 is 42.9; null where that isn't known. */
function nearEnd({ value, bound }: SaidChange, sign: 1 | -1): number | null {
  if (value === null) return null
  return bound === 'exact' || bound === (sign > 0 ? 'atLeast' : 'atMost') ? sign * value : null
}

function farEnd(said: SaidChange, sign: 1 | -1): number {
  const open = sign > 0 ? said.bound === 'atLeast' : said.bound === 'atMost' || said.bound === 'almost'
  if (open) return Infinity
  const end = (of: number | null) => (of === null ? -Infinity : sign * of)
  return Math.max(end(said.value), end(said.low), end(said.high))
}
