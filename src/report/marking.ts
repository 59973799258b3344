import { cited } from '../figures/cited'
import type { Figure } from '../figures/figure'
import type { Behind } from './sourcesOfMark'

/**
 * 内部资料, 不得外传: what the sheets that figures rest on say of themselves, each once. Whatever leaves carries it.
 *
 *     markingsOf([{ figure, dataset, items, fileNames }])   ['内部资料 注意保存'], or none
 */
export function markingsOf(figures: readonly (Behind & { readonly figure: Figure })[]): readonly string[] {
  const found = new Set<string>()
  for (const { figure, dataset, items } of figures) {
    const used = cited([figure])
    for (const i of used.observations)
      for (let k = dataset.sourceStart[i] ?? 0; k < (dataset.sourceStart[i + 1] ?? 0); k++) {
        const said = dataset.sheets[dataset.sourceSheet[k] as number]?.internal
        if (said) found.add(said)
      }
    for (const k of used.items) {
      const source = items[k]?.source
      const sheet = dataset.sheets.find((one) => one.file === source?.file && one.sheet === source?.sheet)
      if (sheet?.internal) found.add(sheet.internal)
    }
  }
  return [...found]
}
