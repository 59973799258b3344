import type { Notice } from '../../model/sheet/notice'
import type { OpenQuestion } from '../../store/workspace'

/** One thing to look at in a sheet, with the number its cells bear. */
export type Doubt =
  | { readonly kind: 'question'; readonly n: number; readonly cells: readonly string[]; readonly open: OpenQuestion }
  | { readonly kind: 'notice'; readonly n: number; readonly cells: readonly string[]; readonly notice: Notice }

/** What there is to look at in a sheet, questions first, and what is only told. Notices of the whole file are shown at each of its sheets. */
export function doubtsOf(
  sheet: string,
  questions: readonly OpenQuestion[],
  notices: readonly Notice[],
): { readonly doubts: readonly Doubt[]; readonly told: readonly Notice[] } {
  const here = notices.filter((notice) => notice.sheet === null || notice.sheet === sheet)
  const asked = questions.filter(({ question }) => question.sheet === sheet)
  const warned = here.filter((notice) => notice.severity !== 'info')
  const doubts: Doubt[] = [
    ...asked.map((open, k) => ({ kind: 'question', n: k + 1, cells: open.question.cells, open }) as const),
    ...warned.map((notice, k) => ({ kind: 'notice', n: asked.length + k + 1, cells: notice.cells, notice }) as const),
  ]
  return { doubts, told: here.filter((notice) => notice.severity === 'info') }
}

/** The number each cell bears: that of the first doubt it stands in. */
export function numbersOf(doubts: readonly Doubt[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  for (const { n, cells } of doubts) for (const cell of cells) if (!numbers.has(cell)) numbers.set(cell, n)
  return numbers
}
