import { rankScopeHead, rankScopeName, wholeScope } from '../../../lexicon/headings/headings'
import type { LineFacts } from '../../../sheet/facts'
import { headWords } from './headWords'

/**
 * Places of one thing among several wholes are told apart by them (rule A20): of 组内排名 beside 总排名, of 全省位次 beside 全市位次, each is among
 * those its heading says, but for 总, which is among all.
 */
export function withRankScopes(columns: readonly LineFacts[]): readonly LineFacts[] {
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
    return beside ? { ...column, breakdown: [...column.breakdown, { name: rankScopeName, value: scope }] } : column
  })
}
