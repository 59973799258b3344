import type { Period } from '../model/period'
import type { FactBook } from './tell/factBook'
import type { Figure, FormName, Mark, Panel, Reference } from './figure'
import { seriesAre } from './forms'
import type { Selection } from './selection'
import { sourceLine } from './tell/sourceLine'
import { wordsOf } from './tell/wordsOf'

/** Longest headline that stands on one line of a board figure. */
const headlineLength = 30

/** The first headline that fits a line; the shortest when none does. */
export function fitting(book: FactBook, candidates: readonly string[]): string {
  const lengths = candidates.map((candidate) => book.plain(candidate).length)
  const fits = candidates.find((_, k) => (lengths[k] as number) <= headlineLength)
  return fits ?? candidates[lengths.indexOf(Math.min(...lengths))] ?? ''
}

/** What a kind hands over to become a Figure. */
export interface Draft {
  readonly kind: keyof ReturnType<typeof wordsOf>['kinds']
  readonly form: FormName
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
export function compose(selection: Selection, draft: Draft): Figure {
  const w = wordsOf(selection.settings.language)
  const marks = draft.panels.flatMap((panel) => panel.series.flatMap((series) => series.marks))
  const seen = [
    ...marks.flatMap((mark) => [...mark.observations, ...(mark.inner?.observations ?? [])]),
    ...(draft.references ?? []).flatMap(operandsOf),
  ]
  const headline = draft.book.words(draft.headline)
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
    form: draft.form,
    headline,
    subtitle: draft.subtitle.filter((part) => part !== '').join(w.between),
    panels: draft.panels,
    references: draft.references ?? [],
    notes: [...new Set([...(draft.notes ?? []), unsettledNote(draft, w)].filter((note) => note !== ''))],
    source: sourceLine(
      selection,
      seen,
      marks.flatMap((mark) => mark.items ?? []),
      draft.current,
      draft.sourceExtra ?? [],
    ),
    alt: w.alt(w.kinds[draft.kind], headline.text, String(count), w.list(read)),
    sentence: draft.book.words(draft.sentence),
    facts: draft.book.facts,
    shown: draft.shown ?? { members: marks.length, of: marks.length, page: 1, pages: 1 },
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
