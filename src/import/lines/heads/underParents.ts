import type { BreakdownPart } from '../../../model/dataset/observation'
import { unnamed } from '../../lexicon/headings/headings'
import type { LineFacts } from '../../sheet/facts'
import type { Grid } from '../../sheet/grid'
import { officeEvidence } from '../../values/names/officeName'
import { isRateName } from '../../values/headers/rateName'
import { columnsFor, type TableShape } from '../../find/shapes/tableShape'
import { joinNames } from '../../sheet/facts'
import { LineKeys } from '../lineKeys'

/** Levels of rows beneath rows that are looked for. */
const mostLevels = 3

/**
 * Rows that come back beneath one row after another are of the row they stand under (rule L25):
 *
 *     全市 120 / 男 70 / 女 50 / 甲县 80 / 男 45 / 女 35      男 of 全市, of 甲县
 *     发文 30 / 甲处 10 / 乙处 20 / 收文 9 / 甲处 4 / 乙处 5    发文 of 甲处, 收文 of 甲处
 *
 * Null where the rows that say the same are no such runs: records, rows that bear a number each, runs in another order.
 */
export function underParents(grid: Grid, shape: TableShape, rows: readonly LineFacts[]): readonly LineFacts[] | null {
  if (numbered(grid, shape, rows)) return null
  const keys = new LineKeys()
  const numbers = rows.map((row) => keys.of(row))
  const parents = new Int32Array(rows.length).fill(-1)
  if (!parentsIn(rows, numbers, 0, rows.length, parents, mostLevels) || !parents.some((parent) => parent >= 0)) return null
  const parts = addUp(grid, columnsFor(shape, 'value'), rows, parents)
  const told: LineFacts[] = []
  rows.forEach((row, r) => {
    const parent = parents[r] as number
    told.push(parent < 0 ? row : under(row, rows[parent] as LineFacts, told[parent] as LineFacts, parts))
  })
  return told
}

/** Serial numbers that go on beneath each row say that all are lines of one list. */
function numbered(grid: Grid, shape: TableShape, rows: readonly LineFacts[]): boolean {
  const serials = columnsFor(shape, 'serial')
  return serials.length > 0 && rows.filter((row) => serials.some((column) => grid.at(row.at, column) >= 0)).length > 0.8 * rows.length
}

/** Find for each row from `from` to `to` the row it stands under; false where rows come back otherwise than in runs beneath rows of their own. */
function parentsIn(
  rows: readonly LineFacts[],
  numbers: readonly number[],
  from: number,
  to: number,
  parents: Int32Array,
  levels: number,
): boolean {
  const counts = new Map<number, number>()
  for (let r = from; r < to; r++) counts.set(numbers[r] as number, (counts.get(numbers[r] as number) ?? 0) + 1)
  const isHead = (r: number): boolean => counts.get(numbers[r] as number) === 1
  const again = [...counts.values()].filter((count) => count > 1).length
  if (again === 0) return true
  if (levels === 0 || !isHead(from)) return false
  const runs: { readonly head: number; readonly end: number }[] = []
  for (let r = from; r < to;) {
    let end = r + 1
    while (end < to && !isHead(end)) end++
    if (end > r + 1) runs.push({ head: r, end })
    r = end
  }
  if (runs.length < (again > 1 || countsOther(rows, runs) ? 2 : 3) || !sameRuns(numbers, runs, again)) return false
  for (const { head, end } of runs) {
    for (let r = head + 1; r < end; r++) parents[r] = head
    if (!parentsIn(rows, numbers, head + 1, end, parents, levels - 1)) return false
  }
  return true
}

/** 单产（公斤/亩） beneath 粮食（吨）: a row in a unit of its own is of the row above it. */
function countsOther(rows: readonly LineFacts[], runs: readonly { readonly head: number }[]): boolean {
  return runs.every(({ head }) => {
    const [above, below] = [rows[head]?.unit, rows[head + 1]?.unit]
    return above && below && above.written !== below.written
  })
}

/** The runs hold the same rows in the same order, few of them left out. */
function sameRuns(numbers: readonly number[], runs: readonly { readonly head: number; readonly end: number }[], again: number): boolean {
  const order = new Map<number, number>()
  const firsts = runs.map(({ head, end }) => [...new Set(numbers.slice(head + 1, end))])
  const longest = firsts.reduce((most, run) => (run.length > most.length ? run : most))
  for (const key of longest) order.set(key, order.size)
  if (order.size < 0.8 * again) return false
  let missing = 0
  for (const run of firsts) {
    let before = -1
    for (const key of run) {
      const place = order.get(key)
      if (place === undefined) continue
      if (place < before) return false
      before = place
    }
    missing += order.size - run.filter((key) => order.has(key)).length
  }
  return missing <= 0.25 * order.size * runs.length
}

/** A row told of the row it stands under; `told` is that row with what it stands under itself. */
function under(row: LineFacts, parent: LineFacts, told: LineFacts, parts: boolean): LineFacts {
  const periods = [...told.periods.filter((fact) => !row.periods.includes(fact)), ...row.periods]
  const total = row.total ?? parent.total
  const ofWhich = row.ofWhich || (parts && parent.total === null)
  const above = told.breakdown.map((said) => (said.name === unnamed.group ? part(sectionName(told.breakdown), said.value) : said))
  if (row.name !== '' && told.name !== '' && row.name !== told.name) {
    const other = isRateName(row.name) || (row.unit !== null && told.unit !== null && row.unit.written !== told.unit.written)
    const unit = row.unit ?? told.unit
    const office = row.office ?? told.office
    return other
      ? { ...row, name: joinNames([told.name, row.name]), office, periods, total, ofWhich }
      : { ...row, name: told.name, office, periods, total, ofWhich, unit, breakdown: [...above, part(unnamed.group, row.name)] }
  }
  const own = row.office !== null && told.office !== row.office ? row.office.name : null
  if (own !== null && officeEvidence(own) < 0.6) {
    const breakdown = [...above, part(unnamed.group, own), ...row.breakdown]
    return { ...row, office: told.office, periods, total, ofWhich, breakdown }
  }
  const heading = row.breakdown[row.breakdown.length - 1]?.name
  const gathered = above.map((said) => (said.name === heading ? part(sectionName(above), said.value) : said))
  const whose = own !== null && told.office !== null ? [part(sectionName(above), told.office.name)] : []
  const breakdown = [...whose, ...gathered.filter((said) => !row.breakdown.includes(said)), ...row.breakdown]
  return { ...row, name: row.name === '' ? told.name : row.name, office: row.office ?? told.office, periods, total, ofWhich, breakdown }
}

/** 分组, or 分组2 where there is one already. */
function sectionName(parts: readonly BreakdownPart[]): string {
  const taken = parts.filter((said) => said.name.startsWith(unnamed.section)).length
  return taken === 0 ? unnamed.section : `${unnamed.section}${taken + 1}`
}

function part(name: string, value: string): BreakdownPart {
  return { name, value }
}

/** Whether the rows beneath add up to their row, in every run and most columns; rows two levels beneath are never looked at. */
function addUp(grid: Grid, columns: readonly number[], rows: readonly LineFacts[], parents: Int32Array): boolean {
  if (parents.some((parent) => parent >= 0 && (parents[parent] as number) >= 0)) return false
  let agreeing = 0
  let against = 0
  const numberAt = (r: number, column: number): number => {
    const cell = grid.at((rows[r] as LineFacts).at, column)
    return cell < 0 ? Number.NaN : (grid.sheet.number[cell] as number)
  }
  const heads = new Set([...parents].filter((parent) => parent >= 0))
  for (const head of heads) {
    for (const column of columns) {
      const stated = numberAt(head, column)
      if (Number.isNaN(stated) || stated === 0) continue
      let sum = 0
      let filled = 0
      for (let r = head + 1; r < rows.length && parents[r] === head; r++) {
        const value = numberAt(r, column)
        if (Number.isNaN(value)) continue
        sum += value
        filled++
      }
      if (filled < 2) continue
      if (Math.abs(sum - stated) <= 1e-6 * Math.abs(stated)) agreeing++
      else against++
    }
  }
  return agreeing >= 2 && against <= 0.1 * agreeing
}
