import { describe, expect, it } from 'vitest'
import { importWorkbook } from '../../src/import/importWorkbook'
import { basisDefault, possibleBases } from '../../src/views/board/strip/possibleBases'

const first = (csv: string) => {
  const { dataset } = importWorkbook(new TextEncoder().encode(csv), '表.csv', [])
  return basisDefault(possibleBases(dataset), dataset)
}
const months = (numbers: readonly number[], goal = '') =>
  `2025年提醒事项${goal === '' ? '' : '完成情况'}\n指标,${goal}${numbers.map((_, k) => `${k + 1}月`).join(',')}\n提醒事项（项）,${goal === '' ? '' : '60,'}${numbers.join(',')}`

describe('a board opens on a basis that compares something', () => {
  it.each<readonly [string, string, string]>([
    ['a year before is there', '单位,2024年,2025年\n甲局,3,4\n乙局,5,5', 'samePeriodLastYear'],
    ['the year before is the same number', '单位,2024年,2025年\n甲局,3,3\n乙局,5,5', 'samePeriodLastYear'],
    ['months that move', months([41, 44, 47]), 'previousPeriod'],
    ['months of which the last two are alike, and a goal', months([41, 48, 48], '年度目标,'), 'target'],
    ['months that moved, and a goal', months([41, 44, 48], '年度目标,'), 'target'],
    [
      'months that moved, and a goal of another thing',
      '2025年情况\n指标,年度目标,1月,2月\n走访（次）,60,4,5\n来访（件）,,12,9',
      'previousPeriod',
    ],
    ['months of which the last two are alike, and nothing else', months([41, 48, 48]), 'previousPeriod'],
    [
      'how much was done a year before',
      '2025年1—10月预算执行\n部门,年初预算,累计支出,执行率,上年同期执行率\n甲局,100,85,85%,80%\n乙局,60,27,45%,71%\n丙局,80,72,90%,82%',
      'samePeriodLastYear',
    ],
    [
      'how much is done now',
      '2025年1—10月预算执行\n部门,年初预算,累计支出,执行率\n甲局,100,85,85%\n乙局,60,27,45%\n丙局,80,72,90%',
      'target',
    ],
    ['one time only', '单位,件数\n甲局,3\n乙局,5', 'samePeriodLastYear'],
  ])('%s', (_, csv, basis) => expect(first(csv)).toBe(basis))
})
