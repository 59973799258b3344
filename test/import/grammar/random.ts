/** A stream of numbers that a seed determines, with what a generator asks of it. */
export class Random {
  private state: number

  constructor(seed: number) {
    this.state = seed >>> 0
    // Seeds that follow one another shall not begin alike.
    for (let k = 0; k < 3; k++) this.next()
  }

  /** From 0 up to 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }

  /** A whole number, both ends included. */
  whole(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1))
  }

  chance(p: number): boolean {
    return this.next() < p
  }

  pick<T>(from: readonly T[]): T {
    if (from.length === 0) throw new Error('nothing to pick from')
    return from[Math.floor(this.next() * from.length)] as T
  }

  /** `n` different ones, in the order of the list or shuffled. */
  some<T>(from: readonly T[], n: number): T[] {
    const left = [...from]
    const taken: T[] = []
    while (taken.length < n && left.length > 0) taken.push(...left.splice(Math.floor(this.next() * left.length), 1))
    return taken
  }

  /** One of the keys, as often as their weights say. */
  weighted<T extends string>(weights: Readonly<Partial<Record<T, number>>>): T {
    const entries = Object.entries(weights) as [T, number][]
    let at = this.next() * entries.reduce((sum, [, weight]) => sum + weight, 0)
    for (const [key, weight] of entries) if ((at -= weight) < 0) return key
    return (entries[entries.length - 1] as [T, number])[0]
  }
}
