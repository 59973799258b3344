import type { LineFacts } from '../sheet/facts'

/**
 * Numbers what lines say, from 0 on: lines of one number say the same name, office, periods, parts, unit and measure. A long
 * table has a key a row: numbers of texts are put together, no text is made for it.
 */
export class LineKeys {
  private readonly texts = new Map<string, number>()
  private readonly pairs: Pairs
  /** How many periods and parts a line has, its unit and measure. */
  private readonly rests = new Pairs(0)
  /** The office of a long table's row is mostly that of the row before. */
  private lastOffice = ''
  private lastOfficeNumber = -1

  /** Room for about so many lines from the start: a table grown by doubling is made anew ten times for a long one. */
  constructor(lines = 0) {
    this.pairs = new Pairs(2 * lines)
  }

  of(line: LineFacts): number {
    const unit = line.unit?.written ?? ''
    const bare = unit === '' && line.measure === null
    // Numbers below 0 say where something ends, so that no period is taken for an office and no part for what is said of all.
    let key = this.pairs.of(this.text(line.name), officeEnd - this.office(line.office?.name ?? ''))
    if (bare && line.periods.length === 0 && line.breakdown.length === 0) return key
    for (const fact of line.periods) key = this.pairs.of(key, this.text(fact.text))
    for (const part of line.breakdown) key = this.pairs.of(this.pairs.of(key, this.text(part.name)), this.text(part.value))
    // What most lines of a table have alike is one number, so that a long table has one pair a row for it and not six.
    let rest = this.rests.of(line.periods.length, line.breakdown.length)
    rest = this.rests.of(rest, this.text(unit))
    rest = this.rests.of(this.rests.of(rest, this.text(line.measure?.measure ?? '')), this.text(line.measure?.matched ?? ''))
    if (line.measure?.form) rest = this.rests.of(rest, this.text(line.measure.form))
    return this.pairs.of(key, restEnd - rest)
  }

  private office(name: string): number {
    if (name !== this.lastOffice || this.lastOfficeNumber < 0) {
      this.lastOffice = name
      this.lastOfficeNumber = this.text(name)
    }
    return this.lastOfficeNumber
  }

  private text(text: string): number {
    let number = this.texts.get(text)
    if (number === undefined) this.texts.set(text, (number = this.texts.size))
    return number
  }
}

const officeEnd = -1_000_000_000
const restEnd = -1_600_000_000

/** Numbers pairs of numbers, in order of first appearance: an open table of typed arrays. */
class Pairs {
  private first: Int32Array
  private second: Int32Array
  private slots: Int32Array
  private size = 0

  constructor(likely: number) {
    let room = 1024
    while (room < likely) room *= 2
    this.first = new Int32Array(room)
    this.second = new Int32Array(room)
    this.slots = new Int32Array(2 * room)
  }

  of(a: number, b: number): number {
    const mask = this.slots.length - 1
    let slot = hashOf(a, b) & mask
    for (;;) {
      const known = (this.slots[slot] as number) - 1
      if (known < 0) break
      if (this.first[known] === a && this.second[known] === b) return known
      slot = (slot + 1) & mask
    }
    if (this.size === this.first.length) {
      this.grow()
      return this.of(a, b)
    }
    this.first[this.size] = a
    this.second[this.size] = b
    this.slots[slot] = this.size + 1
    return this.size++
  }

  private grow(): void {
    const { first, second, size } = this
    this.first = new Int32Array(2 * size)
    this.second = new Int32Array(2 * size)
    this.first.set(first)
    this.second.set(second)
    this.slots = new Int32Array(4 * size)
    const mask = this.slots.length - 1
    for (let k = 0; k < size; k++) {
      let slot = hashOf(first[k] as number, second[k] as number) & mask
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask
      this.slots[slot] = k + 1
    }
  }
}

function hashOf(a: number, b: number): number {
  let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  return hash ^ (hash >>> 13)
}
