import type { ExportRequest, TakenFigure } from '../../src/export/request'
import { figureKinds, type FigureKind } from '../../src/figures/registry'
import type { Selection } from '../../src/figures/selection'
import type { Input } from '../drawing/cases'
import { kindInputs, unsuitedInputs } from '../figures/kindInputs'

/** A figure of a selection with what it rests on. */
export function takenOf(kind: FigureKind, selection: Selection): TakenFigure {
  const { dataset, items = [], fileNames = {} } = selection
  return { figure: figureKinds[kind].build(selection), dataset, items, fileNames }
}

/** Every kind with every difficult input that it can state. */
export const everyTaken: readonly { readonly kind: FigureKind; readonly input: Input; readonly taken: TakenFigure }[] = kindInputs
  .filter(({ kind, input }) => unsuitedInputs[kind]?.[input] === undefined)
  .map(({ kind, input, selection }) => ({ kind, input, taken: takenOf(kind, selection) }))

export function requestOf(figures: readonly TakenFigure[], change: Partial<ExportRequest> = {}): ExportRequest {
  return {
    figures,
    title: figures[0]?.figure.headline.text ?? '',
    madeOn: '2026-11-28',
    language: 'zh-CN',
    convention: 'merit',
    progress: () => undefined,
    signal: new AbortController().signal,
    ...change,
  }
}

export async function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer())
}
