import type { DrawingWords } from '../zh-CN/drawing'

export const drawing: DrawingWords = {
  more: (count) => `${count} more not drawn`,
  unnamed: (count) => `${count} more not named`,
  unprinted: (count) => `${count} more without their number`,
  unlisted: (names) => `not listed: ${names.join(', ')}`,
  stars: 'stars',
  toTarget: 'Target',
  scaleFrom: (value) => `axis from ${value}`,
  from: 'From',
  total: 'Total',
  rise: 'Rise',
  fall: 'Fall',
  lost: (count) => `${count} without a figure`,
  earlier: (count) => `latest only, ${count} earlier not drawn`,
}
