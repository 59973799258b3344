import { fileWords } from '../../lexicon/programs'

const words = [...fileWords].sort((a, b) => b.length - a.length)
const whole = new RegExp(`^(?:(?:${words.join('|')})[\\s_.-]*)+$`)

/**
 * Whether a name in small Latin letters says what kind of file it is, or by what it is listed, and nothing of what is counted. Its numbers and
 * strokes are no words.
 *
 *     saysOnlyFile('maincity')        true
 *     saysOnlyFile('export (3)')      true
 *     saysOnlyFile('t1')              true: one letter
 *     saysOnlyFile('gdp_data')        false
 *     saysOnlyFile('GDP')             false
 */
export function saysOnlyFile(name: string): boolean {
  if (!/^[\x20-\x7e]+$/.test(name)) return false
  const letters = name
    .replace(/([a-z])(?=[A-Z])/g, '$1 ')
    .toLowerCase()
    .replace(/[\d()]+/g, ' ')
    .trim()
  return letters.length < 2 || whole.test(letters)
}
