import { describe, expect, it } from 'vitest'
import { boardFrom, sheet } from '../fromSheets'

const ledger = (...lines: readonly string[]): string =>
  `重点工作台账（截至2024年9月30日）\n序号,重点工作,责任单位,状态\n${lines.map((line, k) => `${k + 1},第${k + 1}段道路改造,${line}`).join('\n')}`

describe('works of one body each', () => {
  it.each([
    ['who lags alone has a row', ['甲局,完成', '乙局,滞后', '丙局,完成', '丁局,正常推进'], ['乙局', '合计'], '乙局'],
    ['most first', ['甲局,完成', '乙局,滞后', '丙局,逾期', '丙局,滞后', '丁局,正常推进'], ['丙局', '乙局', '合计'], ''],
    ['none where nobody lags', ['甲局,完成', '乙局,完成', '丙局,正常推进'], ['合计'], ''],
    ['all where most have several', ['甲局,完成', '甲局,滞后', '乙局,完成', '乙局,完成'], ['甲局', '乙局', '合计'], ''],
    ['all where half have several', ['甲局,完成', '甲局,滞后', '乙局,完成'], ['甲局', '乙局', '合计'], ''],
  ])('%s', (_, lines, rows, named) => {
    const { figures } = boardFrom(sheet(ledger(...lines)))
    const figure = figures.find((one) => one.figure.kind === 'statusBreakdown')?.figure
    expect(figure?.panels[0]?.rows?.map((row) => row.category)).toEqual(rows)
    expect(figure?.headline.text).toContain(named)
  })
})
