/**
 * A page of tables the way SheetJS takes it: no scripts, styles and comments, letters written by number as letters, and an end for
 * every cell and row, which HTML may leave out.
 *
 *     <tr><td>&#25209;&#x793A;<td>5     <tr><td>批示</td><td>5</td></tr>
 */
export function plainHtml(html: string): string {
  const clean = html
    .replace(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (whole, hex: string | undefined, decimal: string | undefined) => {
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16)
      // What is markup, or white, stays written by its number or name.
      if (code === 60) return '&lt;'
      if (code === 62) return '&gt;'
      if (code === 38) return '&amp;'
      return code > 32 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : whole
    })
  const opened = clean.match(/<t[dh][\s>]/gi)?.length ?? 0
  const closed = clean.match(/<\/t[dh]\s*>/gi)?.length ?? 0
  return opened === closed ? clean : withEnds(clean)
}

/** Ends for cells and rows that have none; tables inside cells keep their own. */
function withEnds(html: string): string {
  const open: { cell: string; row: boolean }[] = []
  return html.replace(/<(\/?)(table|tr|td|th)\b[^>]*>/gi, (tag, slash: string, name: string) => {
    const kind = name.toLowerCase()
    const inside = open[open.length - 1]
    if (kind === 'table' && slash === '') {
      open.push({ cell: '', row: false })
      return tag
    }
    if (!inside) return tag
    const endCell = inside.cell === '' ? '' : `</${inside.cell}>`
    if (kind === 'table') {
      open.pop()
      return `${endCell}${inside.row ? '</tr>' : ''}${tag}`
    }
    if (kind === 'tr') {
      const before = slash === '' && inside.row ? `${endCell}</tr>` : endCell
      inside.cell = ''
      inside.row = slash === ''
      return before + tag
    }
    inside.cell = slash === '' ? kind : ''
    return slash === '' ? endCell + tag : tag
  })
}
