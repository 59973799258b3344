import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { FileId } from '../model/sheet/cell'
import type { Correction } from '../model/correction'
import type { LedgerItem } from '../model/ledger'
import type { CorrectionDraft, Question } from '../model/sheet/question'
import { withChosen } from '../model/dataset/chosenDataset'
import type { SheetReads, Trial } from '../worker/look/sheetAsk'
import { bytesRoom } from './saved/bytes'
import { corrected } from './commands/correct'
import type { Answered, WorkspaceDocument } from './document'
import { useDocument } from './documentStore'
import { shareRead } from './fileEntry'
import { sift, type Incoming } from './intake'
import { newId } from './newId'
import { readingsRoom } from './readings'
import { useSettings } from './settings'
import { useSources } from './sources'

export type { Answered } from './document'

/** A question and the file it stands in. */
export interface OpenQuestion {
  readonly key: string
  readonly file: FileId
  readonly fileName: string
  /** The form of its sheet: sheets of one form ask alike. '' where it has none. */
  readonly signature: string
  readonly question: Question
}

/** The files and answers there were before a removal. */
export type Removable = Pick<WorkspaceDocument, 'files' | 'answered'>

/**
 * The sheets at hand and what was understood of them: the document's files with their readings, and the verbs of 数据. Rooms:
 * `documentStore` what a clerk did, `bytes` the files' bytes, `readings` what the worker makes of both, `keeping` where it is kept.
 */
export const useWorkspace = defineStore('workspace', () => {
  const current = useDocument()
  const bytes = bytesRoom()
  const readings = readingsRoom(current, bytes)
  const { files, merged, repeated, busy } = readings
  const skipped = shallowRef<readonly string[]>([])

  const share = computed(() =>
    shareRead(files.value.filter((file) => file.state === 'waiting' || file.state === 'reading' || readings.underWay.value.has(file.key))),
  )
  /** 台账 lines of every file. */
  const items = computed<readonly LedgerItem[]>((before) => {
    const now = files.value.flatMap((entry) => (entry.state === 'read' && entry.summary ? entry.summary.items : []))
    return before?.length === now.length && now.every((item, k) => item === before[k]) ? before : now
  })
  /** Null while there is nothing to show; without a number but with 台账 lines it is empty, not null. */
  const dataset = computed(() =>
    merged.value && (merged.value.dataset.count > 0 || items.value.length > 0)
      ? withChosen(merged.value.dataset, useSettings().chosen)
      : null,
  )
  /** Names of the files by their hash; the same while they are: a board hangs on them. */
  const fileNames = computed<Readonly<Record<FileId, string>>>((before) => {
    const now = Object.fromEntries(files.value.flatMap((entry) => (entry.summary ? [[entry.summary.file, entry.name] as const] : [])))
    return before && JSON.stringify(before) === JSON.stringify(now) ? before : now
  })
  const questions = computed<readonly OpenQuestion[]>(() =>
    files.value.flatMap((entry) => {
      const { key, name, state, summary } = entry
      if (state !== 'read' || !summary) return []
      const signatures = new Map(summary.sheets.map((sheet) => [sheet.name, sheet.signature]))
      return summary.questions.map((question) => ({
        key,
        file: summary.file,
        fileName: name,
        signature: signatures.get(question.sheet) ?? '',
        question,
      }))
    }),
  )
  /** What would be lost with the page: files dropped and not read. */
  const onTheirWay = computed(() => files.value.some((entry) => entry.file === null && entry.state !== 'refused'))

  /** Take files in: those worth reading are queued and read in the background. */
  async function add(incoming: readonly Incoming[]): Promise<void> {
    const { taken, skipped: left } = sift(incoming)
    skipped.value = left
    await readings.take(taken)
  }

  async function remove(key: string): Promise<void> {
    const known = files.value.find((file) => file.key === key)
    if (!known) return
    if (known.file === null) await readings.dismiss([key])
    else current.run({ name: 'remove', args: { file: known.file } })
    await readings.settled()
  }

  async function removeAll(): Promise<void> {
    readings.stop()
    skipped.value = []
    repeated.value = []
    merged.value = null
    const waiting = files.value.filter((file) => file.file === null).map((file) => file.key)
    current.run({ name: 'clear', args: null })
    await readings.dismiss(waiting)
    await readings.settled()
  }

  /**
   * Put back what was removed since `before`, as it was: files in their places and read again, answers with them. What
   * came in meanwhile stays behind it.
   */
  async function restore({ files, answered }: Removable): Promise<void> {
    current.run({ name: 'restore', args: { files, answered } })
    await readings.settled()
  }

  /** Record what a person decided, of one question or of several that are the same, and read what it touches again. */
  async function answer(given: readonly { readonly open: OpenQuestion; readonly draft: CorrectionDraft }[], text: string): Promise<void> {
    const when = new Date().toISOString()
    const answered = given.map<Answered>(({ open, draft }) => ({
      correction: { ...draft, id: newId(), when, why: open.question.kind } as Correction,
      fileName: open.fileName,
      question: open.question,
      text,
    }))
    current.run({ name: 'answer', args: { answered } })
    await readings.settled()
  }

  function decided(draft: CorrectionDraft, fileName: string, text: string, why = 'correction'): Answered {
    const correction = { ...draft, id: newId(), when: new Date().toISOString(), why } as Correction
    return { correction, fileName, question: null, text }
  }

  /**
   * Read something as a person says, without having been asked, maybe `why` an earlier correction found nothing (`insteadOf`).
   * The step it became, null where it changed nothing.
   */
  async function correct(drafts: readonly CorrectionDraft[], fileName: string, text: string, why?: string): Promise<string | null> {
    const step = current.run({ name: 'correct', args: { answered: drafts.map((draft) => decided(draft, fileName, text, why)) } })
    await readings.settled()
    return step
  }

  /** What corrections would change in their file, before they are made. */
  function tryOut(file: FileId, drafts: readonly CorrectionDraft[]): Promise<Trial | null> {
    const given = drafts.map((draft) => decided(draft, '', ''))
    const corrections = given.reduce(corrected, current.answered).map((one) => one.correction)
    return readings.look({ what: 'trial', file, corrections })
  }

  /** Two names of an office or an indicator are one, here and in what comes: the second is read as the first. The step it became. */
  async function mergeNames(kind: 'officeAlias' | 'indicatorAlias', left: string, right: string): Promise<string | null> {
    const said = { scope: 'vocabulary', kind, before: right, after: left } as const
    const correction: Correction = { ...said, id: newId(), when: new Date().toISOString(), why: 'proposal' }
    const step = current.run({
      name: 'merge',
      args: { answered: { correction, fileName: '', question: null, text: `${right} → ${left}` } },
    })
    await readings.settled()
    return step
  }

  /** What a sheet would be read as with corrections, before they are made: a picture of a reading. */
  function readsAs(file: FileId, sheet: string, drafts: readonly CorrectionDraft[]): Promise<SheetReads | null> {
    const given = drafts.map((draft) => decided(draft, '', ''))
    const corrections = given.reduce(corrected, current.answered).map((one) => one.correction)
    return readings.look({ what: 'reads', file, sheet, corrections })
  }

  /** Take an answer back, and others that were given with it: the question stands again. */
  async function unanswer(id: string, also: readonly string[] = []): Promise<void> {
    current.run({ name: 'takeBack', args: also.length === 0 ? { id } : { id, also } })
    await readings.settled()
  }

  useSources().answerFrom({ excerpt: readings.excerpt, fileNames: () => fileNames.value })

  return {
    files,
    skipped,
    repeated,
    merged,
    dataset,
    items,
    fileNames,
    questions,
    answered: computed(() => current.answered),
    corrections: computed(() => current.corrections),
    onTheirWay,
    busy,
    whole: readings.whole,
    share,
    add,
    stop: readings.stop,
    resume: readings.resume,
    remove,
    removeAll,
    restore,
    answer,
    unanswer,
    correct,
    tryOut,
    readsAs,
    warm: readings.warm,
    look: readings.look,
    board: readings.board,
    page: readings.page,
    listed: readings.listed,
    mergeNames,
    leave: readings.leave,
    settled: readings.settled,
    bytes,
    shelve: readings.shelve,
    shelf: readings.shelf,
    /** Tests give a client whose worker runs in Node. */
    useClient: readings.useClient,
  }
})
