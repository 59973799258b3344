import type { Paper } from '../../drawing/theme/theme'

/** Where a meeting stands, as an address keeps it. */
export interface MeetingPlace {
  /** Index of the page. */
  readonly page: number
  /** The figure it begins with, where it was opened from one; goes before the page. */
  readonly key: string | null
  readonly paper: Paper
  /** Seconds a page stays when pages turn by themselves. */
  readonly seconds: number
  readonly playing: boolean
  /** Figures left out. */
  readonly out: readonly string[]
}

/** Seconds a wall shows a page unless somebody says otherwise; and the least and most that can be said. */
const usualSeconds = 15
const [leastSeconds, mostSeconds] = [3, 3600]
export const secondsWithin = (n: number): number =>
  Number.isFinite(n) ? Math.max(leastSeconds, Math.min(mostSeconds, Math.round(n))) : usualSeconds

type Query = Readonly<Record<string, string | null | undefined | readonly (string | null)[]>>

/**
 * A place as the query of an address; what is as it is by itself is left out.
 *
 *     the third page, dark, turning every 20 seconds    page=3 paper=dark every=20 play=1
 */
export function queryOfPlace(place: MeetingPlace, usual: Paper): Record<string, string | string[]> {
  return {
    page: String(place.page + 1),
    ...(place.paper === usual ? {} : { paper: place.paper }),
    ...(place.seconds === usualSeconds ? {} : { every: String(place.seconds) }),
    ...(place.playing ? { play: '1' } : {}),
    ...(place.out.length > 0 ? { out: [...place.out] } : {}),
  }
}

/** The place an address says; what it doesn't say, or says wrongly, is as it is by itself. */
export function placeOf(query: Query, usual: Paper): MeetingPlace {
  const one = (name: string): string => {
    const value = query[name]
    return typeof value === 'string' ? value : ''
  }
  const page = Number(one('page'))
  const { paper } = { paper: one('paper') }
  return {
    page: Number.isInteger(page) && page > 0 ? page - 1 : 0,
    key: one('figure') || null,
    paper: paper === 'dark' || paper === 'light' ? paper : usual,
    seconds: one('every') === '' ? usualSeconds : secondsWithin(Number(one('every'))),
    playing: one('play') === '1',
    out: [query['out'] ?? []].flat().filter((key): key is string => typeof key === 'string' && key !== ''),
  }
}
