import { limitsOf, plainText, type Dataset } from '../../model/dataset/dataset'
import { DatasetBuilder } from '../../model/dataset/datasetBuilder'
import { observationFlags } from '../../model/dataset/observation'
import { normaliseName } from '../values/names/name'
import { readUnit } from '../values/headers/unit'

/** Several datasets as one, with what they say alike and what they say differently. */
export interface MergedDataset {
  readonly dataset: Dataset
  /** Observations that several places give, as indexes of `dataset`. */
  readonly duplicates: readonly number[]
  /** Observations of one key that disagree, each group as indexes of `dataset`. */
  readonly conflicts: readonly (readonly number[])[]
}

/** One dataset's codes in the merged one; units, texts and bases get theirs when they are first met. */
interface Recoded {
  readonly dataset: Dataset
  readonly indicators: Int32Array
  readonly offices: Int32Array
  readonly periods: Int32Array
  readonly breakdowns: Int32Array
  readonly sheets: Int32Array
  readonly labelPaths: Int32Array
  readonly units: Int32Array
  readonly texts: Int32Array
  readonly againsts: Int32Array
}

const none = -1

/**
 * Merge datasets column by column: the same key and figure is kept once with all its sources, the same key and another
 * figure is kept beside it as a conflict. No object is made for an observation, so that two million of them fit.
 */
export function mergeDatasets(datasets: readonly Dataset[]): MergedDataset {
  const total = datasets.reduce((sum, dataset) => sum + dataset.count, 0)
  const builder = new DatasetBuilder(Math.max(16, total))
  const recoded = datasets.map((dataset) => recodedIn(builder, dataset))
  const kept = keep(recoded, total)
  return { dataset: write(builder, recoded, kept), duplicates: kept.duplicates, conflicts: kept.conflicts }
}

function recodedIn(builder: DatasetBuilder, dataset: Dataset): Recoded {
  return {
    dataset,
    indicators: Int32Array.from(dataset.indicators, (indicator) => builder.indicator(indicator)),
    offices: Int32Array.from(dataset.offices, (office) => builder.office(office)),
    periods: Int32Array.from(dataset.periods, (period) => builder.period(period)),
    breakdowns: Int32Array.from(dataset.breakdowns, (parts) => builder.breakdown(parts)),
    sheets: Int32Array.from(dataset.sheets, (sheet) => builder.sheet(sheet)),
    labelPaths: Int32Array.from(dataset.labelPaths, (path) => builder.labelPath(path)),
    units: new Int32Array(dataset.units.length).fill(none),
    texts: new Int32Array(dataset.texts.length).fill(none),
    againsts: new Int32Array(dataset.againsts.length + 1).fill(none),
  }
}

/** Which observations stay, in order, and which stand behind one of them as a further source. */
interface Kept {
  readonly of: Int32Array
  readonly at: Int32Array
  readonly count: number
  /** First further place of a kept observation, and the next one of each place; places are numbered through all datasets. */
  readonly more: Int32Array
  readonly next: Int32Array
  readonly starts: readonly number[]
  readonly conflict: Uint8Array
  readonly duplicates: readonly number[]
  readonly conflicts: readonly (readonly number[])[]
}

function keep(recoded: readonly Recoded[], total: number): Kept {
  const of = new Int32Array(total)
  const at = new Int32Array(total)
  const more = new Int32Array(total).fill(none)
  const last = new Int32Array(total).fill(none)
  const next = new Int32Array(total).fill(none)
  // Kept observations of one key: the first is in the table of hashes, each points to the next.
  const alike = new Int32Array(total).fill(none)
  const key = new Int32Array(5 * total)
  let capacity = 16
  while (capacity < 2 * total) capacity *= 2
  const table = new Int32Array(capacity).fill(none)
  const duplicates = new Set<number>()
  const disputed: number[] = []
  const isDisputed = new Uint8Array(total)
  const starts: number[] = []
  const againsts = new Map<string, number>()
  let count = 0
  let place = 0
  const same = (k: number, dataset: Dataset, i: number): boolean =>
    sameFigure((recoded[of[k] as number] as Recoded).dataset, at[k] as number, dataset, i)
  recoded.forEach((codes, d) => {
    const { dataset } = codes
    const bases = Int32Array.from(dataset.againsts, (against) => {
      if (!againsts.has(against)) againsts.set(against, againsts.size + 1)
      return againsts.get(against) as number
    })
    starts.push(place)
    for (let i = 0; i < dataset.count; i++, place++) {
      const against = dataset.against[i] as number
      const indicator = codes.indicators[dataset.indicator[i] as number] as number
      const office = mapped(codes.offices, dataset.office[i] as number)
      const period = mapped(codes.periods, dataset.period[i] as number)
      const breakdown = mapped(codes.breakdowns, dataset.breakdown[i] as number)
      const kind =
        ((dataset.measure[i] as number) << 16) | ((against === 0 ? 0 : (bases[against - 1] as number)) << 8) | (dataset.form[i] as number)
      let slot = hashed(indicator, office, period, breakdown, kind) & (capacity - 1)
      let head = table[slot] as number
      while (head !== none) {
        const h = 5 * head
        if (key[h] === indicator && key[h + 1] === office && key[h + 2] === period && key[h + 3] === breakdown && key[h + 4] === kind) break
        slot = (slot + 1) & (capacity - 1)
        head = table[slot] as number
      }
      let known = head
      let tail = none
      while (known !== none && !same(known, dataset, i)) {
        tail = known
        known = alike[known] as number
      }
      if (known !== none) {
        duplicates.add(known)
        if (last[known] === none) more[known] = place
        else next[last[known] as number] = place
        last[known] = place
        continue
      }
      const k = count++
      of[k] = d
      at[k] = i
      const h = 5 * k
      key[h] = indicator
      key[h + 1] = office
      key[h + 2] = period
      key[h + 3] = breakdown
      key[h + 4] = kind
      if (head === none) table[slot] = k
      else {
        alike[tail] = k
        if (isDisputed[head] === 0) {
          isDisputed[head] = 1
          disputed.push(head)
        }
      }
    }
  })
  const conflict = new Uint8Array(count)
  const conflicts: number[][] = []
  for (const head of disputed.sort((a, b) => a - b)) {
    const numbers: number[] = []
    for (let k = head; k !== none; k = alike[k] as number)
      if ((recoded[of[k] as number] as Recoded).dataset.missing[at[k] as number] === 0) numbers.push(k)
    if (numbers.length < 2) continue
    conflicts.push(numbers)
    for (const k of numbers) conflict[k] = 1
  }
  return { of, at, count, more, next, starts, conflict, duplicates: [...duplicates], conflicts }
}

function write(builder: DatasetBuilder, recoded: readonly Recoded[], kept: Kept): Dataset {
  const unit = (codes: Recoded, code: number): number =>
    codes.units[code] === none ? (codes.units[code] = builder.unitCode(codes.dataset.units[code] ?? '')) : (codes.units[code] as number)
  const text = (codes: Recoded, code: number): number => {
    if (code < 0) return none
    return codes.texts[code] === none
      ? (codes.texts[code] = builder.textCode(codes.dataset.texts[code] ?? ''))
      : (codes.texts[code] as number)
  }
  const base = (codes: Recoded, code: number): number => {
    if (code === 0) return 0
    const against = codes.dataset.againsts[code - 1]
    if (against === undefined) throw new Error(`invalid base: ${code} of ${codes.dataset.againsts.length}`)
    return codes.againsts[code] === none ? (codes.againsts[code] = builder.againstCode(against)) : (codes.againsts[code] as number)
  }
  for (let k = 0; k < kept.count; k++) {
    const codes = recoded[kept.of[k] as number] as Recoded
    const { dataset } = codes
    const i = kept.at[k] as number
    const limits = limitsOf(dataset, i)
    const value = dataset.value[i] as number
    const places = dataset.places[i] as number
    builder.addCoded(
      codes.indicators[dataset.indicator[i] as number] as number,
      mapped(codes.offices, dataset.office[i] as number),
      mapped(codes.periods, dataset.period[i] as number),
      mapped(codes.breakdowns, dataset.breakdown[i] as number),
      dataset.measure[i] as number,
      base(codes, dataset.against[i] as number),
      dataset.form[i] as number,
      value,
      dataset.amount[i] as number,
      unit(codes, dataset.unit[i] as number),
      places,
      dataset.bound[i] as number,
      dataset.missing[i] as number,
      (dataset.flags[i] as number) | (kept.conflict[k] === 1 ? observationFlags.conflict : 0),
      dataset.from[i] as number,
      text(codes, dataset.officeText[i] as number),
      text(codes, dataset.periodText[i] as number),
      mapped(codes.labelPaths, dataset.rowLabels[i] as number),
      mapped(codes.labelPaths, dataset.columnLabels[i] as number),
      limits.low ?? NaN,
      limits.high ?? NaN,
    )
    addSources(codes, i, value, places)
    for (let place = kept.more[k] as number; place !== none; place = kept.next[place] as number) {
      let d = recoded.length - 1
      while ((kept.starts[d] as number) > place) d--
      addSources(recoded[d] as Recoded, place - (kept.starts[d] as number), value, places)
    }
  }
  return builder.done()

  /** Texts are kept but for those the kept figure's value and decimals give again: 55.0 beside 55 keeps its own. */
  function addSources(codes: Recoded, i: number, value: number, places: number): void {
    const { dataset } = codes
    const end = dataset.sourceStart[i + 1] as number
    for (let s = dataset.sourceStart[i] as number; s < end; s++) {
      let code = dataset.sourceText[s] as number
      if (code >= 0) {
        const written = dataset.texts[code] as string
        code = !Number.isNaN(value) && written === plainText(value, places) ? none : text(codes, code)
      } else if (value !== dataset.value[i] || places !== dataset.places[i]) {
        const written = plainText(dataset.value[i] as number, dataset.places[i] as number)
        code = written === plainText(value, places) ? none : builder.textCode(written)
      }
      builder.addSource(
        codes.sheets[dataset.sourceSheet[s] as number] as number,
        dataset.sourceRow[s] as number,
        dataset.sourceColumn[s] as number,
        dataset.sourcePart[s] as number,
        code,
      )
    }
  }
}

function mapped(codes: Int32Array, code: number): number {
  return code < 0 ? none : (codes[code] as number)
}

function hashed(indicator: number, office: number, period: number, breakdown: number, kind: number): number {
  let hash = Math.imul(indicator, 0x9e3779b1) ^ Math.imul(office + 1, 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ Math.imul(period + 1, 0xc2b2ae35)
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39) ^ Math.imul(breakdown + 1, 0x27d4eb2f) ^ kind
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b)
  return hash ^ (hash >>> 16)
}

/** The same figure: equal amount, bound, ends, base unit and missing kind. A blank beside a number says nothing against it. */
function sameFigure(a: Dataset, i: number, b: Dataset, j: number): boolean {
  if (a.missing[i] !== b.missing[j] || a.bound[i] !== b.bound[j]) return false
  if (a.missing[i] === 0 && a.amount[i] !== b.amount[j]) return false
  const [written, other] = [a.units[a.unit[i] as number] ?? '', b.units[b.unit[j] as number] ?? '']
  if (written !== other && countedIn(written) !== countedIn(other)) return false
  const [one, two] = [limitsOf(a, i), limitsOf(b, j)]
  return one.low === two.low && one.high === two.high
}

/** What a written unit counts in: 個次 and 次, 條 and 条, 万件 and 件 are one. */
function countedIn(written: string): string {
  const unit = readUnit(written)
  return unit ? `${unit.base}|${unit.points}` : normaliseName(written)
}
