/** Words that a drawing adds to what the figure says. */
export const drawing = {
  /** Rows or lines that found no room. */
  more: (count: number): string => `另有${count}项未画出`,
  /** Points that are drawn, whose names found no room. */
  unnamed: (count: number): string => `另有${count}项未标名`,
  /** Lines that break at one place. */
  lost: (count: number): string => `${count}项无数`,
}

export type DrawingWords = typeof drawing
