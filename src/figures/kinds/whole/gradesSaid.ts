import { gradeOf } from '../../../i18n/words/gradeWords'
import type { Varies } from '../../members/members'
import { favoursOf } from '../../tell/merit'
import { indicatorName, memberName, officeName, rowName } from '../../tell/naming'
import { countFact, type Tell } from '../../tell/tell'
import type { Line } from './listing'

/** So many of the worst are named. */
const mostNamed = 3

/** One grade, and who has it. */
interface Grade {
  readonly word: string
  readonly lines: readonly Line[]
}

/** Whether lines are the grades, or the yes and no, that several were given of one thing. */
export function areGrades(lines: readonly Line[]): boolean {
  const [first] = lines
  return (
    first !== undefined &&
    lines.length > 1 &&
    lines.every(({ measure, member }) => (measure === 'grade' || measure === 'flag') && member.indicator === first.member.indicator)
  )
}

/** Grades from the worst on; where the words don't say which that is, the rarest first. */
export function gradesOf(
  { selection: { dataset, settings } }: Tell,
  lines: readonly Line[],
  said: (line: Line) => string,
): readonly Grade[] {
  const words = [...new Set(lines.map(said))]
  const grades = words.map((word) => ({ word, lines: lines.filter((line) => said(line) === word) }))
  const [first] = lines
  const turned = first?.measure === 'flag' && favoursOf(dataset, settings, first.member.indicator, -1) === 'less' ? -1 : 1
  const known = words.every((word) => gradeOf(word) !== null)
  return [...grades].sort((a, b) => (known ? turned * ((gradeOf(a.word) ?? 0) - (gradeOf(b.word) ?? 0)) : a.lines.length - b.lines.length))
}

/** 评定等次：较差1家（胜利村支部），一般1家，好2家: the worst by name where they are few. Plain where all are alike. */
export function gradesSaid(tell: Tell, grades: readonly Grade[], varies: Varies): readonly string[] {
  const {
    w,
    selection: { dataset },
  } = tell
  const [worst, ...others] = grades
  // Several projects of one office are no offices.
  const offices = !varies.breakdown
  const nameOf = ({ member }: Line) =>
    offices ? officeName(dataset, member.office) : memberName(dataset, member, { ...varies, office: false })
  const counter = offices ? w.counters.offices : w.counters.members
  const [line] = worst?.lines ?? []
  if (worst === undefined || line === undefined) return []
  const name = indicatorName(dataset, line.member.indicator)
  const count = ({ lines }: Grade) =>
    countFact(
      tell,
      lines.map((one) => ({ text: officeName(dataset, one.member.office), observations: one.sheet })),
    )
  if (others.length === 0) return [w.listing.allGraded(name, worst.word, count(worst) + counter)]
  const names = worst.lines.length <= mostNamed ? w.list(worst.lines.map((one) => rowName(nameOf(one)).category)) : ''
  const first = w.listing.graded(worst.word, count(worst) + counter, names)
  const rest = others.map((grade) => w.listing.graded(grade.word, count(grade) + counter, ''))
  return [
    w.listing.grades(name, [first, ...rest].join(w.comma)),
    w.listing.grades(name, [first, ...rest.slice(-1)].join(w.comma)),
    w.listing.grades(name, first),
  ]
}
