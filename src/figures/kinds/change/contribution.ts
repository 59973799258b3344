import { addsOverBreakdown, addsOverOffices } from '../../../analysis/arithmetic/aggregation'
import type { Amount, NumberAmount } from '../../../analysis/arithmetic/amount'
import { contributionsOf, type Contributions } from '../../../analysis/compare/contribution'
import { periodWords } from '../../../i18n/periodWords'
import type { Indicator } from '../../../model/indicator'
import { observationFlags } from '../../../model/dataset/observation'
import type { Period } from '../../../model/time/period'
import { compareMember, timeBasis, type Compared } from '../../tell/basisOf'
import { compose, fitting } from '../../compose'
import { amountText, displayOf, displayOfDifference, displayOfDifferences, mixedUnits, shown, type Display } from '../../display'
import type { Derivation, Figure, Mark } from '../../figure'
import { emptyMark } from '../../tell/marks'
import { colourOf, favoursOf } from '../../tell/merit'
import {
  counterOf,
  distinct,
  groupOf,
  isBenchmark,
  memberKey,
  membersOf,
  observationsOf,
  onlyCounted,
  variesOf,
  type Member,
} from '../../members/members'
import { memberName, sharedName } from '../../tell/naming'
import { latestWith } from '../../periods/periodChoice'
import { periodAt } from '../../periods/periodAt'
import type { FigureKindDefinition, Selection } from '../../selection'
import { countFact, operandOf, tellOf, type Tell } from '../../tell/tell'

/** Steps between the two totals before the small ones become 其余. */
const mostSteps = 10

interface Step {
  readonly id: string
  readonly name: string
  readonly compared: Compared
  readonly delta: NumberAmount
}
interface Found {
  readonly left: readonly { readonly text: string; readonly observations: readonly number[] }[]
  /** Whether all parts, those left out too, are offices and nothing but. */
  readonly leftOffices: boolean
  readonly period: number
  readonly before: Period
  readonly steps: readonly Step[]
  readonly whole: Extract<Contributions, { kind: 'contributions' }>
  readonly display: Display
}

/**
 * 谁拉动了变化: from the total before to the total now, a step a part, largest rise first. The totals are the sums of exactly the parts
 * shown, so that the steps add up; only for what adds over offices or over its breakdown.
 *
 *     开展各类督查增加18次，示例县甲增加8次最多
 */
export const contribution: FigureKindDefinition = {
  unsuited: (selection) => {
    const members = membersOf(selection, 'value')
    if (members.length === 0) return { code: 'noNumbers', facts: {} }
    if (distinct(members.map((m) => m.indicator)).length > 1) return { code: 'severalIndicators', facts: {} }
    if (members.length < 2 || !adds(selection)) return { code: 'noParts', facts: {} }
    if (mixedUnits(selection.dataset, [...observationsOf(selection, 'value')])) return { code: 'mixedUnits', facts: {} }
    return foundOf(selection) === null ? { code: 'noBase', facts: {} } : null
  },
  build,
}

function adds(selection: Selection): boolean {
  const members = membersOf(selection, 'value')
  const varies = variesOf(selection.dataset, members)
  const indicator = selection.dataset.indicators[members[0]?.indicator ?? -1] as Indicator | undefined
  if (indicator === undefined || (varies.office && varies.breakdown) || members.some((m) => isBenchmark(selection.dataset, m))) return false
  if (onlyCounted(selection.dataset, members)) return false
  return varies.office ? addsOverOffices(indicator) : varies.breakdown && addsOverBreakdown(indicator)
}

function foundOf(selection: Selection): Found | null {
  const time = timeBasis(selection.settings)
  if (time === null || !adds(selection)) return null
  const stepsAt = (period: number) =>
    partsAt(selection, period)
      .map((member) => compareMember(selection, member, period))
      .filter(
        (c) =>
          c.current.kind === 'number' &&
          c.base.kind === 'number' &&
          c.current.bound === 'exact' &&
          c.base.bound === 'exact' &&
          !c.near &&
          c.basePeriod !== null,
      )
  const period = latestWith(selection, (p) => stepsAt(p).length > 1)
  if (period === null) return null
  const compared = stepsAt(period)
  const whole = contributionsOf(compared.map((c) => ({ current: c.current, base: c.base })))
  const before = compared[0]?.basePeriod ?? null
  if (whole.kind === 'none' || before === null) return null
  const varies = variesOf(
    selection.dataset,
    compared.map((c) => c.member),
  )
  const steps = compared
    .flatMap((c, k): Step[] => {
      const delta = whole.parts[k]?.amount
      return delta?.kind === 'number'
        ? [{ id: memberKey(c.member), name: memberName(selection.dataset, c.member, varies), compared: c, delta }]
        : []
    })
    .sort((a, b) => b.delta.value - a.delta.value)
  const compares = new Set(compared.map((c) => memberKey(c.member)))
  const left = partsAt(selection, period).filter((member) => !compares.has(memberKey(member)))
  const leftVaries = variesOf(selection.dataset, [...compared.map((c) => c.member), ...left])
  return {
    leftOffices: leftVaries.office && !leftVaries.breakdown && !leftVaries.indicator,
    left: left.map((member) => ({
      text: memberName(selection.dataset, member, leftVaries),
      observations: groupOf(selection.dataset, member, period),
    })),
    period,
    before,
    steps,
    whole,
    display: displayOf(
      selection.dataset,
      compared.flatMap((c) => [...c.current.observations, ...c.base.observations]),
      selection.settings.language,
    ),
  }
}

/** The members that add to the whole: a subset (其中) of one would be counted twice. */
function partsAt(selection: Selection, period: number): readonly Member[] {
  return membersOf(selection, 'value', [period]).filter(
    (member) =>
      !groupOf(selection.dataset, member, period).some((i) => ((selection.dataset.flags[i] as number) & observationFlags.ofWhich) !== 0),
  )
}

function build(selection: Selection): Figure {
  const tell = tellOf(selection)
  const { w } = tell
  const { dataset, settings } = selection
  const found = foundOf(selection)
  if (found === null) throw new Error('contribution is unsuited: no parts with a base')
  const { steps, display, whole } = found
  const period = periodAt(dataset, found.period)
  const members = steps.map((step) => step.compared.member)
  const { indicator: name, office } = sharedName(dataset, members, variesOf(selection.dataset, members))
  const keep = [...steps].sort((a, b) => Math.abs(b.delta.value) - Math.abs(a.delta.value)).slice(0, settings.top ?? mostSteps)
  const kept = steps.length > keep.length + 1 ? steps.filter((step) => keep.includes(step)) : steps
  const hidden = steps.filter((step) => !kept.includes(step))
  const favours = favoursOf(dataset, settings, members[0]?.indicator ?? -1, -1)
  let level = whole.base.value
  const deltas = displayOfDifferences(
    steps.map((step) => step.delta.value),
    display,
  )
  const start = totalMark(
    tell,
    'start',
    periodWords(found.before, settings.language),
    steps.map((s) => s.compared.base),
    whole.base.value,
    display,
  )
  const stepMarks = kept.map((step): Mark => {
    const from = level
    level += step.delta.value
    return deltaMark(tell, step, from, deltas, favours)
  })
  const rest = hidden.length === 0 ? [] : [restMark(tell, hidden, level, deltas, counterOf(variesOf(dataset, members), w.counters))]
  const end = totalMark(
    tell,
    'end',
    periodWords(period, settings.language),
    steps.map((s) => s.compared.current),
    whole.base.value + whole.change.value,
    display,
  )
  const lead = leadOf(kept, whole.change.value)
  const spoken = name + ofHowMany(tell, found, steps)
  const total = totalFact(tell, found)
  const part = lead === null ? '' : deltaFact(tell, lead, display)
  const other = lead === null ? null : otherWay(kept, lead)
  const against =
    other === null
      ? ''
      : (other.delta.value > 0 ? w.contribution.itemMore : w.contribution.itemFewer)(other.name, deltaFact(tell, other, display))
  // Whoever went further against the whole than anybody went with it is who is named where one finds room.
  const further = lead !== null && other !== null && Math.abs(other.delta.value) > Math.abs(lead.delta.value) ? other : null
  const up = whole.change.value > 0
  const items = [...steps]
    .sort((a, b) => Math.abs(b.delta.value) - Math.abs(a.delta.value))
    .filter((step) => step.delta.value !== 0)
    .slice(0, 3)
    .map((step) => (step.delta.value > 0 ? w.contribution.itemMore : w.contribution.itemFewer)(step.name, deltaFact(tell, step, display)))
  return compose(selection, {
    kind: 'contribution',
    form: 'waterfall',
    book: tell.book,
    current: period,
    headline:
      whole.change.value === 0
        ? w.contribution.plain(name)
        : lead === null
          ? w.contribution.plain(name)
          : fitting(
              tell.book,
              // Who gave most of it goes before of what it speaks does: 增加8件 alone says nothing.
              up
                ? [
                    ...(against === '' ? [] : [w.contribution.more(spoken, total, lead.name, part) + w.comma + against]),
                    ...(against === '' ? [] : [w.contribution.moreOf(spoken, lead.name, part) + w.comma + against]),
                    ...(further === null ? [] : [w.contribution.moreBut(spoken, total, further.name, deltaFact(tell, further, display))]),
                    w.contribution.more(spoken, total, lead.name, part),
                    w.contribution.moreOf(spoken, lead.name, part),
                    w.contribution.moreAlone(spoken, total),
                  ]
                : [
                    ...(against === '' ? [] : [w.contribution.fewer(spoken, total, lead.name, part) + w.comma + against]),
                    ...(against === '' ? [] : [w.contribution.fewerOf(spoken, lead.name, part) + w.comma + against]),
                    ...(further === null ? [] : [w.contribution.fewerBut(spoken, total, further.name, deltaFact(tell, further, display))]),
                    w.contribution.fewer(spoken, total, lead.name, part),
                    w.contribution.fewerOf(spoken, lead.name, part),
                    w.contribution.fewerAlone(spoken, total),
                  ],
            ),
    sentence:
      (whole.change.value === 0 || items.length === 0
        ? w.contribution.flat(name)
        : (up ? w.contribution.sentenceMore : w.contribution.sentenceFewer)(
            periodWords(period, settings.language),
            office + name,
            total,
            w.list(items),
          )) + w.stop,
    subtitle: [
      office,
      w.named(name, display.unit),
      w.basisFull(w.basis[settings.basis], periodWords(period, settings.language), periodWords(found.before, settings.language)),
    ],
    panels: [{ title: '', unit: display.unit, own: false, series: [{ name, role: 'own', marks: [start, ...stepMarks, ...rest, end] }] }],
    notes: [
      w.contribution.sumNote,
      leftNote(tell, found),
      hidden.length > 0 ? w.notes.more(String(kept.length), String(steps.length)) : '',
    ],
    shown: { members: kept.length, of: steps.length, page: 1, pages: 1 },
  })
}

/** 5家中4家合计: a change of those with both ends is no change of all; '' where nobody is left out, or the parts aren't offices. */
function ofHowMany(tell: Tell, { left, leftOffices }: Found, steps: readonly Step[]): string {
  if (left.length === 0 || !leftOffices) return ''
  const named = steps.map((step) => ({ text: step.name, observations: step.compared.current.observations }))
  return tell.w.yearOverYear.togetherPart(countFact(tell, [...named, ...left]), countFact(tell, named))
}

/** How many left out parts are named. */
const namedLeft = 3

/** Who isn't in the totals: without a figure then or now, or with one that isn't sure. */
function leftNote(tell: Tell, { left }: Found): string {
  const { w } = tell
  if (left.length === 0) return ''
  return left.length <= namedLeft
    ? w.contribution.left(w.list(left.map((part) => part.text)))
    : w.contribution.leftMany(w.list(left.slice(0, namedLeft).map((part) => part.text)), tell.book.plain(countFact(tell, left)))
}

/** The part that moved most the way the whole moved, when it is alone in that. */
function leadOf(steps: readonly Step[], change: number): Step | null {
  const sorted = [...steps].sort((a, b) => (change > 0 ? b.delta.value - a.delta.value : a.delta.value - b.delta.value))
  const [first, second] = sorted
  return first === undefined || Math.sign(first.delta.value) !== Math.sign(change) || first.delta.value === second?.delta.value
    ? null
    : first
}

/** How much of the furthest step one the other way has to be to be named beside it. */
const leastOtherWay = 0.5

/** Whoever went furthest against the whole, alone in that, and far beside who went furthest with it: 临江县减少504件 while all increased. */
function otherWay(steps: readonly Step[], lead: Step): Step | null {
  const against = steps.filter((step) => Math.sign(step.delta.value) === -Math.sign(lead.delta.value))
  const [first, second] = against.sort((a, b) => Math.abs(b.delta.value) - Math.abs(a.delta.value))
  if (first === undefined || Math.abs(first.delta.value) < leastOtherWay * Math.abs(lead.delta.value)) return null
  return second !== undefined && second.delta.value === first.delta.value ? null : first
}

function sumDerivation(tell: Tell, terms: readonly Amount[], value: number, display: Display): Derivation {
  const operands = terms.map((term) => operandOf(tell, term, display))
  const result = amountText(value, display, tell.selection.settings.language)
  const text =
    operands.length <= mostSteps + 2
      ? tell.w.derivation.sum(operands.map((o) => o.text).join(' + '), result)
      : tell.w.derivation.sumOfMany(String(operands.length), result)
  return { rule: 'sum', operands, result: value, text }
}

function totalMark(tell: Tell, id: string, category: string, terms: readonly Amount[], value: number, display: Display): Mark {
  const derivation = sumDerivation(tell, terms, value, display)
  return {
    ...emptyMark(id, category),
    value: shown(value, display),
    label: amountText(value, display, tell.selection.settings.language),
    observations: terms.flatMap((term) => term.observations),
    derivation,
    flags: ['aggregate', 'derived'],
  }
}

function deltaDerivation(tell: Tell, step: Step, display: Display): Derivation {
  const operands = [step.compared.current, step.compared.base].map((amount) => operandOf(tell, amount, display))
  return {
    rule: 'difference',
    operands,
    result: step.delta.value,
    text: tell.w.derivation.difference(
      operands[0]?.text ?? '',
      operands[1]?.text ?? '',
      amountText(step.delta.value, display, tell.selection.settings.language),
    ),
  }
}

function deltaMark(tell: Tell, step: Step, from: number, display: Display, favours: ReturnType<typeof favoursOf>): Mark {
  const { settings } = tell.selection
  const { value } = step.delta
  const direction = value > 0 ? 'up' : value < 0 ? 'down' : 'flat'
  const text = value === 0 ? tell.w.flat : amountText(Math.abs(value), display, settings.language)
  return {
    ...emptyMark(step.id, step.name),
    value: shown(value, display),
    from: shown(from, display),
    label: value > 0 ? `+${text}` : value < 0 ? `−${text}` : text,
    change: { direction, merit: colourOf(direction, favours, settings.convention), text },
    observations: step.delta.observations,
    derivation: deltaDerivation(tell, step, display),
  }
}

function restMark(tell: Tell, hidden: readonly Step[], from: number, display: Display, counter: string): Mark {
  const value = hidden.reduce((sum, step) => Number((sum + step.delta.value).toPrecision(15)), 0)
  const text = amountText(value, display, tell.selection.settings.language)
  const operands = hidden.map((step) => ({
    text: amountText(step.delta.value, display, tell.selection.settings.language),
    value: step.delta.value,
    observations: step.delta.observations,
  }))
  const direction = value > 0 ? 'up' : value < 0 ? 'down' : 'flat'
  const size = value === 0 ? tell.w.flat : amountText(Math.abs(value), display, tell.selection.settings.language)
  return {
    ...emptyMark('rest', tell.w.contribution.restMany(`${hidden.length}${counter}`)),
    value: shown(value, display),
    from: shown(from, display),
    label: value > 0 ? `+${text}` : text,
    flags: ['derived'],
    change: { direction, merit: 'neutral', text: size },
    observations: operands.flatMap((o) => o.observations),
    derivation: { rule: 'sum', operands, result: value, text: tell.w.derivation.sumOfMany(String(hidden.length), text) },
  }
}

function deltaFact(tell: Tell, step: Step, display: Display): string {
  return tell.book.derived(
    amountText(Math.abs(step.delta.value), displayOfDifference(step.delta.value, display), tell.selection.settings.language, true),
    step.delta.value,
    deltaDerivation(tell, step, display),
  )
}

/** The change of the totals, worked out from both sums. */
function totalFact(tell: Tell, found: Found): string {
  const { display, whole, steps } = found
  const { language } = tell.selection.settings
  const base = whole.base.value
  const now = Number((base + whole.change.value).toPrecision(15))
  const operands = [
    { text: amountText(now, display, language), value: now, observations: steps.flatMap((s) => s.compared.current.observations) },
    { text: amountText(base, display, language), value: base, observations: steps.flatMap((s) => s.compared.base.observations) },
  ]
  const text = amountText(Math.abs(whole.change.value), displayOfDifference(whole.change.value, display), language, true)
  return tell.book.derived(text, whole.change.value, {
    rule: 'difference',
    operands,
    result: whole.change.value,
    text: tell.w.derivation.difference(operands[0]?.text ?? '', operands[1]?.text ?? '', amountText(whole.change.value, display, language)),
  })
}
