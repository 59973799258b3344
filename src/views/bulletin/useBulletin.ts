import { computed, type ComputedRef, type Ref } from 'vue'
import type { BoardFigure } from '../../figures/board'
import { periodWords } from '../../i18n/periodWords'
import { bulletinOf, type Bulletin, type BulletinSentence } from '../../report/bulletin'
import type { BulletinEdit } from '../../store/commands/board/bulletin'
import { useDocument } from '../../store/documentStore'
import { useSettings } from '../../store/settings'
import { useWorkspace } from '../../store/workspace'
import { latestPeriod } from '../analysis/latestPeriod'
import { useMessages } from '../shared/useMessages'

/** The 通报 of a board as the clerk has it: `all` its sentences, those left out too. */
export function useBulletin(made: Ref<readonly BoardFigure[]>): {
  readonly bulletin: ComputedRef<Bulletin>
  readonly all: ComputedRef<Bulletin['sections']>
  /** The title the program writes. */
  readonly madeTitle: ComputedRef<string>
} {
  const current = useDocument()
  const workspace = useWorkspace()
  const settings = useSettings()
  const messages = useMessages()
  const edits = computed(() => current.document.bulletin)
  const madeTitle = computed(() => {
    const latest = workspace.dataset ? latestPeriod(workspace.dataset) : null
    return messages.value.screens.takeOut.bulletinTitle(latest ? periodWords(latest, settings.language) : '')
  })
  return {
    bulletin: computed(() => bulletinOf(made.value, edits.value, madeTitle.value)),
    all: computed(() => bulletinOf(made.value, { ...edits.value, off: [] }, madeTitle.value).sections),
    madeTitle,
  }
}

type Said = Pick<BulletinSentence, 'key' | 'headline' | 'made' | 'numbers'>

/** What a clerk does to the 通报: each a command of the document, so that it is kept, undone and carried. */
export function useBulletinEdits() {
  const current = useDocument()
  const run = (edit: BulletinEdit, about: string): void => void current.run({ name: 'bulletin', args: { edit, about } })

  return {
    isWanted: (key: string): boolean => !current.document.bulletin.off.includes(key),
    want: (sentence: Said, wanted: boolean): void => run({ what: 'wanted', key: sentence.key, wanted }, sentence.headline),
    /** Put a sentence one place before or after its neighbour; `all` are the keys as they stand now. */
    move(all: readonly string[], key: string, by: -1 | 1): void {
      const at = all.indexOf(key)
      const to = at + by
      if (at < 0 || to < 0 || to >= all.length) return
      const order = [...all]
      order.splice(at, 1)
      order.splice(to, 0, key)
      run({ what: 'order', order }, '')
    },
    /** A person's own title; the program's own again where it is the same or empty. */
    entitle(text: string, made: string): void {
      const said = text.replace(/\s+/g, ' ').trim()
      run({ what: 'title', own: said === '' || said === made ? null : { text: said, made } }, said)
    },
    /** A person's own words for a sentence; the program's own again where they are the same or empty. */
    write({ key, headline, made, numbers }: Said, text: string): void {
      const said = text.trim()
      run({ what: 'text', key, own: said === '' || said === made ? null : { text: said, numbers } }, headline)
    },
    /** Words whose figure is gone. */
    drop: (key: string, text: string): void => run({ what: 'text', key, own: null }, text.slice(0, 12)),
  }
}
