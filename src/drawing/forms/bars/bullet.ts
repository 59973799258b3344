import type { Mark } from '../../../figures/figure'
import { barReach, drawBar, endLength } from '../../parts/bars/drawBar'
import { markColors, meritColor } from '../../parts/marks/markColors'
import { markSpoken } from '../../parts/marks/markSpoken'
import { drawReferences, referenceHeight } from '../../parts/axes/referenceLines'
import { sayMore } from '../../parts/marks/sayMore'
import { drawStatusShape } from '../../parts/marks/statusShape'
import { drawRowName, layoutRowNames, type RowName } from '../../parts/names/rowNames'
import { valueScale } from '../../parts/axes/valueScale'
import type { Form, Plot } from '../../plot'
import { shortenText } from '../../text/shortenText'
import { measureText } from '../../text/text'

/**
 * Completion as a bar on a track to the target, with 过半 and 时序 as lines, the share, the gap and 四色 in columns at the right.
 * With 四色 the bars are grey and our own office bold, since 蓝 is taken.
 */
export const bullet: Form = (plot) => drawBullet(plot, 0)

/** `least` is the height kept for the names of reference lines. */
function drawBullet(plot: Plot, least: number): void {
  const { box, theme, references, panel, pen } = plot
  const [series] = panel.series
  if (!series || series.marks.length === 0) return
  const edge = box.x + box.width
  const status = series.marks.some((mark) => mark.status !== undefined || mark.statusText !== undefined)
  const trackEnd = (mark: Mark) => mark.target ?? 100
  const rows = series.marks.map((mark) => {
    const accent = markColors(plot, mark, series)
    const colors = status && mark.id !== plot.selected ? { ...accent, fill: theme.color.other, text: theme.color.ink } : accent
    const strong = mark.flags.includes('aggregate') || colors.strong
    const name: RowName = {
      id: mark.id,
      category: mark.category,
      detail: mark.detail,
      rank: mark.rank,
      color: colors.text,
      strong,
      keep: strong,
    }
    return { mark, colors, name, strong }
  })
  const plain = !status && !rows.some((row) => row.colors.fill === theme.color.focus || row.colors.fill === theme.color.bad)
  const axis = theme.size.axis
  const heads = panel.heads ?? []
  const head = Math.max(least, references.length > 0 || heads.length > 0 ? axis * 1.6 : 0)
  const names = layoutRowNames(
    plot,
    rows.map((row) => row.name),
    box.width,
    box.height - head,
  )
  const s = names.size
  const gaps = rows.map((row) => row.mark.gap?.text ?? '')
  const columnWidth = (texts: readonly string[], title: string | undefined) => {
    const widest = Math.max(0, ...texts.map((text) => measureText(text, s, 700)))
    return widest === 0 ? 0 : Math.max(widest, Math.min(measureText(title ?? '', axis, 400), box.width * 0.22))
  }
  const numbers = rows.filter((row) => row.mark.value !== null).map((row) => row.mark.label)
  const room = box.width - names.width - s * 0.9
  // Bars keep a third of what names leave, a quarter beside 四色. Gaps first lose the width of their head, then words of colours give
  // way (their shapes stay), then gaps, then labels are cut.
  const wished = columnWidth(numbers, heads[0])
  const gapWished = columnWidth(gaps, heads[1])
  const gapLeast = status ? columnWidth(gaps, undefined) : gapWished
  const shapeWidth = status ? s * 1.8 : 0
  const wordWished = Math.max(0, ...rows.map((row) => (status ? measureText(row.mark.statusText ?? '', s, 400) : 0)))
  const most = room * (status ? 0.75 : 0.68)
  const fits = (word: number, gap: number) => wished + gap + shapeWidth + word + s * (status ? 1.7 : 2.2) <= most
  const wordWidth = fits(wordWished, gapLeast) || (gapLeast === 0 && fits(wordWished, 0)) ? wordWished : 0
  const gapWidth = fits(wordWidth, gapWished) ? gapWished : fits(wordWidth, gapLeast) ? gapLeast : 0
  const labelWidth = Math.min(wished, Math.max(0, most - shapeWidth - s * 1.1))
  const statusLeft = edge - wordWidth - shapeWidth
  const gapRight = statusLeft
  const labelRight = gapWidth > 0 ? gapRight - gapWidth - s * (status ? 0.8 : 1.1) : gapRight
  const gapHead = gapWidth + (status ? s * 0.5 : 0)
  const left = box.x + names.width + s * 0.9
  const right = labelRight - labelWidth - s * 1.1
  const scale = valueScale(
    plot,
    rows.map((row) => ({
      min: 0,
      max: Math.max(trackEnd(row.mark), barReach(row.mark).max),
      label: row.mark.bound === 'exact' || row.mark.value === null ? 0 : endLength(row.mark, s),
    })),
    left,
    right,
  )
  const needed = Math.max(head, referenceHeight(plot, references, scale.at, box.x, right + s))
  if (needed > head + 0.5) return drawBullet(plot, needed)
  const top = box.y + needed
  const rowHeight = Math.min(names.rowHeight, (box.y + box.height - top) / (names.rows.length + (names.left > 0 ? 1 : 0)))
  drawReferences(plot, references, scale.at, { left: box.x, right: right + s, top, bottom: top + names.rows.length * rowHeight })
  // A head wider than its column may reach left over an empty place, never over a name on a line.
  if (labelWidth > 0 && heads[0])
    pen.tryText(
      {
        text: shortenText(headText(heads[0], axis, labelWidth + s * 2), axis, 400, labelWidth + s * 2),
        x: labelRight,
        y: top - axis * 0.35,
        size: axis,
        align: 'right',
        baseline: 'bottom',
        color: theme.color.ink3,
      },
      2,
    )
  if (gapWidth > 0 && heads[1])
    pen.tryText(
      {
        text: shortenText(headText(heads[1], axis, gapHead), axis, 400, gapHead),
        x: gapRight,
        y: top - axis * 0.35,
        size: axis,
        align: 'right',
        baseline: 'bottom',
        color: theme.color.ink3,
      },
      2,
    )

  if (wordWidth > 0 && heads[2])
    pen.tryText(
      {
        text: shortenText(heads[2], axis, 400, shapeWidth - s * 0.5 + wordWidth),
        x: statusLeft + s * 0.5,
        y: top - axis * 0.35,
        size: axis,
        baseline: 'bottom',
        color: theme.color.ink3,
      },
      2,
    )

  names.rows.forEach((named, k) => {
    const { mark, colors, name, strong } = rows[named.index] as (typeof rows)[number]
    const y = top + (k + 0.5) * rowHeight
    const thickness = Math.min(rowHeight * theme.bar.share, theme.bar.max)
    const selected = mark.id === plot.selected
    pen.begin(mark.id)
    if (selected) pen.rect({ x: box.x, y: y - rowHeight / 2, width: box.width, height: rowHeight, fill: theme.color.focusSoft }, 'wash')
    drawRowName(plot, names, named, name, box.x, y)
    pen.rect(
      {
        x: scale.zero,
        y: y - thickness / 2,
        width: Math.max(0, scale.at(trackEnd(mark)) - scale.zero),
        height: thickness,
        fill: theme.color.ground,
      },
      'grid',
    )
    const end = drawBar(plot, {
      mark,
      color: plain && plot.selected === null ? theme.color.focus : colors.fill,
      scale: scale.at,
      center: y,
      thickness,
      direction: 'right',
    })
    if (mark.value === null)
      pen.text({
        text: shortenText(mark.label, s, 400, (mark.gap && gapWidth > 0 ? gapRight - gapWidth - s : gapRight) - end - s * 0.5),
        x: end + s * 0.5,
        y,
        size: s,
        color: theme.color.ink2,
        back: theme.color.paper,
      })
    else
      pen.text({
        text: shortenText(mark.label, s, 700, labelWidth + 0.5),
        x: labelRight,
        y,
        size: s,
        weight: 700,
        align: 'right',
        color: theme.color.ink,
      })
    if (mark.gap && gapWidth > 0)
      pen.text({
        text: mark.gap.text,
        x: gapRight,
        y,
        size: s,
        weight: strong || mark.value !== null ? 700 : 400,
        align: 'right',
        color: meritColor(plot, mark.gap.merit),
      })
    if (mark.status) drawStatusShape(plot, mark.status, statusLeft + s * 0.95, y, s * 0.36)
    if (mark.statusText && wordWidth > 0)
      pen.text({
        text: mark.statusText,
        x: edge - wordWidth,
        y,
        size: s,
        color: mark.status === 'rest' || !mark.status ? theme.color.ink2 : theme.color.ink,
      })
    pen.end()
    pen.place(mark.id, { x: box.x, y: y - rowHeight / 2, width: box.width, height: rowHeight }, markSpoken(mark), mark.missing)
  })
  const bottom = top + names.rows.length * rowHeight
  pen.line(
    [
      [scale.zero, top],
      [scale.zero, bottom],
    ],
    { color: theme.color.ink, width: theme.line.axis },
    'line',
  )
  sayMore(plot, names.left, { x: box.x, y: bottom + rowHeight / 2 })
}

/** A head without what stands in brackets where there is no room for it: 较时序 for 较时序（百分点）. */
function headText(head: string, size: number, width: number): string {
  const bracket = head.search(/[（(]/)
  return bracket > 0 && measureText(head, size, 400) > width ? head.slice(0, bracket).trim() : head
}
