import { computed } from 'vue'
import { periodWords } from '../../i18n/periodWords'
import { a1, type FileId } from '../../model/sheet/cell'
import { disagreementsOf, revisionsOf, type Disagreement, type Revision, type SaidAt, type Saying } from '../../report/disagreements'
import { useSettings } from '../../store/settings'
import { useWorkspace } from '../../store/workspace'
import { useMessages } from '../shared/useMessages'
import { useUndo } from '../shared/useUndo'
import { useRemoval } from '../data/kept/useRemoval'

/** What sheets say otherwise of the same thing, sheets sent twice, and the ways to settle both. */
export function useAgree() {
  const workspace = useWorkspace()
  const settings = useSettings()
  const messages = useMessages()
  const { offer } = useUndo()
  const { removeInFavour } = useRemoval()
  const words = computed(() => messages.value.screens.agree)

  const disagreements = computed<readonly Disagreement[]>(() => (workspace.merged ? disagreementsOf(workspace.merged) : []))
  const figures = computed(
    () =>
      new Map(
        workspace.files.flatMap(({ state, summary }) =>
          state === 'read' && summary ? [[summary.file, summary.observations] as const] : [],
        ),
      ),
  )
  const revisions = computed<readonly Revision[]>(() =>
    workspace.merged
      ? revisionsOf(workspace.merged, figures.value).filter(({ earlier, later }) => !settings.bothKept.includes(`${earlier} ${later}`))
      : [],
  )

  /** 甲县 · 起草文稿 · 2024年1—7月 */
  function whatOf({ sayings: [first] }: Disagreement): string {
    const { merged } = workspace
    if (!merged || !first) return ''
    const { dataset } = merged
    const i = first.observation
    const period = dataset.periods[dataset.period[i] as number]
    const parts = (dataset.breakdowns[dataset.breakdown[i] as number] ?? []).map(({ value }) => value)
    return [
      dataset.offices[dataset.office[i] as number]?.shortName ?? words.value.noOffice,
      dataset.indicators[dataset.indicator[i] as number]?.name ?? '',
      ...parts,
      period ? periodWords(period, settings.language) : '',
    ]
      .filter(Boolean)
      .join(messages.value.screens.app.separator)
  }

  /** Whether the cells of all others hold nothing but what would be left out. */
  function mayLeave({ sayings }: Disagreement, chosen: Saying): boolean {
    return others(sayings, chosen).every(({ part, file, sheet, row, column }) => part === 0 && !hasSecondPart(file, sheet, row, column))
  }

  function hasSecondPart(file: FileId, sheet: string, row: number, column: number): boolean {
    const dataset = workspace.merged?.dataset
    if (!dataset) return false
    for (let k = 0; k < dataset.sourcePart.length; k++) {
      if (dataset.sourcePart[k] === 0 || dataset.sourceRow[k] !== row || dataset.sourceColumn[k] !== column) continue
      const from = dataset.sheets[dataset.sourceSheet[k] as number]
      if (from?.file === file && from.sheet === sheet) return true
    }
    return false
  }

  /** One number holds: the cells of the others are no longer read. */
  async function use(disagreement: Disagreement, chosen: Saying): Promise<void> {
    const text = words.value.used(chosen.text, whatOf(disagreement))
    const unread = others(disagreement.sayings, chosen)
    const drafts = unread.map(
      ({ file, sheet, row, column, before }) =>
        ({ scope: 'here', kind: 'words', file, sheet, cell: a1(row, column), before, after: '' }) as const,
    )
    const step = await workspace.correct(drafts, unread[0]?.fileName ?? '', text, 'conflict')
    if (step !== null) offer(text, step)
  }

  /** One of two files is the one: the other leaves, with 撤销. */
  function keepOnly(kept: FileId, other: FileId): void {
    const entry = workspace.files.find(({ file }) => file === other)
    if (entry) removeInFavour(entry, words.value.kept(workspace.fileNames[kept] ?? ''))
  }

  return { words, disagreements, revisions, whatOf, mayLeave, use, keepOnly, keepBoth: settings.keepBoth }
}

function others(sayings: readonly Saying[], chosen: Saying): readonly (SaidAt & { readonly before: string })[] {
  return sayings.filter((saying) => saying !== chosen).flatMap(({ at, text }) => at.map((one) => ({ ...one, before: text })))
}
