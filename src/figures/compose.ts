import { periodWords } from '../i18n/periodWords'
import type { Dataset } from '../model/dataset/dataset'
import { daySpan, orderPeriods, type Period } from '../model/time/period'
import { isAddedOverTime, partsMap, sheetObservations } from './ground/appended'
import { periodAt } from './periods/periodAt'
import { countsOfRate } from './ground/pairRates'
import { timesToCome } from './ground/timeCome'
import type { FactBook } from './tell/factBook'
import type { Derivation, Fact, Figure, FormName, Mark, Panel, Reference } from './figure'
import { seriesAre } from './forms'
import type { Selection } from './selection'
import { sourceLine } from './tell/notes/sourceLine'
import { wordsOf } from './tell/wordsOf'

/** Longest headline that stands on one line of a board figure, and the longest note with names as the sheets have them. */
const [headlineLength, noteLength] = [30, 40]

/** The first headline that fits a line, as it is or with its names shortened; the shortest when none does. */
export function fitting(book: FactBook, candidates: readonly string[]): string {
  let shortest: { readonly text: string; readonly length: number } | null = null
  for (const candidate of candidates)
    for (const text of [candidate, book.shorten(candidate)]) {
      const length = lengthOf(book.plain(text))
      if (length <= headlineLength) return text
      if (shortest === null || length < shortest.length) shortest = { text, length }
    }
  return shortest?.text ?? ''
}

/** Characters of a line; of English words a letter is two thirds as wide as 字. */
function lengthOf(text: string): number {
  if (!/[a-z]{2}/i.test(text)) return text.length
  // In a Chinese sentence digits stay as they are counted everywhere else; only its Latin words are slimmer.
  const slim = /[，。；：、]/.test(text) ? /[a-z &.]/i : /[\u0000-\u2e7f]/
  return [...text].reduce((sum, letter) => sum + (slim.test(letter) ? 0.62 : 1), 0)
}

/** What a kind hands over to become a Figure. */
export interface Draft {
  readonly kind: keyof ReturnType<typeof wordsOf>['kinds']
  readonly form: FormName
  /** What it is called where that isn't its kind's name. */
  readonly called?: string
  readonly book: FactBook
  /** Sentences with slots of the book. */
  readonly headline: string
  readonly sentence: string
  readonly subtitle: readonly string[]
  readonly panels: readonly Panel[]
  readonly references?: readonly Reference[]
  readonly notes?: readonly string[]
  /** Of the as-of words in the source line. */
  readonly current: Period | null
  readonly sourceExtra?: readonly string[]
  readonly shown?: Figure['shown']
}

/** How many marks the alt text reads out before it stops. */
const altMarks = 12

/** Bring a draft together: source line from the marks' observations, alt text from their labels, notes without repeats. */
export function compose(selection: Selection, made: Draft): Figure {
  const w = wordsOf(selection.settings.language)
  const addedUp = addedUpNote(selection, made, w)
  const divided = dividedNotes(selection, made, w)
  const toCome = toComeNote(selection, made, w)
  const draft = onSheets(selection.dataset, made)
  const marks = draft.panels.flatMap((panel) => panel.series.flatMap((series) => series.marks))
  const seen = [
    ...marks.flatMap((mark) => [...mark.observations, ...(mark.inner?.observations ?? [])]),
    ...(draft.references ?? []).flatMap(operandsOf),
  ]
  const headline = draft.book.words(draft.headline)
  const notes = [...new Set([...(draft.notes ?? []), addedUp, ...divided, toCome, unsettledNote(draft, w)].filter((note) => note !== ''))]
  const count = draft.shown?.of ?? marks.length
  // Where several series share their categories, a mark is named by its series too.
  const read = draft.panels
    .flatMap((panel) =>
      panel.series.flatMap((series) =>
        series.marks.map((mark) => ({ mark, owner: panel.series.length > 1 && series.name !== '' ? series.name : panel.title })),
      ),
    )
    .filter(({ mark }) => mark.label !== '' || mark.change !== null)
    .slice(0, altMarks)
    .map(({ mark, owner }) => w.altMark([owner, mark.category].filter((part) => part !== '').join(w.space), altLabel(mark)))
  return {
    kind: draft.kind,
    ...(draft.called === undefined ? {} : { called: draft.called }),
    form: draft.form,
    headline,
    subtitle: draft.subtitle.filter((part) => part !== '').join(w.between),
    panels: draft.panels,
    references: draft.references ?? [],
    notes: notes.map((note) => (lengthOf(note) > noteLength ? draft.book.shorten(note) : note)),
    source: sourceLine(
      selection,
      seen,
      marks.flatMap((mark) => mark.items ?? []),
      draft.current,
      draft.sourceExtra ?? [],
    ),
    alt: w.alt(draft.called ?? w.kinds[draft.kind], headline.text, String(count), w.list(read)),
    sentence: draft.book.words(draft.sentence),
    facts: draft.book.facts.map((fact) => factOnSheets(selection.dataset, fact)),
    shown: draft.shown ?? { members: marks.length, of: marks.length, page: 1, pages: 1 },
  }
}

/** 2024年1—7月由各期相加: which spans no sheet gives as they are. */
function addedUpNote({ dataset, settings }: Selection, draft: Draft, w: ReturnType<typeof wordsOf>): string {
  if (partsMap(dataset) === null) return ''
  const spans = new Set<number>()
  for (const panel of draft.panels)
    for (const series of panel.series)
      for (const mark of series.marks)
        for (const i of mark.observations) if (isAddedOverTime(dataset, i)) spans.add(dataset.period[i] as number)
  const words = [...spans]
    .map((code) => periodAt(dataset, code))
    .sort(orderPeriods)
    .map((period) => periodWords(period, settings.language))
  return words.length === 0
    ? ''
    : w.notes.addedUp(words.length > 2 ? w.list([words[0] as string, words[words.length - 1] as string]) : w.list(words))
}

/** 10月—12月全为0，按未到期不计: on what runs through time and on the whole, which else would be as of the last of them. */
function toComeNote({ dataset, settings }: Selection, { kind }: Draft, w: ReturnType<typeof wordsOf>): string {
  const times = kind === 'tiles' || kind === 'trend' ? timesToCome(dataset) : []
  const [first, last] = [times[0], times[times.length - 1]]
  if (first === undefined || last === undefined) return ''
  const words =
    first.kind === 'span' && last.kind === 'span'
      ? [periodWords(daySpan(first.start, last.end), settings.language)]
      : [first, last].map((period) => periodWords(period, settings.language))
  return w.notes.toCome([...new Set(words)])
}

/** 整改率=已整改÷发现问题，表中未写: which rates no sheet gives as they are. */
function dividedNotes({ dataset }: Selection, draft: Draft, w: ReturnType<typeof wordsOf>): readonly string[] {
  const codes = new Set<number>()
  for (const { series } of draft.panels)
    for (const { marks } of series)
      for (const { observations } of marks) for (const i of observations) codes.add(dataset.indicator[i] as number)
  return [...codes].flatMap((code) => {
    const counts = countsOfRate(dataset, code)
    if (counts === null) return []
    const [part = '', whole = ''] = counts.of
    return [counts.of.length === 2 ? w.notes.divided(counts.name, part, whole) : w.notes.dividedByAll(counts.name)]
  })
}

/** A draft whose marks and references name observations of the sheets: what the ground added up is named by its parts. */
function onSheets(dataset: Dataset, draft: Draft): Draft {
  const mark = (one: Mark): Mark => ({
    ...one,
    observations: sheetObservations(dataset, one.observations),
    derivation: derivationOnSheets(dataset, one.derivation),
    ...(one.inner === undefined ? {} : { inner: { ...one.inner, observations: sheetObservations(dataset, one.inner.observations) } }),
  })
  return {
    ...draft,
    panels: draft.panels.map((panel) => ({
      ...panel,
      series: panel.series.map((series) => ({ ...series, marks: series.marks.map(mark) })),
    })),
    ...(draft.references === undefined
      ? {}
      : {
          references: draft.references.map((one) => ({
            ...one,
            derivation: derivationOnSheets(dataset, one.derivation),
            ...(one.observations === undefined ? {} : { observations: sheetObservations(dataset, one.observations) }),
          })),
        }),
  }
}

function factOnSheets(dataset: Dataset, fact: Fact): Fact {
  return {
    ...fact,
    observations: sheetObservations(dataset, fact.observations),
    derivation: derivationOnSheets(dataset, fact.derivation),
  }
}

function derivationOnSheets(dataset: Dataset, derivation: Derivation | null): Derivation | null {
  return derivation === null
    ? null
    : {
        ...derivation,
        operands: derivation.operands.map((operand) => ({ ...operand, observations: sheetObservations(dataset, operand.observations) })),
      }
}

/** How many unsettled members a note names; the others have their ◆. */
const namedUnsettled = 4

/** 示例区丁、示例县甲两表不符，待定: whoever has an unsettled mark. */
function unsettledNote(draft: Draft, w: ReturnType<typeof wordsOf>): string {
  const names = draft.panels.flatMap((panel) =>
    panel.series.flatMap((series) =>
      series.marks
        .filter((mark) => mark.flags.includes('conflict'))
        .map((mark) => (seriesAre[draft.form] === 'members' ? panel.title || series.name || mark.category : mark.category || panel.title)),
    ),
  )
  const named = [...new Set(names)].slice(0, namedUnsettled)
  return named.length === 0 ? '' : w.notes.conflict(w.list(named))
}

function operandsOf(reference: Reference): readonly number[] {
  return [...(reference.observations ?? []), ...(reference.derivation?.operands.flatMap((operand) => operand.observations) ?? [])]
}

function altLabel(mark: Mark): string {
  const arrow = mark.change?.direction === 'up' ? '▲ ' : mark.change?.direction === 'down' ? '▼ ' : ''
  return [mark.label, mark.change === null || mark.label.includes(mark.change.text) ? '' : arrow + mark.change.text, mark.statusText ?? '']
    .filter((part) => part !== '')
    .join(' ')
}

/**
 * One page of a list: pages count from 1; a page outside is brought to the nearest. What the headline names and what is ours (`keep`)
 * stands on every page, in its place of the order, so that no page says what it doesn't show.
 *
 *     pageOf([a, b, c, d, e], 3, 1, x => x === e)   a b e, of two pages
 *     pageOf([a, b, c, d, e], 3, 2, x => x === e)   c d e
 */
export function pageOf<T>(
  list: readonly T[],
  size: number,
  page: number,
  keep: (item: T) => boolean = () => false,
): { readonly items: readonly T[]; readonly page: number; readonly pages: number } {
  const kept = list.length <= size ? [] : list.filter(keep).slice(0, Math.max(0, size - 1))
  const others = list.filter((item) => !kept.includes(item))
  const room = Math.max(1, size - kept.length)
  const pages = Math.max(1, Math.ceil(others.length / room))
  const at = Math.min(Math.max(1, Math.floor(page)), pages)
  const shown = new Set([...kept, ...others.slice((at - 1) * room, at * room)])
  return { items: list.filter((item) => shown.has(item)), page: at, pages }
}
