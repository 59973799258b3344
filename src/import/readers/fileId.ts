import type { FileId } from '../../model/sheet/cell'

/**
 * Know a file by its bytes: 128 bits of MurmurHash3 (x86), as 32 hex digits.
 *
 *     fileIdOf(bytes of 'The quick brown fox jumps over the lazy dog')  '2f1583c3ecee2c675d7bf66ce5e91d2c'
 *
 * Total and synchronous: `crypto.subtle` is missing on plain http. It tells files apart, it is no seal against a forger.
 * Source: Austin Appleby, MurmurHash3.cpp, public domain.
 */
export function fileIdOf(bytes: Uint8Array): FileId {
  const blocks = bytes.length >> 4
  const words = wordsOf(bytes, blocks * 4)
  let h1 = 0,
    h2 = 0,
    h3 = 0,
    h4 = 0
  for (let i = 0; i < words.length; i += 4) {
    h1 ^= mix1(words[i] as number)
    h1 = (Math.imul((rotate(h1, 19) + h2) | 0, 5) + 0x561ccd1b) | 0
    h2 ^= mix2(words[i + 1] as number)
    h2 = (Math.imul((rotate(h2, 17) + h3) | 0, 5) + 0x0bcaa747) | 0
    h3 ^= mix3(words[i + 2] as number)
    h3 = (Math.imul((rotate(h3, 15) + h4) | 0, 5) + 0x96cd1c35) | 0
    h4 ^= mix4(words[i + 3] as number)
    h4 = (Math.imul((rotate(h4, 13) + h1) | 0, 5) + 0x32ac3b17) | 0
  }
  const tail = new Uint8Array(16)
  tail.set(bytes.subarray(blocks * 16))
  const rest = new DataView(tail.buffer)
  h1 ^= mix1(rest.getInt32(0, true))
  h2 ^= mix2(rest.getInt32(4, true))
  h3 ^= mix3(rest.getInt32(8, true))
  h4 ^= mix4(rest.getInt32(12, true))

  h1 ^= bytes.length
  h2 ^= bytes.length
  h3 ^= bytes.length
  h4 ^= bytes.length
  h1 = (h1 + h2 + h3 + h4) | 0
  h2 = (h2 + h1) | 0
  h3 = (h3 + h1) | 0
  h4 = (h4 + h1) | 0
  h1 = finish(h1)
  h2 = finish(h2)
  h3 = finish(h3)
  h4 = finish(h4)
  h1 = (h1 + h2 + h3 + h4) | 0
  h2 = (h2 + h1) | 0
  h3 = (h3 + h1) | 0
  h4 = (h4 + h1) | 0
  return [h1, h2, h3, h4].map((h) => (h >>> 0).toString(16).padStart(8, '0')).join('') as FileId
}

function wordsOf(bytes: Uint8Array, count: number): Int32Array {
  if (bytes.byteOffset % 4 === 0) return new Int32Array(bytes.buffer, bytes.byteOffset, count)
  return new Int32Array(bytes.slice(0, count * 4).buffer, 0, count)
}

const rotate = (x: number, by: number): number => (x << by) | (x >>> (32 - by))
const mix1 = (k: number): number => Math.imul(rotate(Math.imul(k, 0x239b961b), 15), 0xab0e9789)
const mix2 = (k: number): number => Math.imul(rotate(Math.imul(k, 0xab0e9789), 16), 0x38b34ae5)
const mix3 = (k: number): number => Math.imul(rotate(Math.imul(k, 0x38b34ae5), 17), 0xa1e38b93)
const mix4 = (k: number): number => Math.imul(rotate(Math.imul(k, 0xa1e38b93), 18), 0x239b961b)

function finish(h: number): number {
  let x = h ^ (h >>> 16)
  x = Math.imul(x, 0x85ebca6b)
  x ^= x >>> 13
  x = Math.imul(x, 0xc2b2ae35)
  return x ^ (x >>> 16)
}
