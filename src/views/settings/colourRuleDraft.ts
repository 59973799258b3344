import { shiftDecimal } from '../../i18n/numberFormat'
import { withoutPercentUnit } from '../../i18n/unitWords'
import type { ColourRule, RuleColour } from '../../figures/selection'

/** A range as it is being written: its ends are still text. */
export interface DraftRange {
  readonly key: number
  readonly colour: RuleColour
  readonly from: string
  readonly fromIncluded: boolean
  readonly to: string
  readonly toIncluded: boolean
}

/**
 * Why a range isn't applied.
 *
 * unread      an end is no number
 * nothing     both ends are empty: not begun yet
 * turned      from is more than to
 * empty       from equals to and one of them isn't included
 * belowZero   a completion below 0
 */
export type DraftTrouble = 'unread' | 'nothing' | 'turned' | 'empty' | 'belowZero'

export type DraftReading =
  { readonly kind: 'range'; readonly range: ColourRule['ranges'][number] } | { readonly kind: 'trouble'; readonly trouble: DraftTrouble }

/** The colours in the order they are offered. */
export const ruleColours: readonly RuleColour[] = ['green', 'blue', 'yellow', 'orange', 'red']

/**
 * Read a range as a clerk writes it, in percent or points; total.
 *
 *     10 … 30      0.1 … 0.3
 *     '' … ０       no end … 0
 *     10% … −5     turned
 */
export function readDraft(draft: DraftRange, measure: ColourRule['measure']): DraftReading {
  const trouble = (code: DraftTrouble): DraftReading => ({ kind: 'trouble', trouble: code })
  const [from, to] = [readEnd(draft.from), readEnd(draft.to)]
  if (from === undefined || to === undefined) return trouble('unread')
  if (from === null && to === null) return trouble('nothing')
  if (measure === 'completion' && ((from ?? 0) < 0 || (to ?? 0) < 0)) return trouble('belowZero')
  if (from !== null && to !== null && from > to) return trouble('turned')
  if (from !== null && from === to && !(draft.fromIncluded && draft.toIncluded)) return trouble('empty')
  return {
    kind: 'range',
    // An open end is neither in nor out; said alike, so that the same rule is the same.
    range: { name: draft.colour, from, fromIncluded: from !== null && draft.fromIncluded, to, toIncluded: to !== null && draft.toIncluded },
  }
}

/** Null for no end, undefined for what isn't a number. */
function readEnd(text: string): number | null | undefined {
  const plain = withoutPercentUnit(
    text
      .normalize('NFKC')
      .replace(/\s/g, '')
      .replace(/^[−–—]/, '-'),
  )
  if (plain === '') return text.trim() === '' ? null : undefined
  return /^[+-]?(\d{1,6}(\.\d{1,6})?|\.\d{1,6})$/.test(plain) ? shiftDecimal(Number(plain), -2) + 0 : undefined
}

/** A kept range as it is written again. */
export function draftOf(range: ColourRule['ranges'][number], key: number): DraftRange {
  const text = (end: number | null): string => (end === null ? '' : String(shiftDecimal(end, 2)))
  return {
    key,
    colour: range.name,
    from: text(range.from),
    fromIncluded: range.fromIncluded,
    to: text(range.to),
    toIncluded: range.toIncluded,
  }
}

/** What most rules name, in the order they name it. */
const usualOrder: readonly RuleColour[] = ['green', 'yellow', 'red', 'orange', 'blue']

/** The next range to write: the first usual colour not used yet, both ends in. */
export function nextDraft(drafts: readonly DraftRange[], key: number): DraftRange {
  const colour = usualOrder.find((one) => drafts.every((draft) => draft.colour !== one)) ?? 'red'
  return { key, colour, from: '', fromIncluded: true, to: '', toIncluded: true }
}

/** An example to begin from: no office's rule, and without gaps. */
export const exampleRules: Readonly<Record<ColourRule['measure'], ColourRule['ranges']>> = {
  schedule: [
    { name: 'green', from: null, fromIncluded: false, to: 0, toIncluded: true },
    { name: 'yellow', from: 0, fromIncluded: false, to: 0.1, toIncluded: true },
    { name: 'red', from: 0.1, fromIncluded: false, to: null, toIncluded: false },
  ],
  completion: [
    { name: 'green', from: 1, fromIncluded: true, to: null, toIncluded: false },
    { name: 'yellow', from: 0.5, fromIncluded: true, to: 1, toIncluded: false },
    { name: 'red', from: null, fromIncluded: false, to: 0.5, toIncluded: false },
  ],
}
