import type { Figure, Mark, Panel, Series, Words } from '../../src/figures/figure'

/** A mark with everything left out that a case doesn't speak of. */
export function mark(id: string, category: string, value: number | null, more: Partial<Mark> = {}): Mark {
  return {
    id,
    category,
    value,
    detail: '',
    low: null,
    high: null,
    bound: 'exact',
    missing: null,
    flags: [],
    label: value === null ? '' : String(value).replace('-', '−'),
    rank: '',
    aside: '',
    change: null,
    observations: [0],
    derivation: null,
    ...more,
  }
}

export function series(name: string, role: Series['role'], marks: readonly Mark[], more: Partial<Series> = {}): Series {
  return { name, role, marks, ...more }
}

export function panel(list: readonly Series[], more: Partial<Panel> = {}): Panel {
  return { title: '', unit: '篇', own: false, series: list, ...more }
}

export function figure(
  form: Figure['form'],
  panels: readonly Panel[],
  more: Partial<Omit<Figure, 'headline'>> & { readonly headline?: string } = {},
): Figure {
  const { headline = '示例区丁报送74篇，8家中居第4', ...rest } = more
  return {
    kind: form,
    form,
    headline: words(headline),
    subtitle: '报送信息（篇）· 2023年1—7月累计',
    panels,
    references: [],
    notes: [],
    source: '来源：06_信息报送采用情况通报_2023年7月.xlsx · 截至7月底 · 演示数据',
    alt: headline,
    sentence: words(`${headline}。`),
    facts: [],
    shown: { members: 1, of: 1, page: 1, pages: 1 },
    ...rest,
  }
}

function words(text: string): Words {
  return { text, parts: [text] }
}
