import type { FigureKind } from '../registry'
import { ofOnly, ofOtherScale } from './candidates'
import { questions, type Finding, type Question } from './finding'

/** A figure that was built, with what it found. */
export interface Found {
  readonly key: string
  readonly kind: FigureKind
  readonly ours: boolean
  readonly headline: string
  readonly finding: Finding
}

/** Most figures on one indicator, of a sheet that has hardly any other, and most headlines that name one office other than ours, or one of few. */
const [mostOfSubject, mostOfOnly] = [2, 4]
const [mostOfOffice, mostOfFew] = [2, 3]
const fewOffices = 4
const daysOfYear = 365
/** Years behind the newest from which on nothing is news any more. */
const longAgo = 3
/** Years behind the newest from which on a finding is an old one: last year's whole beside this year's half. */
const oldAfter = 0.4

/** Most figures of a kind: what one of it says another hardly adds to. */
const mostOfKind: Partial<Record<FigureKind, number>> = {
  ranking: 2,
  trend: 2,
  composition: 1,
  contribution: 1,
  rankShift: 1,
  comparison: 1,
  completion: 2,
  doubleHalf: 1,
  adoption: 1,
}

/** Figures that a board has at least where there is so much to say, and how many more of a kind or of one office it may have for it. */
const enoughForABoard = 4
const moreWhereFew = 2
/** How many headlines may name one office where each tells the change of another indicator. */
const mostOfChanges = 4

const meritWeight = { bad: 1.5, good: 1, neutral: 0.8 } as const
/** What a question's findings are worth beside another's, once each has had its first place. */
const questionWeight: Readonly<Record<Question, number>> = {
  whole: 3,
  moved: 1,
  lag: 1.1,
  stands: 0.9,
  heading: 0.8,
  reporting: 0.8,
  made: 0.6,
}

/** Days that a sheet's earlier figure is at least behind its newest to be one of another year. */
const nearlyYear = 300

/** Figures beside which who is largest has no place, if some say who does well or lags. */
const enough = 3
/** Figures beside which it has none whatever they say. */
const plenty = 4

function speaksOfChange({ finding }: Found): boolean {
  return finding.question === 'moved' || finding.question === 'lag'
}

function ranksHowWell({ kind, finding }: Found): boolean {
  return kind === 'ranking' && !finding.ofSize
}

/** Tables of several offices' own numbers. */
const sideBySide: ReadonlySet<FigureKind> = new Set(['matrix', 'ranking', 'scoreboard', 'listing', 'completion'])

/** Whether a figure has the changes of several parts or offices of the indicator that another ranks. */
function comparesParts({ kind, finding }: Found, ranking: Found): boolean {
  return kind === 'yearOverYear' && finding.subject !== null && finding.subject === ranking.finding.subject && finding.moved.length > 1
}

/** Figures in which each of several offices has a row. */
const ofEachOffice: ReadonlySet<FigureKind> = new Set(['yearOverYear', 'contribution', 'rankShift', 'benchmarkGap', 'comparison'])

/** Figures of how things stand at one time. */
const standing: ReadonlySet<FigureKind> = new Set(['matrix', 'ranking', 'scoreboard', 'listing', 'composition'])

/** Whether a figure has a change of an indicator. */
function movesIn({ finding }: Found, subject: number | null): boolean {
  return subject !== null && finding.moved.some((key) => key.startsWith(`${subject}.`))
}

/** Whether two figures count who rose and who fell in one thing. */
function countsTheSame({ finding: one }: Found, { finding: other }: Found): boolean {
  return one.says.some((key) => key.startsWith('counted.') && other.says.includes(key))
}

/** Whether a figure has the changes of all offices that another ranks by the same indicator. */
function comparesAllOf({ kind, finding }: Found, ranking: Found): boolean {
  return kind === 'yearOverYear' && finding.subject === ranking.finding.subject && finding.offices >= ranking.finding.offices
}

/** Whether a figure is of an earlier time than another of the same sheet. */
function isBefore({ finding: one }: Found, { finding: other }: Found): boolean {
  return one.file !== '' && one.file === other.file && one.end !== null && other.end !== null && one.end < other.end
}

/** Changes of several offices, in which the numbers of each stand beside its change. */
function comparesOffices({ kind, finding }: Found): boolean {
  return kind === 'yearOverYear' && finding.offices > 1
}

/** Whether all goals of a figure stand in another that has more. */
function holdsGoalsOf(whole: Found, part: Found): boolean {
  const marks = new Set(whole.finding.goals)
  return part.finding.goals.length < marks.size && part.finding.goals.every((key) => marks.has(key))
}

function saysHowWell({ finding }: Found): boolean {
  return !finding.ofSize && (finding.question === 'stands' || finding.question === 'lag')
}

/**
 * Whether two figures say one thing: a table and a ranking the same number of the same office (解决率水务集团64.0%最低), changes and a shift
 * who moved in the same places, a score's table and a ranking of its places the same order of the same offices.
 */
function saysTheSame(one: Found, other: Found): boolean {
  const [a, b] = [one.finding.order, other.finding.order]
  const given = one.finding.given && other.finding.given
  const inOneOrder = given && a.length > 0 && a.length === b.length && a.every((office, k) => office === b[k])
  return inOneOrder || one.finding.says.some((key) => other.finding.says.includes(key))
}

/** Whether a figure's only row stands among others in another: the one of all says it, and says how the rest went. */
function standsIn(one: Found, found: readonly Found[]): boolean {
  const [only, ...more] = one.finding.moved
  return only !== undefined && more.length === 0 && found.some(({ finding }) => finding.moved.length > 1 && finding.moved.includes(only))
}

/** Whether a figure has all the changes of the office that another has some of: “6项可比指标” of it is read as all there are. */
function countsAllOf(one: Found, other: Found): boolean {
  return one.key === other.key + ofOnly
}

/** How much more a later column has to say than an earlier one of the same sheet, where both say the same of the same offices. */
const clearlyMore = 1.5

/** Whether two figures of one kind, each of its own indicator, are about the same offices: 丙县 has most 事故 and most 受伤. */
function saysOfTheSame(one: Found, other: Found): boolean {
  const [a, b] = [one.finding, other.finding]
  const apart = a.subject !== null && b.subject !== null && a.subject !== b.subject
  const named = a.named.length > 0 && a.named.length === b.named.length && a.named.every((office) => b.named.includes(office))
  return apart && named && one.kind === other.kind && a.file === b.file && a.merit === b.merit && one.ours === other.ours
}

/** Whether all that moved in a figure of several indicators and offices is told one indicator at a time: sixteen rows mixed name nobody. */
function isToldOneByOne(one: Found, found: readonly Found[]): boolean {
  const { moved, subject, offices } = one.finding
  const parts = new Set(moved.map((key) => key.slice(key.indexOf('.')))).size
  if (moved.length < 2 || subject !== null || (offices < 2 && parts < 2)) return false
  const apart = new Set(found.flatMap(({ finding }) => (finding.subject === null ? [] : finding.moved)))
  return moved.every((key) => apart.has(key))
}

/**
 * Which figures a board shows, in order. Each of the leader's questions has its best finding first, then the best of what is left: ours
 * before others', worse before better, what is new before what is old, each file in turn. Never more than two on one indicator where there are
 * several, never an office in more than two headlines unless it is ours (three of the few, more where each tells the change of another
 * indicator), never the same sentence twice.
 */
export function placed<T extends Found>(found: readonly T[], most: number): readonly T[] {
  // A line that a few things go on with beyond the others makes these no news of long ago.
  const settled = found.filter(({ kind }) => kind !== 'trend')
  const newest = Math.max(...(settled.length > 0 ? settled : found).map(({ finding }) => finding.end ?? -Infinity))
  const files = new Set(found.map(({ finding }) => finding.file))
  const subjects = new Set(found.flatMap(({ finding }) => finding.subject ?? []))
  const ofSubject = subjects.size > 2 ? mostOfSubject : mostOfOnly
  const ofOffice = Math.max(...found.map(({ finding }) => finding.offices)) > fewOffices ? mostOfOffice : mostOfFew
  const aimed = new Set(found.flatMap(({ finding }) => finding.aimed))
  // Three offices and three indicators at least: of less, fewer figures say all there is.
  const isMuch = subjects.size > 2 && Math.max(...found.map(({ finding }) => finding.offices)) > 2
  const others = found.filter(({ kind }) => kind !== 'ranking').length
  const chosen: T[] = []
  let short = false
  const left = new Set(found.filter((one) => !standsIn(one, found) && !isToldOneByOne(one, found)))
  /** What ended so long before the newest, or in a year that nobody knows, answers none of the questions first: it waits for its place among the rest. */
  const isOld = ({ finding }: T): boolean =>
    Number.isFinite(newest) && (finding.yearless || (finding.end !== null && newest - finding.end >= oldAfter * daysOfYear))
  /** What its sheet has a newer figure of another kind beside, by most of a year. */
  const isBehindItsSheet = ({ finding }: T): boolean => {
    const ends = found.flatMap((other) => (other.finding.file === finding.file && other.finding.end !== null ? [other.finding.end] : []))
    return finding.file !== '' && finding.end !== null && Math.max(...ends) - finding.end >= nearlyYear
  }
  const score = (one: T): number => {
    const { finding } = one
    const years =
      !Number.isFinite(newest) || finding.end === null
        ? Number(isOld(one))
        : Math.max(Number(isOld(one)), Math.floor((newest - finding.end) / daysOfYear))
    const ofFile = files.size > 2 ? chosen.filter((other) => other.finding.file === finding.file).length : 0
    return (
      (0.1 + finding.size) *
      meritWeight[finding.merit] *
      questionWeight[finding.question] *
      (one.ours ? 4 : 1) *
      0.35 ** Math.min(years, 4) *
      0.6 ** ofFile
    )
  }
  const fits = (one: T): boolean => {
    const { subject, named } = one.finding
    // What parts there are of one office says no more for being said of another thing as well.
    const room = short && one.kind !== 'composition' ? moreWhereFew : 0
    const alike = chosen.filter((other) => other.kind === one.kind).length
    if (alike >= (mostOfKind[one.kind] ?? most) + Math.max(room, one.finding.tellsChange ? 1 : 0)) return false
    if (chosen.some((other) => other.headline === one.headline)) return false
    // What of a goal is done says how far it is from it.
    if (one.finding.againstGoals && one.finding.moved.every((key) => aimed.has(Number(key.slice(0, key.indexOf('.')))))) return false
    // Two steps up are what the change of the last says; a run is more.
    if (one.finding.slight && !short && found.some((other) => other.kind === 'yearOverYear' && movesIn(other, subject))) return false
    // How many rose is said by the changes, with who rose most.
    if (one.kind === 'trend' && found.some((other) => other.kind === 'yearOverYear' && countsTheSame(one, other))) return false
    // A handful of offices stand with their numbers in their change.
    const isFew = one.finding.offices <= fewOffices && others >= enough
    if (one.kind === 'ranking' && isFew && !(short && isMuch) && chosen.some((other) => comparesAllOf(other, one))) return false
    // Who gave most of a change stands among the changes of all, which say as well how the whole went.
    const gaveOnly = one.kind === 'contribution' && named.length < 2 && !(short && isMuch)
    if (gaveOnly && found.some((other) => other.finding.named.length > 0 && comparesAllOf(other, one))) return false
    // The grades of the quarter before stand behind those of this one.
    if (one.kind === 'listing' && found.some((other) => other.kind === 'listing' && isBefore(one, other))) return false
    // How things stood a year ago is no news beside how they stand.
    if (standing.has(one.kind) && chosen.length >= enough && isBehindItsSheet(one)) return false
    if (one.finding.weak && (!short || chosen.length > 0)) return false
    // What a part of a score is stands beside the score.
    const repeats =
      one.finding.given && ((one.kind === 'matrix' && one.finding.singled) || (!short && one.kind === 'ranking' && !one.finding.ofPlaces))
    if (repeats && chosen.some(({ kind }) => kind === 'scoreboard')) return false
    // What ended years before the newest is a record, and no news beside it.
    if (one.finding.end !== null && newest - one.finding.end > longAgo * daysOfYear && chosen.length > 0) return false
    // Places now are where the lines of places end.
    if (
      one.kind === 'ranking' &&
      one.finding.ofPlaces &&
      chosen.some((other) => other.kind === 'rankShift' && other.finding.subject === subject)
    )
      return false
    // Parts of what one does stand side by side in their changes; who is largest of them is known.
    if (
      one.kind === 'ranking' &&
      one.finding.question === 'made' &&
      !one.finding.given &&
      chosen.some((other) => comparesParts(other, one))
    )
      return false
    if (one.finding.few && found.some((other) => other.kind === one.kind && !other.finding.few)) return false
    // How well places do goes before how large they are.
    if (one.kind === 'ranking' && one.finding.ofSize && [...left].some((other) => ranksHowWell(other) && fits(other))) return false
    // Who has most of what nobody judges is known without a sheet: it stands where no other figure has the offices side by side.
    const compared = chosen.filter(({ kind, finding }) => ofEachOffice.has(kind) && finding.offices > 1).length
    // Beside nothing but one table of several such things each may stand by itself, so that the board says what there is.
    const tabled = chosen.some(({ kind, finding }) => sideBySide.has(kind) && !(short && finding.ofSize && finding.offices > 2))
    const known = tabled || compared > (short && (isMuch || (chosen.length < enough && one.finding.offices <= fewOffices)) ? 1 : 0)
    // Of three offices and three indicators a board says at least so much, each thing once.
    const wanted = short && isMuch && one.kind === 'ranking' && !chosen.some((other) => other.finding.subject === subject)
    if (one.finding.ofSize && !wanted && (known || (chosen.length >= enough && chosen.some(saysHowWell)))) return false
    if (one.finding.ofSize && chosen.length >= plenty) return false
    // Who has most of what nobody judges is no reason for a table of numbers that stand beside their changes, nor is the one number in it
    // that stands out.
    const slim = one.kind === 'matrix' && (one.finding.ofSize || one.finding.singled)
    if (slim && !short && chosen.some(comparesOffices)) return false
    if (chosen.some((other) => saysTheSame(one, other) && !(wanted && other.finding.singled))) return false
    if ([...chosen, ...left].some((other) => countsAllOf(one, other) && (chosen.includes(other) || fits(other)))) return false
    // What percent leaves out comes after what is in percent.
    if ([...left].some((other) => one.key === other.key + ofOtherScale && fits(other))) return false
    // Two offices stand side by side in any other figure of them but the tiles of both together; who is first of two is no news.
    if (one.finding.ofTwo && chosen.some((other) => other.kind !== 'tiles' && other.finding.offices > 1)) return false
    // Who has done most of a task is who was given most of it: what part of it is done says more.
    if (
      (one.kind === 'ranking' || one.kind === 'composition') &&
      subject !== null &&
      found.some((other) => other.finding.aimed.includes(subject))
    )
      return false
    // In which quarter most of a task was done is said by how much of it is.
    if (one.kind === 'trend' && subject !== null && aimed.has(subject) && !one.finding.tellsChange && one.finding.merit !== 'bad')
      return false
    if (one.kind === 'matrix' && one.finding.ranked.length > 0 && one.finding.ranked.every((code) => aimed.has(code))) return false
    // Some of the goals of a list stand in the list.
    if (one.finding.aimed.length > 0 && chosen.some((other) => holdsGoalsOf(other, one))) return false
    if (subject !== null && chosen.filter((other) => other.finding.subject === subject).length >= ofSubject) return false
    // A change that nobody told yet of an indicator is news of whoever it is of, be it the third of one office.
    const untold =
      speaksOfChange(one) && subject !== null && !chosen.some((other) => other.finding.subject === subject && speaksOfChange(other))
    return named.every((office) => {
      const naming = chosen.filter((other) => other.finding.named.includes(office))
      return naming.length < ofOffice + room || (untold && naming.filter(speaksOfChange).length < mostOfChanges)
    })
  }
  const take = (among: (one: T) => boolean): void => {
    if (chosen.length >= most) return
    let best: T | null = null
    for (const one of left)
      if (among(one) && fits(one) && (best === null || score(one) > score(best) * (saysOfTheSame(one, best) ? clearlyMore : 1))) best = one
    if (best === null) return
    left.delete(best)
    chosen.push(best)
  }
  for (const question of questions) {
    if (question === 'made') continue
    // How the whole changed goes before where the change came from.
    const before = chosen.length
    // The score of all goes before what each part of it is: who leads in the parts may be named twice already.
    if (question === 'stands') take((one) => one.kind === 'scoreboard' && !isOld(one))
    if (chosen.length > before) continue
    if (question === 'moved') take((one) => one.kind === 'yearOverYear' && !isOld(one))
    else take((one) => one.finding.question === question && !isOld(one))
    // Who moved is two questions: what of the whole, and who most of all.
    if (question === 'lag') take((one) => one.finding.question === 'moved' && one.finding.subject === null && !isOld(one))
  }
  const fill = (until: number): void => {
    for (let before = -1; before !== chosen.length && chosen.length < until;) {
      before = chosen.length
      take(() => true)
    }
  }
  fill(most)
  // Where one office is last in nearly all, its name may stand once more before the board says next to nothing.
  short = true
  fill(Math.min(most, enoughForABoard))
  return chosen
}
