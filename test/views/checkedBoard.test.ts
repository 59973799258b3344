import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { boardText, carriedParts, type CarriedBoard } from '../../src/export/carriedBoard'
import { checkedBoard } from '../../src/export/checkedBoard'
import { board } from '../../src/figures/board'
import type { FigureSettings } from '../../src/figures/selection'
import { importWorkbook } from '../../src/import/importWorkbook'
import { readWorkspaceFile, writeBoardFile } from '../../src/store/saved/workspaceFile'
import { openedBoard } from '../../src/views/carried/openedBoard'
import { reconcile } from '../../src/import/reconcile/reconcile'

const settings: FigureSettings = {
  language: 'zh-CN',
  basis: 'samePeriodLastYear',
  baseYear: null,
  own: null,
  favours: {},
  convention: 'merit',
  schedule: 'byDay',
  page: 1,
}

function boardOf(starts: readonly string[]): CarriedBoard {
  const readings = readdirSync('sample-data')
    .filter((name) => starts.some((start) => name.startsWith(start)))
    .sort()
    .map((name) => importWorkbook(new Uint8Array(readFileSync(`sample-data/${name}`)), name, []))
  const { dataset, relations } = reconcile(readings)
  const items = readings.flatMap((reading) => reading.items)
  const figures = board(dataset, relations, settings, { items }).map(({ key, figure }) => ({ key, pages: [figure] }))
  const [first] = dataset.sheets
  return {
    format: 'duibiao-board',
    version: 1,
    name: '月度指标',
    madeOn: '2024-08-05',
    settings: { language: 'zh-CN', convention: 'merit' },
    ...carriedParts(figures, dataset, items),
    fileNames: first ? { [first.file]: first.fileName } : {},
    excerpts: {
      place: { sheet: '表', rows: [1, 2], columns: [0], cells: [['甲'], ['乙']], unitCell: { row: 0, column: 0 } },
    },
  }
}

const whole = boardOf(['01', '05', '06'])
const text = boardText(whole)
/** The same text with one thing of it changed, wherever it lies. */
function changed(change: (found: Found) => void): string {
  const found = JSON.parse(text) as Found
  change(found)
  return JSON.stringify(found)
}
type Part = Record<string, unknown>
interface Found {
  [name: string]: unknown
  figures: { pages: { form: unknown; notes: unknown; headline: Part; panels: { series: { marks: Part[] }[] }[] }[] }[]
  dataset: Record<string, unknown> & { count: unknown; texts: unknown[]; sheets: Part[]; offices: unknown[] }
  items: Part[]
}
const column = (found: Found, name: string): { list: number[]; $column: string } => found.dataset[name] as never
const markOf = (found: Found): Part => {
  const all = found.figures.flatMap(({ pages }) =>
    pages.flatMap(({ panels }) => panels.flatMap(({ series }) => series.flatMap((s) => s.marks))),
  )
  return all.find((mark) => (mark['observations'] as unknown[]).length > 0) as Part
}

describe('a board that comes as a file', () => {
  it.each(readdirSync('sample-data').filter((name) => /^\d\d_/.test(name)))('of %s is taken, and says the same as it did', (name) => {
    const made = boardOf([name.slice(0, 2)])
    const found = checkedBoard(boardText(made))
    expect(found?.dataset).toEqual(made.dataset)
    expect(found?.figures).toEqual(JSON.parse(JSON.stringify(made.figures)))
  })

  it('of several sheets and 台账 lines is taken', () => {
    expect(whole.items.length).toBeGreaterThan(0)
    expect(checkedBoard(text)?.figures).toHaveLength(whole.figures.length)
  })

  it('is drawn and asked once before anybody sees it', () => {
    expect(openedBoard(text)?.figures).toHaveLength(whole.figures.length)
    // A form that finds in it what its marks lack breaks: the board is nobody's.
    expect(openedBoard(changed((found) => void column(found, 'sourceSheet').list.fill(-1)))).toBeNull()
  })

  it('goes out as a .duibiao and comes in again as it was', () => {
    const read = readWorkspaceFile(writeBoardFile(whole.name, text, whole.figures.length, whole.settings))
    if (typeof read === 'string') throw new Error(read)
    const body = read.bytes.get(read.document.carried?.file ?? ('' as never))
    expect(openedBoard(new TextDecoder().decode(body))).toEqual(checkedBoard(text))
  })

  it.each<[string, string]>([
    ['no text of a board', '{'],
    ['nothing', 'null'],
    ['a list', '[]'],
    ['another program’s', changed((found) => void (found['format'] = 'board'))],
    ['a newer version', changed((found) => void (found['version'] = 2))],
    ['no name', changed((found) => void delete found['name'])],
    ['a day that is none', changed((found) => void (found['madeOn'] = '<b>'))],
    ['a language nobody speaks', changed((found) => void ((found['settings'] as Part)['language'] = 'xx'))],
    ['figures that are none', changed((found) => void (found['figures'] = {} as never))],
    ['a figure without a page', changed((found) => void (found.figures[0]!.pages = []))],
    ['a form nobody draws', changed((found) => void (found.figures[0]!.pages[0]!.form = 'constructor'))],
    ['notes that are a text', changed((found) => void (found.figures[0]!.pages[0]!.notes = 'x'))],
    ['a headline that is an object', changed((found) => void (found.figures[0]!.pages[0]!.headline['text'] = {}))],
    ['a mark that is a text', changed((found) => void (markOf(found)['value'] = '12'))],
    ['a mark of a number that isn’t there', changed((found) => void (markOf(found)['observations'] = [1e6]))],
    ['a mark of half a number', changed((found) => void (markOf(found)['observations'] = [0.5]))],
    ['a 台账 line that isn’t there', changed((found) => void (markOf(found)['items'] = [99_999]))],
    ['a count that doesn’t hold', changed((found) => void (found.dataset.count = 1e9))],
    ['a column cut short', changed((found) => void column(found, 'value').list.pop())],
    ['a column of another kind', changed((found) => void (column(found, 'indicator').$column = 'Uint8Array'))],
    ['a column of no kind', changed((found) => void (column(found, 'indicator').$column = 'Function'))],
    ['an indicator that isn’t there', changed((found) => void (column(found, 'indicator').list[0] = 5000))],
    ['an office below none', changed((found) => void (column(found, 'office').list[0] = -2))],
    ['a number without a cell', changed((found) => void (column(found, 'sourceStart').list[1] = 0))],
    ['a sheet that isn’t there', changed((found) => void (column(found, 'sourceSheet').list[0] = 77))],
    ['texts that are none', changed((found) => void (found.dataset.texts[0] = { toString: 1 }))],
    ['a sheet without a name', changed((found) => void delete found.dataset.sheets[0]!['sheet'])],
    ['an office that is a number', changed((found) => void (found.dataset.offices[0] = 3))],
    ['a 台账 line without owners', changed((found) => void delete found.items[0]!['owners'])],
    ['rows around a cell that don’t fit', changed((found) => void ((found['excerpts'] as { place: Part }).place['rows'] = [1]))],
    ['file names that are objects', changed((found) => void (found['fileNames'] = { a: {} }))],
  ])('with %s is refused whole', (_, made) => expect(checkedBoard(made)).toBeNull())
})
