import type { LabelText } from '../../../model/dataset/observation'
import { yearOf } from '../../../model/time/period'
import { officeEvidence } from '../../values/names/officeName'
import { readHeaderText } from '../../values/headers/headerText'
import type { HeaderText, MeasureReading } from '../../values/types'
import { readUnit } from '../../values/headers/unit'
import { columnMark } from '../../lexicon/headings/codes'
import { scaleStart } from '../../lexicon/measures/units'
import { amountHeading, fullMarks, fullMarksRow, groupOfBodies, ownHeading } from '../../lexicon/headings/headings'
import { shareOfWhole } from '../../lexicon/measures/rates'
import { doneName, progressWord } from '../../lexicon/measures/progress'
import { asWritten, countedUnit } from '../../values/names/nameParts'
import { joinNames, type LineFacts, type PeriodFact } from '../../sheet/facts'
import { cellClass } from '../../sheet/cellClass'
import { decideDateSerial } from '../../values/decide/decideDateSerial'
import { readPeriod } from '../../values/times/period'
import type { Grid } from '../../sheet/grid'
import { isBareTotal, isValueHeading } from '../../sheet/heading'
import { benchmarked, isBenchmarkPart, isGap } from './benchmarkHeads'
import { withHours } from '../passes/times/hours'
import { withJoinedHeadsApart } from './joinedHeads'
import { numberedHeads, withItsNumber } from './numberedHeads'
import { withBalances } from './balances'
import { withBareUnits } from './bareUnits'
import { withFullMarks } from './fullMarkColumns'
import { withSplitComparisons } from './splitComparisons'
import { headerPaths, type HeaderPart, type HeaderPath } from './headerPaths'
import { doneByTimes } from '../columnNames'
import { withBareChanges } from './changesBesideYears'
import { periodReader, type PeriodReader } from '../labels/periodMembers'
import { shortYearHeads } from './shortYearHeads'
import { decideYearPairs } from '../../values/decide/decideYearPairs'

interface ReadPart {
  readonly part: HeaderPart
  readonly period: PeriodFact | null
  readonly header: HeaderText
  readonly office: boolean
}

/** Read what every column of values says, level by level, all members of a level together (rules H1–H5). */
export function headerFacts(grid: Grid, headerRows: readonly number[], columns: readonly number[]): LineFacts[] {
  const paths = withSplitComparisons(withJoinedHeadsApart(headerPaths(grid, headerRows, columns)))
  const texts = paths.flatMap((path) => path.names.map((part) => part.text))
  const reader = periodReader([...new Set(texts)], '')
  const offices = officeLevels(paths, reader)
  const numbered = numberedHeads(paths)
  const centuries = shortYearHeads(texts)
  const pairs = yearPairsIn(texts)
  const read = paths.map((path) =>
    path.names.map((part) => withNumber(readPart(part, reader, offices, turnedName(grid, part, paths), centuries, pairs), numbered)),
  )
  const carried = carriedPeriods(read)
  return withMarkedNames(
    withBareChanges(
      withBalances(
        withBareTotals(
          withPlanTotals(
            withHours(
              withFullMarks(
                withBareUnits(
                  doneByTimes(paths.map((path, k) => columnFacts(grid, path, read[k] as ReadPart[], carried[k] ?? null, paths))),
                  paths,
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  ).map((column, k) => benchmarked(column, paths[k] as HeaderPath, paths))
}

/** #GO #KEGG #DO: a mark before every name says of none that it is part of another. */
function withMarkedNames(columns: LineFacts[]): LineFacts[] {
  const marked = (column: LineFacts): boolean => column.ofWhich && /^\s*#/.test(column.labels[column.labels.length - 1]?.text ?? '')
  return columns.length >= 2 && columns.every(marked) ? columns.map((column) => ({ ...column, ofWhich: false })) : columns
}

/** A column for a planning term beside its years adds them up over time (rule H6). */
function withPlanTotals(columns: LineFacts[]): LineFacts[] {
  const isPlan = (column: LineFacts): boolean =>
    column.periods.some((fact) => fact.reading.period?.kind === 'span' && fact.reading.period.plan)
  const years = columns.filter((column) => column.periods.some((fact) => fact.reading.grain === 'year' && !isPlan(column)))
  const ofYears = (column: LineFacts): boolean => years.filter(({ name }) => name === column.name).length >= 2
  return columns.map((column) => (isPlan(column) && column.measure === null && ofYears(column) ? { ...column, total: 'total' } : column))
}

/** 上半年合计 beside 1月 2月 …, which all bear one name or none, is the total of that and names nothing. */
function withBareTotals(columns: LineFacts[]): LineFacts[] {
  const isBare = (column: LineFacts): boolean => column.total !== null && column.periods.length > 0 && isBareTotal(column.name)
  const names = new Set(columns.flatMap((column) => (isBare(column) ? [] : [column.name])))
  return ofOffices(
    names.size === 1 && columns.some(isBare)
      ? columns.map((column) => (isBare(column) ? { ...column, name: [...names][0] as string } : column))
      : columns,
  )
}

/** 合计（件） beside 件数 and 占比 of several bodies is the total of what they count in its unit. */
function ofOffices(columns: LineFacts[]): LineFacts[] {
  return columns.map((column) => {
    if (column.total === null || column.name !== '' || column.office !== null || column.unit === null || column.measure !== null)
      return column
    const names = new Set(
      columns.flatMap((other) =>
        other.office !== null && other.measure === null && other.unit?.base === column.unit?.base ? [other.name] : [],
      ),
    )
    return names.size === 1 ? { ...column, name: [...names][0] as string } : column
  })
}

/** A header cell that a spreadsheet turned into a date, by the texts beside it: 1-8月 shown as 1月8日 (rule H9). */
function turnedName(grid: Grid, part: HeaderPart, paths: readonly HeaderPath[]): string | null {
  const cell = grid.at(part.row, part.column)
  if (cell < 0 || grid.classes[cell] !== cellClass.date || grid.sheet.kind[cell] !== 1 || grid.turned.has(cell)) return null
  const beside = paths.flatMap((path) =>
    path.names.filter((other) => other.row === part.row && other.column !== part.column).map((other) => other.text),
  )
  const turned = decideDateSerial(grid.sheet.number[cell] as number, [...new Set(beside)])
  return turned !== null && turned.sure ? turned.guess : null
}

/** 产值2019-20 | 产值2020-21: years that run over two, said beside names; null where the headings have none. */
function yearPairsIn(texts: readonly string[]): PeriodReader | null {
  const said = texts.flatMap((text) => {
    const matched = text.length > 4 && yearPair.test(text) ? readHeaderText(text).period?.matched : undefined
    return matched !== undefined && matched !== text && yearPair.test(matched) ? [matched] : []
  })
  return said.length < 2 || decideYearPairs(said) !== 'years' ? null : periodReader(said, '')
}

const yearPair = /(?:19|20)\d\d *[-/–] *\d\d(?!\d)/

function readPart(
  part: HeaderPart,
  reader: PeriodReader,
  offices: ReadonlySet<string>,
  turned: string | null,
  centuries: ReadonlyMap<string, string>,
  pairs: PeriodReader | null,
): ReadPart {
  const reading = turned === null ? reader(part.text) : readPeriod(turned)
  const dated = centuries.get(part.text)
  const header = ofFullMarks(part.text) ?? readHeaderText(dated ?? part.text)
  const whole = reading !== null
  const found = reading ?? (header.period && (pairs?.(header.period.matched) ?? header.period))
  const period: PeriodFact | null = found
    ? {
        reading: found,
        provenance: 'header',
        text: whole ? part.text.trim() : asWritten(part.text, dated === undefined ? found.matched : found.matched.replace(/^20/, '')),
      }
    : null
  return { part, period, header: whole ? { ...header, name: '', measure: null } : header, office: offices.has(part.text) }
}

/** GDP增速（20分）: what may be scored at most stands in its bracket; what is scored keeps every word of its name. */
function ofFullMarks(text: string): HeaderText | null {
  const match = fullMarks.exec(text.replace(/\s+/g, ''))
  const name = match?.[1] ?? ''
  if (name === '') return null
  const measure: MeasureReading = { measure: 'score', against: null, form: null, sense: null, matched: match?.[2] ?? '' }
  return { text, name, period: null, unit: null, measure, ofWhich: false, total: readHeaderText(name).total, marks: [] }
}

/** hit5 beside hit1 and hit10 keeps its number. */
function withNumber(read: ReadPart, numbered: ReadonlySet<string>): ReadPart {
  return numbered.has(read.part.text) ? { ...read, header: withItsNumber(read.header) } : read
}

/** Levels whose members are offices or places, by all of them: 示例县甲 | 示例县乙 | 合计. */
function officeLevels(paths: readonly HeaderPath[], reader: PeriodReader): Set<string> {
  const found = new Set<string>()
  const depth = Math.max(0, ...paths.map((path) => path.names.length))
  for (let level = 0; level < depth; level++) {
    const members = new Set<string>()
    for (const path of paths) {
      const part = path.names[level]
      // 占比 beside 甲街道 乙街道 合计 is a share of theirs, 分值 how much each may get: nobody.
      if (
        part &&
        reader(part.text) === null &&
        !isGap(part.text) &&
        !shareOfWhole.test(nameOf(part.text)) &&
        !fullMarksRow.test(part.text.replace(/\s+/g, ''))
      )
        members.add(part.text)
    }
    const named = [...members].filter((text) => readHeaderText(text).total === null || officeEvidence(text) > 0.6)
    if (named.length < 2) continue
    const evidence = named.reduce((sum, text) => sum + officeEvidence(nameOf(text)), 0) / named.length
    if (evidence >= 0.5) for (const text of members) found.add(text)
  }
  return found
}

function nameOf(text: string): string {
  const header = readHeaderText(text)
  return header.name === '' ? text : header.name
}

/**
 * A period that stands over the first of several columns, and again over the next group of the same names, stands over
 * its whole group (rule H5): 2009-10 | 备注 | 人数 | 2010-11 | 备注 | 人数.
 */
function carriedPeriods(read: readonly (readonly ReadPart[])[]): (PeriodFact | null)[] {
  const leaf = read.map((parts) => parts[parts.length - 1])
  const pure = leaf.map((part) => part !== undefined && part.period !== null && part.header.name === '' && part.header.measure === null)
  const starts = pure.flatMap((yes, k) => (yes ? [k] : []))
  const none = read.map(() => null)
  if (starts.length < 2 || starts.length === read.length) return none
  const groups = starts.map((start, g) =>
    leaf
      .slice(start + 1, starts[g + 1] ?? leaf.length)
      .map((part) => part?.header.name ?? '')
      .join('\n'),
  )
  const repeated = groups.filter((group) => group !== '' && groups.filter((other) => other === group).length >= 2).length
  if (repeated < 0.6 * groups.length) return none
  let current: PeriodFact | null = null
  return leaf.map((part, k) => {
    if (pure[k]) {
      current = part?.period ?? null
      return null
    }
    return current
  })
}

function columnFacts(
  grid: Grid,
  path: HeaderPath,
  parts: readonly ReadPart[],
  carried: PeriodFact | null,
  paths: readonly HeaderPath[],
): LineFacts {
  const names: string[] = []
  const periods: PeriodFact[] = []
  let measure: MeasureReading | null = null
  let total: LineFacts['total'] = null
  let unit = null as LineFacts['unit']
  let ofWhich = false
  let office: LineFacts['office'] = null
  for (const { part, period, header, office: isOffice } of parts) {
    if (period) periods.push(period)
    if (header.measure) measure = header.measure
    if (header.unit) unit = header.unit
    if (header.ofWhich) ofWhich = true
    if (isOffice) {
      if (header.total !== null) total = header.total
      const name = header.total !== null && (isBareTotal(header.text) || isBareTotal(header.name)) ? '' : nameOf(part.text)
      if (name !== '') office = { name, text: name, provenance: 'header' }
      continue
    }
    if (isBenchmarkPart(part, path.names, paths) || gathersBodies(part, parts, paths)) continue
    if ((names.length > 0 || period === null) && amountHeading.test(header.name) && besideChange(path, part, paths)) continue
    // 篇数 and 万字 under 领导讲话: a unit with its scale names nothing.
    const written = names.length > 0 && header.unit === null ? readUnit(part.text) : null
    if (written !== null && !written.share && (written.scale !== 1 || scaleStart.test(part.text))) {
      unit = written
      continue
    }
    // 平均, Median over a column of figures is what is measured, not a total of its neighbours; 累计 is one only after a run of periods.
    if (
      header.total !== null &&
      header.total !== 'average' &&
      ((period?.reading ?? header.period)?.relative !== 'cumulative' || addsRun(part, parts, paths))
    )
      total = header.total
    if (header.name !== '' && !isValueHeading(header.name) && !isProgressOf(path, part, paths) && !addsUpTime(part, period, header, parts))
      names.push(header.name)
  }
  if (carried) periods.push(carried)
  measure = onYearBefore(measure, periods)
  for (const part of path.units) unit = readUnit(part.text) ?? unit
  unit ??= countedUnit(names[names.length - 1] ?? '')
  return {
    at: path.column,
    name: joinNames(names),
    breakdown: [],
    office,
    periods,
    unit,
    unitText: null,
    measure,
    total,
    ofWhich,
    section: null,
    indent: 0,
    labels: labelsOf(grid, path, carried),
    ...(path.names.some((part) => turnedName(grid, part, paths) !== null)
      ? {
          turned: path.names.flatMap((part) => {
            const guess = turnedName(grid, part, paths)
            // 2020/09 is 2020-09 whoever reads it.
            const same = guess === null || readPeriod(part.text)?.period?.code === readPeriod(guess)?.period?.code
            return same ? [] : [{ row: part.row, column: part.column, shown: part.text, guess }]
          }),
        }
      : {}),
  }
}

/** 二季度合计 over 上报 and 结案, as 4月 5月 6月 stand over them: the total of a time, and no name. */
function addsUpTime(part: HeaderPart, period: PeriodFact | null, { name }: HeaderText, parts: readonly ReadPart[]): boolean {
  return period !== null && isBareTotal(name) && parts.some((other) => other.part.row > part.row && other.header.name !== '')
}

/** 周边县区 over their names gathers them, and 本区 beside it says whose its columns are: neither is a name (rule H7). */
function gathersBodies(part: HeaderPart, parts: readonly ReadPart[], paths: readonly HeaderPath[]): boolean {
  const gathers = (text: string): boolean => groupOfBodies.test(text.normalize('NFKC').replace(/\s+/g, ''))
  if (gathers(part.text)) return parts.some((other) => other.office && other.part.row > part.row)
  return (
    ownHeading.test(part.text.trim()) && paths.some((path) => path.names.some((other) => other.row === part.row && gathers(other.text)))
  )
}

/** 2023年比2022年增长 is a year over year: the base is the year before the column's own. */
function onYearBefore(measure: MeasureReading | null, periods: readonly PeriodFact[]): MeasureReading | null {
  const own = periods.flatMap((fact) => (fact.reading.period ? [yearOf(fact.reading.period)] : []))
  return measure !== null && own.some((y) => y !== null && measure.against === `base:${y - 1}`)
    ? { ...measure, against: 'samePeriodLastYear' }
    : measure
}

/** 进度 beside 目标任务 under one name says how much of it is done, and names nothing. */
function isProgressOf(path: HeaderPath, part: HeaderPart, paths: readonly HeaderPath[]): boolean {
  const { names } = path
  const group = names[names.length - 2]
  if (group === undefined || names[names.length - 1] !== part || !saysDone(part)) return false
  return paths.some((other) => {
    const beside = other.names[other.names.length - 2]
    const leaf = other.names[other.names.length - 1]
    return (
      beside?.row === group.row &&
      beside.column === group.column &&
      leaf !== undefined &&
      readHeaderText(leaf.text).measure?.measure === 'target'
    )
  })
}

/** 总量 under a name that has its growth or its place beside it says no more than that here are the figures (rule H10). */
function besideChange(path: HeaderPath, part: HeaderPart, paths: readonly HeaderPath[]): boolean {
  const over = path.names[path.names.indexOf(part) - 1]
  return (
    over !== undefined &&
    paths.some((other) => {
      const measure =
        other !== path && other.names.some((name) => name.row === over.row && (name.column === over.column || name.text === over.text))
          ? readHeaderText(other.names[other.names.length - 1]?.text ?? '').measure?.measure
          : undefined
      return measure === 'change' || measure === 'rank'
    })
  )
}

/** 累计 beside two periods or more of its own row, and under none, adds them up; under 1—6月 or beside 本月 it is the year so far. */
function addsRun(part: HeaderPart, parts: readonly ReadPart[], paths: readonly HeaderPath[]): boolean {
  if (parts.some((other) => other.part !== part && other.period?.reading.period != null)) return false
  const beside = new Set(
    paths.flatMap((path) =>
      path.names.filter((other) => other.row === part.row && other.column !== part.column).map((other) => other.text),
    ),
  )
  return [...beside].filter((text) => readHeaderText(text).period?.period != null && readHeaderText(text).name === '').length >= 2
}

function saysDone(part: HeaderPart): boolean {
  const name = readHeaderText(part.text).name.replace(/\s+/g, '')
  return progressWord.test(name) || doneName.test(name)
}

function labelsOf(grid: Grid, path: HeaderPath, carried: PeriodFact | null): LabelText[] {
  const seen = new Set<string>()
  const labels: LabelText[] = []
  const cells: (readonly [number, number])[] = [
    ...path.quoted.flatMap((part) => part.cells),
    ...path.names.flatMap((part) => part.cells),
    ...path.codes.filter((part) => !columnMark.test(part.text)).flatMap((part) => part.cells),
    ...path.units.flatMap((part) => part.cells),
  ]
  void carried
  for (const [row, column] of [...cells].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const key = `${row},${column}`
    if (seen.has(key)) continue
    seen.add(key)
    const text = grid.textAt(row, column)
    if (columnMark.test(text) && !path.names.some((part) => part.text === text)) continue
    labels.push({ text, row, column })
  }
  return labels
}
