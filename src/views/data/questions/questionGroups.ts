import type { CorrectionDraft, Question } from '../../../model/sheet/question'
import type { OpenQuestion } from '../../../store/workspace'

/** Questions that are one doubt: answered once, for all their sheets. */
export type QuestionGroup = readonly [OpenQuestion, ...OpenQuestion[]]

/** Whose figures they are is another answer for each sheet. */
const eachItsOwn: ReadonlySet<Question['kind']> = new Set(['office'])

/**
 * Questions by form and doubt, in the order they came: the same question of sheets of one form, with the same readings offered, is one.
 *
 *     ten offices' sheets of one form, none with a year      one question, ten sheets
 *     two forms without a year                               two questions
 *     whose figures these are, of three sheets               three questions
 */
export function questionGroups(open: readonly OpenQuestion[]): readonly QuestionGroup[] {
  const groups = new Map<string, [OpenQuestion, ...OpenQuestion[]]>()
  for (const one of open) {
    const key = keyOf(one)
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return [...groups.values()]
}

function keyOf({ file, question, signature }: OpenQuestion): string {
  const { kind, sheet, cells, facts, offered } = question
  if (eachItsOwn.has(kind) || signature === '') return JSON.stringify([file, sheet, question.id])
  // The year of one line or another of a form is one doubt; a column or a cell read in two ways is that one.
  const place = kind === 'year' || kind === 'asOf' ? [] : cells
  return JSON.stringify([kind, signature, place, facts, offered.map(({ text }) => text)])
}

/**
 * What was decided, for each sheet of the group: what is said of a form is said once, whatever is of one sheet for each.
 *
 *     the year of ten sheets        ten drafts, one a sheet
 *     a column of ten sheets' form  one draft
 */
export function givenToAll(
  group: QuestionGroup,
  draftOf: (one: OpenQuestion) => CorrectionDraft | null,
): readonly { readonly open: OpenQuestion; readonly draft: CorrectionDraft }[] {
  const said = new Set<string>()
  return group.flatMap((open) => {
    const draft = draftOf(open)
    const key = draft === null || draft.scope === 'here' ? '' : JSON.stringify(draft)
    if (draft === null || said.has(key)) return []
    if (key !== '') said.add(key)
    return [{ open, draft }]
  })
}
