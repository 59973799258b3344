/** The colour a status word or colour name stands for in any sheet that gives no legend; null for words that name no colour. */
export function colourNamed(word: string): 'green' | 'blue' | 'yellow' | 'orange' | 'red' | null {
  const text = word.trim().toLowerCase()
  for (const [colour, pattern] of colours) if (pattern.test(text)) return colour
  return null
}

const colours = [
  ['green', /^绿|绿(色|灯|牌)|\bgreen\b/],
  ['blue', /^蓝|蓝(色|灯|牌)|\bblue\b/],
  ['yellow', /^黄|黄(色|灯|牌)|\b(yellow|amber)\b/],
  ['orange', /^橙|橙(色|灯|牌)|\borange\b/],
  ['red', /^红|红(色|灯|牌)|\bred\b/],
] as const

/** Whether a breakdown's name says that its members are states of progress: 督办状态, 进展分类, 亮灯. */
export function isStatusDimension(name: string): boolean {
  return /状态|进展|亮灯|灯|颜色|四色|办理情况|办结情况|status|progress|state|colour|color/i.test(name)
}
