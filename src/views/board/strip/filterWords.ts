import type { Language, Messages } from '../../../i18n/messages'
import { periodWords } from '../../../i18n/periodWords'
import type { Dataset } from '../../../model/dataset/dataset'
import type { FilterCodes } from '../../../store/boards'

/**
 * What each filter says, so that a screenshot tells what was filtered.
 *
 *     nothing chosen of 8 offices   全部 8 家
 *     one                           示例县甲
 *     three                         示例县甲等 3 个
 */
export function filterWords(
  dataset: Dataset,
  codes: FilterCodes,
  language: Language,
  messages: Messages,
): { readonly [K in keyof FilterCodes]: string } {
  const words = messages.screens.board
  const say = (chosen: readonly number[], name: (code: number) => string, all: string): string => {
    const first = chosen[0]
    if (first === undefined) return all
    return chosen.length === 1 ? name(first) : words.someOf(name(first), chosen.length)
  }
  return {
    offices: say(codes.offices, (code) => dataset.offices[code]?.name ?? '', words.allOffices(dataset.offices.length)),
    indicators: say(codes.indicators, (code) => dataset.indicators[code]?.name ?? '', words.allIndicators(dataset.indicators.length)),
    periods: say(
      codes.periods,
      (code) => {
        const period = dataset.periods[code]
        return period ? periodWords(period, language) : ''
      },
      words.allPeriods(dataset.periods.length),
    ),
  }
}
