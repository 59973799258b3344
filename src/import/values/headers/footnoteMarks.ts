import { numberedThing } from '../../lexicon/headings/headers'

/** A text without the footnote marks glued to it, and those marks. */
export interface Unmarked {
  readonly text: string
  readonly marks: readonly string[]
}

const behind = [
  /(?: *(?:[*※†‡§¶^]+|[①-⑳]|[¹²³⁰-⁹]+|\[(?:note|注)? ?\w{1,3}\]|[(（](?:注|note) ?[\d①-⑳]{1,2}[)）]))$/i,
  // Response not clear(a)
  /(?<=[A-Za-z\p{Script=Han}])[(（][a-h][)）]$/u,
  // price3, Total6,7, borrowers3,4: digits behind a small letter, or behind a capitalised word of small letters
  /(?<=[a-z]{3}|[a-z]{3}[)])\d{1,2}(?:,\d{1,2})*$/,
]
/** f2, ccm1, gdp2: a few letters and a number are a code, and no word with a mark behind it. */
const shortCode = /^(?:[a-z]{1,3}|[b-df-hj-np-tv-xz]+)\d{1,2}$/
/** 新增就业①（人）: marks between a name and its unit. */
const beforeUnit = /^(.*\S) *([*※†‡§①-⑳]+|(?<!m)[¹²³⁰-⁹]+) *([(（][^()（）]*[)）])$/
/** Words whose last letter, when it is one too many, is a note: jobsb, employeesa. */
const glued =
  /\b(jobs|employees|dwellings|households|persons|people|hours|earnings|prices|sales|visits|total|number|workers|businesses|deaths|births|cases|rates|rate)([a-h])$/i

/**
 * Take footnote marks off a name.
 *
 *     withoutMarks('price3')                  price, [3]
 *     withoutMarks('of jobsb')                of jobs, [b]
 *     withoutMarks('Response not clear(a)')    Response not clear, [(a)]
 *     withoutMarks('Dec†')                    Dec, [†]
 *     withoutMarks('合计①')                   合计, [①]
 *     withoutMarks('就业①（人）')               就业（人）, [①]
 *     withoutMarks('CO2')                     CO2, []
 *     withoutMarks('top5')                    top5, []: the first five
 *     withoutMarks('ccm1')                    ccm1, []: a code of its own
 *     withoutMarks('香港3')                    香港3, []: what the digit says nobody knows
 */
export function withoutMarks(text: string): Unmarked {
  let rest = text.trimEnd()
  const marks: string[] = []
  for (let guard = 0; guard < 6; guard++) {
    let match: RegExpExecArray | null = null
    for (const pattern of behind) {
      match = pattern.exec(rest)
      if (
        match &&
        match.index > 0 &&
        !/^km|^m[²³23]$/i.test(rest.slice(Math.max(0, match.index - 2))) &&
        !(
          /^\d/.test(match[0]) &&
          (shortCode.test(rest) || numberedThing.test(rest.slice(0, match.index)) || /_[a-z]+$/i.test(rest.slice(0, match.index)))
        )
      )
        break
      match = null
    }
    if (!match) break
    marks.unshift(match[0].trim())
    rest = rest.slice(0, match.index).trimEnd()
  }
  const inner = /[)）]$/.test(rest) ? beforeUnit.exec(rest) : null
  if (inner) {
    marks.unshift(inner[2] as string)
    rest = `${inner[1] as string}${inner[3] as string}`
  }
  const letter = glued.exec(rest)
  if (letter) {
    marks.unshift(letter[2] ?? '')
    rest = rest.slice(0, -1)
  }
  const front = /^[*※†‡#①-⑳]+ *(?=\S)/.exec(rest)
  if (front && front[0].length < rest.length) {
    marks.unshift(front[0].trim())
    rest = rest.slice(front[0].length)
  }
  return { text: rest, marks }
}
