import { saysDoubleHalf } from '../../i18n/names/saysDoubleHalf'
import { memberKey, observationsOf } from '../members/members'
import type { Selection } from '../selection'

/** What the sheet itself says of a task under 是否双过半: by its member. */
export function saidHalf(selection: Selection): ReadonlyMap<string, { readonly half: boolean; readonly observation: number }> {
  const { dataset } = selection
  const said = new Map<string, { readonly half: boolean; readonly observation: number }>()
  for (const i of observationsOf(selection, 'flag')) {
    const heading = dataset.labelPaths[dataset.columnLabels[i] as number] ?? []
    if (dataset.missing[i] !== 0 || !heading.some(({ text }) => saysDoubleHalf(text))) continue
    const [indicator, office, breakdown] = [dataset.indicator[i], dataset.office[i], dataset.breakdown[i]] as [number, number, number]
    said.set(memberKey({ indicator, office, breakdown }), { half: dataset.value[i] === 1, observation: i })
  }
  return said
}
