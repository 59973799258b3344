import { month, type Period } from '../../../model/time/period'
import { foldText } from '../fold'

/** Year and month of a dotted month, and whether its month could be two. */
interface DotMonth {
  readonly year: number
  readonly written: string
  month: number
  doubtful: boolean
}

/**
 * Read a run of dotted months together: 2016.10 stored as a number shows as 2016.1, and only its neighbours tell.
 *
 *     decideDotMonths(['2016.8', '2016.9', '2016.1', '2016.11'])   the third is October
 *     decideDotMonths(['2015.12', '2016.1', '2016.2'])             the second is January
 *     decideDotMonths(['2016.01', '2016.02', '2016.1'])            two digits elsewhere: the third is October
 *     decideDotMonths(['2016.1', '2016.1'])                        the first January, the second October
 *     decideDotMonths(['2016.1'])                                  January
 *
 * Null where a text is no dotted month. Ascending and descending runs alike.
 */
export function decideDotMonths(texts: readonly string[]): readonly (Period | null)[] {
  const entries = texts.map(dotMonth)
  const known = entries.filter((entry): entry is DotMonth => entry !== null)
  const twoDigits = known.some((entry) => /^0[1-9]$/.test(entry.written))
  const descending = direction(known) < 0
  const ordered = descending ? [...known].reverse() : known
  ordered.forEach((entry, i) => {
    if (!entry.doubtful) return
    const before = ordered[i - 1]
    const after = ordered[i + 1]
    const follows = before && !before.doubtful && before.year === entry.year && before.month >= 2 && before.month <= 9
    const leads = after && !after.doubtful && after.year === entry.year && after.month >= 11
    const second = ordered.some((other, k) => k < i && other.written === entry.written && other.year === entry.year)
    const leadsJanuary = after && !after.doubtful && after.year === entry.year && after.month >= 2 && after.month <= 9
    if (leadsJanuary && !follows) return
    if (follows || leads || second || twoDigits) entry.month = 10
  })
  return entries.map((entry) => (entry ? month(entry.year, entry.month) : null))
}

function dotMonth(text: string): DotMonth | null {
  const match = /^((?:19|20)\d\d)\.(0[1-9]|1[0-2]|[1-9])$/.exec(foldText(text).trim())
  if (!match) return null
  const written = match[2] ?? ''
  return { year: Number(match[1]), written, month: Number(written), doubtful: written === '1' }
}

/** Which way the sure ones run. */
function direction(entries: readonly DotMonth[]): number {
  let sum = 0
  const sure = entries.filter((entry) => !entry.doubtful)
  for (let i = 1; i < sure.length; i++) {
    const a = sure[i - 1] as DotMonth
    const b = sure[i] as DotMonth
    sum += Math.sign(b.year * 12 + b.month - a.year * 12 - a.month)
  }
  return sum
}
