import type { Mark } from '../../figures/figure'
import { washScale } from '../parts/marks/colorMix'
import { detailBeside, type SlideCell, type SlideForm, type SlidePlot } from './slideChart'

const steps = 24

/** What stands in a cell of a grid, beside its shade. */
type CellOf = (mark: Mark, plot: SlidePlot, own: boolean) => Pick<SlideCell, 'text' | 'lead' | 'color' | 'bold'>

/** A row a series, a column a category: 矩阵 with its shades, 报送情况 with its signs. */
function gridTable(cellOf: CellOf): SlideForm {
  return (plot) => {
    const { series, rows, columns } = plot.panel
    const [first] = series
    if (!first || first.marks.length === 0) return { kind: 'shapes' }
    const { paper, otherStrong, ink } = plot.theme.color
    const scale = washScale(paper, otherStrong, ink, steps)
    const body = series.map((one, r): SlideCell[] => {
      const row = rows?.find((other) => other.category === one.name) ?? rows?.[r]
      const own = row?.own === true || one.role === 'own'
      const name = [row?.rank ?? '', one.name, detailBeside(one.name, row?.detail ?? '')].filter((part) => part !== '').join('  ')
      return [
        { text: name, bold: own, align: 'left' },
        ...one.marks.map((mark): SlideCell => {
          const shade = mark.value === null || mark.shade === undefined ? 0 : mark.shade
          const fill = shade > 0 ? scale[Math.min(steps - 1, Math.round(shade * (steps - 1)))] : undefined
          return { align: 'center', ...cellOf(mark, plot, own), ...(fill === undefined ? {} : { fill }) }
        }),
        { text: row?.end ?? '', align: 'right' },
      ]
    })
    const ended = body.some((cells) => cells[cells.length - 1]?.text !== '')
    const heads = first.marks.map((mark, k) => {
      const column = columns?.[k]
      return column ? [column.title, column.detail].filter((part) => part !== '').join(' ') : mark.category
    })
    return { kind: 'table', head: ['', ...heads, ...(ended ? [''] : [])], rows: ended ? body : body.map((cells) => cells.slice(0, -1)) }
  }
}

const named = (mark: Mark): boolean => mark.flags.includes('named') || mark.flags.includes('named-bad')

/** 矩阵: the number of a cell, its place small before it. */
export const matrixTable: SlideForm = gridTable((mark, { theme }) => ({
  text: mark.label !== '' ? mark.label : mark.value === null ? '' : '√',
  ...(mark.value === null || mark.rank === '' ? {} : { lead: mark.rank }),
  bold: named(mark),
  color: mark.value === null ? theme.color.ink2 : theme.color.ink,
}))

/** 报送情况: a dot for what came in, a ring for a zero report, a dashed ring and its word for what did not; numbers are no part of it. */
export const calendarTable: SlideForm = gridTable((mark, { theme }, own) => {
  const { focus, otherStrong, bad, ink2 } = theme.color
  if (mark.value === null) {
    const lost = named(mark)
    return { text: mark.missing === null ? '' : `◌ ${mark.label}`.trim(), color: lost ? bad : ink2, bold: lost }
  }
  const zero = mark.flags.includes('zeroReport') || mark.value === 0
  // What came in too seldom says how often: 1/2.
  if (named(mark) && !zero) return { text: `● ${mark.label}`.trim(), color: bad, bold: true }
  return { text: zero ? '○' : '●', color: own || mark.flags.includes('own') ? focus : otherStrong }
})

/** 考核得分: place, office, score, stars and the columns of the sheet. */
export const scoreRows: SlideForm = (plot) => {
  const [series] = plot.panel.series
  if (!series || series.marks.length === 0) return { kind: 'shapes' }
  const { columns = [], heads = [] } = plot.panel
  const starred = series.marks.some((mark) => mark.stars !== undefined && mark.stars !== null)
  const gaps = series.marks.some((mark) => mark.gap !== undefined)
  const count = Math.max(columns.length, ...series.marks.map((mark) => mark.cells?.length ?? 0))
  const titled = Array.from({ length: count }, (_, k) => [columns[k]?.title ?? '', columns[k]?.detail ?? ''].filter(Boolean).join(' '))
  const { color } = plot.theme
  return {
    kind: 'table',
    head: ['', '', plot.panel.unit || (heads[0] ?? ''), ...(starred ? ['★'] : []), ...titled, ...(gaps ? [heads[1] ?? ''] : [])],
    rows: series.marks.map((mark): SlideCell[] => {
      const bold = mark.flags.includes('own') || mark.flags.includes('named')
      const cell = (text: string, align: SlideCell['align']): SlideCell => ({
        text,
        align,
        bold,
        ...(mark.flags.includes('veto') ? { color: color.ink3 } : {}),
      })
      return [
        cell(mark.rank, 'right'),
        cell([mark.category, detailBeside(mark.category, mark.detail)].filter(Boolean).join('  '), 'left'),
        cell(mark.label, 'right'),
        ...(starred ? [cell(mark.stars ? '★'.repeat(Math.round(mark.stars)) : '', 'left')] : []),
        ...titled.map((_, k) => cell(mark.cells?.[k] ?? '', 'right')),
        ...(gaps ? [cell(mark.gap?.text ?? '', 'right')] : []),
      ]
    }),
  }
}

/** Half a slide holds so many lines of a list. */
const listColumn = 12

/** 一览: name, number and change, in two columns side by side where one would be too long. */
export const listRows: SlideForm = (plot) => {
  const [series] = plot.panel.series
  if (!series || series.marks.length === 0) return { kind: 'shapes' }
  const { marks } = series
  const columns = marks.length > listColumn ? 2 : 1
  const each = Math.ceil(marks.length / columns)
  const changed = marks.some((mark) => mark.change !== null)
  const cells = (mark: Mark | undefined): SlideCell[] => {
    const arrow = mark?.change?.direction === 'up' ? '▲ ' : mark?.change?.direction === 'down' ? '▼ ' : ''
    return [
      { text: [mark?.category ?? '', detailBeside(mark?.category ?? '', mark?.detail ?? '')].filter(Boolean).join('  '), align: 'left' },
      { text: mark?.label ?? '', bold: true, align: 'right' },
      ...(changed ? [{ text: mark?.change ? arrow + mark.change.text : '', align: 'left' as const }] : []),
    ]
  }
  const across = Array.from({ length: columns }, (_, c) => c)
  return {
    kind: 'table',
    head: across.flatMap(() => cells(undefined).map(() => '')),
    rows: Array.from({ length: each }, (_, r) => across.flatMap((c) => cells(marks[c * each + r]))),
  }
}
