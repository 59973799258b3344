import { saysYear } from '../../lexicon/times/periods'
import { cellClass } from '../../sheet/cellClass'
import type { Grid } from '../../sheet/grid'
import { isPeriodHeading } from '../../sheet/heading'
import { readHeaderText } from '../../values/headers/headerText'
import type { Band } from '../bands'
import { comeInOrder } from '../rowProfile'
import type { ColumnUse } from '../shapes/tableShape'
import type { ColumnCounts } from './columnCounts'

/**
 * A column of years left of the other figures says when, and counts nothing (rule L2), where its heading says so or says nothing; under
 * another heading only as the one thing that names the rows, or beside names that come back once a year. Never with a unit or a measure
 * in its heading, and never beside a column that says when already.
 */
export function yearColumns(
  grid: Grid,
  band: Band,
  bodyRows: readonly number[],
  uses: ColumnUse[],
  counts: readonly ColumnCounts[],
  heads: readonly string[],
): void {
  const timed = counts.map(({ periods, dates, texts, figures }) => periods + dates > texts + figures)
  // Quarters and months without their year wait for a column of years.
  const dated = timed.map((is, k) => is && saysYears(grid, bodyRows, band.left + k))
  const waiting = timed.some((is, k) => is && dated[k] !== true)
  uses.forEach((use, k) => {
    if (use !== 'value') return
    const count = counts[k] as ColumnCounts
    const heading = heads[k] as string
    if (count.figures >= 2 && count.monthCodes === count.figures && (isPeriodHeading(heading) || (heading === '' && k === 0))) {
      uses[k] = 'label'
      dated[k] = true
      return
    }
    if (count.figures === 0 || count.years < 0.9 * count.figures) return
    if (isPeriodHeading(heading)) {
      uses[k] = 'label'
      dated[k] = true
      return
    }
    const later = uses.some(
      (other, j) =>
        j > k &&
        other === 'value' &&
        ((counts[j] as ColumnCounts).years < 0.9 * (counts[j] as ColumnCounts).figures || isPlainYears(grid, band, bodyRows, j)),
    )
    if (
      !later ||
      dated.includes(true) ||
      heads.some((other, j) => j !== k && isPeriodHeading(other) && (counts[j] as ColumnCounts).years > 0)
    )
      return
    if (heading !== '' && !waiting) {
      const says = readHeaderText(heading)
      if (says.unit !== null || says.measure !== null) return
      const names = uses.flatMap((other, j) => (other === 'label' && (counts[j] as ColumnCounts).texts > 0 ? [j] : []))
      const tells =
        names.length === 0
          ? k === uses.findIndex((other) => other !== 'blank' && other !== 'serial') &&
            (isRun(grid, band, bodyRows, k) || runsAgain(yearsIn(grid, band, bodyRows, k)))
          : comesBack(grid, band, bodyRows, names, k)
      if (!tells) return
    }
    uses[k] = 'label'
    dated[k] = true
  })
}

/** Whether a column's words for times have years of their own. */
function saysYears(grid: Grid, bodyRows: readonly number[], column: number): boolean {
  return bodyRows.some((row) => {
    const code = grid.classAt(row, column)
    return code === cellClass.date || (code === cellClass.period && saysYear.test(grid.textAt(row, column)))
  })
}

/** Years one step apart, each once. */
function isRun(grid: Grid, band: Band, bodyRows: readonly number[], k: number): boolean {
  const years = yearsIn(grid, band, bodyRows, k)
  const step = (years[1] ?? 0) - (years[0] ?? 0)
  return (
    years.length >= 2 && step !== 0 && Math.abs(step) <= 5 && years.every((year, i) => i === 0 || year - (years[i - 1] as number) === step)
  )
}

/** 2021 2022 2023 2021 2022 2023: years that follow one another and begin anew. */
function runsAgain(years: readonly number[]): boolean {
  return years.indexOf(years[0] as number, 1) > 1 && comeInOrder(years) && Math.abs((years[1] as number) - (years[0] as number)) <= 5
}

/** The names beside a column of years come back, each once a year. */
function comesBack(grid: Grid, band: Band, bodyRows: readonly number[], names: readonly number[], k: number): boolean {
  const seen = new Set<string>()
  const different = new Set<string>()
  let last: string[] = []
  for (const row of bodyRows) {
    const year = grid.textAt(row, band.left + k)
    if (year === '') continue
    last = names.map((column, i) => grid.textAt(row, band.left + column) || (last[i] ?? ''))
    const name = last.join('\n')
    if (seen.has(`${name}\n${year}`)) return false
    seen.add(`${name}\n${year}`)
    different.add(name)
  }
  return seen.size >= 2 * different.size
}

function yearsIn(grid: Grid, band: Band, bodyRows: readonly number[], k: number): number[] {
  return bodyRows.flatMap((row) => {
    const text = grid.textAt(row, band.left + k)
    return /^\d{4}$/.test(text) ? [Number(text)] : []
  })
}

/** Figures that look like years and don't follow one another. */
function isPlainYears(grid: Grid, band: Band, bodyRows: readonly number[], k: number): boolean {
  return !isRun(grid, band, bodyRows, k)
}
