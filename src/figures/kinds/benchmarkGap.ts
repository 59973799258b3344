import { amountAt, type NumberAmount } from '../../analysis/amount'
import { divideAmounts } from '../../analysis/arithmetic'
import { benchmarkGaps, benchmarkOffices, type BenchmarkRow } from '../../analysis/benchmark'
import { isPointsIndicator } from '../../analysis/aggregation'
import { pointsText } from '../../i18n/numberFormat'
import { periodWords } from '../../i18n/periodWords'
import type { Indicator } from '../../model/indicator'
import { orderPeriods, type Period } from '../../model/period'
import { compose, fitting } from '../compose'
import { amountText, displayOf, type Display } from '../display'
import type { Derivation, Figure, Mark, MarkChange, Panel } from '../figure'
import { distinct, observationsOf } from '../members'
import { favoursOf } from '../merit'
import { indicatorName, officeName, rowName } from '../naming'
import { ownOffice } from '../own'
import { amountLabel } from '../said'
import type { FigureKindDefinition, Selection } from '../selection'
import { amountMark, countFact, operandOf, tellOf, type Tell } from '../tell'

const mostRows = 12

/** One row: an indicator against one benchmark, with how its numbers are printed. */
interface Row { readonly row: BenchmarkRow; readonly name: string; readonly display: Display; readonly points: boolean }

/**
 * 对标差距: our figure and the benchmark's on one line, the gap at its end; in 百分点 for rates. A panel a benchmark and a unit, so
 * that 张, 个 and % never share an axis.
 *
 *     3项中2项不及标杆，网上办文率差26.0个百分点
 */
export const benchmarkGap: FigureKindDefinition = {
  unsuited: (selection) => (benchmarkOffices(selection.dataset).length === 0 || rowsOf(selection).length === 0 ? { code: 'noBenchmark', facts: {} } : null),
  build,
}

function rowsOf(selection: Selection): readonly Row[] {
  const { dataset, settings } = selection
  const benchmarks = benchmarkOffices(dataset)
  const own = ownOffice(selection)
  // Without a chosen office, whoever reports the same figures and isn't a benchmark.
  const mine = own >= 0 && !benchmarks.includes(own) ? own : soleOther(selection, benchmarks)
  if (mine < 0) return []
  const latest = new Map<string, number>()
  for (const i of observationsOf({ ...selection, offices: [mine] }, 'value')) {
    if (dataset.missing[i] !== 0) continue
    const key = `${dataset.indicator[i]}.${dataset.breakdown[i]}`
    const known = latest.get(key)
    if (known === undefined || later(dataset.periods[dataset.period[i] as number], dataset.periods[dataset.period[known] as number]) > 0) latest.set(key, i)
  }
  const found = benchmarkGaps(dataset, [...latest.values()], benchmarks, (indicator) => favoursOf(dataset, settings, dataset.indicators.indexOf(indicator), mine))
  return found.filter((row) => row.gap.kind === 'gap').map((row): Row => ({
    row, name: indicatorName(dataset, row.indicator), display: displayOf(dataset, [row.own, row.other]), points: isPointsIndicator(dataset.indicators[row.indicator] as Indicator),
  }))
}

function later(a: Period | undefined, b: Period | undefined): number {
  return a === undefined || b === undefined ? 0 : orderPeriods(a, b)
}

function soleOther(selection: Selection, benchmarks: readonly number[]): number {
  const offices = distinct([...observationsOf(selection, 'value')].map((i) => selection.dataset.office[i] as number)).filter((office) => office >= 0 && !benchmarks.includes(office))
  return offices.length === 1 ? (offices[0] as number) : -1
}

function build(selection: Selection): Figure {
  const tell = tellOf(selection)
  const { w } = tell
  const { dataset, settings } = selection
  const rows = rowsOf(selection)
  const mine = dataset.office[rows[0]?.row.own ?? 0] as number
  const groups = distinct(rows.map((row) => row.row.benchmark)).flatMap((benchmark) => {
    const units = [...new Set(rows.filter((row) => row.row.benchmark === benchmark).map((row) => row.display.unit))]
    return units.map((unit) => ({ benchmark, unit, rows: rows.filter((row) => row.row.benchmark === benchmark && row.display.unit === unit) }))
  })
  const panels = groups.map((group, g): Panel => {
    const shownRows = group.rows.slice(0, settings.top ?? mostRows)
    const worst = worstOf(tell, shownRows)
    return {
      title: groups.length > 1 ? w.named(benchmarkTitle(tell, group.benchmark), group.unit) : '', unit: group.unit, own: false,
      series: [
        { name: officeName(dataset, mine), role: 'own', marks: shownRows.map((row) => ownMark(tell, row, g, row === worst)) },
        { name: benchmarkTitle(tell, group.benchmark), role: 'target', marks: shownRows.map((row): Mark => ({ ...amountMark(tell, `${row.row.other}@${g}`, '', amountAt(dataset, row.row.other), row.display), ...rowName(row.name) })) },
      ],
    }
  })
  const benchmarks = distinct(rows.map((row) => row.row.benchmark))
  const first = dataset.periods[dataset.period[rows[0]?.row.own ?? 0] as number]
  const unknown = [...new Set(rows.filter((row) => row.row.gap.kind === 'gap' && row.row.gap.standing === 'unjudged').map((row) => row.name))]
  const unitText = groups.length === 1 ? (groups[0]?.unit ?? '') : ''
  return compose(selection, {
    kind: 'benchmarkGap', form: 'dumbbell', book: tell.book, current: first ?? null,
    headline: headlineOf(tell, rows),
    sentence: sentenceOf(tell, rows),
    subtitle: [w.named(w.benchmarkGap.subtitle(officeName(dataset, mine), w.list(benchmarks.map((b) => benchmarkTitle(tell, b)))), unitText), first === undefined ? '' : periodWords(first, settings.language)],
    panels,
    notes: [unknown.length > 0 ? w.notes.favoursUnknown(w.list(unknown)) : '', rows.length > mostRows ? w.notes.more(String(mostRows), String(rows.length)) : '', ...rows.filter((row) => row.row.comparison.grade === 'near').map((row) => w.notes.near(row.name))],
    shown: { members: panels.reduce((n, panel) => n + (panel.series[0]?.marks.length ?? 0), 0), of: rows.length, page: 1, pages: 1 },
  })
}

/** 省内标杆青岛市政府办公厅 */
function benchmarkTitle(tell: Tell, office: number): string {
  const { selection: { dataset }, w } = tell
  const where = dataset.offices[office]?.benchmark ?? null
  return (where === null ? '' : w.benchmarkGap.place[where] + w.space) + officeName(dataset, office)
}

function gapNumber(tell: Tell, row: Row): { readonly amount: NumberAmount; readonly text: string; readonly derivation: Derivation } | null {
  const { gap } = row.row
  if (gap.kind === 'none') return null
  const { language } = tell.selection.settings
  const text = row.points ? pointsText(gap.amount.value, language, Math.max(1, row.display.places)) : amountText(Math.abs(gap.amount.value), row.display, language, true)
  const operands = [amountAt(tell.selection.dataset, row.row.own), amountAt(tell.selection.dataset, row.row.other)].map((amount) => operandOf(tell, amount, row.display))
  const result = (gap.amount.value < 0 ? '−' : '') + text
  return { amount: gap.amount, text, derivation: { rule: 'gap', operands, result: gap.amount.value, text: tell.w.derivation.difference(operands[0]?.text ?? '', operands[1]?.text ?? '', result) } }
}

function meritOf(row: Row): MarkChange['merit'] {
  if (row.row.gap.kind === 'none') return 'neutral'
  const { standing } = row.row.gap
  return standing === 'ahead' ? 'good' : standing === 'behind' ? 'bad' : standing === 'unjudged' ? 'unknown' : 'neutral'
}

function ownMark(tell: Tell, row: Row, panel: number, named: boolean): Mark {
  const { selection: { dataset } } = tell
  const gap = gapNumber(tell, row)
  const mark = { ...amountMark(tell, `${row.row.own}@${panel}`, '', amountAt(dataset, row.row.own), row.display), ...rowName(row.name) }
  const observations = [row.row.own, row.row.other]
  if (gap === null) return { ...mark, observations }
  const text = gap.amount.value === 0 ? tell.w.flat : (gap.amount.value < 0 ? '−' : '+') + gap.text
  return { ...mark, observations, gap: { text, merit: meritOf(row) }, derivation: gap.derivation, flags: named ? [...mark.flags, 'named'] : mark.flags }
}

/** The row furthest behind, by what it lacks of its benchmark, so that units don't matter. */
function worstOf(tell: Tell, rows: readonly Row[]): Row | null {
  const behind = rows.filter((row) => row.row.gap.kind === 'gap' && row.row.gap.standing === 'behind')
  const lacking = (row: Row) => {
    const share = divideAmounts(amountAt(tell.selection.dataset, row.row.own), amountAt(tell.selection.dataset, row.row.other))
    return share.kind === 'number' ? Math.abs(1 - share.value) : 0
  }
  return behind.reduce<Row | null>((worst, row) => (worst === null || lacking(row) > lacking(worst) ? row : worst), null)
}

function headlineOf(tell: Tell, all: readonly Row[]): string {
  const { w, selection: { dataset } } = tell
  const behind = all.filter((row) => row.row.gap.kind === 'gap' && row.row.gap.standing === 'behind')
  const judged = all.filter((row) => row.row.gap.kind === 'gap' && row.row.gap.standing !== 'unjudged' && row.row.gap.standing !== 'uncertain')
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
    return fitting(tell.book, [(gap.amount.value < 0 ? w.benchmarkGap.oneBehind : w.benchmarkGap.oneAhead)(only.name, benchmark, fact(only)), w.benchmarkGap.plain])
  }
  // Of several benchmarks an indicator counts once, as behind when it is behind any.
  const count = (list: readonly Row[]) => countFact(tell, distinct(list.map((row) => row.row.own)).map((own) => ({ text: list.find((row) => row.row.own === own)?.name ?? '', observations: [own, ...list.filter((row) => row.row.own === own).map((row) => row.row.other)] })))
  const indicators = (list: readonly Row[]) => distinct(list.map((row) => row.row.own)).length
  if (judged.length === 0) return w.benchmarkGap.plain
  if (behind.length === 0) return w.benchmarkGap.allAhead(count(rows))
  const worst = worstOf(tell, rows)
  if (worst === null) return w.benchmarkGap.plain
  if (indicators(rows) === 1) return fitting(tell.book, [w.benchmarkGap.oneBehind(worst.name, officeName(dataset, worst.row.benchmark), fact(worst)), w.benchmarkGap.plain])
  if (indicators(behind) === indicators(rows)) return fitting(tell.book, [w.benchmarkGap.allBehind(count(rows), worst.name, fact(worst)), w.benchmarkGap.plain])
  return fitting(tell.book, [w.benchmarkGap.behindMost(count(rows), count(behind), worst.name, fact(worst)), w.benchmarkGap.plain])
}

const sentenceRows = 4

function sentenceOf(tell: Tell, rows: readonly Row[]): string {
  const { w, selection: { dataset, settings } } = tell
  const items = rows.slice(0, sentenceRows).map((row) => {
    const value = (i: number) => {
      const amount = amountAt(dataset, i)
      return amount.kind === 'number' ? tell.book.own(amountLabel(dataset, amount, row.display, settings.language, true), amount.value, amount.observations) : ''
    }
    const gap = gapNumber(tell, row)
    const benchmark = officeName(dataset, row.row.benchmark)
    if (gap === null || gap.amount.value === 0) return w.benchmarkGap.sentenceLevel(row.name, value(row.row.own), benchmark)
    return w.benchmarkGap.sentenceItem(row.name, value(row.row.own), benchmark, value(row.row.other), tell.book.derived(gap.text, gap.amount.value, gap.derivation), gap.amount.value > 0)
  })
  return w.benchmarkGap.sentence(items.join(w.semicolon)) + w.stop
}
