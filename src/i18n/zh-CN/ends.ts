/** Which end of a column somebody stands at, by what it counts: things, rates and levels, how long something takes. */
export type End = 'most' | 'highest' | 'longest' | 'fewest' | 'lowest' | 'shortest'

export const ends: Readonly<Record<End, string>> = {
  most: '最多',
  highest: '最高',
  longest: '最长',
  fewest: '最少',
  lowest: '最低',
  shortest: '最短',
}
