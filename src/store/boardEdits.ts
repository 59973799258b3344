import type { BoardEdits } from '../figures/board/edits'
import type { WorkspaceDocument } from './document'

/** A document whose board was edited. */
export function withEdits(document: WorkspaceDocument, change: Partial<BoardEdits>): WorkspaceDocument {
  return { ...document, board: { ...document.board, ...change } }
}

export function holds(list: readonly { readonly key: string }[], key: string): boolean {
  return list.some((one) => one.key === key)
}

export function without<T extends { readonly key: string }>(list: readonly T[], key: string): readonly T[] {
  return list.filter((one) => one.key !== key)
}
