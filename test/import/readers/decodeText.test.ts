import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../src/import/readers/decodeText'
import { encodeGbk } from '../whole/pollution'

const text = '指标,2023年\n编发简报,600余\n'
const utf8 = new TextEncoder().encode(text)

function utf16(string: string, little: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(string.length * 2))
  for (let i = 0; i < string.length; i++) view.setUint16(i * 2, string.charCodeAt(i), little)
  return new Uint8Array(view.buffer)
}

describe('F2 an encoding is decided on the whole file', () => {
  const cases: [name: string, bytes: Uint8Array, encoding: string][] = [
    ['UTF-8', utf8, 'utf-8'],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${text}`), 'utf-8'],
    ['GBK', encodeGbk(text), 'gb18030'],
    ['UTF-16LE with a mark', utf16(`\uFEFF${text}`, true), 'utf-16le'],
    ['UTF-16BE with a mark', utf16(`\uFEFF${text}`, false), 'utf-16be'],
    ['UTF-16LE without a mark', utf16(text, true), 'utf-16le'],
    ['UTF-16BE without a mark', utf16(text, false), 'utf-16be'],
  ]
  it.each(cases)('%s', (_, bytes, encoding) => expect(decodeText(bytes)).toEqual({ text, encoding }))

  it('a GBK character after 100 KB of ASCII is still seen', () => {
    const bytes = encodeGbk(`${'a,1\n'.repeat(25_000)}督查,2\n`)
    expect(decodeText(bytes)?.encoding).toBe('gb18030')
  })

  it('two GBK characters that look like UTF-8 (联通) are outvoted by the rest', () => {
    expect(decodeText(encodeGbk('联通,移动,督查专报\n'))?.text).toBe('联通,移动,督查专报\n')
  })

  it('UTF-8 with one broken byte stays UTF-8', () => {
    const bytes = new TextEncoder().encode(text.repeat(20)).slice(0, -3)
    bytes[40] = 0xff
    const decoded = decodeText(bytes)
    expect(decoded?.encoding).toBe('utf-8')
    expect(decoded?.text).toContain('编发简报')
  })

  it('accented Latin letters are no Chinese', () => {
    const bytes = Uint8Array.from('Café,Zürich,São Paulo\nüber,été,1\n', (c) => c.charCodeAt(0))
    expect(decodeText(bytes)?.text).toBe('Café,Zürich,São Paulo\nüber,été,1\n')
  })

  it('UTF-16 with half a sign at its end', () => {
    for (const marked of ['', '\uFEFF']) {
      const bytes = utf16(marked + text, true)
      expect(decodeText(Uint8Array.from([...bytes, 10]))).toEqual({ text, encoding: 'utf-16le' })
    }
  })

  it('UTF-16 whose signs hold the bytes of line ends (上 is 4E 0A)', () => {
    const line = '指标,上年\n上报,5'
    expect(decodeText(utf16(line, true))).toEqual({ text: line, encoding: 'utf-16le' })
  })

  it('signs of four bytes in GB18030', () => {
    const bytes = Uint8Array.from([...encodeGbk('姓名,数\n'), 0x95, 0x32, 0x82, 0x36, ...encodeGbk('某,5\n')])
    expect(decodeText(bytes)).toEqual({ text: '姓名,数\n\u{20000}某,5\n', encoding: 'gb18030' })
  })

  it('UTF-8 or GBK with stray NULs, all on one side, is not taken in pairs', () => {
    for (const encode of [(line: string) => new TextEncoder().encode(line), encodeGbk]) {
      const line = [...encode('指标,值\n编发,5'), 0, 10]
      const even = line.length % 2 === 0 ? line : [...line, 10]
      expect(decodeText(Uint8Array.from(Array.from({ length: 20 }, () => even).flat()))).toBeNull()
    }
  })

  it('NUL bytes among text are no text', () => expect(decodeText(Uint8Array.from([97, 44, 0, 0, 10, 98]))).toBeNull())
})
