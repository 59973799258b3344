import { readdirSync, readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { bulletinExport } from '../../src/export/document/bulletinExport'
import { board } from '../../src/figures/board'
import { importWorkbook } from '../../src/import/importWorkbook'
import { reconcile } from '../../src/import/reconcile/reconcile'
import { noEdits } from '../../src/model/bulletinEdits'
import { bulletinOf, countsOf, type BulletinNumber } from '../../src/report/bulletin'
import { plainSettings } from '../figures/sheets'
import { packageFaults, partsOf } from './deckParts'
import { bytesOf, requestOf } from './taken'

const folder = 'sample-data'
const sheets = readdirSync(folder).filter((name) => /^\d\d_/.test(name))
const starting = (numbers: readonly string[]) => sheets.filter((name) => numbers.includes(name.slice(0, 2)))

/** Each sheet alone, and the sheets of five offices (滨州市委办, 青岛市政府办公厅, 宿迁市委办, 日照, 市办) as they are dropped together. */
const drops: readonly (readonly [string, readonly string[]])[] = [
  ...sheets.map((name) => [name, [name]] as const),
  ['the sheets of five offices', starting(['01', '02', '03', '04', '06', '07', '09', '10', '11'])],
]

/** What no fact stands for: the calendar, names with a number in them, 前3位. */
const calendar = /\d+(—\d+)?[年月日]|前\d+位/g

function boardOf(files: readonly string[]) {
  const readings = files.map((name) => importWorkbook(new Uint8Array(readFileSync(`${folder}/${name}`)), name, []))
  const { dataset, relations } = reconcile(readings)
  const items = readings.flatMap((reading) => reading.items)
  const figures = board(dataset, relations, plainSettings, items.length === 0 ? {} : { items })
  const names = [...dataset.indicators.map((one) => one.name), ...dataset.offices.map((one) => one.name), ...items.map((item) => item.text)]
  return { dataset, items, figures, names: names.filter((name) => /\d/.test(name)).sort((a, b) => b.length - a.length) }
}

describe.each(drops)('the 通报 of %s', (_, files) => {
  const { dataset, items, figures, names } = boardOf(files)
  const bulletin = bulletinOf(figures, noEdits, '关于有关工作情况的通报')
  const sentences = bulletin.sections.flatMap((section) => section.sentences)
  const numbers = sentences.flatMap((sentence) => sentence.parts.filter((part): part is BulletinNumber => typeof part !== 'string'))

  it('has no number that isn’t a fact', () => {
    expect(countsOf(bulletin)).toEqual({ traced: numbers.length, lost: 0, outdated: 0 })
    for (const { parts, text } of sentences) {
      const rest = parts.filter((part): part is string => typeof part === 'string').join('')
      const bare = names.reduce((left, name) => left.split(name).join(''), rest).replace(calendar, '')
      expect(bare, text).not.toMatch(/\d/)
    }
  })

  it('reads back from its Word document with the same numbers, in the same order', async () => {
    if (figures.length === 0) return
    const taken = figures.map(({ figure }) => ({ figure, dataset, items, fileNames: {} }))
    // A page's pictures are painted by the browser: here the document is its sentences and tables.
    const blob = await bulletinExport(requestOf(taken, { bulletin, appended: false }))
    const bytes = await bytesOf(blob)
    expect(packageFaults(partsOf(bytes))).toEqual([])
    const xml = strFromU8(unzipSync(bytes)['word/document.xml'] as Uint8Array)
    const said = [...xml.matchAll(/<w:p\b[\s\S]*?<\/w:p>/g)]
      .map(([paragraph]) => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map((run) => run[1]).join(''))
      .join('\n')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&amp;/g, '&')
    let from = 0
    for (const section of bulletin.sections) {
      const text = section.sentences.map((sentence) => sentence.text).join('')
      const at = said.indexOf(text, from)
      expect(at, text).toBeGreaterThanOrEqual(from)
      from = at + text.length
      for (const sentence of section.sentences)
        for (const part of sentence.parts) if (typeof part !== 'string') expect(text).toContain(part.text)
    }
  })
})

it('the sheets of five offices say something to check', () => {
  const { figures } = boardOf(drops[drops.length - 1]?.[1] ?? [])
  const bulletin = bulletinOf(figures, noEdits, '')
  expect(countsOf(bulletin).traced).toBeGreaterThan(20)
})
