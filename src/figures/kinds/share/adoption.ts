import type { Amount, NumberAmount } from '../../../analysis/arithmetic/amount'
import { stageRates, type Stage } from '../../../analysis/arithmetic/rate'
import { percentText } from '../../../i18n/numberFormat'
import { isTotalOfOthers } from '../../../i18n/names/isTotalName'
import { stateIn } from '../../../i18n/words/statusWords'
import { periodWords } from '../../../i18n/periodWords'
import type { IndicatorType } from '../../../model/indicator'
import { observationFlags } from '../../../model/dataset/observation'
import { compose, fitting, pageOf } from '../../compose'
import { displayOf, type Display } from '../../display'
import type { Figure, Mark, Panel } from '../../figure'
import { amountOfMember, distinct, groupOf, memberKey, observationsOf, type Member } from '../../members/members'
import { indicatorName, officeName } from '../../tell/naming'
import { isOwn, ownOffice } from '../../members/own'
import { latestWith } from '../../periods/periodChoice'
import { periodAt } from '../../periods/periodAt'
import type { FigureKindDefinition, Selection } from '../../selection'
import { amountMark, rateText, shareDerivation, tellOf, valueFact, type Tell } from '../../tell/tell'

const mostPanels = 8

/** What is a part of an index, a growth or an average is no share of it. */
const countedTypes: ReadonlySet<IndicatorType> = new Set<IndicatorType>(['flow', 'stock', 'unknown'])

/** A chain of steps of one office: the first and what came of it. */
interface Chain {
  readonly office: number
  readonly steps: readonly { readonly indicator: number; readonly stage: Stage }[]
}

/**
 * 报送→采用→批示: each later step as a bar on the track of the first, with its share of the first and that base said. Steps that the
 * sheet doesn't nest stand side by side: 53 and 35 are both out of 525.
 *
 *     报送省信息525篇，被省采用占10.1%
 */
export const adoption: FigureKindDefinition = {
  unsuited: (selection) => (stepsOf(selection) === null ? { code: 'noStages', facts: {} } : null),
  build,
}

/** Indicators of the first chain the relations tell of, first step first: 其中 rows and stages of one parent. */
function stepsOf(
  selection: Selection,
): { readonly indicators: readonly number[]; readonly period: number; readonly offices: readonly number[] } | null {
  const { dataset, relations } = selection
  const code = (id: string) => dataset.indicators.findIndex((indicator) => indicator.id === id)
  const links = relations
    .filter((r) => (r.kind === 'stageOf' || (r.kind === 'partOf' && r.evidence === 'word')) && r.childMember === undefined)
    .map((r) => ({ parent: code(r.parent), child: code(r.child), stage: r.kind === 'stageOf' }))
    .filter((r) => r.parent >= 0 && r.child >= 0)
  const within = (indicator: number) => selection.indicators.length === 0 || selection.indicators.includes(indicator)
  const roots = distinct(links.map((l) => l.parent)).filter((parent) => !links.some((l) => l.child === parent) && within(parent))
  // Stages before subsets, longer chains before shorter ones.
  const chains = roots
    .map((root) => ({ root, steps: below(root, links), stage: links.some((l) => l.parent === root && l.stage) }))
    // What a sum is made of went no step further: 区委文件 of 发文小计.
    .filter(({ root }) => countedTypes.has(dataset.indicators[root]?.type ?? 'unknown'))
    .filter(({ root, stage }) => stage || !isTotalOfOthers(indicatorName(dataset, root)))
    .sort((a, b) => Number(b.stage) - Number(a.stage) || b.steps.length - a.steps.length)
  for (const { root, steps } of chains) {
    const indicators = [
      root,
      ...steps.filter((step) => dataset.indicators[step]?.isRate !== true && stateIn(indicatorName(dataset, step)) === null),
    ].filter((indicator) => sameUnit(selection, root, indicator))
    if (indicators.length < 2) continue
    const inChain = { ...selection, indicators }
    const offices = (period: number) =>
      distinct([...observationsOf(inChain, 'value', [period])].map((i) => dataset.office[i] as number)).filter(
        (office) =>
          indicators.filter((indicator) => at(selection, indicator, office, period).kind === 'number').length > 1 &&
          at(selection, root, office, period).kind === 'number',
      )
    const period = latestWith(inChain, (p) => offices(p).length > 0)
    if (period !== null) return { indicators, period, offices: offices(period) }
  }
  return null
}

function below(root: number, links: readonly { readonly parent: number; readonly child: number }[]): readonly number[] {
  const list: number[] = []
  const visit = (parent: number) =>
    links
      .filter((l) => l.parent === parent && !list.includes(l.child) && l.child !== root)
      .forEach((l) => {
        list.push(l.child)
        visit(l.child)
      })
  visit(root)
  return list
}

function sameUnit(selection: Selection, a: number, b: number): boolean {
  return selection.dataset.indicators[a]?.unit === selection.dataset.indicators[b]?.unit
}

function at(selection: Selection, indicator: number, office: number, period: number): Amount {
  return amountOfMember(selection.dataset, { indicator, office, breakdown: -1 }, period)
}

function build(selection: Selection): Figure {
  const tell = tellOf(selection)
  const { w } = tell
  const { dataset, settings } = selection
  const found = stepsOf(selection)
  if (found === null) throw new Error('adoption is unsuited: no chain of steps')
  const { indicators, period: periodCode, offices } = found
  const period = periodAt(dataset, periodCode)
  const chains = chosenOffices(selection, offices, indicators[0] as number, periodCode).map((office): Chain => ({
    office,
    steps: stageRates(indicators.map((i) => at(selection, i, office, periodCode))).map((stage, k) => ({
      indicator: indicators[k] as number,
      stage,
    })),
  }))
  // The best rate first: whoever the headline names stands on the first page.
  const rate = ({ steps }: Chain) => {
    const share = steps[1]?.stage.ofFirst
    return share?.kind === 'number' ? share.value : -1
  }
  chains.sort((a, b) => rate(b) - rate(a))
  const page = pageOf(chains, settings.top ?? mostPanels, settings.page, (chain) => isOwn(selection, chain.office))
  const display = displayOf(
    dataset,
    chains.flatMap((chain) => chain.steps.flatMap(({ stage }) => stage.amount.observations)),
    settings.language,
  )
  const first = indicatorName(dataset, indicators[0] as number)
  const several = chains.length > 1
  const panels = page.items.map((chain): Panel => ({
    title: several ? officeName(dataset, chain.office) : '',
    unit: display.unit,
    own: isOwn(selection, chain.office),
    series: [{ name: first, role: 'own', marks: chain.steps.map((_, k) => stepMark(tell, chain, k, display, first)) }],
  }))
  const one = chains.length === 1 ? (chains[0] as Chain) : null
  const fact = (chain: Chain, k: number) => rateFact(tell, chain, k, display)
  const value = one === null ? '' : valueFact(tell, one.steps[0]?.stage.amount as Amount, display)
  const name = (k: number) => indicatorName(dataset, indicators[k] as number)
  return compose(selection, {
    kind: 'adoption',
    form: 'steps',
    book: tell.book,
    current: period,
    headline:
      one !== null && settled(one, 1)
        ? fitting(tell.book, [w.adoption.headline(first, value, name(1), fact(one, 1)), w.adoption.plain(first)])
        : (bestHeadline(tell, chains, indicators, display) ?? w.adoption.plain(first)),
    sentence:
      one !== null
        ? w.adoption.sentence(
            periodWords(period, settings.language),
            officeName(dataset, one.office) + first,
            value,
            one.steps
              .flatMap(({ stage }, k) =>
                k === 0 || !settled(one, k) ? [] : [w.adoption.sentenceItem(name(k), valueFact(tell, stage.amount, display), fact(one, k))],
              )
              .join(w.semicolon),
          ) + w.stop
        : (bestHeadline(tell, chains, indicators, display) ?? w.adoption.plain(first)) + w.stop,
    subtitle: [
      one === null ? '' : officeName(dataset, one.office),
      w.named(w.adoption.subtitle(first), display.unit),
      periodWords(period, settings.language),
    ],
    panels,
    notes: [
      indicators.length === 2 ? w.adoption.baseOne(first) : w.adoption.base(indicators.length - 1, first),
      ...chains.flatMap((chain) =>
        chain.steps.flatMap(({ stage, indicator }) =>
          exceedsBase(selection, chain, indicator, stage.amount) ? [w.adoption.exceeds(indicatorName(dataset, indicator))] : [],
        ),
      ),
      page.pages > 1 ? w.notes.page(String(page.page), String(page.pages)) : '',
    ],
    shown: { members: page.items.length, of: chains.length, page: page.page, pages: page.pages },
  })
}

/**
 * Whether a step is more than what the sheets nest it in. Steps beside each other (省采用 and 市采用 of one 报送) aren't in each other, and
 * more may be taken by the second.
 */
function exceedsBase({ dataset, relations }: Selection, chain: Chain, indicator: number, amount: Amount): boolean {
  const id = dataset.indicators[indicator]?.id
  const parent = relations.find((r) => r.child === id && r.kind === 'stageOf')?.parent
  const base = chain.steps.find((step) => dataset.indicators[step.indicator]?.id === parent)?.stage.amount
  return amount.kind === 'number' && base?.kind === 'number' && amount.value > base.value
}

/** The own office where it reports; else the total where a sheet states one; else every office. */
function chosenOffices(selection: Selection, offices: readonly number[], root: number, period: number): readonly number[] {
  const own = ownOffice(selection)
  if (offices.includes(own)) return [own]
  const totals = offices.filter((office) => isTotal(selection, { indicator: root, office, breakdown: -1 }, period))
  const [total] = totals
  if (totals.length === 1 && total !== undefined && offices.length > 1) return [total]
  return offices.filter((office) => !totals.includes(office) || totals.length === offices.length)
}

function isTotal(selection: Selection, member: Member, period: number): boolean {
  const group = groupOf(selection.dataset, member, period)
  return group.length > 0 && group.every((i) => ((selection.dataset.flags[i] as number) & observationFlags.aggregate) !== 0)
}

function stepMark(tell: Tell, chain: Chain, k: number, display: Display, first: string): Mark {
  const {
    w,
    selection: { dataset },
  } = tell
  const step = chain.steps[k] as Chain['steps'][number]
  const mark = amountMark(
    tell,
    memberKey({ indicator: step.indicator, office: chain.office, breakdown: -1 }),
    indicatorName(dataset, step.indicator),
    step.stage.amount,
    display,
  )
  const { ofFirst } = step.stage
  const label = step.stage.amount.kind === 'number' ? tell.book.plain(valueFact(tell, step.stage.amount, display)) : mark.label
  const root = chain.steps[0]?.stage.amount
  if (ofFirst?.kind !== 'number' || root === undefined) return { ...mark, label }
  return {
    ...mark,
    label,
    rate: { name: w.adoption.of(first), text: spanText(tell, ofFirst), merit: 'neutral' },
    derivation: shareDerivation(tell, step.stage.amount, root, ofFirst, display, 'rate'),
  }
}

/** 10.1%; from the smaller to the larger while the readings disagree. */
function spanText(tell: Tell, rate: NumberAmount): string {
  const { language } = tell.selection.settings
  return rate.conflict && rate.low !== null && rate.high !== null
    ? tell.w.change.range(percentText(rate.low, language), percentText(rate.high, language))
    : rateText(tell, rate)
}

/** Whether a step's rate is one number: an unsettled one is said by the mark alone. */
function settled(chain: Chain, k: number): boolean {
  const rate = chain.steps[k]?.stage.ofFirst
  return rate?.kind === 'number' && !rate.conflict
}

function rateFact(tell: Tell, chain: Chain, k: number, display: Display): string {
  const step = chain.steps[k]
  const root = chain.steps[0]
  if (step === undefined || root === undefined || step.stage.ofFirst?.kind !== 'number') return ''
  return tell.book.derived(
    rateText(tell, step.stage.ofFirst),
    step.stage.ofFirst.value,
    shareDerivation(tell, step.stage.amount, root.stage.amount, step.stage.ofFirst, display, 'rate'),
  )
}

/** Of several offices, whose second step is the largest share of its first. */
function bestHeadline(tell: Tell, chains: readonly Chain[], indicators: readonly number[], display: Display): string | null {
  const {
    w,
    selection: { dataset },
  } = tell
  const rated = chains.filter(
    (chain) => chain.steps[1]?.stage.ofFirst?.kind === 'number' && chain.steps[1].stage.ofFirst.bound === 'exact' && settled(chain, 1),
  )
  const rate = (chain: Chain) => (chain.steps[1]?.stage.ofFirst?.kind === 'number' ? chain.steps[1].stage.ofFirst.value : -1)
  const [best, next] = [...rated].sort((a, b) => rate(b) - rate(a))
  // Equal when printed is no lead.
  if (best === undefined || next === undefined || percentText(rate(best), 'en') === percentText(rate(next), 'en')) return null
  return w.adoption.best(
    officeName(dataset, best.office),
    indicatorName(dataset, indicators[1] as number),
    rateFact(tell, best, 1, display),
  )
}
