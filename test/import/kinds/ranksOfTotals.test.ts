import { describe, expect, it } from 'vitest'
import { measures } from '../../../src/model/dataset/observation'
import { selectionOfSheets } from '../../figures/readSheets'

/** Places as the first row has them: of what, when, which. */
function places(lines: string): readonly string[] {
  const { dataset } = selectionOfSheets([['表.csv', lines]])
  return Array.from({ length: dataset.count }, (_, i) => i)
    .filter((i) => dataset.office[i] === dataset.office[0] && measures[dataset.measure[i] as number] === 'rank')
    .map((i) =>
      [
        dataset.indicators[dataset.indicator[i] as number]?.name,
        dataset.periods[dataset.period[i] as number]?.code ?? '',
        dataset.value[i],
      ].join(' '),
    )
}

describe('places behind a score and its parts are of the score (A3)', () => {
  it.each([
    [
      'four parts behind it, the last in the same order',
      '县区,考核得分,党建,经济,民生,加减分,排名\n甲山县,91.2,27.5,36.2,27.0,0.5,1\n乙水县,88.4,26.0,35.1,27.3,0,2\n丙林区,84.9,27.1,31.6,26.7,-0.5,3',
      ['考核得分  1'],
    ],
    [
      'five parts before it',
      '单位,日常,创新,宣传,督查,加分,总分,位次\n东昌区,30,20,15,25,3,93,1\n临清市,29,19,16,24,2,90,2\n高唐县,28,18,14,22,1,83,3',
      ['总分  1'],
    ],
    [
      'two parts, as before',
      '单位,平时分,年终分,总分,加分,名次\n东昌区,40,52,92,3,1\n临清市,41,48,89,2,2\n高唐县,38,46,84,1,3',
      ['总分  1'],
    ],
    [
      'columns that add up to nothing keep the nearest',
      '单位,办件,好评率,得分,名次\n东昌区,40,92.1,95,1\n临清市,41,91.3,93,2\n高唐县,38,90.5,90,3',
      ['得分  1'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(places(lines)).toEqual(expected)
  })
})

describe('上月, 上季 beside a stretch from January (W16)', () => {
  const table = (title: string, heading: string): string =>
    `${title}\n单位,得分,排名,${heading}\n东昌区,92.5,1,3\n临清市,85.0,2,1\n高唐县,78.5,3,2`
  it.each([
    ['2024年1—7月信息采用情况', '上月排名', '2024-06'],
    ['2024年前三季度信息采用情况', '上季排名', '2024-Q2'],
    ['2024年1—9月信息采用情况', '上季度排名', '2024-Q2'],
    ['2024年1—8月信息采用情况', '上期排名', '2024-01/2024-07'],
    ['2024年7月信息采用情况', '上月排名', '2024-06'],
  ])('%s: %s', (title, heading, expected) => {
    expect(places(table(title, heading)).map((text) => text.split(' ').slice(1).join(' '))).toEqual([
      expect.stringMatching(/ 1$/),
      `${expected} 3`,
    ])
  })
})
