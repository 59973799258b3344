import { exactAmount } from '../../analysis/arithmetic/amount'
import { endWords } from '../../i18n/periodWords'
import { colourOfRow } from './colourOfRow'
import { memberKey, variesOf } from '../members/members'
import { officeName, sharedName } from '../tell/naming'
import { isOwn } from '../members/own'
import { progressRows, type ProgressRow } from './progressRows'
import { ruleNotes, ruleOf } from './ruleMarks'
import type { RuleColour, Selection } from '../selection'
import type { Counted, CountedRow, Status } from './statusCounts'
import { wordsOf } from '../tell/wordsOf'

/** Fewer tasks than this are no breakdown. */
const fewest = 2

/**
 * 各色几项 by the clerk's rule, over the tasks that have a completion: a row an office, the colours in the rule's order, then
 * 规则未定 for what its gaps, overlaps and the figures' own bounds leave open. Totals aren't counted beside their parts, and what
 * the rule can't speak of is left out with a note. Null without a rule, or with fewer than two tasks it speaks of.
 *
 *     任务12项，绿7项，红2项
 */
export function countedByRule(selection: Selection): Counted | null {
  const { dataset, settings } = selection
  const rule = ruleOf(settings)
  if (rule === null) return null
  const tasks = tasksOf(selection)
  const coloured = tasks.map((row) => ({ row, colour: colourOfRow(rule, row) })).filter(({ colour }) => colour.kind !== 'silent')
  if (coloured.length < fewest) return null
  const w = wordsOf(settings.language)
  const colours = [...new Set(rule.ranges.map((range) => range.name))]
  const statuses: Status[] = colours.map((colour) => ({ word: w.colourRule.names[colour], colour }))
  const isOf = (colour: RuleColour | null) => (one: (typeof coloured)[number]) =>
    one.colour.kind === 'colour' ? one.colour.colour === colour : colour === null
  const open = coloured.some(isOf(null))
  if (open) statuses.push({ word: w.colourRule.undecided, colour: 'rest' })
  const rowOf = (name: string, own: boolean, list: typeof coloured, id: string): CountedRow => {
    const terms = (of: typeof coloured, value: number) =>
      of.map(({ row }) => ({ text: row.name, value, observations: row.completion.observations }))
    const counted = (n: number, of: ReturnType<typeof terms>) => exactAmount(n, [...new Set(of.flatMap((task) => task.observations))])
    const groups = [...colours, ...(open ? [null] : [])].map((colour) => {
      const found = list.filter(isOf(colour))
      // None is found by looking at all.
      return { n: found.length, tasks: found.length > 0 ? terms(found, 1) : terms(list, 0) }
    })
    return {
      name,
      own,
      total: counted(list.length, terms(list, 1)),
      parts: groups.map(({ n, tasks: of }) => counted(n, of)),
      rest: exactAmount(0),
      ids: [id],
      tasks: groups.map((group) => group.tasks),
    }
  }
  const offices = [...new Set(coloured.map(({ row }) => row.member.office))].filter((office) => office >= 0)
  const rows = offices.map((office) => {
    const list = coloured.filter(({ row }) => row.member.office === office)
    return rowOf(officeName(dataset, office), isOwn(selection, office), list, memberKey((list[0] as (typeof list)[number]).row.member))
  })
  const dates = [...new Set(coloured.map(({ row }) => row.asOf))]
  const [asOf = null] = dates
  const members = coloured.map(({ row }) => row.member)
  const shared = sharedName(dataset, members, variesOf(dataset, members)).indicator
  const [only] = offices
  return {
    name: (rows.length === 1 && only !== undefined ? officeName(dataset, only) : '') + (shared === '' ? w.colourRule.tasks : shared),
    statuses,
    rows: rows.length > 1 ? rows : [],
    whole: rowOf(w.statusBreakdown.whole, false, coloured, 'whole'),
    display: { unit: w.statusBreakdown.unit, power: 0, places: 0 },
    notes: (tell) => [w.colourRule.byRule, ...ruleNotes(tell, rule, tasks)],
    period: dates.length === 1 && asOf !== null ? w.asOf(endWords(asOf, settings.language)) : '',
    current: null,
  }
}

/** Whether there are tasks, and a rule that can't speak of them. */
export function ruleIsSilent(selection: Selection): boolean {
  const rule = ruleOf(selection.settings)
  const tasks = rule === null ? [] : tasksOf(selection)
  return rule !== null && tasks.length >= fewest && tasks.filter((row) => colourOfRow(rule, row).kind !== 'silent').length < fewest
}

/** Totals don't count beside their parts. */
function tasksOf(selection: Selection): readonly ProgressRow[] {
  const rows = progressRows(selection)
  return rows.some((row) => !row.total) ? rows.filter((row) => !row.total) : rows
}
