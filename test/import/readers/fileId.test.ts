import { describe, expect, it } from 'vitest'
import { fileIdOf } from '../../../src/import/readers/fileId'

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('a file is known by its bytes', () => {
  it('agrees with the published vector of MurmurHash3 x86 128', () => {
    expect(fileIdOf(ascii('The quick brown fox jumps over the lazy dog'))).toBe('2f1583c3ecee2c675d7bf66ce5e91d2c')
    expect(fileIdOf(new Uint8Array(0))).toBe('0'.repeat(32))
  })

  it('gives the same id wherever the bytes lie in their buffer', () => {
    const text = '单位:篇、次 2023年1—7月 600余'
    const whole = ascii(`xyz${text}`)
    expect(fileIdOf(whole.subarray(3))).toBe(fileIdOf(ascii(text)))
  })

  it('tells apart files that differ in one bit, at every length up to two blocks', () => {
    const seen = new Set<string>()
    for (let length = 0; length < 40; length++) {
      for (let at = 0; at < length; at++) {
        const bytes = new Uint8Array(length)
        bytes[at] = 1
        seen.add(fileIdOf(bytes))
      }
    }
    expect(seen.size).toBe((39 * 40) / 2)
  })
})
