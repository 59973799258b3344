import type { NumberAmount } from '../../../analysis/arithmetic/amount'
import type { Schedule } from '../../../analysis/plan/progress'
import { computedBound, percentText, pointsNumber } from '../../../i18n/numberFormat'
import { endWords } from '../../../i18n/periodWords'
import { accentSaid } from '../../tell/accentSaid'
import { compose, pageOf } from '../../compose'
import { missingOf, shown } from '../../display'
import type { Derivation, Figure, Mark, MarkChange, Reference } from '../../figure'
import { emptyMark, flagsOf } from '../../tell/marks'
import { memberKey, variesOf } from '../../members/members'
import { officeName, rowName, sharedName } from '../../tell/naming'
import { isOwn } from '../../members/own'
import { progressRows, withoutProgress, type ProgressRow } from '../../colour/progressRows'
import { ruleNotes, ruleOf, ruleStatus } from '../../colour/ruleMarks'
import { amountLabel } from '../../tell/said'
import type { ColourRule, FigureKindDefinition, Selection } from '../../selection'
import { countFact, percentDisplay, rateText, shareDerivation, tellOf, type Tell } from '../../tell/tell'
import { levelMerit, levelWords, namesOf } from './completionLevels'
import { dueGoal, furtherWords, headlineOf, namedRow, sentenceOf } from './completionSaid'

const pageSize = 12
/** How many tasks without a completion a note names. */
const namedOpen = 3

/**
 * 完成率: done over target on a track to 100 %, with the schedule by the chosen rule (its arithmetic in the subtitle) and 过半.
 * Over 100 % is drawn as it is; a ceiling says what part of it is used. With a colour rule set each task has its colour, shape and
 * word beside it, and the rule is printed.
 *
 *     2项均已过半，仍慢于时序6.5个百分点以上
 */
export const completion: FigureKindDefinition = {
  unsuited: (selection) => (progressRows(selection).length === 0 ? { code: 'noTarget', facts: {} } : null),
  build,
}

/** The schedule all rows share, or null when they differ or have none. */
export function sharedSchedule(rows: readonly ProgressRow[]): Extract<Schedule, { kind: 'schedule' }> | null {
  const schedules = rows
    .map((row) => row.progress?.schedule)
    .filter((s): s is Extract<Schedule, { kind: 'schedule' }> => s?.kind === 'schedule')
  const [first] = schedules
  return first !== undefined && schedules.every((s) => s.share === first.share && s.asOf === first.asOf) ? first : null
}

/** 时序按日计，212/365天 */
function scheduleWords(tell: Tell, schedule: Extract<Schedule, { kind: 'schedule' }>): string {
  const w = tell.w.completion
  switch (schedule.rule) {
    case 'byDay':
      return w.byDay(String(schedule.elapsed), String(schedule.whole))
    case 'byMonth':
      return w.byMonth(String(schedule.elapsed), String(schedule.whole))
    case 'half':
      return w.halfRule
    case 'plan':
      return w.plan
    case 'stated':
      return w.scheduleStated
  }
}

/** The schedule as a fact: 212天 ÷ 365天 = 58.1%. */
export function scheduleFact(tell: Tell, schedule: Extract<Schedule, { kind: 'schedule' }>): string {
  return tell.book.derived(
    percentText(schedule.share, tell.selection.settings.language),
    schedule.share,
    scheduleDerivation(tell, schedule),
  )
}

function scheduleDerivation(tell: Tell, schedule: Extract<Schedule, { kind: 'schedule' }>): Derivation {
  const {
    w,
    selection: { settings },
  } = tell
  const text = percentText(schedule.share, settings.language)
  const [elapsed, whole] = [String(schedule.elapsed), String(schedule.whole)]
  const said = {
    byDay: w.derivation.scheduleByDay(elapsed, whole, text),
    byMonth: w.derivation.scheduleByMonth(elapsed, whole, text),
    half: w.derivation.scheduleHalf(text),
    plan: w.derivation.stated(text),
    stated: w.derivation.stated(text),
  }[schedule.rule]
  return {
    rule: 'schedule',
    operands: [
      { text: elapsed, value: schedule.elapsed, observations: [] },
      { text: whole, value: schedule.whole, observations: [] },
    ],
    result: schedule.share,
    text: said,
  }
}

/** Offices with one and the same task, and tasks of several offices that don't fit a page: the furthest behind first. Others keep the sheet's order. */
function worstFirst(rows: readonly ProgressRow[]): readonly ProgressRow[] {
  const [first] = rows
  const alike = rows.every((row) => row.member.indicator === first?.member.indicator && row.level === null)
  const offices = new Set(rows.map((row) => row.member.office)).size
  const many = rows.length > pageSize && offices > 1 && rows.every((row) => row.level === null && row.progress?.sense !== 'ceiling')
  if (!many && (!alike || offices < rows.length)) return rows
  const rate = ({ completion: done }: ProgressRow) => (done.kind === 'number' ? done.value : Infinity)
  // Of a ceiling who has used most comes first.
  const sign = rows.every((row) => row.progress?.sense === 'ceiling') ? -1 : 1
  return [...rows].sort((a, b) => sign * (rate(a) - rate(b)))
}

function build(selection: Selection): Figure {
  const tell = tellOf(selection)
  const { w } = tell
  const { dataset, settings } = selection
  const rows = progressRows(selection)
  const open = withoutProgress(selection)
  const listed = [...worstFirst(rows.filter((row) => !row.total)), ...open, ...rows.filter((row) => row.total)]
  const schedule = sharedSchedule(rows)
  const offices = new Set(rows.map((row) => row.member.office))
  const named = namedRow(rows)
  const page = pageOf(
    listed,
    settings.top ?? pageSize,
    settings.page,
    (row) => row === named || (isOwn(selection, row.member.office) && offices.size > 1),
  )
  const office = offices.size === 1 ? officeName(dataset, rows[0]?.member.office ?? -1) : ''
  const shared = sharedName(
    dataset,
    rows.map((row) => row.member),
    variesOf(
      dataset,
      rows.map((row) => row.member),
    ),
  ).indicator
  const dates = [...new Set(rows.map((row) => row.asOf))]
  const asOf = dates.length === 1 && dates[0] !== null && dates[0] !== undefined ? w.asOf(endWords(dates[0], settings.language)) : ''
  const levels = rows.filter((row) => row.level !== null)
  const calendar = rows.filter((row) => row.level === null)
  // 过半 is a boundary worth a line while the year is about half gone; in November it says nothing.
  const midway = calendar.length > 0 && (schedule === null || (schedule.share >= 0.4 && schedule.share <= 0.7))
  if (schedule !== null) scheduleFact(tell, schedule)
  const references: Reference[] = midway ? [{ name: w.completion.half, value: 50, text: '50', line: 'solid', derivation: null }] : []
  if (schedule !== null) {
    references.push({
      name: w.completion.schedule,
      value: shown(schedule.share, percentDisplay),
      text: percentText(schedule.share, settings.language).replace('%', ''),
      line: 'dashed',
      derivation: scheduleDerivation(tell, schedule),
    })
  }
  const hasGap = rows.some((row) => row.progress?.gap?.kind === 'number')
  const ceilings = calendar.filter((row) => row.progress?.sense === 'ceiling')
  const rule = ruleOf(settings)
  const tasks = rows.some((row) => !row.total) ? rows.filter((row) => !row.total) : rows
  const heads = [
    calendar.length === 0 ? w.completion.levelHead : ceilings.length === calendar.length ? w.completion.used : w.completion.head,
    ...(hasGap || levels.length > 0
      ? [levels.length === 0 ? w.completion.gapHead : calendar.length === 0 ? w.completion.levelGapHead : w.completion.bothGapHead]
      : rule === null
        ? []
        : ['']),
    ...(rule === null ? [] : [w.colourRule.head]),
  ]
  const figure = compose(selection, {
    kind: 'completion',
    form: 'bullet',
    book: tell.book,
    current: null,
    headline: headlineOf(tell, rows),
    sentence: sentenceOf(tell, rows, asOf, office),
    subtitle: [
      office,
      calendar.length === 0
        ? w.named(w.completion.levelSubtitle(shared), levels[0]?.display.unit ?? '')
        : w.named(
            ceilings.length === calendar.length && levels.length === 0
              ? w.completion.usedOf(shared)
              : shared === ''
                ? w.completion.subtitle
                : w.completion.subtitleOf(shared),
            '%',
          ),
      dueGoal(tell, tasks),
      asOf,
      schedule === null ? '' : scheduleWords(tell, schedule),
    ],
    panels: [
      {
        title: '',
        unit: '%',
        own: false,
        heads,
        series: [{ name: w.completion.subtitle, role: 'own', marks: page.items.map((row) => markOf(tell, row, rule, row === named)) }],
      },
    ],
    references,
    notes: [
      ...ruleNotes(tell, rule, tasks),
      open.length === 0
        ? ''
        : open.length <= namedOpen
          ? w.completion.without(w.list(open.map((row) => row.name)))
          : w.completion.withoutMany(
              w.list(open.slice(0, namedOpen).map((row) => row.name)),
              tell.book.plain(
                countFact(
                  tell,
                  open.map((row) => ({ text: row.name, observations: row.target.observations })),
                ),
              ),
            ),
      ceilings.length === 0
        ? ''
        : ceilings.length === calendar.length
          ? w.completion.ceilingAll
          : w.completion.ceiling(
              w.list(
                namesOf(
                  tell,
                  ceilings,
                  rows.filter((row) => !ceilings.includes(row)),
                ),
              ),
            ),
      levels.length > 0 ? w.completion.levelNote(calendar.length === 0 ? '' : w.list(namesOf(tell, levels, calendar))) : '',
      rows.some((row) => row.stated) ? w.completion.stated : '',
      schedule === null && hasGap ? w.completion.differentDates : '',
      !hasGap && calendar.length > 0 ? w.completion.noSchedule : '',
      page.pages > 1 ? w.notes.page(String(page.page), String(page.pages)) : '',
    ],
    shown: { members: page.items.length, of: listed.length, page: page.page, pages: page.pages },
  })
  return accentSaid(figure, tell.book, true)
}

function markOf(tell: Tell, row: ProgressRow, rule: ColourRule | null, named: boolean): Mark {
  const {
    selection,
    selection: { dataset, settings },
    w,
  } = tell
  const { completion: rate, done, target } = row
  const base = { ...emptyMark(memberKey(row.member), ''), ...rowName(row.name) }
  if (rate.kind === 'none') return openMark(tell, row, base)
  const end = (x: number | null) => (x === null ? null : shown(x, percentDisplay))
  const counts =
    done.kind === 'number' && target.kind === 'number'
      ? w.completion.of(
          amountLabel(dataset, done, row.display, settings.language, false),
          amountLabel(dataset, target, row.display, settings.language, true),
        )
      : ''
  const gap = gapOf(tell, row)
  const unsettled = rate.conflict || (done.kind === 'number' && done.conflict) || (target.kind === 'number' && target.conflict)
  const observations = [...new Set([...rate.observations, ...done.observations, ...target.observations])]
  return {
    ...base,
    detail: [counts, furtherWords(tell, row)].filter((part) => part !== '').join(w.comma) || base.detail,
    value: shown(rate.value, percentDisplay),
    low: end(rate.low),
    high: end(rate.high),
    bound: rate.bound,
    target: 100,
    label: row.level === null ? completionText(tell, rate) : tell.book.plain(levelLabel(tell, row)),
    observations,
    flags: [
      ...flagsOf(dataset, done.observations).filter((f) => f !== 'demonstration' && f !== 'aggregate'),
      ...(row.total ? (['aggregate'] as const) : []),
      ...(unsettled ? (['conflict'] as const) : []),
      ...(named ? (['named'] as const) : []),
      ...(isOwn(selection, row.member.office) && selection.dataset.offices.length > 1 ? (['own'] as const) : []),
    ],
    derivation:
      row.stated || done.kind === 'none' || target.kind === 'none'
        ? null
        : shareDerivation(tell, done, target, rate, row.display, 'completion'),
    ...(gap === undefined ? {} : { gap }),
    ...ruleStatus(tell, rule, row),
    ...(unsettled ? { others: [end(rate.low), end(rate.high)].filter((x): x is number => x !== null) } : {}),
  }
}

/** A task that nothing can be measured of: its figure not given, or a target of zero. */
function openMark(tell: Tell, row: ProgressRow, base: Mark): Mark {
  const {
    selection: { dataset, settings },
    w,
  } = tell
  const { done, target } = row
  const [first] = done.observations
  const missing = done.kind === 'none' ? (first === undefined ? 'blank' : (missingOf(dataset, first) ?? 'blank')) : null
  const said = (amount: typeof done, unit: boolean) =>
    amount.kind === 'number' ? amountLabel(dataset, amount, row.display, settings.language, unit) : ''
  return {
    ...base,
    missing,
    target: 100,
    observations: [...new Set([...done.observations, ...target.observations])],
    detail: missing === null ? w.completion.of(said(done, false), said(target, true)) : w.completion.targetOnly(said(target, true)),
    label: missing === null ? w.completion.noRate : w.missing[missing],
    flags: isOwn(tell.selection, row.member.office) && dataset.offices.length > 1 ? ['own'] : [],
  }
}

/** 达标, 未达标: a level has no rate of completion to print. */
function levelLabel({ w }: Tell, row: ProgressRow): string {
  return row.level?.standing === 'met'
    ? w.completion.levelMet
    : row.level?.standing === 'missed'
      ? w.completion.levelMissed
      : w.completion.levelOpen
}

/** The gap as printed; none while readings are unsettled, since they may lie on either side. */
function gapOf(tell: Tell, row: ProgressRow): Mark['gap'] {
  if (row.level !== null)
    return row.level.standing === 'missed' && row.level.off?.bound === 'exact'
      ? { text: tell.book.plain(levelWords(tell, row)), merit: levelMerit(row) }
      : undefined
  const gap = row.progress?.gap
  if (gap?.kind !== 'number' || gap.conflict || gap.bound === 'range') return undefined
  return {
    text: computedBound(gap.bound, tell.selection.settings.language) + signed(gap, tell.selection.settings.language),
    merit: paceMerit(row),
  }
}

/** 51.5%; both while the readings of a figure disagree. */
export function completionText(tell: Tell, rate: NumberAmount): string {
  const { language } = tell.selection.settings
  return rate.conflict && rate.low !== null && rate.high !== null
    ? tell.w.undecided(percentText(rate.high, language), percentText(rate.low, language))
    : rateText(tell, rate)
}

function signed(gap: NumberAmount, language: 'zh-CN' | 'en'): string {
  const text = pointsNumber(gap.value, language)
  return gap.value < 0 ? `−${text}` : gap.value > 0 ? `+${text}` : text
}

function paceMerit(row: ProgressRow): MarkChange['merit'] {
  const pace = row.progress?.pace
  // More of a ceiling used than the time gone is no fault while there is some left.
  if (row.progress?.sense === 'ceiling') return row.progress.standing === 'exceeded' ? 'bad' : pace === 'ahead' ? 'good' : 'neutral'
  return pace === 'ahead' ? 'good' : pace === 'behind' ? 'bad' : 'neutral'
}
