import { describe, expect, it } from 'vitest'
import { importWorkbook } from '../../../src/import/importWorkbook'
import { observationAt } from '../../../src/model/dataset/dataset'

function read(text: string, name = '表.csv') {
  const reading = importWorkbook(new TextEncoder().encode(text), name)
  const { dataset } = reading
  const figures = Array.from({ length: dataset.count }, (_, i) => {
    const one = observationAt(dataset, i)
    const of = (code: number, list: readonly { readonly name: string }[]) => list[code]?.name ?? ''
    return [
      of(dataset.indicator[i] as number, dataset.indicators),
      of(dataset.office[i] as number, dataset.offices),
      dataset.periods[dataset.period[i] as number]?.code ?? '',
      one.missing ?? one.value,
    ].join(' ')
  })
  return { figures, notices: reading.notices.map(({ code }) => code), questions: reading.questions.length }
}

const seven = '2024-01/2024-07'

describe('K11: a sheet that reports nothing', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'one office, 无 at each indicator',
      '中阳县2024年1—7月工作情况\n指标,2024年1—7月\n起草文稿（篇）,无\n报送信息（条）,无',
      [`起草文稿 中阳县 ${seven} none`, `报送信息 中阳县 ${seven} none`],
    ],
    [
      'with serial numbers, units and remarks beside',
      '中阳县2024年1—7月工作情况\n序号,指标,单位,数量,备注\n1,起草文稿,篇,未报,\n2,报送信息,条,未报,\n3,办结事项,件,未报,',
      [`起草文稿 中阳县 ${seven} notReported`, `报送信息 中阳县 ${seven} notReported`, `办结事项 中阳县 ${seven} notReported`],
    ],
    [
      'several offices',
      '2024年1—7月工作情况\n单位,起草文稿,报送信息\n甲县,无,无\n乙县,—,—',
      [`起草文稿 甲县 ${seven} none`, `报送信息 甲县 ${seven} none`, `起草文稿 乙县 ${seven} dash`, `报送信息 乙县 ${seven} dash`],
    ],
    [
      'two years',
      '中阳县工作情况\n指标,2023年,2024年\n起草文稿（篇）,/,/\n报送信息（条）,/,/',
      ['起草文稿 中阳县 2023 slash', '起草文稿 中阳县 2024 slash', '报送信息 中阳县 2023 slash', '报送信息 中阳县 2024 slash'],
    ],
    [
      'one office and one row of offices',
      '2024年7月督查情况\n单位,督查次数,发现问题数\n中阳县,未报,未报',
      ['督查次数 中阳县 2024-07 notReported', '发现问题数 中阳县 2024-07 notReported'],
    ],
  ])('%s', (_, text, expected) => expect(read(text).figures).toEqual(expected))
  it('is told of nothing: it says what it means', () => {
    const { notices, questions } = read('中阳县2024年1—7月工作情况\n指标,2024年1—7月\n起草文稿（篇）,无\n报送信息（条）,无')
    expect([notices, questions]).toEqual([[], 0])
  })
  it.each<[string, string]>([
    ['a list of problems with 无 in some of its texts', '整改清单\n单位,存在问题,整改措施\n甲县,台账不全,补齐台账\n乙县,无,无\n丙县,无,无'],
    ['a roster with / for a telephone', '单位,联系人,电话\n甲县,王一,/\n乙县,李二,/'],
    ['a text with a dash', '说明\n本表由各单位填报\n—'],
    ['one mark alone', '单位,备注\n甲县,无\n乙县,按期完成\n丙县,按期完成\n丁县,按期完成'],
  ])('not %s', (_, text) => expect(read(text).figures).toEqual([]))
  it('nor the marks of a sheet that has figures', () => {
    expect(read('2024年7月\n单位,督查次数\n甲县,3\n乙县,无').figures).toEqual(['督查次数 甲县 2024-07 3', '督查次数 乙县 2024-07 none'])
  })
})
