import { noAmount } from '../../../analysis/arithmetic/amount'
import { periodWords } from '../../../i18n/periodWords'
import { orderPeriods, type Period } from '../../../model/time/period'
import type { Dataset } from '../../../model/dataset/dataset'
import { baseName, basisName, compareMember, targetName } from '../../tell/basisOf'
import { compose, pageOf } from '../../compose'
import { displayOf, mixedUnits } from '../../display'
import type { Figure, Mark, Panel } from '../../figure'
import { groupedBy } from '../../members/memberGroups'
import { amountOfMember, distinct, memberKey, membersOf, observationsOf, type Member } from '../../members/members'
import { indicatorName, officeName, rowName } from '../../tell/naming'
import { isOwn } from '../../members/own'
import { latestWith } from '../../periods/periodChoice'
import { sayChange } from '../../tell/said'
import { periodAt } from '../../periods/periodAt'
import type { FigureKindDefinition, Selection, Unsuited } from '../../selection'
import { amountMark, countFact, tellOf, valueFact } from '../../tell/tell'
import { standingsHeadline, standingsOf } from './standings'
import { mostOffices, type Entry, sentenceOffices, acrossSpans } from './comparisonOverSpans'

const mostPanels = 6

/**
 * 多单位对比: the same thing of several offices side by side.
 *
 * Of one indicator at one period, each with its base below (同比); of figures whose spans differ, the fair figure: one common span,
 * else a monthly rate, else the spans printed and no order claimed. Of several indicators, one small figure each.
 *
 *     按月均比，宿迁市委办37.5次，滨州市委办22.9次
 */
export const comparison: FigureKindDefinition = {
  unsuited: (selection): Unsuited | null => {
    const latest = latestOfOffices(selection)
    if (latest.length === 0) return { code: 'noNumbers', facts: {} }
    if (distinct(latest.map((x) => x.member.office)).length < 2) return { code: 'oneOffice', facts: {} }
    const indicators = distinct(latest.map((x) => x.member.indicator))
    if (indicators.length > 1) return periodOfSeveral(selection) === null ? { code: 'notComparable', facts: {} } : null
    if (
      mixedUnits(
        selection.dataset,
        latest.map((x) => x.observation),
      )
    )
      return { code: 'mixedUnits', facts: {} }
    return distinct(latest.map((x) => x.member.breakdown)).length > 1 ? { code: 'severalIndicators', facts: {} } : null
  },
  build: (selection) => {
    const latest = latestOfOffices(selection)
    const indicators = distinct(latest.map((x) => x.member.indicator))
    if (indicators.length > 1) {
      const shared = periodOfSeveral(selection)
      if (shared === null) throw new Error('comparison is unsuited: no common period')
      return severalIndicators(selection, shared)
    }
    const period = commonPeriod(selection)
    // A period that most offices stand in beats each one's latest; who hasn't reported it stands there hollow.
    const offices = distinct(latest.map((x) => x.member.office)).length
    const listed = (code: number) => distinct(membersOf(selection, 'value', [code]).map((m) => m.office)).length
    const most =
      period !== null && listed(period) * 2 > offices
        ? period
        : latestWith(selection, (code) => membersWith(selection, code).length * 2 > offices)
    return most === null ? acrossSpans(selection, latest) : samePeriod(selection, most)
  },
}

/** Each office's latest figure. */
function latestOfOffices(selection: Selection): readonly Entry[] {
  const { dataset } = selection
  const best = new Map<string, Entry>()
  const kept = new Set(membersOf(selection, 'value').map(memberKey))
  for (const i of observationsOf(selection, 'value')) {
    const member: Member = {
      indicator: dataset.indicator[i] as number,
      office: dataset.office[i] as number,
      breakdown: dataset.breakdown[i] as number,
    }
    const period = dataset.period[i] as number
    if (dataset.missing[i] !== 0 || member.office < 0 || !kept.has(memberKey(member))) continue
    const known = best.get(memberKey(member))
    if (known !== undefined && orderPeriods(periodAt(dataset, known.period), periodAt(dataset, period)) >= 0) continue
    const amount = amountOfMember(dataset, member, period)
    if (amount.kind === 'number') best.set(memberKey(member), { member, period, observation: i, amount })
  }
  return eachOnce(dataset, [...best.values()])
}

/**
 * One body under two names (日照市人民政府办公室 in one sheet, 日照市政府办公室 in another) is drawn once, by the figure of the longer span, until
 * somebody has said that they are two.
 */
function eachOnce(dataset: Dataset, entries: readonly Entry[]): readonly Entry[] {
  const days = (period: Period) => (period.kind === 'span' ? period.end - period.start : 0)
  const best = new Map<string, Entry>()
  for (const entry of entries) {
    const { indicator, office, breakdown } = entry.member
    const key = `${indicator}|${dataset.offices[office]?.shortName ?? office}|${breakdown}`
    const known = best.get(key)
    if (known === undefined || days(periodAt(dataset, entry.period)) > days(periodAt(dataset, known.period))) best.set(key, entry)
  }
  return [...best.values()]
}

function membersWith(selection: Selection, period: number): readonly Member[] {
  return membersOf(selection, 'value', [period]).filter(
    (member) => member.office >= 0 && amountOfMember(selection.dataset, member, period).kind === 'number',
  )
}

/** The latest period with two offices' numbers. */
function commonPeriod(selection: Selection): number | null {
  return latestWith(selection, (period) => distinct(membersWith(selection, period).map((m) => m.office)).length > 1)
}

/** Indicators that two offices have numbers of at a period. */
function comparedAt(selection: Selection, period: number): readonly number[] {
  const members = membersWith(selection, period)
  return [...groupedBy(members, 'indicator')]
    .filter(([, own]) => distinct(own.map((m) => m.office)).length > 1)
    .map(([indicator]) => indicator)
}

function periodOfSeveral(selection: Selection): number | null {
  return latestWith(selection, (period) => comparedAt(selection, period).length > 0)
}

/** One indicator, one period: bars in the sheet's order, last year's below each where it is known. */
function samePeriod(selection: Selection, periodCode: number): Figure {
  const tell = tellOf(selection)
  const { w } = tell
  const { dataset, settings } = selection
  const period = periodAt(dataset, periodCode)
  const members = membersOf(selection, 'value', [periodCode]).filter((m) => m.office >= 0)
  const found = members.map((member) => compareMember(selection, member, periodCode))
  const apart = found.filter((c) => c.apart)
  // A target of another span isn't drawn beside the figure.
  const compared = found.map((c) => (c.apart ? { ...c, base: noAmount('absent') } : c))
  const display = displayOf(
    dataset,
    compared.flatMap((c) => [...c.current.observations, ...c.base.observations]),
    settings.language,
  )
  const page = pageOf(compared, settings.top ?? mostOffices, settings.page, (c) => isOwn(selection, c.member.office))
  const withBase = compared.filter((c) => c.base.kind === 'number' && c.current.kind === 'number')
  const paired = withBase.length > 0 && settings.basis !== 'benchmark'
  const name = indicatorName(dataset, members[0]?.indicator ?? -1)
  const label = (c: (typeof compared)[number]) => officeName(dataset, c.member.office)
  const current = page.items.map((c): Mark => {
    const said = sayChange(c.change, {
      dataset,
      settings,
      current: c.current,
      base: c.base,
      display,
      favours: c.favours,
    })
    const mark = amountMark(tell, memberKey(c.member), '', c.current, display)
    return {
      ...mark,
      ...rowName(label(c)),
      change: paired && c.change.kind !== 'none' ? said.mark : null,
      flags: isOwn(selection, c.member.office) ? [...mark.flags, 'own'] : mark.flags,
      derivation: paired ? said.derivation() : null,
    }
  })
  const base = page.items.map((c): Mark => ({
    ...amountMark(tell, `${memberKey(c.member)}@base`, '', c.base, display),
    ...rowName(label(c)),
  }))
  const basis = basisName(selection, withBase, period)
  const moved = settings.basis === 'target' ? w.comparison.against : w.comparison
  const before = baseName(selection, withBase, period)
  const count = (list: typeof withBase) =>
    countFact(
      tell,
      list.map((c) => ({ text: label(c), observations: c.change.observations })),
    )
  const up = withBase.filter((c) => c.change.kind !== 'none' && c.change.direction === 'up')
  const down = withBase.filter((c) => c.change.kind !== 'none' && c.change.direction === 'down')
  const finding =
    !paired || withBase.length < 2 || up.length + down.length === 0
      ? w.comparison.plain(name)
      : up.length === withBase.length
        ? moved.allUp(count(up), basis)
        : down.length === withBase.length
          ? moved.allDown(count(down), basis)
          : up.length + down.length < withBase.length || up.length === 0 || down.length === 0
            ? up.length >= down.length
              ? moved.someUp(count(withBase), basis, count(up))
              : moved.someDown(count(withBase), basis, count(down))
            : moved.upDown(count(withBase), basis, count(up), count(down))
  const some = paired && withBase.length > 1 && withBase.length < compared.length && up.length + down.length > 0
  const headline = some
    ? w.comparison.ofAll(
        countFact(
          tell,
          compared.map((c) => ({ text: label(c), observations: c.current.observations })),
        ),
      ) + finding
    : finding
  return compose(selection, {
    kind: 'comparison',
    form: paired ? 'pairedBars' : 'rankedBars',
    book: tell.book,
    current: period,
    headline,
    sentence:
      w.comparison.sentence(
        periodWords(period, settings.language),
        name,
        w.list(
          compared
            .filter((c) => c.current.kind === 'number')
            .slice(0, sentenceOffices)
            .map((c) => w.comparison.item(label(c), valueFact(tell, c.current, display))),
        ),
      ) + w.stop,
    subtitle: [
      w.named(name, display.unit),
      paired ? w.basisFull(basis, periodWords(period, settings.language), before) : periodWords(period, settings.language),
    ],
    panels: [
      {
        title: '',
        unit: display.unit,
        own: false,
        series: [
          { name: periodWords(period, settings.language), role: 'own', marks: current },
          ...(paired ? [{ name: before, role: 'base' as const, marks: base }] : []),
        ],
      },
    ],
    notes: [
      apart.length > 0
        ? w.notes.targetApart(
            tell.book.plain(
              countFact(
                tell,
                apart.map((c) => ({ text: label(c), observations: c.current.observations })),
              ),
            ),
            targetName(selection, apart, period),
          )
        : '',
      page.pages > 1 ? w.notes.page(String(page.page), String(page.pages)) : '',
    ],
    shown: { members: page.items.length, of: compared.length, page: page.page, pages: page.pages },
  })
}

/** Several indicators of several offices at one period: a panel an indicator, the offices in one order throughout. */
function severalIndicators(selection: Selection, periodCode: number): Figure {
  const tell = tellOf(selection)
  const { w } = tell
  const { dataset, settings } = selection
  const period = periodAt(dataset, periodCode)
  const members = membersOf(selection, 'value', [periodCode]).filter((m) => m.office >= 0)
  const indicators = comparedAt(selection, periodCode)
  const offices = distinct(members.map((m) => m.office))
  const page = pageOf(indicators, mostPanels, settings.page)
  const panels = page.items.map((indicator): Panel => {
    const own = members.filter((m) => m.indicator === indicator)
    const amounts = own.map((member) => ({ member, amount: amountOfMember(dataset, member, periodCode) }))
    const display = displayOf(
      dataset,
      amounts.flatMap((x) => x.amount.observations),
      settings.language,
    )
    const marks = amounts.map(({ member, amount }): Mark => {
      const mark = amountMark(tell, memberKey(member), officeName(dataset, member.office), amount, display)
      return { ...mark, flags: isOwn(selection, member.office) ? [...mark.flags, 'own'] : mark.flags }
    })
    return {
      title: w.named(indicatorName(dataset, indicator), display.unit),
      unit: display.unit,
      own: false,
      series: [{ name: indicatorName(dataset, indicator), role: 'peer', marks }],
    }
  })
  const standings = standingsOf(
    tell,
    indicators,
    members.filter((m) => m.breakdown === -1),
    periodCode,
    offices,
  )
  return compose(selection, {
    kind: 'comparison',
    form: 'rankedBars',
    book: tell.book,
    current: period,
    headline: standingsHeadline(tell, standings),
    sentence: standingsHeadline(tell, standings) + w.stop,
    subtitle: [periodWords(period, settings.language), w.comparison.ownScale],
    panels,
    notes: [page.pages > 1 ? w.notes.page(String(page.page), String(page.pages)) : ''],
    shown: { members: page.items.length, of: indicators.length, page: page.page, pages: page.pages },
  })
}
