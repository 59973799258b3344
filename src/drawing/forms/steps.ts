import { drawBar } from '../parts/bars/drawBar'
import { markColors, meritColor } from '../parts/marks/markColors'
import { markSpoken } from '../parts/marks/markSpoken'
import type { Form } from '../plot'
import { shortenText } from '../text/shortenText'
import { measureText } from '../text/text'

/**
 * Stages as bars on the track of the first, each with its name and number above and its rate, large, at the right.
 * No trapezoids: they would hide that 53 is a tenth of 525.
 */
export const steps: Form = (plot) => {
  const { box, theme, pen, panel } = plot
  const [series] = panel.series
  if (!series || series.marks.length === 0) return
  const s = theme.size.label
  const most = Math.max(1, Math.floor(box.height / (s * 2.7)))
  const left = series.marks.length - Math.min(most, series.marks.length)
  const foot = left > 0 ? theme.size.source * 1.5 : 0
  const marks = series.marks.slice(0, left > 0 ? Math.max(1, Math.floor((box.height - foot) / (s * 2.7))) : most)
  const step = Math.min((box.height - foot) / marks.length, s * 7)
  const thickness = Math.min(step * 0.4, theme.bar.max)
  const whole = Math.max(...series.marks.map((mark) => Math.max(mark.value ?? 0, mark.high ?? 0)), 1e-9)
  const big = Math.max(s, Math.min(s * 1.85, (step - thickness) * 0.72))
  const top = box.y + Math.max(0, Math.min((box.height - foot - step * marks.length) / 2, s))
  marks.forEach((mark, k) => {
    const bottom = top + (k + 1) * step - s * 0.15
    const middle = bottom - thickness / 2
    const baseline = bottom - thickness - s * 0.5
    const colors = markColors(plot, mark, series)
    const chosen = plot.selected === null ? k > 0 : mark.id === plot.selected
    pen.begin(mark.id)
    pen.rect({ x: box.x, y: bottom - thickness, width: box.width, height: thickness, fill: theme.color.ground }, 'grid')
    const room = box.width - theme.size.label * 2
    const scale = (value: number) => box.x + (value / whole) * (mark.bound === 'exact' ? box.width : room)
    const end = drawBar(plot, {
      mark,
      color: colors.fill === theme.color.bad ? colors.fill : chosen ? theme.color.focus : theme.color.other,
      scale,
      center: middle,
      thickness,
      direction: 'right',
    })
    let right = box.x + box.width
    const label = mark.value === null ? '' : mark.label
    if (mark.rate && measureText(mark.rate.text, big, 700) + measureText(label, s, 700) + s * 4.8 <= box.width) {
      const width = measureText(mark.rate.text, big, 700)
      pen.text({
        text: mark.rate.text,
        x: right,
        y: baseline + s * 0.25,
        size: big,
        weight: 700,
        align: 'right',
        baseline: 'bottom',
        color: mark.rate.merit === 'good' || mark.rate.merit === 'bad' ? meritColor(plot, mark.rate.merit) : theme.color.focus,
      })
      right -= width + s * 0.6
    }
    const nameRoom = right - box.x - measureText(label, s, 700) - s * 0.6
    const name = shortenText(mark.category, s, 400, Math.max(0, nameRoom))
    const hang = name.startsWith('《') ? s * 0.46 : 0
    pen.text({ text: name, x: box.x - hang, y: baseline, size: s, baseline: 'bottom', color: theme.color.ink })
    let x = box.x - hang + measureText(name, s, 400) + s * 0.6
    pen.text({
      text: shortenText(label, s, 700, right - x),
      x,
      y: baseline,
      size: s,
      weight: 700,
      baseline: 'bottom',
      color: theme.color.ink,
    })
    x += measureText(label, s, 700) + s
    const base = mark.rate?.name ?? mark.detail
    if (base !== '' && measureText(base, theme.size.source, 400) <= right - x) {
      pen.text({ text: base, x: right, y: baseline, size: theme.size.source, align: 'right', baseline: 'bottom', color: theme.color.ink3 })
    }
    if (mark.value === null)
      pen.text({
        text: shortenText(mark.label, s, 400, box.x + box.width - end - s * 0.5),
        x: end + s * 0.5,
        y: middle,
        size: s,
        color: theme.color.ink2,
      })
    pen.end()
    pen.place(
      mark.id,
      { x: box.x, y: bottom - step + s * 0.15, width: box.width, height: step },
      [markSpoken(mark), mark.rate ? `${mark.rate.name} ${mark.rate.text}` : ''].filter((t) => t !== '').join('，'),
      mark.missing,
    )
  })
  if (left > 0)
    pen.tryText({
      text: plot.words.more(series.marks.length - marks.length),
      x: box.x,
      y: box.y + box.height,
      size: theme.size.source,
      baseline: 'bottom',
      color: theme.color.ink3,
    })
}
