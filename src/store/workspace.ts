import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { FileId } from '../model/cell'
import type { Correction } from '../model/correction'
import type { CorrectionDraft, Question } from '../model/question'
import { WorkerTrouble, type ImportClient, type ImportEvents, type ImportJob } from '../worker/client'
import { pageClient } from '../worker/pageClient'
import type { CellSurroundings, ExcerptAsk, Merged } from '../worker/protocol'
import { withChosenTypes } from '../model/typedDataset'
import { useSettings } from './settings'
import { shareRead, type FileEntry } from './fileEntry'
import { sift, type Incoming } from './intake'

/** A question and the file it stands in. */
export interface OpenQuestion {
  readonly key: string
  readonly file: FileId
  readonly fileName: string
  readonly question: Question
}

/** An answer given, which can be taken back. */
export interface Answered {
  readonly correction: Correction
  readonly fileName: string
  readonly question: Question
  readonly text: string
}

/** The files and answers there were before a removal. */
export interface Removable {
  readonly files: readonly FileEntry[]
  readonly answered: readonly Answered[]
}

/**
 * The sheets at hand and what was understood of them. The data is a frozen reference, replaced as a whole; every change
 * goes through a function here, so that undo can come later.
 */
export const useWorkspace = defineStore('workspace', () => {
  const files = shallowRef<readonly FileEntry[]>([])
  const skipped = shallowRef<readonly string[]>([])
  /** Names of files dropped again with the very same bytes. */
  const repeated = shallowRef<readonly string[]>([])
  const merged = shallowRef<Merged | null>(null)
  const answered = shallowRef<readonly Answered[]>([])
  const jobs = shallowRef<readonly ImportJob[]>([])
  let client: ImportClient | null = null
  let nextKey = 1

  const corrections = computed(() => answered.value.map((answer) => answer.correction))
  const busy = computed(() => jobs.value.length > 0)
  const share = computed(() =>
    shareRead(files.value.filter((file) => file.state === 'waiting' || file.state === 'reading' || underWay.value.has(file.key))),
  )
  const underWay = shallowRef<ReadonlySet<string>>(new Set())
  /** 台账 lines of every file. */
  const items = computed(() => files.value.flatMap((entry) => (entry.state === 'read' && entry.summary ? entry.summary.items : [])))
  /** Null while there is nothing to show; without a number but with 台账 lines it is empty, not null. */
  const dataset = computed(() =>
    merged.value && (merged.value.dataset.count > 0 || items.value.length > 0)
      ? withChosenTypes(merged.value.dataset, useSettings().types)
      : null,
  )
  /** Names of the files by their hash. */
  const fileNames = computed(() =>
    Object.fromEntries(files.value.flatMap((entry) => (entry.summary ? [[entry.summary.file, entry.name] as const] : []))),
  )
  const questions = computed<readonly OpenQuestion[]>(() =>
    files.value.flatMap((entry) =>
      entry.state === 'read' && entry.summary
        ? entry.summary.questions.map((question) => ({
            key: entry.key,
            file: (entry.summary as { file: FileId }).file,
            fileName: entry.name,
            question,
          }))
        : [],
    ),
  )

  const events: ImportEvents = {
    progress: (key, part, sheet) => change(key, { state: 'reading', share: part, sheet }),
    file: (key, summary) => {
      if (summary.sameAs !== null && summary.sameAs !== key) {
        repeated.value = [...repeated.value, nameOf(key)]
        files.value = files.value.filter((file) => file.key !== key)
        return
      }
      change(key, { state: summary.status === 'read' ? 'read' : 'refused', share: 1, summary, trouble: null })
    },
    gone: (key) => change(key, { state: 'refused', share: 1, trouble: 'gone' }),
    merged: (next) => void (merged.value = Object.freeze(next)),
  }

  /** Take files in: those worth reading are queued and read in the background. */
  async function add(incoming: readonly Incoming[]): Promise<void> {
    const { taken, skipped: left } = sift(incoming)
    skipped.value = left
    repeated.value = []
    if (taken.length === 0) return
    const fresh = taken.map<FileEntry>((file) => ({
      key: String(nextKey++),
      name: file.name,
      size: file.blob.size,
      addedAt: new Date(),
      blob: file.blob,
      state: 'waiting',
      share: 0,
      sheet: null,
      summary: null,
      trouble: null,
    }))
    files.value = [...files.value, ...fresh]
    await read(fresh)
  }

  async function read(entries: readonly FileEntry[]): Promise<void> {
    let left = entries
    underWay.value = new Set([...underWay.value, ...entries.map((entry) => entry.key)])
    while (left.length > 0) {
      const trouble = await follow(there().importFiles(left, corrections.value, events))
      // A file the worker broke on is told apart; the others go on with a new worker.
      if (trouble?.code === 'broke' && trouble.key !== null) change(trouble.key, { state: 'refused', share: 1, trouble: 'broke' })
      const open = files.value.filter(
        (file) => left.some((entry) => entry.key === file.key) && (file.state === 'waiting' || file.state === 'reading'),
      )
      if (trouble === null || trouble.key === null || open.length === left.length) {
        const rest: Partial<FileEntry> =
          trouble === null ? { state: 'stopped', share: 0 } : { state: 'refused', share: 1, trouble: trouble.code }
        for (const file of open) change(file.key, rest)
        break
      }
      left = open
    }
    if (!busy.value) underWay.value = new Set()
  }

  /** Wait for a job; null when it ended as it should. */
  async function follow(job: ImportJob): Promise<WorkerTrouble | null> {
    jobs.value = [...jobs.value, job]
    try {
      await job.done
      return null
    } catch (error) {
      if (error instanceof WorkerTrouble) return error
      throw error
    } finally {
      jobs.value = jobs.value.filter((other) => other !== job)
    }
  }

  /** 停下: what is read stays, what waits is left unread. */
  function stop(): void {
    for (const job of jobs.value) job.stop()
  }

  /** Read stopped files after all. */
  async function resume(): Promise<void> {
    const again = files.value.filter((file) => file.state === 'stopped').map<FileEntry>((file) => ({ ...file, state: 'waiting', share: 0 }))
    for (const file of again) change(file.key, file)
    await read(again)
  }

  async function remove(key: string): Promise<void> {
    const known = files.value.find((file) => file.key === key)
    if (!known) return
    files.value = files.value.filter((file) => file.key !== key)
    const file = known.summary?.file
    answered.value = answered.value.filter((answer) => !(answer.correction.scope === 'here' && answer.correction.file === file))
    if (known.state !== 'refused') await follow(there().remove([key], corrections.value, events))
  }

  async function removeAll(): Promise<void> {
    stop()
    const keys = files.value.map((file) => file.key)
    files.value = []
    answered.value = []
    skipped.value = []
    repeated.value = []
    merged.value = null
    if (keys.length > 0) await follow(there().remove(keys, [], events))
  }

  /**
   * Put back what was removed since `before`, as it was: files in their places and read again, answers with them. What
   * came in meanwhile stays behind it.
   */
  async function restore(before: Removable): Promise<void> {
    const here = new Set(files.value.map((file) => file.key))
    const back = before.files
      .filter((file) => !here.has(file.key))
      .map<FileEntry>((file) =>
        file.state === 'stopped' ? file : { ...file, state: 'waiting', share: 0, sheet: null, summary: null, trouble: null },
      )
    const known = new Set(before.files.map((file) => file.key))
    const now = new Map([...files.value, ...back].map((file) => [file.key, file]))
    files.value = [...before.files.flatMap((file) => now.get(file.key) ?? []), ...files.value.filter((file) => !known.has(file.key))]
    const given = new Set(before.answered.map((answer) => answer.correction.id))
    answered.value = [...before.answered, ...answered.value.filter((answer) => !given.has(answer.correction.id))]
    const waiting = back.filter((file) => file.state === 'waiting')
    if (waiting.length > 0) await read(waiting)
  }

  /** Record what a person decided and read what it touches again. */
  async function answer(open: OpenQuestion, text: string, draft: CorrectionDraft): Promise<void> {
    const when = new Date()
    const correction = {
      ...draft,
      id: `${when.getTime()}-${answered.value.length}`,
      when: when.toISOString(),
      why: open.question.kind,
    } as Correction
    answered.value = [...answered.value, { correction, fileName: open.fileName, question: open.question, text }]
    await follow(there().correct(corrections.value, draft.scope === 'here' ? draft.file : null, events))
  }

  /** Take an answer back: the question stands again. */
  async function unanswer(id: string): Promise<void> {
    const known = answered.value.find((given) => given.correction.id === id)
    if (!known) return
    answered.value = answered.value.filter((given) => given !== known)
    await follow(there().correct(corrections.value, known.correction.scope === 'here' ? known.correction.file : null, events))
  }

  function excerpt(ask: ExcerptAsk): Promise<CellSurroundings | null> {
    return there().excerpt(ask)
  }

  function there(): ImportClient {
    client ??= pageClient()
    return client
  }

  /** Tests give a client whose worker runs in Node. */
  function useClient(other: ImportClient): void {
    client = other
  }

  function change(key: string, to: Partial<FileEntry>): void {
    files.value = files.value.map((file) => (file.key === key ? { ...file, ...to } : file))
  }

  function nameOf(key: string): string {
    return files.value.find((file) => file.key === key)?.name ?? ''
  }

  return {
    files,
    skipped,
    repeated,
    merged,
    dataset,
    items,
    fileNames,
    questions,
    answered,
    corrections,
    busy,
    share,
    add,
    stop,
    resume,
    remove,
    removeAll,
    restore,
    answer,
    unanswer,
    excerpt,
    useClient,
  }
})
