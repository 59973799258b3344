import { reasonHeading, weekdayHeading } from '../../lexicon/headings/headings'
import type { Grid } from '../../sheet/grid'
import { isOfficeHeading, plainHeading } from '../../sheet/heading'
import type { TableFacts } from '../../sheet/facts'
import { unnamed } from '../../lexicon/headings/headings'
import type { Candidate } from '../compete'
import { saysOfRow } from '../rolledBands'
import { columnsFor, type ColumnUse, type TableShape } from '../shapes/tableShape'
import { cellsOf, headOf, namesIn } from './columns'
import type { Proposer } from './index'

/** Share of a column that must be names, and of its rows that must have one. */
const mostlyNames = 0.6
/** What a heading of offices weighs for a column that names rows. */
const officeHead = 0.5

/** What a heading of names weighs that comes back between figures. */
const headingAgain = 2

/**
 * Names right of figures (rules L4, K8): they describe the row, name it, or govern the figures beside them, as a second block of
 * a folded roll or of another office does. Asked only where the figures clash without them.
 *
 *     类别 | 2023年 | 部门                       人员经费 of 档案馆, 人员经费 of 审计局
 *     年份 | 街道 | 办件 | 街道 | 办件            two blocks that share their year
 *     镇街 | 数量 | 镇街 | 数量                   two blocks
 */
export const sideLabels: Proposer = (grid, shape, facts) => {
  const values = columnsFor(shape, 'value')
  const first = values[0]
  if (first === undefined) return []
  const again = headedAgain(grid, shape, first, values)
  const sides = again.length > 0 ? again : columnsFor(shape, 'text').filter((column) => column > first && holdsNames(grid, shape, column))
  if (sides.length === 0 || (again.length === 0 && !clashes(facts()))) return []
  const column = sides[0] as number
  const candidates: Candidate[] = [{ name: 'text', shapes: [shape], hints: [] }]
  const asLabels = shape.uses.map((use, k): ColumnUse => (sides.includes(shape.band.left + k) ? 'label' : use))
  const hints = isOfficeHeading(headOf(grid, shape, column)) ? [{ saw: 'officeHeading', weight: officeHead }] : []
  candidates.push({ name: 'label', shapes: [{ ...shape, uses: asLabels }], hints })
  const starts = sides.filter((side, k) =>
    values.some((value) => value > side && !sides.some((next, j) => j > k && next < value && next > side)),
  )
  if (starts.length > 0) {
    const comesBack = starts.every((start) => again.includes(start)) ? [{ saw: 'headingComesBack', weight: headingAgain }] : []
    candidates.push({ name: 'beside', shapes: blocks(grid, shape, starts, true), hints: comesBack })
    candidates.push({ name: 'besideAlone', shapes: blocks(grid, shape, starts, false), hints: [] })
  }
  return [{ about: 'sideLabel', column, candidates }]
}

/** Columns of other names between figures, under the heading of names left of them: 县区 | 项目 投资 | 项目 投资. */
function headedAgain(grid: Grid, shape: TableShape, first: number, values: readonly number[]): number[] {
  const labels = columnsFor(shape, 'label')
  const headed = (column: number): string => plainHeading(headOf(grid, shape, column))
  return [...labels, ...columnsFor(shape, 'text')].filter((column) => {
    if (column < first || !values.some((value) => value > column) || namesIn(cellsOf(grid, shape, column)) < mostlyNames) return false
    const left = labels.find((label) => label < first && headed(label) === headed(column))
    return left !== undefined && shape.bodyRows.some((row) => grid.textAt(row, column) !== grid.textAt(row, left))
  })
}

function clashes(facts: TableFacts): boolean {
  return (
    facts.alikeRows.length > 0 ||
    facts.unnamedRows ||
    facts.columns.some((column) => column.breakdown.some((part) => part.name === unnamed.column))
  )
}

function holdsNames(grid: Grid, shape: TableShape, column: number): boolean {
  const heading = headOf(grid, shape, column)
  const cells = cellsOf(grid, shape, column)
  if (saysOfRow(heading, cells.texts) || reasonHeading.test(heading.trim()) || weekdayHeading.test(heading.trim())) return false
  return namesIn(cells) >= mostlyNames && cells.texts.length >= 1
}

/** The tables that begin at each start and at the left, over the same rows; `shared` labels on the left hold for all of them. */
function blocks(grid: Grid, shape: TableShape, starts: readonly number[], share: boolean): TableShape[] {
  const { left } = shape.band
  const labels = columnsFor(shape, 'label').filter((column) => column < (starts[0] as number))
  const heads = new Set(starts.map((start) => plainHeading(headOf(grid, shape, start))))
  // Labels whose heading comes back belong to the first block; where none does, the innermost.
  const again = labels.filter((label) => heads.has(plainHeading(headOf(grid, shape, label))))
  const own = again.length > 0 ? again : labels.slice(-1)
  const shared = new Set(share ? labels.filter((label) => !own.includes(label)) : [])
  const ends = [...starts, shape.band.right + 1]
  return [left, ...starts].map((from, g) => {
    const to = (ends[g] as number) - 1
    const uses = shape.uses.map((use, k): ColumnUse => {
      const column = left + k
      if (g > 0 && shared.has(column)) return 'label'
      if (column < from || column > to) return 'other'
      return g > 0 && (use === 'text' || use === 'label') && namedBy(grid, shape, column, from) ? 'label' : use
    })
    const names = uses.flatMap((use, k) => (use === 'label' && !shared.has(left + k) ? [left + k] : []))
    const figures = uses.flatMap((use, k) => (use === 'value' ? [left + k] : []))
    // A block may be shorter than the first.
    const bodyRows = shape.bodyRows.filter((row) => [...names, ...figures].some((column) => grid.at(row, column) >= 0))
    return { ...shape, uses, bodyRows }
  })
}

/** The start of a block, and names right behind it. */
function namedBy(grid: Grid, shape: TableShape, column: number, from: number): boolean {
  for (let c = from; c <= column; c++) if (shape.uses[c - shape.band.left] !== 'text' && c !== from) return false
  return column === from || holdsNames(grid, shape, column)
}
