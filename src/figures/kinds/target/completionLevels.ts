import type { NumberAmount } from '../../../analysis/arithmetic/amount'
import { pointsText } from '../../../i18n/numberFormat'
import { amountText } from '../../display'
import type { MarkChange } from '../../figure'
import type { ProgressRow } from '../../colour/progressRows'
import { indicatorName } from '../../tell/naming'
import { type Tell } from '../../tell/tell'

/** The level furthest from its target, by its part of the target, so that units don't matter. */
export function farthestOf(missed: readonly ProgressRow[]): ProgressRow | null {
  const far = (row: ProgressRow) =>
    row.level?.off != null && row.target.kind === 'number' && row.target.value !== 0 ? Math.abs(row.level.off.value / row.target.value) : -1
  const [first, second] = [...missed].sort((a, b) => far(b) - far(a))
  return first === undefined || far(first) < 0 || (second !== undefined && far(second) === far(first)) ? null : first
}

/**
 * What a note calls some of a figure's rows: by their indicators where it speaks of all rows of each, as ten offices by two rates are no list to
 * read.
 *
 *     空气优良天数比例、信访事项办结率   where no other row is of these two
 *     甲县·办结率、丙县·办结率           where 乙县·办结率 is none of them
 */
export function namesOf(tell: Tell, some: readonly ProgressRow[], others: readonly ProgressRow[]): readonly string[] {
  const indicators = [...new Set(some.map((row) => row.member.indicator))]
  const apart = indicators.length < some.length && !others.some((row) => indicators.includes(row.member.indicator))
  return apart ? indicators.map((one) => indicatorName(tell.selection.dataset, one)) : some.map((row) => row.name)
}

/** 达标; 差1.5个百分点; 超0.3个百分点; 未定. */
export function levelWords(tell: Tell, row: ProgressRow): string {
  const { w } = tell
  if (row.level === null || row.level.standing === 'open') return w.completion.levelOpen
  if (row.level.standing === 'met') return w.completion.levelMet
  const { off } = row.level
  if (off === null || off.bound !== 'exact' || row.target.kind === 'none') return w.completion.levelMissed
  const short = off.value < 0
  const fact = tell.book.derived(offText(tell, row, off), off.value, {
    rule: 'gap',
    operands: [
      {
        text: amountText(off.value + targetEnd(row), row.display, tell.selection.settings.language),
        value: off.value + targetEnd(row),
        observations: row.done.observations,
      },
      {
        text: amountText(targetEnd(row), row.display, tell.selection.settings.language),
        value: targetEnd(row),
        observations: row.target.observations,
      },
    ],
    result: off.value,
    text: w.derivation.difference(
      amountText(off.value + targetEnd(row), row.display, tell.selection.settings.language),
      amountText(targetEnd(row), row.display, tell.selection.settings.language),
      (short ? '−' : '') + offText(tell, row, off),
    ),
  })
  return short ? w.completion.levelShort(fact) : w.completion.levelOver(fact)
}

/** The end of the target that a level was held to. */
function targetEnd(row: ProgressRow): number {
  return row.done.kind === 'number' && row.level?.off != null ? Number((row.done.value - row.level.off.value).toPrecision(15)) : 0
}

/** 1.5个百分点, 12亿元. */
function offText(tell: Tell, row: ProgressRow, off: NumberAmount): string {
  const { language } = tell.selection.settings
  return row.display.unit === '%'
    ? pointsText(off.value, language, Math.max(1, row.display.places))
    : amountText(Math.abs(off.value), row.display, language, true)
}

export function levelMerit(row: ProgressRow): MarkChange['merit'] {
  return row.level?.standing === 'met' ? 'good' : row.level?.standing === 'missed' ? 'bad' : 'neutral'
}
