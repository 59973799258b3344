import {
  benchmarkHeading,
  benchmarkValue,
  insideProvince,
  outsideProvince,
  ownFigure,
  ownHeading,
  unnamed,
} from '../../lexicon/headings/headings'
import type { LineFacts } from '../../sheet/facts'
import { readHeaderText } from '../../values/headers/headerText'
import { officeEvidence } from '../../values/names/officeName'
import type { HeaderPart, HeaderPath } from './headerPaths'

type Benchmark = NonNullable<LineFacts['benchmark']>

/**
 * 省内标杆：X heads the figures of office X and 本单位现状 those of the sheet's own office, alone or over 标杆值 and 差距 (rule H7). A gap beneath
 * 省内标杆：X is the own office's, one part for each benchmark.
 *
 *     省外标杆：X          省内标杆（Y）
 *     标杆值    差距       标杆值    差距
 *     of X      ours       of Y      ours
 */
export function benchmarked(column: LineFacts, path: HeaderPath, paths: readonly HeaderPath[]): LineFacts {
  const over = path.names.flatMap((part) => benchmarkOf(part.text) ?? [])[0]
  const leaf = path.names[path.names.length - 1]?.text ?? ''
  if (over !== undefined) {
    const alone = benchmarkOf(leaf) !== null
    if (!alone && column.measure !== null)
      return { ...column, name: '', breakdown: [...column.breakdown, { name: unnamed.benchmark, value: over.name }] }
    return {
      ...column,
      ...(alone ? { name: '' } : {}),
      office: { name: over.name, text: over.name, provenance: 'header' },
      benchmark: over.benchmark,
    }
  }
  // 本市 over 现状 and 目标: both are ours.
  const own = path.names.slice(0, -1).some((part) => ownHeading.test(plain(part.text)))
  if (own && (ownFigure.test(plain(leaf)) || column.measure?.measure === 'target')) return { ...column, name: '', office: null }
  if (ownHeading.test(plain(leaf))) return { ...column, name: '', office: null }
  // 滨州市 beside 标杆城市：东营市 is a body as well.
  const beside = column.office === null && column.measure === null && path.names.length === 1 && officeEvidence(plain(leaf)) >= 0.5
  return beside && paths.some(({ names }) => names.some((part) => benchmarkOf(part.text) !== null))
    ? { ...column, name: '', breakdown: [], office: { name: plain(leaf), text: leaf, provenance: 'header' } }
    : column
}

/** Whether a header cell above others says whose their figures are, or one beneath it only that they are figures: neither names what is measured. */
export function isBenchmarkPart(part: HeaderPart, names: readonly HeaderPart[], paths: readonly HeaderPath[]): boolean {
  const leaf = names[names.length - 1] as HeaderPart
  if (names.length < 2) return false
  if (part === leaf)
    return (
      benchmarkValue.test(plain(part.text)) &&
      (benchmarkOf(names[names.length - 2]?.text ?? '') !== null || isOwn(names[names.length - 2] as HeaderPart, paths))
    )
  if (benchmarkOf(part.text) !== null) return readHeaderText(leaf.text).measure === null
  return isOwn(part, paths)
}

/** 本单位 beside a benchmark on its row. */
function isOwn(part: HeaderPart, paths: readonly HeaderPath[]): boolean {
  return (
    ownHeading.test(plain(part.text)) &&
    paths.some((path) => path.names.some((other) => other.row === part.row && benchmarkOf(other.text) !== null))
  )
}

/** 标杆：青岛市府办, 标杆（青岛市府办）: whose figures they are, in a head or in a cell of names. */
export function benchmarkOf(text: string): { readonly name: string; readonly benchmark: Benchmark } | null {
  const match = benchmarkHeading.exec(plain(text))
  if (match === null) return null
  const [, kind = '', colon, named, bracketed = ''] = match
  const name = (colon === undefined ? bracketed : (named ?? '')).trim()
  // 标杆（件）: a unit is nobody.
  if (name === '' || (colon === undefined && officeEvidence(name) < 0.5)) return null
  return {
    name,
    benchmark: insideProvince.test(kind) ? 'insideProvince' : outsideProvince.test(kind) ? 'outsideProvince' : 'benchmark',
  }
}

/** 与标杆差距 among bodies is none. */
export function isGap(text: string): boolean {
  const { name, measure } = readHeaderText(text)
  return name === '' && measure?.against === 'benchmark'
}

function plain(text: string): string {
  return text.replace(/\s+/g, '')
}
