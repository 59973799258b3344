import { endsInComparison } from '../../lexicon/measures/changes'
import { readHeaderText } from '../../values/headers/headerText'
import type { HeaderPart, HeaderPath } from './headerPaths'

/** 较 over 上年同期 and 上月, 采用较 over 上年: a comparison whose words stand in two cells is said in one (rule T4). */
export function withSplitComparisons(paths: readonly HeaderPath[]): readonly HeaderPath[] {
  return paths.map((path) => {
    const at = path.names.findIndex((part, k) => k + 1 < path.names.length && endsInComparison.test(part.text.trim()))
    const [over, under] = [path.names[at], path.names[at + 1]]
    if (!over || !under) return path
    const text = over.text.trim() + under.text.trim()
    if (readHeaderText(text).measure?.measure !== 'change') return path
    const joined: HeaderPart = { text, row: under.row, column: under.column, cells: [...over.cells, ...under.cells] }
    return { ...path, names: [...path.names.slice(0, at), joined, ...path.names.slice(at + 2)] }
  })
}
