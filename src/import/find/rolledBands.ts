import { personHeading } from '../lexicon/headings/headings'
import { readHeaderText } from '../values/headers/headerText'
import { unitBehindNumber } from '../values/headers/unit'
import type { Band } from './bands'
import { cellClass, isQuantity } from '../sheet/cellClass'
import type { Grid } from '../sheet/grid'
import { isCodeHeading, isPeriodHeading, isRemarkHeading, isUnitHeading, ledgerPart } from '../sheet/heading'

/**
 * Part a band whose header comes back from left to right, each time over names of its own (rule K8): a roll that goes on in a
 * second block beside the first, to save paper. Only the headings of names may differ between the blocks. A form of pairs has
 * no header at all.
 *
 *     名次 部门 得分 | 名次 部门 得分      two bands
 *     收入项目 金额 | 支出项目 金额        two bands
 *     科目 借方 | 科目 贷方                two bands
 *     户籍人口 5200人 | 常住人口 6100人    two bands, no header
 *     部门 编发 批示 编发 批示             one: nothing names the second pair's rows
 */
export function rolledBands(grid: Grid, band: Band): Band[] {
  const width = band.right - band.left + 1
  if (width < 4 || width > 40) return [band]
  for (const row of grid.rows.slice(0, 15)) {
    const heads = Array.from({ length: width }, (_, k) => headAt(grid, row, band.left + k))
    if (heads.some((text) => text === '')) continue
    for (let size = 2; size <= width / 2; size++) {
      if (width % size === 0 && comesBack(grid, band, row, heads, size)) return blocksOf(band, size)
    }
  }
  return isFormOfPairs(grid, band) ? blocksOf(band, 2) : [band]
}

function blocksOf(band: Band, size: number): Band[] {
  return Array.from({ length: (band.right - band.left + 1) / size }, (_, g) => ({
    left: band.left + g * size,
    right: band.left + (g + 1) * size - 1,
  }))
}

/** The text over a column in a row, of the merge it lies in too. */
function headAt(grid: Grid, row: number, column: number): string {
  const merge = grid.mergeAt(row, column)
  return merge ? grid.textAt(merge.top, merge.left) : grid.textAt(row, column)
}

function comesBack(grid: Grid, band: Band, row: number, heads: readonly string[], size: number): boolean {
  // A title over the whole width heads every column alike.
  if (new Set(heads.slice(0, size)).size < 2) return false
  const same = heads.filter((text, k) => k >= size && text === heads[k % size]).length
  const all = heads.length - size
  // Headings that differ are of names only, or of figures only, and no more than those that come back.
  if (same < all / 2) return false
  const columns = heads.map((_, k) => below(grid, row, band.left + k))
  const kinds = columns.map(kindOf)
  const differing = new Set(heads.flatMap((text, k) => (k >= size && text !== heads[k % size] ? [kinds[k]] : [])))
  if (differing.size > 1 || differing.has('neither')) return false
  // 县区 and 工期 head no such columns: one names rows, the other counts.
  if (heads.some((text, k) => k >= size && text !== heads[k % size] && kinds[k] !== kinds[k % size])) return false
  for (let g = 0; g < heads.length; g += size) {
    const group = kinds.slice(g, g + size)
    if (!group.includes('names') || !group.includes('figures')) return false
  }
  // Where half the headings differ, or those of figures, the names themselves say that they are others, and whose or who is no name of a row.
  return (
    (same > all / 2 && !differing.has('figures')) ||
    (heads.every((text, k) => kinds[k] !== 'names' || !saysOfRow(text, [...(columns[k] as Below).names])) &&
      apart(columns.filter((_, k) => kinds[k] === 'names')))
  )
}

const toldOfTasks: ReadonlySet<string> = new Set(['owner', 'supporting', 'deadline', 'closed', 'struckOff', 'status'])

/** 备注, 计量单位, 责任人 tell of the row they stand in, and begin no block. */
export function saysOfRow(heading: string, names: readonly string[]): boolean {
  const plain = heading.replace(/\s+/g, '')
  return (
    isRemarkHeading(heading) ||
    (isUnitHeading(heading) && names.filter((name) => unitBehindNumber(name) !== null).length >= 0.4 * names.length) ||
    isCodeHeading(heading) ||
    isPeriodHeading(heading) ||
    personHeading.test(plain) ||
    toldOfTasks.has(ledgerPart(heading) ?? '')
  )
}

/** A name, its figure, another name, its figure, in four rows or more, and nothing over the figures. */
function isFormOfPairs(grid: Grid, band: Band): boolean {
  const width = band.right - band.left + 1
  const first = grid.rows.find((row) => isQuantity(grid.classAt(row, band.left + 1)))
  if (width % 2 !== 0 || first === undefined) return false
  const above = grid.rows
    .filter((row) => row < first)
    .some(
      (row) => Array.from({ length: width - 1 }, (_, k) => grid.textAt(row, band.left + 1 + k)).filter((text) => text !== '').length >= 2,
    )
  if (above) return false
  const names: Below[] = []
  for (let k = 0; k < width; k++) {
    const column = below(grid, first - 1, band.left + k)
    if (k % 2 === 1) {
      if (kindOf(column) !== 'figures') return false
    } else if (kindOf(column) === 'names' && column.names.size === column.texts && column.texts >= 4) names.push(column)
    else return false
  }
  return apart(names)
}

/** Whether no name of one column stands in another, totals apart. */
function apart(columns: readonly Below[]): boolean {
  const names = columns.flatMap((column) => [...column.names].filter((text) => readHeaderText(text).total === null))
  return columns.every((column) => column.names.size >= 2) && new Set(names).size === names.length
}

interface Below {
  readonly names: ReadonlySet<string>
  readonly texts: number
  readonly figures: number
}

/** What stands beneath a heading: names, each once, how many texts and how many figures. */
function below(grid: Grid, row: number, column: number): Below {
  const names = new Set<string>()
  let texts = 0
  let figures = 0
  for (const other of grid.rows) {
    if (other <= row) continue
    const code = grid.classAt(other, column)
    if (isQuantity(code)) figures++
    else if (code === cellClass.label || code === cellClass.prose) {
      texts++
      names.add(grid.textAt(other, column))
    }
  }
  return { names, texts, figures }
}

/** Names that differ, figures, or neither. */
function kindOf({ names, texts, figures }: Below): 'names' | 'figures' | 'neither' {
  if (figures > texts) return 'figures'
  return texts >= 2 && figures === 0 && names.size > 0.6 * texts ? 'names' : 'neither'
}
