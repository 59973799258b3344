import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { FileId } from '../model/sheet/cell'
import type { Command } from './commands/registry'
import { emptyDocument } from './document'
import { historyOf, operated, present, redone, undone, type History, type Operation } from './history'
import { newId } from './newId'
import { recallPreferences } from './preferences'

/**
 * The workspace at hand: its history, whose present document is the one truth of what a clerk did.
 *
 *     view ─► run(command) ─► history ─┬─► document ─► readings (worker) ─► dataset ─► figures
 *                                      │                  ▲  │
 *                                      │                  shelf: readings of an earlier visit, by all they hang on
 *                                      └─► keeping: one transaction a command
 *
 *     bytes (by hash, outside the document) ─► readings, keeping
 *
 * Every change is a named command (src/store/commands), a pure function from document to document. What was done is also
 * kept as data until it is saved, so that it can be done again on what another page saved meanwhile.
 */
export const useDocument = defineStore('document', () => {
  const history = shallowRef<History>(historyOf(emptyDocument(beginning())))
  /** What was done and isn't saved yet, oldest first. */
  const unsaved = shallowRef<readonly Operation[]>([])
  const document = computed(() => present(history.value))
  const answered = computed(() => document.value.answered)
  const corrections = computed(() => answered.value.map((answer) => answer.correction))
  const canUndo = computed(() => history.value.at > 0)
  const canRedo = computed(() => history.value.at < history.value.steps.length)

  function operate(operation: Operation): boolean {
    const after = operated(history.value, operation)
    if (after === history.value) return false
    unsaved.value = [...unsaved.value, operation]
    history.value = after
    return true
  }

  return {
    history,
    unsaved,
    document,
    answered,
    corrections,
    canUndo,
    canRedo,
    /** Do it; the id of the step it became, null where it changed nothing. */
    run(command: Command): string | null {
      const done = operate({ kind: 'do', id: newId(), when: new Date().toISOString(), command })
      return done ? (history.value.steps[history.value.at - 1]?.id ?? null) : null
    },
    /** A choice the page makes by itself: it holds, and is no step. */
    settle: (command: Command): boolean => operate({ kind: 'settle', command }),
    undo(): boolean {
      const operation = undone(history.value)
      return operation !== undefined && operate(operation)
    },
    redo(): boolean {
      const operation = redone(history.value)
      return operation !== undefined && operate(operation)
    },
    /** Be where things stood just before a step. */
    backTo(step: string): boolean {
      const at = history.value.steps.findIndex((one) => one.id === step)
      return at >= 0 && operate({ kind: 'goTo', step: history.value.steps[at - 1]?.id ?? null })
    },
    forget: (file: FileId): boolean => operate({ kind: 'forget', file }),
    /** What a new workspace begins with. */
    beginning,
    /** Another workspace takes the place of this one: nothing of it is unsaved. */
    open(other: History): void {
      unsaved.value = []
      history.value = other
    },
    openEmpty(): void {
      unsaved.value = []
      history.value = historyOf(emptyDocument(beginning()))
    },
    /** The first `n` unsaved operations are saved now. */
    saved: (n: number): void => void (unsaved.value = unsaved.value.slice(n)),
    /** Another page saved meanwhile: what isn't saved yet is done again on that. */
    rebase(theirs: History): void {
      history.value = unsaved.value.reduce(operated, theirs)
    },
  }
})

function beginning(): { convention: 'merit' | 'direction'; colourRule: ReturnType<typeof recallPreferences>['colourRule'] } {
  const { convention, colourRule } = recallPreferences()
  return { convention, colourRule }
}
