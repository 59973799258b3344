import type { Fact, Figure } from '../figures/figure'
import type { BulletinEdits } from '../model/bulletinEdits'

/** What a 通报 is written from: a figure of the board, under its lasting key. */
export interface BulletinSource {
  readonly key: string
  readonly kind: string
  readonly figure: Figure
}

/** The parts of a 通报, in their order; each figure's sentence belongs to one. */
const bulletinTopics = ['whole', 'tasks', 'submitted', 'places'] as const
export type BulletinTopic = (typeof bulletinTopics)[number]

/** A number of a sentence with where it comes from; `fact` is null for one that no fact of its figure accounts for. */
export interface BulletinNumber {
  readonly text: string
  readonly fact: Fact | null
}

export interface BulletinSentence {
  readonly key: string
  readonly headline: string
  readonly parts: readonly (string | BulletinNumber)[]
  readonly text: string
  readonly edited: boolean
  /** Edited, and its numbers are others by now. */
  readonly outdated: boolean
  /** What the program would write, and its numbers. */
  readonly made: string
  readonly numbers: readonly string[]
}

export interface Bulletin {
  readonly title: string
  /** A person's own title was written over another than the program would write now. */
  readonly titleOutdated: boolean
  readonly sections: readonly { readonly topic: BulletinTopic; readonly sentences: readonly BulletinSentence[] }[]
  /** A person's own words whose figures aren't on the board: kept, and not said. */
  readonly unplaced: readonly { readonly key: string; readonly text: string }[]
}

const topicOf: Readonly<Record<string, BulletinTopic>> = {
  completion: 'tasks',
  doubleHalf: 'tasks',
  statusBreakdown: 'tasks',
  burnDown: 'tasks',
  schedule: 'tasks',
  recheck: 'tasks',
  stages: 'tasks',
  events: 'submitted',
  adoption: 'submitted',
  coverage: 'submitted',
  cadence: 'tasks',
  ranking: 'places',
  rankShift: 'places',
  matrix: 'places',
  scoreboard: 'places',
  raters: 'places',
  benchmarkGap: 'places',
  profile: 'places',
}

/**
 * A 通报 from the figures of a board: their sentences by topic, one time phrase for several that share it, every number with its fact.
 *
 *     2023年1—7月，报送525篇，同比增长5.4%。 2023年1—7月，其中被采用53篇。
 *       ─► 2023年1—7月，报送525篇，同比增长5.4%。其中被采用53篇。
 *
 * What a person rewrote stays as they wrote it; its numbers are linked again by their text, and one that no fact accounts for is
 * handed back without one.
 */
export function bulletinOf(sources: readonly BulletinSource[], edits: BulletinEdits, title: string): Bulletin {
  const place = (key: string) => {
    const at = edits.order.indexOf(key)
    return at < 0 ? edits.order.length : at
  }
  const asked = sources.filter(({ key }) => !edits.off.includes(key))
  const listed = asked.some(({ kind }) => kind === 'listing')
  const wanted = asked
    // The list says what the tiles say, and the rest; it goes where they would.
    .filter(({ key, kind }) => !listed || (kind !== 'tiles' && kind !== 'particulars') || edits.texts[key] !== undefined)
    .filter(({ figure }) => figure.sentence.text !== '')
    .map((source, k) => ({ source, k: source.kind === 'listing' ? -1 : k }))
    .sort((a, b) => place(a.source.key) - place(b.source.key) || a.k - b.k)
    .map(({ source }) => source)
  const sections = bulletinTopics.flatMap((topic) => {
    const mine = wanted.filter(({ kind }) => (topicOf[kind] ?? 'whole') === topic)
    if (mine.length === 0) return []
    let lead = ''
    const sentences = mine.map((source): BulletinSentence => {
      const sentence = sentenceOf(source, edits)
      const own = leadOf(sentence.parts)
      const shared = own !== '' && own === lead && !sentence.edited
      lead = own
      return shared ? withoutLead(sentence, own) : sentence
    })
    return [{ topic, sentences }]
  })
  const here = new Set(sources.map(({ key }) => key))
  const unplaced = Object.entries(edits.texts).flatMap(([key, { text }]) => (here.has(key) ? [] : [{ key, text }]))
  return { title: edits.title?.text ?? title, titleOutdated: edits.title !== null && edits.title.made !== title, sections, unplaced }
}

function sentenceOf({ key, figure }: BulletinSource, edits: BulletinEdits): BulletinSentence {
  const { sentence, facts, headline } = figure
  const made = sentence.text
  const numbers = numbersOf(figure)
  const own = edits.texts[key]
  if (own !== undefined && own.text !== made) {
    const parts = linkedParts(own.text, figure)
    const outdated = own.numbers.join(' ') !== numbers.join(' ')
    return { key, headline: headline.text, parts, text: own.text, edited: true, outdated, made, numbers }
  }
  const parts = sentence.parts.map((part) =>
    typeof part === 'string' ? part : { text: facts[part.fact]?.text ?? '', fact: facts[part.fact] ?? null },
  )
  return { key, headline: headline.text, parts, text: made, edited: false, outdated: false, made, numbers }
}

/** The numbers of the program's sentence, as printed: what an edited text was written over. */
export function numbersOf(figure: Figure): readonly string[] {
  return figure.sentence.parts.flatMap((part) => (typeof part === 'string' ? [] : [figure.facts[part.fact]?.text ?? '']))
}

/** 2023年1—7月， at the start of a sentence; '' where it begins otherwise. */
function leadOf(parts: readonly (string | BulletinNumber)[]): string {
  const [first] = parts
  return typeof first === 'string' ? (/^[^，,。；、]*\d[^，,。；、]*[，,]\s?/.exec(first)?.[0] ?? '') : ''
}

function withoutLead(sentence: BulletinSentence, lead: string): BulletinSentence {
  const [first, ...rest] = sentence.parts
  const cut = (first as string).slice(lead.length)
  return { ...sentence, parts: cut === '' ? rest : [cut, ...rest], text: sentence.text.slice(lead.length) }
}

/** A person's own text with its numbers found again: facts by their print, the calendar and names by what the program's sentence says plainly. */
function linkedParts(text: string, figure: Figure): readonly (string | BulletinNumber)[] {
  const known = figure.facts.filter((fact) => fact.text !== '').sort((a, b) => b.text.length - a.text.length)
  const plain = figure.sentence.parts.filter((part): part is string => typeof part === 'string').join(' ') + figure.subtitle
  const parts: (string | BulletinNumber)[] = []
  let said = ''
  let at = 0
  const digit = (sign: string | undefined) => sign !== undefined && /[\d.]/.test(sign)
  while (at < text.length) {
    const fact = digit(text[at - 1])
      ? undefined
      : known.find((one) => text.startsWith(one.text, at) && !(digit(one.text[one.text.length - 1]) && digit(text[at + one.text.length])))
    const number = fact ? null : /^\d+(?:\.\d+)?%?/.exec(text.slice(at))
    if (!fact && (!number || saidPlainly(plain, number[0]))) {
      const piece = number?.[0] ?? (text[at] as string)
      said += piece
      at += piece.length
      continue
    }
    if (said !== '') parts.push(said)
    said = ''
    const piece = fact?.text ?? (number as RegExpExecArray)[0]
    parts.push({ text: piece, fact: fact ?? null })
    at += piece.length
  }
  return said === '' ? parts : [...parts, said]
}

function saidPlainly(plain: string, number: string): boolean {
  return plain.split(/[^\d.%]+/).includes(number)
}

/** How many numbers a 通报 has: those that lead to cells, those nothing accounts for, and texts to be looked at again. */
export function countsOf(bulletin: Bulletin): { readonly traced: number; readonly lost: number; readonly outdated: number } {
  const sentences = bulletin.sections.flatMap((section) => section.sentences)
  const numbers = sentences.flatMap((sentence) => sentence.parts.filter((part): part is BulletinNumber => typeof part !== 'string'))
  return {
    traced: numbers.filter((number) => number.fact !== null).length,
    lost: numbers.filter((number) => number.fact === null).length,
    outdated: sentences.filter((sentence) => sentence.outdated).length + (bulletin.titleOutdated ? 1 : 0),
  }
}

/** The 通报 as plain text, as it is pasted: title, numbered headings, paragraphs. `heading` numbers and names a part. */
export function bulletinText(bulletin: Bulletin, heading: (topic: BulletinTopic, n: number) => string): string {
  const sections = bulletin.sections.map(
    ({ topic, sentences }, k) => `${heading(topic, k + 1)}\n\u3000\u3000${sentences.map((sentence) => sentence.text).join('')}`,
  )
  return [bulletin.title, '', ...sections].join('\n')
}
