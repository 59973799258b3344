import { eachOnce } from '../../model/dataset/eachOnce'
import type { Derivation, Fact, Words } from '../figure'

/** What a slot begins with: a number in a sentence that isn't printed yet. */
export const slotMark = '\uE000'
const firstSlot = 0xe100

/**
 * Collects the numbers a Figure's words use, and turns sentences into Words that name them.
 *
 * `add` returns a slot, two private characters that stand for the number inside a sentence of i18n; `words` takes them out:
 *
 *     const n = book.add({ text: '12.7%', … })          a slot
 *     book.words(`督查同比增长${n}`)                      { text: '督查同比增长12.7%', parts: ['督查同比增长', { fact: 0 }] }
 *
 * So the words in i18n stay plain functions of strings, and no number reaches a sentence but through a Fact.
 */
export class FactBook {
  /** `shorten`: a sentence with its names as short as they may be, for where whole ones find no room. */
  constructor(readonly shorten: (sentence: string) => string = (sentence) => sentence) {}

  private readonly list: Fact[] = []
  private readonly byText = new Map<string, number[]>()

  get facts(): readonly Fact[] {
    return this.list
  }

  add(fact: Fact): string {
    const alike = this.byText.get(fact.text) ?? []
    const known = alike.find((index) => sameFact(this.list[index] as Fact, fact))
    const index = known ?? this.list.push(fact) - 1
    if (known === undefined) this.byText.set(fact.text, [...alike, index])
    return slotMark + String.fromCharCode(firstSlot + index)
  }

  /** A number that stands on a mark as it is. */
  own(text: string, value: number, observations: readonly number[]): string {
    return this.add({ text, value, observations, derivation: null })
  }

  /** A number that was worked out. */
  derived(text: string, value: number, derivation: Derivation): string {
    const observations = eachOnce(derivation.operands.flatMap((operand) => operand.observations))
    return this.add({ text, value, observations, derivation })
  }

  words(sentence: string): Words {
    const parts: (string | { readonly fact: number })[] = []
    let plain = ''
    for (let i = 0; i < sentence.length; i++) {
      if (sentence[i] !== slotMark) {
        plain += sentence[i]
        continue
      }
      if (plain !== '') parts.push(plain)
      plain = ''
      parts.push({ fact: sentence.charCodeAt(++i) - firstSlot })
    }
    if (plain !== '') parts.push(plain)
    return { text: parts.map((part) => (typeof part === 'string' ? part : this.textOf(part.fact))).join(''), parts }
  }

  /** The sentence as a reader sees it: for lengths, notes and alt text. */
  plain(sentence: string): string {
    return this.words(sentence).text
  }

  private textOf(index: number): string {
    const fact = this.list[index]
    if (fact === undefined) throw new Error(`invalid fact: ${index} of ${this.list.length}`)
    return fact.text
  }
}

function sameFact(a: Fact, b: Fact): boolean {
  return (
    a.text === b.text &&
    a.value === b.value &&
    a.observations.length === b.observations.length &&
    a.observations.every((i, k) => i === b.observations[k]) &&
    a.derivation?.rule === b.derivation?.rule &&
    a.derivation?.text === b.derivation?.text
  )
}
