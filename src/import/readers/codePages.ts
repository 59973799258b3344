import { sheetJs } from './sheetJs/here'

/** Labels of TextDecoder for the code pages that BIFF files declare. */
const labels: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  1201: 'utf-16be',
  1250: 'windows-1250',
  1251: 'windows-1251',
  1252: 'windows-1252',
  1253: 'windows-1253',
  1254: 'windows-1254',
  1255: 'windows-1255',
  1256: 'windows-1256',
  1257: 'windows-1257',
  1258: 'windows-1258',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  20866: 'koi8-r',
  28591: 'iso-8859-1',
  28592: 'iso-8859-2',
  51949: 'euc-kr',
  54936: 'gb18030',
  65001: 'utf-8',
}
const decoders = new Map<number, TextDecoder>()

/** Bytes in a code page as text. */
export function decodeCodePage(codePage: number, data: ArrayLike<number> | string): string {
  const bytes =
    typeof data === 'string' ? Uint8Array.from(data, (c) => c.charCodeAt(0)) : data instanceof Uint8Array ? data : Uint8Array.from(data)
  let decoder = decoders.get(codePage)
  if (!decoder) decoders.set(codePage, (decoder = new TextDecoder(labels[codePage] ?? 'windows-1252', { ignoreBOM: true })))
  return decoder.decode(bytes)
}

/** Only what SheetJS's own writers need: UTF-16, UTF-8, and Latin with `?` for the rest. */
function encode(codePage: number, text: string): Uint8Array {
  if (codePage === 65001) return new TextEncoder().encode(text)
  if (codePage === 1200) return new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer)
  return Uint8Array.from(text, (c) => (c.charCodeAt(0) < 256 ? c.charCodeAt(0) : 63))
}

let installed = false

/**
 * Let SheetJS read the code pages of old .xls files (BIFF5 in GBK) by the browser's own TextDecoder.
 *
 * Its own tables would weigh 175 KB gzipped.
 */
export function installCodePages(): void {
  if (installed) return
  sheetJs().set_cptable({ utils: { decode: decodeCodePage, encode } })
  installed = true
}
