import type { Standing } from '../../model/ledger'
import { colourWords, finishedStatus, laggingStatus, overdueStatus, wholePercent } from '../lexicon/status'

/**
 * What a status of a 台账 says of its line (rule J4): done, overdue, late or open. Null where there is none, and of a bare colour
 * that no legend explains.
 *
 *     standingOf('已办结')        done
 *     standingOf('超期办结')      done      late, and closed all the same
 *     standingOf('逾期未办结')    overdue
 *     standingOf('未逾期')        open
 *     standingOf('待销号')        open
 *     standingOf('红灯')          null
 */
export function standingOf(status: string | null): Standing | null {
  const word = status?.normalize('NFKC').replace(/\s/g, '').toLowerCase() ?? ''
  if (word === '' || colourWords[word] !== undefined || word.startsWith('#')) return null
  if (finishedStatus.test(word) || wholePercent.test(word) || /^[√✓✔☑✅]$/.test(word)) return 'done'
  if (overdueStatus.test(word)) return 'overdue'
  return laggingStatus.test(word) ? 'late' : 'open'
}
