import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { boardFrom, boardText, carriedParts, type CarriedBoard } from '../../src/export/carriedBoard'
import { board } from '../../src/figures/board'
import type { FigureSettings } from '../../src/figures/selection'
import { messagesOf } from '../../src/i18n/messages'
import { importWorkbook } from '../../src/import/importWorkbook'
import { reconcile } from '../../src/import/reconcile/reconcile'
import { markSources } from '../../src/views/source/markSources'
import { sourceOf } from '../../src/views/source/sourceOf'

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
const readings = readdirSync('sample-data')
  .filter((name) => /^\d\d_/.test(name))
  .sort()
  .map((name) => importWorkbook(new Uint8Array(readFileSync(`sample-data/${name}`)), name, []))
const { dataset, relations } = reconcile(readings)
const items = readings.flatMap((reading) => reading.items)
const figures = board(dataset, relations, settings, { items }).map(({ key, figure }) => ({ key, pages: [figure] }))
const parts = carriedParts(figures, dataset, items)
const messages = messagesOf('zh-CN')

describe('a board that is carried', () => {
  it('says the very same of every mark of every sample as the board it was made from', () => {
    let marks = 0
    figures.forEach(({ pages: [before] }, k) => {
      const after = parts.figures[k]?.pages[0]
      if (!before || !after) throw new Error('a figure is missing')
      expect({ ...after, panels: [], facts: [], references: [] }).toEqual({ ...before, panels: [], facts: [], references: [] })
      for (const { id } of before.panels.flatMap((panel) => panel.series.flatMap((series) => series.marks))) {
        const [was, is] = [markSources(before, id), markSources(after, id)]
        expect(is?.observations.map(({ index }) => sourceOf(parts.dataset, index, 'zh-CN', messages))).toEqual(
          was?.observations.map(({ index }) => sourceOf(dataset, index, 'zh-CN', messages)),
        )
        expect(is?.items.map((index) => parts.items[index])).toEqual(was?.items.map((index) => items[index]))
        marks++
      }
    })
    expect(marks).toBeGreaterThan(80)
  })

  it('takes nothing along that no mark rests on', () => {
    expect(parts.dataset.count).toBeGreaterThan(50)
    expect(parts.dataset.count).toBeLessThan(dataset.count)
    const used = new Set(parts.dataset.indicator)
    expect(parts.dataset.indicators).toHaveLength(used.size)
    expect(parts.dataset.texts.length).toBeLessThan(dataset.texts.length)
    expect(parts.dataset.sheets.length).toBeLessThanOrEqual(dataset.sheets.length)
  })

  it('comes through the page’s text unharmed, and can’t end the script it stands in', () => {
    const carried: CarriedBoard = {
      format: 'duibiao-board',
      version: 1,
      name: '</script><script>alert(1)</script><!--',
      madeOn: '2024-08-05',
      settings: { language: 'zh-CN', convention: 'merit' },
      ...parts,
      fileNames: {},
      excerpts: {},
    }
    const text = boardText(carried)
    expect(text).not.toContain('<')
    const back = boardFrom(text)
    expect(back?.name).toBe(carried.name)
    expect(back?.dataset).toEqual(carried.dataset)
    expect(back?.figures).toEqual(JSON.parse(JSON.stringify(carried.figures)))
    expect(boardFrom('null')).toBeNull()
  })
})
