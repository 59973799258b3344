import type { Dataset } from '../../model/dataset/dataset'
import { measures } from '../../model/dataset/observation'
import { grainOf, yearOf } from '../../model/time/period'
import type { FigureSettings } from '../selection'
import { wordsOf } from '../tell/wordsOf'

const value = measures.indexOf('value')

/** A basis in place of the year before, and what is said of it beneath the figure. */
export interface OtherBasis {
  readonly settings: FigureSettings
  readonly note: string
}

/**
 * What a change may be measured by where nothing has a year before, the first first: the piece of time before, the year that the sheet itself
 * measures from, the last year it holds.
 *
 *     一季度 二季度             与上期比
 *     36.5小时，较2017年压缩58%   与2017年比
 *     2020年 2024年            与2020年比
 */
export function otherBases(dataset: Dataset, settings: FigureSettings): readonly OtherBasis[] {
  const { notes } = wordsOf(settings.language)
  const stepwise: OtherBasis = { settings: { ...settings, basis: 'previousPeriod' }, note: notes.noYearBefore }
  const year = statedYear(dataset) ?? lastYearBefore(dataset)
  if (year === null) return [stepwise]
  return [stepwise, { settings: { ...settings, basis: 'base', baseYear: year }, note: notes.sinceYear(String(year)) }]
}

/** The latest year that changes are said against. */
function statedYear(dataset: Dataset): number | null {
  const years = dataset.againsts
    .flatMap((against) => Number(/^base:(\d{4})$/.exec(against)?.[1] ?? NaN))
    .filter((year) => !Number.isNaN(year))
  return years.length === 0 ? null : Math.max(...years)
}

/** The year before the latest among those that figures are of as a whole: a year that is only planned is none. */
function lastYearBefore(dataset: Dataset): number | null {
  const valued = new Set<number>()
  for (let i = 0; i < dataset.count; i++) if (dataset.measure[i] === value) valued.add(dataset.period[i] as number)
  const whole = dataset.periods.flatMap((period, code) => (valued.has(code) && grainOf(period) === 'year' ? (yearOf(period) ?? []) : []))
  const years = [...new Set(whole)].sort((a, b) => b - a)
  return years[1] ?? null
}
