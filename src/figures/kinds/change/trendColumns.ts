import type { Amount } from '../../../analysis/arithmetic/amount'
import { changeBetween, changeFormOf } from '../../../analysis/arithmetic/change'
import { periodWords } from '../../../i18n/periodWords'
import type { Indicator } from '../../../model/indicator'
import { yearOf, type Period } from '../../../model/time/period'
import { missingOf } from '../../display'
import type { Mark, Panel, Reference } from '../../figure'
import { amountOfMember, memberKey, type Member } from '../../members/members'
import { isOwn } from '../../members/own'
import { amountsOver, isPartYear, lastYearOf } from '../../periods/timeline'
import { drawn, emptyMark, flagsOf } from '../../tell/marks'
import { favoursOf } from '../../tell/merit'
import { amountLabel, sayChange } from '../../tell/said'
import { wordsOf } from '../../tell/wordsOf'
import { categoryOf, type Context } from './trendLine'
import { sinceYear } from './trendSaid'

/** A number of a line or a column, or why there is none. */
export function pointMark(context: Context, id: string, category: string, amount: Amount): Mark {
  const {
    selection: { dataset, settings },
    display,
  } = context
  const w = wordsOf(settings.language)
  const base = emptyMark(id, category)
  if (amount.kind === 'none') {
    const missing = amount.observations[0] === undefined ? 'blank' : (missingOf(dataset, amount.observations[0]) ?? 'blank')
    return { ...base, missing, label: w.missing[missing], observations: amount.observations }
  }
  const flags = flagsOf(dataset, amount.observations).filter((flag) => flag !== 'demonstration' && flag !== 'aggregate')
  return {
    ...base,
    ...drawn(amount, display),
    label: amountLabel(dataset, amount, display, settings.language, false),
    flags: amount.conflict ? [...flags, 'conflict'] : flags,
  }
}

/** Years as columns, the part-year hatched, the same part of the year before inside that year's column. */
export function columnsPanel(context: Context, member: Member): Panel {
  const { selection, rhythm, periods, display } = context
  const { language } = selection.settings
  const amounts = amountsOver(selection, member, rhythm.periods)
  const indicator = selection.dataset.indicators[member.indicator] as Indicator
  const marks = amounts.map((amount, k): Mark => {
    const period = periods[k] as Period
    const mark = pointMark(context, `${memberKey(member)}@${period.code}`, categoryOf(context, period), amount)
    if (!isPartYear(period)) return mark
    const before = lastYearOf(selection, member, period).amount
    const change = changeBetween(amount, before, changeFormOf(indicator))
    const since = change.kind === 'none' && amount.kind === 'number' ? sinceYear(context, member, amount) : null
    const said =
      change.kind === 'none'
        ? (since?.said ?? null)
        : sayChange(change, {
            dataset: selection.dataset,
            settings: { ...selection.settings, basis: 'previousPeriod' },
            current: amount,
            base: before,
            display,
            favours: favoursOf(selection.dataset, selection.settings, member.indicator, member.office),
          })
    return {
      ...mark,
      detail: periodWords(period, language, 'short'),
      flags: [...mark.flags, 'partPeriod', 'named'],
      ...(since === null ? {} : { observations: [...new Set([...mark.observations, ...since.observations])] }),
      change: said?.mark ?? null,
      derivation: said?.derivation() ?? null,
    }
  })
  const part = marks.findIndex((mark) => mark.flags.includes('partPeriod'))
  const partPeriod = periods[part]
  if (partPeriod !== undefined) {
    const before = lastYearOf(selection, member, partPeriod)
    const host = periods.findIndex((period) => !isPartYear(period) && yearOf(period) === (yearOf(partPeriod) ?? 0) - 1)
    const column = marks[host]
    if (column !== undefined && column.value !== null && before.amount.kind === 'number') {
      const inside = drawn(before.amount, display)
      marks[host] = {
        ...column,
        inner: {
          value: inside.value ?? 0,
          label: amountLabel(selection.dataset, before.amount, display, language, false),
          detail: periodWords(partPeriod, language, 'short'),
          joins: marks[part]?.id ?? '',
          observations: before.amount.observations,
        },
      }
    }
  }
  return { title: '', unit: display.unit, own: isOwn(selection, member.office), series: [{ name: '', role: 'own', marks }] }
}

/** The target of a year to come, as a line over the columns. */
export function targetLine(context: Context, member: Member): readonly Reference[] {
  const { selection, display } = context
  const w = wordsOf(selection.settings.language)
  return selection.dataset.periods
    .flatMap((period, code): Reference[] => {
      const amount = amountOfMember(selection.dataset, member, code, 'target')
      if (amount.kind !== 'number') return []
      const text = amountLabel(selection.dataset, amount, display, selection.settings.language, false)
      return [
        {
          name: w.trend.targetOf(periodWords(period, selection.settings.language)),
          value: drawn(amount, display).value ?? 0,
          text,
          line: 'dashed',
          derivation: null,
          observations: amount.observations,
        },
      ]
    })
    .slice(0, 1)
}
