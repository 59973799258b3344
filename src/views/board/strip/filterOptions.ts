import type { Language } from '../../../i18n/messages'
import { periodWords } from '../../../i18n/periodWords'
import type { Dataset } from '../../../model/dataset/dataset'
import { orderPeriods, yearOf } from '../../../model/time/period'
import type { PickOption } from './FilterPick.vue'

/** Offices under what the sheets call their group: 市直, 县市区. */
export function officeOptions(dataset: Dataset): readonly PickOption[] {
  const options = dataset.offices.map((office, value) => ({ value, name: office.name, group: office.group ?? null }))
  return grouped(options)
}

export function indicatorOptions(dataset: Dataset): readonly PickOption[] {
  return dataset.indicators.map((indicator, value) => ({ value, name: indicator.name }))
}

/** Periods under their year, the newest first. */
export function periodOptions(dataset: Dataset, language: Language, yearWords: (year: number) => string): readonly PickOption[] {
  const options = dataset.periods
    .map((period, value) => {
      const year = yearOf(period)
      return { value, period, name: periodWords(period, language), group: year === null ? '' : yearWords(year) }
    })
    .sort((a, b) => orderPeriods(b.period, a.period))
    .map(({ value, name, group }) => ({ value, name, group }))
  return grouped(options)
}

/** A list whose groups hold hardly more than one each says nothing by them. */
function grouped(options: readonly PickOption[]): readonly PickOption[] {
  const groups = new Set(options.map((option) => option.group ?? ''))
  return groups.size < 2 || groups.size > options.length * 0.6 ? options.map(({ value, name }) => ({ value, name })) : options
}
