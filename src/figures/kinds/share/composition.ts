import { addsOverBreakdown, addsOverOffices } from '../../../analysis/arithmetic/aggregation'
import type { Amount, NumberAmount } from '../../../analysis/arithmetic/amount'
import { sharesOf, type Shares } from '../../../analysis/compare/share'
import { percentText } from '../../../i18n/numberFormat'
import { periodWords } from '../../../i18n/periodWords'
import type { Indicator } from '../../../model/indicator'
import { observationFlags } from '../../../model/dataset/observation'
import { compose, fitting } from '../../compose'
import { displayOf, mixedUnits, shown, type Display } from '../../display'
import type { Figure, Mark, PanelRow, Series } from '../../figure'
import { emptyMark } from '../../tell/marks'
import {
  amountOfMember,
  distinct,
  groupOf,
  isBenchmark,
  memberKey,
  membersOf,
  onlyCounted,
  variesOf,
  type Member,
} from '../../members/members'
import { breakdownName, indicatorName, officeName } from '../../tell/naming'
import { latestWith } from '../../periods/periodChoice'
import { amountLabel } from '../../tell/said'
import { periodAt } from '../../periods/periodAt'
import type { FigureKindDefinition, Selection } from '../../selection'
import { statedTotal, totalOfOffices } from '../../tell/notes/statedTotal'
import { operandOf, percentDisplay, shareDerivation, tellOf, valueFact, type Tell } from '../../tell/tell'

/** Parts a bar is cut into before the small ones become 其余. */
const mostParts = 7

interface Part {
  readonly name: string
  readonly amount: Amount
  readonly id: string
}
interface Composed {
  readonly name: string
  readonly period: number
  readonly parts: readonly Part[]
  readonly shares: Extract<Shares, { kind: 'shares' }>
  readonly stated: boolean
  readonly display: Display
  readonly office: string
}

/**
 * 构成: parts of one whole, in percent, adding to 100. Only parts that truly add: breakdown members or offices of an indicator that
 * is summed, or terms of a sum that arithmetic has proved. Subsets (其中) of a whole aren't parts of it, rates never stack.
 */
export const composition: FigureKindDefinition = {
  unsuited: (selection) => (composedOf(selection) === null ? { code: 'noParts', facts: {} } : null),
  build: (selection) => {
    const composed = composedOf(selection)
    if (composed === null) throw new Error('composition is unsuited: nothing adds up')
    return build(selection, composed)
  },
}

function composedOf(selection: Selection): Composed | null {
  return ofTerms(selection) ?? ofOneIndicator(selection)
}

/** Indicators that arithmetic has shown to be terms of another. */
function ofTerms(selection: Selection): Composed | null {
  const { dataset, relations } = selection
  const code = (id: string) => dataset.indicators.findIndex((indicator) => indicator.id === id)
  const terms = relations
    .filter((r) => r.kind === 'partOf' && r.childMember === undefined && r.evidence !== 'word')
    .map((r) => ({ parent: code(r.parent), child: code(r.child) }))
    .filter((r) => r.parent >= 0 && r.child >= 0)
  const within = (indicator: number) => selection.indicators.length === 0 || selection.indicators.includes(indicator)
  for (const parent of distinct(terms.map((r) => r.parent)).filter(within)) {
    const children = terms.filter((r) => r.parent === parent).map((r) => r.child)
    const whole = membersOf({ ...selection, indicators: [parent] }, 'value')
    const offices = distinct(whole.map((m) => m.office))
    const [office] = offices
    if (office === undefined || offices.length > 1 || children.length < 2) continue
    const period = latestWith(
      { ...selection, indicators: [parent] },
      (p) => amountOfMember(dataset, { indicator: parent, office, breakdown: -1 }, p).kind === 'number',
    )
    if (period === null) continue
    const parts = children.map((child): Part => ({
      name: indicatorName(dataset, child),
      amount: amountOfMember(dataset, { indicator: child, office, breakdown: -1 }, period),
      id: memberKey({ indicator: child, office, breakdown: -1 }),
    }))
    const found = composed(
      selection,
      indicatorName(dataset, parent),
      period,
      parts,
      amountOfMember(dataset, { indicator: parent, office, breakdown: -1 }, period),
      officeName(dataset, office),
    )
    if (found !== null) return found
  }
  return null
}

/** One indicator over its breakdown, or over offices. */
function ofOneIndicator(selection: Selection): Composed | null {
  const { dataset } = selection
  const members = membersOf(selection, 'value')
  const indicators = distinct(members.map((m) => m.indicator))
  const [code] = indicators
  const indicator = code === undefined ? undefined : (dataset.indicators[code] as Indicator)
  if (code === undefined || indicator === undefined || indicators.length > 1) return null
  const broken = members.filter((m) => m.breakdown >= 0)
  const overBreakdown = distinct(broken.map((m) => m.office)).length === 1 && broken.length > 1 && addsOverBreakdown(indicator)
  const overOffices = broken.length === 0 && members.filter((m) => m.office >= 0).length > 1 && addsOverOffices(indicator)
  // Benchmarks are measured against, not added to.
  if ((!overBreakdown && !overOffices) || onlyCounted(dataset, broken) || members.some((m) => isBenchmark(dataset, m))) return null
  const chosen = overBreakdown ? oneDimension(selection, broken) : members.filter((m) => m.office >= 0)
  const period = latestWith(selection, (p) => chosen.filter((m) => amountOfMember(dataset, m, p).kind === 'number').length > 1)
  if (period === null) return null
  // 其中 members are subsets: they aren't cut out of the whole a second time.
  const own = chosen
    .filter((m) => !groupOf(dataset, m, period).some((i) => ((dataset.flags[i] as number) & observationFlags.ofWhich) !== 0))
    .filter((m) => amountOfMember(dataset, m, period).observations.length > 0)
  const { dimension } = variesOf(dataset, own)
  const parts = own.map((m): Part => ({
    name: overBreakdown ? breakdownName(dataset, m.breakdown, dimension) : officeName(dataset, m.office),
    amount: amountOfMember(dataset, m, period),
    id: memberKey(m),
  }))
  const whole = overBreakdown ? statedTotal(selection, code, own[0]?.office ?? -1, period) : totalOfOffices(selection, code, period)
  return composed(
    selection,
    indicator.name,
    period,
    parts,
    whole?.kind === 'number' ? whole : undefined,
    overBreakdown ? officeName(dataset, own[0]?.office ?? -1) : '',
  )
}

/** Breakdowns of as many parts as most have: 信息类·信息快报 stays, the lone 信息类 is its subtotal. */
function oneDimension(selection: Selection, members: readonly Member[]): readonly Member[] {
  const depth = (m: Member) => selection.dataset.breakdowns[m.breakdown]?.length ?? 0
  const deepest = Math.max(...members.map(depth))
  return members.filter((m) => depth(m) === deepest)
}

function composed(
  selection: Selection,
  name: string,
  period: number,
  parts: readonly Part[],
  whole: Amount | undefined,
  office: string,
): Composed | null {
  if (parts.length < 2 || parts.some((part) => part.amount.kind === 'none' || part.amount.bound !== 'exact')) return null
  const amounts = parts.map((part) => part.amount)
  if (
    mixedUnits(
      selection.dataset,
      amounts.flatMap((amount) => amount.observations),
    )
  )
    return null
  const stated = whole === undefined ? null : sharesOf(amounts, whole)
  const shares = stated !== null && stated.kind === 'shares' ? stated : sharesOf(amounts)
  if (shares.kind === 'none') return null
  const display = displayOf(
    selection.dataset,
    amounts.flatMap((amount) => amount.observations),
    selection.settings.language,
  )
  return { name, period, parts, shares, stated: stated !== null && stated.kind === 'shares', display, office }
}

function build(selection: Selection, composed: Composed): Figure {
  const tell = tellOf(selection)
  const { w } = tell
  const { dataset, settings } = selection
  const { shares, display } = composed
  const ranked = composed.parts
    .map((part, k) => ({ part, share: shares.shares[k] as Amount }))
    .sort((a, b) => valueOf(b.share) - valueOf(a.share))
  const shownParts = ranked.length > mostParts + 1 ? ranked.slice(0, mostParts) : ranked
  const hidden = ranked.slice(shownParts.length)
  const category = periodWords(periodAt(dataset, composed.period), settings.language)
  const whole = tell.book.plain(valueFact(tell, shares.whole, display)) || wholeText(tell, shares.whole, display)
  const series: Series[] = shownParts.map(({ part, share }) => ({
    name: part.name,
    role: 'peer',
    marks: [partMark(tell, composed, part, share, category)],
  }))
  const left = [
    ...hidden.map((x) => x.share),
    ...(shares.restShare.kind === 'number' && shares.restShare.value > 0 ? [shares.restShare] : []),
  ]
  if (left.length > 0)
    series.push({
      name: w.composition.rest,
      role: 'peer',
      status: 'rest',
      marks: [
        restMark(
          tell,
          composed,
          shownParts.map((x) => x.part),
          category,
        ),
      ],
    })
  const [first, second] = ranked
  const lead =
    first !== undefined && first.share.kind === 'number' && second !== undefined && valueOf(first.share) > valueOf(second.share)
      ? first
      : null
  const fact = (x: { part: Part; share: Amount }) => shareFact(tell, composed, x.part, x.share)
  return compose(selection, {
    kind: 'composition',
    form: 'shareBars',
    book: tell.book,
    current: periodAt(dataset, composed.period),
    headline:
      lead === null
        ? w.composition.plain(composed.name)
        : fitting(tell.book, [
            w.composition.leadOf(composed.name, lead.part.name, fact(lead)),
            w.composition.lead(lead.part.name, fact(lead)),
          ]),
    sentence:
      w.composition.sentence(
        category,
        composed.office + composed.name,
        wholeFact(tell, composed),
        shownParts.map((x) => w.composition.sentenceItem(x.part.name, valueFact(tell, x.part.amount, display), fact(x))).join(w.semicolon),
      ) + w.stop,
    subtitle: [composed.office, w.named(w.composition.subtitle(composed.name), '%'), category],
    panels: [
      { title: '', unit: '%', own: false, series, rows: [{ category, detail: '', end: whole, own: false, rank: '' } satisfies PanelRow] },
    ],
    notes: [
      composed.stated ? w.composition.stated : w.composition.computed,
      composed.stated && left.length > hidden.length ? w.composition.derivedRest : '',
    ],
    shown: { members: shownParts.length, of: ranked.length, page: 1, pages: 1 },
  })
}

function valueOf(amount: Amount): number {
  return amount.kind === 'number' ? amount.value : -1
}

function wholeText(tell: Tell, whole: Amount, display: Display): string {
  return operandOf(tell, whole, display).text + display.unit
}

/** The stated whole as it stands, or the sum of the parts with its arithmetic. */
function wholeFact(tell: Tell, composed: Composed): string {
  const {
    shares: { whole },
    display,
  } = composed
  if (composed.stated || whole.kind === 'none') return valueFact(tell, whole, display)
  const operands = composed.parts.map((part) => operandOf(tell, part.amount, display))
  const text = wholeText(tell, whole, display)
  return tell.book.derived(text, whole.value, {
    rule: 'sum',
    operands,
    result: whole.value,
    text: tell.w.derivation.sum(operands.map((o) => o.text).join(' + '), text),
  })
}

function shareFact(tell: Tell, composed: Composed, part: Part, share: Amount): string {
  if (share.kind === 'none') return ''
  return tell.book.derived(
    percentText(share.value, tell.selection.settings.language),
    share.value,
    shareDerivation(tell, part.amount, composed.shares.whole, share, composed.display),
  )
}

function partMark(tell: Tell, composed: Composed, part: Part, share: Amount, category: string): Mark {
  const base = emptyMark(part.id, category)
  if (share.kind === 'none' || part.amount.kind === 'none') return { ...base, missing: 'blank' }
  const { language } = tell.selection.settings
  return {
    ...base,
    detail: amountLabel(tell.selection.dataset, part.amount, composed.display, language, true),
    value: shown(share.value, percentDisplay),
    label: percentText(share.value, language),
    observations: part.amount.observations,
    derivation: shareDerivation(tell, part.amount, composed.shares.whole, share, composed.display),
  }
}

/** What the shown parts leave of the whole. */
function restMark(tell: Tell, composed: Composed, shownParts: readonly Part[], category: string): Mark {
  const {
    shares: { whole },
    display,
  } = composed
  const { language } = tell.selection.settings
  const base = emptyMark('rest', category)
  if (whole.kind === 'none') return base
  const parts = shownParts.map((part) => part.amount).filter((amount): amount is NumberAmount => amount.kind === 'number')
  const operands = [whole, ...parts].map((amount) => operandOf(tell, amount, display))
  const rest = sharesOf(parts, whole)
  if (rest.kind === 'none' || rest.restShare.kind === 'none' || rest.rest.kind === 'none') return base
  return {
    ...base,
    value: shown(rest.restShare.value, percentDisplay),
    label: percentText(rest.restShare.value, language),
    flags: ['derived'],
    observations: whole.observations,
    detail: operandOf(tell, rest.rest, display).text + display.unit,
    derivation: {
      rule: 'remainder',
      operands,
      result: rest.rest.value,
      text: tell.w.derivation.remainder(
        operands[0]?.text ?? '',
        operands
          .slice(1)
          .map((o) => o.text)
          .join(' − '),
        operandOf(tell, rest.rest, display).text,
      ),
    },
  }
}
