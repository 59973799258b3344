import type { Dataset } from '../../model/dataset/dataset'
import { measures } from '../../model/dataset/observation'
import { previousPeriod } from '../../model/time/period'
import { grainOf } from '../../model/time/periodShape'

/**
 * Whether the newest month came as a sheet of its own, after the month before: then what changed since is what people ask first.
 *
 *     6月.xlsx and 7月.xlsx                  true
 *     one sheet with a column a month        false
 *     6月.xlsx of 2024 and 7月.xlsx of 2025  false
 */
export function cameMonthByMonth(dataset: Dataset): boolean {
  const months = dataset.periods.map((period) => (period.kind === 'span' && grainOf(period) === 'month' ? period : null))
  if (!months.some((month) => month !== null)) return false
  let newest = -1
  for (let i = 0; i < dataset.count; i++) {
    const code = dataset.period[i] as number
    const [month, known] = [months[code], months[newest]]
    if (month && dataset.missing[i] === 0 && (!known || month.end > known.end)) newest = code
  }
  const month = months[newest]
  const before = month ? previousPeriod(month)?.code : undefined
  const earlier = dataset.periods.findIndex(({ code }) => code === before)
  if (!month || earlier < 0) return false
  const [now, then] = [filesAt(dataset, newest), filesAt(dataset, earlier)]
  return [...now].some((file) => !then.has(file)) && [...then].some((file) => !now.has(file))
}

/** Whether a sheet states changes from the piece of time before beside those from last year: 环比 and 同比 in two columns. */
export function statesBoth({ againsts, against, measure, missing, count }: Dataset): boolean {
  const [change, step] = [measures.indexOf('change'), againsts.indexOf('previousPeriod') + 1]
  if (step === 0 || !againsts.includes('samePeriodLastYear')) return false
  for (let i = 0; i < count; i++) if (against[i] === step && measure[i] === change && missing[i] === 0) return true
  return false
}

function filesAt(dataset: Dataset, period: number): ReadonlySet<string> {
  const files = new Set<string>()
  for (let i = 0; i < dataset.count; i++) {
    if (dataset.period[i] !== period) continue
    for (let k = dataset.sourceStart[i] as number; k < (dataset.sourceStart[i + 1] as number); k++)
      files.add(dataset.sheets[dataset.sourceSheet[k] as number]?.file ?? '')
  }
  return files
}
