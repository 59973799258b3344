const partWord = /((?:执行|完成|支付|支出|投资|拨付|到位|达成|兑现)率|进度)$/

/** How much of something is done, as a heading calls it at its end: 执行率 of 预算执行率（%）; null of any other. */
export function partWordOf(heading: string): string | null {
  return partWord.exec(heading.replace(/[(（][^()（）]*[)）]|\s+/g, ''))?.[1] ?? null
}
