import { countingHeading } from '../../lexicon/headings/codes'
import { cellClass } from '../../sheet/cellClass'
import { isPeriodHeading, plainHeading } from '../../sheet/heading'
import { readHeaderText } from '../../values/headers/headerText'
import { columnsFor, type TableShape } from '../shapes/tableShape'
import type { Grid } from '../../sheet/grid'
import type { Hint } from '../evidence'
import { cellsOf, headOf, withUse } from './columns'
import type { Proposer } from './index'

/** What each sign weighs: a heading that counts is nearly proof, a run of years as good. */
const weight = { counted: 4, run: 3, noRun: 2, far: 1 } as const
/** Years that a sheet's own years hardly leave. */
const [earliest, latest] = [1949, 2040]

/** Numbers between 1900 and 2100 are years or figures by their heading, their run and the other columns (rule L2). */
export const years: Proposer = (grid, shape) => {
  const figures = columnsFor(shape, 'value')
  return columnsFor(shape, 'label').flatMap((column) => {
    if (!figures.some((other) => other > column)) return []
    const { texts, classes } = cellsOf(grid, shape, column)
    const plain = classes.filter((code) => code === cellClass.year).length
    if (plain < 3 || plain < 0.9 * texts.length) return []
    const heading = headOf(grid, shape, column)
    if (isPeriodHeading(heading)) return []
    const counted = counts(heading)
    const run = isRun(texts.flatMap((text) => (/^\d{4}$/.test(text) ? [Number(text)] : [])))
    if (!counted && run) return []
    const forFigures: Hint[] = []
    if (counted) forFigures.push({ saw: 'headingCounts', weight: weight.counted })
    if (!run) forFigures.push({ saw: 'noRunOfYears', weight: weight.noRun })
    if (texts.some((text) => Number(text) > latest || Number(text) < earliest)) forFigures.push({ saw: 'farYears', weight: weight.far })
    return [
      {
        about: 'years' as const,
        column,
        candidates: [
          { name: 'label' as const, shapes: [shape], hints: run ? [{ saw: 'runOfYears', weight: weight.run }] : [] },
          { name: 'value' as const, shapes: [asFigures(grid, shape, column)], hints: forFigures },
        ],
      },
    ]
  })
}

function asFigures(grid: Grid, shape: TableShape, column: number): TableShape {
  return withUse(grid, shape, column, 'value')
}

/** 受理数(件), 计划(万元): a heading with a unit, a measure or a word of amounts. */
function counts(heading: string): boolean {
  const { unit, measure } = readHeaderText(heading)
  return unit !== null || measure !== null || countingHeading.test(plainHeading(heading).replace(/[(（].*[)）]$/, ''))
}

/** Years that come back or follow one another, whichever way, are a run; figures are scattered. */
function isRun(numbers: readonly number[]): boolean {
  const distinct = [...new Set(numbers)].sort((a, b) => a - b)
  if (distinct.length <= 0.5 * numbers.length) return true
  const steps = numbers.slice(1).map((n, k) => n - (numbers[k] as number))
  const ordered = steps.every((step) => step >= 0) || steps.every((step) => step <= 0)
  const gaps = distinct.slice(1).map((n, k) => n - (distinct[k] as number))
  const close = gaps.filter((gap) => gap <= 1).length
  return ordered ? gaps.every((gap) => gap <= 10) : close >= 0.6 * gaps.length
}
