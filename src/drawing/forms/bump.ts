import type { Mark, Series } from '../../figures/figure'
import { drawCategoryLabels } from '../parts/categoryLabels'
import { drawDiamond } from '../parts/drawDiamond'
import { categoriesOf, lineStyles, unbrokenRuns, type LineStyle } from '../parts/lineSeries'
import { markSpoken } from '../parts/markSpoken'
import { drawMissingBelow } from '../parts/missingBelow'
import { splitName } from '../parts/splitName'
import { chooseLabels } from '../parts/spreadLabels'
import type { Form, Plot } from '../plot'
import { shortenText } from '../shortenText'
import { measureText } from '../text'

/** Ranks over periods, the first at the top; the rank stands at both ends of a line, the name at its last. */
export const bump: Form = (plot) => {
  const { box, theme, pen, panel } = plot
  const series = panel.series.filter((s) => s.marks.some((mark) => mark.value !== null))
  if (series.length === 0) return
  const size = theme.size.label
  const styles = lineStyles(plot, series)
  const categories = categoriesOf(series)
  const worst = Math.max(2, ...series.flatMap((s) => s.marks.map((mark) => mark.value ?? 1)))
  const best = Math.min(1, ...series.flatMap((s) => s.marks.map((mark) => mark.value ?? 1)))
  const top = box.y + size * 0.7
  const lost = series.some((s) => s.marks.some((mark) => mark.value === null && mark.missing !== null))
  const bottom = box.y + box.height - theme.size.axis * (lost ? 3.2 : 1.9) - size * 0.4
  const y = (rank: number) => top + ((rank - best) / (worst - best)) * (bottom - top)
  const texts = series.map((s, k) => ({
    // A line that broke off has no place at the end: its name stands without one.
    text: [s.marks[s.marks.length - 1]?.value === null ? '' : (lastOf(s)?.label ?? ''), splitName(s.name).name]
      .filter((t) => t !== '')
      .join('  '),
    weight: (styles[k] as LineStyle).strong ? (700 as const) : (400 as const),
  }))
  const nameWidth = Math.min(box.width * 0.38, Math.max(...texts.map((t) => measureText(t.text, size, t.weight))))
  const rankWidth = Math.max(...series.map((s) => measureText(firstOf(s)?.label ?? '', size, 700)))
  const left = box.x + rankWidth + size * 0.9
  const right = box.x + box.width - nameWidth - size * 0.9
  const x = (category: string) =>
    categories.length < 2 ? (left + right) / 2 : left + (categories.indexOf(category) / (categories.length - 1)) * (right - left)
  const slot = categories.length > 1 ? (right - left) / (categories.length - 1) : right - left

  for (const category of categories)
    pen.line(
      [
        [x(category), top],
        [x(category), bottom],
      ],
      { color: theme.color.grid, width: theme.line.hair },
      'grid',
    )
  const order = series.map((_, k) => k).sort((a, b) => (styles[a] as LineStyle).priority - (styles[b] as LineStyle).priority)
  for (const k of order) drawOne(plot, series[k] as Series, styles[k] as LineStyle, x, y, slot)
  // Ranks stand in the names, so those of one place may spread where all find room; where not, those written stay at their ends.
  const far = (series.length - 1) * size * 1.25 <= bottom - top ? 4 : 1.05
  let named = 0
  ends(plot, series, styles, lastOf, y, top, bottom, far, false).forEach(({ k, at }) => {
    const style = styles[k] as LineStyle
    const { text, weight } = texts[k] as (typeof texts)[number]
    const done = pen.tryText({
      text: shortenText(text, size, weight, nameWidth),
      x: right + size * 0.75,
      y: at,
      size,
      weight,
      color: style.text,
    })
    if (done) named++
  })
  ends(plot, series, styles, firstOf, y, top, bottom, 1.05, true).forEach(({ k, at }) => {
    const style = styles[k] as LineStyle
    const first = firstOf(series[k] as Series)
    if (first && first !== lastOf(series[k] as Series))
      pen.tryText({
        text: first.label,
        x: left - size * 0.75,
        y: at,
        size,
        weight: style.strong ? 700 : 400,
        align: 'right',
        color: style.text,
      })
  })
  if (lost) drawMissingBelow(plot, series, styles, x, bottom + size * 0.5, slot)
  drawCategoryLabels(
    plot,
    categories.map((text) => ({ text, x: x(text) })),
    box.y + box.height - theme.size.axis * 1.25,
    slot,
    false,
  )
  if (named === series.length) return
  const said = { text: plot.words.unnamed(series.length - named), size: theme.size.source, color: theme.color.ink3 }
  if (!pen.tryText({ ...said, x: box.x + box.width, y: box.y + box.height, align: 'right', baseline: 'bottom' }))
    pen.tryText({ ...said, x: box.x, y: bottom + size * 0.5 + theme.size.source * 0.9 })
}

function lastOf(series: Series): Mark | undefined {
  return [...series.marks].reverse().find((mark) => mark.value !== null)
}

function firstOf(series: Series): Mark | undefined {
  return series.marks.find((mark) => mark.value !== null)
}

/** Which ends are labelled and where: those that fit within `reach` labels of their end, our own and the named first, kept apart; `bare` ranks once each. */
function ends(
  plot: Plot,
  series: readonly Series[],
  styles: readonly LineStyle[],
  pick: (s: Series) => Mark | undefined,
  y: (rank: number) => number,
  top: number,
  bottom: number,
  reach: number,
  bare: boolean,
): { readonly k: number; readonly at: number }[] {
  const gap = plot.theme.size.label * 1.25
  const rank = (k: number) => pick(series[k] as Series)?.value ?? 1
  const priority = (k: number) => (styles[k] as LineStyle).priority
  const all = series.map((_, k) => k).sort((a, b) => rank(a) - rank(b) || a - b)
  // A bare rank says the same for all that share it.
  const order = bare
    ? all.filter(
        (k) =>
          !all.some(
            (other) => rank(other) === rank(k) && (priority(other) > priority(k) || (priority(other) === priority(k) && other < k)),
          ),
      )
    : all
  const chosen = chooseLabels(
    order.map((k) => y(rank(k))),
    order.map(priority),
    gap,
    top,
    bottom,
    gap * reach,
  )
  return chosen.map(({ index, at }) => ({ k: order[index] as number, at }))
}

function drawOne(
  plot: Plot,
  series: Series,
  style: LineStyle,
  x: (category: string) => number,
  y: (rank: number) => number,
  slot: number,
): void {
  const { pen, theme } = plot
  for (const run of unbrokenRuns(series.marks)) {
    if (run.length < 2) continue
    pen.line(
      run.map((mark) => [x(mark.category), y(mark.value as number)] as const),
      { color: style.color, width: style.width, ...(style.dash ? { dash: style.dash } : {}) },
      'mark',
    )
  }
  const r = theme.line.series * (style.strong ? 1.9 : 1.4)
  for (const mark of series.marks) {
    if (mark.value === null) continue
    const [px, py] = [x(mark.category), y(mark.value)]
    pen.begin(mark.id)
    // Dots that would touch are left out; the line and its place stay.
    if (style.strong || slot > r * 5 || mark.id === plot.selected)
      pen.circle({
        x: px,
        y: py,
        radius: r,
        fill: style.strong ? style.color : theme.color.paper,
        stroke: { color: style.color, width: theme.line.hair * 1.5 },
      })
    if (mark.flags.includes('conflict')) drawDiamond(plot, px, py - r - theme.size.label * 0.45, theme.size.label * 0.4)
    pen.end()
    const half = Math.max(r, Math.min(slot / 2, theme.size.label))
    pen.place(mark.id, { x: px - half, y: py - half, width: half * 2, height: half * 2 }, markSpoken(mark, series.name), null)
  }
}
