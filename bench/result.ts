/** What a part of the bench found: lines for people, numbers for machines. */
export interface BenchResult {
  readonly name: string
  readonly lines: readonly string[]
  readonly numbers?: Readonly<Record<string, number>>
}

export function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN
}
