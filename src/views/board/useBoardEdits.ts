import { computed, watch, type ComputedRef, type Ref } from 'vue'
import { behind, type BoardFigure } from '../../figures/board'
import { fixedOf, keptKeys, type NamedFigure } from '../../figures/board/edits'
import { useDocument } from '../../store/documentStore'
import type { FigureEdits } from '../figure/figureEdits'
import { useMessages } from '../shared/useMessages'
import { useUndo } from '../shared/useUndo'

/** What of a board was taken off, and what a person touched that can't be drawn now. */
interface Edited {
  readonly off: readonly NamedFigure[]
  readonly away: readonly string[]
  readonly any: boolean
}

/** What a clerk changes about the board: each a command of the document, said with 撤销. */
export function useBoardEdits(made: Ref<readonly BoardFigure[]>): {
  readonly edited: ComputedRef<Edited>
  /** How many of the first figures stand where a person put them: none goes ahead of another to fill a row. */
  readonly fixed: ComputedRef<number>
  /** What may be changed about a figure; `reading` are the keys in the order the page is read. */
  readonly editsOf: (key: string, reading: readonly string[]) => FigureEdits
  readonly putBack: (figure: NamedFigure) => void
  readonly asMade: () => void
} {
  const current = useDocument()
  const messages = useMessages()
  const words = computed(() => messages.value.screens.boardEdits)
  const { offer } = useUndo()
  const edits = computed(() => current.document.board)

  const edited = computed((): Edited => {
    const shown = new Set(made.value.map(({ key }) => key))
    return {
      off: edits.value.off,
      away: keptKeys(edits.value).filter((key) => !shown.has(key)),
      any: Object.values(edits.value).some((list: readonly unknown[]) => list.length > 0),
    }
  })
  const fixed = computed(() => fixedOf(made.value, edits.value))

  function editsOf(key: string, reading: readonly string[]): FigureEdits {
    const one = made.value.find((other) => other.key === key)
    if (!one) throw new Error(`no figure ${key}`)
    const headline = one.figure.headline.text
    const found = one.title?.found ?? headline
    const pinned = new Set(made.value.filter((other) => other.pinned).map((other) => other.key))
    const among = reading.filter((other) => pinned.has(other) === one.pinned)
    const at = among.indexOf(key)
    const move = (by: -1 | 1) => (): void => {
      const step = current.run({ name: 'move', args: { key, headline, by, shown: reading } })
      const place = (one.pinned ? 0 : pinned.size) + at + by + 1
      done(words.value.done.moved(headline, place, made.value.length), step, key)
    }
    return {
      pinned: one.pinned,
      title: one.title?.text ?? '',
      found,
      earlier: at > 0 ? move(-1) : null,
      later: at >= 0 && at < among.length - 1 ? move(1) : null,
      pin(on) {
        const step = current.run({ name: 'pin', args: { key, headline, on } })
        done(on ? words.value.done.pinned(headline) : words.value.done.unpinned(headline), step, key)
      },
      takeOff() {
        const step = current.run({ name: 'takeOff', args: { key, headline } })
        done(words.value.done.off(headline), step, among[at + 1] ?? among[at - 1] ?? null, false)
      },
      retitle(text) {
        const said = text.replace(/\s+/g, ' ').trim()
        const own = said === found ? '' : said
        const step = current.run({ name: 'retitle', args: { key, text: own, over: own === '' ? '' : behind(one), headline } })
        done(own === '' ? words.value.done.untitled(found) : words.value.done.titled(own), step, key, false)
      },
    }
  }

  /** Say it, with 撤销; once the board stands anew the figure that was acted on, or its neighbour, has the focus and is in sight. */
  function done(text: string, step: string | null, key: string | null, scroll = true): void {
    if (step === null) return
    offer(text, step)
    const stop = watch(
      made,
      () => {
        stop()
        if (key !== null) focusMenu(key, scroll)
      },
      { flush: 'post' },
    )
  }

  return {
    edited,
    fixed,
    editsOf,
    putBack: ({ key, headline }) => done(words.value.done.back(headline), current.run({ name: 'putBack', args: { key } }), key),
    asMade: () => done(words.value.done.asMade, current.run({ name: 'asMade', args: null }), null),
  }
}

function focusMenu(key: string, scroll: boolean): void {
  const card = Array.from(document.querySelectorAll<HTMLElement>('[data-key]')).find((one) => one.dataset['key'] === key)
  if (scroll) card?.scrollIntoView({ block: 'nearest' })
  card?.querySelector<HTMLElement>('[data-testid="figure-menu"]')?.focus({ preventScroll: true })
}
