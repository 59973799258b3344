import type { Dataset } from '../../model/dataset/dataset'
import { observationFlags } from '../../model/dataset/observation'
import { a1 } from '../../model/sheet/cell'
import { notice, type Notice } from '../../model/sheet/notice'

/** Cells named in one notice. */
const cellsNamed = 20

/**
 * Two figures of a sheet with everything said of them alike and different numbers (rule C8): whatever tells them apart was not read. Judged
 * by what came out, whatever the lines were taken for: 本月 and 上月 of a sheet that says no month are two lines and one key.
 */
export function figuresClash(dataset: Dataset): Notice[] {
  if (dataset.count < 2) return []
  const seen = new Seen(dataset)
  const clashing = new Map<number, number[]>()
  for (let i = 0; i < dataset.count; i++) {
    if (dataset.missing[i] !== 0) continue
    const first = seen.alike(i)
    if (first < 0 || near(dataset.amount[first] as number, dataset.amount[i] as number)) continue
    const sheet = sheetOf(dataset, i)
    const list = clashing.get(sheet)
    if (list) list.push(first, i)
    else clashing.set(sheet, [first, i])
  }
  return [...clashing].map(([sheet, list]) => {
    const all = [...new Set(list)]
    const cells = all.slice(0, cellsNamed).map((i) => {
      const source = dataset.sourceStart[i] as number
      return a1(dataset.sourceRow[source] as number, dataset.sourceColumn[source] as number)
    })
    return notice('figuresClash', 'warning', { count: all.length }, (dataset.sheets[sheet] as { readonly sheet: string }).sheet, cells)
  })
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))
}

function sheetOf(dataset: Dataset, i: number): number {
  return dataset.sourceSheet[dataset.sourceStart[i] as number] as number
}

/**
 * The first figure of each key, found without a text a figure. Keys lie in the order of office, indicator and period, as sheets do: the figures of
 * a row are looked up side by side, however many there are.
 */
class Seen {
  private readonly heads: Int32Array
  /** For each figure the one before it in its place; 0 for none, else one more than its number. */
  private readonly before: Int32Array
  private readonly mask: number
  private readonly indicators: number
  private readonly periods: number

  constructor(private readonly dataset: Dataset) {
    let room = 1024
    while (room < dataset.count) room *= 2
    this.heads = new Int32Array(room)
    this.before = new Int32Array(dataset.count)
    this.mask = room - 1
    this.indicators = dataset.indicators.length + 1
    this.periods = dataset.periods.length + 1
  }

  /** The first figure that says what this one says; -1 where this one is the first. */
  alike(i: number): number {
    const place = this.placeOf(i)
    for (let known = this.heads[place] as number; known > 0; known = this.before[known - 1] as number) {
      if (this.same(known - 1, i)) return known - 1
    }
    this.before[i] = this.heads[place] as number
    this.heads[place] = i + 1
    return -1
  }

  private placeOf(i: number): number {
    const { indicator, office, period, breakdown, measure, unit } = this.dataset
    const line = Math.imul((office[i] as number) + 1, this.indicators) + (indicator[i] as number)
    const apart =
      Math.imul((breakdown[i] as number) + 1, 0x9e3779b1) ^ Math.imul(((unit[i] as number) << 4) | (measure[i] as number), 0x85ebca6b)
    return (Math.imul(line, this.periods) + (period[i] as number) + 1 + apart) & this.mask
  }

  private same(a: number, b: number): boolean {
    const { indicator, office, period, breakdown, measure, unit, against, form, flags, rowLabels, sourcePart, sourceStart } = this.dataset
    const whole = observationFlags.aggregate | observationFlags.ofWhich
    // 公务用车购置及运行费 and 合计 are sums of other rows, told apart by what they are called alone.
    const sums = ((flags[a] as number) & (flags[b] as number) & observationFlags.aggregate) !== 0
    if (sums && breakdown[a] === -1 && rowLabels[a] !== rowLabels[b]) return false
    return (
      indicator[a] === indicator[b] &&
      office[a] === office[b] &&
      period[a] === period[b] &&
      breakdown[a] === breakdown[b] &&
      measure[a] === measure[b] &&
      unit[a] === unit[b] &&
      against[a] === against[b] &&
      form[a] === form[b] &&
      ((flags[a] as number) & whole) === ((flags[b] as number) & whole) &&
      sourcePart[sourceStart[a] as number] === sourcePart[sourceStart[b] as number] &&
      sheetOf(this.dataset, a) === sheetOf(this.dataset, b)
    )
  }
}
