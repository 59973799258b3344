import { bandEnd, bandSpan, bandStart } from '../../lexicon/headings/codes'

/** From what to what a band goes; infinite where it has no end. */
export type Band = readonly [low: number, high: number]

/**
 * What a text that is a band, and nothing else, goes from and to.
 *
 *     31—45岁         31 to 45
 *     500以下, <500    everything to 500
 *     65岁及以上       65 and more
 *     12件            null
 */
export function readBand(text: string): Band | null {
  const plain = text.normalize('NFKC').replace(/[\s,]/g, '')
  const span = bandSpan.exec(plain)
  if (span) return [Number(span[1]), Number(span[2])]
  const under = bandStart.exec(plain)
  if (under) return [-Infinity, Number(under[1] ?? under[2])]
  const over = bandEnd.exec(plain)
  return over ? [Number(over[1] ?? over[2]), Infinity] : null
}
