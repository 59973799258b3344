import { fileNameOf, sheetNameOf, writeAround, writeBelow } from './around'
import { Board, type Book } from './board'
import { factsOf, type Facts } from './facts'
import { writeFolded, writeTidy } from './other'
import { settled, type Plan } from './plan'
import { nameWithUnit, placeOfDim, Table } from './table'

/** Lay out a settled plan: the cells of a file with what its figures mean. */
export function bookOf(plan: Plan): Book {
  const facts = factsOf(plan)
  const name = fileNameOf(plan, facts)
  const apart = (['i', 'o', 'm'] as const).find((dim) => placeOfDim(plan, dim) === 'sheets')
  if (apart === undefined) {
    const board = new Board(sheetNameOf(plan, facts))
    write(board, 0, plan, facts, {})
    if (plan.second) second(board, plan)
    return { name, boards: [board] }
  }
  const names = namesOf(apart, facts)
  return {
    name,
    boards: names.map((sheet, k) => {
      const board = new Board(sheet)
      write(board, 0, plan, facts, { [apart]: k })
      return board
    }),
  }
}

function namesOf(dim: 'i' | 'o' | 'm', facts: Facts): string[] {
  return dim === 'i'
    ? facts.things.map((thing) => thing.name)
    : dim === 'o'
      ? [...facts.offices]
      : facts.moments.map((moment) => moment.text)
}

type Fixed = Partial<Record<'i' | 'o' | 'm', number>>

function write(board: Board, top: number, plan: Plan, facts: Facts, fixed: Fixed): void {
  if (plan.layout === 'tidy') {
    const row = writeAround(board, top, plan, facts, 4)
    return writeBelow(board, writeTidy(board, row, plan, facts), plan)
  }
  if (plan.layout === 'folded') {
    const row = writeAround(board, top, plan, facts, 4)
    return writeBelow(board, writeFolded(board, row, plan, facts), plan)
  }
  const width = Math.max(2, new Table(plan, facts, fixed).width)
  let row = writeAround(board, top, plan, facts, width)
  const dim = (['i', 'o', 'm'] as const).find((one) => ['section', 'block'].includes(placeOfDim(plan, one)))
  if (dim === undefined) {
    const table = new Table(plan, facts, fixed)
    row = table.writeHeader(board, row)
    row = table.writeBody(board, row)
  } else if (placeOfDim(plan, dim) === 'section') {
    row = new Table(plan, facts, fixed).writeHeader(board, row)
    headings(plan, facts, dim).forEach((text, k) => {
      board.put(row++, 0, text)
      row = new Table(plan, facts, { ...fixed, [dim]: k }).writeBody(board, row)
    })
  } else {
    headings(plan, facts, dim).forEach((text, k) => {
      if (k > 0 && plan.seed % 3 > 0) row++
      board.put(row++, 0, text)
      const table = new Table(plan, facts, { ...fixed, [dim]: k })
      row = table.writeHeader(board, row)
      row = table.writeBody(board, row)
    })
  }
  writeBelow(board, row, plan)
}

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八']

/** What the sections or blocks are called. */
function headings(plan: Plan, facts: Facts, dim: 'i' | 'o' | 'm'): string[] {
  const names = dim === 'i' ? facts.things.map((thing) => nameWithUnit(plan, thing, facts)) : namesOf(dim, facts)
  return names.map((text, k) => {
    if (plan.mark === '一、') return `${numerals[k]}、${text}`
    if (plan.mark === '（一）') return `（${numerals[k]}）${text}`
    if (plan.mark === '1.') return `${k + 1}.${text}`
    return plan.mark === '【】' ? `【${text}】` : text
  })
}

/** Another table of other things beneath, with a title of its own. */
function second(board: Board, plan: Plan): void {
  const other = settled({
    ...plan,
    seed: plan.seed + 1_000_003,
    layout: 'cross',
    odd: 'none',
    derived: 'none',
    second: false,
    parts: 0,
    noise: [],
    indicatorAt: plan.indicatorAt === 'columns' ? 'rows' : 'columns',
    officeAt: plan.indicatorAt === 'columns' ? 'columns' : 'rows',
    momentAt: 'title',
    notation: 'Y年',
    unit: 'bracket',
    kind: plan.kind === 'county' ? 'bureau' : 'county',
  })
  const facts = factsOf(other)
  const table = new Table(other, facts)
  const row = writeAround(board, board.next + 2, other, facts, table.width)
  table.writeBody(board, table.writeHeader(board, row))
}
