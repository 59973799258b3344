import { richText, unescapeXml } from './xml'

/**
 * The book's table of texts, in order; phonetic guides left out.
 *
 * One pass by indexOf: tables of 100,000 texts are common, and most are a single `<t>`. The first program of the format (2006) wrote
 * `<sstItem>` for `<si>`.
 */
export function readSharedStrings(xml: string): string[] {
  const strings: string[] = []
  const opening = /<(?:\w+:)?(?:si|sstItem)(?:\s[^>]*)?(\/?)>/g
  for (let m = opening.exec(xml); m; m = opening.exec(xml)) {
    if (m[1] === '/') {
      strings.push('')
      continue
    }
    const closing = /^<si[\s>]/.test(m[0]) ? '</si>' : `</${m[0].slice(1).split(/[\s>]/)[0]}>`
    const end = xml.indexOf(closing, opening.lastIndex)
    if (end < 0) break
    strings.push(plainText(xml, opening.lastIndex, end) ?? richText(xml.slice(opening.lastIndex, end)))
    opening.lastIndex = end + closing.length
  }
  return strings
}

/** The text of a string that is one `<t>` and nothing else; null for any other. */
function plainText(xml: string, from: number, to: number): string | null {
  if (!xml.startsWith('<t>', from)) return null
  const end = xml.indexOf('<', from + 3)
  return end === to - 4 && xml.startsWith('</t>', end) ? unescapeXml(xml.slice(from + 3, end)) : null
}
