import type { Dataset } from '../../model/dataset/dataset'
import { observationFlags } from '../../model/dataset/observation'
import { a1 } from '../../model/sheet/cell'
import { notice, type Notice } from '../../model/sheet/notice'

/** More figures than this aren't compared: a long table's rows were, line by line. */
const comparedAtMost = 400_000
/** Cells named in one notice. */
const cellsNamed = 20

/**
 * Two figures of a sheet with everything said of them alike and different numbers (rule C8): whatever tells them apart was not read. Judged
 * by what came out, whatever the lines were taken for: 本月 and 上月 of a sheet that says no month are two lines and one key.
 */
export function figuresClash(dataset: Dataset): Notice[] {
  if (dataset.count < 2 || dataset.count > comparedAtMost) return []
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

/** The first figure of each key, found without a text a figure: an open table of numbers. */
class Seen {
  private readonly slots: Int32Array
  private readonly mask: number

  constructor(private readonly dataset: Dataset) {
    let room = 1024
    while (room < 2 * dataset.count) room *= 2
    this.slots = new Int32Array(room)
    this.mask = room - 1
  }

  /** The first figure that says what this one says; -1 where this one is the first. */
  alike(i: number): number {
    let slot = this.hash(i) & this.mask
    for (;;) {
      const known = (this.slots[slot] as number) - 1
      if (known < 0) break
      if (this.same(known, i)) return known
      slot = (slot + 1) & this.mask
    }
    this.slots[slot] = i + 1
    return -1
  }

  private hash(i: number): number {
    const { indicator, office, period, breakdown, measure, unit } = this.dataset
    let hash = Math.imul((indicator[i] as number) + 7, 0x9e3779b1)
    hash = Math.imul(hash ^ (office[i] as number), 0x85ebca6b)
    hash = Math.imul(hash ^ (hash >>> 13) ^ (period[i] as number), 0xc2b2ae35)
    hash = Math.imul(hash ^ (breakdown[i] as number), 0x27d4eb2f)
    return hash ^ (hash >>> 15) ^ (measure[i] as number) ^ ((unit[i] as number) << 4)
  }

  private same(a: number, b: number): boolean {
    const { indicator, office, period, breakdown, measure, unit, against, form, flags, sourcePart, sourceStart } = this.dataset
    const part = (i: number): number => sourcePart[sourceStart[i] as number] as number
    const whole = (i: number): number => (flags[i] as number) & (observationFlags.aggregate | observationFlags.ofWhich)
    return (
      indicator[a] === indicator[b] &&
      office[a] === office[b] &&
      period[a] === period[b] &&
      breakdown[a] === breakdown[b] &&
      measure[a] === measure[b] &&
      unit[a] === unit[b] &&
      against[a] === against[b] &&
      form[a] === form[b] &&
      whole(a) === whole(b) &&
      part(a) === part(b) &&
      sheetOf(this.dataset, a) === sheetOf(this.dataset, b)
    )
  }
}
