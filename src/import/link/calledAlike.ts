import { ofEach } from '../lexicon/types'
import type { LineFacts } from '../sheet/facts'

/** A header names a thing that no column of figures is called after: 投资 over 增速 and 位次 alone, 综合指数排名 (rule A8). */
export function namesAnother(column: LineFacts, plain: readonly number[], columns: readonly LineFacts[]): boolean {
  const { name } = column
  if (name.length < 2) return false
  return !plain.some((j) => areAlike(name, (columns[j] as LineFacts).name))
}

function areAlike(name: string, other: string): boolean {
  if (other === '') return true
  // 人均消耗 is no 消耗量, whatever letters they share.
  if (ofEach.test(name) !== ofEach.test(other)) return false
  // Latin letters stand in many words in any order: there a name begins with the other, word by word.
  if (latinName.test(name)) return begins(name, other) || begins(other, name)
  // CPI in both says little where each has Chinese words of its own: 居民消费价格指数CPI, CPI_翘尾因素.
  const [words, others] = [withoutLatin(name), withoutLatin(other)]
  if (words.length >= 2 && others.length >= 2) return isNamedAfter(words, others) || isNamedAfter(others, words)
  return isNamedAfter(name, other) || isNamedAfter(other, name)
}

function withoutLatin(name: string): string {
  return name.replace(/[\p{Script=Latin}_]+/gu, '')
}

const latinName = /^[\p{Script=Latin}\p{N}\p{P}\p{S} ]+$/u

function begins(short: string, long: string): boolean {
  return long.toLowerCase().startsWith(short.toLowerCase()) && !/^[\p{L}\p{N}]/u.test(long.slice(short.length))
}

/** The column called like a change where the one on its left isn't: the last before it, else the first behind; -1 for none. */
export function calledAlike(column: LineFacts, k: number, left: number, plain: readonly number[], columns: readonly LineFacts[]): number {
  const alike = (j: number): boolean => areAlike(column.name, (columns[j] as LineFacts).name)
  if (left >= 0 && alike(left)) return left
  const others = plain.filter((j) => (columns[j] as LineFacts).name !== '' && alike(j))
  return others.filter((j) => j < k).pop() ?? others[0] ?? -1
}

/** Share of a name's pairs of letters that another has, from which on they speak of one thing: 规模以上工业 and 规上工业增加值, not 煤矿库存 and 全社会库存. */
const shared = 0.4

function isNamedAfter(name: string, other: string): boolean {
  const letters = [...name]
  let at = 0
  for (const letter of other) if (letter === letters[at]) at++
  if (at === letters.length) return true
  const pairs = letters.length - 1
  return pairs > 0 && letters.filter((_, i) => i < pairs && other.includes(name.slice(i, i + 2))).length >= shared * pairs
}
