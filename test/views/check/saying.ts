import { messagesOf } from '../../../src/i18n/messages'
import { parseA1, parseRange } from '../../../src/model/sheet/cell'
import type { CorrectionDraft } from '../../../src/model/sheet/question'
import { reasons, roles } from '../../../src/model/sheet/role'
import { tidyRow } from '../../../src/report/tidy'
import { checkedDocument } from '../../../src/store/saved/checkedDocument'
import { useDocument } from '../../../src/store/documentStore'
import { useWorkspace } from '../../../src/store/workspace'
import { draftText, offersFor, type Change, type CheckedPlace, type Reach } from '../../../src/views/check/change/correctionDrafts'
import { checkedColumn, rangeDrafts, rangeSaidText, type RangeAct, type RangeSaid } from '../../../src/views/check/change/rangeDrafts'
import { sheetFigures } from '../../../src/views/check/sheetFigures'
import { importClient } from '../../../src/worker/client'
import { expect } from 'vitest'
import { nodeWorker } from '../../store/nodeWorker'

export type Row = readonly string[]
export const zh = messagesOf('zh-CN')

export const blob = (rows: readonly Row[]): Blob => new Blob([rows.map((row) => row.join(',')).join('\n')])

export async function open(rows: readonly Row[], name = '7月.csv') {
  const store = useWorkspace()
  store.useClient(importClient({ create: async () => nodeWorker() }))
  await store.add([{ name, blob: blob(rows) }])
  return store
}
export type Store = Awaited<ReturnType<typeof open>>

export function summaryOf(store: Store) {
  const summary = store.files[0]?.summary
  if (!summary) throw new Error('not read')
  return summary
}

/** What stands at a cell, as the page asks for it. */
export async function placeAt(store: Store, a1: string): Promise<CheckedPlace> {
  const summary = summaryOf(store)
  const { row, column } = parseA1(a1) as { row: number; column: number }
  const sheet = summary.sheets[0]?.name as string
  const { file } = summary
  const rows = await store.look({ what: 'rows', file, sheet, from: row, to: row + 1 })
  const i = rows?.column.indexOf(column) ?? -1
  const cell = {
    row,
    column,
    text: rows?.text[i] ?? '',
    role: roles[rows?.role[i] ?? 0] ?? 'outside',
    reason: reasons[rows?.reason[i] ?? 0] ?? 'outsideTables',
    number: rows?.number[i] === 1,
    fill: null,
  }
  const figures = sheetFigures(store.dataset, file, sheet).at(row, column)
  const lines = await store.look({ what: 'place', file, sheet, row, column })
  return { file, sheet, cell, dataset: store.dataset, figures, lines, sheets: summary.sheets.map(({ name }) => name) }
}

/** Say it as the form does: the first draft that touches something is taken. Whatever is said outlives F5. */
export async function say(store: Store, a1: string, change: Change, after: string, chosen: Reach | null = null) {
  const place = await placeAt(store, a1)
  for (const { drafts, reach } of offersFor(place, change, after, chosen, false)) {
    const trial = await store.tryOut(place.file, drafts)
    if (!trial || trial.changed + trial.gained + trial.lost === 0) continue
    const text = draftText(drafts[drafts.length - 1] as CorrectionDraft, zh)
    await store.correct(drafts, '7月.csv', text)
    const { document } = useDocument()
    expect(checkedDocument(JSON.parse(JSON.stringify(document)))).toEqual(document)
    return { trial, reach, text }
  }
  return null
}
export const figureAt = (store: Store, a1: string, fileName = '7月.csv') => {
  const dataset = store.dataset
  if (!dataset) return undefined
  return Array.from({ length: dataset.count }, (_, i) => i)
    .filter((i) => dataset.sheets[dataset.sourceSheet[dataset.sourceStart[i] as number] as number]?.fileName === fileName)
    .map((i) => tidyRow(dataset, i))
    .find((row) => row.cell === a1)
}

/** Say it of a block, as the bar beneath the sheet does. */
export async function sayOf(store: Store, block: string, act: RangeAct, more: Partial<RangeSaid>) {
  const range = parseRange(block)
  const sheet = summaryOf(store).sheets[0]
  if (range === null || sheet === undefined) throw new Error(block)
  const columns = []
  for (let column = range.left; column <= range.right; column++) {
    const lines = await store.look({ what: 'place', file: summaryOf(store).file, sheet: sheet.name, row: range.bottom, column })
    columns.push(...checkedColumn(lines, 'value'))
  }
  const place = { file: summaryOf(store).file, sheet: sheet.name, range, rowCount: range.bottom + 1, signature: sheet.signature, columns }
  const said = { heads: 1, across: false, use: 'value', name: '', unit: '', ...more } as const
  const drafts = rangeDrafts(place, act, said)
  const trial = await store.tryOut(place.file, drafts)
  if (drafts.length > 0) await store.correct(drafts, '7月.csv', rangeSaidText(place, act, said, zh))
  return trial
}
