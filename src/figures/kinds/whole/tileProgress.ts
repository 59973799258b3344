import type { NumberAmount } from '../../../analysis/arithmetic/amount'
import { divideAmounts, sumAmounts } from '../../../analysis/arithmetic/arithmetic'
import { goalOf, senseOf } from '../../../analysis/plan/progress'
import { percentText, pointsText } from '../../../i18n/numberFormat'
import type { Compared } from '../../tell/basisOf'
import { progressRows, type ProgressRow } from '../../colour/progressRows'
import { shown, type Display } from '../../display'
import type { Derivation, Mark, Panel, Series } from '../../figure'
import { totalOf } from '../../ground/ground'
import { memberKey } from '../../members/members'
import type { Selection } from '../../selection'
import { amountMark, percentDisplay, rateText, shareDerivation, type Tell } from '../../tell/tell'

/** What an office has completed in all: the stated total, or its only task. */
export function progressOf(selection: Selection, office: number): ProgressRow | undefined {
  const done = progressRows({ ...selection, offices: office < 0 ? [] : [office] }).filter((row) => row.level === null)
  return done.find((row) => row.total) ?? (done.length === 1 ? done[0] : undefined)
}

/** 已完成52.5%: what a figure is of a target of a longer span, which it isn't compared with. Null of a target of zero. */
export function partDone(
  tell: Tell,
  { current, base, favours }: Compared,
  display: Display,
): { readonly text: string; readonly derivation: Derivation } | null {
  // 以上 and 以内 are the target's sense: what is done is a part of the number itself, as in 完成率.
  const goal = base.kind === 'number' ? goalOf(base, senseOf(base, favours)) : base
  const share = divideAmounts(current, goal)
  if (share.kind === 'none') return null
  const derivation = shareDerivation(tell, current, goal, share, display, 'completion')
  return { text: tell.w.tiles.part(tell.book.plain(tell.book.derived(rateText(tell, share), share.value, derivation))), derivation }
}

/**
 * 已完成74.9%: what all offices together have done of their goals, as the sheet's total says or by both sums; '' where any of them has no goal
 * or no figure, and of rates and stocks.
 */
export function partOfAll(tell: Tell, indicator: number): string {
  const { selection, w } = tell
  const rows = progressRows({ ...selection, indicators: [indicator], offices: [] }).filter((row) => row.level === null)
  const total = totalOf(selection.dataset, indicator)
  // A 小计 is a total as well, of a part of them.
  const stated = rows.find((row) => row.total && row.member.office === total?.office && row.member.breakdown === -1)
  if (stated !== undefined) return w.tiles.part(tell.book.plain(rateFact(tell, stated)))
  const parts = rows.filter((row) => !row.total && row.done.kind === 'number' && row.target.kind === 'number')
  const [first] = parts
  const members = total?.members ?? []
  if (
    first === undefined ||
    parts.length < rows.filter((row) => !row.total).length ||
    members.some((office) => !parts.some((row) => row.member.office === office))
  )
    return ''
  if (parts.length !== members.length || parts.some((row) => row.of?.code !== first.of?.code)) return ''
  const [done, target] = [sumAmounts(parts.map((row) => row.done)), sumAmounts(parts.map((row) => row.target))]
  const share = divideAmounts(done, target)
  if (share.kind === 'none') return ''
  const derivation = shareDerivation(tell, done, target, share, first.display, 'completion')
  return w.tiles.part(tell.book.plain(tell.book.derived(rateText(tell, share), share.value, derivation)))
}

/** 52.5%, as the sheet says or by its arithmetic. */
export function rateFact(tell: Tell, row: ProgressRow): string {
  const rate = row.completion as NumberAmount
  return row.stated || row.done.kind === 'none' || row.target.kind === 'none'
    ? tell.book.own(rateText(tell, rate), rate.value, rate.observations)
    : tell.book.derived(rateText(tell, rate), rate.value, shareDerivation(tell, row.done, row.target, rate, row.display, 'completion'))
}

/** 总体完成 52.5%, 时序 58.1%, 慢5.6个百分点. */
export function progressTile(tell: Tell, row: ProgressRow): Panel {
  const {
    w,
    selection: { settings },
  } = tell
  const rate = row.completion as NumberAmount
  const gap = row.progress?.gap?.kind === 'number' ? row.progress.gap : null
  const schedule = row.progress?.schedule.kind === 'schedule' ? row.progress.schedule : null
  const title = w.tiles.completion(row.total ? w.statusBreakdown.whole : row.name)
  const main: Mark = {
    ...amountMark(tell, `done.${memberKey(row.member)}`, title, row.done, row.display),
    value: shown(rate.value, percentDisplay),
    low: null,
    high: null,
    bound: rate.bound,
    missing: null,
    label: rateText(tell, rate),
    target: 100,
    observations: [...new Set([...rate.observations, ...row.done.observations, ...row.target.observations])],
    aside: schedule === null ? '' : w.tiles.schedule(percentText(schedule.share, settings.language)),
    derivation:
      row.stated || row.done.kind === 'none' || row.target.kind === 'none'
        ? null
        : shareDerivation(tell, row.done, row.target, rate, row.display, 'completion'),
    ...(gap === null
      ? {}
      : {
          gap: {
            text:
              gap.value < 0
                ? w.tiles.slow(pointsText(gap.value, settings.language))
                : w.tiles.fast(pointsText(gap.value, settings.language)),
            merit:
              row.progress?.pace === 'behind'
                ? ('bad' as const)
                : row.progress?.pace === 'ahead'
                  ? ('good' as const)
                  : ('neutral' as const),
          },
        }),
  }
  const line: Series[] =
    schedule === null
      ? []
      : [
          {
            name: w.completion.schedule,
            role: 'target',
            marks: [
              {
                ...main,
                id: `${main.id}@schedule`,
                value: shown(schedule.share, percentDisplay),
                label: percentText(schedule.share, settings.language),
                aside: '',
                derivation: null,
              },
            ],
          },
        ]
  const { gap: _, ...first } = line[0]?.marks[0] ?? main
  return {
    title,
    unit: '%',
    own: true,
    series: [{ name: '', role: 'own', marks: [main] }, ...(line.length === 0 ? [] : [{ ...(line[0] as Series), marks: [first] }])],
  }
}
