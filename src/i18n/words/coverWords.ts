/**
 * What a figure says it covers: 党建督查覆盖党支部 covers 党支部; null of one that doesn't say so.
 *
 *     党建督查覆盖党支部      党支部
 *     培训覆盖人员（人）      人员
 *     网格覆盖率            null: a rate
 */
export function coveredThing(name: string): string | null {
  const thing = /覆盖(?!率|面|比)(?:了|到)?(.+?)(?:数量?|总数)?$/.exec(plain(name))?.[1]
  return thing === undefined || thing.length < 2 ? null : thing
}

/** Whether a figure says how many there are of a thing: 现有党支部, 党支部总数, 全市党支部. */
export function isStockOf(name: string, thing: string): boolean {
  const bare = plain(name)
  if (/覆盖/.test(bare) || !bare.includes(thing)) return false
  return (
    /^(?:现有|共有|共|现|全部|所有|所辖|下辖|下设|设有|全市|全县|全区|应)?$/.test(bare.slice(0, bare.indexOf(thing))) &&
    /^(?:总?数量?|总量|合计)?$/.test(bare.slice(bare.indexOf(thing) + thing.length))
  )
}

function plain(name: string): string {
  return name.normalize('NFKC').replace(/\s|\([^()]*\)$/g, '')
}
