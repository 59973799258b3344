/** What stands in one column of a piece of sheet. */
export interface ColumnTexts {
  readonly header: readonly string[]
  readonly numbers: readonly string[]
  readonly texts: readonly string[]
  /** Bold, as the asked cell is. */
  readonly asked: boolean
}

/** em the piece has for its columns together. */
const room = 22
const least = 2.8
/** A column of names keeps this much, em, however long the numbers are. */
const leastName = 5

/**
 * Shares of the width (adding to 1) for the columns of a piece of sheet: numbers are shown whole, headers on two lines,
 * and names share what is left, wrapping where it is less than they want.
 */
export function columnShares(columns: readonly ColumnTexts[]): number[] {
  const firm = columns.map(({ header, numbers, asked }) =>
    Math.max(least, ...header.map((text) => (emsOf(text) - 1) / 2 + 1.8), ...numbers.map((text) => emsOf(text) * (asked ? 1.1 : 1))),
  )
  const wish = columns.map(({ texts }, c) => Math.max(firm[c] as number, ...texts.map((text) => Math.min(10, emsOf(text)))))
  const taken = firm.reduce((sum, ems) => sum + ems, 0)
  const more = wish.reduce((sum, ems, c) => sum + ems - (firm[c] as number), 0)
  const share = more > 0 ? Math.min(1, Math.max(0, room - taken) / more) : 0
  const given = columns.map(({ numbers }, c) => {
    const ems = (firm[c] as number) + ((wish[c] as number) - (firm[c] as number)) * share
    return numbers.length === 0 && (wish[c] as number) > leastName ? Math.max(leastName, ems) : ems
  })
  const sum = given.reduce((total, ems) => total + ems, 0)
  return given.map((ems) => ems / sum)
}

/** Rough width in em with the room beside it: Han 1, Latin and digits .6. */
function emsOf(text: string): number {
  let ems = 1
  for (const letter of text) ems += letter.charCodeAt(0) > 0x2e7f ? 1 : 0.6
  return ems
}
