import { board as boardOf, pageOf, type BoardFigure } from '../../figures/board'
import { fixedOf } from '../../figures/board/edits'
import type { CarriedBoard, CarriedExcerpt, CarriedFigure } from '../../export/carriedBoard'
import type { Figure } from '../../figures/figure'
import { useBoards } from '../../store/boards'
import { useDocument } from '../../store/documentStore'
import { useKeeping } from '../../store/saved/keeping'
import { useSources } from '../../store/sources'
import { useSettings } from '../../store/settings'
import { useWorkspace } from '../../store/workspace'
import { useFigureSettings } from '../figure/useFigureSettings'
import { useMessages } from '../shared/useMessages'
import { excerptAsk } from '../source/excerptAsk'
import { itemSourceOf } from '../source/itemSourceOf'
import { itemsWithin } from '../source/itemsWithin'
import { sourceOf, type SourceWords } from '../source/sourceOf'
import { workspaceName } from './kept/workspaceWords'

/** Most pages of one figure that travel. */
const mostPages = 40

/** The board at hand as it can be carried: as one page, or as its text alone. Null where there is nothing to show. */
export function useBoardPage(): {
  page: () => Promise<{ readonly html: string; readonly name: string } | null>
  text: () => Promise<{ readonly text: string; readonly board: CarriedBoard } | null>
} {
  const workspace = useWorkspace()
  const boards = useBoards()
  const current = useDocument()
  const settings = useSettings()
  const keeping = useKeeping()
  const sources = useSources()
  const figureSettings = useFigureSettings()
  const messages = useMessages()

  function pagesOf(one: BoardFigure): readonly Figure[] {
    const others = Math.min(one.figure.shown.pages, mostPages) - 1
    return [one.figure, ...Array.from({ length: Math.max(0, others) }, (_, k) => pageOf(one, { page: k + 2 }))]
  }

  async function carried(): Promise<CarriedBoard | null> {
    const { dataset } = workspace
    if (!dataset) return null
    const { carriedParts, placeKey } = await import('../../export/carriedBoard')
    const codes = boards.boardCodes
    const items = itemsWithin(workspace.items, dataset, codes)
    const made = boardOf(dataset, workspace.merged?.relations ?? [], figureSettings.value, {
      ...codes,
      items,
      fileNames: workspace.fileNames,
      edits: current.document.board,
    })
    if (made.length === 0) return null
    const fixed = fixedOf(made, current.document.board)
    const figures = made.map<CarriedFigure>((one) => ({ key: one.key, pages: pagesOf(one) }))
    const parts = carriedParts(figures, dataset, items)
    const excerpts: Record<string, CarriedExcerpt> = {}
    const about = async (source: SourceWords): Promise<void> => {
      const key = placeKey(source.place)
      const found = excerpts[key] ? null : await sources.from.excerpt(excerptAsk(source))
      if (found) excerpts[key] = found
    }
    for (let i = 0; i < parts.dataset.count; i++) await about(sourceOf(parts.dataset, i, settings.language, messages.value))
    for (const item of parts.items) await about(itemSourceOf(item, workspace.fileNames, messages.value))
    const files = new Set([...parts.dataset.sheets.map((sheet) => sheet.file), ...parts.items.map((item) => item.source.file)])
    const name = workspaceName(keeping.here, messages.value)
    return {
      format: 'duibiao-board',
      version: 1,
      name,
      madeOn: new Date().toLocaleDateString('sv-SE'),
      settings: { language: settings.language, convention: settings.convention },
      ...(fixed > 0 ? { fixed } : {}),
      ...parts,
      fileNames: Object.fromEntries(Object.entries(workspace.fileNames).filter(([file]) => files.has(file as never))),
      excerpts,
    }
  }

  return {
    async page() {
      const board = await carried()
      if (!board) return null
      const { boardPage } = await import('../../export/carriedBoard')
      const { default: viewer } = await import('virtual:duibiao-viewer')
      return { html: boardPage(viewer, board.name, board), name: board.name }
    },
    async text() {
      const board = await carried()
      const { boardText } = await import('../../export/carriedBoard')
      return board ? { text: boardText(board), board } : null
    },
  }
}
