/**
 * Whether a name says that a sample was counted: how many were asked is another part of all each year, and no change of anything. A rate
 * found by a sample is one of all.
 *
 *     人口数（人口抽样调查）   true
 */
export function isSampleCount(name: string): boolean {
  return /抽样调查|样本(?:数|量|人数)|\bsampled?\b/i.test(name)
}
