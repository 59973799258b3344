import type { NumberAmount } from '../../../analysis/arithmetic/amount'
import { periodWords } from '../../../i18n/periodWords'
import type { Indicator } from '../../../model/indicator'
import { compose, fitting } from '../../compose'
import { displayOf, shown, type Display } from '../../display'
import type { Figure, Mark, Series } from '../../figure'
import { emptyMark } from '../../tell/marks'
import { meanOf, type Mean } from '../../tell/mean'
import { favoursOf } from '../../tell/merit'
import { groupedBy } from '../../members/memberGroups'
import { amountOfMember, distinct, memberKey, membersOf } from '../../members/members'
import { indicatorName, officeName } from '../../tell/naming'
import { ownOffice } from '../../members/own'
import { latestWith } from '../../periods/periodChoice'
import { amountLabel } from '../../tell/said'
import { periodAt } from '../../periods/periodAt'
import type { FigureKindDefinition, Selection } from '../../selection'
import { countFact, tellOf } from '../../tell/tell'

const leastAxes = 3
const mostAxes = 8

/** An axis: an indicator, our figure, the mean of all, and the largest that the rim stands for. */
interface Axis {
  readonly indicator: number
  readonly own: NumberAmount
  readonly mean: Mean
  readonly rim: number
  readonly display: Display
}

/**
 * 综合画像: one office over three to eight indicators against the mean of all, each axis to the largest of all offices. Fewer-is-better
 * axes aren't turned over; a note says which they are.
 *
 *     示例区丁3项指标中2项高于均值
 */
export const profile: FigureKindDefinition = {
  unsuited: (selection) => {
    if (membersOf(selection, 'value').length === 0) return { code: 'noNumbers', facts: {} }
    const office = officeOf(selection)
    if (office < 0 || distinct(membersOf({ ...selection, offices: [] }, 'value').map((m) => m.office)).length < 3)
      return { code: 'oneOffice', facts: {} }
    return periodOf(selection) === null ? { code: 'tooFew', facts: { needed: leastAxes } } : null
  },
  build,
}

/** The office drawn: the one selected, the own one, else the first. */
function officeOf(selection: Selection): number {
  const [only] = selection.offices
  if (selection.offices.length === 1 && only !== undefined) return only
  const own = ownOffice(selection)
  if (own >= 0 && (selection.offices.length === 0 || selection.offices.includes(own))) return own
  return membersOf(selection, 'value').find((m) => m.office >= 0)?.office ?? -1
}

function axesAt(selection: Selection, period: number): readonly Axis[] {
  const { dataset, settings } = selection
  const office = officeOf(selection)
  // All offices give the mean and the rim, whichever are selected to be drawn.
  const members = membersOf({ ...selection, offices: [] }, 'value', [period]).filter((m) => m.office >= 0 && m.breakdown === -1)
  return [...groupedBy(members, 'indicator')]
    .flatMap(([indicator, all]): Axis[] => {
      const amounts = all.map((m) => amountOfMember(dataset, m, period))
      const own = amountOfMember(dataset, { indicator, office, breakdown: -1 }, period)
      const display = displayOf(
        dataset,
        amounts.flatMap((a) => a.observations),
        settings.language,
      )
      const mean = meanOf(dataset.indicators[indicator] as Indicator, amounts, display, settings)
      const rim = Math.max(...amounts.map((a) => (a.kind === 'number' ? a.value : 0)))
      const negative = amounts.some((a) => a.kind === 'number' && a.value < 0)
      return own.kind === 'number' && mean !== null && mean.count >= 3 && rim > 0 && !negative
        ? [{ indicator, own, mean, rim, display }]
        : []
    })
    .slice(0, mostAxes)
}

/** Indicators without a mean because an office's readings disagree. */
function unsettledAt(selection: Selection, period: number): readonly number[] {
  const members = membersOf({ ...selection, offices: [] }, 'value', [period]).filter((m) => m.office >= 0 && m.breakdown === -1)
  return distinct(
    members
      .filter((m) => {
        const amount = amountOfMember(selection.dataset, m, period)
        return amount.kind === 'number' && amount.conflict
      })
      .map((m) => m.indicator),
  )
}

function periodOf(selection: Selection): number | null {
  return latestWith({ ...selection, offices: [] }, (period) => axesAt(selection, period).length >= leastAxes)
}

function build(selection: Selection): Figure {
  const tell = tellOf(selection)
  const { w } = tell
  const { dataset, settings } = selection
  const periodCode = periodOf(selection)
  if (periodCode === null) throw new Error('profile is unsuited: fewer than three axes')
  const period = periodAt(dataset, periodCode)
  const office = officeOf(selection)
  const axes = axesAt(selection, periodCode)
  const name = officeName(dataset, office)
  const category = (axis: Axis) => indicatorName(dataset, axis.indicator)
  const own: Series = {
    name,
    role: 'own',
    marks: axes.map((axis): Mark => ({
      ...emptyMark(memberKey({ indicator: axis.indicator, office, breakdown: -1 }), category(axis)),
      value: shown(axis.own.value, axis.display),
      bound: axis.own.bound,
      shade: axis.own.value / axis.rim,
      label: amountLabel(dataset, axis.own, axis.display, settings.language, true),
      observations: axis.own.observations,
      flags: axis.own.conflict ? ['conflict'] : [],
    })),
  }
  const mean: Series = {
    name: w.mean,
    role: 'ghost',
    marks: axes.map((axis): Mark => ({
      ...emptyMark(`mean.${axis.indicator}`, category(axis)),
      value: shown(axis.mean.amount.value, axis.display),
      shade: axis.mean.amount.value / axis.rim,
      label: axis.mean.text,
      observations: axis.mean.amount.observations,
      derivation: axis.mean.derivation,
    })),
  }
  const above = axes.filter((axis) => axis.own.value > axis.mean.amount.value)
  const exact = axes.every((axis) => axis.own.bound === 'exact' && axis.mean.amount.bound === 'exact')
  const count = (list: readonly Axis[]) =>
    countFact(
      tell,
      list.map((axis) => ({ text: category(axis), observations: axis.own.observations })),
    )
  const headline = !exact
    ? w.profile.plain(name)
    : fitting(tell.book, [
        above.length === axes.length
          ? w.profile.aboveAll(name, count(axes))
          : above.length === 0
            ? w.profile.aboveNone(name, count(axes))
            : w.profile.above(name, count(axes), count(above)),
        w.profile.plain(name),
      ])
  const unsettled = unsettledAt(selection, periodCode).map((code) => indicatorName(dataset, code))
  const less = axes.filter((axis) => favoursOf(dataset, settings, axis.indicator, office) === 'less').map(category)
  return compose(selection, {
    kind: 'profile',
    form: 'radar',
    book: tell.book,
    current: period,
    headline,
    sentence: w.profile.sentence(periodWords(period, settings.language), headline) + w.stop,
    subtitle: [w.profile.subtitle(name), periodWords(period, settings.language)],
    panels: [{ title: '', unit: '', own: true, series: [own, mean] }],
    notes: [
      w.profile.scale,
      unsettled.length > 0 ? w.profile.unsettled(w.list(unsettled)) : '',
      less.length > 0 ? w.profile.lessTurned(w.list(less)) : '',
    ],
    shown: { members: axes.length, of: axes.length, page: 1, pages: 1 },
  })
}
