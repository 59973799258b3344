import type { IndicatorId } from '../../model/indicator'
import type { Relation } from '../../model/dataset/relation'
import { firstSteps, laterSteps } from '../lexicon/measures/progress'
import { doneBefore, rateName, rateOrScore, rateStem } from '../lexicon/measures/rates'
import { wholeWord } from '../lexicon/measures/totals'
import { summedBy } from '../link/sums/columnSums'
import type { LineFacts } from '../sheet/facts'
import type { TableView } from './tableView'

/** How the indicators of a table hang together (rules R1–R3): parts of a whole, rates of two counts, later steps of a first. */
export function relationsOf(view: TableView): Relation[] {
  if (view.axis === 'none' || (view.axis === 'rows' ? view.rows : view.columns).length > 400) return []
  const relations =
    view.axis === 'rows'
      ? [...partsOfRows(view), ...ratesOf(rowLines(view)), ...stepsOf(rowLines(view))]
      : [...partsOfColumns(view), ...ratesOf(columnLines(view)), ...stepsOf(columnLines(view))]
  const seen = new Set<string>()
  const wholes = new Map<IndicatorId, readonly IndicatorId[]>()
  for (const { kind, child, parent, evidence } of relations)
    if (kind === 'partOf' && evidence !== 'arithmetic') wholes.set(child, [...(wholes.get(child) ?? []), parent])
  const parts = new Set(
    relations.filter((relation) => relation.kind === 'partOf').map((relation) => `${relation.child}|${relation.parent}`),
  )
  return relations.filter((relation) => {
    if (relation.child === relation.parent || (relation.kind === 'stageOf' && parts.has(`${relation.child}|${relation.parent}`)))
      return false
    // 其中：获批示 of 对上报告 is no step of 上报案例 two rows below.
    if (relation.kind === 'stageOf' && isElsewhere(relation, wholes)) return false
    const key = `${relation.kind}|${relation.child}|${relation.parent}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** A step that is said to be a part of something, where the first step is neither that nor another part of it. */
function isElsewhere({ child, parent }: Relation, wholes: ReadonlyMap<IndicatorId, readonly IndicatorId[]>): boolean {
  const above = (id: IndicatorId, seen: ReadonlySet<IndicatorId> = new Set()): readonly IndicatorId[] =>
    (wholes.get(id) ?? []).flatMap((whole) => (seen.has(whole) ? [] : [whole, ...above(whole, new Set([...seen, whole]))]))
  const own = above(child)
  return own.length > 0 && !own.includes(parent) && !above(parent).some((whole) => own.includes(whole))
}

/** One indicator's line of figures, across or down. */
interface FigureLine {
  readonly id: IndicatorId
  readonly name: string
  readonly unit: string
  readonly facts: LineFacts
  readonly at: (k: number) => number
  readonly length: number
  /** Lines are compared only within one period. */
  readonly period: string
}

function rowLines(view: TableView): FigureLine[] {
  return view.rows.flatMap((facts, r) => {
    const id = view.indicatorOf(r)
    if (id === null || facts.total !== null) return []
    const plain = plainColumns(view)
    return [
      {
        id,
        name: facts.name,
        unit: view.unitOf(r),
        facts,
        at: (k: number) => view.figures(r, plain[k] as number),
        length: plain.length,
        period: '',
      },
    ]
  })
}

function columnLines(view: TableView): FigureLine[] {
  return plainColumns(view).flatMap((c) => {
    const facts = view.columns[c] as LineFacts
    const id = view.indicatorOf(c)
    if (id === null) return []
    const periods = (view.links[c]?.periods ?? facts.periods).map((fact) => fact.text).join('|')
    return [
      {
        id,
        name: facts.name,
        unit: view.unitOf(c),
        facts,
        at: (k: number) => view.figures(k, c),
        length: view.rows.length,
        period: periods,
      },
    ]
  })
}

function plainColumns(view: TableView): number[] {
  return view.columns.flatMap((column, c) =>
    column.measure === null || column.measure.measure === 'value' || column.measure.measure === 'score' ? [c] : [],
  )
}

function partsOfRows(view: TableView): Relation[] {
  const relations: Relation[] = []
  const plain = plainColumns(view)
  const add = (child: number, parent: number, evidence: Relation['evidence']): void => {
    const a = view.indicatorOf(child)
    const b = view.indicatorOf(parent)
    if (a !== null && b !== null) relations.push({ kind: 'partOf', child: a, parent: b, evidence })
  }
  const wholes = new Map<number, number[]>()
  for (const [part, whole] of view.nesting.parents) wholes.set(whole, [...(wholes.get(whole) ?? []), part])
  for (const [whole, parts] of wholes) {
    const evidence = parts.length > 1 && addsUp(view, parts, whole, plain) ? 'both' : 'word'
    for (const part of parts) add(part, whole, evidence)
  }
  view.rows.forEach((row, r) => {
    if (row.total === null || row.total === 'average') return
    const terms: number[] = []
    for (let k = r - 1; k >= 0; k--) {
      const other = view.rows[k] as LineFacts
      if (other.total !== null) break
      if (view.nesting.ofWhich.has(k)) continue
      if (view.unitOf(k) !== view.unitOf(r)) break
      terms.unshift(k)
      if (terms.length >= 2 && addsUp(view, terms, r, plain)) {
        for (const term of terms) add(term, r, 'both')
        break
      }
    }
  })
  return relations
}

function addsUp(view: TableView, parts: readonly number[], whole: number, columns: readonly number[]): boolean {
  let hits = 0
  for (const c of columns) {
    const stated = view.figures(whole, c)
    const terms = parts.map((part) => view.figures(part, c))
    if (Number.isNaN(stated) || terms.some(Number.isNaN)) continue
    const sum = terms.reduce((a, b) => a + b, 0)
    if (Math.abs(sum - stated) > 1e-6 * Math.max(1, Math.abs(stated))) return false
    hits++
  }
  return hits > 0
}

function partsOfColumns(view: TableView): Relation[] {
  const relations: Relation[] = []
  const plain = plainColumns(view)
  for (const total of plain) {
    const own = view.columns[total] as LineFacts
    const parent = view.indicatorOf(total)
    if (parent === null || own.office !== null) continue
    const alike = plain.filter((c) => c === total || (view.unitOf(c) === view.unitOf(total) && !(view.columns[c] as LineFacts).unit?.share))
    const parts = summedBy(total, alike, view.figures, view.rows.length)
    const says = own.total !== null || wholeWord.test(own.name)
    for (const part of parts) {
      const child = view.indicatorOf(part)
      if (child !== null) relations.push({ kind: 'partOf', child, parent, evidence: says ? 'both' : 'arithmetic' })
    }
  }
  return relations
}

/**
 * 批示率 = 批示 / 编发: by its name and by the figures of every row that has all three; where no name says so (办结率 of 按期办结 and 督查事项)
 * by the figures alone, if they fit two counts and no others.
 */
function ratesOf(lines: readonly FigureLine[]): Relation[] {
  return lines.flatMap((rate): Relation[] => {
    const stem = rateStem.exec(rate.name)?.[1]
    if (stem === undefined) return []
    const others = lines.filter((line) => line !== rate && line.period === rate.period)
    const numerator = others.find((line) => !rateName.test(line.name) && (line.name.startsWith(stem) || doneOf(line.name, stem)))
    const denominator =
      numerator && others.find((line) => line !== numerator && line.unit === numerator.unit && quotientFits(rate, numerator, line))
    if (numerator && denominator)
      return [{ kind: 'rateOf', child: rate.id, parent: numerator.id, denominator: denominator.id, evidence: 'both' }]
    const found = onlyQuotient(rate, others)
    if (found !== null)
      return [{ kind: 'rateOf', child: rate.id, parent: found.numerator.id, denominator: found.denominator.id, evidence: 'arithmetic' }]
    return numerator && !lines.some((line) => line !== rate && line.id === rate.id)
      ? [{ kind: 'rateOf', child: rate.id, parent: numerator.id, evidence: 'word' }]
      : []
  })
}

/** Columns among which two are looked for, and how many different rates must fit before chance is out. */
const [mostLooked, leastDifferent] = [40, 3]

/** The two counts whose quotient a rate is in every row, where no other two are. */
function onlyQuotient(
  rate: FigureLine,
  others: readonly FigureLine[],
): { readonly numerator: FigureLine; readonly denominator: FigureLine } | null {
  if (
    others.length > mostLooked ||
    new Set(Array.from({ length: rate.length }, (_, k) => rate.at(k)).filter(Number.isFinite)).size < leastDifferent
  )
    return null
  const counts = others.filter((line) => !rateOrScore.test(line.name) && !line.facts.unit?.share)
  const alike = (a: string, b: string) => a === b || a === '' || b === ''
  const found = counts.flatMap((numerator) =>
    counts
      .filter((line) => line.id !== numerator.id && alike(line.unit, numerator.unit) && quotientFits(rate, numerator, line))
      .map((denominator) => ({ numerator, denominator })),
  )
  return found.length === 1 ? (found[0] ?? null) : null
}

/** 已整改, 实际整改数: what was done of what the rate is named after. */
function doneOf(name: string, stem: string): boolean {
  return name.replace(doneBefore, '').startsWith(stem)
}

function quotientFits(rate: FigureLine, numerator: FigureLine, denominator: FigureLine): boolean {
  let hits = 0
  for (let k = 0; k < rate.length; k++) {
    const [r, a, b] = [rate.at(k), numerator.at(k), denominator.at(k)]
    if (Number.isNaN(r) || Number.isNaN(a) || Number.isNaN(b) || b === 0) continue
    const computed = (a / b) * (Math.abs(r) <= 1.5 && a / b <= 1.5 && r < 1.5 ? 1 : 100)
    if (Math.abs(computed - r) > 0.06 && Math.abs((a / b) * 100 - r) > 0.06) return false
    hits++
  }
  return hits > 0
}

/** 采用 after 报送: a later step of the first step of its table, in the same unit, larger in no row. */
function stepsOf(lines: readonly FigureLine[]): Relation[] {
  const relations: Relation[] = []
  for (const first of lines) {
    if (!firstSteps.test(first.name) || laterSteps.test(first.name) || first.facts.unit?.share) continue
    for (const later of lines) {
      if (
        later === first ||
        later.unit !== first.unit ||
        later.unit === '' ||
        later.period !== first.period ||
        !laterSteps.test(later.name) ||
        rateOrScore.test(later.name)
      )
        continue
      let compared = 0
      let larger = false
      for (let k = 0; k < first.length; k++) {
        const [a, b] = [first.at(k), later.at(k)]
        if (Number.isNaN(a) || Number.isNaN(b)) continue
        compared++
        if (b > a) larger = true
      }
      if (compared > 0 && !larger) relations.push({ kind: 'stageOf', child: later.id, parent: first.id, evidence: 'both' })
    }
  }
  return relations
}
