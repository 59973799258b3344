import { describe, expect, it } from 'vitest'
import { impliedBase } from '../../../src/analysis/arithmetic/impliedBase'
import { boundedAmount, exactAmount } from '../../../src/analysis/arithmetic/amount'
import type { FigureKind } from '../../../src/figures/registry'
import { boardFrom, sheet } from '../fromSheets'

const figures = (kind: FigureKind, csv: string) => boardFrom(sheet(csv)).figures.flatMap((one) => (one.kind === kind ? [one.figure] : []))

describe('how long something takes, since a year', () => {
  it('half a year’s mean is held against a whole year’s, as the sheet states it', () => {
    const csv = `海州关区通关时间压缩情况
      单位：小时
      项目,2020年,2021年,2022年1-6月,较2020年压缩
      进口通关时间,80.0,60.0,40.0,50%
      出口通关时间,20.0,12.0,8.0,60%`
    const [imports, exports] = figures('trend', csv)
    expect(imports?.headline.text).toBe('进口通关时间40.0小时，较2020年下降50.0%')
    expect(exports?.headline.text).toBe('出口通关时间8.0小时，较2020年下降60.0%')
    const marks = imports?.panels[0]?.series[0]?.marks ?? []
    expect(marks.map(({ value }) => value)).toEqual([80, 60, 40])
    expect(marks[2]?.change).toMatchObject({ direction: 'down', merit: 'good', text: '50.0%' })
    expect(imports?.notes).toContain('斜线为上半年的平均，与全年的平均可比')
  })
  it('what adds up is not: nine months of letters are no fall', () => {
    const csv = `2024年来信办理
      指标,单位,2022年,2023年,2024年1—9月
      来信,件,1000,900,600`
    expect(boardFrom(sheet(csv)).headlines.join()).not.toMatch(/较2022年/)
  })
})

describe('the figure before that a change leaves', () => {
  it.each([
    [55, -0.409, 93],
    [12, -0.4, 20],
    [35, -0.43, 61],
    [18, 0.2, 15],
    [1000, -0.4, null],
    [7, 0.333, null],
  ])('%d and %d: %s', (now, change, before) => expect(impliedBase(exactAmount(now), exactAmount(change))).toBe(before))
  it('of 600余 or of nothing whole there is none', () => {
    expect(impliedBase(boundedAmount(600, 'atLeast'), exactAmount(-0.4))).toBeNull()
    expect(impliedBase(exactAmount(4.5), exactAmount(-0.1))).toBeNull()
  })
  it('is drawn as worked out, and said to be', () => {
    const csv = `北川县政府办公室2021年上半年精文简会情况
      指标,单位,数量,同比
      制发文件,件,45,下降25%
      全县性会议,次,9,减少40%
      接待,批次,2600,增长3%`
    const [change] = figures('yearOverYear', csv)
    expect(change?.panels[0]?.series[0]?.marks.map(({ category, aside, flags }) => [category, aside, flags.includes('derived')])).toEqual(
      expect.arrayContaining([
        ['制发文件', '推算60 → 45件', true],
        ['全县性会议', '推算15 → 9次', true],
        ['接待', '2600批次', false],
      ]),
    )
    expect(change?.notes).toContain('推算的基数为唯一与所写变化率相符的整数，表中未列')
  })
  it('a base that the sheet gives is drawn as it is', () => {
    const csv = `2021年精文简会\n指标,单位,2021年,2020年,同比\n制发文件,件,45,60,下降25%`
    expect(figures('yearOverYear', csv)[0]?.notes.join()).not.toMatch(/推算/)
  })
})

describe('indicators on their way from 寻标 to 创标', () => {
  const dots = (csv: string) =>
    figures('stages', csv)[0]?.panels[0]?.series.map(({ name, marks }) => [name, marks.find(({ value }) => value === 1)?.category])
  it('beside their figures and their benchmarks', () => {
    const csv = `东海县政府办公室对标进度表
      填报单位：东海县政府办公室,,,,2022年9月
      序号,对标内容,本单位现状,目标值,所处阶段,达标时限,责任科室
      1,网上办文率（%）,70,85,对标,2022年12月底,信息科
      2,省级采用（篇）,40,60,对标,2022年12月底,信息科
      3,公文差错率（%）,1.5,0.8,寻标,2023年3月底,文秘科
      4,会议流程（项）,20,20,创标,2022年8月底,综合科`
    expect(figures('stages', csv)[0]?.headline.text).toBe('4项中1项已到创标，2项在对标，1项在寻标')
    expect(dots(csv)).toEqual([
      ['网上办文率', '对标'],
      ['省级采用', '对标'],
      ['公文差错率', '寻标'],
      ['会议流程', '创标'],
    ])
    // What stands somewhere is no task.
    expect(figures('schedule', csv)).toEqual([])
  })
  it('without days or owners', () => {
    const csv = `2020年达标进度
      指标,单位,现状,标杆,阶段
      首报及时率,%,91,97,达标
      群众满意率,%,88,95,对标
      信息采用,篇,30,50,寻标`
    expect(dots(csv)).toEqual([
      ['首报及时率', '达标'],
      ['群众满意率', '对标'],
      ['信息采用', '寻标'],
    ])
  })
  it('阶段 of numbers is a figure, and one stage for all tells nothing', () => {
    expect(figures('stages', '2020年情况\n指标,单位,现状,阶段\n采用,篇,30,1\n批示,篇,20,2')).toEqual([])
    expect(figures('stages', '2020年情况\n指标,单位,现状,所处阶段\n采用,篇,30,对标\n批示,篇,20,对标')).toEqual([])
  })
})
