import type { DayMeaning, LineTime } from '../../../model/correction'
import { periodFromCode } from '../../../model/time/period'
import type { Language, Messages } from '../../../i18n/messages'
import { periodWords } from '../../../i18n/periodWords'
import type { PlaceLines } from '../../../worker/look/sheetAsk'
import type { TimeUse } from './correctionDrafts'

/** How what is said of a time is written in the list; a column's time is shown with it. */
export function timeUseText(use: TimeUse, times: PlaceLines['times'], language: Language, { screens }: Messages): string {
  const words = screens.check.change.times
  const [kind, said] = [use.slice(0, use.indexOf(':')), use.slice(use.indexOf(':') + 1)]
  if (kind === 'days') return words.days(words.dayIs[said as DayMeaning])
  if (kind === 'year') return words.year(Number(said))
  if (kind === 'time') return screens.check.change.timeText(screens.check.change.column, words[said as LineTime])
  const period = periodFromCode(times.find((one) => one.path === said)?.period ?? '')
  return words.of(said) + (period ? ` ${periodWords(period, language)}` : '')
}
