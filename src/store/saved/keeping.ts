import { defineStore } from 'pinia'
import { computed, ref, watch } from 'vue'
import { emptyDocument } from '../document'
import { useDocument } from '../documentStore'
import { historyOf, type History } from '../history'
import { newId } from '../newId'
import { forgetPreferences } from '../preferences'
import type { Backup, Cleared, OpenedWorkspace } from './keeper'
import { aboutOf, freshWorkspace, lastOpened, rememberTab, stepsSince } from './keptWorkspace'
import { askToPersist, keeperHere, nothingKept, rememberToKeep, type NotKept } from './storageHere'
import { savingRoom } from './saving'
import { useWorkspace } from '../workspace'

/** A removed workspace can be had back this long, also after a reload. */
const removedForMs = 10 * 60_000
/** After a saving or a reading, before the readings are kept: what a person does next comes first. */
const shelveAfterMs = 400

/** Where the workspace at hand is kept, and the others beside it. */
export const useKeeping = defineStore('keeping', () => {
  const current = useDocument()
  const workspace = useWorkspace()
  const saving = savingRoom(current, workspace, reset)
  const { keeper, here, kept, settled, refresh } = saving
  workspace.shelf.use({ recall: (keys) => keeper.value.recall(keys), shelve: (reading) => keeper.value.shelve(reading) })
  const ready = ref(false)
  /** Whether nothing was kept, so that the page can be used before it is known how it will be kept; null while that isn't known. */
  const fresh = ref<boolean | null>(null)
  const why = ref<NotKept | null>(null)
  /** Whether the browser promised not to evict; null while it hasn't been asked. */
  const persisted = ref<boolean | null>(null)
  let started: Promise<void> | null = null

  const lasting = computed(() => keeper.value.lasting)
  const others = computed(() => kept.value.filter((one) => one.removedAt === null))
  const stepsSinceBackup = computed(() => stepsSince(current.history, here.value.backup))
  /** What closing the page now would lose. */
  const atRisk = computed(
    () => workspace.onTheirWay || (lasting.value ? current.unsaved.length > 0 : !here.value.sample && stepsSinceBackup.value > 0),
  )
  /** Why another workspace can't take this one's place now: sheets are being read, or steps are in the page only. */
  const held = computed<'reading' | 'unsaved' | null>(() =>
    workspace.onTheirWay ? 'reading' : saving.trouble.value !== null && stepsSinceBackup.value > 0 ? 'unsaved' : null,
  )

  /** Open what was open last. */
  function start(keeperOf: typeof keeperHere = keeperHere): Promise<void> {
    started ??= (async () => {
      fresh.value = await nothingKept()
      // The page stands before anything more is fetched.
      if (fresh.value) await new Promise((resolve) => void setTimeout(resolve))
      const found = await keeperOf()
      keeper.value = found.keeper
      why.value = found.why
      try {
        await refresh()
        const last = lastOpened(others.value)
        if (last && current.unsaved.length === 0) await open(last.id)
      } catch {
        why.value = 'newer'
      }
      ready.value = true
      saving.begin()
      await tidy()
    })()
    return started
  }

  async function open(id: string): Promise<boolean> {
    await settled()
    const opened = held.value === null ? await keeper.value.open(id, (history) => workspace.shelf.keysOf(history, id)) : null
    if (!opened) return false
    saving.stepInto(opened)
    await keeper.value.note(id, { openedAt: new Date().toISOString(), removedAt: null })
    await refresh()
    return true
  }

  /** A new, empty workspace takes the place of this one, which stays kept. */
  async function begin(named = '', sample = false): Promise<boolean> {
    await settled()
    if (held.value !== null) return false
    saving.stepInto({ workspace: freshWorkspace(named, sample), history: historyOf(emptyDocument(current.beginning())), bytes: [] })
    if (named !== '') await saving.keepAsIs()
    return true
  }

  async function rename(id: string, name: string): Promise<void> {
    if (id === here.value.id) {
      here.value = { ...here.value, name }
      if (here.value.revision === 0) await saving.keepAsIs()
    }
    await keeper.value.note(id, { name })
    await refresh()
  }

  /** A copy of a kept workspace, bytes, steps and all, beside it. */
  async function copy(id: string, name: string): Promise<void> {
    await settled()
    const opened = await keeper.value.open(id)
    if (!opened) return
    await keeper.value.save(
      { ...opened.workspace, ...freshWorkspace(name), about: opened.workspace.about, revision: 1 },
      opened.history,
      opened.bytes,
    )
    await refresh()
  }

  /** Take a workspace away; opening it again has it back. The one at hand makes room for the next. */
  async function remove(id: string): Promise<boolean> {
    await settled()
    if (id === here.value.id && held.value !== null) return false
    await keeper.value.note(id, { removedAt: new Date().toISOString() })
    await refresh()
    if (id !== here.value.id) return true
    const [next] = others.value
    return next ? open(next.id) : begin()
  }

  /** The clerk's own workspace opened last, or a new one: nothing of theirs goes among the samples. */
  async function openOwn(): Promise<boolean> {
    const own = others.value.find((one) => !one.sample && one.about.figures === 0)
    return own ? open(own.id) : begin()
  }

  /** The samples, or one office's of that name, in a workspace of their own. 'there' when it holds them already, 'held' when it can't be opened now. */
  async function openSamples(name = ''): Promise<'there' | 'empty' | 'held'> {
    const known = others.value.find((one) => one.sample && one.name === name)
    const opened = known ? here.value.id === known.id || (await open(known.id)) : await begin(name, true)
    if (!opened) return 'held'
    return current.document.files.length > 0 ? 'there' : 'empty'
  }

  /** A workspace that came as a file is opened beside the others. */
  async function openBeside(name: string, history: History, bytes: OpenedWorkspace['bytes']): Promise<boolean> {
    await settled()
    if (held.value !== null) return false
    saving.stepInto({ workspace: freshWorkspace(name), history, bytes })
    await saving.keepAsIs()
    await backedUp()
    return true
  }

  async function backedUp(): Promise<void> {
    const backup: Backup = { when: new Date().toISOString(), step: current.history.steps[current.history.at - 1]?.id ?? null }
    here.value = { ...here.value, backup }
    await keeper.value.note(here.value.id, { backup })
    await refresh()
  }

  /** Keep in this browser after all, though other page files on the machine could read it. */
  async function keepHere(): Promise<boolean> {
    await settled()
    rememberToKeep(true)
    const found = await keeperHere()
    if (!found.keeper.lasting) {
      why.value = found.why
      return false
    }
    for (const { id } of others.value) {
      const opened = await keeper.value.open(id)
      if (opened)
        await found.keeper.save({ ...opened.workspace, id: id === here.value.id ? id : newId(), revision: 1 }, opened.history, opened.bytes)
    }
    keeper.value = found.keeper
    why.value = null
    await refresh()
    here.value = { ...here.value, revision: kept.value.find((one) => one.id === here.value.id)?.revision ?? 0 }
    saving.save()
    return true
  }

  /** Really drop everything this browser keeps of us, and begin anew. */
  async function clearAll(): Promise<Cleared & { readonly preferences: boolean }> {
    await settled()
    const cleared = await keeper.value.clear()
    rememberToKeep(false)
    const preferences = forgetPreferences()
    saving.tell('cleared')
    await reset()
    return { ...cleared, preferences }
  }

  async function reset(): Promise<void> {
    saving.leave()
    workspace.bytes.replace([])
    here.value = freshWorkspace()
    current.openEmpty()
    saving.savedAt.value = null
    rememberTab(null)
    await refresh()
  }

  async function tidy(): Promise<void> {
    try {
      await keeper.value.tidy(new Date(Date.now() - removedForMs).toISOString())
      await refresh()
    } catch {
      // Another day: nothing is lost by keeping it longer.
    }
  }

  // After the first real saving the browser is asked not to evict it.
  watch(saving.savedAt, (now) => {
    if (now === null || persisted.value !== null || !lasting.value || here.value.sample) return
    persisted.value = false
    void askToPersist().then((granted) => void (persisted.value = granted))
  })

  // The list says what the figures are of; they come after the saving.
  watch(
    () => [workspace.merged, workspace.busy] as const,
    ([merged, busy]) => {
      if (!merged || busy || here.value.revision === 0 || !ready.value) return
      const about = aboutOf(current.document, workspace.dataset, workspace.items.length)
      if (JSON.stringify(about) === JSON.stringify(here.value.about)) return
      here.value = { ...here.value, about }
      // The list is told again at the next saving.
      keeper.value
        .note(here.value.id, { about })
        .then(refresh)
        .catch(() => undefined)
    },
  )

  // What was read is kept beside it, once it is quiet.
  let shelving: ReturnType<typeof setTimeout> | undefined
  watch(
    () => [saving.savedAt.value, workspace.busy, here.value.revision] as const,
    ([, busy, revision]) => {
      clearTimeout(shelving)
      if (lasting.value && !busy && revision > 0)
        shelving = setTimeout(() => void workspace.shelve(here.value.id).catch(() => undefined), shelveAfterMs)
    },
  )

  const { savedAt, trouble, elsewhere, resting, followed, unsavedSteps, save, takeOver, lookAgain } = saving
  /** Acts on what is kept wait until it is known where. */
  const onceStarted =
    <Given extends unknown[], Found>(act: (...given: Given) => Promise<Found>) =>
    async (...given: Given): Promise<Found> => {
      await started
      return act(...given)
    }
  return {
    ready,
    fresh,
    here,
    others,
    lasting,
    why,
    held,
    savedAt,
    trouble,
    elsewhere,
    resting,
    followed,
    unsavedSteps,
    persisted,
    stepsSinceBackup,
    atRisk,
    start,
    save,
    settled,
    open: onceStarted(open),
    begin: onceStarted(begin),
    rename: onceStarted(rename),
    copy: onceStarted(copy),
    remove: onceStarted(remove),
    openOwn: onceStarted(openOwn),
    openSamples: onceStarted(openSamples),
    openBeside: onceStarted(openBeside),
    backedUp: onceStarted(backedUp),
    keepHere: onceStarted(keepHere),
    clearAll: onceStarted(clearAll),
    takeOver,
    lookAgain,
    leave: () => saving.tell('left'),
  }
})
