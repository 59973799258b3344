import { periodWords } from '../../i18n/periodWords'
import type { Measure } from '../../model/observation'
import { compareMember } from '../tell/basisOf'
import { compose, pageOf } from '../compose'
import { displayOf, type Display } from '../display'
import type { Figure, Mark } from '../figure'
import { amountOfMember, distinct, groupOf, memberKey, membersOf, variesOf, type Member } from '../members/members'
import { ownOffice } from '../members/own'
import { emptyMark } from '../tell/marks'
import { memberName, officeName, rowName } from '../tell/naming'
import { latestPeriods } from '../periods/periodChoice'
import { momentsOf } from '../periods/moments'
import { periodAt } from '../periods/periodAt'
import { amountLabel, sayChange } from '../tell/said'
import type { FigureKindDefinition, Selection } from '../selection'
import { amountMark, countFact, percentDisplay, tellOf, valueFact, type Tell } from '../tell/tell'

const rowsOnPage = 40
/** Fewer figures than this are no list. */
const leastRows = 3
/** What is listed: a member's own number, and what its sheet says of it beside or instead. */
const listed = ['value', 'rank', 'score', 'completion', 'target'] as const satisfies readonly Measure[]
type Listed = (typeof listed)[number]

/** A line of the list: one number of one member, at the latest period that has it. */
interface Line {
  readonly member: Member
  readonly measure: Listed
  readonly period: number
}

/**
 * 一览: every figure of one office in the sheets' order, each at its latest period, with its change against the basis where there is one: what
 * no other figure draws is seen here. Of the own office; without one, of the only office there is.
 *
 *     起草综合文稿     182篇   ▲ 26.4%  上年144
 *     全省考核位次     第3
 */
export const listing: FigureKindDefinition = {
  unsuited: (selection) => {
    const office = officeOf(selection)
    if (office === null) return { code: 'severalOffices', facts: {} }
    return linesOf(selection, office).length < leastRows ? { code: 'tooFew', facts: { needed: leastRows } } : null
  },
  build,
}

function officeOf(selection: Selection): number | null {
  const offices = distinct(listed.flatMap((measure) => membersOf(selection, measure).map((m) => m.office)))
  const own = ownOffice(selection)
  if (offices.includes(own)) return own
  return offices.length === 1 ? (offices[0] as number) : null
}

/** Own numbers first, in the sheets' order; places, scores and rates of a member behind its number, a target alone where it has none. */
function linesOf(selection: Selection, office: number): readonly Line[] {
  const within = { ...selection, offices: office < 0 ? selection.offices : [office] }
  const { dataset } = selection
  const lines = listed.flatMap((measure) => {
    const periods = latestPeriods(within, measure)
    return membersOf(within, measure)
      .filter((member) => member.office === office)
      .flatMap((member): readonly (Line & { readonly at: number })[] => {
        const period = periods.find((code) => amountOfMember(dataset, member, code, measure).kind === 'number')
        const [first] = period === undefined ? [] : groupOf(dataset, member, period, measure)
        return period === undefined || first === undefined ? [] : [{ member, measure, period, at: first }]
      })
  })
  const valued = new Set(lines.filter(({ measure }) => measure === 'value').map(({ member }) => memberKey(member)))
  return lines.filter(({ member, measure }) => measure !== 'target' || !valued.has(memberKey(member))).sort((a, b) => a.at - b.at)
}

function build(selection: Selection): Figure {
  const tell = tellOf(selection)
  const { w } = tell
  const { dataset, settings } = selection
  const office = officeOf(selection)
  if (office === null) throw new Error('listing is unsuited: several offices')
  const lines = linesOf(selection, office)
  const moment = momentsOf({ ...selection, offices: office < 0 ? selection.offices : [office] })[0]
  const main = moment?.period ?? lines[0]?.period ?? -1
  const period = main < 0 ? null : periodAt(dataset, main)
  const usual = new Set(moment?.periods ?? [main])
  const varies = variesOf(
    dataset,
    lines.map(({ member }) => member),
  )
  const page = pageOf(lines, settings.top ?? rowsOnPage, settings.page, () => false)
  const name = officeName(dataset, office)
  const count = countFact(
    tell,
    lines.map((line) => ({ text: nameOf(tell, line, varies), observations: groupOf(dataset, line.member, line.period, line.measure) })),
  )
  const when = period === null ? '' : periodWords(period, settings.language)
  const said = lines
    .filter(({ measure }) => measure === 'value')
    .slice(0, 3)
    .map((line) => {
      const amount = amountOfMember(dataset, line.member, line.period)
      return w.tiles.item(nameOf(tell, line, varies), valueFact(tell, amount, displayOf(dataset, amount.observations, settings.language)))
    })
  return compose(selection, {
    kind: 'listing',
    form: 'listing',
    book: tell.book,
    current: period,
    headline: name === '' ? w.listing.plain(count) : w.listing.headline(name, count),
    sentence: (said.length === 0 ? w.listing.plain(count) : w.tiles.sentence(when, name, w.list(said))) + w.stop,
    subtitle: [when],
    panels: [
      {
        title: '',
        unit: '',
        own: true,
        series: [{ name: '', role: 'own', marks: page.items.map((line) => markOf(tell, line, varies, usual)) }],
      },
    ],
    notes: [page.pages > 1 ? w.notes.page(String(page.page), String(page.pages)) : ''],
    shown: { members: page.items.length, of: lines.length, page: page.page, pages: page.pages },
  })
}

function nameOf(tell: Tell, { member, measure }: Line, varies: ReturnType<typeof variesOf>): string {
  const { dataset } = tell.selection
  const name = memberName(dataset, member, { ...varies, office: false, indicator: true, breakdown: true })
  return measure === 'value' ? name : tell.w.listing.measures[measure](name)
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

function markOf(tell: Tell, line: Line, varies: ReturnType<typeof variesOf>, usual: ReadonlySet<number>): Mark {
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
  if (measure !== 'value') {
    const amount = amountOfMember(dataset, member, period, measure)
    if (amount.kind === 'none') return { ...emptyMark(id, category), ...named }
    const display = displayFor(tell, measure, amount.observations)
    const label = amountLabel(dataset, amount, display, settings.language, true)
    return { ...amountMark(tell, id, category, amount, display), ...named, label: measure === 'rank' ? w.listing.place(label) : label }
  }
  const compared = compareMember(selection, member, period)
  const { current, base, change, favours } = compared
  const display = displayOf(dataset, [...current.observations, ...base.observations], settings.language)
  const said = sayChange(change, { dataset, settings, current, base, display, favours })
  return {
    ...amountMark(tell, id, category, current, display),
    ...named,
    label: amountLabel(dataset, current, display, settings.language, true),
    observations: [...new Set([...current.observations, ...base.observations, ...change.observations])],
    change: change.kind === 'none' ? null : said.mark,
    derivation: said.derivation,
  }
}
