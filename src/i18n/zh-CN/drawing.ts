/** Words that a drawing adds to what the figure says. */
export const drawing = {
  /** Rows or lines that found no room. */
  more: (count: number): string => `另有${count}项未画出`,
}

export type DrawingWords = typeof drawing
