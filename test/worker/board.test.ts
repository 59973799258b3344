import { nothingChosen } from '../../src/model/dataset/chosenDataset'
import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { board, pageOf, type BoardScope } from '../../src/figures/board'
import { boardAgain } from '../../src/figures/board/postedBoard'
import { sheetObservations } from '../../src/figures/ground/appended'
import type { FigureSettings } from '../../src/figures/selection'
import { importClient, type ImportClient } from '../../src/worker/client'
import type { FileToRead, Merged } from '../../src/worker/protocol'
import { plainSettings } from '../figures/sheets'
import { nodeWorker } from './nodeWorker'

const sample = (name: string): FileToRead => ({ key: name, name, blob: new Blob([readFileSync(`sample-data/${name}`)]) })
const text = (name: string, lines: readonly string[]): FileToRead => ({ key: name, name, blob: new Blob([lines.join('\n')]) })

/** Months of four offices: spans and a total are worked out, which no sheet holds. */
const months = text('月报.csv', [
  `单位,指标,${[2022, 2023].flatMap((year) => [1, 2, 3, 4, 5, 6, 7].map((month) => `${year}年${month}月`)).join()}`,
  ...['甲县', '乙县', '丙县', '丁县'].flatMap((office, k) =>
    ['受理诉求（件）', '信息报送（篇）'].map((indicator, j) =>
      [office, indicator, ...Array.from({ length: 14 }, (_, m) => 40 + ((k * 17 + j * 5 + m * 11) % 31))].join(),
    ),
  ),
])
const june = text('6月.csv', ['单位,指标,2024年6月', '甲县,受理诉求（件）,12', '乙县,受理诉求（件）,15', '丙县,受理诉求（件）,9'])
const july = text('7月.csv', ['单位,指标,2024年7月', '甲县,受理诉求（件）,18', '乙县,受理诉求（件）,11', '丙县,受理诉求（件）,10'])

interface Read {
  readonly client: ImportClient
  readonly merges: readonly Merged[]
  readonly of: string
}

async function read(files: readonly FileToRead[]): Promise<Read> {
  const client = importClient({ create: async () => nodeWorker() })
  const merges: Merged[] = []
  let name = ''
  await client.sync(files, [], {
    progress: () => undefined,
    file: () => undefined,
    known: () => undefined,
    gone: () => undefined,
    merged: (merged, of) => {
      merges.push(merged)
      name = of
    },
  }).done
  return { client, merges, of: name }
}

/** Figures as they are shown, with their second pages and the sheets' cells behind each mark. */
function shown(figures: ReturnType<typeof board>) {
  return figures.map((one) => ({
    key: one.key,
    figure: one.figure,
    notes: one.notes,
    second: one.figure.shown.pages > 1 ? pageOf(one, { page: 2 }) : null,
    cells: one.figure.panels.flatMap((panel) =>
      panel.series.flatMap((series) => series.marks.map((mark) => sheetObservations(one.selection.dataset, mark.observations))),
    ),
  }))
}

interface Case {
  readonly what: string
  readonly files: readonly FileToRead[]
  readonly settings?: Partial<FigureSettings>
  readonly scope?: BoardScope
}

const cases: readonly Case[] = [
  { what: 'one office’s numbers', files: [sample('01_滨州市委办公室主要工作指标_2023.xlsx')] },
  { what: 'months, whose spans and total are worked out', files: [months] },
  { what: 'the same under 环比, of one office', files: [months], settings: { basis: 'previousPeriod' }, scope: { offices: [1] } },
  { what: 'the same in English with an office of one’s own', files: [months], settings: { language: 'en', own: '乙县' as never } },
  { what: 'a sheet a month, whose change since last month has a ground of its own', files: [june, july] },
  {
    what: 'several offices’ sheets',
    files: [sample('03_宿迁市委办刊物编发与批示_三年.xlsx'), sample('06_信息报送采用情况通报_2023年7月.xlsx')],
  },
]

describe('the board of much data is made beside the page', () => {
  it.each(cases)('$what: the very figures the page would make, to turn and to ask about', async ({ files, settings = {}, scope = {} }) => {
    const { client, merges, of } = await read(files)
    const merged = merges[merges.length - 1] as Merged
    const asked = { ...plainSettings, ...settings }
    const posted = await client.board({ of, chosen: nothingChosen, settings: asked, scope })
    const again = boardAgain(posted as NonNullable<typeof posted>, merged.dataset, merged.relations, scope)
    const here = structuredClone(merged)
    const made = board(here.dataset, here.relations, asked, scope)
    expect(made.length).toBeGreaterThan(0)
    expect(shown(again)).toEqual(shown(made))
  })

  it('turns a figure’s page as the page itself would', async () => {
    const { client, merges, of } = await read([months, july])
    const { dataset, relations } = structuredClone(merges[merges.length - 1] as Merged)
    const made = board(dataset, relations, plainSettings)
    for (const one of made) {
      const { kind, notes, title, selection } = one
      const { indicators, offices, periods, settings } = selection
      const asked = { kind, notes, title, selection: { indicators, offices, periods, settings } }
      const change = { page: 2, top: 3 }
      const turned = await client.page({ of, chosen: nothingChosen, settings, scope: {}, one: asked, change })
      expect(turned).toEqual(pageOf(one, change))
    }
    expect(made.some((one) => pageOf(one, { page: 2, top: 3 }).shown.page === 2)).toBe(true)
  })

  it('asked about files that are no longer at hand, it says so', async () => {
    const { client, of } = await read([months])
    expect(await client.board({ of: `${of} `, chosen: nothingChosen, settings: plainSettings, scope: {} })).toBeNull()
  })

  it('takes an indicator for the type a clerk chose', async () => {
    const { client, merges, of } = await read([months])
    const { dataset } = merges[0] as Merged
    const types = Object.fromEntries(dataset.indicators.map((indicator) => [indicator.id, 'index' as const]))
    const plain = await client.board({ of, chosen: nothingChosen, settings: plainSettings, scope: {} })
    const chosen = await client.board({ of, chosen: { ...nothingChosen, types }, settings: plainSettings, scope: {} })
    expect(JSON.stringify(chosen?.figures)).not.toBe(JSON.stringify(plain?.figures))
  })

  it('a file that took long is brought together once, not twice', async () => {
    let now = 0
    const clock = vi.spyOn(Date, 'now').mockImplementation(() => (now += 2000))
    try {
      expect((await read([months])).merges).toHaveLength(1)
      expect((await read([june, july])).merges).toHaveLength(2)
    } finally {
      clock.mockRestore()
    }
  })
})
