import type { Mark } from '../../figures/figure'
import { axisTexts } from '../../i18n/numberFormat'
import { columnNames } from '../parts/names/columnNames'
import { markColors } from '../parts/marks/markColors'
import { markSpoken } from '../parts/marks/markSpoken'
import { niceTicks } from '../parts/axes/niceTicks'
import { splitName } from '../parts/names/splitName'
import { drawPoint } from '../parts/lines/drawPoint'
import { measureText } from '../text/text'
import { shortenText } from '../text/shortenText'
import type { Form } from '../plot'

/** Points by two measures, time against task: boundaries as solid lines, schedules dashed, each point named beside it. */
export const quadrant: Form = (plot) => {
  const { box, theme, pen, panel, references } = plot
  const axis = theme.size.axis
  const s = theme.size.label
  const points = panel.series.flatMap((series) => series.marks.map((mark) => ({ series, mark })))
  const known = points.filter(({ mark }) => mark.value !== null && mark.at !== undefined)
  // Of percentages the whole is shown, so that half stands in the middle.
  const whole = panel.unit === '%' ? 100 : 1
  const range = (values: readonly number[], lines: readonly number[]) => {
    const all = [...values, ...lines]
    return niceTicks(Math.min(0, ...all), Math.max(whole, ...all), 4)
  }
  const ups = range(
    known.map(({ mark }) => mark.value as number),
    references.filter((r) => r.axis !== 'x').map((r) => r.value),
  )
  const acrosses = range(
    known.map(({ mark }) => mark.at?.[0] ?? 0),
    references.filter((r) => r.axis === 'x').map((r) => r.value),
  )
  const upTexts = axisTexts(ups, plot.language)
  const acrossTexts = axisTexts(acrosses, plot.language)
  const tickWidth = Math.max(...upTexts.map((text) => measureText(text, axis, 400)))
  const [upName = '', acrossName = ''] = panel.heads ?? []
  const left = box.x + tickWidth + axis * 0.6
  const right = box.x + box.width - s
  const top = box.y + axis * (upName === '' ? 1.8 : 3.2)
  const bottom = box.y + box.height - axis * (acrossName === '' ? 1.9 : 3.2)
  const y = (value: number) => bottom - ((value - (ups[0] ?? 0)) / ((ups[ups.length - 1] ?? 1) - (ups[0] ?? 0))) * (bottom - top)
  const x = (value: number) =>
    left + ((value - (acrosses[0] ?? 0)) / ((acrosses[acrosses.length - 1] ?? 1) - (acrosses[0] ?? 0))) * (right - left)

  for (const [k, value] of ups.entries()) {
    pen.line(
      [
        [left, y(value)],
        [right, y(value)],
      ],
      { color: value === 0 ? theme.color.ink : theme.color.grid, width: theme.line.hair },
      'grid',
    )
    pen.tryText({
      text: upTexts[k] as string,
      x: left - axis * 0.6,
      y: y(value),
      size: axis,
      align: 'right',
      color: theme.color.ink3,
    })
  }
  for (const [k, value] of acrosses.entries()) {
    pen.line(
      [
        [x(value), top],
        [x(value), bottom],
      ],
      { color: value === 0 ? theme.color.ink : theme.color.grid, width: theme.line.hair },
      'grid',
    )
    pen.tryText({
      text: acrossTexts[k] as string,
      x: x(value),
      y: bottom + axis * 0.5,
      size: axis,
      align: 'center',
      baseline: 'top',
      color: theme.color.ink3,
    })
  }
  pen.tryText({
    text: shortenText(upName, axis, 400, box.width * 0.6),
    x: box.x,
    y: box.y,
    size: axis,
    baseline: 'top',
    color: theme.color.ink2,
  })
  pen.tryText({
    text: shortenText(acrossName, axis, 400, box.width * 0.9),
    x: right,
    y: box.y + box.height,
    size: axis,
    align: 'right',
    baseline: 'bottom',
    color: theme.color.ink2,
  })

  const r = theme.line.series * 2.2
  for (const { mark } of known) pen.reserve({ x: x(mark.at?.[0] ?? 0) - r, y: y(mark.value as number) - r, width: 2 * r, height: 2 * r })
  const inColumn = columnNames(plot, known, x, y, { r, left, right, top, bottom })
  for (const reference of references) {
    const stroke = { color: theme.color.reference, width: theme.line.ref, ...(reference.line === 'dashed' ? { dash: theme.dash.ref } : {}) }
    const text = reference.text === '' ? reference.name : `${reference.name} ${reference.text}`
    const style = { text, size: axis, color: theme.color.ink2, back: theme.color.paper }
    if (reference.axis === 'x') {
      pen.line(
        [
          [x(reference.value), top],
          [x(reference.value), bottom],
        ],
        stroke,
        'line',
      )
      const width = measureText(text, axis, 400)
      const places = [-width / 2, -width - axis * 0.2, axis * 0.2].map((dx) => ({
        x: Math.max(box.x, Math.min(box.x + box.width - width, x(reference.value) + dx)),
        y: top - axis * 0.35,
        baseline: 'bottom' as const,
      }))
      const free = places.find((place) => pen.fits({ ...style, ...place }, axis * 0.5))
      if (free) pen.text({ ...style, ...free })
    } else {
      const at = y(reference.value)
      pen.line(
        [
          [left, at],
          [right, at],
        ],
        stroke,
        'line',
      )
      const places = [
        { x: right, y: at - axis * 0.3, align: 'right' as const, baseline: 'bottom' as const },
        { x: right, y: at + axis * 0.3, align: 'right' as const, baseline: 'top' as const },
        { x: left + axis * 0.3, y: at - axis * 0.3, align: 'left' as const, baseline: 'bottom' as const },
        { x: left + axis * 0.3, y: at + axis * 0.3, align: 'left' as const, baseline: 'top' as const },
      ]
      const free = places.find((place) => pen.fits({ ...style, ...place }, axis * 0.5))
      if (free) pen.text({ ...style, ...free })
    }
  }

  const strongFirst = [...known].sort(
    (a, b) => Number(markColors(plot, b.mark, b.series).strong) - Number(markColors(plot, a.mark, a.series).strong),
  )
  let unnamed = inColumn === null ? 0 : known.length - inColumn
  for (const { mark, series } of strongFirst) {
    const colors = markColors(plot, mark, series)
    const [px, py] = [x(mark.at?.[0] ?? 0), y(mark.value as number)]
    const color = colors.fill === theme.color.other ? theme.color.otherStrong : colors.fill
    pen.begin(mark.id)
    // Dots that lie on each other are told apart by their edges.
    const close = known.some(
      ({ mark: other }) => other !== mark && Math.hypot(x(other.at?.[0] ?? 0) - px, y(other.value as number) - py) < 2 * r + 1,
    )
    if (close) pen.circle({ x: px, y: py, radius: r + theme.line.hair, fill: theme.color.paper })
    drawPoint(plot, mark, { x: px, y: py, color, radius: r, dot: true, y2: y })
    const name = splitName(mark.category).name
    const weight = colors.strong ? 700 : 400
    let named = inColumn !== null
    for (const text of inColumn !== null ? [] : [[name, mark.label].filter((t) => t !== '').join(' '), name]) {
      const style = { text, size: s, weight: weight as 400 | 700, color: colors.text, back: theme.color.paper }
      const places = [
        { x: px + r * 1.8, y: py, align: 'left' as const },
        { x: px - r * 1.8, y: py, align: 'right' as const },
        { x: px, y: py - r * 1.8, align: 'center' as const, baseline: 'bottom' as const },
        { x: px, y: py + r * 1.8, align: 'center' as const, baseline: 'top' as const },
      ]
      const possible = places.filter((place) => pen.fits({ ...style, ...place }, 1))
      const free = possible.find((place) => !pen.crosses({ ...style, ...place })) ?? possible[0]
      if (free) {
        pen.text({ ...style, ...free })
        named = true
        break
      }
    }
    if (!named) unnamed++
    pen.end()
    const half = Math.max(r * 1.5, s * 0.6)
    pen.place(mark.id, { x: px - half, y: py - half, width: half * 2, height: half * 2 }, markSpoken(mark, series.name), null)
  }
  const undrawn = drawUnplaced(
    plot,
    points.filter(({ mark }) => mark.value === null || mark.at === undefined),
    left,
    bottom,
  )
  const said = [...(unnamed > 0 ? [plot.words.unnamed(unnamed)] : []), ...(undrawn > 0 ? [plot.words.more(undrawn)] : [])].join(' ')
  const style = { text: said, size: theme.size.source, color: theme.color.ink3 }
  if (!pen.tryText({ ...style, x: box.x, y: box.y + box.height, baseline: 'bottom' }))
    pen.tryText({ ...style, x: right, y: box.y, align: 'right', baseline: 'top' })
}

/** Points without a value stand hollow below the axis with their kind, as far as there is room; how many found none. */
function drawUnplaced(plot: Parameters<Form>[0], list: readonly { readonly mark: Mark }[], left: number, bottom: number): number {
  const { pen, theme } = plot
  const size = theme.size.source
  const y = bottom + theme.size.axis * 2.4
  let x = left
  for (const [k, { mark }] of list.entries()) {
    const text = `${splitName(mark.category).name} ${mark.label}`.trim()
    const width = size * 1.4 + measureText(text, size, 400)
    const input = { text, x: x + size * 1.3, y, size, color: theme.color.ink2 }
    if (!pen.fits(input, 2)) return list.length - k
    pen.begin(mark.id)
    pen.circle({
      x: x + size * 0.5,
      y,
      radius: size * 0.38,
      stroke: { color: theme.color.otherStrong, width: theme.line.hollow, dash: theme.dash.hollow.map((d) => d * 0.7) },
    })
    pen.text(input)
    pen.end()
    pen.place(mark.id, { x, y: y - size * 0.7, width, height: size * 1.4 }, markSpoken(mark), mark.missing)
    x += width + size
  }
  return 0
}
