import { noteStart } from '../../lexicon/headings/headings'
import { kindOfHeadings, readRunHeading, type RunHeading, type RunKind } from '../../sheet/runHeadings'
import type { TableFacts } from '../../sheet/facts'
import type { Grid } from '../../sheet/grid'
import { isGroupHeading, isValueHeading } from '../../sheet/heading'
import { headingOf } from '../../find/columns/columnHeading'
import type { TableShape } from '../../find/shapes/tableShape'
import type { Surrounding } from '../surroundings'

/** A heading over a block of a table whose header is said again, and what all such headings are together. */
export interface BlockHeading extends RunHeading {
  readonly kind: Exclude<RunKind, 'part'>
  readonly at: Surrounding
}

/** A table with what tells whether its header is another's said again. */
export interface BlockTable {
  readonly shape: TableShape
  readonly facts: TableFacts
  /** Tables of one header bear one number. */
  readonly family: number
}

/**
 * The heading of each block where a header comes back under headings of one kind (rule Y4): bodies, periods, or, where nothing else names
 * what is counted, indicators; undefined for tables without one.
 *
 *     （一）市委办公室 / 指标 2023年 … / （二）政府办公室 / 指标 2023年 …      offices
 *     2022年 / 单位 数量 … / 2023年 / 单位 数量 …                    periods
 */
export function blockHeadings(
  grid: Grid,
  tables: readonly BlockTable[],
  surroundings: readonly Surrounding[],
): (BlockHeading | undefined)[] {
  const found: (BlockHeading | undefined)[] = tables.map(() => undefined)
  for (const family of new Set(tables.map((table) => table.family))) {
    const members = tables.flatMap((table, k) => (table.family === family ? [k] : []))
    if (members.length < 2 || members.length > 60) continue
    const texts = members.map((k) => nearest(tables, k, surroundings))
    if (texts.some((text) => text === null)) continue
    const headings = texts as Surrounding[]
    const names = headings.map((text) => text.text.trim())
    if (new Set(names).size < names.length) continue
    const { facts, shape } = tables[members[0] as number] as BlockTable
    // 城乡 and 类型 beside the names of bodies group figures and name nothing (rule Y10).
    const besideBodies = [...facts.labelRoles.values()].includes('office')
    const groups = (column: number): boolean => besideBodies && isGroupHeading(headingOf(grid, shape.headerRows, column))
    const bare = facts.columns.every((column) => column.name === '' || isValueHeading(column.name))
    const kind = kindOfHeadings(names, {
      unnamed:
        bare &&
        facts.indicatorAxis !== 'rows' &&
        ![...facts.labelRoles].some(([column, role]) => role === 'indicator' || (role === 'name' && !groups(column))),
      offices: [...facts.labelRoles.values()].includes('office') || facts.columns.some((column) => column.office !== null),
    })
    if (kind === 'part') continue
    members.forEach((k, j) => (found[k] = { ...readRunHeading(names[j] as string), kind, at: headings[j] as Surrounding }))
  }
  return found
}

/** The text alone in its row that stands nearest above a table's header, beneath whatever table stands above it. */
function nearest(tables: readonly BlockTable[], k: number, surroundings: readonly Surrounding[]): Surrounding | null {
  const { shape } = tables[k] as BlockTable
  const top = shape.headerRows[0] ?? shape.bodyRows[0] ?? 0
  const ends = tables.map((other) => other.shape.bodyRows[other.shape.bodyRows.length - 1] ?? -1).filter((row) => row < top)
  const floor = Math.max(-1, ...ends)
  const above = surroundings.filter((text) => text.row > floor && text.row < top && top - text.row <= 3 && text.text.trim() !== '')
  const row = Math.max(-1, ...above.map((text) => text.row))
  const beside = above.filter((text) => text.row === row)
  const [text] = beside
  if (text === undefined || beside.length > 1 || text.role === 'unitNote' || text.role === 'reporter' || text.key !== null) return null
  // A note closes the table above it.
  return noteStart.test(text.text.trim().normalize('NFKC')) ? null : text
}
