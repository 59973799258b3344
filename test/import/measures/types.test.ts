import { describe, expect, it } from 'vitest'
import { importWorkbook } from '../../../src/import/importWorkbook'
import { reconcile } from '../../../src/import/reconcile/reconcile'
import type { IndexBase, IndicatorType } from '../../../src/model/indicator'

const read = (csv: string, name = '表.csv') => importWorkbook(new TextEncoder().encode(csv), name, [])

/** A sheet of two counties with one column of figures each. */
const sheet = (heading: string, values: readonly string[], title = '') =>
  `${title === '' ? '' : `${title},,\n`}单位,${heading}\n${values.map((value, k) => `${['甲县', '乙县', '丙县', '丁县'][k]},${value}`).join('\n')}\n`

const typed = (heading: string, values: readonly string[], title = '') => {
  const one = read(sheet(heading, values, title)).dataset.indicators[0]
  return { type: one?.type, base: one?.indexBase ?? null }
}

// Headings as offices write them, what stands under them, and what kind of number it is.
const rows: [rule: string, heading: string, values: readonly string[], title: string, type: IndicatorType, base?: IndexBase][] = [
  ['B1', '公文平均办理时长（小时）', ['26', '32', '18'], '', 'average'],
  ['B1', '信访件办结用时（天）', ['12', '9', '15'], '', 'average'],
  ['B1', '居民人均可支配收入（元）', ['38120', '42210', '36650'], '', 'average'],
  ['B1', '单位产值平均能耗（吨）', ['1.2', '0.9', '1.4'], '', 'average'],
  ['B1', '每万人拥有床位（张）', ['61', '58', '70'], '', 'average'],
  ['B1', '干部学习时长（小时）', ['320', '280', '410'], '', 'flow'],
  ['B1', '公平均衡发展项目（个）', ['3', '5', '2'], '', 'flow'],
  ['B2', '按期办结率（%）', ['98.1', '95.2', '99.0'], '', 'share'],
  ['B2', '高新产业占比（%）', ['31.2', '28.5', '40.1'], '', 'share'],
  ['B3', '居民消费价格指数（上年同月=100）', ['101.2', '100.4', '99.8'], '', 'index', 'moving'],
  ['B3', '工业生产者出厂价格指数', ['101.2', '97.4', '99.8'], '各县价格指数（上年=100）', 'index', 'moving'],
  ['B3', '房屋价格指数', ['131.2', '147.4', '119.8'], '房价指数（2015年=100）', 'index', 'fixed'],
  ['B3', '食品烟酒', ['101.2', '97.4', '99.8'], '居民消费价格分类指数（上年同月=100）', 'index', 'moving'],
  ['B4', '年末户籍人口（万人）', ['45.2', '51.0', '38.8'], '', 'stock'],
  ['B4', '各项贷款余额（亿元）', ['145.2', '251.0', '138.8'], '', 'stock'],
  ['B5', '信息报送（条）', ['12', '10', '8'], '', 'flow'],
  ['B5', '一般公共预算收入', ['12.5', '10.1', '8.8'], '', 'flow'],
  ['B6', '办件', ['12', '15', '18'], '', 'flow'],
  ['B6', '起草文稿', ['3', '0', '7'], '', 'flow'],
  ['B6', '平均年龄', ['41', '38', '45'], '', 'average'],
  ['B6', '群众满意度', ['95', '92', '97'], '', 'unknown'],
  ['B6', '空气浓度', ['35', '41', '29'], '', 'unknown'],
  ['B6', '综合评价', ['1.5', '2.25', '3'], '', 'unknown'],
  ['B7', '居民消费价格指数', ['100.3', '101.1', '99.2'], '', 'index', 'moving'],
  ['B7', '商品零售价格指数', ['231.3', '187.1', '204.2'], '', 'index'],
]

describe('what kind of number an indicator is', () => {
  it.each(rows)('%s %s %j in 「%s」: %s', (_rule, heading, values, title, type, base) => {
    expect(typed(heading, values, title)).toEqual({ type, base: base ?? null })
  })

  it('B6 two files of one name agree: where one writes decimals, nothing is counted', () => {
    const whole = read(sheet('综合评价', ['1', '2', '3']), '一月.csv')
    const broken = read(sheet('综合评价', ['1.5', '2.5', '3']).replaceAll('县', '区'), '二月.csv')
    expect(whole.dataset.indicators[0]?.type).toBe('flow')
    expect(reconcile([whole, broken]).dataset.indicators[0]?.type).toBe('unknown')
  })
})

describe('what a score lies among are its parts (B8)', () => {
  const of = (heads: readonly string[], rows: readonly (readonly number[])[]) =>
    read(`单位,${heads.join(',')}\n${rows.map((row, k) => `${['甲街', '乙街', '丙街', '丁街', '戊街'][k]},${row.join(',')}`).join('\n')}\n`)
      .dataset.indicators.filter((one) => heads.slice(0, -1).includes(one.name))
      .map(({ type, favours }) => `${type} ${favours}`)
  it.each<readonly [string, readonly string[], readonly (readonly number[])[]]>([
    [
      'weighted',
      ['市容环境', '停车秩序', '垃圾分类', '总得分'],
      [
        [91.2, 88, 90.5, 90.1],
        [89.9, 90.2, 88.1, 89.3],
        [87, 86.4, 89, 87.4],
        [78.3, 70.5, 80, 76.5],
      ],
    ],
    [
      'in whole numbers',
      ['党建', '业务', '作风', '综合得分'],
      [
        [92, 88, 95, 91],
        [85, 90, 87, 87],
        [78, 82, 80, 80],
        [90, 91, 94, 92],
      ],
    ],
    [
      'of two',
      ['理论测试', '实操测试', '总分'],
      [
        [91.5, 88, 89.4],
        [76, 82.5, 79.9],
        [84, 90, 87.6],
        [95, 92, 93.2],
      ],
    ],
    [
      'of five offices',
      ['窗口', '热线', '网办', '得分'],
      [
        [9.1, 8.8, 9.3, 9.1],
        [8.2, 8.9, 9, 8.7],
        [7.7, 8.1, 8, 7.9],
        [9.5, 9.4, 9.2, 9.4],
        [8.8, 8.3, 8.9, 8.7],
      ],
    ],
    [
      'the mean',
      ['一线', '二线', '平均得分'],
      [
        [80, 90, 85],
        [70, 60, 65],
        [88, 84, 86],
        [92, 90, 91],
      ],
    ],
  ])('%s', (_, heads, rows) => expect(new Set(of(heads, rows))).toEqual(new Set(['score more'])))
  it.each<readonly [string, readonly string[], readonly (readonly number[])[]]>([
    [
      'what it doesn’t lie among',
      ['面积', '人口', '得分'],
      [
        [12.5, 3.1, 90],
        [8.4, 2.2, 85],
        [20.1, 5.6, 78],
        [15.3, 4.4, 92],
      ],
    ],
    [
      'of three only',
      ['甲项', '乙项', '得分'],
      [
        [90, 80, 85],
        [70, 60, 65],
        [88, 84, 86],
      ],
    ],
  ])('%s', (_, heads, rows) => expect(of(heads, rows).join()).not.toContain('score'))
})
