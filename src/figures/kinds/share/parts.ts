import { isBudgetHeading } from '../../../i18n/names/goalHeadings'
import { divideAmounts } from '../../../analysis/arithmetic/arithmetic'
import { noAmount, type Amount } from '../../../analysis/arithmetic/amount'
import { isTotalOfOthers } from '../../../i18n/names/isTotalName'
import { periodWords } from '../../../i18n/periodWords'
import type { Measure } from '../../../model/dataset/observation'
import { compose, fitting } from '../../compose'
import { displayOf, type Display } from '../../display'
import type { Figure, Mark } from '../../figure'
import { amountOfMember, distinct, membersOf, memberKey } from '../../members/members'
import { ownOffice } from '../../members/own'
import { latestWith } from '../../periods/periodChoice'
import { periodAt } from '../../periods/periodAt'
import type { FigureKindDefinition, Selection } from '../../selection'
import { indicatorName, officeName } from '../../tell/naming'
import { amountMark, rateText, shareDerivation, tellOf, valueFact, type Tell } from '../../tell/tell'

/** So many parts are drawn. */
const mostRows = 12
/** One whole with its parts is a figure of its own; several are these. */
const leastWholes = 2

/** A part beside its whole, both of one office and time. */
interface Pair {
  readonly whole: number
  readonly part: number
  readonly measure: Measure
  readonly amounts: readonly [whole: Amount, part: Amount]
}

interface Parted {
  readonly office: number
  readonly period: number
  readonly pairs: readonly Pair[]
}

/**
 * 其中: what a sheet says are parts of its figures, each inside its whole and never added to it, with its share where both are settled.
 *
 *     起草对上各类报告14篇，其中获省委主要领导批示肯定3篇
 */
export const parts: FigureKindDefinition = {
  unsuited: (selection) => (partedOf(selection) === null ? { code: 'noParts', facts: {} } : null),
  build,
}

function partedOf(selection: Selection): Parted | null {
  const own = ownOffice(selection)
  const offices = distinct(membersOf(selection, 'value').map((m) => m.office))
  const office = own >= 0 ? own : offices.length === 1 ? (offices[0] as number) : null
  if (office === null) return null
  const within = office < 0 ? selection : { ...selection, offices: [office] }
  const period = latestWith(within, (code) => pairsAt(within, office, code).length > 0)
  if (period === null) return null
  const pairs = pairsAt(within, office, period)
  const wholes = distinct(pairs.map(({ whole }) => whole)).length
  return wholes >= leastWholes || pairs.some(({ measure }) => measure === 'target') ? { office, period, pairs } : null
}

function pairsAt(selection: Selection, office: number, period: number): readonly Pair[] {
  const { dataset, relations } = selection
  const code = (id: string) => dataset.indicators.findIndex((indicator) => indicator.id === id)
  const pairs = relations.flatMap((relation): readonly Pair[] => {
    if (relation.kind !== 'partOf' || relation.evidence === 'arithmetic' || relation.childMember !== undefined) return []
    const [whole, part] = [code(relation.parent), code(relation.child)]
    // One thing of a sum among others says nothing: 区委文件47件 of 发文小计.
    if (whole >= 0 && isTotalOfOthers(indicatorName(dataset, whole))) return []
    if (whole < 0 || part < 0 || dataset.indicators[whole]?.unit !== dataset.indicators[part]?.unit) return []
    for (const measure of ['value', 'target'] as const) {
      const at = (indicator: number) => amountOfMember(dataset, { indicator, office, breakdown: -1 }, period, measure)
      const amounts = [at(whole), at(part)] as const
      const [all, some] = amounts
      if (all.kind !== 'number' || some.kind !== 'number') continue
      return some.value <= all.value ? [{ whole, part, measure, amounts }] : []
    }
    return []
  })
  return pairs.sort((a, b) => (a.amounts[0].observations[0] ?? 0) - (b.amounts[0].observations[0] ?? 0))
}

function build(selection: Selection): Figure {
  const tell = tellOf(selection)
  const { w } = tell
  const { dataset, settings } = selection
  const parted = partedOf(selection)
  if (parted === null) throw new Error('parts is unsuited: no parts')
  const pairs = parted.pairs.slice(0, mostRows)
  const period = parted.period < 0 ? null : periodAt(dataset, parted.period)
  const when = period === null ? '' : periodWords(period, settings.language)
  const name = parted.office < 0 ? '' : officeName(dataset, parted.office)
  const rows = pairs.map((pair) => rowOf(tell, pair))
  const wholes = distinct(pairs.map(({ whole }) => whole))
  const saids: readonly string[] = wholes.map((whole) =>
    saidOf(
      tell,
      pairs.filter((pair) => pair.whole === whole && pair.amounts.every((amount) => amount.kind === 'number' && !amount.conflict)),
    ),
  )
  const settled = saids.filter((said) => said !== '')
  // The whole with most parts, the first of equals.
  const ordered = [...saids.keys()].sort((a, b) => countOf(pairs, wholes[b] as number) - countOf(pairs, wholes[a] as number) || a - b)
  return compose(selection, {
    kind: 'parts',
    form: 'dumbbell',
    book: tell.book,
    current: period,
    headline: fitting(tell.book, [
      ...(settled.length > 1 ? [settled.join(w.semicolon)] : []),
      ...ordered.flatMap((k) => (saids[k] === '' ? [] : [saids[k] as string])),
      w.parts.plain(name),
    ]),
    sentence: w.parts.sentence(when, name, settled.join(w.semicolon)) + w.stop,
    subtitle: [name, w.parts.subtitle, when],
    panels: [
      {
        title: '',
        unit: new Set(rows.map(({ unit }) => unit)).size === 1 ? (rows[0]?.unit ?? '') : '',
        own: false,
        rowScales: true,
        series: [
          { name: w.parts.whole, role: 'base', marks: rows.map(({ whole }) => whole) },
          { name: w.parts.part, role: 'peer', marks: rows.map(({ part }) => part) },
        ],
      },
    ],
    notes: [parted.pairs.length > pairs.length ? w.parts.more(String(parted.pairs.length - pairs.length)) : '', w.parts.inside],
    shown: { members: rows.length, of: rows.length, page: 1, pages: 1 },
  })
}

function countOf(pairs: readonly Pair[], whole: number): number {
  return pairs.filter((pair) => pair.whole === whole).length
}

function displayFor({ selection }: Tell, { amounts }: Pair): Display {
  return displayOf(
    selection.dataset,
    amounts.flatMap(({ observations }) => observations),
    selection.settings.language,
  )
}

function nameOf({ w, selection: { dataset } }: Tell, { measure, amounts }: Pair, indicator: number): string {
  const name = indicatorName(dataset, indicator)
  if (measure !== 'target') return name
  // 2025年预算数 is what may be spent, and no goal.
  const heads = amounts.flatMap(({ observations }) => observations.map((i) => dataset.labelPaths[dataset.columnLabels[i] as number] ?? []))
  const isBudget = heads.length > 0 && heads.every((path) => path.some(({ text }) => isBudgetHeading(text)))
  return isBudget ? w.parts.budget(name) : w.listing.measures.target(name)
}

/** 起草对上各类报告14篇，其中获省委主要领导批示肯定3篇 */
function saidOf(tell: Tell, pairs: readonly Pair[]): string {
  const { w } = tell
  const [first] = pairs
  if (first === undefined) return ''
  const items = pairs.map((pair) => w.tiles.item(nameOf(tell, pair, pair.part), valueFact(tell, pair.amounts[1], displayFor(tell, pair))))
  return w.parts.of(
    w.tiles.item(nameOf(tell, first, first.whole), valueFact(tell, first.amounts[0], displayFor(tell, first))),
    w.list(items),
  )
}

function rowOf(tell: Tell, pair: Pair): { readonly whole: Mark; readonly part: Mark; readonly unit: string } {
  const [all, some] = pair.amounts
  const display = displayFor(tell, pair)
  const category = nameOf(tell, pair, pair.part)
  const detail = nameOf(tell, pair, pair.whole)
  const open = [all, some].some((amount) => amount.kind === 'number' && amount.conflict)
  const share = open ? noAmount('notComparable') : divideAmounts(some, all)
  const id = `${pair.measure}.${memberKey({ indicator: pair.part, office: -1, breakdown: -1 })}`
  const gap =
    share.kind === 'none'
      ? {}
      : {
          gap: { text: rateText(tell, share), merit: 'neutral' as const },
          derivation: shareDerivation(tell, some, all, share, display),
        }
  const withUnit = (mark: Mark): Mark => ({ ...mark, detail, label: mark.label === '' ? '' : mark.label + display.unit })
  return {
    whole: withUnit(amountMark(tell, `whole.${id}`, category, all, display)),
    part: { ...withUnit(amountMark(tell, `part.${id}`, category, some, display)), ...gap },
    unit: display.unit,
  }
}
