import type { Dataset } from '../../model/dataset/dataset'

/** How much of what two sheets count must be the same for them to be of one form. */
const oneForm = 0.5

/**
 * Of those who report an indicator, the most who stand together: in one sheet, or in sheets of one form. What one body reports of itself is no
 * part of a whole with the rows of another's survey, where it may stand by another name.
 *
 *     ten counties' sheets of one form                      all ten
 *     滨州市委办公室's own report, 滨州市委办 among five offices   the five
 */
export function listedTogether(dataset: Dataset): (indicator: number, roster: readonly number[]) => readonly number[] {
  const forms = formsOf(dataset)
  const keyOf = (indicator: number, office: number): number => indicator * (dataset.offices.length + 1) + office + 1
  const formsBy = new Map<number, Set<number>>()
  eachCell(dataset, (indicator, office, sheet) => {
    const key = keyOf(indicator, office)
    const known = formsBy.get(key)
    if (known) known.add(forms[sheet] as number)
    else formsBy.set(key, new Set([forms[sheet] as number]))
  })
  return (indicator, roster) => {
    const groups = new Map<number, number[]>()
    for (const office of roster)
      for (const form of formsBy.get(keyOf(indicator, office)) ?? []) groups.set(form, [...(groups.get(form) ?? []), office])
    return [...groups.values()].reduce((most, group) => (group.length > most.length ? group : most), [] as readonly number[])
  }
}

function eachCell(dataset: Dataset, visit: (indicator: number, office: number, sheet: number) => void): void {
  for (let i = 0; i < dataset.count; i++)
    for (let source = dataset.sourceStart[i] as number; source < (dataset.sourceStart[i + 1] as number); source++)
      visit(dataset.indicator[i] as number, dataset.office[i] as number, dataset.sourceSheet[source] as number)
}

/** The form of each sheet: a number that sheets of one form share. */
function formsOf(dataset: Dataset): readonly number[] {
  const counted = dataset.sheets.map(() => new Set<number>())
  eachCell(dataset, (indicator, _, sheet) => counted[sheet]?.add(indicator))
  const firsts: { readonly of: ReadonlySet<number>; readonly form: number }[] = []
  return counted.map((of, sheet) => {
    const like = firsts.find((first) => areAlike(first.of, of))
    if (like) return like.form
    firsts.push({ of, form: sheet })
    return sheet
  })
}

function areAlike(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  let both = 0
  for (const one of a) if (b.has(one)) both++
  return both > 0 && both >= oneForm * (a.size + b.size - both)
}
