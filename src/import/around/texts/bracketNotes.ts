import type { RawSheet } from '../../../model/sheet/sheet'
import { bracketsLastYear, bracketsPrevious, bracketWord } from '../../lexicon/edges'

/** The time of figures in brackets behind others: 320（298）. */
export type BracketTime = 'samePeriodLastYear' | 'previousPeriod'

const known = new WeakMap<RawSheet, BracketTime | null>()

/**
 * What a text of a sheet says the figures in brackets are (rule Q20); null where none does.
 *
 *     热线办理情况（2024年6月，括号内为上年同期数）     samePeriodLastYear
 *     注：括号内数字为上月数。                       previousPeriod
 */
export function bracketTime(sheet: RawSheet): BracketTime | null {
  const before = known.get(sheet)
  if (before !== undefined) return before
  const text = sheet.strings.find((one) => one.includes(bracketWord) && (bracketsLastYear.test(one) || bracketsPrevious.test(one)))
  const found = text === undefined ? null : bracketsLastYear.test(text) ? 'samePeriodLastYear' : 'previousPeriod'
  known.set(sheet, found)
  return found
}

/** Cells whose figure has another in brackets behind it that nothing explains; a single one, or small whole numbers, are marks of notes. */
export function unexplained<T extends { readonly text: string }>(cells: readonly T[]): readonly T[] {
  const inner = cells.map(({ text }) => /[(（]([^()（）]*)[)）]$/.exec(text)?.[1]?.trim() ?? '')
  return cells.length < 2 || inner.every((number) => /^[1-9]$/.test(number)) ? [] : cells
}
