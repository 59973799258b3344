import type { Messages } from '../../../i18n/messages'
import { periodWords } from '../../../i18n/periodWords'
import type { Language } from '../../../i18n/messages'
import { periodFromCode } from '../../../model/time/period'
import { roles, type Role } from '../../../model/sheet/role'
import type { FileSummary } from '../../../worker/protocol'

type Data = Messages['screens']['data']

/** Bytes as a folder window says them: 12 KB, 3.4 MB; never 0 KB for a file that holds something. */
export function sizeWords(bytes: number, words: Data): string {
  if (bytes < 1024 * 1024) return words.size.kilobytes(String(bytes === 0 ? 0 : Math.max(1, Math.round(bytes / 1024))))
  return words.size.megabytes((bytes / 1024 / 1024).toFixed(1))
}

/** Whose figures a file holds: the office by name, or how many; of a 台账 those its lines are given to. */
export function officeLine(summary: FileSummary, words: Data): string {
  const offices = summary.offices.length > 0 ? summary.offices : [...new Set(summary.items.flatMap((item) => item.owners))]
  if (offices.length === 0) return words.noOffice
  return offices.length === 1 ? (offices[0] as string) : words.officesMany(offices.length)
}

/** Which periods: up to two by name, in the order of the sheet; more by the latest and their number; of a 台账 its lines. */
export function periodLine(summary: FileSummary, words: Data, language: Language, join: string): string {
  const known = summary.periods.flatMap((code) => {
    const period = periodFromCode(code)
    return period ? [period] : []
  })
  if (known.length === 0) return summary.items.length > 0 ? words.ledgerItems(summary.items.length) : words.noPeriod
  if (known.length <= 2) return known.map((period) => periodWords(period, language)).join(join)
  const end = (k: number): number => {
    const period = known[k]
    if (period?.kind === 'span' && !period.plan) return period.end
    return period?.kind === 'point' ? period.at : -Infinity
  }
  let latest = 0
  for (let k = 1; k < known.length; k++) if (end(k) > end(latest)) latest = k
  return words.periodsMany(periodWords(known[latest] as (typeof known)[number], language), known.length)
}

export const roleGroups = ['value', 'text', 'other', 'missing', 'unread', 'outside'] as const
export type RoleGroup = (typeof roleGroups)[number]

/** Where the cells of a file went, in the groups of the bar; their sum is the file's non-empty cells. */
export function roleShares(summary: FileSummary): {
  readonly total: number
  readonly groups: Readonly<Record<RoleGroup, number>>
  readonly byRole: readonly (readonly [Role, number])[]
} {
  const counts = new Map<Role, number>()
  let total = 0
  for (const sheet of summary.sheets) {
    total += sheet.nonEmpty
    for (const role of roles) {
      const n = sheet.roles[role]
      if (n) counts.set(role, (counts.get(role) ?? 0) + n)
    }
  }
  const groups = { value: 0, text: 0, other: 0, missing: 0, unread: 0, outside: 0 }
  for (const [role, n] of counts) {
    if (role === 'value' || role === 'text' || role === 'missing' || role === 'unread' || role === 'outside') groups[role] += n
    else groups.other += n
  }
  return { total, groups, byRole: roles.filter((role) => counts.has(role)).map((role) => [role, counts.get(role) as number] as const) }
}
