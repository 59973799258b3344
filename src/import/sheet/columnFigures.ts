/** How many figures each column of a table has so far. */
export class ColumnFigures {
  private counts = new Int32Array(32)
  /** Columns with a figure. */
  size = 0
  /** Figures of all columns. */
  total = 0
  /** The leftmost column with a figure, Infinity while there is none. */
  first = Infinity

  add(column: number): void {
    if (column >= this.counts.length) {
      const longer = new Int32Array(Math.max(column + 1, 2 * this.counts.length))
      longer.set(this.counts)
      this.counts = longer
    }
    if (this.counts[column] === 0) {
      this.size++
      if (column < this.first) this.first = column
    }
    this.counts[column] = (this.counts[column] as number) + 1
    this.total++
  }

  has(column: number): boolean {
    return (this.counts[column] ?? 0) > 0
  }
}
