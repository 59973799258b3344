import type { DrawingWords } from '../zh-CN/drawing'

export const drawing: DrawingWords = {
  more: (count) => `${count} more not drawn`,
  unnamed: (count) => `${count} more not named`,
  lost: (count) => `${count} without a figure`,
}
