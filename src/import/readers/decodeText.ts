import { foreignEncoding, type ForeignEncoding } from './foreignText'

export interface DecodedText {
  readonly text: string
  readonly encoding: 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be' | 'windows-1252' | ForeignEncoding
}

/** Of so many bytes one may be a NUL: padding of a fixed field, or what a copy left behind. */
const strayNulShare = 100

/**
 * Decode a text file, deciding on the whole of it; null when the bytes are no text (NUL bytes that aren't UTF-16, and not just a few).
 *
 *     EF BB BF …                        utf-8, the mark taken off
 *     FF FE … / FE FF …                 utf-16le / utf-16be
 *     NUL in every second byte of ASCII utf-16 without a mark
 *     one NUL in a hundred bytes        the same text without them: nobody sees a NUL
 *     well-formed UTF-8                 utf-8
 *     else                              gb18030, unless its double bytes look like accented Latin letters, or are another alphabet's
 *
 * UTF-8 with a few broken bytes (a file cut in a transfer) is still UTF-8 when whole characters outnumber the broken places fifty to one.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  // UTF-16 with half a sign at its end: cut in a transfer, or a line end put behind it by a program that didn't know.
  const pairs = bytes.length % 2 === 0 ? bytes : bytes.subarray(0, -1)
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: decoded(pairs, 'utf-16le'), encoding: 'utf-16le' }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: decoded(pairs, 'utf-16be'), encoding: 'utf-16be' }
  const nul = bytes.indexOf(0)
  if (nul >= 0) {
    const encoding = unmarkedUtf16(pairs)
    if (encoding) return { text: decoded(pairs, encoding), encoding }
    const kept = bytes.filter((byte) => byte !== 0)
    return (bytes.length - kept.length) * strayNulShare <= bytes.length ? decodeText(kept) : null
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
    const encoding = marked || mostlyUtf8(bytes) ? 'utf-8' : looksLatin(bytes) ? 'windows-1252' : (foreignEncoding(bytes) ?? 'gb18030')
    return { text: decoded(bytes, encoding), encoding }
  }
}

function decoded(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes)
}

/** UTF-16 without a mark: the high bytes of digits, separators and line ends are NUL, all on the same side. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  let even = 0
  let odd = 0
  let both = 0
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    const a = bytes[i] === 0
    const b = bytes[i + 1] === 0
    if (a) even++
    if (b) odd++
    if (a && b) both++
  }
  const pairs = bytes.length / 2
  if (both > 0 || Math.max(even, odd) < 0.02 * pairs || Math.min(even, odd) > 0.01 * pairs) return null
  const encoding = odd > even ? 'utf-16le' : 'utf-16be'
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    // UTF-8 or GBK with stray NULs, taken in pairs, is full of what no table here holds: Yi, Hangul, private signs.
    const strange = text.match(/[\ua000-\uf8ff]/g)?.length ?? 0
    return strange * 5 <= (text.match(/[^\u0000-\u007f]/g)?.length ?? 0) ? encoding : null
  } catch {
    return null
  }
}

function mostlyUtf8(bytes: Uint8Array): boolean {
  let whole = 0
  let broken = 0
  let inBroken = false
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] as number
    if (lead < 0x80) continue
    const length = lead >= 0xc2 && lead < 0xe0 ? 1 : lead >= 0xe0 && lead < 0xf0 ? 2 : lead >= 0xf0 && lead < 0xf5 ? 3 : 0
    let k = 0
    while (k < length && ((bytes[i + k + 1] ?? 0) & 0xc0) === 0x80) k++
    if (length > 0 && k === length) {
      whole++
      i += k
      inBroken = false
    } else {
      if (!inBroken) broken++
      inBroken = true
    }
  }
  return whole >= 20 && broken * 50 <= whole
}

/** Most high bytes stand alone among ASCII letters: é in Café, not the pairs of GB18030 text. */
function looksLatin(bytes: Uint8Array): boolean {
  let paired = 0
  let alone = 0
  for (let i = 0; i < bytes.length; i++) {
    if ((bytes[i] as number) < 0x80) continue
    if ((bytes[i + 1] ?? 0) >= 0x80) {
      paired++
      i++
    } else alone++
  }
  return alone > 2 * paired
}
