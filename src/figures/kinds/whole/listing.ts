import { periodWords } from '../../../i18n/periodWords'
import { sourcesOf, type Dataset } from '../../../model/dataset/dataset'
import type { Measure } from '../../../model/dataset/observation'
import { endOf } from '../../../model/time/period'
import { compareMember } from '../../tell/basisOf'
import { compose, fitting, pageOf } from '../../compose'
import { displayOf, type Display } from '../../display'
import type { Figure, Mark } from '../../figure'
import { sheetObservations } from '../../ground/appended'
import { amountOfMember, distinct, groupOf, memberKey, membersOf, periodsOf, variesOf, type Member } from '../../members/members'
import { ownOffice } from '../../members/own'
import { emptyMark } from '../../tell/marks'
import { indicatorName, memberName, officeName, rowName } from '../../tell/naming'
import { latestPeriods } from '../../periods/periodChoice'
import { momentsOf, type Moment } from '../../periods/moments'
import { periodAt } from '../../periods/periodAt'
import { amountLabel, sayChange } from '../../tell/said'
import type { FigureKindDefinition, Selection } from '../../selection'
import { areGrades, gradesOf, gradesSaid } from './gradesSaid'
import { amountMark, countFact, percentDisplay, tellOf, valueFact, type Tell } from '../../tell/tell'

const rowsOnPage = 40
/** So few lines are said one by one, not counted. */
const mostTold = 2
/** So many numbers are said in a sentence. */
const mostSaid = 12
/** What is listed: a member's own number, and what its sheet says of it beside or instead. */
const listed = ['value', 'rank', 'score', 'completion', 'target', 'words', 'grade', 'flag'] as const satisfies readonly Measure[]
export type Listed = (typeof listed)[number]

/** What stands in words: as it is written, be it a grade, yes or no. */
const inWords: ReadonlySet<Listed> = new Set(['words', 'grade', 'flag'])

/** A line of the list: one number of one member, at the latest period that has it. */
export interface Line {
  readonly member: Member
  readonly measure: Listed
  readonly period: number
  /** Its observations in the sheets. */
  readonly sheet: readonly number[]
}

/**
 * 一览: every figure of one office in the sheets' order, each at its latest period, with its change against the basis where there is one: what
 * no other figure draws is seen here. Of the own office; without one, of all there are, each by its name.
 *
 *     起草综合文稿     182篇   ▲ 26.4%
 *     全省考核位次     第3
 */
export const listing: FigureKindDefinition = {
  unsuited: (selection) => (linesOf(selection).length === 0 ? { code: 'noNumbers', facts: {} } : null),
  build,
}

/** The own office's lines where it has any, else everybody's. Of more than `most` no more than it takes to see that. */
export function linesOf(selection: Selection, most = Infinity): readonly Line[] {
  const own = ownOffice(selection)
  const mine =
    own >= 0 && (selection.offices.length === 0 || selection.offices.includes(own)) ? linesIn({ ...selection, offices: [own] }, most) : []
  return mine.length > 0 ? mine : linesIn(selection, most)
}

/**
 * In the sheets' order: a member's number, its place, score and rate; a target alone where it has no number. A place or target that the ground
 * made a number of its own is one line.
 */
function linesIn(within: Selection, most: number): readonly Line[] {
  const { dataset } = within
  const lines: Line[] = []
  for (const measure of listed) {
    const periods = inWords.has(measure) ? latestFirst(dataset, periodsOf(within, measure)) : latestPeriods(within, measure)
    for (const member of membersOf(within, measure)) {
      const period = periods.find((code) => isGiven(dataset, member, code, measure))
      if (period === undefined) continue
      lines.push({ member, measure, period, sheet: sheetObservations(dataset, groupOf(dataset, member, period, measure)) })
      // Whatever comes, these lines stay.
      if (measure === 'value' && lines.length > most) return lines
    }
  }
  const values = lines.filter(({ measure }) => measure === 'value')
  const valued = new Set(values.map(({ member }) => memberKey(member)))
  const numbers = new Set(values.flatMap(({ sheet }) => sheet))
  // A goal that is a growth's stands once, beside the growth.
  const goals = new Set(lines.flatMap(({ measure, member, sheet }) => (measure === 'target' && valued.has(memberKey(member)) ? sheet : [])))
  return lines
    .filter(({ measure, member, sheet }) => measure !== 'target' || valued.has(memberKey(member)) || !sheet.every((i) => goals.has(i)))
    .filter(({ measure, sheet }) => measure === 'value' || !sheet.every((i) => numbers.has(i)))
    .filter(({ member, measure }) => (measure !== 'target' && !inWords.has(measure)) || !valued.has(memberKey(member)))
    .sort((a, b) => (a.sheet[0] ?? 0) - (b.sheet[0] ?? 0))
}

function isGiven(dataset: Dataset, member: Member, period: number, measure: Listed): boolean {
  if (inWords.has(measure)) return groupOf(dataset, member, period, measure).length > 0
  return amountOfMember(dataset, member, period, measure).kind === 'number'
}

/** The latest end first, of one end the longest: what is said of the year goes before what is said of its last quarter. */
function latestFirst(dataset: Dataset, periods: readonly number[]): readonly number[] {
  const place = (code: number): readonly [end: number, days: number] => {
    const period = code < 0 ? null : periodAt(dataset, code)
    return period === null ? [-Infinity, 0] : [endOf(period) ?? -Infinity, period.kind === 'span' ? period.end - period.start : 0]
  }
  return [...periods].sort((a, b) => {
    const [one, other] = [place(a), place(b)]
    return one[0] === other[0] ? other[1] - one[1] : other[0] - one[0]
  })
}

function build(selection: Selection): Figure {
  const tell = tellOf(selection)
  const { w } = tell
  const { dataset, settings } = selection
  const told = linesOf(selection)
  const graded = areGrades(told)
  const grades = graded ? gradesOf(tell, told, (line) => saidWords(dataset, line.sheet)) : []
  // Of grades whoever has the worst stands first.
  const lines = graded ? grades.flatMap((grade) => grade.lines) : told
  const worst = new Set(grades.length > 1 ? (grades[0]?.lines ?? []) : [])
  const varies = variesOf(
    dataset,
    lines.map(({ member }) => member),
  )
  const offices = distinct(lines.map(({ member }) => member.office))
  const name = offices.length === 1 ? officeName(dataset, offices[0] as number) : ''
  const moment = mostOf(momentsOf({ ...selection, offices: offices.filter((office) => office >= 0) }), lines)
  const main = moment?.period ?? lines[0]?.period ?? -1
  const period = main < 0 ? null : periodAt(dataset, main)
  const usual = new Set(moment?.periods ?? [main])
  const page = pageOf(lines, settings.top ?? rowsOnPage, settings.page, () => false)
  const count = countFact(
    tell,
    lines.map((line) => ({ text: nameOf(tell, line, varies), observations: groupOf(dataset, line.member, line.period, line.measure) })),
  )
  const when = period === null ? '' : periodWords(period, settings.language)
  const said = page.items
    .filter(({ measure, member, period: of }) => measure === 'value' && usual.has(of) && !isPlace(dataset, member))
    .slice(0, mostSaid)
    .map((line) => {
      const amount = amountOfMember(dataset, line.member, line.period)
      return w.tiles.item(nameOf(tell, line, varies), valueFact(tell, amount, displayOf(dataset, amount.observations, settings.language)))
    })
  const plain = name === '' ? w.listing.plain(count) : w.listing.headline(name, count)
  const few = lines.length <= mostTold ? lines.map((line) => (usual.has(line.period) ? toldOf(tell, line, varies) : '')) : []
  const headline = graded
    ? fitting(tell.book, gradesSaid(tell, grades, varies))
    : few.length > 0 && few.every((one) => one !== '')
      ? fitting(tell.book, [few.join(w.comma), plain])
      : plain
  return compose(selection, {
    kind: 'listing',
    form: 'listing',
    book: tell.book,
    current: period,
    headline,
    sentence: (said.length === 0 ? headline : when === '' ? name + w.list(said) : w.tiles.sentence(when, name, w.list(said))) + w.stop,
    subtitle: [graded ? indicatorName(dataset, lines[0]?.member.indicator ?? -1) : '', when],
    panels: [
      {
        title: '',
        unit: '',
        own: true,
        series: [
          {
            name: '',
            role: 'own',
            marks: page.items.map((line) => {
              const mark = markOf(tell, line, varies, usual)
              return graded
                ? { ...mark, ...rowName(memberName(dataset, line.member, varies)), flags: worst.has(line) ? (['named'] as const) : [] }
                : mark
            }),
          },
        ],
      },
    ],
    notes: [page.pages > 1 ? w.notes.page(String(page.page), String(page.pages)) : ''],
    shown: { members: page.items.length, of: lines.length, page: page.page, pages: page.pages },
  })
}

/** 批示件按期办结率95.8%，下降2.5个百分点; '' of what is no number of its own. Last year's number among this year's would pass for one of these. */
function toldOf(tell: Tell, { member, measure, period }: Line, varies: ReturnType<typeof variesOf>): string {
  const {
    w,
    selection,
    selection: { dataset, settings },
  } = tell
  if (measure !== 'value' || isPlace(dataset, member)) return ''
  const { current, base, change, favours } = compareMember(selection, member, period)
  const display = displayOf(dataset, [...current.observations, ...base.observations], settings.language)
  const said = sayChange(change, { dataset, settings, current, base, display, favours })
  const value = w.tiles.item(nameOf(tell, { member, measure, period, sheet: [] }, varies), valueFact(tell, current, display))
  return change.kind === 'none' ? value : value + w.comma + said.verb(tell.book)
}

/** The moment that most lines are of; the latest of several. */
function mostOf(moments: readonly Moment[], lines: readonly Line[]): Moment | undefined {
  const count = (moment: Moment) => lines.filter(({ period }) => moment.periods.includes(period)).length
  return [...moments].sort((a, b) => count(b) - count(a))[0]
}

function isPlace(dataset: Dataset, { indicator }: Member): boolean {
  return dataset.indicators[indicator]?.type === 'rank'
}

export function nameOf(tell: Tell, { member, measure }: Line, varies: ReturnType<typeof variesOf>): string {
  const { dataset } = tell.selection
  const name = memberName(dataset, member, { ...varies, indicator: true, breakdown: true })
  return measure === 'value' || measure === 'words' || measure === 'grade' || measure === 'flag'
    ? name
    : tell.w.listing.measures[measure](name)
}

/** 基本期期: the cell as it is written. */
function saidWords(dataset: Dataset, [first]: readonly number[]): string {
  return first === undefined ? '' : (sourcesOf(dataset, first)[0]?.text.trim() ?? '')
}

/** How a number of a measure is printed: a place without unit, a score in 分 where none is written, a rate in %. */
function displayFor(tell: Tell, measure: Listed, observations: readonly number[]): Display {
  const {
    w,
    selection: { dataset, settings },
  } = tell
  if (measure === 'rank') return { unit: '', power: 0, places: 0 }
  if (measure === 'completion') return percentDisplay
  const display = displayOf(dataset, observations, settings.language)
  return measure === 'score' && display.unit === '' ? { ...display, unit: w.scoreboard.unit } : display
}

export function markOf(tell: Tell, line: Line, varies: ReturnType<typeof variesOf>, usual: ReadonlySet<number>): Mark {
  const {
    w,
    selection,
    selection: { dataset, settings },
  } = tell
  const { member, measure, period } = line
  const id = `${measure}.${memberKey(member)}`
  const { category, detail } = rowName(nameOf(tell, line, varies))
  const when = period >= 0 && !usual.has(period) ? periodWords(periodAt(dataset, period), settings.language) : ''
  const named = { category, detail: [detail, when].filter((part) => part !== '').join(w.space) }
  if (inWords.has(measure)) {
    const observations = groupOf(dataset, member, period, measure)
    return { ...emptyMark(id, category), ...named, missing: 'words', label: saidWords(dataset, observations), observations }
  }
  if (measure !== 'value') {
    const amount = amountOfMember(dataset, member, period, measure)
    if (amount.kind === 'none') return { ...emptyMark(id, category), ...named }
    const display = displayFor(tell, measure, amount.observations)
    const label = amountLabel(dataset, amount, display, settings.language, true)
    return { ...amountMark(tell, id, category, amount, display), ...named, label: measure === 'rank' ? w.listing.place(label) : label }
  }
  const placed = (label: string) => (isPlace(dataset, member) && /^\d+$/.test(label) ? w.listing.place(label) : label)
  const compared = compareMember(selection, member, period)
  const { current, base, change, favours } = compared
  const display = displayOf(dataset, [...current.observations, ...base.observations], settings.language)
  const said = sayChange(change, { dataset, settings, current, base, display, favours })
  return {
    ...amountMark(tell, id, category, current, display),
    ...named,
    label: current.kind === 'none' ? '' : placed(amountLabel(dataset, current, display, settings.language, true)),
    observations: [...new Set([...current.observations, ...base.observations, ...change.observations])],
    change: change.kind === 'none' ? null : said.mark,
    derivation: said.derivation(),
  }
}
