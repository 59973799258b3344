import { describe, expect, it } from 'vitest'
import { slideForms } from '../../../src/drawing/slide/slideForms'
import { cadenceIn, cadenceOfName } from '../../../src/i18n/words/cadenceWords'
import { noEdits } from '../../../src/model/bulletinEdits'
import { bulletinOf } from '../../../src/report/bulletin'
import { boardFrom, sheet } from '../fromSheets'
import { misprintedFacts, strayNumbers, wrongFacts } from '../numberScanner'

const cadenceFrom = (csv: string, language: 'zh-CN' | 'en' = 'zh-CN') => {
  const { figures } = boardFrom(sheet(csv), { language })
  return figures.find(({ kind }) => kind === 'cadence')
}
/** What is drawn of a row: its marks' labels joined, and its end. */
const rowsIn = (csv: string) => {
  const panel = cadenceFrom(csv)?.figure.panels[0]
  return panel?.series.map(({ name, marks }, k) => [name, marks.map((mark) => mark.label).join('|'), panel.rows?.[k]?.end])
}

const byColumn = `市委办公室“过程党建”工作情况月报
  填报单位：平湖县委办公室,,,,2023年1—7月
  项目,计量单位,频次要求,1月,2月,3月,4月,5月,6月,7月,累计
  月提醒,次,每月1次,1,,1,1,1,1,1,6
  季点评,次,每季1次,,,1,,,,,1
  下发提醒事项,项,—,41,,44,47,46,48,48,274`
const byName = byColumn
  .split('\n')
  .map((line, k) =>
    k < 2
      ? line
      : line
          .split(',')
          .filter((_, c) => c !== 2)
          .join(','),
  )
  .join('\n')
const dueStated = `市办实事“周调度、月通报、季点评”开展情况（2019年1—6月）
  调度方式,单位,1月,2月,3月,4月,5月,6月,合计,应开展
  周调度,次,4,3,4,4,5,4,24,26
  月通报,期,1,1,1,1,1,1,6,6
  季点评,次,,,1,,,1,2,2`
const overOffices = `2024年1—5月各县区工作例会召开情况
  指标：月例会（次）
  单位,1月,2月,3月,4月,5月
  平湖县,1,1,1,1,1
  石门县,1,1,,1,1
  青河区,1,1,1,1,1
  白塔区,1,,,1,1
  高新区,1,1,1,1,1`
const threeMeetings = `XX机关第一党支部2022年组织生活开展情况
  组织生活,频次,单位,1季度,2季度,3季度,4季度
  支部党员大会,每季度一次,次,1,1,1,1
  主题党日,每月1次,次,3,3,2,3
  组织生活会,每年1次,次,,,,1
  民主评议党员,1次/年,次,0,0,0,0`

describe('what is to be done every month or quarter says how often it was due, done, and when it wasn’t', () => {
  it.each([
    ['by a column 频次要求', byColumn],
    ['by its name alone', byName],
  ])('%s: 月提醒 6 of 7, 季点评 1 of 2', (_, csv) => {
    const made = cadenceFrom(csv)
    expect(made?.figure.headline.text).toBe('月提醒应7次实6次，缺2月；季点评应2次实1次，缺二季度')
    expect(rowsIn(csv)).toEqual([
      ['月提醒', '1次|缺|1次|1次|1次|1次|1次', '6/7'],
      ['季点评', '||1次|||缺|', '1/2'],
    ])
    expect(made?.figure.panels[0]?.series[0]?.marks.map(({ value }) => value)).toEqual([1, null, 1, 1, 1, 1, 1])
  })
  it('no line of ones stands beside it', () => {
    expect(boardFrom(sheet(byColumn)).headlines.join('\n')).not.toMatch(/月提醒.*均为|季点评.*均为/)
  })
  it('as often as the sheet itself says: 26 weeks, which of them lack is not to be known from months', () => {
    expect(cadenceFrom(dueStated)?.figure.headline.text).toBe('周调度应26次实24次')
    expect(rowsIn(dueStated)).toEqual([
      ['周调度', '4次|3次|4次|4次|5次|4次', '24/26'],
      ['月通报', '1期|1期|1期|1期|1期|1期', '6/6'],
      ['季点评', '||1次|||1次', '2/2'],
    ])
  })
  it('five offices, two of them with months left out', () => {
    expect(cadenceFrom(overOffices)?.figure.headline.text).toBe('石门县应5次实4次，缺3月；白塔区应5次实3次，缺2月、3月')
    expect(rowsIn(overOffices)?.map(([name, , end]) => [name, end])).toEqual([
      ['平湖县', '5/5'],
      ['石门县', '4/5'],
      ['青河区', '5/5'],
      ['白塔区', '3/5'],
      ['高新区', '5/5'],
    ])
  })
  it('by quarters: a year’s duty never done lacks its year; a monthly one lacks the quarter with two', () => {
    expect(rowsIn(threeMeetings)).toEqual([
      ['支部党员大会', '1次|1次|1次|1次', '4/4'],
      ['主题党日', '3次|3次|2/3|3次', '11/12'],
      ['组织生活会', '|||1次', '1/1'],
      ['民主评议党员', '|||缺', '0/1'],
    ])
    expect(cadenceFrom(threeMeetings)?.figure.headline.text).toBe('主题党日应12次实11次；民主评议党员应1次实0次')
  })
  it('a total alone is held against what its span asks, without saying which month', () => {
    const csv = `平湖县委办公室工作情况（2023年1—7月）
      指标,数值,单位
      月提醒,6,次
      季点评,2,次
      起草文稿,31,篇`
    expect(cadenceFrom(csv)?.figure.headline.text).toBe('月提醒应7次实6次')
    expect(rowsIn(csv)).toEqual([
      ['月提醒', '6/7', '6/7'],
      ['季点评', '2/2', '2/2'],
    ])
  })
  it('twice a month, once in April: 1/2', () => {
    const csv = `青河区2021年上半年党委会议情况
      会议,频次,1月,2月,3月,4月,5月,6月
      理论中心组学习（次）,每月2次,2,2,2,1,2,3`
    expect(cadenceFrom(csv)?.figure.headline.text).toBe('理论中心组学习应12次实12次，缺4月')
    expect(rowsIn(csv)).toEqual([['理论中心组学习', '2次|2次|2次|1/2|2次|3次', '12/12']])
  })
  it('months to come aren’t due', () => {
    const csv = `平湖县2024年月调度开展情况
      项目,单位,1月,2月,3月,4月,5月,6月,7月,8月,9月,10月,11月,12月
      月调度,次,1,1,1,1,1,,,,,,,
      走访企业,家,12,9,15,11,14,,,,,,,`
    expect(cadenceFrom(csv)?.figure.headline.text).toBe('月调度应5次实5次，无缺')
  })
  it('what is merely counted by the month has none', () => {
    for (const csv of [
      `平湖县2024年信息工作
        指标,单位,1月,2月,3月
        报送信息,篇,12,,15
        月均来电,件,410,,402`,
      `各县区2024年月报送信息
        单位,1月,2月,3月
        平湖县,12,,9
        石门县,8,7,9`,
      `平湖县通报问题
        指标,单位,1月,2月,3月
        月通报问题,个,12,,15`,
    ])
      expect(cadenceFrom(csv)).toBeUndefined()
  })
  it('every number is accounted for, in both languages; a table on a slide, a sentence in the 通报', () => {
    for (const csv of [byColumn, dueStated, overOffices, threeMeetings]) {
      for (const language of ['zh-CN', 'en'] as const) {
        const made = cadenceFrom(csv, language)
        if (made === undefined) throw new Error('no figure')
        const { dataset } = made.selection
        expect(strayNumbers(made.figure, dataset)).toEqual([])
        expect(wrongFacts(made.figure)).toEqual([])
        expect(misprintedFacts(made.figure)).toEqual([])
      }
    }
    const made = cadenceFrom(byColumn)!
    expect(slideForms[made.figure.form]).toBeDefined()
    const { sections } = bulletinOf([{ key: made.key, kind: made.kind, figure: made.figure }], noEdits, '')
    expect(sections[0]?.sentences[0]?.text).toBe('2023年1—7月，月提醒应7次实6次，缺2月；季点评应2次实1次，缺二季度。')
  })
})

it.each([
  ['每月1次', 'month', 1],
  ['每季度一期', 'quarter', 1],
  ['每半年', 'half', 1],
  ['2次/年', 'year', 2],
  ['每周至少1次', 'week', 1],
  ['monthly', 'month', 1],
  ['twice a year', 'year', 2],
])('%s is how often', (text, unit, times) => expect(cadenceIn(text)).toEqual({ unit, times }))
it.each(['—', '不定期', '随时', '3次', '每人1次'])('%s is no rhythm', (text) => expect(cadenceIn(text)).toBeNull())
it.each(['月均', '季节性用工', '年会参加人数', '周边环境检查', '月报送信息', '年度报告篇幅'])('%s is not called by its rhythm', (name) =>
  expect(cadenceOfName(name)).toBeNull(),
)
