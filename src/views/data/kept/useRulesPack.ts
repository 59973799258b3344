import { computed, type ComputedRef } from 'vue'
import type { Answered } from '../../../store/document'
import { useDocument } from '../../../store/documentStore'
import type { Incoming } from '../../../store/intake'
import { useKeeping } from '../../../store/saved/keeping'
import { useMessageLines } from '../../../store/messages'
import { newId } from '../../../store/newId'
import { readRulesPack } from '../../../worker/rules'
import { saveFile } from '../../figure/take/saveFile'
import { useMessages } from '../../shared/useMessages'
import { useUndo } from '../../shared/useUndo'
import { dayDigits } from './whenWords'
import { workspaceName } from './workspaceWords'

/** More than any office's rules. */
const mostBytes = 5_000_000

/** Corrections that hold beyond one file, out and in as a list: no sheet, no figure and no office's name but those corrected. */
export function useRulesPack(): { count: ComputedRef<number>; exportRules: () => void; importRules: (file: Incoming) => Promise<void> } {
  const current = useDocument()
  const keeping = useKeeping()
  const lines = useMessageLines()
  const messages = useMessages()
  const { offer } = useUndo()
  const lasting = computed(() => current.corrections.filter((correction) => correction.scope !== 'here'))

  function exportRules(): void {
    const words = messages.value.screens.kept
    const body = JSON.stringify({ format: 'duibiao-rules', version: 1, corrections: lasting.value }, null, 1)
    saveFile(
      new Blob([body], { type: 'application/json' }),
      words.rulesName(workspaceName(keeping.here, messages.value), dayDigits(new Date())),
    )
    lines.say('done', words.rulesOutDone(lasting.value.length))
  }

  async function importRules(file: Incoming): Promise<void> {
    const words = messages.value.screens.kept
    if (file.blob.size > mostBytes) return lines.say('failed', words.rulesTooLarge(file.name, mostBytes / 1_000_000))
    const found = parsed(await file.blob.text())
    if (found === null) return lines.say('failed', words.rulesBad(file.name))
    const { corrections, refused } = readRulesPack(found)
    const rules = corrections
      .filter((correction) => correction.scope !== 'here')
      .map<Answered>((correction) => ({
        correction: { ...correction, id: newId() },
        fileName: file.name,
        question: null,
        text: `${correction.before} → ${correction.after}`,
      }))
    const left = refused.length + corrections.length - rules.length
    if (left > 0) lines.say('doubt', words.rulesRefused(left))
    if (rules.length === 0) return lines.say('failed', words.rulesBad(file.name))
    const before = current.answered.length
    const step = current.run({ name: 'takeRules', args: { rules, from: file.name } })
    if (step === null) lines.say('done', words.rulesSame)
    else offer(words.rulesInDone(current.answered.length - before), step)
  }

  return { count: computed(() => lasting.value.length), exportRules, importRules }
}

function parsed(text: string): object | null {
  try {
    const found: unknown = JSON.parse(text)
    return typeof found === 'object' && found !== null ? found : null
  } catch {
    return null
  }
}
