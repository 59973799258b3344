import { forms } from '../../drawing/registry'
import type { Scene, SceneMark } from '../../drawing/scene'
import type { Figure, Mark, MarkChange, Panel, Series } from '../../figures/figure'

/** What stands beside the pointer: a title, and a line a mark. All of it is text. */
export interface Readout {
  readonly title: string
  /** Said once, when the lines are in it. */
  readonly unit: string
  readonly lines: readonly ReadoutLine[]
}

export interface ReadoutLine {
  readonly mark: string
  readonly name: string
  readonly value: string
  readonly change: MarkChange | null
  readonly strong: boolean
}

interface Found {
  readonly panel: Panel
  readonly series: Series
  readonly mark: Mark
  readonly place: number
}

/**
 * What the pointer reads at a mark: the mark with its value, period and change; of forms over periods, all marks of the place it stands at.
 *
 *     a bar      示例区丁 · 74篇 · ▲ 12.7%
 *     a line     7月 · 篇: 2024年 26.8, 2023年 29.7
 */
export function readoutOf(figure: Figure, id: string): Readout | null {
  const found = find(figure, id)
  if (found === null) return null
  const { panel, series, mark, place } = found
  if (forms[figure.form].reads === 'column') {
    const here = panel.series.flatMap((one) => {
      const at = one.marks[place]
      return at === undefined || (at.value === null && at.label === '')
        ? []
        : [lineOf(at, one.name || panel.title || figure.headline.text, at.id === id)]
    })
    const title = [here.length > 1 || series.name === '' ? panel.title : '', mark.category].filter((text) => text !== '').join(' ')
    return { title, unit: panel.unit, lines: here }
  }
  const names = [panel.title, series.name, mark.category, mark.detail].filter((text, k, all) => text !== '' && all.indexOf(text) === k)
  const value = [mark.rank !== '' && mark.rank !== mark.label ? mark.rank : '', mark.aside, isChange(mark) ? '' : mark.label].filter(
    (text) => text !== '',
  )
  const [title = '', ...more] = [...names].reverse()
  return {
    title,
    unit: '',
    lines: [{ ...lineOf(mark, more.reverse().join(' '), true), value: withUnit(value.join('  '), mark, panel) }],
  }
}

/** Whether what is printed on a mark is its change: then it is said as one, with its arrow. */
function isChange(mark: Mark): boolean {
  return mark.change !== null && mark.change.text === mark.label
}

function lineOf(mark: Mark, name: string, strong: boolean): ReadoutLine {
  const { change } = mark
  const gap = mark.gap === undefined ? null : ({ direction: 'none', merit: mark.gap.merit, text: mark.gap.text } as const)
  return {
    mark: mark.id,
    name,
    value: isChange(mark) ? '' : mark.label,
    change: change ?? gap,
    strong,
  }
}

/** A bare number with the unit of its panel. */
function withUnit(text: string, mark: Mark, panel: Panel): string {
  return mark.value !== null && panel.unit !== '' && mark.label === text && !text.includes(panel.unit) && /\d\S?$/.test(text)
    ? text + panel.unit
    : text
}

function find(figure: Figure, id: string): Found | null {
  for (const panel of figure.panels)
    for (const series of panel.series) {
      const place = series.marks.findIndex((mark) => mark.id === id)
      const mark = series.marks[place]
      if (mark !== undefined) return { panel, series, mark, place }
    }
  return null
}

/** Farther than this (px) from every place of a line the pointer reads nothing. */
const reach = 60

/**
 * The mark whose place a pointer over lines is nearest to across, of those in its own small multiple; null where it stands beside the
 * plot.
 */
export function columnAt(scene: Scene, x: number, y: number): SceneMark | null {
  let best: SceneMark | null = null
  let least = Infinity
  for (const mark of scene.marks) {
    const dx = Math.abs(mark.x + mark.width / 2 - x)
    const dy = Math.abs(mark.y + mark.height / 2 - y)
    const distance = dx + dy * 0.35
    if (dx <= reach && distance < least) {
      least = distance
      best = mark
    }
  }
  return best
}
