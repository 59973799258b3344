import { periodWords } from '../../../i18n/periodWords'
import type { Dataset } from '../../../model/dataset/dataset'
import { compose, fitting, pageOf } from '../../compose'
import { displayOf } from '../../display'
import type { Figure, Mark, Panel } from '../../figure'
import { amountOfMember, distinct, variesOf } from '../../members/members'
import { officeName } from '../../tell/naming'
import { periodAt } from '../../periods/periodAt'
import type { FigureKindDefinition, Selection } from '../../selection'
import { countFact, tellOf, valueFact, type Tell } from '../../tell/tell'
import { linesOf, markOf, nameOf, type Line, type Listed } from './listing'
import { besideTile, claimedOf, claimsOf } from './besideTile'

const tilesOnPage = 30
/** So many tiles are said in a sentence. */
const mostSaid = 12
/** Tiles a headline names at most. */
const mostNamed = 3
/** Measures that stand as a number, a place, a goal or words of their own. */
const alone: ReadonlySet<Listed> = new Set(['value', 'rank', 'target', 'words'])

/** One tile: a line of the list, or two of one cell (389次/238天). */
type Tile = readonly [Line, ...Line[]]

/**
 * 分项: single figures of one office as tiles in the sheets' order, each with what it alone has: a place, a goal nobody has reached for yet,
 * what is said in words, two numbers of one cell. A board gives it what its other figures leave out.
 *
 *     市政府领导到基层调研  389次 238天
 *     全省考核名次          历史最好成绩
 *     立项分解重点任务目标    256项
 */
export const particulars: FigureKindDefinition = {
  unsuited: (selection) => {
    const lines = linesHere(selection)
    if (lines.length === 0) return { code: 'noNumbers', facts: {} }
    return distinct(lines.map(({ member }) => member.office)).length > 1 ? { code: 'severalIndicators', facts: {} } : null
  },
  build,
}

function linesHere(selection: Selection): readonly Line[] {
  return linesOf(selection).filter(standsAlone)
}

/** Whether a line may be a tile: a rate stands with what it is of, a part with its whole. */
export function standsAlone({ member, measure }: Line): boolean {
  return member.breakdown < 0 && alone.has(measure)
}

/** Whether a line says something no plain number says: words, a place, a goal alone, or two figures at once. */
export function isParticular(dataset: Dataset, tile: readonly Line[]): boolean {
  return weightOf(dataset, tile) < plainWeight
}

const plainWeight = 4

/** What a headline names first: words, places and what is claimed of a figure, two numbers at once, goals alone; then the rest. */
function weightOf(dataset: Dataset, tile: readonly Line[]): number {
  const [first] = tile
  if (first === undefined) return plainWeight
  const indicator = dataset.indicators[first.member.indicator]
  if (first.measure === 'words') return 0
  if (claimsOf(dataset, first.member, first.period).length > 0) return 1
  if (isPlace(dataset, first)) return 1
  if (tile.length > 1) return 2
  return first.measure === 'target' || indicator?.id.endsWith('#target') === true ? 3 : plainWeight
}

function isPlace(dataset: Dataset, { member, measure }: Line): boolean {
  return measure === 'rank' || dataset.indicators[member.indicator]?.type === 'rank'
}

/** The tiles of some lines: what stands in one cell under one name is one tile. */
export function tilesOf(dataset: Dataset, lines: readonly Line[]): readonly Tile[] {
  const tiles: [Line, ...Line[]][] = []
  for (const line of lines) {
    const last = tiles[tiles.length - 1]
    if (last !== undefined && last.length === 1 && isSameCell(dataset, last[0], line)) last.push(line)
    else tiles.push([line])
  }
  return tiles
}

function isSameCell(dataset: Dataset, one: Line, other: Line): boolean {
  const name = ({ member }: Line) => dataset.indicators[member.indicator]?.name
  const at = ({ sheet: [i] }: Line) => {
    if (i === undefined) return ''
    const source = dataset.sourceStart[i] as number
    return [dataset.sourceSheet[source], dataset.sourceRow[source], dataset.sourceColumn[source]].join()
  }
  return name(one) === name(other) && one.measure === other.measure && one.period === other.period && at(one) === at(other)
}

function build(selection: Selection): Figure {
  const tell = tellOf(selection)
  const { w } = tell
  const { dataset, settings } = selection
  const lines = linesHere(selection)
  const tiles = tilesOf(dataset, lines)
  const varies = variesOf(
    dataset,
    lines.map(({ member }) => member),
  )
  const name = officeName(dataset, lines[0]?.member.office ?? -1)
  const usual = mostUsual(lines.map(({ period }) => period))
  const period = usual < 0 ? null : periodAt(dataset, usual)
  const when = period === null ? '' : periodWords(period, settings.language)
  const page = pageOf(tiles, settings.top ?? tilesOnPage, settings.page, () => false)
  const say = (tile: Tile) => saidOf(tell, tile, varies)
  // What a plain number says is named only where nothing else is there.
  const own = tiles.filter((tile) => isParticular(dataset, tile))
  const led = [...(own.length > 0 ? own : tiles)].sort((a, b) => weightOf(dataset, a) - weightOf(dataset, b)).slice(0, mostNamed)
  const count = countFact(
    tell,
    tiles.map((tile) => ({ text: nameOf(tell, tile[0], varies), observations: tile.flatMap(({ sheet }) => sheet) })),
  )
  const candidates = led.map((_, k) =>
    led
      .slice(0, led.length - k)
      .map(say)
      .join(w.comma),
  )
  const items = tiles
    .filter((tile) => tile[0].period === usual)
    .slice(0, mostSaid)
    .map(say)
  const panels = page.items.map((tile) => panelOf(tell, tile, varies, usual))
  return compose(selection, {
    kind: 'particulars',
    form: 'tiles',
    book: tell.book,
    current: period,
    headline: fitting(tell.book, [...candidates, w.particulars.plain(name, count)]),
    sentence: w.tiles.sentence(when, name, w.list(items)) + w.stop,
    subtitle: [name, when],
    panels,
    notes: [
      lines.some(({ measure }) => measure === 'words') ? w.particulars.asWritten : '',
      page.pages > 1 ? w.notes.page(String(page.page), String(page.pages)) : '',
    ],
    shown: { members: panels.length, of: tiles.length, page: page.page, pages: page.pages },
  })
}

/** The period that most are of; the first of several. */
function mostUsual(periods: readonly number[]): number {
  const count = (code: number) => periods.filter((other) => other === code).length
  return [...distinct(periods)].sort((a, b) => count(b) - count(a))[0] ?? -1
}

/** 联系基层单位51个、105次; 全省考核第3; 督查刊物批示基本期期. */
function saidOf(tell: Tell, tile: Tile, varies: ReturnType<typeof variesOf>): string {
  const { w, selection } = tell
  const { dataset, settings } = selection
  const facts = tile.map((line) => {
    const mark = markOf(tell, line, varies, new Set([line.period]))
    if (line.measure === 'words') return mark.label
    const amount = amountOfMember(dataset, line.member, line.period, line.measure)
    if (isPlace(dataset, line) && amount.kind === 'number') return tell.book.own(mark.label, amount.value, amount.observations)
    return valueFact(tell, amount, displayOf(dataset, amount.observations, settings.language))
  })
  const [{ member, period }] = tile
  const claims = claimsOf(dataset, member, period).map(
    ({ words, text, observation: i }) => words + tell.book.own(text, dataset.amount[i] as number, [i]),
  )
  return w.tiles.item(nameOf(tell, tile[0], varies), w.list(facts)) + claims.map((claim) => w.comma + claim).join('')
}

function panelOf(tell: Tell, tile: Tile, varies: ReturnType<typeof variesOf>, usual: number): Panel {
  const {
    selection: { dataset, settings },
    w,
  } = tell
  const [first, ...others] = tile
  const { detail, ...mark } = markOf(tell, first, varies, new Set([usual]))
  const unit = mark.value === null ? '' : displayOf(dataset, mark.observations, settings.language).unit
  const main: Mark = {
    ...mark,
    detail: '',
    observations: [
      ...new Set([...mark.observations, ...others.flatMap(({ sheet }) => sheet), ...claimedOf(dataset, first.member, first.period)]),
    ],
    aside: [mark.aside, detail, ...besideTile(tell, first.member, first.period)].filter((part) => part !== '').join(w.space),
  }
  return {
    title: mark.category,
    unit,
    own: true,
    series: [
      { name: '', role: 'own', marks: [main] },
      ...(others.length === 0
        ? []
        : [{ name: '', role: 'base' as const, marks: others.map((line) => markOf(tell, line, varies, new Set([line.period]))) }]),
    ],
  }
}
