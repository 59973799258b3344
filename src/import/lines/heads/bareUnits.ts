import { bareUnit } from '../../lexicon/measures/units'
import type { LineFacts } from '../../sheet/facts'
import { readUnit } from '../../values/headers/unit'
import type { HeaderPath } from './headerPaths'

/**
 * 件 beneath 来信, beside 重复件, is in what the letters are counted, and no name (rule H10); 户 and 人 beneath one name stay in the names of two
 * things, each with its unit.
 */
export function withBareUnits(columns: LineFacts[], paths: readonly HeaderPath[]): LineFacts[] {
  const leafOf = (path: HeaderPath | undefined): string =>
    (path && path.names.length >= 2 ? (path.names[path.names.length - 1]?.text ?? '') : '').trim()
  if (!paths.some((path) => bareUnit.test(leafOf(path)))) return columns
  return columns.map((column, k) => {
    const [path, leaf] = [paths[k], leafOf(paths[k])]
    if (column.unit !== null || column.measure !== null || !bareUnit.test(leaf) || !column.name.endsWith(leaf)) return column
    const over = path?.names[path.names.length - 2]
    const twin = paths.some((other, j) => {
      const above = other.names[other.names.length - 2]
      return j !== k && above?.row === over?.row && above?.column === over?.column && bareUnit.test(leafOf(other))
    })
    const unit = readUnit(leaf)
    const name = column.name.slice(0, -leaf.length).trim()
    return twin || name === '' ? { ...column, unit } : { ...column, unit, name }
  })
}
