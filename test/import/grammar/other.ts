import type { Board, Meant } from './board'
import type { Facts } from './facts'
import type { Plan } from './plan'
import { momentHeading } from './table'
import type { Moment } from './periods'
import { Random } from './random'
import { officeHeadings, type Thing } from './words'

/** A tidy table: one figure a row, what it says in columns of its own. Returns the first row beneath. */
export function writeTidy(board: Board, top: number, plan: Plan, facts: Facts): number {
  const random = new Random(plan.seed + 31)
  const apart = plan.notation === 'M' && facts.moments.every((one) => one.parts)
  const labels = random.some<'o' | 'm' | 'i'>(['o', 'm', 'i'], 3)
  const uses = [...labels.flatMap((use) => (use === 'm' && apart ? (['year', 'month'] as const) : [use])), 'value' as const]
  const columns =
    plan.unit === 'column'
      ? random.pick([
          [...uses, 'unit' as const],
          [...uses.slice(0, -1), 'unit' as const, 'value' as const],
        ])
      : uses
  const headings: Record<(typeof columns)[number], string> = {
    o: random.pick(officeHeadings[plan.kind]),
    m: momentHeading(plan, random),
    i: random.pick(['指标', '指标', '指标名称', '项目']),
    year: '年份',
    month: '月份',
    value: random.pick(['数值', '数量', '数据', '指标值']),
    unit: random.pick(['计量单位', '单位']),
  }
  // 单位 once only, for bodies or for measures.
  if (headings.o === '单位') headings.unit = '计量单位'
  columns.forEach((use, c) => board.put(top, c, headings[use]))
  let row = top + 1
  let first = true
  facts.offices.forEach((office, o) =>
    facts.moments.forEach((moment, m) =>
      facts.things.forEach((thing, i) => {
        const dash = first && plan.odd === 'firstMissing'
        const value = first && plan.odd === 'yearLike' ? 1900 + (plan.seed % 190) : facts.value(i, o, m, -1)
        first = false
        columns.forEach((use, c) => {
          const cell =
            use === 'o'
              ? office
              : use === 'm'
                ? (moment.number ?? moment.text)
                : use === 'i'
                  ? thing.name
                  : use === 'unit'
                    ? thing.unit
                    : use === 'year'
                      ? moment.year
                      : use === 'month'
                        ? (moment.parts?.[1] ?? '')
                        : dash
                          ? '—'
                          : value
          board.put(row, c, cell)
          if (use === 'value' && !dash) board.meant.push(meaning(board.name, row, c, value, plan, thing, office, moment))
        })
        row++
      }),
    ),
  )
  return row
}

/** Names and figures twice beside one another, the right half as long as the left or shorter. */
export function writeFolded(board: Board, top: number, plan: Plan, facts: Facts): number {
  const random = new Random(plan.seed + 33)
  const heading = random.pick(officeHeadings[plan.kind])
  const value = random.pick(['数量', '完成数', '数值'])
  ;[heading, value, heading, value].forEach((text, c) => board.put(top, c, text))
  const half = Math.ceil(facts.offices.length / 2)
  facts.offices.forEach((office, o) => {
    const [row, column] = o < half ? [top + 1 + o, 0] : [top + 1 + o - half, 2]
    const figure = facts.value(0, o, 0, -1)
    board.put(row, column, office)
    board.put(row, column + 1, figure)
    board.meant.push(meaning(board.name, row, column + 1, figure, plan, facts.things[0] as Thing, office, facts.moments[0] as Moment))
  })
  return top + 1 + half
}

function meaning(
  sheet: string,
  row: number,
  column: number,
  value: number,
  plan: Plan,
  thing: Thing,
  office: string,
  moment: Moment,
): Meant {
  return {
    sheet,
    row,
    column,
    value,
    indicator: [thing.name],
    office: plan.officeAt === 'none' ? null : office,
    period: plan.momentAt === 'none' ? null : moment.code,
    unit: plan.unit === 'none' ? null : thing.unit,
    implied: thing.unit,
    parts: [],
    is: 'value',
  }
}
