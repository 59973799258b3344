/** In which columns of a table figures stand so far, and how many in all. */
export class ColumnFigures {
  private marks = new Uint8Array(32)
  /** Columns with a figure. */
  size = 0
  /** Figures of all columns. */
  total = 0
  /** The leftmost column with a figure, Infinity while there is none. */
  first = Infinity
  /** Of the row added last: its run of rows alike (`rowRuns`), and how many figures it has. */
  private run = -1
  private ofRow = 0

  add(column: number): void {
    if (column >= this.marks.length) {
      const longer = new Uint8Array(Math.max(column + 1, 2 * this.marks.length))
      longer.set(this.marks)
      this.marks = longer
    }
    if (this.marks[column] === 0) {
      this.marks[column] = 1
      this.size++
      if (column < this.first) this.first = column
    }
    this.total++
  }

  /** Say that the figures added since there were `before` of them are those of a row of a run. */
  endRow(run: number, before: number): void {
    this.run = run
    this.ofRow = this.total - before
  }

  /** Add a row that is of the same run as the row before it, whose figures stand in the same columns; false for any other row. */
  addAlike(run: number): boolean {
    if (run !== this.run) return false
    this.total += this.ofRow
    return true
  }

  has(column: number): boolean {
    return this.marks[column] === 1
  }
}
