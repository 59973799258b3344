/**
 * A unit of measure (篇, 万件, %), as written and brought to its base.
 *
 *     万件   { written: '万件', base: '件', scale: 10000 }
 *     %      { written: '%', base: '', scale: 0.01, share: true }
 *     个次   { written: '个次', base: '次', scale: 1 }
 *
 * `base` is '' for plain numbers and shares. Reading a unit from text is `import/values/headers/unit.ts`; here is only what one is.
 */
export interface Unit {
  readonly written: string
  readonly base: string
  readonly scale: number
  /** A part of a whole: amounts are fractions, changes are in percentage points. */
  readonly share: boolean
  /** The unit is itself percentage points (百分点). */
  readonly points: boolean
  /** Nobody wrote it: the end of a name says it (用户数 counts 户). A note of the sheet may say more. */
  readonly guessed?: boolean
}

export const noUnit: Unit = { written: '', base: '', scale: 1, share: false, points: false }
