const ranks = [
  /中央|中共|国家|全国|国务院|中办|国办|部委|国际|^national/i,
  /省|自治区|直辖|^provinc/i,
  /市|地级|^(city|municipal)/i,
  /县|区|旗|^(county|district)/i,
  /乡|镇|街道|村|社区|^(town|village)/i,
]

/**
 * Levels from the highest down, each once: 国家级 省级 市级 县级. What no level knows stands behind them in the order given.
 *
 *     levelOrder(['市级', '中办', '省级'])     中办 省级 市级
 */
export function levelOrder(words: readonly string[]): readonly string[] {
  const place = (word: string): number => {
    const found = ranks.findIndex((rank) => rank.test(word))
    return found < 0 ? ranks.length : found
  }
  return [...new Set(words)]
    .map((word, k) => ({ word, k, at: place(word) }))
    .sort((a, b) => a.at - b.at || a.k - b.k)
    .map(({ word }) => word)
}
