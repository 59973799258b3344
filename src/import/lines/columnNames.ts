import { bandEnd, bandSpan, bandStart } from '../lexicon/headings/codes'
import { doneName, spentThing } from '../lexicon/measures/progress'
import { moneyName } from '../lexicon/measures/units'
import { amountName, bareNumber, pivotValue, unnamed } from '../lexicon/headings/headings'
import { shareOfWhole } from '../lexicon/measures/rates'
import type { LineFacts } from '../sheet/facts'
import type { Grid } from '../sheet/grid'
import { isBareTotal, isValueHeading } from '../sheet/heading'
import type { RowReading } from './labels/readLabels'
import { dayHeading } from '../lexicon/times/periods'
import { readHeaderText } from '../values/headers/headerText'
import { accumulated, meanAlone, wholeCount } from '../lexicon/measures/totals'
import { isRateName } from '../values/headers/rateName'
import type { TableShape } from '../find/shapes/tableShape'

/** 完成数 beside columns of names of their own, where nothing says how much was to be done, is one more name (rule H18): 派单 | 完成数. */
export function doneNamed(columns: readonly LineFacts[]): readonly LineFacts[] {
  const isFigure = (column: LineFacts): boolean => column.measure === null && column.office === null && column.total === null
  const held = columns.some((column) => column.measure?.measure === 'target' || column.measure?.measure === 'completion')
  if (held || !columns.some((column) => isFigure(column) && column.name !== '' && !isValueHeading(column.name))) return columns
  return columns.map((column) => {
    const text = column.labels[column.labels.length - 1]?.text.replace(/\s+|[(（][^()（）]*[)）]$/g, '') ?? ''
    return isFigure(column) && column.name === '' && doneName.test(text) ? { ...column, name: text } : column
  })
}

/** 1月完成 2月完成 合计: where every column that is no total says of which time something was done, 完成 names nothing (rule H18). */
export function doneByTimes(columns: readonly LineFacts[]): LineFacts[] {
  const figures = columns.filter(({ measure, total, name }) => measure === null && total === null && !meanAlone.test(name))
  const bare =
    figures.length > 1 &&
    figures.every(({ name, periods, office }) => doneName.test(name) && !/^\w+$/.test(name) && periods.length > 0 && office === null)
  return columns.map((column) => (bare && figures.includes(column) ? { ...column, name: '' } : column))
}

/** 本年完成 beside 上年同期, over rows that name what is counted: 完成 names nothing. */
export function doneUnnamed(columns: readonly LineFacts[], reading: RowReading): readonly LineFacts[] {
  const named = columns.filter((column) => column.name !== '' && (column.measure === null || column.measure.measure === 'value'))
  const bare = named.length > 0 && named.every((column) => doneName.test(column.name) && column.office === null)
  // Actual beside codes may be all the name there is.
  const rowsName = reading.columns.some(
    ({ role }) => role === 'indicator' || ((role === 'name' || role === 'office') && named.every(({ name }) => !/^\w+$/.test(name))),
  )
  if (!bare || !rowsName) return columns
  return columns.map((column) => (doneName.test(column.name) ? { ...column, name: '' } : column))
}

/** 支出 beside its budget, over rows that say what money goes to (出国费, 接待费), names nothing but that it was spent. */
export function spentUnnamed(columns: readonly LineFacts[], reading: RowReading): readonly LineFacts[] {
  const spent = columns.filter(({ name, measure }) => measure === null && spentThing.exec(name)?.[1] === '')
  const goals = columns.filter(({ name, measure }) => measure?.measure === 'target' && spent.some((column) => column.name === name))
  if (goals.length === 0 || !goesToThings(reading)) return columns
  return columns.map((column) => (spent.includes(column) || goals.includes(column) ? { ...column, name: '' } : column))
}

/** Share of the rows' names that are names of money. */
const mostlyMoney = 0.6

function goesToThings({ columns, rows }: RowReading): boolean {
  return columns.some(({ role }, k) => {
    const names = rows.flatMap((row) => (row.kind === 'values' && row.labels[k] ? [row.labels[k].text.trim()] : []))
    const things = names.filter((name) => !isBareTotal(name))
    return (
      (role === 'indicator' || role === 'name') &&
      things.length >= 2 &&
      things.filter((name) => moneyName.test(name)).length >= mostlyMoney * things.length
    )
  })
}

/** 合计 over the only column of figures says no more than that here they are: its rows are parts, not totals. */
export function loneTotal(columns: readonly LineFacts[]): readonly LineFacts[] {
  const [only] = columns
  return columns.length === 1 && only && only.total !== null && only.measure === null && isBareTotal(only.name)
    ? [{ ...only, name: '', total: null }]
    : columns
}

/** 数量 beside 单重 and 总重 is as much a name as they are; alone, or beside what is said of it, it only says that here are figures. */
export function amountsNamed(columns: readonly LineFacts[]): readonly LineFacts[] {
  const names = new Set(columns.flatMap((column) => (isThing(column) ? [column.name] : [])))
  if (names.size === 0) return columns
  const bare = columns.filter((column) => column.name === '' && column.measure === null && column.office === null)
  if (bare.length !== 1) return columns
  return columns.map((column) => {
    const leaf = column.labels[column.labels.length - 1]
    const said = readHeaderText(leaf?.text ?? '').name
    return column === bare[0] && column.labels.length === 1 && column.periods.length === 0 && amountName.test(said)
      ? { ...column, name: said }
      : column
  })
}

/** date | type | category | amount: of a list of what happened each day the one figure is what its heading says, and the names tell of it. */
export function ofRecords(columns: readonly LineFacts[], reading: RowReading): readonly LineFacts[] {
  const [only] = columns
  const said = readHeaderText(only?.labels[only.labels.length - 1]?.text ?? '').name
  const names = reading.columns.filter((column) => column.role === 'name').length
  const daily = reading.columns.some((column) => column.role === 'period' && dayHeading.test(column.heading.trim()))
  return columns.length === 1 && only?.name === '' && only.measure === null && names >= 2 && daily && amountName.test(said)
    ? [{ ...only, name: said, own: true }]
    : columns
}

/** A column of amounts with a name: no change, total or share. */
function isThing(column: LineFacts): boolean {
  return column.name !== '' && column.measure === null && column.total === null && !column.unit?.share && !isRateName(column.name)
}

/** 求和项:病例数 in a pivot's corner is what its columns count, where none of them says so; 列标签 is no name. */
export function ofPivot(grid: Grid, shape: TableShape, columns: readonly LineFacts[]): readonly LineFacts[] {
  const first = columns[0]?.at ?? 0
  const corner = shape.headerRows.flatMap((row) => {
    for (let column = shape.band.left; column < first; column++) {
      const name = pivotValue.exec(grid.textAt(row, column))?.[1]
      if (name !== undefined) return [name.trim()]
    }
    return []
  })
  const counted = corner[0]
  if (counted === undefined) return withoutSums(columns)
  return columns.map((column) => ({ ...column, name: column.name === '' || isBareTotal(column.name) ? counted : column.name }))
}

/** 求和项:党员 | 求和项:团员 are 党员 and 团员, where they stay apart. */
function withoutSums(columns: readonly LineFacts[]): readonly LineFacts[] {
  const named = columns.map((column) => pivotValue.exec(column.name)?.[1]?.trim() ?? column.name)
  return new Set(named).size < columns.length ? columns : columns.map((column, k) => ({ ...column, name: named[k] as string }))
}

/** 合计 behind columns that name nothing, as days and months do, is of what they are of, and names nothing itself. */
export function totalsUnnamed(columns: readonly LineFacts[]): readonly LineFacts[] {
  const isTotal = (column: LineFacts): boolean => column.total !== null && column.measure === null && isBareTotal(column.name)
  // 占比 beside them is a name of its own.
  const others = columns.filter((column) => !isTotal(column) && !shareOfWhole.test(column.name))
  if (
    others.length < 2 ||
    !columns.some(isTotal) ||
    !others.every((column) => column.name === '' && column.measure === null && column.office === null)
  )
    return columns
  return columns.map((column) => (isTotal(column) ? { ...column, name: '' } : column))
}

/** 合计 behind 第1周 第2周 under 受理量 is of 受理量, as it is behind months. */
export function totalsOfWeeks(columns: readonly LineFacts[]): readonly LineFacts[] {
  const weekly = columns.filter(({ periods }) => periods.some(({ reading }) => reading.week !== undefined))
  return columns.map((column) => {
    const leaf = column.labels[column.labels.length - 1]?.text.trim() ?? ''
    if (column.total === null || column.measure !== null || column.periods.length > 0 || !isBareTotal(leaf)) return column
    const stem = column.name.endsWith(leaf) ? column.name.slice(0, -leaf.length).trim() : column.name
    return weekly.filter(({ name }) => name === stem).length >= 2 ? { ...column, name: stem } : column
  })
}

/** 累计总额 over figures of which no other 总额 says anything else is a sum by its own name; beside 当月总额 it says up to when. */
export function accumulatedNamed(columns: readonly LineFacts[]): readonly LineFacts[] {
  const said = (column: LineFacts): string => readHeaderText(column.labels[column.labels.length - 1]?.text ?? '').text.replace(/\s+/g, '')
  const isSum = (column: LineFacts): boolean => column.measure === null && wholeCount.test(column.name)
  const sums = columns.filter(isSum)
  if (sums.length === 0 || !sums.every((column) => accumulated.test(said(column)))) return columns
  return columns.map((column) => (isSum(column) ? { ...column, name: said(column).replace(/[（(].*$/, '') } : column))
}

/**
 * 3% 6% 13% over columns, or 50 100 200, are members of one set, and what is counted stands above them or nowhere in the table (rule H22);
 * only where every other column is their total.
 */
export function numbersAsMembers(columns: readonly LineFacts[]): readonly LineFacts[] {
  // Bands without their total are names (rule H21).
  const whole = columns.some((column) => column.total !== null)
  const heads = columns.map((column) =>
    column.measure === null && column.total === null ? (bareNumberOf(column) ?? (whole ? bareBandOf(column) : null)) : null,
  )
  const sets = new Map<string, number>()
  for (const head of heads) if (head !== null) sets.set(head.of, (sets.get(head.of) ?? 0) + 1)
  if (sets.size === 0 || [...sets.values()].some((members) => members < 2)) return columns
  if (columns.some((column, k) => heads[k] === null && column.total === null)) return columns
  return columns.map((column, k) => {
    const head = heads[k]
    if (!head) return column
    // 5 %: the sign is the heading's own and says nothing of its figures.
    const unit = head.signed && column.unit?.share === true ? null : column.unit
    return {
      ...column,
      name: head.of,
      unit,
      breakdown: [...column.breakdown, { name: head.band ? unnamed.group : unnamed.column, value: head.text }],
    }
  })
}

/** What alone heads a column at its foot, and what stands over it: a number, a percent with its sign, or a band. */
interface BareHead {
  readonly text: string
  readonly of: string
  readonly signed: boolean
  readonly band: boolean
}

/** 1年以内, 1—3年, 5年以上 alone over a column: how long or how large, of what stands over it. */
function bareBandOf({ labels, name }: LineFacts): BareHead | null {
  const [leaf] = labels
  const text = labels.length === 1 ? (leaf?.text.replace(/\s+/g, '') ?? '') : ''
  return name !== '' && [bandSpan, bandStart, bandEnd].some((band) => band.test(text)) ? { text, of: '', signed: false, band: true } : null
}

/** The number or percent that alone heads a column at its foot, and what stands over it; null for any other. */
function bareNumberOf({ labels, name }: LineFacts): BareHead | null {
  const text = labels[labels.length - 1]?.text.replace(/\s+/g, '') ?? ''
  if (!bareNumber.test(text)) return null
  const signed = !name.trim().endsWith(text)
  const said = signed ? text.replace(/[%‰]$/, '') : text
  return name.trim().endsWith(said) ? { text, of: name.trim().slice(0, -said.length).trim(), signed, band: false } : null
}
