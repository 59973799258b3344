import type { Amount } from '../../../analysis/arithmetic/amount'
import { periodWords } from '../../../i18n/periodWords'
import { endOf, orderPeriods, type Period } from '../../../model/time/period'
import { baseName, compareMember, targetName, type Compared } from '../../tell/basisOf'
import { compose } from '../../compose'
import { totalOf } from '../../ground/ground'
import { partTotals } from '../../ground/partTotals'
import { isPeer } from '../../ground/peers'
import { displayOf } from '../../display'
import type { Figure, Mark, Panel, Series } from '../../figure'
import { drawn } from '../../tell/marks'
import { amountOfMember, distinct, groupOf, memberKey, membersOf, nothingVaries, type Member } from '../../members/members'
import { indicatorName, memberName, officeName } from '../../tell/naming'
import { membersAt, momentsOf, type Moment } from '../../periods/moments'
import { ownOffice } from '../../members/own'
import { besideTile, claimedOf } from './besideTile'
import { partDone, partOfAll, progressOf, progressTile, rateFact } from './tileProgress'
import { amountLabel, sayChange } from '../../tell/said'
import { statedBeside } from '../../tell/notes/statedApart'
import { atDays } from '../../periods/atDays'
import { periodAt } from '../../periods/periodAt'
import type { FigureKindDefinition, Selection } from '../../selection'
import { amountMark, countFact, tellOf, valueFact, type Tell } from '../../tell/tell'
import { wordsOf } from '../../tell/wordsOf'
import { amountsOver, isPartYear, rhythmOf } from '../../periods/timeline'

const mostTiles = 6
/** All offices together have room for the sheets' whole list. */
const mostTotals = 8
/** Moments back from the latest among which a full one is looked for. */
const triedMoments = 24

/**
 * 总览: an office's first indicators as big numbers with their change against the basis and a sparkline, and what it has completed
 * against the schedule. Of the own office; without one, of the only office there is, or of totals the sheets state.
 */
export const tiles: FigureKindDefinition = {
  unsuited: (selection) => {
    const chosen = chosenMembers(selection)
    return chosen === null ||
      (chosen.members.length === 0 && (chosen.office === null || progressOf(selection, chosen.office) === undefined))
      ? { code: membersOf(selection, 'value').length === 0 ? 'noNumbers' : 'severalIndicators', facts: {} }
      : null
  },
  build,
}

interface Chosen {
  readonly members: readonly { readonly member: Member; readonly period: number }[]
  readonly moment: Moment
  /** The one office they are of; null of totals. */
  readonly office: number | null
  /** They are the sheet's own 合计 of parts. */
  readonly ofParts?: boolean
}

/**
 * Whose numbers: the own office's, else the only office's, else all offices' together where adding is allowed (rates as their mean or by
 * their two sums). The latest moment that is full enough.
 */
function chosenMembers(selection: Selection): Chosen | null {
  const offices = distinct(membersOf(selection, 'value').map((m) => m.office))
  const own = ownOffice(selection)
  // Figures of nobody beside those of offices are no own ones.
  const office = own >= 0 && offices.includes(own) ? own : offices.length === 1 ? (offices[0] as number) : null
  if (office === null) return totalMembers(selection)
  const within = { ...selection, offices: office < 0 ? selection.offices : [office] }
  const chosen = fullest(within, (moment) => membersAt(within, moment, (member) => member.office === office && member.breakdown === -1))
  const parts = chosen === null || chosen.members.length > 0 ? null : wholeOfParts(within, office)
  return parts ?? (chosen === null ? null : { ...chosen, office })
}

/** What the sheet's own 合计 says of parts that are no offices, each of a period's one number. */
function wholeOfParts(within: Selection, office: number): Chosen | null {
  const chosen = fullest(within, (moment) =>
    moment.periods.flatMap((period) => partTotals(within, office, period).map((member) => ({ member, period }))),
  )
  return chosen === null || chosen.members.length === 0 ? null : { ...chosen, office, ofParts: true }
}

/** All offices together, of each indicator that has such a total. Offices picked by a filter are not all. */
function totalMembers(selection: Selection): Chosen | null {
  const { dataset } = selection
  if (selection.offices.length > 0) return null
  const reported = membersOf(selection, 'value')
  const indicators = distinct(reported.map((m) => m.indicator))
  // The mean of what is neither better nor worse (the share of farming) is of nobody.
  const tells = (indicator: number) => totalOf(dataset, indicator)?.how !== 'mean' || dataset.indicators[indicator]?.favours !== 'neither'
  // What three of forty add up to is nobody's whole.
  const peers = distinct(reported.map((m) => m.office)).filter((office) => isPeer(dataset, office))
  const isOfMost = (indicator: number) => {
    const total = totalOf(dataset, indicator)
    return total !== null && (total.stated || total.roster.length * 2 >= peers.length)
  }
  // Points are given for what is counted: what it is worth together goes after it.
  const isScore = (indicator: number) => dataset.indicators[indicator]?.type === 'score'
  const told = indicators
    .filter((indicator) => tells(indicator) && isOfMost(indicator))
    .sort((a, b) => Number(isScore(a)) - Number(isScore(b)))
  const totals = told.flatMap((indicator) => totalOf(dataset, indicator)?.office ?? [])
  if (totals.length === 0) return null
  const members = told.flatMap((indicator): readonly Member[] => {
    const total = totalOf(dataset, indicator)
    return total === null ? [] : [{ indicator, office: total.office, breakdown: -1 }]
  })
  const within = { ...selection, offices: distinct(totals) }
  // A 合计 beside 小计 is no member of a list of both; whose total it is, the ground knows.
  const chosen = fullest(within, (moment) =>
    members.flatMap((member) => {
      const period = moment.periods.find((code) => groupOf(dataset, member, code).length > 0)
      return period === undefined ? [] : [{ member, period }]
    }),
  )
  return chosen === null || chosen.members.length === 0 ? null : { ...chosen, office: null }
}

function fullest(within: Selection, at: (moment: Moment) => Chosen['members']): Omit<Chosen, 'office'> | null {
  const full = momentsOf(within)
    .slice(0, triedMoments)
    .map((moment) => ({
      moment,
      members: at(moment).filter(({ member, period }) => amountOfMember(within.dataset, member, period).kind === 'number'),
    }))
  const most = Math.max(0, ...full.map(({ members }) => members.length))
  // Half of what the fullest moment has is full enough to be the latest.
  return full.find(({ members }) => members.length * 2 >= most && (members.length > 0 || most === 0)) ?? null
}

function build(selection: Selection): Figure {
  const tell = tellOf(selection)
  const { w } = tell
  const { dataset, settings } = selection
  const chosen = chosenMembers(selection)
  if (chosen === null) throw new Error('tiles is unsuited: no office')
  const { moment, office } = chosen
  const period = periodAt(dataset, moment.period)
  const progress = office === null ? undefined : progressOf(selection, office)
  const numbers = chosen.members.slice(0, office === null ? mostTotals : progress === undefined ? mostTiles : mostTiles - 1)
  const apart = basesDiffer(numbers.map((one) => compareMember(selection, one.member, one.period)).filter((c) => c.change.kind !== 'none'))
  const mostMembers = Math.max(0, ...numbers.map(({ member }) => totalOf(dataset, member.indicator)?.members.length ?? 0))
  const panels = [
    ...numbers.map(({ member, period: code }) => numberTile(tell, member, code, apart, office === null ? mostMembers : 0)),
    ...(progress === undefined ? [] : [progressTile(tell, progress)]),
  ]
  const compares = numbers.some((one) => compareMember(selection, one.member, one.period).change.kind !== 'none')
  const all = office === null ? allTogether(tell, numbers, compares) : null
  const of = office === null ? (all?.name ?? '') : officeName(dataset, office)
  const name = of === '' && chosen.ofParts === true ? w.total : of
  const spoken = all === null ? numbers : numbers.filter(({ member }) => all.alike.includes(member.indicator))
  const said = spoken.slice(0, 3).map(({ member, period: code }) => {
    const amount = amountOfMember(dataset, member, code)
    return w.tiles.item(
      memberName(dataset, member, nothingVaries),
      valueFact(tell, amount, displayOf(dataset, amount.observations, settings.language)),
    )
  })
  return compose(selection, {
    kind: 'tiles',
    form: 'tiles',
    book: tell.book,
    current: period,
    headline: name === '' ? w.tiles.plain : w.tiles.headline(name),
    notes: all?.notes ?? [],
    sentence:
      said.length === 0 && progress !== undefined
        ? w.tiles.sentence(
            periodWords(period, settings.language),
            name,
            w.completion.sentenceRate(progress.total ? w.statusBreakdown.whole : progress.name, rateFact(tell, progress)),
          ) + w.stop
        : w.tiles.sentence(periodWords(period, settings.language), name, w.list(said)) + w.stop,
    subtitle: [...against(selection, numbers, period)],
    panels,
    shown: { members: panels.length, of: Math.max(panels.length, chosen.members.length), page: 1, pages: 1 },
  })
}

/** 2024年1—7月，与2023年1—7月比; the basis by its name where it is no other time. */
function against(selection: Selection, numbers: Chosen['members'], period: Period): readonly string[] {
  const { settings } = selection
  const w = wordsOf(settings.language)
  const current = periodWords(period, settings.language)
  const compared = numbers.map((one) => compareMember(selection, one.member, one.period)).filter(({ change }) => change.kind !== 'none')
  if (compared.length === 0) return [current]
  // A line that names one time before speaks for no tile that is against another.
  const base = basesDiffer(compared) ? '' : baseName(selection, compared, period)
  return base === '' ? [current, w.basis[settings.basis]] : [w.basisFull(w.basis[settings.basis], current, base)]
}

/** Whether tiles are against different times before: months against months, a stock against the year's end. A span and the stock at its end are one. */
function basesDiffer(compared: readonly Compared[]): boolean {
  return new Set(compared.map(({ basePeriod }) => (basePeriod === null ? null : endOf(basePeriod)))).size > 1
}

/** Rates that a note names before it counts the rest. */
const namedRates = 3

/** 10家合计, who is left out of it, and the indicators that are of as many (`alike`): a sentence of 10家 says none of 3; a stated whole by its own name. */
function allTogether(
  tell: Tell,
  numbers: Chosen['members'],
  compares: boolean,
): { readonly name: string; readonly notes: readonly string[]; readonly alike: readonly number[] } | null {
  const {
    w,
    selection: { dataset },
  } = tell
  const totals = numbers.flatMap(({ member, period }) => {
    const total = totalOf(dataset, member.indicator)
    return total === null ? [] : [{ ...total, indicator: member.indicator, period }]
  })
  const main = [...totals].sort((a, b) => Number(a.how === 'mean') - Number(b.how === 'mean') || b.members.length - a.members.length)[0]
  if (main === undefined) return null
  const absent = main.roster.filter((office) => !main.members.includes(office))
  const rates = totals.filter(({ indicator }) => dataset.indicators[indicator]?.isRate === true)
  // Where not all rates came about alike, each is named.
  const ratesOf = (how: 'mean' | 'pooled', say: (names: string) => string): string => {
    const of = totals.filter((total) => total.how === how)
    const names = w.list(of.slice(0, namedRates).map(({ indicator }) => indicatorName(dataset, indicator)))
    if (of.length === 0) return ''
    return say(of.length === rates.length ? '' : names + (of.length > namedRates ? w.notes.inAll(String(of.length), true) : ''))
  }
  const notes = [
    absent.length === 0
      ? ''
      : (compares ? w.tiles.leftOut : w.tiles.notGiven)(
          w.list(absent.slice(0, 4).map((code) => officeName(dataset, code))),
          absent.length > 4,
        ),
    ratesOf('mean', w.tiles.ratesAsMean),
    ratesOf('pooled', w.tiles.ratesPooled),
  ]
  const alike = totals.filter(({ members }) => members.length === main.members.length).map(({ indicator }) => indicator)
  if (main.stated) return { name: dataset.offices[main.office]?.shortName ?? w.total, notes, alike }
  const count = countFact(
    tell,
    main.members.map((office) => ({
      text: officeName(dataset, office),
      observations: amountOfMember(dataset, { indicator: main.indicator, office, breakdown: -1 }, main.period).observations,
    })),
  )
  return { name: main.how === 'mean' ? w.yearOverYear.meanOf(count) : w.yearOverYear.together(count), notes, alike }
}

/**
 * `dated`: its base says when it was, since the line above the tiles can't. `of`: how many offices that line speaks of; a tile of fewer says
 * how many it is of.
 */
function numberTile(tell: Tell, member: Member, period: number, dated: boolean, of: number): Panel {
  const {
    selection,
    selection: { dataset, settings },
    w,
  } = tell
  const compared = compareMember(selection, member, period)
  const display = displayOf(dataset, [...compared.current.observations, ...compared.base.observations], settings.language)
  const said = sayChange(compared.change, {
    dataset,
    settings,
    current: compared.current,
    base: compared.base,
    display,
    favours: compared.favours,
  })
  const mark = amountMark(tell, memberKey(member), memberName(dataset, member, nothingVaries), compared.current, display)
  const observations = [
    ...new Set([
      ...compared.current.observations,
      ...compared.base.observations,
      ...compared.change.observations,
      ...claimedOf(dataset, member, period),
    ]),
  ]
  const base =
    compared.base.kind === 'number'
      ? baseWords(tell, compared, period, amountLabel(dataset, compared.base, display, settings.language, false), dated)
      : ''
  const part = compared.apart ? partDone(tell, compared, display) : null
  const ofAll = part === null && of > 0 && settings.basis !== 'target' ? partOfAll(tell, member.indicator) : ''
  const unknown = said.mark.merit === 'unknown' ? w.favours.neither : ''
  const together = totalOf(dataset, member.indicator)
  const fewer =
    of > 0 && together !== null && !together.stated && together.members.length < of ? w.tiles.of(String(together.members.length)) : ''
  const stated = statedBeside(selection, compared, period)
  const otherwise =
    stated === null ? '' : tell.book.plain(w.tiles.stated(tell.book.own(stated.text, stated.amount.value, stated.amount.observations)))
  const main: Mark = {
    ...mark,
    observations: stated === null ? observations : [...new Set([...observations, ...stated.amount.observations])],
    change: compared.change.kind === 'none' ? null : said.mark,
    derivation: part?.derivation ?? said.derivation(),
    aside: [fewer, otherwise, base, part?.text ?? '', ofAll, ...besideTile(tell, member, period), unknown]
      .filter((t) => t !== '')
      .join(w.space),
  }
  const spark = sparkline(tell, member)
  return {
    title: memberName(dataset, member, nothingVaries),
    unit: display.unit,
    own: true,
    series: [{ name: '', role: 'own', marks: [main] }, ...(spark === null ? [] : [spark])],
  }
}

/** 上年548, 上期25.2, 2017年61, 全年目标1000 */
function baseWords(tell: Tell, compared: Compared, current: number, text: string, dated: boolean): string {
  const {
    w,
    selection,
    selection: { settings, dataset },
  } = tell
  if (dated && compared.basePeriod !== null) return w.tiles.base(periodWords(compared.basePeriod, settings.language), text)
  switch (settings.basis) {
    case 'samePeriodLastYear':
      return w.tiles.before(text)
    case 'previousPeriod':
      return w.tiles.previous(text)
    case 'base':
      return compared.basePeriod === null ? text : w.tiles.base(periodWords(compared.basePeriod, settings.language), text)
    case 'target':
      return w.tiles.target(targetName(selection, [compared], periodAt(dataset, current)), text)
    case 'benchmark':
      return w.tiles.benchmark(officeName(dataset, compared.baseOffice), text)
  }
}

/** The member's run of periods, when it has three numbers at least. */
function sparkline(tell: Tell, member: Member): Series | null {
  const {
    selection,
    selection: { dataset, settings },
  } = tell
  const own = { ...selection, indicators: [member.indicator], offices: member.office < 0 ? [] : [member.office], periods: [] }
  const rhythm = rhythmOf(own)
  if (rhythm === null) return null
  // Seven months after whole years would be a cliff.
  const whole = rhythm.grain === 'year' ? rhythm.periods.filter((code) => !isPartYear(periodAt(dataset, code))) : rhythm.periods
  const periods = whole.slice(-12).sort((a, b) => orderPeriods(periodAt(dataset, a), periodAt(dataset, b)))
  const amounts = amountsOver(own, member, periods)
  if (amounts.filter((amount) => amount.kind === 'number').length < 3) return null
  const display = displayOf(
    dataset,
    amounts.flatMap((amount) => amount.observations),
    settings.language,
  )
  const marks = amounts.map((amount: Amount, k): Mark => {
    const p = periodAt(dataset, periods[k] as number)
    const mark = amountMark(tell, `${memberKey(member)}@${p.code}`, periodWords(p, settings.language, 'short'), amount, display)
    return atDays(amount.kind === 'number' ? { ...mark, ...drawn(amount, display) } : mark, p)
  })
  return { name: '', role: 'ghost', marks }
}
