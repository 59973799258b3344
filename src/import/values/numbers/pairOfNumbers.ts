import { foldText } from '../fold'

const pair = /^ *(\d+(?:\.\d+)?) *[/+] *(\d+(?:\.\d+)?) *$/

/**
 * Two numbers with a stroke or a plus between them, line breaks or not; null for a month (2021/1) and anything else.
 *
 *     pairOfNumbers('12/15')      12 15
 *     pairOfNumbers('12\n/\n15')  12 15
 *     pairOfNumbers('7+2')        7 2
 *     pairOfNumbers('2021/1')     null
 */
export function pairOfNumbers(text: string): readonly [string, string] | null {
  if (!/[/／+＋]/.test(text)) return null
  const match = pair.exec(foldText(text))
  return !match || /^(?:19|20)\d\d$/.test(match[1] ?? '') ? null : [match[1] as string, match[2] as string]
}

export function isPairOfNumbers(text: string): boolean {
  return pairOfNumbers(text) !== null
}

/**
 * The two things a name speaks of, each of its own; null where it speaks of one.
 *
 *     pairOfNames('起草/审核')    起草 审核
 *     pairOfNames('应到／实到')   应到 实到
 *     pairOfNames('公斤/亩')      公斤 亩: asked of names over pairs of numbers only
 *     pairOfNames('天数（标准/实际）') 天数（标准） 天数（实际）
 */
export function pairOfNames(name: string): readonly [string, string] | null {
  if (!/[/／+＋]/.test(name)) return null
  const within = /^(.*\p{L}.*?)([(（])([^()（）]+[/／+＋][^()（）]+)([)）])$/u.exec(name)
  if (within) {
    const [, stem = '', open = '', inner = '', close = ''] = within
    const each = pairOfNames(inner)
    return each && [`${stem}${open}${each[0]}${close}`, `${stem}${open}${each[1]}${close}`]
  }
  const parts = name.split(/[/／+＋]/).map((part) => part.trim())
  const [first, second] = parts
  return parts.length === 2 && first && second && /\p{L}/u.test(first) && /\p{L}/u.test(second) ? [first, second] : null
}

/** 6.9：40.1：53, 3:2: parts of a whole to one another, no time of the day and no number. */
const ratio = /^ *\d+(?:\.\d+)?(?: *[:\u2236] *\d+(?:\.\d+)?)+ *$/
const clock = /^ *(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)? *$/

export function isRatioOfNumbers(text: string): boolean {
  if (!/[:：∶]/.test(text)) return false
  const folded = foldText(text)
  if (!ratio.test(folded)) return false
  if (!clock.test(folded)) return true
  // 6:40:54 are parts of a hundred, as no time of the day is but by chance.
  const parts = folded.split(/[:\u2236]/).map(Number)
  return parts.length === 3 && Math.abs(parts.reduce((sum, part) => sum + part, 0) - 100) < 0.5
}
