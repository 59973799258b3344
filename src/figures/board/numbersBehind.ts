import { measures } from '../../model/dataset/observation'
import type { Figure } from '../figure'
import type { Selection } from '../selection'

/**
 * What stands behind a figure, as one short text: its observations by their keys with their amounts, its 台账 lines, and what they are set against.
 * The same in every language and for the same numbers in one file more; another as soon as one number is another.
 */
export function numbersBehind(figure: Figure, { dataset, items = [], settings }: Selection): string {
  const lines = new Set<string>()
  const marks = figure.panels.flatMap((panel) => panel.series.flatMap((series) => series.marks))
  for (const i of marks.flatMap((mark) => [...mark.observations, ...(mark.inner?.observations ?? [])])) {
    const breakdown = dataset.breakdowns[dataset.breakdown[i] as number]
    lines.add(
      JSON.stringify([
        dataset.indicators[dataset.indicator[i] as number]?.id,
        dataset.offices[dataset.office[i] as number]?.id,
        dataset.periods[dataset.period[i] as number]?.code,
        measures[dataset.measure[i] as number],
        breakdown ?? [],
        dataset.amount[i],
        dataset.bound[i],
        dataset.missing[i],
      ]),
    )
  }
  for (const k of marks.flatMap((mark) => mark.items ?? [])) {
    const item = items[k]
    if (item) lines.add(JSON.stringify([item.key, item.status, item.stage, item.deadline, item.closedOn, item.standing, item.asOf]))
  }
  const against = [settings.basis, settings.basis === 'base' ? settings.baseYear : '', settings.schedule].join(' ')
  return digest([against, ...[...lines].sort()].join('\n'))
}

/** 53 bits of a text, as hex (cyrb53): two texts that differ share it once in 10^15. */
function digest(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57]
  for (let k = 0; k < text.length; k++) {
    const code = text.charCodeAt(k)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(16).padStart(14, '0')
}
