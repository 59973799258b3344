/** Words that a drawing adds to what the figure says. */
export const drawing = {
  /** Rows or lines that found no room. */
  more: (count: number): string => `另有${count}项未画出`,
  /** Points that are drawn, whose names found no room. */
  unnamed: (count: number): string => `另有${count}项未标名`,
  /** Parts of bars that are drawn, whose numbers found no room. */
  unprinted: (count: number): string => `另有${count}处未标数`,
  /** Columns of a table that found no room, by name: 未列扣分、等次. */
  unlisted: (names: readonly string[]): string => `未列${names.join('、')}`,
  stars: '星级',
  /** Series of a chart on a slide: the way to the target, and the pieces of a waterfall. */
  toTarget: '目标',
  /** An axis of lines that leaves zero. */
  scaleFrom: (value: string): string => `刻度自${value}起`,
  from: '起点',
  total: '合计',
  rise: '增加',
  fall: '减少',
  /** Lines that break at one place. */
  lost: (count: number): string => `${count}项无数`,
  /** Periods of a line before the first that can be told apart. */
  earlier: (count: number): string => `只画最近各期，此前${count}期未画出`,
}

export type DrawingWords = typeof drawing
