/** Letters of the first name's end that stay in sight: its month, its ending. */
const kept = 10

/**
 * A source line in two parts, of which the first may be cut: a line too long loses the middle of its file name, and keeps
 * the name's end and the date behind it.
 *
 *     来源：06_信息报送采用情况通报_2023年7月.xlsx · 截至7月底
 *     '来源：06_信息报送采用情况通报_20'  '23年7月.xlsx · 截至7月底'
 */
export function sourceParts(source: string, separator: string): readonly [string, string] {
  const end = source.indexOf(separator)
  const name = Array.from(end < 0 ? source : source.slice(0, end))
  if (name.length <= kept * 2) return [name.join(''), end < 0 ? '' : source.slice(end)]
  return [name.slice(0, -kept).join(''), name.slice(-kept).join('') + (end < 0 ? '' : source.slice(end))]
}
