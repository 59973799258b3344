import { computed, ref, shallowRef, watch, type ComputedRef, type Ref, type ShallowRef } from 'vue'
import type { FileId } from '../../model/sheet/cell'
import type { useDocument } from '../documentStore'
import { filesOf, type History } from '../history'
import { newId } from '../newId'
import { otherPages, type OtherPages, type PageMessage } from '../otherPages'
import { isFull, type Keeper, type KeptWorkspace, type OpenedWorkspace } from './keeper'
import { aboutOf, freshWorkspace, rememberTab } from './keptWorkspace'
import { memoryKeeper } from './memoryKeeper'
import type { useWorkspace } from '../workspace'

export interface SavingRoom {
  readonly keeper: ShallowRef<Keeper>
  /** The workspace at hand, as the list knows it. */
  readonly here: ShallowRef<KeptWorkspace>
  readonly kept: ShallowRef<readonly KeptWorkspace[]>
  /** When the last saving was done; null for none yet. */
  readonly savedAt: ShallowRef<Date | null>
  /** Why the last saving failed: no room, or something else. What was done stays in the page. */
  readonly trouble: Ref<'full' | 'failed' | null>
  /** Another page has this workspace open. */
  readonly elsewhere: Ref<boolean>
  /** Another page took it over: this one rests. */
  readonly resting: Ref<boolean>
  /** Counts what another page did and was brought in here, so that it can be said. */
  readonly followed: Ref<number>
  readonly unsavedSteps: ComputedRef<number>
  /** From now on every change is saved. */
  begin(): void
  save(): void
  /** Have the list know this workspace, though nothing was done in it yet. */
  keepAsIs(): Promise<void>
  /** Until everything done so far is saved, or couldn't be. */
  settled(): Promise<void>
  refresh(): Promise<void>
  /** Another workspace takes the place of the one at hand. */
  stepInto(opened: OpenedWorkspace): void
  leave(): void
  takeOver(): Promise<void>
  lookAgain(): Promise<void>
  tell(kind: PageMessage['kind']): void
}

/**
 * Save the workspace at hand: each change in one transaction, with the revision it was made on. Where another page saved
 * meanwhile, what was done here is done again on what stands there, so neither loses. What couldn't be saved stays in the
 * page, is told, and is tried again with the next change.
 */
export function savingRoom(
  current: ReturnType<typeof useDocument>,
  workspace: ReturnType<typeof useWorkspace>,
  cleared: () => Promise<void>,
): SavingRoom {
  const self = newId()
  const keeper = shallowRef<Keeper>(memoryKeeper())
  const here = shallowRef<KeptWorkspace>(freshWorkspace())
  const kept = shallowRef<readonly KeptWorkspace[]>([])
  const savedAt = shallowRef<Date | null>(null)
  const trouble = ref<'full' | 'failed' | null>(null)
  const elsewhere = ref(false)
  const resting = ref(false)
  const followed = ref(0)
  let pages: OtherPages = { tell: () => undefined, close: () => undefined }
  let begun = false
  let writing: Promise<void> | null = null
  let wanted = false
  /** Another page saved while this one was writing. */
  let missed = false

  watch(
    () => current.history,
    () => save(),
    { flush: 'sync' },
  )

  function save(): void {
    if (!begun || resting.value || current.unsaved.length === 0) return
    wanted = true
    writing ??= writeAll().finally(() => {
      writing = null
      if (missed) void follow().catch(unreached)
    })
  }

  /** What is kept can't be reached now: work goes on in the page, and it is told. */
  function unreached(): void {
    trouble.value ??= 'failed'
  }

  async function writeAll(): Promise<void> {
    while (wanted) {
      wanted = false
      try {
        await write()
      } catch (error) {
        trouble.value = isFull(error) ? 'full' : 'failed'
      }
    }
  }

  async function write(): Promise<void> {
    const { history, unsaved } = current
    const next = nextRevision(new Date())
    const result = await keeper.value.save(next, history, bytesOf(history))
    if (result === 'saved') {
      here.value = { ...here.value, revision: next.revision, changedAt: next.changedAt, about: next.about }
      current.saved(unsaved.length)
      savedAt.value = new Date(next.changedAt)
      trouble.value = null
      pages.tell('saved', next.id)
      await refresh()
    } else if (result === 'gone') here.value = { ...here.value, revision: 0 }
    else await follow()
    wanted = wanted || current.unsaved.length > 0
  }

  function nextRevision(now: Date): KeptWorkspace {
    const about = aboutOf(current.document, workspace.dataset, workspace.items.length)
    return { ...here.value, revision: here.value.revision + 1, changedAt: now.toISOString(), about }
  }

  function bytesOf(history: History): (readonly [FileId, Blob])[] {
    return [...filesOf(history)].flatMap((file) => {
      const blob = workspace.bytes.get(file)
      return blob ? [[file, blob] as const] : []
    })
  }

  /** Take in what another page saved, and do again on it what was done here and isn't saved. */
  async function follow(): Promise<void> {
    missed = false
    const theirs = await keeper.value.open(here.value.id)
    if (!theirs || theirs.workspace.revision === here.value.revision) return
    for (const [file, blob] of theirs.bytes) workspace.bytes.put(file, blob)
    here.value = theirs.workspace
    savedAt.value = new Date(theirs.workspace.changedAt)
    followed.value++
    current.rebase(theirs.history)
  }

  async function hear(message: PageMessage): Promise<void> {
    if (message.kind === 'cleared') return cleared()
    if (message.kind === 'saved') await refresh()
    if (message.workspace !== here.value.id) return
    if (message.kind === 'opened') pages.tell('here', here.value.id)
    if (message.kind === 'opened' || message.kind === 'here') elsewhere.value = true
    else if (message.kind === 'left') elsewhere.value = false
    else if (message.kind === 'rest') {
      await settled()
      resting.value = true
    } else if (writing) missed = true
    else await follow()
  }

  async function refresh(): Promise<void> {
    kept.value = [...(await keeper.value.list())].sort((a, b) => (a.openedAt === b.openedAt ? 0 : a.openedAt < b.openedAt ? 1 : -1))
    const known = kept.value.find((one) => one.id === here.value.id)
    if (known && known.name !== here.value.name) here.value = { ...here.value, name: known.name }
  }

  async function settled(): Promise<void> {
    if (!writing) return
    await writing
    await settled()
  }

  function leave(): void {
    pages.tell('left', here.value.id)
    workspace.leave()
    elsewhere.value = false
    resting.value = false
    trouble.value = null
  }

  return {
    keeper,
    here,
    kept,
    savedAt,
    trouble,
    elsewhere,
    resting,
    followed,
    unsavedSteps: computed(() => current.unsaved.length),
    begin() {
      begun = true
      pages = otherPages(self, (message) => void hear(message).catch(unreached))
      pages.tell('opened', here.value.id)
      save()
    },
    save,
    async keepAsIs() {
      const next = nextRevision(new Date())
      if ((await keeper.value.save(next, current.history, bytesOf(current.history))) === 'saved') {
        here.value = next
        savedAt.value = new Date(next.changedAt)
      }
      await refresh()
    },
    settled,
    refresh,
    stepInto({ workspace: one, history, bytes, readings }) {
      leave()
      if (readings) workspace.shelf.take(history, one.id, readings)
      here.value = { ...one, removedAt: null }
      workspace.bytes.replace(bytes)
      current.open(history)
      savedAt.value = one.revision > 0 ? new Date(one.changedAt) : null
      rememberTab(one.id)
      pages.tell('opened', one.id)
    },
    leave,
    /** Go on with this workspace here: the other pages rest, and what they saved last is here. */
    async takeOver() {
      pages.tell('rest', here.value.id)
      resting.value = false
      elsewhere.value = false
      await follow()
      save()
    },
    /** Back in sight: another page may have saved where no word of it came through, or gone without a word. */
    async lookAgain() {
      if (!begun || resting.value) return
      try {
        await refresh()
        const known = kept.value.find((one) => one.id === here.value.id)
        if (known && known.revision !== here.value.revision && !writing) await follow()
      } catch {
        return unreached()
      }
      elsewhere.value = false
      pages.tell('opened', here.value.id)
    },
    tell: (kind) => pages.tell(kind, here.value.id),
  }
}
