import { saidOfNames } from './saidOfNames'
import { stepColumn } from './stepColumn'
import type { Band } from './bands'
import { cellClass } from '../sheet/cellClass'
import type { Grid } from '../sheet/grid'
import {
  callsHeading,
  countingHeading,
  dateKeyHeading,
  legendHeading,
  lineNumberHeading,
  timeNumberHeading,
  namelessMark,
} from '../lexicon/codes'
import { addressHeading } from '../lexicon/columnHeadings'
import {
  dateHeading,
  dayCountHeading,
  deductionWord,
  fieldHeading,
  fieldTypeHeading,
  kindHeading,
  numberedGroup,
  personHeading,
  reasonHeading,
  weekdayHeading,
} from '../lexicon/headings'
import { saysYear, twoDigitYear } from '../lexicon/periods'
import {
  isCodeHeading,
  isGlobeHeading,
  isDefinitionHeading,
  isIndicatorHeading,
  isPeriodHeading,
  isUnitHeading,
  isRemarkHeading,
  isSerialHeading,
  plainHeading,
  ledgerPart,
} from '../sheet/heading'
import type { ColumnUse } from './tableShape'
import { readHeaderText } from '../values/headerText'
import { flagOf, starsOf } from '../values/marks'
import { isPairOfNumbers } from '../values/pairOfNumbers'

interface ColumnCounts {
  figures: number
  whole: number
  years: number
  texts: number
  periods: number
  dates: number
  missing: number
  prose: number
  /** Texts that are two numbers with a stroke between them. */
  paired: number
  /** Texts that are a number in brackets. */
  bracketed: number
  /** Plain numbers and percentages, without words. */
  plain: number
  /** Numbers such as 2023.9 or 202310 that may be months. */
  dotted: number
  /** Whole numbers such as 202310 that are a year and a month. */
  monthCodes: number
  /** Steps from one whole number to the next, and those that are one. */
  steps: number
  ones: number
  falls: number
  stays: number
  last: number
  least: number
  most: number
  /** Digits of every figure so far, -1 when they differ. */
  digits: number
}

const [otherText, pairedText, bracketedText] = [1, 2, 3] as const

/** Whether a text is two numbers or one in brackets, never both; a long table repeats its texts, and each is looked at once. */
function textShapes(grid: Grid): (cell: number) => number {
  const { text, strings } = grid.sheet
  const known = new Uint8Array(strings.length)
  const shapeOf = (shown: string): number => (isPairOfNumbers(shown) ? pairedText : bracketedNumber.test(shown) ? bracketedText : otherText)
  return (cell) => {
    const at = text[cell] as number
    // A cell that is read as something else than it shows has a text of its own.
    if (at < 0 || grid.turned.has(cell)) return shapeOf(grid.textOf(cell))
    return (known[at] ||= shapeOf(grid.textOf(cell)))
  }
}

/**
 * What each column of a table is for, by all its cells and its heading (rules L1–L5): figures make it a column of values;
 * names left of the first values make it a label; serial numbers, codes and years are figures that count nothing.
 */
export function columnUses(
  grid: Grid,
  band: Band,
  headerRows: readonly number[],
  bodyRows: readonly number[],
  serial: ReadonlySet<number>,
): ColumnUse[] {
  const width = band.right - band.left + 1
  const counts: ColumnCounts[] = Array.from({ length: width }, () => ({
    figures: 0,
    whole: 0,
    years: 0,
    texts: 0,
    periods: 0,
    dates: 0,
    missing: 0,
    prose: 0,
    paired: 0,
    bracketed: 0,
    plain: 0,
    dotted: 0,
    monthCodes: 0,
    steps: 0,
    ones: 0,
    falls: 0,
    stays: 0,
    last: NaN,
    least: Infinity,
    most: -Infinity,
    digits: 0,
  }))
  const {
    words: wordsClass,
    percent: percentClass,
    year: yearClass,
    number: numberClass,
    period: periodClass,
    date: dateClass,
    missing: missingClass,
    prose: proseClass,
  } = cellClass
  const {
    classes,
    lineStart,
    lineCells,
    lineColumns,
    plain: { value, places },
    sheet: { kind },
  } = grid
  const plainFigures = new Int32Array(width)
  const shapeOf = textShapes(grid)
  for (let r = 0; r < bodyRows.length; r++) {
    const slot = grid.slotOf(bodyRows[r] as number)
    const end = slot < 0 ? 0 : (lineStart[slot + 1] as number)
    for (let k = slot < 0 ? 0 : (lineStart[slot] as number); k < end; k++) {
      const column = (lineColumns[k] as number) - band.left
      const count = counts[column]
      if (!count) continue
      const cell = lineCells[k] as number
      const code = classes[cell] as number
      if (code >= numberClass && code <= wordsClass) {
        const number = value[cell] as number
        if (number === number && code !== percentClass && code !== wordsClass) {
          // By far most cells: nothing but a number.
          plainFigures[column] = (plainFigures[column] as number) + 1
          if (code === yearClass) count.years++
          else if (number >= 1900 && number <= 209912) {
            if (monthLike(grid, cell)) count.dotted++
            if (isMonthCode(grid, cell)) count.monthCodes++
          }
          if (places[cell] === 0 || (kind[cell] === 1 && Number.isInteger(number))) countWhole(number, count)
          continue
        }
        count.figures++
        if (code === yearClass) count.years++
        if (code !== wordsClass) count.plain++
        if (code === numberClass && monthLike(grid, cell)) count.dotted++
        if (code === numberClass && isMonthCode(grid, cell)) count.monthCodes++
        if (code !== percentClass && code !== wordsClass && isWhole(grid, cell)) countWhole(wholeOf(grid, cell), count)
      } else if (code === periodClass || code === dateClass) {
        if (code === periodClass) count.periods++
        else count.dates++
        if (shapeOf(cell) === pairedText) count.paired++
      } else if (code === missingClass) count.missing++
      else {
        count.texts++
        const shape = shapeOf(cell)
        if (shape === pairedText) count.paired++
        if (code === proseClass) count.prose++
        else if (shape === bracketedText) count.bracketed++
      }
    }
  }
  counts.forEach((count, k) => {
    count.figures += plainFigures[k] as number
    count.plain += plainFigures[k] as number
  })
  const heads = counts.map((_, k) => headingOf(grid, headerRows, band.left + k))
  const uses: ColumnUse[] = counts.map((count, k) => firstGuess(count, heads[k] as string, serial.has(band.left + k), k, bodyRows.length))
  // A column of marks only has figures where its heading comes back over columns that do (批示 of one year among three).
  uses.forEach((use, k) => {
    const count = counts[k] as ColumnCounts
    if (
      use === 'text' &&
      count.missing > 0 &&
      count.texts + count.periods + count.dates === 0 &&
      uses.some((other, j) => other === 'value' && heads[j] === heads[k])
    )
      uses[k] = 'value'
  })
  yearColumns(grid, band, bodyRows, uses, counts, heads)
  saidOfNames(grid, band, bodyRows, uses, counts, heads)
  uses.forEach((use, k) => {
    // 22年 23年 24年 under 年份.
    const count = counts[k] as ColumnCounts
    if (
      use === 'value' &&
      count.plain === 0 &&
      count.texts === 0 &&
      isPeriodHeading(heads[k] as string) &&
      bodyRows.every((row) => grid.at(row, band.left + k) < 0 || twoDigitYear.test(grid.textAt(row, band.left + k)))
    )
      uses[k] = 'label'
  })
  numbering(grid, band, headerRows, bodyRows, uses, counts, heads)
  const plainHeads = heads.map((head) => head.replace(/\s+/g, ''))
  if (plainHeads.some((head) => fieldHeading.test(head)) && plainHeads.some((head) => fieldTypeHeading.test(head)))
    uses.forEach((use, k) => {
      if (use === 'value') uses[k] = 'text'
    })
  attributes(grid, band, bodyRows, uses, counts, heads)
  codesBeforeNames(uses, counts, heads)
  ordinals(grid, band, bodyRows, uses, heads)
  const stepped = stepColumn(grid, band, bodyRows, uses, heads)
  if (stepped >= 0) uses[stepped] = 'label'
  const isValue = (use: ColumnUse, k: number): boolean =>
    use === 'value' && (counts[k] as ColumnCounts).texts <= (counts[k] as ColumnCounts).figures
  // 排名 | 城市 | 指数: places stand before the names they are of.
  const firstLabel = uses.indexOf('label')
  const leading =
    firstLabel > 0 &&
    uses.slice(0, firstLabel).every((use, k) => use !== 'value' || readHeaderText(heads[k] as string).measure?.measure === 'rank')
  const later = leading ? uses.findIndex((use, k) => k > firstLabel && isValue(use, k)) : -1
  const firstValue = later >= 0 ? later : uses.findIndex(isValue)
  sentences(grid, band, bodyRows, uses, firstValue)
  // Words right of the figures describe a row only where nothing on the left does (rule L4).
  const labelled = uses.some((use, k) => use === 'label' && (firstValue < 0 || k < firstValue))
  return uses.map((use, k) => {
    if (use !== 'label' || firstValue < 0 || k < firstValue) return use
    const heading = heads[k] as string
    if (isUnitHeading(heading) || isDefinitionHeading(heading) || isPeriodHeading(heading) || isIndicatorHeading(heading)) return use
    return labelled || isRemarkHeading(heads[k] as string) ? 'text' : 'label'
  })
}

/** (17.7): a fall where a column states changes or deductions, a note's number elsewhere. */
const bracketedNumber = /^[(（]\d[\d,]*(?:\.\d+)?[%％]?[)）]$/

/** Numbers in brackets fill a column whose heading states a change or what is taken off (rule L5). */
function takesOff(count: ColumnCounts, heading: string): boolean {
  return (
    count.bracketed > 0 &&
    count.bracketed === count.texts &&
    count.periods + count.dates === 0 &&
    (readHeaderText(heading).measure?.measure === 'change' || deductionWord.test(heading))
  )
}

/** The number of a cell that is whole and no plain text. */
function wholeOf(grid: Grid, cell: number): number {
  const number = grid.sheet.number[cell] as number
  return Number.isNaN(number) ? Number(grid.textOf(cell).replace(/,/g, '')) : number
}

function countWhole(value: number, count: ColumnCounts): void {
  count.whole++
  if (!Number.isNaN(count.last)) {
    count.steps++
    if (value === count.last + 1) count.ones++
    else if (value === count.last) count.stays++
    else if (value < count.last) count.falls++
  }
  count.last = value
  if (!(value >= count.least)) count.least = Math.min(count.least, value)
  if (!(value <= count.most)) count.most = Math.max(count.most, value)
  if (count.digits < 0) return
  const digits = value === 0 ? 1 : Math.floor(Math.log10(Math.abs(value))) + 1
  count.digits = count.digits === 0 || count.digits === digits ? digits : -1
}

function monthLike(grid: Grid, cell: number): boolean {
  const number = grid.sheet.number[cell] as number
  if (grid.sheet.kind[cell] === 1 && !Number.isNaN(number)) return number > 1900 && number < 2100
  const plain = grid.plain.value[cell] as number
  const places = grid.plain.places[cell] as number
  if (!Number.isNaN(plain)) return plain >= 1900 && plain < 2100 && (places === 1 || places === 2)
  return Number.isNaN(number) ? /^(19|20)\d\d\.\d{1,2}$/.test(grid.textOf(cell)) : number > 1900 && number < 2100
}

function isMonthCode(grid: Grid, cell: number): boolean {
  const plain = grid.plain.value[cell] as number
  const value = Number.isNaN(plain) ? (grid.sheet.number[cell] as number) : plain
  return Number.isInteger(value) && value >= 190001 && value <= 209912 && value % 100 >= 1 && value % 100 <= 12
}

function isWhole(grid: Grid, cell: number): boolean {
  const number = grid.sheet.number[cell] as number
  if (!Number.isNaN(number)) return Number.isInteger(number)
  const text = grid.textOf(cell)
  // 3.70102E+17 is a long number that a program has chewed.
  return /^[-+]?[\d,]+$/.test(text) || (/^\d(?:\.\d+)?e\+?\d+$/i.test(text) && Number.isInteger(Number(text)))
}

/** The words over a column, lowest header row with a text first that isn't a counting row. */
export function headingOf(grid: Grid, headerRows: readonly number[], column: number): string {
  const words: string[] = []
  for (const row of headerRows) {
    if (headerRows.length > 1 && isCodeAnnotation(grid, row, column)) continue
    const merge = grid.mergeAt(row, column)
    const text = merge ? grid.textAt(merge.top, merge.left) : grid.textAt(row, column)
    if (text !== '' && words[words.length - 1] !== text) words.push(text)
  }
  for (let k = words.length - 1; k >= 0; k--) {
    const word = words[k] as string
    if (!namelessMark.test(word)) return word
  }
  return words[words.length - 1] ?? ''
}

/** A row of codes beside this column (MV6L, D3L4): its words here name the codes, not the column. */
function isCodeAnnotation(grid: Grid, row: number, column: number): boolean {
  const { cells, columns } = grid.rowCells(row)
  let codes = 0
  let others = 0
  for (let k = 0; k < cells.length; k++) {
    if (columns[k] === column) continue
    if (grid.classes[cells[k] as number] === cellClass.code) codes++
    else others++
  }
  return codes >= 2 && codes > 4 * others
}

/** 责任人, 配合单位, 路线图: words, though ××× stands for each. */
function namesPeople(heading: string): boolean {
  const part = ledgerPart(heading)
  return part === 'owner' || part === 'supporting' || part === 'milestone' || personHeading.test(heading.replace(/\s+/g, ''))
}

/**
 * Numbers that only count the lines (rule L22): under no heading, left of the names, each of 0 … n-1 or 1 … n once in whatever order; or
 * 1 2 3 … beneath a heading merged over the names too. And a column of codes, each once, names the rows where nothing else does.
 */
function numbering(
  grid: Grid,
  band: Band,
  headerRows: readonly number[],
  bodyRows: readonly number[],
  uses: ColumnUse[],
  counts: readonly ColumnCounts[],
  heads: readonly string[],
): void {
  const lowest = headerRows[headerRows.length - 1]
  uses.forEach((use, k) => {
    const count = counts[k] as ColumnCounts
    if (use !== 'value' || count.figures < 3 || count.whole !== count.figures || headerRows.length === 0) return
    const named = uses.some((other, j) => other === 'label' && j > k) && uses.slice(0, k).every((other) => other !== 'value')
    const once = count.least <= 1 && count.least >= 0 && count.most - count.least + 1 === count.figures
    if (heads[k] === '' && named && once && allDiffer(grid, bodyRows, band.left + k)) uses[k] = 'serial'
    const merge = lowest === undefined ? null : grid.mergeAt(lowest, band.left + k)
    const over = merge !== null && merge.left < band.left + k && uses[merge.left - band.left] === 'label'
    if (over && count.least === 1 && count.steps > 0 && count.ones === count.steps) uses[k] = 'serial'
  })
  const codes = uses.flatMap((use, k) => (use === 'code' ? [k] : []))
  const [only] = codes
  if (only === undefined || codes.length > 1 || !uses.includes('value') || heads[only] === '') return
  // 指标名称 that says something only in the headings of sections names no row.
  const filled = bodyRows.filter((row) => uses.some((use, k) => use === 'value' && grid.at(row, band.left + k) >= 0))
  if (uses.some((use, k) => use === 'label' && filled.some((row) => grid.at(row, band.left + k) >= 0))) return
  const texts = filled.map((row) => grid.textAt(row, band.left + only)).filter((text) => text !== '')
  if (texts.length >= 2 && new Set(texts).size >= (texts.length > 20 ? 0.9 : 1) * filled.length) uses[only] = 'label'
}

/** Sentences beside names that tell every row apart are said of the row, and part of no name (rule L23). */
function sentences(grid: Grid, band: Band, bodyRows: readonly number[], uses: ColumnUse[], firstValue: number): void {
  const first = uses.indexOf('label')
  if (first < 0 || firstValue < 0 || first > firstValue || !allDiffer(grid, bodyRows, band.left + first)) return
  uses.forEach((use, k) => {
    if (use !== 'label' || k <= first) return
    const texts = bodyRows.map((row) => grid.textAt(row, band.left + k)).filter((text) => text !== '')
    // 5C1 | Barnet, Enfield and Haringey Mental Health NHS Trust: one long name among others is a name.
    if (texts.some(isSaid) || texts.filter(isLong).length >= 0.5 * texts.length) uses[k] = 'text'
  })
}

/** Half-width signs of the longest text that may still be a name: forty Chinese ones. */
const longestName = 80

function isLong(text: string): boolean {
  return text.length + text.replace(/[^\u2e80-\uffef]/g, '').length > longestName
}

/** Whether a text ends a sentence and goes on, or counts its points line by line. */
function isSaid(text: string): boolean {
  return /[。；！].|，.*，/.test(text) || /[\r\n]\s*\d[、.．]/.test(text)
}

/** Whether every cell of a column is filled and says something else. */
function allDiffer(grid: Grid, bodyRows: readonly number[], column: number): boolean {
  const seen = new Set<string>()
  for (const row of bodyRows) {
    const text = grid.textAt(row, column)
    if (text === '' || seen.has(text)) return false
    seen.add(text)
  }
  return seen.size >= 2
}

/** As many whole numbers as there are from the least to the most, from 1: serial numbers in another order. */
function shuffled({ figures, least, most }: ColumnCounts): boolean {
  return figures >= 2 && least === 1 && most === figures
}

/** 1 1 1 2 2 2 3 …, from 1 to the last by steps of one. */
function countsUp({ figures, whole, least, most, ones }: ColumnCounts): boolean {
  return figures >= 3 && whole === figures && least === 1 && most > 1 && ones === most - least
}

/** 企业开办时间 52 is a length of time: a date begins with its year, or is a serial. */
function mayBeDays({ whole, least }: ColumnCounts): boolean {
  return whole === 0 || least >= 1900
}

function firstGuess(count: ColumnCounts, heading: string, serial: boolean, place: number, rows: number): ColumnUse {
  const all = count.figures + count.texts + count.periods + count.dates + count.missing
  if (all === 0) return 'blank'
  if (
    serial ||
    (isSerialHeading(heading) &&
      count.whole === count.figures &&
      count.figures > 0 &&
      (place <= 2 ? count.ones >= 0.5 * count.steps || shuffled(count) : count.ones >= 0.8 * count.steps && count.steps >= 3))
  )
    return 'serial'
  if (
    isCodeHeading(heading) &&
    !(callsHeading.test(heading.trim()) && count.most < 100_000) &&
    !countingHeading.test(plainHeading(heading).replace(/[(（].*[)）]$/, '')) &&
    count.whole >= 0.9 * count.figures &&
    count.figures >= count.texts
  )
    return 'code'
  // KPI序号 1, 1.1, 6.1.2: numbers of lines, however deep.
  if (lineNumberHeading.test(heading.trim()) && count.figures > 0) return 'code'
  // MonthNo, WeekNumber, 月份序号: the number of a time, however it is called.
  if (dateKeyHeading.test(heading.trim()) && count.figures > 0) return 'code'
  if (timeNumberHeading.test(heading.trim()) && count.figures > 0 && count.whole === count.figures && count.most <= 366) return 'code'
  // 经度 118.02 says where a thing lies and is never counted.
  if (isGlobeHeading(heading) && count.figures > 0) return 'code'
  if (
    isRemarkHeading(heading) ||
    (addressHeading.test(heading.trim()) && count.texts > 0) ||
    weekdayHeading.test(heading.trim()) ||
    (reasonHeading.test(heading.trim()) && count.plain === 0 && count.texts > 0)
  )
    return 'text'
  if (namesPeople(heading) && count.plain === 0) return 'label'
  if (numberedGroup.test(heading.replace(/\s+/g, '')) && count.figures >= 2 && count.whole === count.figures && count.most < 1000)
    return 'label'
  const plainHead = heading.replace(/\s+/g, '')
  if (dayCountHeading.test(plainHead) && countsUp(count)) return 'label'
  if (kindHeading.test(plainHead) && count.texts === 0 && count.figures >= 2 && count.whole === count.figures && count.most < 100)
    return 'code'
  if (
    legendHeading.test(plainHead) &&
    readHeaderText(heading).measure?.measure !== 'flag' &&
    count.texts === 0 &&
    count.whole === count.figures &&
    count.figures > 0
  )
    return 'code'
  // 办结时间 2023.9, 2023.11: dates in a column of their own.
  if (dateHeading.test(heading.replace(/\s+/g, '')) && count.figures > 0 && count.whole + count.dotted >= count.figures && mayBeDays(count))
    return 'label'
  // Numbers all of one great length, telephones and identity numbers, count nothing.
  if (count.figures >= 2 && count.whole === count.figures && count.digits >= 11) return 'code'
  if (takesOff(count, heading)) return 'value'
  const named = count.texts + count.periods + count.dates
  // A remark merged over the side of its table.
  if (count.prose === 1 && named === 1 && count.figures === 0 && rows >= 2) return 'text'
  // 12/15 under 起草/审核, and never the name of a row.
  if (count.paired > 0 && count.paired >= 0.6 * named && heading !== '' && !isPeriodHeading(heading) && !dateHeading.test(heading))
    return 'value'
  if (count.figures > 0 && count.figures >= named) return 'value'
  if (count.figures > 0 && count.plain >= 0.3 * named && count.texts > 0 && count.years < count.figures && count.prose < count.figures)
    return 'value'
  if (named > 0) return 'label'
  return count.missing >= Math.max(2, 0.5 * rows) ? 'value' : 'text'
}

/**
 * A column of years left of the other figures says when, and counts nothing (rule L2), where its heading says so or says nothing; under
 * another heading only as the one thing that names the rows, or beside names that come back once a year. Never with a unit or a measure
 * in its heading, and never beside a column that says when already.
 */
function yearColumns(
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
          ? k === uses.findIndex((other) => other !== 'blank' && other !== 'serial') && isRun(grid, band, bodyRows, k)
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

/**
 * Whole numbers left of the last label that never change for a name while other figures do (110000 for 北京市, 0 or 1 for
 * 长江经济带) are attributes of the name, not figures (rule L3).
 */
function attributes(
  grid: Grid,
  band: Band,
  bodyRows: readonly number[],
  uses: ColumnUse[],
  counts: readonly ColumnCounts[],
  heads: readonly string[],
): void {
  const labels = uses.flatMap((use, k) => (use === 'label' && (counts[k] as ColumnCounts).texts > 0 ? [k] : []))
  uses.forEach((use, k) => {
    const count = counts[k] as ColumnCounts
    if (use !== 'value' || count.figures < 6 || count.whole < count.figures || !(count.least === 0 || count.least === 1)) return
    if (uses.filter((other) => other === 'value').length < 2) return
    const numbers = count.most - count.least + 1
    if (numbers < 3 || count.figures < 2 * numbers) return
    if (labels.some((label) => numbersNames(grid, bodyRows, band.left + k, band.left + label, numbers))) uses[k] = 'code'
  })
  if (labels.length === 0 || bodyRows.length < 6) return
  const lastLabel = labels[labels.length - 1] as number
  uses.forEach((use, k) => {
    const count = counts[k] as ColumnCounts
    if (use !== 'value' || k > lastLabel + 2 || count.whole < count.figures || count.missing > 0) return
    if (!uses.some((other, j) => other === 'value' && j > k) || saysWhatItCounts(heads[k] as string)) return
    for (const label of labels) {
      if (dependsOn(grid, bodyRows, band.left + k, band.left + label)) {
        if (isAttribute(grid, bodyRows, band.left + k, k < lastLabel ? Infinity : 3)) uses[k] = 'code'
        return
      }
    }
  })
}

/**
 * Long whole numbers of one length left of the names, which come back from row to row and never fall, number what the names belong to
 * (rule L3); so do whole numbers between them and the names: 10180 | 48059 | Callahan County.
 */
function codesBeforeNames(uses: ColumnUse[], counts: readonly ColumnCounts[], heads: readonly string[]): void {
  const first = uses.findIndex((use, k) => use === 'label' && (counts[k] as ColumnCounts).texts > 0)
  if (first <= 0 || !uses.some((use, k) => use === 'value' && k > first)) return
  const isCode = (k: number): boolean => {
    const { figures, whole, digits, falls, stays } = counts[k] as ColumnCounts
    return figures >= 4 && whole === figures && digits >= 4 && falls <= 0.02 * figures && stays > 0
  }
  const from = uses.findIndex((use, k) => k < first && use === 'value' && isCode(k) && !saysWhatItCounts(heads[k] as string))
  if (from < 0) return
  for (let k = from; k < first; k++) {
    const { figures, whole } = counts[k] as ColumnCounts
    if (uses[k] === 'value' && whole === figures && !saysWhatItCounts(heads[k] as string)) uses[k] = 'code'
  }
}

/** 0 1 2 … for the first, the second, the third name of another column, whose names come back: a number of the name (rule L3). */
function numbersNames(grid: Grid, bodyRows: readonly number[], column: number, on: number, numbers: number): boolean {
  const byName = new Map<string, string>()
  const byNumber = new Map<string, string>()
  for (const row of bodyRows) {
    const [name, number] = [grid.textAt(row, on), grid.textAt(row, column)]
    if (name === '' || number === '') return false
    if ((byName.get(name) ?? number) !== number || (byNumber.get(number) ?? name) !== name) return false
    byName.set(name, number)
    byNumber.set(number, name)
  }
  return byName.size === numbers
}

/** Whether a column has one value per name of another, and names come back at least three times on average. */
function dependsOn(grid: Grid, bodyRows: readonly number[], column: number, on: number): boolean {
  const seen = new Map<string, string>()
  let rows = 0
  for (const row of bodyRows) {
    const name = grid.textAt(row, on)
    if (name === '') continue
    rows++
    const value = grid.textAt(row, column)
    const known = seen.get(name)
    if (known === undefined) seen.set(name, value)
    else if (known !== value) return false
  }
  return seen.size >= 2 && rows >= 3 * seen.size
}

/** Whether a column has two different texts or more, up to `most`: the same for all says nothing of any name. */
function isAttribute(grid: Grid, bodyRows: readonly number[], column: number, most: number): boolean {
  const values = new Set<string>()
  for (const row of bodyRows) {
    values.add(grid.textAt(row, column))
    if (values.size > most) return false
  }
  return values.size > 1
}

/** 年度目标, 上半年计划, 应办件数（件）: a heading that says a measure or a unit is over figures, though they be alike. */
function saysWhatItCounts(heading: string): boolean {
  const { measure, unit } = readHeaderText(heading)
  return measure !== null || unit !== null
}

/** Columns of stars, and of yes and no under a heading that asks (是否…), are values though no figures (rule L5). */
function ordinals(grid: Grid, band: Band, bodyRows: readonly number[], uses: ColumnUse[], heads: readonly string[]): void {
  const first = uses.indexOf('value')
  if (first < 0) return
  uses.forEach((use, k) => {
    // Left of the figures ★★★★☆ behind a name grades it; 四星级 there may be a class of its own.
    const leading = k < first
    if (leading && !uses.slice(0, k).includes('label')) return
    if ((use !== 'label' && use !== 'text') || isRemarkHeading(heads[k] as string)) return
    const asks = readHeaderText(heads[k] as string).measure?.measure === 'flag'
    let stars = 0
    let flags = 0
    let words = 0
    for (const row of bodyRows) {
      const text = grid.textAt(row, band.left + k)
      if (text === '') continue
      words++
      if (starsOf(text) !== null && (!leading || /[★⭐]/.test(text))) stars++
      else if (!leading && asks && flagOf(text) !== null) flags++
    }
    if (words > 0 && (stars >= 0.6 * words || flags === words)) uses[k] = 'value'
  })
}
