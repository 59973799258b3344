/** Encodings of text that is neither UTF-8 nor Chinese in simplified characters, told by the bytes alone. */
export type ForeignEncoding = 'euc-kr' | 'shift_jis' | 'big5' | 'windows-1251'

/** Different double bytes that a text must have before it is anything but GB18030: a few prove nothing. */
const leastSigns = 14
/** Of the double bytes of a Korean text so many are Hangul, of a Japanese one kana, of a traditional Chinese one with a low second byte. */
const [hangulShare, kanaShare, lowTrailShare] = [0.97, 0.2, 0.15] as const
/** Of the high bytes of a Cyrillic text so many are letters, and of these small ones. */
const [cyrillicShare, smallShare] = [0.97, 0.5] as const
/** High bytes of a Cyrillic text at least. */
const leastLetters = 24

interface Pairs {
  readonly all: number
  readonly distinct: number
  /** Both bytes high, the first where Hangul stands: half of what Chinese sheets write lies behind it. */
  readonly hangul: number
  /** Full-width signs, which every one of these encodings has. */
  readonly signs: number
  readonly lowTrail: number
  /** What no text in Big5 holds. */
  readonly notBig5: number
}

/**
 * What other than GB18030 a text's bytes are in (rule F2); null where nothing says so.
 *
 *     진료년도,환자수(명)     euc-kr: all lead bytes lie where Hangul does
 *     都道府県,人口（人）      shift_jis: kana
 *     縣市,總人口數           big5: second bytes under 0x80
 *     Регион;Население       windows-1251: letters alone, small ones mostly
 */
export function foreignEncoding(bytes: Uint8Array): ForeignEncoding | null {
  if (isCyrillic(bytes)) return 'windows-1251'
  if (isJapanese(bytes)) return 'shift_jis'
  const pairs = pairsOf(bytes)
  const letters = pairs.all - pairs.signs
  if (pairs.distinct < leastSigns || letters === 0) return null
  if (pairs.hangul >= hangulShare * letters) return fits(bytes, 'euc-kr')
  if (pairs.notBig5 === 0 && pairs.lowTrail >= lowTrailShare * letters) return fits(bytes, 'big5')
  return null
}

function fits(bytes: Uint8Array, encoding: ForeignEncoding): ForeignEncoding | null {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return encoding
  } catch {
    return null
  }
}

function pairsOf(bytes: Uint8Array): Pairs {
  const seen = new Set<number>()
  const count = { all: 0, hangul: 0, signs: 0, lowTrail: 0, notBig5: 0 }
  for (let i = 0; i + 1 < bytes.length; i++) {
    const [lead, trail] = [bytes[i] as number, bytes[i + 1] as number]
    if (lead < 0x80) continue
    i++
    count.all++
    if (lead >= 0xa1 && lead <= 0xa3) {
      count.signs++
      continue
    }
    seen.add(lead * 256 + trail)
    if (trail >= 0xa1 && lead >= 0xb0 && lead <= 0xc8) count.hangul++
    if (trail < 0x80) count.lowTrail++
    if (lead < 0xa1 || lead > 0xf9 || trail < 0x40 || (trail > 0x7e && trail < 0xa1)) count.notBig5++
  }
  return { ...count, distinct: seen.size }
}

function isJapanese(bytes: Uint8Array): boolean {
  const seen = new Set<number>()
  let all = 0
  let kana = 0
  for (let i = 0; i + 1 < bytes.length; i++) {
    const [lead, trail] = [bytes[i] as number, bytes[i + 1] as number]
    if (lead < 0x80) continue
    all++
    // A half-width katakana is one byte.
    if (lead >= 0xa1 && lead <= 0xdf) {
      kana++
      seen.add(lead)
      continue
    }
    i++
    seen.add(lead * 256 + trail)
    if ((lead === 0x82 && trail >= 0x9f) || (lead === 0x83 && trail <= 0x96)) kana++
  }
  const wide = [...seen].filter((sign) => sign > 0xff && (sign >> 8 === 0x82 || sign >> 8 === 0x83)).length
  return wide * 2 >= leastSigns / 2 && kana >= kanaShare * all && fits(bytes, 'shift_jis') !== null
}

function isCyrillic(bytes: Uint8Array): boolean {
  let high = 0
  let letters = 0
  let small = 0
  for (const byte of bytes) {
    if (byte < 0x80) continue
    high++
    // Ё, ё and № beside the alphabet.
    if (byte >= 0xc0 || byte === 0xa8 || byte === 0xb8 || byte === 0xb9) letters++
    if (byte >= 0xe0) small++
  }
  return high >= leastLetters && letters >= cyrillicShare * high && small >= smallShare * high
}
