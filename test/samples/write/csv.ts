import { shown, type SheetTable } from '../table'

/** Write one sheet as comma-separated text with CRLF, quoting only what must be. Short rows stay short, as exports leave them. */
export function writeCsv(table: SheetTable): string {
  const rows: string[][] = []
  for (const { row, column, content } of table.cells.values()) {
    const line = (rows[row] ??= [])
    line[column] = shown(content)
  }
  const quoted = (text: string | undefined) => (text === undefined ? '' : /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text)
  return Array.from(rows, (line) => Array.from(line ?? [], quoted).join(',')).join('\r\n') + '\r\n'
}

/** Bytes of a text in GB18030. Only ASCII and the two-byte plane are written; anything else is a mistake of the sheet's author. */
export function gb18030(text: string): Uint8Array {
  const table = twoBytePlane()
  const bytes: number[] = []
  for (const letter of text) {
    const code = letter.codePointAt(0) as number
    const pair = table.get(letter)
    if (code < 0x80) bytes.push(code)
    else if (pair !== undefined) bytes.push(pair >> 8, pair & 0xff)
    else throw new Error(`not in the two-byte plane of GB18030: ${letter}`)
  }
  return Uint8Array.from(bytes)
}

let plane: Map<string, number> | null = null
/** The encoder's table, made by decoding every pair once: the platform decodes GB18030 but doesn't encode it. */
function twoBytePlane(): Map<string, number> {
  if (plane) return plane
  plane = new Map()
  const decoder = new TextDecoder('gb18030')
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue
      const letter = decoder.decode(Uint8Array.of(lead, trail))
      if (letter.length === 1 && letter !== '\uFFFD' && !plane.has(letter)) plane.set(letter, (lead << 8) | trail)
    }
  }
  return plane
}
