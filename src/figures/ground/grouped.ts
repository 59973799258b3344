import { isRankedApart } from '../../i18n/names/isTotalName'
import type { Dataset } from '../../model/dataset/dataset'

/** Offices fewer than which are no classes of offices. */
const fewest = 4
/** Of how many offices a class whose column's name doesn't say that it is one has to be. */
const leastInClass = 2

/**
 * A column beside the offices that sorts them into classes (组别: 县区, 功能区) says of whom they are, not what is counted: each office's figures
 * lose it as their part and the office has it as its group. A column that gives an office two of its values counts something.
 *
 *     县区 甲县 88, 县区 乙县 70, 功能区 丙园区 48      甲县 88, 乙县 70, 丙园区 48; 甲县 and 乙县 of 县区
 *     甲县 来信 88, 甲县 来访 70                     as they are
 */
export function withOfficeGroups(dataset: Dataset): Dataset {
  const found = groupsOf(dataset)
  if (found === null) return dataset
  const breakdown = Int32Array.from(dataset.breakdown)
  for (let i = 0; i < dataset.count; i++) if ((dataset.office[i] as number) >= 0) breakdown[i] = -1
  return {
    ...dataset,
    breakdown,
    offices: dataset.offices.map((office, code) => ({ ...office, group: found.get(code) ?? office.group })),
  }
}

/** The class of every office; null where there are none, or where any figure of an office says more or less than its class. */
function groupsOf(dataset: Dataset): ReadonlyMap<number, string> | null {
  const groups = new Map<number, string>()
  let name: string | null = null
  for (let i = 0; i < dataset.count; i++) {
    const office = dataset.office[i] as number
    if (office < 0) continue
    const parts = dataset.breakdowns[dataset.breakdown[i] as number]
    const [part] = parts ?? []
    if (part === undefined || parts?.length !== 1 || (name !== null && part.name !== name)) return null
    name = part.name
    const known = groups.get(office)
    if (known !== undefined && known !== part.value) return null
    groups.set(office, part.value)
  }
  const sizes = new Map<string, number>()
  for (const group of groups.values()) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  if (name === null || groups.size < fewest || sizes.size < 2 || sizes.size * 2 > groups.size) return null
  return isRankedApart(name) || [...sizes.values()].every((size) => size >= leastInClass) ? groups : null
}
