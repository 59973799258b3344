import { grainOf, yearOf } from '../../../../model/time/period'
import { growthOver, riseOver, thanWord } from '../../../lexicon/measures/changes'
import { planColumn } from '../../../lexicon/measures/progress'
import type { LineFacts } from '../../../sheet/facts'
import { readUnit } from '../../../values/headers/unit'

type NumberAt = (row: number, column: number) => number

/** Rows that prove of which two columns a change is. */
const leastRows = 2
/** Of ten rows that have all three so many agree. */
const mostAgree = 0.9
/** By how much a percent, or a share written as one, may be rounded; and a difference, of what it is written in. */
const [percentOff, differenceOff] = [0.11, 0.06]

/**
 * A change that follows from next year's plan and this year's figures is the plan's growth over them: no change of this year against the one
 * before (rule A18). It is a figure of its own, of the plan's year, named after the two.
 *
 *     2023年决算数 2024年预算数 增减（%）      2024年预算数比2023年决算数增减率, of 2024
 */
export function withPlannedGrowth(columns: readonly LineFacts[], bodyRows: readonly number[], numberAt: NumberAt): readonly LineFacts[] {
  const plans = columns.filter(isPlan)
  const figures = columns.filter((column) => isFigure(column) && !isPlan(column) && yearOfLine(column) !== null)
  const latest = Math.max(...figures.map((column) => yearOfLine(column) as number))
  const next = plans.filter((plan) => (yearOfLine(plan) ?? -Infinity) > latest)
  if (next.length === 0 || figures.length === 0) return columns
  return columns.map((column) => {
    if (column.measure?.measure !== 'change' || column.measure.against === 'target') return column
    for (const plan of next)
      for (const figure of figures) {
        const kind = agrees(plan, figure, column)
        if (kind === null) continue
        const name = saidOf(plan) + thanWord + saidOf(figure) + (kind === 'rate' ? growthOver : riseOver)
        return {
          ...column,
          name,
          measure: null,
          periods: plan.periods,
          unit: kind === 'rate' ? readUnit('%') : (column.unit ?? figure.unit),
        }
      }
    return column
  })

  function agrees(plan: LineFacts, figure: LineFacts, change: LineFacts): 'rate' | 'difference' | null {
    let [rates, shares, differences, rows] = [0, 0, 0, 0]
    for (const row of bodyRows) {
      const [then, now, said] = [numberAt(row, plan.at), numberAt(row, figure.at), numberAt(row, change.at)]
      if ([then, now, said].some(Number.isNaN) || now === 0) continue
      rows++
      const rate = (100 * (then - now)) / Math.abs(now)
      if (Math.abs(rate - said) <= percentOff) rates++
      if (Math.abs(rate - 100 * said) <= percentOff) shares++
      if (Math.abs(then - now - said) <= differenceOff) differences++
    }
    const enough = (count: number): boolean => rows >= leastRows && count >= mostAgree * rows
    return enough(rates) || enough(shares) ? 'rate' : enough(differences) ? 'difference' : null
  }
}

/** The whole year a line is of; null of any other time and of several. */
function yearOfLine({ periods }: LineFacts): number | null {
  const [only, ...more] = periods
  const period = more.length > 0 ? null : (only?.reading.period ?? null)
  return period === null || period.kind !== 'span' || grainOf(period) !== 'year' ? null : yearOf(period)
}

function isPlan({ measure, name }: LineFacts): boolean {
  return measure === null ? planColumn.test(name) : measure.measure === 'target'
}

function isFigure({ measure, total, office }: LineFacts): boolean {
  return (measure === null || measure.measure === 'value') && total === null && office === null
}

/** 2024年预算数: a heading without its unit. */
function saidOf({ labels }: LineFacts): string {
  return labels.map(({ text }) => text.replace(/[(（][^()（）]*[)）]|\s+/g, '')).join('')
}
