import { unnamed } from '../../../lexicon/headings/headings'
import { meanOfRun } from '../../../lexicon/measures/totals'
import { isBareTotal } from '../../../sheet/heading'
import type { LineFacts } from '../../../sheet/facts'

/**
 * A mean beside a sum of the same lines is told apart by its word (rule W20): 合计 and 月均 behind 1月 2月 3月, 合计 and 平均分 beneath offices.
 * A mean alone bears no part.
 */
export function withMeansApart(lines: readonly LineFacts[]): readonly LineFacts[] {
  const sums = new Set<string>()
  for (const line of lines) if (line.total === 'total' || line.total === 'subtotal') sums.add(keyOf(line))
  if (sums.size === 0) return lines
  return lines.map((line) => {
    const text = line.labels[line.labels.length - 1]?.text.replace(/\s+/g, '') ?? ''
    if (line.total !== 'average' || text === '' || line.breakdown.some((part) => part.name === unnamed.mean) || !sums.has(keyOf(line)))
      return line
    return { ...line, breakdown: [...line.breakdown, { name: unnamed.mean, value: wordOf(line) }] }
  })
}

/** 月均, 三年平均: the level that says so, a name beneath it left out. */
function wordOf(line: LineFacts): string {
  const texts = line.labels.map((label) => label.text.replace(/\s+/g, ''))
  return texts.find((text) => meanOfRun.test(text)) ?? (texts[texts.length - 1] as string)
}

function keyOf(line: LineFacts): string {
  const name = isBareTotal(line.name) ? '' : line.name
  return [name, line.office?.name ?? '', line.section ?? '', ...line.breakdown.map((part) => part.value)].join('\n')
}
