import { saidHalf } from '../../colour/saidHalf'
import { doubleHalf as halves, type Schedule } from '../../../analysis/plan/progress'
import { endWords } from '../../../i18n/periodWords'
import { compose } from '../../compose'
import { shown } from '../../display'
import type { Figure, Mark } from '../../figure'
import { emptyMark } from '../../tell/marks'
import { counterOf, memberKey, variesOf } from '../../members/members'
import { officeName, rowName } from '../../tell/naming'
import { isOwn } from '../../members/own'
import { progressRows, towardsYear, type ProgressRow } from '../../colour/progressRows'
import { amountLabel } from '../../tell/said'
import type { FigureKindDefinition, Selection } from '../../selection'
import { countFact, percentDisplay, shareDerivation, tellOf } from '../../tell/tell'
import { completionText, scheduleFact, sharedSchedule } from './completion'

/**
 * 双过半: time gone across, task done upright, a line at half on both. It isn't the schedule: 34 of 66 is 双过半 and still behind it.
 *
 *     2项均实现双过半
 *
 * Where many tasks share one date, the time across says nothing that the subtitle doesn't, and thirty dots would lie on each
 * other: they are rows then, the furthest first, with the line at half.
 */
export const doubleHalf: FigureKindDefinition = {
  unsuited: (selection) => (placed(selection).length === 0 ? { code: 'noTarget', facts: {} } : null),
  build,
}

/** Days and months a task has at least of which half the time means anything: 上半年计划 is done in the half. */
const [leastDays, leastMonths] = [300, 10]

/**
 * Tasks of a year with a target; of totals only where there is nothing else; ceilings and ranges aren't tasks to be done. 双过半 asks for
 * time gone, by day whatever rule the schedule follows; but the half year is half of the year, though it has 181 of its 365 days.
 */
function placed(selection: Selection): readonly (ProgressRow & { readonly time: number })[] {
  const byMonth = new Map(yearTasks(selection, 'byMonth').map((row) => [memberKey(row.member), row]))
  const rows = yearTasks(selection, 'byDay').map((row) => {
    const whole = byMonth.get(memberKey(row.member))
    return whole !== undefined && row.time < 0.5 && whole.time >= 0.5 ? whole : row
  })
  return rows.some((row) => !row.total) ? rows.filter((row) => !row.total) : rows
}

function yearTasks(selection: Selection, schedule: 'byDay' | 'byMonth'): readonly (ProgressRow & { readonly time: number })[] {
  const least = schedule === 'byDay' ? leastDays : leastMonths
  const isOfYear = (of: Extract<Schedule, { kind: 'schedule' }>) => of.rule === 'stated' || of.whole >= least
  return progressRows({ ...selection, settings: { ...selection.settings, schedule } })
    .map(towardsYear)
    .flatMap((row) =>
      row.progress?.schedule.kind === 'schedule' && row.progress.sense === 'floor' && isOfYear(row.progress.schedule)
        ? [{ ...row, time: row.progress.schedule.share }]
        : [],
    )
}

function build(selection: Selection): Figure {
  const tell = tellOf(selection)
  const { w } = tell
  const { dataset, settings } = selection
  const rows = placed(selection)
  const said = saidHalf(selection)
  const states = rows.map((row) => {
    const state = halves(row.completion, row.time)
    const own = said.get(memberKey(row.member))?.half ?? null
    // The sheet knows more than its number: 3（另10项已实现双过半） of 13 is 是.
    const taskHalf = own ?? state?.taskHalf ?? null
    return { row, state: state && { ...state, taskHalf }, against: own !== null && state?.taskHalf === !own }
  })
  const against = states.flatMap((one) => (one.against ? [one.row] : []))
  const marks = rows.map((row): Mark => {
    const base = emptyMark(memberKey(row.member), row.name)
    if (row.completion.kind === 'none') return base
    const across = shown(row.time, percentDisplay)
    return {
      ...base,
      value: shown(row.completion.value, percentDisplay),
      at: [across, across],
      bound: row.completion.bound,
      label: completionText(tell, row.completion),
      flags: [
        ...(row.done.kind === 'number' && row.done.conflict ? (['conflict'] as const) : []),
        ...(isOwn(selection, row.member.office) && dataset.offices.length > 1 ? (['own'] as const) : []),
      ],
      detail:
        row.done.kind === 'number' && row.target.kind === 'number'
          ? w.completion.of(
              amountLabel(dataset, row.done, row.display, settings.language, false),
              amountLabel(dataset, row.target, row.display, settings.language, true),
            )
          : '',
      observations: [
        ...new Set([
          ...row.completion.observations,
          ...row.done.observations,
          ...row.target.observations,
          ...(against.includes(row) ? [said.get(memberKey(row.member))?.observation ?? -1].filter((i) => i >= 0) : []),
        ]),
      ],
      derivation:
        row.stated || row.done.kind === 'none' || row.target.kind === 'none'
          ? null
          : shareDerivation(tell, row.done, row.target, row.completion, row.display, 'completion'),
    }
  })
  const counter = counterOf(
    variesOf(
      dataset,
      rows.map((row) => row.member),
    ),
    w.counters,
  )
  const count = (list: readonly ProgressRow[]) =>
    countFact(
      tell,
      list.map((row) => ({ text: row.name, observations: row.completion.observations })),
      counter,
    )
  const both = states.filter(({ state }) => state?.timeHalf === true && state.taskHalf === true).map(({ row }) => row)
  const taskOnly = states.filter(({ state }) => state?.timeHalf === false && state.taskHalf === true).map(({ row }) => row)
  const early = states.every(({ state }) => state?.timeHalf === false)
  const [only] = rows
  // What bounds or a conflict leave open is neither done by half nor not.
  const open = states.some(({ state }) => state === null || state.taskHalf === null)
  const done = early ? taskOnly : both
  const headline =
    only === undefined
      ? ''
      : open && done.length === 0
        ? w.doubleHalf.plain
        : early
          ? rows.length === 1
            ? taskOnly.length === 1
              ? w.doubleHalf.earlyOne(only.name)
              : w.doubleHalf.earlyOneNot(only.name)
            : (open ? w.doubleHalf.earlyAtLeast : w.doubleHalf.early)(count(rows), count(taskOnly))
          : rows.length === 1
            ? both.length === 1
              ? w.doubleHalf.one(only.name)
              : w.doubleHalf.oneNot(only.name)
            : both.length === rows.length
              ? w.doubleHalf.all(count(rows))
              : both.length === 0
                ? w.doubleHalf.none(count(rows))
                : (open ? w.doubleHalf.atLeast : w.doubleHalf.some)(count(rows), count(both))
  const offices = new Set(rows.map((row) => row.member.office))
  const dates = [...new Set(rows.map((row) => row.asOf))]
  const asOf = dates.length === 1 && dates[0] !== null && dates[0] !== undefined ? w.asOf(endWords(dates[0], settings.language)) : ''
  const shared = sharedSchedule(rows)
  // Where all have the same time gone, points would stand in one column.
  const asRows = new Set(rows.map((row) => row.time)).size === 1
  const half = { name: w.doubleHalf.half, value: 50, text: w.doubleHalf.halfText, line: 'solid', derivation: null } as const
  return compose(selection, {
    kind: 'doubleHalf',
    form: asRows ? 'rankedBars' : 'quadrant',
    book: tell.book,
    current: null,
    headline,
    sentence: w.doubleHalf.sentence(asOf, headline) + w.stop,
    subtitle: [
      offices.size === 1 ? officeName(dataset, only?.member.office ?? -1) : '',
      asRows ? w.doubleHalf.task : '',
      asOf,
      shared === null ? '' : w.doubleHalf.timeGone(tell.book.plain(scheduleFact(tell, shared))),
    ],
    panels: [
      {
        title: '',
        unit: '%',
        own: false,
        ...(asRows ? {} : { heads: [w.doubleHalf.task, w.doubleHalf.time] }),
        series: [{ name: w.doubleHalf.task, role: 'own', marks: asRows ? rowMarks(marks) : marks }],
      },
    ],
    references: asRows ? [half] : [half, { ...half, axis: 'x' }],
    notes: [
      ...against.flatMap((row) =>
        row.completion.kind === 'none'
          ? []
          : w.doubleHalf.asWritten(row.name, said.get(memberKey(row.member))?.half === true, completionText(tell, row.completion)),
      ),
      w.doubleHalf.rule,
      rows.some((row) => row.progress?.pace === 'behind') && both.length > 0 ? w.doubleHalf.notSchedule : '',
    ],
  })
}

/** The furthest first, what can't be said last; done of target stands before the bar. */
function rowMarks(marks: readonly Mark[]): readonly Mark[] {
  return [...marks]
    .sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity))
    .map((mark) => ({ ...mark, aside: mark.detail, ...rowName(mark.category) }))
}
