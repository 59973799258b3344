import { shortenText } from '../../drawing/text/shortenText'
import { measureText } from '../../drawing/text/text'
import type { Figure } from '../../figures/figure'
import { a1, type FileId } from '../../model/sheet/cell'
import type { Dataset } from '../../model/dataset/dataset'
import type { LedgerItem } from '../../model/ledger'

/** A sheet a page's numbers stand in, and the cells they fill between them. */
export interface SourceRange {
  readonly fileName: string
  readonly sheet: string
  /** B3:E12 */
  readonly range: string
  readonly count: number
}

interface Filled {
  readonly fileName: string
  readonly sheet: string
  top: number
  left: number
  bottom: number
  right: number
  count: number
}

/** The sheets behind a figure's marks, those with most of its numbers first; of counted 台账 lines the cells that name them. */
export function sourceRanges(
  figure: Figure,
  dataset: Dataset,
  items: readonly LedgerItem[] = [],
  fileNames: Readonly<Record<FileId, string>> = {},
): readonly SourceRange[] {
  const found = new Map<string, Filled>()
  const add = (fileName: string, sheet: string, row: number, column: number) => {
    const key = `${fileName}\n${sheet}`
    const known = found.get(key)
    if (!known) found.set(key, { fileName, sheet, top: row, left: column, bottom: row, right: column, count: 1 })
    else {
      known.top = Math.min(known.top, row)
      known.left = Math.min(known.left, column)
      known.bottom = Math.max(known.bottom, row)
      known.right = Math.max(known.right, column)
      known.count++
    }
  }
  const marks = figure.panels.flatMap((panel) => panel.series.flatMap((series) => series.marks))
  for (const i of new Set(marks.flatMap((mark) => mark.observations))) {
    const start = dataset.sourceStart[i] as number
    const sheet = i < dataset.count ? dataset.sheets[dataset.sourceSheet[start] as number] : undefined
    if (sheet) add(sheet.fileName, sheet.sheet, dataset.sourceRow[start] as number, dataset.sourceColumn[start] as number)
  }
  for (const i of new Set(marks.flatMap((mark) => mark.items ?? []))) {
    const source = items[i]?.source
    if (source) add(fileNames[source.file] ?? '', source.sheet, source.row, source.column)
  }
  return [...found.values()]
    .sort((a, b) => b.count - a.count)
    .map(({ fileName, sheet, top, left, bottom, right, count }) => {
      const [from, to] = [a1(top, left), a1(bottom, right)]
      return { fileName, sheet, range: from === to ? from : `${from}:${to}`, count }
    })
}

/**
 * The code in a page's corner, for who holds a clicker: the file's short name with the cells, cut in the name and never in the cells.
 *
 *     06_信息报送采用情况通报_2023年7月.xlsx, Sheet1, C4:J11     06_信息报送采…2023年7月 C4:J11
 */
export function shortRange({ fileName, range }: SourceRange, size: number, width: number): string {
  const stem = fileName.replace(/\.[A-Za-z]{2,4}$/, '')
  const name = shortenText(stem, size, 400, width - measureText(` ${range}`, size, 400), 'middle')
  return name === '' ? range : `${name} ${range}`
}
