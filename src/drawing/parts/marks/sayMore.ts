import type { Plot } from '../../plot'

/** Say how many members found no room (另有3项未画出), and let whoever pages the figure know; nothing when all did. */
export function sayMore(
  plot: Plot,
  left: number,
  at: { readonly x: number; readonly y: number; readonly baseline?: 'top' | 'middle' | 'bottom' },
): void {
  if (left <= 0) return
  plot.pen.leaveOut(left)
  plot.pen.tryText({ text: plot.words.more(left), ...at, size: plot.theme.size.source, color: plot.theme.color.ink3 })
}
