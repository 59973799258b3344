/**
 * An attribute's value in a tag, unescaped; null when it has none. A prefix on the name doesn't matter.
 *
 *     attribute('<sheet name="7月" r:id="rId1"/>', 'id')  'rId1'
 */
export function attribute(tag: string, name: string): string | null {
  const match = new RegExp(`\\s(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)
  return match ? unescapeXml(match[1] ?? match[2] ?? '') : null
}

/** Whether an attribute or element says true: `1`, `true`, `on`; an absent one is `fallback`. */
export function saysTrue(value: string | null, fallback: boolean): boolean {
  return value === null ? fallback : /^(1|true|on)$/i.test(value)
}

/** Every tag of a name, open or self-closed, as written. */
export function tags(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])[^>]*>`, 'g')) ?? []
}

/** Every element of a name with its content: [tag, content]. Elements of one name don't nest here. */
export function elements(xml: string, name: string): { readonly tag: string; readonly content: string }[] {
  const pattern = new RegExp(`(<(?:\\w+:)?${name}(?:\\s[^>]*?)?)(?:/>|>([\\s\\S]*?)</(?:\\w+:)?${name}\\s*>)`, 'g')
  return Array.from(xml.matchAll(pattern), (m) => ({ tag: `${m[1]}>`, content: m[2] ?? '' }))
}

const named: Readonly<Record<string, string>> = { quot: '"', apos: "'", gt: '>', lt: '<', amp: '&' }

/**
 * Text of an XML part as Excel means it: entities, `_x000D_` escapes, CDATA; CRLF as LF.
 *
 *     unescapeXml('A&amp;B &#20214;')  'A&B 件'
 */
export function unescapeXml(text: string): string {
  if (text.indexOf('&') < 0 && text.indexOf('_x') < 0 && text.indexOf('\r') < 0 && text.indexOf('<![CDATA[') < 0) return text
  const cdata = text.indexOf('<![CDATA[')
  if (cdata >= 0) {
    const end = text.indexOf(']]>', cdata)
    const stop = end < 0 ? text.length : end
    return unescapeXml(text.slice(0, cdata)) + text.slice(cdata + 9, stop) + unescapeXml(text.slice(stop + 3))
  }
  return text
    .replace(
      /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(quot|apos|gt|lt|amp));/gi,
      (whole: string, hex?: string, decimal?: string, name?: string) => {
        if (name !== undefined) return named[name.toLowerCase()] ?? whole
        const code = hex !== undefined ? parseInt(hex, 16) : Number(decimal)
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
      },
    )
    .replace(/_x([\da-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/\r\n/g, '\n')
}

/** The text of a rich string (`<si>`, `<is>`, a comment's `<text>`): all its `<t>` but phonetic guides. */
export function richText(xml: string): string {
  const spoken = xml.indexOf('rPh') < 0 ? xml : xml.replace(/<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/g, '')
  let text = ''
  const pattern = /<(?:\w+:)?t(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?t>)/g
  for (let m = pattern.exec(spoken); m; m = pattern.exec(spoken)) text += m[1] ?? ''
  return unescapeXml(text)
}
