import { flagOf } from '../numbers/marks'
import { foldText } from '../fold'

/**
 * What ○ says among the marks of a column that asks: yes where nothing else says yes, since whoever means no beside nothing else leaves the cell
 * empty; no beside a tick or a full one.
 *
 *     decideCircles(['○', '', '○'])      yes
 *     decideCircles(['○', '×', '○'])     yes
 *     decideCircles(['√', '○', '√'])     no
 */
export function decideCircles(texts: readonly string[]): boolean | null {
  if (!texts.some(isCircle)) return null
  return !texts.some((text) => flagOf(text) === true)
}

export function isCircle(text: string): boolean {
  return foldText(text).trim() === '〇'
}
