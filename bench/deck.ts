import { createServer } from 'vite'
import type { BenchResult } from './result'

const rounds = 9
const figures = 12

/** What is asked of the modules the page has, loaded as the page loads them. */
interface Loaded {
  readonly everyTaken: readonly {
    readonly kind: string
    readonly input: string
    readonly taken: { readonly figure: { readonly headline: { readonly text: string } } }
  }[]
  readonly requestOf: (figures: readonly unknown[], change: object) => object
  readonly bytesOf: (blob: Blob) => Promise<Uint8Array>
  readonly chartsOf: (
    bytes: Uint8Array,
  ) => readonly { readonly xml: string; readonly grid: readonly (readonly (string | number | null)[])[] }[]
  readonly deckExport: (request: object, shape: 'wide') => Promise<Blob>
}

/** Kinds that leave as charts, twice over: of five offices and of others. */
const asked = ['yearOverYear', 'ranking', 'trend', 'comparison', 'completion', 'doubleHalf', 'statusBreakdown', 'composition', 'rankShift']

/**
 * A board of twelve figures as a deck, against the writer of decks alone with the same numbers in as many charts of the same sorts under the same
 * headlines; alternating in one run.
 */
export async function benchDeck(): Promise<BenchResult> {
  const server = await createServer({ server: { middlewareMode: true }, appType: 'custom', logLevel: 'error' })
  try {
    const load = (file: string) => server.ssrLoadModule(file)
    const loaded = {
      ...(await load('/test/export/taken.ts')),
      ...(await load('/test/export/deckParts.ts')),
      ...(await load('/src/export/slides/deck.ts')),
    } as unknown as Loaded
    const board = [...asked.map((kind) => [kind, 'five'] as const), ...asked.map((kind) => [kind, 'missing'] as const)]
      .flatMap(([kind, input]) => loaded.everyTaken.filter((one) => one.kind === kind && one.input === input))
      .slice(0, figures)
      .map(({ taken }) => taken)
    const ours = async () => loaded.bytesOf(await loaded.deckExport(loaded.requestOf(board, { title: '看板' }), 'wide'))
    const charts = loaded.chartsOf(await ours())
    const { default: Pptx } = await import('pptxgenjs')
    const theirs = async () => {
      const deck = new Pptx()
      charts.forEach((chart, k) => {
        const slide = deck.addSlide()
        slide.addText(board[Math.min(k, board.length - 1)]?.figure.headline.text ?? '', { x: 0.5, y: 0.3, w: 9, h: 0.6 })
        const [head = [], ...rows] = chart.grid
        const labels = rows.map((row) => String(row[0] ?? ''))
        const data = head
          .slice(1)
          .map((name, s) => ({ name: String(name), labels: [...labels], values: rows.map((row) => Number(row[s + 1] ?? 0)) }))
        slide.addChart(chart.xml.includes('<c:lineChart>') ? 'line' : 'bar', data, {
          x: 0.5,
          y: 1,
          w: 9,
          h: 4,
          showValue: true,
          showLegend: true,
        })
      })
      return (await deck.write({ outputType: 'uint8array' })) as Uint8Array
    }
    const times: Record<'ours' | 'theirs', number[]> = { ours: [], theirs: [] }
    for (let k = 0; k <= rounds; k++)
      for (const [which, make] of [
        ['ours', ours],
        ['theirs', theirs],
      ] as const) {
        const started = performance.now()
        await make()
        // The first round warms both up.
        if (k > 0) times[which].push(performance.now() - started)
      }
    const median = (list: number[]) => [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0
    const [mine, bare] = [median(times.ours), median(times.theirs)]
    return {
      name: 'deck: a board of twelve figures as slides',
      lines: [
        `ours ${mine.toFixed(0)} ms (${board.length} figures, ${charts.length} charts, with agenda, notes and sources), pptxgenjs alone ${bare.toFixed(0)} ms, ratio ${(mine / bare).toFixed(2)} (bar 1.50)`,
      ],
      numbers: { ratio: mine / bare },
    }
  } finally {
    await server.close()
  }
}
