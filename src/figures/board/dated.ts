import { periodWords } from '../../i18n/periodWords'
import { calendarOf, dayOf, daySpan } from '../../model/time/period'
import type { Figure } from '../figure'
import type { Selection } from '../selection'
import { wordsOf } from '../tell/wordsOf'
import { lastDay } from './finding'

interface Told {
  readonly figure: Figure
  readonly selection: Selection
}

/**
 * Figures with their year in the headline where others of the board are of a later one: who reads the headlines alone takes all of them for
 * this year's.
 *
 *     2022年高中毛入学率91.5%，提高1.4个百分点, on a board of 2023
 */
export function dated<T extends Told>(placed: readonly T[]): readonly T[] {
  const years = placed.map(yearOf)
  const newest = Math.max(...years.map((year) => year ?? -Infinity))
  return placed.map((one, k) => {
    const year = years[k] ?? newest
    const { headline } = one.figure
    // The line of tiles says of when they are right behind their name.
    const said = one.figure.kind === 'tiles' && one.figure.subtitle.includes(String(year))
    if (year >= newest || said || headline.text.includes(String(year))) return one
    const { language } = one.selection.settings
    const before = wordsOf(language).notes.ofYear(periodWords(daySpan(dayOf(year, 1, 1), dayOf(year, 12, 31)), language))
    return { ...one, figure: { ...one.figure, headline: { text: before + headline.text, parts: [before, ...headline.parts] } } }
  })
}

/** The year of the latest value that a figure draws. */
function yearOf({ figure, selection: { dataset } }: Told): number | null {
  const observations = figure.panels.flatMap(({ series }) => series.flatMap(({ marks }) => marks.flatMap((mark) => mark.observations)))
  const day = lastDay(dataset, observations)
  return day === null ? null : calendarOf(day).year
}
