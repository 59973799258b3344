import type { Board, Meant } from './board'
import type { Facts } from './facts'
import type { Place, Plan } from './plan'
import { notationOf, type Moment } from './periods'
import { Random } from './random'
import { officeHeadings, type Thing } from './words'

/** Which thing, office, moment and part a line is of; -1 where it doesn't say. */
interface Key {
  readonly i: number
  readonly o: number
  readonly m: number
  readonly b: number
  readonly is?: 'change' | 'difference' | 'level'
}

type Dim = 'i' | 'o' | 'm' | 'b'
const none: Key = { i: -1, o: -1, m: -1, b: -1 }

/** Lays out one table; `fixed` is what its section, block or sheet says. */
export class Table {
  private readonly random: Random
  readonly labels: readonly Dim[]
  readonly heads: readonly Dim[]
  private readonly cols: readonly Key[]
  private readonly left: readonly ('serial' | 'unit' | 'group' | Dim)[]
  private readonly remark: boolean
  /** Rows 1 to n of the body may hold a dash. */
  private readonly missing: boolean
  readonly width: number

  constructor(
    private readonly plan: Plan,
    private readonly facts: Facts,
    private readonly fixed: Partial<Record<'i' | 'o' | 'm', number>> = {},
  ) {
    this.random = new Random(plan.seed + 17)
    const at = (place: Place): Dim[] => (['i', 'o', 'm'] as const).filter((dim) => placeOfDim(plan, dim) === place)
    this.labels = [...at('outer'), ...at('rows'), ...(plan.parts > 0 ? (['b'] as const) : [])]
    this.heads = [...at('top'), ...at('columns')]
    this.cols = this.withDerived(this.product(this.heads))
    const names = this.labels.flatMap((dim) => (dim === 'i' && plan.unit === 'column' ? (['i', 'unit'] as const) : [dim]))
    this.left = [
      ...(plan.noise.includes('serial') ? (['serial'] as const) : []),
      ...(plan.odd === 'groups' ? (['group'] as const) : []),
      ...names,
    ]
    this.remark = plan.noise.includes('remark')
    this.missing = plan.noise.includes('missing')
    this.width = this.left.length + this.cols.length + (this.remark ? 1 : 0)
  }

  private product(dims: readonly Dim[]): Key[] {
    return dims.reduce<Key[]>((keys, dim) => keys.flatMap((key) => this.members(dim).map((k) => ({ ...key, [dim]: k }))), [none])
  }

  private members(dim: Dim): number[] {
    const { things, offices, moments, breakdown } = this.facts
    const fixed = dim === 'b' ? undefined : this.fixed[dim]
    if (fixed !== undefined) return [fixed]
    const n = dim === 'i' ? things.length : dim === 'o' ? offices.length : dim === 'm' ? moments.length : (breakdown?.members.length ?? 0)
    return Array.from({ length: n }, (_, k) => k)
  }

  private withDerived(keys: Key[]): Key[] {
    const { derived, odd } = this.plan
    if (odd === 'level')
      return keys.flatMap((key) => [
        { ...key, is: 'level' as const },
        { ...key, is: 'change' as const },
      ])
    return derived === 'change' || derived === 'difference' ? [...keys, { ...none, is: derived }] : keys
  }

  /** Header rows from `top` on; returns the first row beneath. */
  writeHeader(board: Board, top: number): number {
    const { plan } = this
    const start = this.left.length
    const rows = plan.layout === 'joined' ? 1 : Math.max(1, this.heads.length + (plan.odd === 'level' ? 1 : 0))
    const bottom = top + rows - 1
    this.left.forEach((use, c) => {
      board.put(top, c, this.headingOf(use))
      if (plan.span === 'merged') board.merge(top, c, bottom, c)
      else if (plan.span === 'repeated' && rows > 1) board.put(bottom, c, this.headingOf(use))
    })
    if (plan.layout === 'joined') this.cols.forEach((key, c) => board.put(top, start + c, this.joined(key)))
    else if (this.heads.length === 0) board.put(top, start, this.valueHeading())
    else this.heads.forEach((dim, level) => this.writeLevel(board, top + level, start, dim, level))
    if (plan.odd === 'level') this.cols.forEach((key, c) => board.put(bottom, start + c, key.is === 'level' ? '总量' : '同比（%）'))
    this.cols.forEach((key, c) => {
      if (plan.odd !== 'level' && key.is) {
        board.put(top, start + c, key.is === 'change' ? '同比增长（%）' : '增减')
        if (plan.span === 'merged') board.merge(top, start + c, bottom, start + c)
      }
    })
    if (this.remark) board.put(top, start + this.cols.length, '备注')
    if (this.remark && plan.span === 'merged') board.merge(top, start + this.cols.length, bottom, start + this.cols.length)
    if (plan.unit !== 'row') return bottom + 1
    this.cols.forEach((key, c) => board.put(bottom + 1, start + c, key.is === 'change' ? '%' : this.thing(key).unit))
    return bottom + 2
  }

  private writeLevel(board: Board, row: number, start: number, dim: Dim, level: number): void {
    const lowest = level === this.heads.length - 1 && this.plan.odd !== 'level'
    let c = 0
    while (c < this.cols.length) {
      const key = this.cols[c] as Key
      if (key.is && this.plan.odd !== 'level') return
      let end = c + 1
      if (!lowest) while (end < this.cols.length && this.cols[end]?.[dim] === key[dim]) end++
      const cell = this.head(dim, key)
      board.put(row, start + c, cell)
      if (!lowest && this.plan.span === 'merged') board.merge(row, start + c, row, start + end - 1)
      if (!lowest && this.plan.span === 'repeated') for (let k = c + 1; k < end; k++) board.put(row, start + k, cell)
      c = end
    }
  }

  /** Rows of figures from `top` on; returns the first row beneath. */
  writeBody(board: Board, top: number): number {
    const { plan } = this
    let row = top
    const rows = this.product(this.labels)
    let before: Key = none
    const cut = plan.derived === 'continued' ? Math.ceil(rows.length / 2) : -1
    if (plan.odd === 'sumFirst') this.writeSum(board, row++, '滨州市', rows)
    rows.forEach((key, k) => {
      if (k === cut) {
        board.put(row++, 0, '续表')
        row = this.writeHeader(board, row)
        before = none
      }
      this.writeLabels(board, row, key, before, k)
      this.writeFigures(board, row, key, k)
      before = key
      row++
    })
    this.mergeOuter(board, top, rows)
    if (plan.derived === 'totals') this.writeSum(board, row++, '合计', rows)
    return row
  }

  private writeLabels(board: Board, row: number, key: Key, before: Key, k: number): void {
    this.left.forEach((use, c) => {
      if (use === 'serial') board.put(row, c, k + 1)
      else if (use === 'unit') {
        if (this.labels.indexOf('i') === this.labels.length - 1 || before.i !== key.i || this.plan.span === 'repeated')
          board.put(row, c, this.thing(key).unit)
      } else if (use === 'group') {
        if (k === 0 || k === this.groupCut() || this.plan.span === 'repeated') board.put(row, c, this.group(k))
      } else {
        const outer =
          this.labels.indexOf(use) < this.labels.length - 1 &&
          this.labels.slice(0, this.labels.indexOf(use) + 1).every((dim) => before[dim] === key[dim])
        if (!outer || (this.plan.span === 'repeated' && use !== 'b')) board.put(row, c, this.head(use, key))
      }
    })
  }

  private groupCut(): number {
    return Math.ceil(this.facts.offices.length / 2)
  }

  private group(k: number): string {
    return k < this.groupCut() ? '一类单位' : '二类单位'
  }

  private mergeOuter(board: Board, top: number, rows: readonly Key[]): void {
    if (this.plan.span !== 'merged' || this.plan.derived === 'continued') return
    this.left.forEach((use, c) => {
      if (use === 'group') {
        board.merge(top, c, top + this.groupCut() - 1, c)
        board.merge(top + this.groupCut(), c, top + rows.length - 1, c)
      }
      if (use === 'serial' || use === 'group') return
      const level = this.labels.indexOf(use === 'unit' ? 'i' : use)
      if (level === this.labels.length - 1) return
      let k = 0
      while (k < rows.length) {
        let end = k + 1
        const same = (other: Key | undefined) => this.labels.slice(0, level + 1).every((dim) => other?.[dim] === rows[k]?.[dim])
        while (end < rows.length && same(rows[end])) end++
        board.merge(top + k, c, top + end - 1, c)
        k = end
      }
    })
  }

  private writeFigures(board: Board, row: number, of: Key, k: number): void {
    const start = this.left.length
    this.cols.forEach((col, c) => {
      const key = this.whole(of, col)
      if (this.missing && this.random.chance(0.15) && c > 0 && k > 0 && !col.is)
        return board.put(row, start + c, this.random.pick(['—', '-', '/', '…']))
      const value = this.valueOf(key, col)
      if (value === null) return
      board.put(row, start + c, this.shown(value, key, col))
      board.meant.push(this.meaning(board.name, row, start + c, value, key, col, k))
    })
    if (this.remark && this.random.chance(0.4))
      board.put(row, start + this.cols.length, this.random.pick(['含转办', '初步数', '已核实', '较上月有增加']))
  }

  private whole(a: Key, b: Key): Key {
    const of = (dim: Dim): number => {
      const said = a[dim] >= 0 ? a[dim] : b[dim]
      return said >= 0 ? said : dim === 'b' ? -1 : (this.fixed[dim] ?? 0)
    }
    return { i: of('i'), o: of('o'), m: of('m'), b: of('b') }
  }

  private valueOf(key: Key, col: Key): number | null {
    const value = (m: number) => this.facts.value(key.i, key.o, m, key.b)
    if (!col.is || col.is === 'level') return value(key.m)
    const last = this.facts.moments.length - 1
    if (this.plan.odd === 'level') return Number((((value(key.m) * 37) % 40) - 12).toFixed(1))
    if (col.is === 'difference') return Number((value(last) - value(last - 1)).toFixed(this.thing(key).places))
    return Number((((value(last) - value(last - 1)) / value(last - 1)) * 100).toFixed(1))
  }

  private shown(value: number, key: Key, col: Key): string | number {
    if (this.plan.unit === 'cells' && !col.is) return `${value}${this.thing(key).unit}`
    if (this.plan.noise.includes('thousands') && value >= 1000) return value.toLocaleString('en-US')
    return value
  }

  private meaning(sheet: string, row: number, column: number, value: number, key: Key, col: Key, k: number): Meant {
    const { plan, facts } = this
    const thing = this.thing(key)
    const moment = facts.moments[key.m] as Moment
    return {
      sheet,
      row,
      column,
      value,
      indicator: [thing.name],
      office: plan.officeAt === 'none' ? null : (facts.offices[key.o] as string),
      period: plan.momentAt === 'none' && plan.unit !== 'dated' ? null : moment.code,
      unit: plan.unit === 'none' ? null : thing.unit,
      implied: thing.unit,
      parts: key.b >= 0 ? [facts.breakdown?.members[key.b] as string] : [],
      ...(plan.odd === 'groups' ? { besides: [this.group(k)] } : {}),
      is: col.is === 'change' || col.is === 'difference' ? col.is : 'value',
    }
  }

  /** A row of sums over all rows of offices. */
  private writeSum(board: Board, row: number, name: string, rows: readonly Key[]): void {
    this.left.forEach((use, c) => {
      if (use === 'o') board.put(row, c, name)
    })
    this.cols.forEach((col, c) => {
      if (col.is) return
      const first = this.whole(rows[0] as Key, col)
      const sum = rows.reduce((all, of) => all + (this.valueOf(this.whole(of, col), col) ?? 0), 0)
      const value = Number(sum.toFixed(this.thing(first).places))
      board.put(row, this.left.length + c, this.plan.unit === 'cells' ? `${value}${this.thing(first).unit}` : value)
      board.meant.push({ ...this.meaning(board.name, row, this.left.length + c, value, first, col, 0), is: 'total' })
    })
  }

  private thing(key: Key): Thing {
    return this.facts.things[key.i >= 0 ? key.i : (this.fixed.i ?? 0)] as Thing
  }

  private headingOf(use: 'serial' | 'unit' | 'group' | Dim): string {
    const { plan, facts } = this
    const random = new Random(plan.seed + 21)
    if (use === 'serial') return random.pick(['序号', '编号', '序号'])
    if (use === 'unit') return random.pick(['单位', '计量单位'])
    if (use === 'group') return '类别'
    if (plan.english) return use === 'i' ? 'Indicator' : random.pick(['District', 'Area', 'Office'])
    if (use === 'b') return facts.breakdown?.heading ?? ''
    if (use === 'i') return random.pick(['指标', '项目', '指标名称', '工作内容', '指标'])
    if (use === 'o') return random.pick(officeHeadings[plan.kind])
    return momentHeading(plan, random)
  }

  private valueHeading(): string {
    const { plan, facts } = this
    if (plan.english) return 'Value'
    return plan.indicatorAt === 'rows' || plan.indicatorAt === 'section'
      ? new Random(plan.seed + 22).pick(['数量', '数值', '完成数', '合计数']).replace('合计数', '数量')
      : facts.things.length === 1
        ? '数量'
        : '数值'
  }

  private head(dim: Dim, key: Key): string | number {
    const { plan, facts } = this
    if (dim === 'o') return facts.offices[key.o] as string
    if (dim === 'b') return facts.breakdown?.members[key.b] as string
    if (dim === 'i') return nameWithUnit(plan, this.thing(key), facts)
    const moment = facts.moments[key.m] as Moment
    return moment.number !== undefined && plan.seed % 2 === 0 ? moment.number : moment.text
  }

  private joined(key: Key): string {
    const { plan, facts } = this
    const [x, y] =
      plan.officeAt === 'columns'
        ? [facts.offices[key.o] as string, plan.indicatorAt === 'columns' ? this.thing(key).name : (facts.moments[key.m]?.text ?? '')]
        : [facts.moments[key.m]?.text ?? '', this.thing(key).name]
    const unit =
      plan.indicatorAt === 'columns' && plan.unit === 'bracket'
        ? `（${this.thing(key).unit}）`
        : plan.indicatorAt === 'columns' && plan.unit === 'halfBracket'
          ? `(${this.thing(key).unit})`
          : ''
    const stroke = /-/.test(x) || /-/.test(y) ? '_' : '-'
    if (plan.join === 'Y（X）') return `${y}${unit}（${x}）`
    if (plan.join === 'X_Y') return `${x}_${y}${unit}`
    if (plan.join === 'Y_X') return `${y}${unit}_${x}`
    return plan.join === 'XY' ? `${x}${y}${unit}` : `${x}${stroke}${y}${unit}`
  }
}

export function momentHeading(plan: Plan, random: Random): string {
  if (plan.notation === 'M') return '月份'
  const { grain } = notationOf(plan.notation)
  const own = { year: '年份', half: '时间', quarter: '季度', month: '月份', toDate: '时间', week: '周次' }[grain]
  return random.pick([own, own, '时间', '期间', '报告期', '统计期'])
}

/** A thing's name with its unit, where its unit stands beside it. */
export function nameWithUnit(plan: Plan, thing: Thing, facts: Facts): string {
  switch (plan.unit) {
    case 'bracket':
      return `${thing.name}（${thing.unit}）`
    case 'halfBracket':
      return `${thing.name}${plan.english ? ' ' : ''}(${thing.unit})`
    case 'slash':
      return `${thing.name}/${thing.unit}`
    case 'saidBracket':
      return `${thing.name}（单位：${thing.unit}）`
    case 'dated':
      return `${thing.name}（${facts.moments[0]?.full}${plan.seed % 2 ? '，' : '、'}${thing.unit}）`
    default:
      return thing.name
  }
}

export function placeOfDim(plan: Plan, dim: 'i' | 'o' | 'm'): Place {
  return dim === 'i' ? plan.indicatorAt : dim === 'o' ? plan.officeAt : plan.momentAt
}
