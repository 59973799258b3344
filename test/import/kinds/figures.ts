import { importWorkbook } from '../../../src/import/importWorkbook'
import { plainRows } from '../../samples/plainRows'
import { unseenBytes } from '../unseen/unseenBytes'
import { drawn } from '../unseen/unseenSheet'

/**
 * What is read of sheets drawn as lines, a line a figure: `B3 督办单 | 惠民县 | 2023-Q1 | 6 个 | 类别=甲`. Several sheets are headed `《name》`;
 * without headings a csv is written, with them a workbook.
 */
export async function figuresOf(text: string, file = '统计表.csv'): Promise<string[]> {
  const parts = text.split(/^\s*《(.+)》\s*$/m)
  const named = parts.length > 1
  const tables = named
    ? parts.slice(1).flatMap((name, k) => (k % 2 === 0 ? [drawn(dedent(parts[k + 2] as string), name)] : []))
    : [drawn(dedent(text))]
  const bytes = await unseenBytes({
    sees: '',
    file,
    format: file.endsWith('.csv') && !named ? 'csv' : 'xlsx',
    tables,
    says: [],
    figures: 0,
  })
  const rows = plainRows(importWorkbook(bytes, file, []).dataset, tables.length === 1)
  return rows
    .filter((row) => row.value !== null)
    .map((row) =>
      [
        `${row.sheet === '' ? '' : `${row.sheet}!`}${row.cell} ${row.indicator}`,
        row.office ?? '-',
        row.period ?? '-',
        `${row.value} ${row.unit}`.trim(),
        ...Object.entries(row.breakdown).map(([name, value]) => `${name}=${value}`),
        ...(row.measure === 'value' ? [] : [row.measure]),
        ...row.flags,
      ].join(' | '),
    )
}

const dedent = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
