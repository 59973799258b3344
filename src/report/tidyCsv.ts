import type { Dataset } from '../model/dataset/dataset'
import { harmlessText } from './harmlessText'
import { tableCsv } from './tableCsv'
import { tidyRow } from './tidy'

const columns = [
  'indicator',
  'office',
  'period',
  'breakdown',
  'measure',
  'against',
  'form',
  'value',
  'low',
  'high',
  'unit',
  'amount',
  'baseUnit',
  'bound',
  'missing',
  'text',
  'file',
  'sheet',
  'cell',
  'part',
  'flags',
] as const

/** A column more: what stands in it for observation `i`. */
export interface Beside {
  readonly name: string
  readonly at: (i: number) => string
}

/**
 * All observations as tidy CSV, one a line, sources named. A text that begins with = + - @ gets an apostrophe, so that no
 * spreadsheet runs it; numbers stay numbers.
 */
export function tidyCsv(dataset: Dataset, beside: readonly Beside[] = []): string {
  const lines: string[][] = [[...columns, ...beside.map(({ name }) => name)]]
  for (let i = 0; i < dataset.count; i++) {
    const row = tidyRow(dataset, i)
    const file = dataset.sheets[dataset.sourceSheet[dataset.sourceStart[i] as number] as number]?.fileName ?? ''
    lines.push([
      harmlessText(row.indicator),
      harmlessText(row.office ?? ''),
      row.period ?? '',
      harmlessText(
        Object.entries(row.breakdown)
          .map(([name, value]) => `${name}=${value}`)
          .join('; '),
      ),
      row.measure,
      row.against ?? '',
      row.form ?? '',
      plain(row.value),
      plain(row.low),
      plain(row.high),
      row.unit,
      plain(row.amount),
      row.baseUnit,
      row.bound,
      row.missing ?? '',
      harmlessText(row.text),
      harmlessText(file),
      harmlessText(row.sheet),
      row.cell,
      String(row.part),
      row.flags.join(' '),
      ...beside.map(({ at }) => at(i)),
    ])
  }
  return tableCsv(lines)
}

function plain(value: number | null): string {
  return value === null ? '' : String(value)
}
