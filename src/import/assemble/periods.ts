import { plannedName } from '../lexicon/measures/progress'
import type { DatasetBuilder } from '../../model/dataset/datasetBuilder'
import { provenanceCode, type LabelText, type Measure, type Provenance } from '../../model/dataset/observation'
import { previousPeriod, samePeriodLastYear, year, yearOf, type Period } from '../../model/time/period'
import type { SaidPeriod } from '../corrections/saidPeriods'
import type { BracketTime } from '../around/texts/bracketNotes'
import type { LineFacts, PeriodFact } from '../sheet/facts'
import { begunMonth, resolvePeriod, settleAsOf, soFarInYear, type ResolvedPeriod, type SheetTime } from '../link/times/resolvePeriod'
import { wordsOf, type ColumnPlan } from './plans'

/** A period as the cells of a row and column take it: codes of the builder, made once. */
export interface When {
  readonly code: number
  readonly text: number
  readonly textWords: string | null
  readonly from: Provenance | null
  readonly packed: number
  readonly partial: boolean
  /** One of a pair whose date nobody states: 上月 beside 本月. */
  readonly undated: boolean
}

/** The period of each cell, worked out once for all rows and columns that say the same. */
export class Periods {
  /** Labels that name months without a year, by their place. */
  readonly partialCells = new Map<string, LabelText>()
  /** Labels that say 本月, 本期 where nothing says of when, by their place. */
  readonly relativeCells = new Map<string, LabelText>()
  /** Labels over or beside figures of which nothing says when, by their place. */
  readonly undatedCells = new Map<string, LabelText>()
  /** By what the row says of it, then by column and measure. */
  private readonly ofRows = new Map<string, (When | undefined)[]>()
  private ofThisRow: (When | undefined)[] = []

  /** The same for rows that say the same of the period. */
  get ofRow(): unknown {
    return this.ofThisRow
  }

  constructor(
    private readonly builder: DatasetBuilder,
    private readonly time: SheetTime,
    private readonly said: SaidPeriod | null,
  ) {}

  beginRow(row: LineFacts): void {
    const words = row.periods.length === 0 ? '' : wordsOf(row.periods)
    let known = this.ofRows.get(words)
    if (!known) this.ofRows.set(words, (known = []))
    this.ofThisRow = known
  }

  of(row: LineFacts, plan: ColumnPlan, isStock: boolean, held: Measure): When {
    const measure = plan.facts.sameSpan === true ? 'value' : held
    const stock = isStock && measure !== 'rank'
    const slot = 6 * plan.periodKey + (stock ? 3 : 0) + (measure === 'target' ? 1 : measure === 'completion' ? 2 : 0)
    const known = this.ofThisRow[slot]
    const when = (this.ofThisRow[slot] ??= this.resolved(row, plan, stock, measure))
    if (known === undefined && when.code < 0) {
      if (when.text >= 0) this.noteRelative(row, plan.facts)
      else if (row.total === null) this.noteUndated(row, plan.facts)
    }
    if (when.partial) this.notePartial(row, plan.facts)
    else if (when.undated) this.noteRelative(row, plan.facts)
    return when
  }

  /** The same words for another time than they say: a total of a run that isn't over. */
  given(when: When, period: Period): When {
    return { ...when, code: this.builder.period(period), partial: period.kind === 'partial', undated: isUndated(period) }
  }

  /** The time before a cell's own that its brackets are of; null where there is none. */
  before(row: LineFacts, plan: ColumnPlan, stock: boolean, measure: Measure, time: BracketTime | null): When | null {
    const period = this.periodOf(row, plan, stock && measure !== 'rank', measure)
    const earlier =
      period === null || time === null ? null : time === 'samePeriodLastYear' ? samePeriodLastYear(period) : previousPeriod(period)
    return earlier === null
      ? null
      : {
          ...this.of(row, plan, stock, measure),
          code: this.builder.period(earlier),
          partial: earlier.kind === 'partial',
          undated: isUndated(earlier),
        }
  }

  private periodOf(row: LineFacts, plan: ColumnPlan, stock: boolean, measure: Measure): Period | null {
    const near: PeriodFact[] = [...row.periods, ...plan.periods]
    return this.settled(resolvePeriod(near, this.time), near, stock, isGoal(plan, measure))
  }

  private resolved(row: LineFacts, plan: ColumnPlan, stock: boolean, measure: Measure): When {
    const near: PeriodFact[] = [...row.periods, ...plan.periods]
    const resolved = resolvePeriod(near, this.time)
    const period = this.settled(resolved, near, stock, isGoal(plan, measure))
    return {
      code: period === null ? -1 : this.builder.period(period),
      text: this.builder.textCode(resolved.text),
      textWords: resolved.text,
      from: resolved.from,
      packed: provenanceCode(resolved.from),
      partial: period?.kind === 'partial',
      undated: isUndated(period),
    }
  }

  private settled(resolved: ResolvedPeriod, near: readonly PeriodFact[], stock: boolean, of: 'goal' | 'part' | null): Period | null {
    // 本年计划 beside 本月完成 is the whole year's, however far the year has come, and so is 占全年计划.
    const ofYear = near.every((fact) => fact.reading.relative === 'wholeYear')
    const goal = of === 'goal' || (of === 'part' && ofYear && near.length > 0)
    const { time } = this
    // 本月 is whichever month the sheet is of; one that is named is a month beside others.
    const isNamed = near.some((fact) => fact.reading.period !== null)
    const whole =
      goal || resolved.period === null ? null : (soFarInYear(resolved.period, time) ?? (isNamed ? begunMonth(resolved.period, time) : null))
    const period = settleAsOf(whole === null ? resolved : { ...resolved, period: whole }, stock)
    // A plan in the block of 上半年 is of that half.
    const inBlock = near.length === 0 && this.time.facts.some((fact) => fact.block === true)
    const y = goal && ofYear && !inBlock && period !== null ? yearOf(period) : null
    const settled = y === null ? period : year(y)
    return settled === null || this.said === null ? settled : this.said(settled)
  }

  private noteRelative(row: LineFacts, column: LineFacts): void {
    for (const line of [row, column]) {
      const label = line.labels.find((text) => line.periods.some((fact) => fact.reading.relative !== null && text.text.includes(fact.text)))
      if (label) this.relativeCells.set(`${label.row},${label.column}`, label)
    }
  }

  private noteUndated(row: LineFacts, column: LineFacts): void {
    const label = column.labels[column.labels.length - 1] ?? row.labels[row.labels.length - 1]
    if (label) this.undatedCells.set(`${label.row},${label.column}`, label)
  }

  private notePartial(row: LineFacts, column: LineFacts): void {
    const line = row.periods.length > 0 ? row : column
    const said = line.labels.find((text) => line.periods.some((fact) => text.text.includes(fact.text)))
    // 7月份 in the title, and no year anywhere: asked at the figures' heading.
    const label = said ?? column.labels[column.labels.length - 1] ?? row.labels[row.labels.length - 1]
    if (label) this.partialCells.set(`${label.row},${label.column}`, label)
  }
}

/** A goal, or what is of the year where its words say so: what part of a goal is done, and a budget that keeps its own name. */
function isGoal(plan: ColumnPlan, measure: Measure): 'goal' | 'part' | null {
  if (measure === 'target') return 'goal'
  return measure === 'completion' || (measure === 'value' && plannedName.test(plan.facts.name)) ? 'part' : null
}

function isUndated(period: Period | null): boolean {
  return period?.kind === 'open' && (period.piece !== undefined || period.back !== undefined)
}
