import { rankScopeHead, rankScopeName, wholeScope } from '../../../lexicon/headings/headings'
import type { LineFacts } from '../../../sheet/facts'
import { figuresOf } from '../../../sheet/figures'
import type { Grid } from '../../../sheet/grid'
import { headWords } from './headWords'

/**
 * Places of one thing among several wholes are told apart by them (rule A20): of 组内排名 beside 总排名, of 全省位次 beside 全市位次, each is among
 * those its heading says, but for 总, which is among all. A place alone that lies beyond as many as there are lines is among
 * others than these, and called by them.
 */
export function withRankScopes(columns: readonly LineFacts[], bodyRows: readonly number[], grid: Grid): readonly LineFacts[] {
  const keyOf = (column: LineFacts): string =>
    [column.name, ...column.labels.slice(0, -1).map(({ text }) => text), ...column.periods.map(({ text }) => text)].join('\n')
  const scopes = columns.map((column) =>
    column.measure?.measure === 'rank' ? (rankScopeHead.exec(headWords(column).replace(/\s+/g, ''))?.[1] ?? null) : null,
  )
  return columns.map((column, k) => {
    const scope = scopes[k] ?? null
    if (scope === null || scope === wholeScope) return column
    const beside = columns.some(
      (other, j) => j !== k && other.measure?.measure === 'rank' && keyOf(other) === keyOf(column) && scopes[j] !== scope,
    )
    if (beside) return { ...column, breakdown: [...column.breakdown, { name: rankScopeName, value: scope }] }
    return column.name === '' && !isAmongLines(column, bodyRows, grid) ? { ...column, name: scope } : column
  })
}

/** Places that are told, none of them beyond as many as there are lines. */
function isAmongLines({ at }: LineFacts, bodyRows: readonly number[], grid: Grid): boolean {
  const placeAt = figuresOf(grid, bodyRows, [at])
  const places = bodyRows.map((_, r) => placeAt(r, 0)).filter((place) => !Number.isNaN(place))
  return places.length > 0 && places.every((place) => place <= bodyRows.length)
}
