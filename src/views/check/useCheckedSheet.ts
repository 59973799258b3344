import { computed } from 'vue'
import { useRoute } from 'vue-router'
import { a1, parseRange, type FileId } from '../../model/sheet/cell'
import type { Correction } from '../../model/correction'
import { useMessages } from '../shared/useMessages'
import { useWorkspace } from '../../store/workspace'
import { doubtsOf, numbersOf } from './doubtsOf'
import { sheetFigures } from './sheetFigures'

/** Cells of one block that are marked as corrected. */
const markedMost = 5000

/** The file and sheet the address names, what there is to look at in it, what was corrected, and the figures read from it. */
export function useCheckedSheet() {
  const route = useRoute()
  const workspace = useWorkspace()
  const messages = useMessages()
  /** A file that is being read again stands here as it was read before. */
  const readFiles = computed(() => workspace.files.filter((entry) => entry.file !== null && entry.summary?.status === 'read'))
  const entry = computed(() => readFiles.value.find((one) => one.file === route.params['file']) ?? null)
  const file = computed<FileId | null>(() => entry.value?.file ?? null)
  const summary = computed(() => entry.value?.summary ?? null)
  const sheets = computed(() => (summary.value?.sheets ?? []).filter((one) => one.nonEmpty > 0))
  const sheet = computed<string | null>(() => {
    const asked = route.query['s']
    return sheets.value.find((one) => one.name === asked)?.name ?? sheets.value[0]?.name ?? null
  })
  const reading = computed(() => sheets.value.find((one) => one.name === sheet.value) ?? null)
  const found = computed(() =>
    doubtsOf(
      sheet.value ?? '',
      workspace.questions.filter((one) => one.file === file.value),
      summary.value?.notices ?? [],
    ),
  )
  const numbered = computed(() => numbersOf(found.value.doubts))
  const corrections = computed(() =>
    workspace.answered.filter(({ correction }) =>
      correction.scope === 'here'
        ? correction.file === file.value && correction.sheet === sheet.value
        : correction.scope === 'vocabulary' || correction.signature === reading.value?.signature,
    ),
  )
  const correctedCells = computed(
    () => new Set(corrections.value.flatMap(({ correction }) => ('cell' in correction ? [correction.cell] : cellsLeft(correction)))),
  )
  const figures = computed(() => sheetFigures(workspace.dataset, file.value ?? ('' as FileId), sheet.value ?? ''))
  const rest = computed(() => messages.value.screens.check.rest(String(Math.max(0, (reading.value?.nonEmpty ?? 0) - numbered.value.size))))

  return { readFiles, entry, file, summary, sheets, sheet, reading, found, numbered, corrections, correctedCells, figures, rest }
}

/** The cells of a block that was left out, as far as they can be marked. */
function cellsLeft(correction: Correction): readonly string[] {
  const range = correction.kind === 'leave' ? parseRange(correction.cells) : null
  if (range === null) return []
  const [rows, columns] = [range.bottom - range.top + 1, range.right - range.left + 1]
  return Array.from({ length: Math.min(rows * columns, markedMost) }, (_, k) =>
    a1(range.top + Math.floor(k / columns), range.left + (k % columns)),
  )
}
