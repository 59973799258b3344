import { describe, expect, it } from 'vitest'
import { categoryColors } from '../../src/drawing/parts/marks/categoryColors'
import { boardFrom, sheet } from '../figures/fromSheets'

const color = { bad: 'red', other: 'grey', categories: ['blue', 'orange', 'green', 'purple', 'brown'] } as never

describe('states of a ledger without a legend', () => {
  it.each([
    ['滞后', '完成', '正常推进'],
    ['完成', '正常推进', '滞后'],
    ['逾期', '滞后', '完成'],
    ['完成', '逾期', '正常推进'],
    ['正常推进', '落后', '未启动'],
  ])('whoever lags is red, and nothing else is red or orange: %s %s %s', (...states) => {
    const rows = states.flatMap((state, k) => [`${k * 2 + 1},修路${k}段,甲局,${state}`, `${k * 2 + 2},修桥${k}座,乙局,${state}`])
    const { figures } = boardFrom(sheet(`重点工作台账（截至2024年9月30日）\n序号,重点工作,责任单位,状态\n${rows.join('\n')}`))
    const series = figures.find(({ figure }) => figure.kind === 'statusBreakdown')?.figure.panels[0]?.series ?? []
    expect(series.map((one) => one.name).sort()).toEqual([...states].sort())
    const said = new Map(series.map((one, k) => [one.name, categoryColors({ color }, series)[k]]))
    for (const state of states) expect(/逾期|滞后|落后/.test(state), state).toBe(['red', 'orange'].includes(said.get(state) as string))
    expect(new Set(said.values()).size).toBe(3)
  })
})
