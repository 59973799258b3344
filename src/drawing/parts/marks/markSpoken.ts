import type { Mark } from '../../../figures/figure'

/**
 * A mark as a screen reader says it: place, name, number, change and colour word, in that order.
 *
 *     '4，示例区丁，74'
 *     '上报中办，29 → 35篇，▲ 20.7%'
 */
export function markSpoken(mark: Mark, series = ''): string {
  const arrow = mark.change?.direction === 'up' ? '▲ ' : mark.change?.direction === 'down' ? '▼ ' : ''
  const change = mark.change ? arrow + mark.change.text : ''
  return [mark.rank, series, mark.category, mark.detail, mark.aside, mark.label, change === mark.label ? '' : change, mark.statusText ?? '']
    .filter((text) => text !== '')
    .join('，')
}
