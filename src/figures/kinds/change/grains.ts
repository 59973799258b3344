import type { Amount } from '../../../analysis/arithmetic/amount'
import { subtractAmounts, sumAmounts } from '../../../analysis/arithmetic/arithmetic'
import { unitsWithin } from '../../../analysis/compare/coverage'
import { periodWords } from '../../../i18n/periodWords'
import type { Dataset } from '../../../model/dataset/dataset'
import { containsPeriod, grainOf, orderPeriods, yearOf, type Grain, type Span } from '../../../model/time/period'
import { compose, fitting } from '../../compose'
import { displayOf, type Display } from '../../display'
import type { Figure, Panel, Series } from '../../figure'
import { isAddedOverTime } from '../../ground/appended'
import { amountOfMember, distinct, isBenchmark, isTotal, memberKey, membersOf, variesOf, type Member } from '../../members/members'
import { isOwn, ownOffice } from '../../members/own'
import type { FigureKindDefinition, Selection } from '../../selection'
import { indicatorName, memberName } from '../../tell/naming'
import { amountLabel } from '../../tell/said'
import { amountMark, countFact, operandOf, tellOf, valueFact, type Tell } from '../../tell/tell'

/** From the finest. */
const layers = ['day', 'week', 'month', 'quarter', 'half', 'year'] as const satisfies readonly Grain[]
type Layer = (typeof layers)[number]
const leastLayers = 3
/** Lines of a panel. */
const mostMembers = 8
const mostPoints = 62
/** More members than this are a table, not an office's layers. */
const mostLookedAt = 2000

/** One indicator of one year at several grains. */
interface Layered {
  readonly indicator: number
  readonly year: number
  readonly members: readonly Member[]
  readonly byLayer: readonly { readonly layer: Layer; readonly periods: readonly { readonly code: number; readonly period: Span }[] }[]
}

/** A number of a longer time beside the sum of the shorter ones within it. */
interface Check {
  readonly member: Member
  readonly period: Span
  readonly layer: Layer
  readonly stated: Amount
  readonly sum: Amount
  readonly pieces: readonly Amount[]
  readonly gap: Amount
}

/**
 * 日、月、半年、年: one indicator at every grain its sheets give it, each on its own scale, and whether the shorter times add up to the longer.
 *
 *     信息：上半年与分月相加一致
 */
export const grains: FigureKindDefinition = {
  unsuited: (selection) => (layeredOf(selection) === null ? { code: 'noGrains', facts: {} } : null),
  build: (selection) => {
    const layered = layeredOf(selection)
    if (layered === null) throw new Error('grains is unsuited: no layers')
    return build(selection, layered)
  },
}

/** Indicators given at three grains or more, days or weeks among them, in the sheets' order: months, quarters and a year are any table. */
export function layeredIndicators(selection: Selection): readonly number[] {
  const { dataset } = selection
  const given = new Set(dataset.periods.map((period) => grainOf(period)).filter(isLayer))
  const members = given.size < leastLayers ? [] : membersOf(selection, 'value')
  if (members.length === 0 || members.length > mostLookedAt) return []
  const found = new Map<number, Set<string>>()
  for (const member of members)
    for (const { period } of periodsOfMember(selection, member)) {
      const of = found.get(member.indicator) ?? new Set()
      found.set(member.indicator, of.add(`${yearOf(period)}|${grainOf(period)}`))
    }
  const enough = (seen: ReadonlySet<string>): boolean => {
    const years = new Map<string, number>()
    for (const key of seen) years.set(key.slice(0, 4), (years.get(key.slice(0, 4)) ?? 0) + 1)
    return [...years.values()].some((count) => count >= leastLayers)
  }
  return [...found]
    .filter(
      ([indicator, seen]) =>
        dataset.indicators[indicator]?.type === 'flow' && enough(seen) && [...seen].some((key) => /day|week/.test(key)),
    )
    .map(([indicator]) => indicator)
}

function periodsOfMember(selection: Selection, member: Member): readonly { readonly code: number; readonly period: Span }[] {
  const { dataset, periods } = selection
  return dataset.periods.flatMap((period, code) => {
    const wanted = period.kind === 'span' && !period.plan && isLayer(grainOf(period)) && (periods.length === 0 || periods.includes(code))
    if (!wanted) return []
    const { observations } = amountOfMember(dataset, member, code)
    return observations.length > 0 && !observations.some((i) => isAddedOverTime(dataset, i)) ? [{ code, period }] : []
  })
}

const isLayer = (grain: Grain): grain is Layer => (layers as readonly Grain[]).includes(grain)

function layeredOf(selection: Selection): Layered | null {
  const { dataset } = selection
  const [indicator] = layeredIndicators(selection)
  if (indicator === undefined) return null
  const all = membersOf(selection, 'value').filter((m) => m.indicator === indicator && !isTotal(dataset, m) && !isBenchmark(dataset, m))
  const own = ownOffice(selection)
  const mine = all.filter((m) => m.office === own)
  const candidates = mine.length > 0 && hasLayers(selection, mine) ? mine : all
  const years = distinct(candidates.flatMap((m) => periodsOfMember(selection, m).map(({ period }) => yearOf(period) ?? 0)))
    .slice()
    .sort((a, b) => b - a)
  for (const year of years) {
    const at = (layer: Layer) => {
      const found = new Map<number, Span>()
      for (const m of candidates)
        for (const { code, period } of periodsOfMember(selection, m))
          if (grainOf(period) === layer && yearOf(period) === year) found.set(code, period)
      return [...found].map(([code, period]) => ({ code, period })).sort((a, b) => orderPeriods(a.period, b.period))
    }
    const byLayer = layers.map((layer) => ({ layer, periods: at(layer).slice(-mostPoints) })).filter(({ periods }) => periods.length > 0)
    if (byLayer.length < leastLayers) continue
    const members = candidates.filter(
      (m) => byLayer.filter(({ periods }) => periods.some(({ code }) => amountOfMember(dataset, m, code).kind === 'number')).length > 1,
    )
    if (members.length > 0) return { indicator, year, members, byLayer }
  }
  return null
}

function hasLayers(selection: Selection, members: readonly Member[]): boolean {
  return new Set(members.flatMap((m) => periodsOfMember(selection, m).map(({ period }) => grainOf(period)))).size >= leastLayers
}

/** Every longer time whose shorter ones are all there: its number beside their sum, by the longest of the shorter ones. */
function checksOf({ dataset }: Selection, { members, byLayer }: Layered): readonly Check[] {
  return members.flatMap((member) =>
    byLayer.flatMap(({ periods }, k) =>
      periods.flatMap(({ code, period }): readonly Check[] => {
        const stated = amountOfMember(dataset, member, code)
        if (stated.kind !== 'number') return []
        for (const finer of byLayer.slice(0, k).reverse()) {
          const inside = finer.periods.filter((one) => containsPeriod(period, one.period))
          const due = finer.layer === 'day' ? period.end - period.start + 1 : unitsWithin(finer.layer, period.start, period.end).length
          const pieces = inside.map((one) => amountOfMember(dataset, member, one.code))
          if (due === 0 || pieces.length !== due || finer.layer === 'week' || pieces.some((piece) => piece.kind !== 'number')) continue
          const sum = sumAmounts(pieces)
          return [{ member, period, layer: finer.layer, stated, sum, pieces, gap: subtractAmounts(stated, sum) }]
        }
        return []
      }),
    ),
  )
}

function build(selection: Selection, layered: Layered): Figure {
  const tell = tellOf(selection)
  const { w } = tell
  const { dataset, settings } = selection
  const { indicator, members, byLayer, year } = layered
  const display = displayOf(
    dataset,
    members.flatMap((m) => byLayer.flatMap(({ periods }) => periods.flatMap(({ code }) => amountOfMember(dataset, m, code).observations))),
    settings.language,
  )
  const checks = checksOf(selection, layered)
  const wrong = checks.filter((check) => check.gap.kind === 'number' && check.gap.bound === 'exact' && isApart(dataset, check))
  const name = indicatorName(dataset, indicator)
  const varies = variesOf(dataset, members)
  const nameOf = (m: Member) => memberName(dataset, m, { ...varies, indicator: false })
  const shown = [...members].sort((a, b) => Number(isOwn(selection, b.office)) - Number(isOwn(selection, a.office))).slice(0, mostMembers)
  const [worst] = [...wrong].sort((a, b) => sizeOf(b.gap) - sizeOf(a.gap))
  const layerNames = w.list(byLayer.map(({ layer }) => w.grains.layers[layer]))
  const [one] = checks
  const period = (check: Check) => periodWords(check.period, settings.language, 'short')
  const checked = [...new Map(checks.map((check) => [memberKey(check.member), check.member])).values()]
  const count = countFact(
    tell,
    byLayer.map(({ layer }) => ({ text: w.grains.layers[layer], observations: [] })),
  )
  const found =
    worst !== undefined
      ? w.grains.differs(
          members.length > 1 ? nameOf(worst.member) : '',
          name,
          period(worst),
          valueFact(tell, worst.stated, display),
          w.grains.pieces[worst.layer],
          factOf(tell, worst, display),
        )
      : one === undefined
        ? w.grains.unchecked(name, layerNames, count)
        : w.grains.agrees(
            checked.length > 1
              ? w.grains.offices(
                  countFact(
                    tell,
                    checked.map((m) => ({ text: nameOf(m), observations: [] })),
                  ),
                )
              : '',
            name,
            period(one),
            checked.length > 1 ? '' : valueFact(tell, one.stated, display),
            w.grains.pieces[one.layer],
          )
  const last = byLayer[byLayer.length - 1] as Layered['byLayer'][number]
  return compose(selection, {
    kind: 'grains',
    form: 'lines',
    book: tell.book,
    current: last.periods[last.periods.length - 1]?.period ?? null,
    headline: fitting(tell.book, [found, w.grains.unchecked(name, layerNames, count)]),
    sentence: w.grains.sentence(w.yearOf(String(year)), name, layerNames, count) + w.comma + found + w.stop,
    subtitle: [w.named(name, display.unit), w.yearOf(String(year)), w.grains.subtitle(layerNames)],
    panels: byLayer.map((one) => panelOf(tell, one, shown, nameOf, display)),
    notes: [
      ...(wrong.length > 1 ? [w.grains.several(String(wrong.length))] : []),
      ...(checks.length === 0 ? [w.grains.none] : []),
      shown.length < members.length ? w.grains.more(String(members.length - shown.length)) : '',
    ],
    shown: { members: shown.length, of: members.length, page: 1, pages: 1 },
  })
}

/** Whether a sum lies further from what is stated than the rounding of its terms may bring it. */
function isApart(dataset: Dataset, { gap, stated, pieces }: Check): boolean {
  const places = [stated, ...pieces].flatMap((one) => one.observations.map((i) => dataset.places[i] as number))
  const [some] = stated.observations
  const scale =
    some === undefined || !dataset.value[some] ? 1 : Math.abs((dataset.amount[some] as number) / (dataset.value[some] as number))
  const decimals = Math.max(0, ...places)
  const slack = decimals === 0 ? 0 : (pieces.length + 1) * 0.5 * 10 ** -decimals * scale
  return sizeOf(gap) > slack * (1 + 1e-9)
}

function sizeOf(amount: Amount): number {
  return amount.kind === 'number' ? Math.abs(amount.value) : 0
}

/** The sum of the shorter times, as a fact with its terms. */
function factOf(tell: Tell, { sum, pieces }: Check, display: Display): string {
  if (sum.kind === 'none') return ''
  const operands = pieces.map((piece) => operandOf(tell, piece, display))
  const text = amountLabel(tell.selection.dataset, sum, display, tell.selection.settings.language, true)
  return tell.book.derived(text, sum.value, {
    rule: 'sum',
    operands,
    result: sum.value,
    text: tell.w.derivation.sum(operands.map((operand) => operand.text).join(' + '), text),
  })
}

function panelOf(
  tell: Tell,
  { layer, periods }: Layered['byLayer'][number],
  members: readonly Member[],
  nameOf: (m: Member) => string,
  display: Display,
): Panel {
  const { w, selection } = tell
  const { dataset, settings } = selection
  const several = members.some((m) => !isOwn(selection, m.office))
  return {
    title: w.grains.layers[layer],
    unit: w.grains.per(display.unit, w.grains.each[layer]),
    own: false,
    series: members.map((member): Series => ({
      name: nameOf(member),
      role: several && isOwn(selection, member.office) ? 'own' : 'peer',
      marks: periods.map(({ code, period }) => {
        const mark = amountMark(
          tell,
          `${layer}.${memberKey(member)}@${period.code}`,
          periodWords(period, settings.language, 'short'),
          amountOfMember(dataset, member, code),
          display,
        )
        return { ...mark, at: [period.start, period.end] as const }
      }),
    })),
  }
}
