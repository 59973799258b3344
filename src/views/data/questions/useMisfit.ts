import type { Correction } from '../../../model/correction'
import { computed, shallowRef, watch, type ComputedRef, type ShallowRef } from 'vue'
import type { CorrectionDraft } from '../../../model/sheet/question'
import type { SheetExcerpt } from '../../../model/sheet/reading'
import { useSources } from '../../../store/sources'
import { useWorkspace } from '../../../store/workspace'
import type { SheetLine } from '../../../worker/look/sheetAsk'
import type { FileId } from '../../../model/sheet/cell'
import { insteadOf, type Misfit } from './carriedCorrections'
import { nearestLines } from './nearestLines'

/** Misfits of one line of one sheet: its name and its unit were corrected, and both are looked for at the same place. */
export interface MisfitLine {
  readonly path: string
  readonly of: readonly Misfit[]
}

export function misfitLines(misfits: readonly Misfit[]): readonly MisfitLine[] {
  const lines = new Map<string, Misfit[]>()
  for (const misfit of misfits) {
    const { correction } = misfit.given
    const key = JSON.stringify([misfit.file, misfit.sheet, pathOf(correction) || correction.id])
    lines.set(key, [...(lines.get(key) ?? []), misfit])
  }
  return [...lines.values()].map((of) => {
    const correction = of[0]?.given.correction
    return { path: correction ? pathOf(correction) : '', of }
  })
}

/** The line of the form a correction speaks of, '' where it speaks of the form as a whole. */
function pathOf(correction: Correction): string {
  return correction.scope === 'template' && 'path' in correction ? correction.path : ''
}

/** A place in a sheet with the rows around it. */
export interface ShownPlace {
  readonly file: FileId
  readonly fileName: string
  readonly sheet: string
  readonly line: SheetLine
  readonly excerpt: SheetExcerpt
}

/** Where a correction was said, and where in this month's sheet it may belong. */
export function useMisfit(misfit: () => MisfitLine): {
  /** Null where the sheet isn't here any more, or came only as a rule. */
  readonly was: ShallowRef<ShownPlace | null>
  readonly candidates: ShallowRef<readonly SheetLine[]>
  readonly now: ShallowRef<ShownPlace | null>
  readonly chosen: ComputedRef<SheetLine | null>
  choose: (path: string) => void
  /** Say it of the chosen line: the steps it became, none where that changes nothing there. */
  place: (textOf: (draft: CorrectionDraft) => string) => Promise<readonly string[]>
} {
  const workspace = useWorkspace()
  const sources = useSources()
  const was = shallowRef<ShownPlace | null>(null)
  const now = shallowRef<ShownPlace | null>(null)
  const candidates = shallowRef<readonly SheetLine[]>([])
  const wanted = shallowRef<string | null>(null)
  const chosen = computed(() => candidates.value.find((line) => line.path === wanted.value) ?? candidates.value[0] ?? null)

  /** The sheets of the form where the correction held, the one it was said in first. */
  function saidIn(): readonly { readonly file: FileId; readonly fileName: string; readonly sheet: string }[] {
    const [first] = misfit().of
    if (!first) return []
    const { correction, fileName } = first.given
    const all = workspace.files.flatMap(({ summary, name }) =>
      (summary?.sheets ?? [])
        .filter((sheet) => sheet.carried.applied.includes(correction.id))
        .map((sheet) => ({ file: (summary as { file: FileId }).file, fileName: name, sheet: sheet.name })),
    )
    return all.sort((a, b) => Number(b.fileName === fileName) - Number(a.fileName === fileName))
  }

  async function shown(file: FileId, fileName: string, sheet: string, line: SheetLine): Promise<ShownPlace | null> {
    const { row, column, axis } = line
    const near = axis === 'row' ? { keepRows: [row - 1, row + 1], keepColumns: [] } : { keepRows: [row + 1], keepColumns: [] }
    const excerpt = await sources.from.excerpt({ file, sheet, row, column, ...near, unit: '', maxRows: 3, maxColumns: 4 })
    return excerpt && { file, fileName, sheet, line, excerpt }
  }

  async function look(): Promise<void> {
    const asked = misfit()
    const [first] = asked.of
    if (!first) return
    const [old] = saidIn()
    const [lines, before] = await Promise.all([
      workspace.look({ what: 'lines', file: first.file, sheet: first.sheet }),
      old ? workspace.look({ what: 'lines', file: old.file, sheet: old.sheet }) : null,
    ])
    const line = (before ?? []).find((line) => line.path === asked.path)
    const place = old && line ? await shown(old.file, old.fileName, old.sheet, line) : null
    if (misfit().path !== asked.path) return
    was.value = place
    candidates.value = nearestLines(asked.path, before ?? [], lines ?? [])
  }

  watch(() => JSON.stringify([misfit().path, misfit().of.map((one) => [one.file, one.given.correction.id])]), look, { immediate: true })
  watch(
    chosen,
    async (line) => {
      const [first] = misfit().of
      const place = line && first ? await shown(first.file, first.fileName, first.sheet, line) : null
      if (chosen.value === line) now.value = place
    },
    { immediate: true },
  )

  /** What would say it of a line: by the name its figures have, or the one it is written with. */
  function draftsOf({ given }: Misfit, line: SheetLine): readonly CorrectionDraft[] {
    const { correction } = given
    if (correction.scope !== 'template') return []
    const { kind, signature } = correction
    if (kind === 'table' || kind === 'layout' || !('path' in correction)) return []
    const at = { scope: 'template', signature, path: line.path } as const
    if (kind === 'role') return [{ ...at, kind, before: correction.before, after: correction.after }]
    if (kind === 'unit') return [{ ...at, kind, before: line.unit, after: correction.after }]
    if (kind !== 'indicator') return [{ ...correction, path: line.path }]
    const names = [...new Set([line.name, line.text])]
    return names.map((before) => ({ ...at, kind, before, after: correction.after }))
  }

  async function place(textOf: (draft: CorrectionDraft) => string): Promise<readonly string[]> {
    const line = chosen.value
    const steps: string[] = []
    for (const one of line ? misfit().of : []) {
      for (const draft of draftsOf(one, line as SheetLine)) {
        const trial = await workspace.tryOut(one.file, [draft])
        if (!trial || trial.changed + trial.gained + trial.lost === 0) continue
        const step = await workspace.correct([draft], one.fileName, textOf(draft), insteadOf(one.given.correction.id))
        if (step !== null) steps.push(step)
        break
      }
    }
    return steps
  }

  return { was, candidates, now, chosen, choose: (path) => void (wanted.value = path), place }
}
