import { addsOverTime } from '../../../analysis/arithmetic/aggregation'
import { exactAmount, type Amount, type NumberAmount } from '../../../analysis/arithmetic/amount'
import { divideAmounts } from '../../../analysis/arithmetic/arithmetic'
import { compareObservations, monthlyRates, type Comparison } from '../../../analysis/compare/comparable'
import { numberText, withUnit } from '../../../i18n/numberFormat'
import { endWords, periodWords } from '../../../i18n/periodWords'
import { monthsIn, yearOf, type Day } from '../../../model/time/period'
import type { Indicator } from '../../../model/indicator'
import { compose, fitting, pageOf } from '../../compose'
import { displayOf, shown, type Display } from '../../display'
import type { Derivation, Figure, Mark } from '../../figure'
import { distinct, memberKey, type Member } from '../../members/members'
import { indicatorName, officeName } from '../../tell/naming'
import { isOwn } from '../../members/own'
import { amountLabel } from '../../tell/said'
import { periodAt } from '../../periods/periodAt'
import type { Selection } from '../../selection'
import { amountMark, countFact, tellOf, valueFact } from '../../tell/tell'

export const mostOffices = 30

export interface Entry {
  readonly member: Member
  readonly period: number
  readonly observation: number
  readonly amount: NumberAmount
}

/** How many offices a sentence names. */
export const sentenceOffices = 8

/** What is drawn of one office whose span differs from the others'. */
interface Fair {
  readonly entry: Entry
  readonly value: number
  readonly text: string
  readonly derivation: Derivation | null
  readonly divided: string
  readonly span: string
}

/** One indicator, spans that differ: never the bare totals. */
export function acrossSpans(selection: Selection, latest: readonly Entry[]): Figure {
  const { dataset } = selection
  const graded = compareObservations(
    dataset,
    latest.map((x) => x.observation),
  )
  if (graded.grade !== 'different') return spansBeside(selection, latest, graded)
  const rates = fairRates(selection, latest)
  return rates === null ? spansBeside(selection, latest, graded) : monthlyFigure(selection, rates)
}

/** Each figure brought to a month: by whole months where all are whole months, else by days. Null for what doesn't add over time. */
function fairRates(selection: Selection, latest: readonly Entry[]): readonly Fair[] | null {
  const tell = tellOf(selection)
  const { w } = tell
  const { dataset, settings } = selection
  const indicator = dataset.indicators[latest[0]?.member.indicator ?? -1] as Indicator
  if (!addsOverTime(indicator)) return null
  const display = displayOf(
    dataset,
    latest.map((x) => x.observation),
    settings.language,
  )
  const months = latest.map((x) => monthsIn(periodAt(dataset, x.period)))
  const byDays = months.every((m) => m !== null)
    ? null
    : monthlyRates(
        dataset,
        latest.map((x) => x.observation),
      )
  if (months.some((m) => m === null) && byDays === null) return null
  const list = latest.map((entry, k): Fair | null => {
    const period = periodAt(dataset, entry.period)
    const bare = amountLabel(dataset, entry.amount, display, settings.language, true)
    const term = {
      text: amountLabel(dataset, entry.amount, display, settings.language, false),
      value: entry.amount.value,
      observations: entry.amount.observations,
    }
    const spanText = periodWords(period, settings.language)
    const m = byDays === null ? months[k] : null
    const perMonth: Amount =
      m !== null && m !== undefined ? divideAmounts(entry.amount, exactAmount(m)) : (byDays?.rates[k]?.perMonth ?? entry.amount)
    if (perMonth.kind === 'none') return null
    const text = rateLabel(perMonth, display, settings.language)
    if (m !== null && m !== undefined) {
      return {
        entry,
        value: perMonth.value,
        text,
        divided: w.ranking.divided(bare, String(m)),
        span: w.ranking.spanDetail(spanText, String(m)),
        derivation: {
          rule: 'monthlyRate',
          operands: [term, { text: String(m), value: m, observations: [] }],
          result: perMonth.value,
          text: w.derivation.monthlyRate(term.text, String(m), text),
        },
      }
    }
    const days = byDays?.rates[k]?.days ?? 0
    const perDay = (byDays?.rates[k]?.daysPerMonth ?? 0).toFixed(1)
    return {
      entry,
      value: perMonth.value,
      text,
      divided: w.derivation.monthlyRateByDays(bare, String(days), perDay, text),
      span: w.ranking.spanDetailDays(spanText, String(days)),
      derivation: {
        rule: 'monthlyRate',
        operands: [term, { text: String(days), value: days, observations: [] }],
        result: perMonth.value,
        text: w.derivation.monthlyRateByDays(term.text, String(days), perDay, text),
      },
    }
  })
  return list.every((x): x is Fair => x !== null) ? list : null
}

function rateLabel(amount: NumberAmount, display: Display, language: 'zh-CN' | 'en'): string {
  const number = numberText(shown(amount.value, display), Math.max(1, display.places), language)
  return amount.bound === 'atLeast' ? `≥${number}` : amount.bound === 'atMost' ? `≤${number}` : number
}

function monthlyFigure(selection: Selection, rates: readonly Fair[]): Figure {
  const tell = tellOf(selection)
  const { w } = tell
  const { dataset, settings } = selection
  const display = displayOf(
    dataset,
    rates.map((x) => x.entry.observation),
    settings.language,
  )
  // Nobody is first or last of different years: of more than two the sheet's order stays.
  const years = new Set(rates.map((x) => yearOf(periodAt(dataset, x.entry.period))))
  const ranked = years.size < 2
  const sorted = ranked || rates.length < 3 ? [...rates].sort((a, b) => b.value - a.value) : rates
  const page = pageOf(sorted, settings.top ?? mostOffices, settings.page, (x) => x === sorted[0] || isOwn(selection, x.entry.member.office))
  const name = indicatorName(dataset, sorted[0]?.entry.member.indicator ?? -1)
  const title = (x: Fair) => officeName(dataset, x.entry.member.office)
  const fact = (x: Fair) =>
    x.derivation === null ? '' : tell.book.derived(withUnit(x.text, display.unit, settings.language), x.value, x.derivation)
  const marks = page.items.map((x): Mark => {
    const mark = amountMark(tell, memberKey(x.entry.member), title(x), x.entry.amount, display)
    const { others: _, ...plain } = mark
    return {
      ...plain,
      detail: x.span,
      value: shown(x.value, display),
      low: null,
      high: null,
      label: w.ranking.rateLabel(x.text, x.divided),
      flags: isOwn(selection, x.entry.member.office) ? [...mark.flags, 'own'] : mark.flags,
      derivation: x.derivation,
    }
  })
  const between = () => {
    const byRate = [...rates].sort((a, b) => a.value - b.value)
    const [least, most] = [byRate[0], byRate[byRate.length - 1]]
    return least === undefined || most === undefined ? w.comparison.plain(name) : w.ranking.monthlyBetween(name, fact(least), fact(most))
  }
  const [first, second] = sorted
  const headline =
    first === undefined
      ? w.comparison.plain(name)
      : sorted.length === 2 && second !== undefined
        ? fitting(tell.book, [w.ranking.monthlyPlain(title(first), fact(first), title(second), fact(second)), w.comparison.plain(name)])
        : !ranked
          ? fitting(tell.book, [w.ranking.monthlyList(sorted.map((x) => w.comparison.item(title(x), fact(x)))), between()])
          : first.value === second?.value
            ? w.comparison.plain(name)
            : fitting(tell.book, [
                w.ranking.monthlyMany(
                  title(first),
                  fact(first),
                  countFact(
                    tell,
                    sorted.map((x) => ({ text: title(x), observations: x.entry.amount.observations })),
                    w.counters.offices,
                  ),
                ),
                w.comparison.plain(name),
              ])
  return compose(selection, {
    kind: 'comparison',
    form: 'rankedBars',
    book: tell.book,
    current: null,
    headline,
    sentence:
      w.comparison.sentence(
        w.ranking.perMonth,
        name,
        w.list(sorted.slice(0, sentenceOffices).map((x) => w.comparison.item(title(x), fact(x)))),
      ) + w.stop,
    subtitle: [w.named(name, w.ranking.monthly(display.unit)), w.ranking.spansDiffer(sorted.length)],
    panels: [{ title: '', unit: w.ranking.monthly(display.unit), own: false, series: [{ name, role: 'peer', marks }] }],
    notes: [ranked ? '' : w.ranking.yearsDiffer, page.pages > 1 ? w.notes.page(String(page.page), String(page.pages)) : ''],
    sourceExtra: [w.ranking.monthlyDerived],
    shown: { members: page.items.length, of: sorted.length, page: page.page, pages: page.pages },
  })
}

/** Near spans, or spans for which nothing fair can be computed: each with its own span, in the sheet's order, without rank. */
function spansBeside(selection: Selection, latest: readonly Entry[], graded: Comparison): Figure {
  const tell = tellOf(selection)
  const { w } = tell
  const { dataset, settings } = selection
  const display = displayOf(
    dataset,
    latest.map((x) => x.observation),
    settings.language,
  )
  const page = pageOf(latest, settings.top ?? mostOffices, settings.page, (x) => isOwn(selection, x.member.office))
  const name = indicatorName(dataset, latest[0]?.member.indicator ?? -1)
  const title = (x: Entry) => officeName(dataset, x.member.office)
  const marks = page.items.map((x): Mark => {
    const mark = amountMark(tell, memberKey(x.member), title(x), x.amount, display)
    return {
      ...mark,
      detail: periodWords(periodAt(dataset, x.period), settings.language),
      flags: isOwn(selection, x.member.office) ? [...mark.flags, 'own'] : mark.flags,
    }
  })
  const items = w.list(latest.slice(0, sentenceOffices).map((x) => w.comparison.item(title(x), valueFact(tell, x.amount, display))))
  const near = graded.grade === 'near'
  const [first, ...others] = distinct(latest.map((x) => x.period))
  // One period, or one shape in several years: these too are said.
  const shared = first !== undefined && others.length === 0 ? periodWords(periodAt(dataset, first), settings.language) : ''
  const apart = !near && shared === ''
  return compose(selection, {
    kind: 'comparison',
    form: 'rankedBars',
    book: tell.book,
    current: null,
    headline: fitting(tell.book, [
      ...(latest.length === 2 && !apart ? [near ? w.comparison.near(items) : items] : []),
      apart ? w.comparison.spansPrinted(name) : w.comparison.plain(name),
    ]),
    sentence: name + w.colon + items + w.stop,
    subtitle: [w.named(name, display.unit), shared],
    panels: [{ title: '', unit: display.unit, own: false, series: [{ name, role: 'peer', marks }] }],
    notes: [
      graded.grade === 'near'
        ? w.comparison.nearNote(w.list([...graded.ends].map((day: Day) => endWords(day, settings.language))))
        : apart
          ? w.comparison.spansPrintedNote
          : '',
      page.pages > 1 ? w.notes.page(String(page.page), String(page.pages)) : '',
    ],
    shown: { members: page.items.length, of: latest.length, page: page.page, pages: page.pages },
  })
}
