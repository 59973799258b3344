import type { Amount, NumberAmount } from '../../../analysis/arithmetic/amount'
import { divideAmounts } from '../../../analysis/arithmetic/arithmetic'
import { benchmarkGaps, benchmarkOffices, type BenchmarkRow } from '../../../analysis/compare/benchmark'
import { isPointsIndicator } from '../../../analysis/arithmetic/aggregation'
import { keyOf } from '../../../analysis/compare/basis'
import { lookupOf } from '../../../analysis/query'
import { saidAmount } from '../../../analysis/arithmetic/saidAmount'
import { pointsText } from '../../../i18n/numberFormat'
import { periodWords } from '../../../i18n/periodWords'
import { isOurselves } from '../../../i18n/names/isTotalName'
import type { Indicator } from '../../../model/indicator'
import { orderPeriods, type Period } from '../../../model/time/period'
import { compose, fitting, pageOf } from '../../compose'
import { amountText, displayOf, type Display } from '../../display'
import type { Derivation, Figure, Mark, MarkChange, Panel } from '../../figure'
import { distinct, observationsOf } from '../../members/members'
import { favoursOf } from '../../tell/merit'
import { indicatorName, officeName, rowName } from '../../tell/naming'
import { ownOffice } from '../../members/own'
import { amountLabel } from '../../tell/said'
import type { FigureKindDefinition, Selection } from '../../selection'
import { amountMark, countFact, operandOf, tellOf, type Tell } from '../../tell/tell'

const mostRows = 12

/** One row: an indicator against one benchmark, with how its numbers are printed. */
interface Row {
  readonly row: BenchmarkRow
  readonly own: Amount
  readonly other: Amount
  readonly name: string
  readonly display: Display
  readonly points: boolean
}

/**
 * 对标差距: our figure and the benchmark's on one line, the gap at its end; in 百分点 for rates. A panel a benchmark. Where its rows
 * differ in unit, 张, 个 and % don't share an axis: every row is drawn on its own, from zero to the larger of its two.
 *
 *     3项中2项不及标杆，网上办文率差26.0个百分点
 */
export const benchmarkGap: FigureKindDefinition = {
  unsuited: (selection) =>
    benchmarkOffices(selection.dataset).length === 0 || rowsOf(selection).length === 0 ? { code: 'noBenchmark', facts: {} } : null,
  build,
}

function rowsOf(selection: Selection): readonly Row[] {
  const { dataset, settings } = selection
  const benchmarks = benchmarkOffices(dataset)
  const own = ownOffice(selection)
  // Without a chosen office, whoever reports the same figures and isn't a benchmark.
  const mine = own >= 0 && !benchmarks.includes(own) ? own : soleOther(selection, benchmarks)
  if (mine === null) return []
  const latest = new Map<string, number>()
  for (const i of observationsOf({ ...selection, offices: [mine] }, 'value')) {
    if (dataset.missing[i] !== 0) continue
    const key = `${dataset.indicator[i]}.${dataset.breakdown[i]}`
    const known = latest.get(key)
    if (known === undefined || later(dataset.periods[dataset.period[i] as number], dataset.periods[dataset.period[known] as number]) > 0)
      latest.set(key, i)
  }
  const found = benchmarkGaps(dataset, [...latest.values()], benchmarks, (indicator) =>
    favoursOf(dataset, settings, dataset.indicators.indexOf(indicator), mine),
  )
  // Unsettled readings of a figure stand together.
  const amount = (i: number) => saidAmount(dataset, dataset.indicator[i] as number, lookupOf(dataset).amount(keyOf(dataset, i)))
  const gaps = found.filter((row) => row.gap.kind === 'gap')
  // Whom we are compared with now is beside us at one time; whom we were compared with before stays there.
  const isOfOneTime = (row: (typeof gaps)[number]) => dataset.period[row.own] === dataset.period[row.other]
  const settled = new Set(gaps.filter(isOfOneTime).map((row) => row.own))
  return gaps
    .filter((row) => isOfOneTime(row) || !settled.has(row.own))
    .map((row): Row => ({
      row,
      own: amount(row.own),
      other: amount(row.other),
      name: indicatorName(dataset, row.indicator),
      display: displayOf(dataset, [row.own, row.other], settings.language),
      points: isPointsIndicator(dataset.indicators[row.indicator] as Indicator),
    }))
}

function later(a: Period | undefined, b: Period | undefined): number {
  return a === undefined || b === undefined ? 0 : orderPeriods(a, b)
}

/** Whoever else there is: the only one, or whom the sheet calls 本单位 or 我办; of a sheet that names nobody else, nobody (-1). */
function soleOther(selection: Selection, benchmarks: readonly number[]): number | null {
  const offices = distinct([...observationsOf(selection, 'value')].map((i) => selection.dataset.office[i] as number)).filter(
    (office) => !benchmarks.includes(office),
  )
  const [only] = offices.length === 1 ? offices : offices.filter((office) => isOurselves(selection.dataset.offices[office]?.name ?? ''))
  return only ?? null
}

function build(selection: Selection): Figure {
  const tell = tellOf(selection)
  const { w } = tell
  const { dataset, settings } = selection
  const rows = rowsOf(selection)
  const mine = dataset.office[rows[0]?.row.own ?? 0] as number
  const indicators = distinct(rows.map((row) => row.row.own))
  const page = pageOf(indicators, settings.top ?? mostRows, settings.page)
  const groups = distinct(rows.map((row) => row.row.benchmark))
    .map((benchmark) => ({ benchmark, rows: rows.filter((row) => row.row.benchmark === benchmark && page.items.includes(row.row.own)) }))
    .filter((group) => group.rows.length > 0)
  const units = [...new Set(groups.flatMap((group) => group.rows.map((row) => row.display.unit)))]
  const unit = units.length === 1 ? (units[0] ?? '') : ''
  const panels = groups.map((group, g): Panel => {
    const worst = worstOf(group.rows)
    return {
      title: groups.length > 1 ? benchmarkTitle(tell, group.benchmark) : '',
      unit,
      own: false,
      ...(units.length > 1 ? { rowScales: true } : {}),
      series: [
        {
          name: ourName(tell, mine),
          role: 'own',
          marks: group.rows.map((row) => ownMark(tell, row, g, row === worst, units.length > 1)),
        },
        {
          name: groups.length > 1 ? w.benchmarkGap.place.benchmark : benchmarkTitle(tell, group.benchmark),
          role: 'target',
          marks: group.rows.map((row): Mark => ({
            ...sideMark(tell, row, row.other, `${row.row.other}@${g}`, units.length > 1),
            ...rowName(row.name),
          })),
        },
      ],
    }
  })
  const benchmarks = distinct(rows.map((row) => row.row.benchmark))
  const first = dataset.periods[dataset.period[rows[0]?.row.own ?? 0] as number]
  const unknown = [
    ...new Set(rows.filter((row) => row.row.gap.kind === 'gap' && row.row.gap.standing === 'unjudged').map((row) => row.name)),
  ]
  return compose(selection, {
    kind: 'benchmarkGap',
    form: 'gapBars',
    book: tell.book,
    current: first ?? null,
    headline: headlineOf(tell, rows),
    sentence: sentenceOf(tell, rows),
    subtitle: [
      w.named(w.benchmarkGap.subtitle(ourName(tell, mine), w.list(benchmarks.map((b) => benchmarkTitle(tell, b)))), unit),
      first === undefined ? '' : periodWords(first, settings.language),
    ],
    panels,
    notes: [
      unknown.length > 0 ? w.notes.favoursUnknown(w.list(unknown)) : '',
      units.length > 1 ? w.benchmarkGap.rowScale : '',
      ...missingNotes(tell, rows),
      page.pages > 1 ? w.notes.page(String(page.page), String(page.pages)) : '',
      ...rows.filter((row) => row.row.comparison.grade === 'near').map((row) => w.notes.near(row.name)),
    ],
    shown: { members: page.items.length, of: indicators.length, page: page.page, pages: page.pages },
  })
}

/** Whose figures are held against the benchmarks', where the sheet doesn't say: 本单位. */
function ourName({ selection: { dataset }, w }: Tell, mine: number): string {
  return mine < 0 ? w.benchmarkGap.ours : officeName(dataset, mine)
}

/** 青岛市政府办公厅没有信息采用的数: which benchmark says nothing of what is held against another. */
function missingNotes(tell: Tell, rows: readonly Row[]): readonly string[] {
  const { dataset } = tell.selection
  const compared = distinct(rows.map(({ row }) => row.indicator))
  return benchmarkOffices(dataset).flatMap((benchmark) => {
    const has = new Set(rows.flatMap(({ row }) => (row.benchmark === benchmark ? [row.indicator] : [])))
    const without = compared.filter((indicator) => !has.has(indicator))
    if (without.length === 0) return []
    const names = tell.w.list(without.map((indicator) => indicatorName(dataset, indicator)))
    return [tell.w.benchmarkGap.without(officeName(dataset, benchmark), has.size === 0 ? '' : names)]
  })
}

/** 省内标杆, where there is no room for its name. */
function placeOf({ selection: { dataset }, w }: Tell, office: number): string {
  const where = dataset.offices[office]?.benchmark ?? null
  return where === null ? officeName(dataset, office) : w.benchmarkGap.place[where]
}

/** 省内标杆青岛市政府办公厅 */
function benchmarkTitle(tell: Tell, office: number): string {
  const {
    selection: { dataset },
    w,
  } = tell
  const where = dataset.offices[office]?.benchmark ?? null
  return (where === null ? '' : w.benchmarkGap.place[where] + w.space) + officeName(dataset, office)
}

function gapNumber(tell: Tell, row: Row): { readonly amount: NumberAmount; readonly text: string; readonly derivation: Derivation } | null {
  const { gap } = row.row
  if (gap.kind === 'none') return null
  const { language } = tell.selection.settings
  const text = row.points
    ? pointsText(gap.amount.value, language, Math.max(1, row.display.places))
    : amountText(Math.abs(gap.amount.value), row.display, language, true)
  const operands = [row.own, row.other].map((amount) => operandOf(tell, amount, row.display))
  const result = (gap.amount.value < 0 ? '−' : '') + text
  return {
    amount: gap.amount,
    text,
    derivation: {
      rule: 'gap',
      operands,
      result: gap.amount.value,
      text: tell.w.derivation.difference(operands[0]?.text ?? '', operands[1]?.text ?? '', result),
    },
  }
}

function meritOf(row: Row): MarkChange['merit'] {
  if (row.row.gap.kind === 'none') return 'neutral'
  const { standing } = row.row.gap
  return standing === 'ahead' ? 'good' : standing === 'behind' ? 'bad' : standing === 'unjudged' ? 'unknown' : 'neutral'
}

/** One of the two dots; with its unit where the rows' units differ. */
function sideMark(tell: Tell, row: Row, amount: Amount, id: string, units: boolean): Mark {
  const mark = amountMark(tell, id, '', amount, row.display)
  return units && amount.kind === 'number'
    ? { ...mark, label: amountLabel(tell.selection.dataset, amount, row.display, tell.selection.settings.language, true) }
    : mark
}

function ownMark(tell: Tell, row: Row, panel: number, named: boolean, units: boolean): Mark {
  const gap = gapNumber(tell, row)
  const mark = { ...sideMark(tell, row, row.own, `${row.row.own}@${panel}`, units), ...rowName(row.name) }
  const observations = [...new Set([...row.own.observations, ...row.other.observations])]
  if (gap === null) return { ...mark, observations }
  // Of a bounded or unsettled figure the gap has no one number.
  const text = gap.amount.bound !== 'exact' ? '' : gap.amount.value === 0 ? tell.w.flat : (gap.amount.value < 0 ? '−' : '+') + gap.text
  if (text === '') return { ...mark, observations, derivation: gap.derivation }
  return {
    ...mark,
    observations,
    gap: { text, merit: meritOf(row) },
    derivation: gap.derivation,
    flags: named ? [...mark.flags, 'named'] : mark.flags,
  }
}

/** The row furthest behind, by what it lacks of its benchmark, so that units don't matter. */
function worstOf(rows: readonly Row[]): Row | null {
  const behind = rows.filter((row) => row.row.gap.kind === 'gap' && row.row.gap.standing === 'behind')
  const lacking = (row: Row) => {
    const share = divideAmounts(row.own, row.other)
    return share.kind === 'number' ? Math.abs(1 - share.value) : 0
  }
  return behind.reduce<Row | null>((worst, row) => (worst === null || lacking(row) > lacking(worst) ? row : worst), null)
}

function headlineOf(tell: Tell, all: readonly Row[]): string {
  const {
    w,
    selection: { dataset },
  } = tell
  const behind = all.filter((row) => row.row.gap.kind === 'gap' && row.row.gap.standing === 'behind')
  const judged = all.filter(
    (row) => row.row.gap.kind === 'gap' && row.row.gap.standing !== 'unjudged' && row.row.gap.standing !== 'uncertain',
  )
  // What nobody has said is better or worse stays out of the count, and a note names it.
  const rows = judged.length > 0 ? judged : all
  const [only] = rows
  const fact = (row: Row) => {
    const gap = gapNumber(tell, row)
    return gap === null ? '' : tell.book.derived(gap.text, gap.amount.value, gap.derivation)
  }
  if (rows.length === 1 && only !== undefined) {
    const gap = gapNumber(tell, only)
    const benchmark = officeName(dataset, only.row.benchmark)
    if (gap === null) return w.benchmarkGap.plain
    if (gap.amount.value === 0) return w.benchmarkGap.oneLevel(only.name, benchmark)
    return fitting(tell.book, [
      (gap.amount.value < 0 ? w.benchmarkGap.oneBehind : w.benchmarkGap.oneAhead)(only.name, benchmark, fact(only)),
      w.benchmarkGap.plain,
    ])
  }
  // Of several benchmarks an indicator counts once, as behind when it is behind any.
  const count = (list: readonly Row[]) =>
    countFact(
      tell,
      distinct(list.map((row) => row.row.own)).map((own) => ({
        text: list.find((row) => row.row.own === own)?.name ?? '',
        observations: [own, ...list.filter((row) => row.row.own === own).map((row) => row.row.other)],
      })),
    )
  const indicators = (list: readonly Row[]) => distinct(list.map((row) => row.row.own)).length
  // What bounds or a conflict leave open is neither behind nor not.
  if (judged.length === 0 || all.some((row) => row.row.gap.kind === 'gap' && row.row.gap.standing === 'uncertain'))
    return w.benchmarkGap.plain
  if (behind.length === 0) return w.benchmarkGap.allAhead(count(rows))
  const benchmarks = distinct(rows.map((row) => row.row.benchmark))
  if (benchmarks.length > 1) {
    const each = (name: (benchmark: number) => string) =>
      w.benchmarkGap.each(
        benchmarks.map((benchmark) => {
          const own = rows.filter((row) => row.row.benchmark === benchmark)
          const short = own.filter((row) => behind.includes(row))
          const [only] = own
          if (only !== undefined && own.length === 1 && short.length === 1) return w.benchmarkGap.one(only.name, name(benchmark))
          return w.benchmarkGap.against(name(benchmark), count(own), short.length === 0 ? '' : count(short), short.length === own.length)
        }),
      )
    return fitting(tell.book, [
      each((benchmark) => officeName(dataset, benchmark)),
      each((benchmark) => placeOf(tell, benchmark)),
      w.benchmarkGap.plain,
    ])
  }
  const worst = worstOf(rows)
  if (worst === null) return w.benchmarkGap.plain
  if (indicators(rows) === 1)
    return fitting(tell.book, [
      w.benchmarkGap.oneBehind(worst.name, officeName(dataset, worst.row.benchmark), fact(worst)),
      w.benchmarkGap.plain,
    ])
  if (indicators(behind) === indicators(rows))
    return fitting(tell.book, [w.benchmarkGap.allBehind(count(rows), worst.name, fact(worst)), w.benchmarkGap.plain])
  return fitting(tell.book, [w.benchmarkGap.behindMost(count(rows), count(behind), worst.name, fact(worst)), w.benchmarkGap.plain])
}

const sentenceRows = 4

function sentenceOf(tell: Tell, rows: readonly Row[]): string {
  const {
    w,
    selection: { dataset, settings },
  } = tell
  const items = rows.slice(0, sentenceRows).map((row) => {
    const value = (amount: Amount) =>
      amount.kind === 'number'
        ? tell.book.own(amountLabel(dataset, amount, row.display, settings.language, true), amount.value, amount.observations)
        : ''
    const gap = gapNumber(tell, row)
    const benchmark = officeName(dataset, row.row.benchmark)
    if (gap === null || gap.amount.value === 0) return w.benchmarkGap.sentenceLevel(row.name, value(row.own), benchmark)
    return w.benchmarkGap.sentenceItem(
      row.name,
      value(row.own),
      benchmark,
      value(row.other),
      tell.book.derived(gap.text, gap.amount.value, gap.derivation),
      gap.amount.value > 0,
    )
  })
  return w.benchmarkGap.sentence(items.join(w.semicolon)) + w.stop
}
