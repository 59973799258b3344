import { useDocument } from '../../store/documentStore'
import { useKeeping } from '../../store/saved/keeping'
import { useMessageLines } from '../../store/messages'
import { stepText } from '../data/kept/stepText'
import { useMessages } from './useMessages'

interface Undoing {
  undo(): void
  redo(): void
  /** Be where things stood before a step. */
  backTo(step: string): void
  /** Say what was done, with 撤销. Where more was done since, only `instead` takes it back, so that the rest stays. */
  offer(text: string, step: string | null, instead?: () => void): void
  /** Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z; a field of text keeps its own. */
  byKey(event: KeyboardEvent): void
}

export function useUndo(): Undoing {
  const current = useDocument()
  const keeping = useKeeping()
  const lines = useMessageLines()
  const messages = useMessages()

  function undo(): void {
    const step = current.history.steps[current.history.at - 1]
    if (step && current.undo()) lines.say('done', messages.value.screens.kept.undone(stepText(step, messages.value)))
  }

  function redo(): void {
    const step = current.history.steps[current.history.at]
    if (step && current.redo()) lines.say('done', messages.value.screens.kept.redone(stepText(step, messages.value)))
  }

  function backTo(step: string): void {
    const before = current.history.at
    if (current.backTo(step)) lines.say('done', messages.value.screens.kept.wentBack(before - current.history.at))
  }

  return {
    undo,
    redo,
    backTo,
    offer(text, step, instead) {
      const { id } = keeping.here
      const takeBack = (): void => {
        // Another workspace stands here now: what it holds is none of this step's business.
        if (keeping.here.id !== id) return
        if (current.history.steps[current.history.at - 1]?.id === step) current.undo()
        else instead?.()
      }
      lines.say('done', text, '', step === null ? null : takeBack)
    },
    byKey(event) {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || keeping.resting || isField(event.target)) return
      const key = event.key.toLowerCase()
      if (key === 'z' && !event.shiftKey) undo()
      else if (key === 'y' || (key === 'z' && event.shiftKey)) redo()
      else return
      event.preventDefault()
    },
  }
}

function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true
  return target instanceof HTMLInputElement && !/^(checkbox|radio|button|submit|file|range|color)$/.test(target.type)
}
