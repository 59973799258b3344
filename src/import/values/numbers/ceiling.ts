import { ceilingWords } from '../../lexicon/headings/headers'

/**
 * Whether a text bounds its figure from above.
 *
 *     saysCeiling('350以内')      true
 *     saysCeiling('不超过12次')   true
 *     saysCeiling('80条以上')     false
 */
export function saysCeiling(text: string): boolean {
  return ceilingWords.some((word) => text.includes(word))
}
