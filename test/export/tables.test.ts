import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { read, utils } from 'xlsx'
import { bookBytes } from '../../src/export/book'
import { exportName, fileStem } from '../../src/export/fileName'
import { figureSvg } from '../../src/export/sceneSvg'
import { csvExport, xlsxExport } from '../../src/export/tables'
import { Stopped } from '../../src/export/request'
import { markingsOf } from '../../src/report/marking'
import { everyMark, sourcesOfMark } from '../../src/report/sourcesOfMark'
import { figureOf, selectionOfSheets } from '../figures/readSheets'
import { bytesOf, everyTaken, requestOf, takenOf } from './taken'

const gridOf = (bytes: Uint8Array, name?: string) => {
  const book = read(bytes, { type: 'array' })
  return utils.sheet_to_json<(string | number)[]>(book.Sheets[name ?? (book.SheetNames[0] as string)] as never, { header: 1, raw: true })
}

describe('the table of a figure as a workbook', () => {
  it.each(everyTaken)('$kind with $input holds every number with the cells it came from', async ({ taken }) => {
    const bytes = await bytesOf(await xlsxExport(requestOf([taken])))
    const lines = gridOf(bytes, '出处').slice(1)
    const expected = everyMark(taken.figure).flatMap((mark) => {
      const sources = sourcesOfMark(mark, taken)
      const head = [
        mark.detail === '' ? mark.category : `${mark.category} ${mark.detail}`,
        mark.value ?? undefined,
        mark.label || undefined,
      ]
      return sources.length === 0 ? [[...head, undefined]] : sources.map((source) => [...head, source.cell])
    })
    expect(lines.map((line) => [line[1], line[4], line[6], line[9]])).toEqual(expected)
    const words = gridOf(bytes).flat()
    expect(words).toContain(taken.figure.headline.text)
    if (taken.figure.source !== '') expect(words).toContain(taken.figure.source)
  })

  it('numbers and percents are numbers with the places they are printed with, 余 and 未报 stay texts', async () => {
    const selection = selectionOfSheets([
      ['督查.csv', '指标,单位,2022年1—7月,2023年1—7月\n督查次数,次,142,160\n起草文稿,篇,548,600余\n编发专报,期,31,未报'],
    ])
    const grid = gridOf(await bytesOf(await xlsxExport(requestOf([takenOf('yearOverYear', selection)]))))
    const row = (name: string) => grid.find((cells) => String(cells[0]).startsWith(name))
    expect(row('督查次数')).toContain(142)
    expect(row('督查次数')).toContain(160)
    expect(row('督查次数')?.some((cell) => typeof cell === 'number' && Math.abs(cell - 0.127) < 1e-9)).toBe(true)
    expect(row('起草文稿')).toContain('600余')
    expect(row('督查次数')?.join()).toContain('督查.csv')
  })

  it('names no author and no path', async () => {
    const bytes = await bytesOf(await xlsxExport(requestOf([(everyTaken[0] as (typeof everyTaken)[number]).taken])))
    const files = unzipSync(bytes)
    expect(Object.keys(files).filter((name) => name.startsWith('docProps'))).toEqual([])
    expect(
      Object.values(files)
        .map((file) => strFromU8(file))
        .join(),
    ).not.toMatch(/creator|[A-Z]:\\|\/home\//)
  })
})

describe('texts that a spreadsheet would run', () => {
  const names = ['=cmd|1', '+1+2', '-甲县', '@SUM(A1)', '\t=1']
  it('get an apostrophe in csv and in workbooks; numbers and minus signs stay what they are', async () => {
    const bytes = bookBytes([{ name: 'a', rows: [names, ['-12.5', '督查'], [{ value: -3 }]] }])
    const grid = gridOf(bytes)
    for (const text of grid[0] ?? []) expect(String(text)).toMatch(/^'/)
    expect(grid.slice(1)).toEqual([['-12.5', '督查'], [-3]])
    const selection = selectionOfSheets([['表.csv', '单位,2022年,2023年\n=甲县,10,12\n@乙县,11,13\n丙县,9,8']])
    const text = strFromU8(await bytesOf(await csvExport(requestOf([takenOf('ranking', { ...selection, periods: [1] })]))))
    for (const cell of text.slice(1).split(/[,\n]/)) expect(cell).not.toMatch(/^"?[=+@]/)
  })

  it('csv begins with the mark that Excel needs for Chinese', async () => {
    const bytes = await bytesOf(await csvExport(requestOf([(everyTaken[0] as (typeof everyTaken)[number]).taken])))
    expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf])
  })
})

describe('内部 and 不得外传', () => {
  const selection = selectionOfSheets([['督查.csv', '内部资料 注意保存\n督查情况\n单位,2022年,2023年\n甲县,10,12\n乙县,11,13\n丙县,9,8']])
  it('of a source sheet stands on the table, the csv and the picture', async () => {
    const taken = takenOf('ranking', { ...selection, periods: [selection.dataset.periods.length - 1] })
    const [said] = markingsOf([taken])
    expect(said).toContain('内部资料')
    expect(gridOf(await bytesOf(await xlsxExport(requestOf([taken])))).flat()).toContain(said)
    expect(strFromU8(await bytesOf(await csvExport(requestOf([taken]))))).toContain(said)
    expect(figureSvg(taken.figure, { language: 'zh-CN', convention: 'merit' }, 1920, 1080)).toContain('内部资料')
  })
  it('is not invented for a sheet that says nothing', () => {
    const plain = selectionOfSheets([['督查.csv', '督查情况\n单位,2022年,2023年\n甲县,10,12\n乙县,11,13']])
    expect(
      markingsOf([{ figure: figureOf('ranking', { ...plain, periods: [1] }), dataset: plain.dataset, items: [], fileNames: {} }]),
    ).toEqual([])
  })
})

describe('a vector picture', () => {
  it.each(everyTaken)('of $kind with $input says headline and source and draws no nonsense', ({ taken }) => {
    const svg = figureSvg(taken.figure, { language: 'zh-CN', convention: 'merit' }, 1920, 1080)
    expect(svg).not.toMatch(/NaN|undefined|Infinity|style=|<script/)
    const said = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => match[1]).join('')
    expect(said.replace(/\s/g, '')).toContain(taken.figure.headline.text.slice(0, 8).replace(/\s/g, '').replace(/&/g, '&#38;'))
  })
})

describe('names of files', () => {
  it.each([
    ['督查160次，同比增长12.7%', '督查160次，同比增长12.7%_2026-11-28.pptx'],
    ['督查/信息：同比 ', '督查_信息：同比_2026-11-28.pptx'],
    ['..\\..\\x', '_.._x_2026-11-28.pptx'],
    ['', 'duibiao_2026-11-28.pptx'],
    ['nul', '_nul_2026-11-28.pptx'],
  ])('%s is saved as %s', (title, name) => expect(exportName(title, '2026-11-28', '.pptx')).toBe(name))
  it('are cut, and never end in a dot or hide what they are', () => {
    expect(Array.from(fileStem('长'.repeat(200)))).toHaveLength(80)
    expect(fileStem('甲. .')).toBe('甲')
    expect(fileStem('a\u202egnp.exe')).toBe('a_gnp.exe')
  })
})

describe('an export that is stopped', () => {
  it('makes no file', async () => {
    const control = new AbortController()
    control.abort()
    const one = (everyTaken[0] as (typeof everyTaken)[number]).taken
    await expect(xlsxExport(requestOf([one], { signal: control.signal }))).rejects.toBeInstanceOf(Stopped)
  })
})
