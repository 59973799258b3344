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

/**
 * What a status word says to whoever is to act: 逾期 and 超期 are overdue, 滞后 lags. Null for any other, and for what isn't so (未逾期).
 */
export function alarmOf(word: string): 'overdue' | 'late' | null {
  const text = word.normalize('NFKC').replace(/\s/g, '').toLowerCase()
  if (/(未|无|不|没有|即将|临近|快)(逾|超|过)期|(未|无|不)滞后|(逾|超)期已?(完成|办结|销号)$/.test(text)) return null
  if (/逾期|超期|超时限|过期|overdue|past ?due/.test(text)) return 'overdue'
  return /滞后|落后|欠进度|欠序时|慢于|未达序时|推进缓慢|停滞|delayed|behind/.test(text) ? 'late' : null
}

/** Whether a breakdown's name says that its members are states of progress: 督办状态, 进展分类, 亮灯. */
export function isStatusDimension(name: string): boolean {
  return /状态|进展|亮灯|灯|颜色|四色|办理情况|办结情况|status|progress|state|colour|color/i.test(name)
}
