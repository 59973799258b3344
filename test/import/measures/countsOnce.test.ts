import { describe, expect, it } from 'vitest'
import { importWorkbook } from '../../../src/import/importWorkbook'
import { figureKinds, type FigureKind } from '../../../src/figures/registry'
import { marksOf, strayNumbers } from '../../figures/numberScanner'
import { selectionOfSheet } from '../../figures/readSheets'

const told = (csv: string) =>
  importWorkbook(new TextEncoder().encode(`${csv}\n`), '2024年情况.csv', [])
    .notices.filter(({ code }) => code.startsWith('total'))
    .map(({ code, facts, cells }) => [code, facts, cells])

const sheet = (note: string, totals = '合计,61,20,6,14,9') =>
  `2024年信息采用情况\n单位,报送（篇）,采用（篇）,联合撰稿（篇）,约稿（篇）,调研（篇）\n甲县,22,8,3,5,4\n乙县,21,7,2,6,3\n丙县,18,6,2,3,2\n${totals}\n${note}`

describe('totals that count once what several share (C7)', () => {
  it.each([
    ['注：联合撰稿各单位分别计篇，合计按篇不重复。', '联合撰稿各单位分别计篇，合计按篇不重复'],
    ['说明：合计已剔除重复报送。其余照实。', '合计已剔除重复报送'],
    ['注：联合报送的信息各单位均计，合计只计一次', '联合报送的信息各单位均计，合计只计一次'],
    ['备注：合计小于各单位之和，因有联合撰稿', '合计小于各单位之和，因有联合撰稿'],
    ['注:1.数据截至年底；2.几家共同报送的，合计算一篇；3.其他', '2.几家共同报送的，合计算一篇'],
  ])('%s', (note, said) =>
    expect(told(sheet(note))).toEqual([['totalCountsOnce', { stated: 20, computed: 21, said, count: 2 }, ['C6', 'D6']]]),
  )
  it.each([
    [
      'without a note it is a slip',
      sheet('注：数据为初步统计。', '合计,61,20,7,14,9'),
      [['totalDisagrees', { stated: 20, computed: 21 }, ['C6']]],
    ],
    [
      'a total that is more is one whatever the note says',
      sheet('注：合计按篇不重复。', '合计,61,23,7,14,9'),
      [['totalDisagrees', { stated: 23, computed: 21 }, ['C6']]],
    ],
    ['a total that adds up needs no word', sheet('注：合计按篇不重复。', '合计,61,21,7,14,9'), []],
    [
      'a note of something else',
      sheet('注：同一信息不得重复报送。', '合计,61,20,7,14,9'),
      [['totalDisagrees', { stated: 20, computed: 21 }, ['C6']]],
    ],
  ])('%s', (_, csv, notices) => expect(told(csv)).toEqual(notices))
})

describe('a competition whose levels bring points each', () => {
  const csv = `2024年信息竞赛通报
    名次,单位,市级采用（10分/篇）,,省级采用（20分/篇）,,总得分
    ,,篇数,得分,篇数,得分,
    1,甲县,9,90,4,80,170
    2,乙县,8,80,3,60,140
    3,丙县,5,50,1,20,70
    ,合计,21,210,8,160,370
    注：联合撰稿各单位分别计分，合计按篇不重复。`
  const figure = (kind: FigureKind, indicator?: string) => {
    const selection = selectionOfSheet(csv, {}, indicator)
    const made = figureKinds[kind].build(selection)
    // Points of a heading are its words.
    expect(strayNumbers(made, selection.dataset).filter((digits) => !['10', '20'].includes(digits))).toEqual([])
    return made
  }
  it('the score says what each level brings, and shows what it brought', () => {
    const made = figure('scoreboard')
    expect(made.headline.text).toBe('甲县170分居首，丙县70分居末')
    expect(made.panels[0]?.columns?.map(({ title }) => title)).toEqual(['市级采用 得分', '省级采用 得分'])
    expect(marksOf(made).map(({ category, value, cells }) => [category, value, cells])).toEqual([
      ['甲县', 170, ['90', '80']],
      ['乙县', 140, ['80', '60']],
      ['丙县', 70, ['50', '20']],
    ])
    expect(made.notes).toContain('表中分值：市级采用(10分/篇)、省级采用(20分/篇)')
  })
  it('a ranking says what the sheet’s total says where its offices make more', () => {
    const made = figure('ranking', '市级采用(10分/篇) 篇数')
    expect(made.headline.text).toBe('甲县市级采用 篇数9篇居3家之首，丙县5篇居末')
    expect(marksOf(made).map(({ category, value }) => [category, value])).toEqual([
      ['甲县', 9],
      ['乙县', 8],
      ['丙县', 5],
    ])
    expect(made.notes).toContain('表中合计21篇，各家相加22篇，有几家同计的')
    expect(figure('ranking', '省级采用(20分/篇) 篇数').notes.join()).not.toContain('各家相加')
  })
})
