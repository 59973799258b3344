import { describe, expect, it } from 'vitest'
import { marksOf } from '../numberScanner'
import { boardFrom, type Sheets } from '../fromSheets'

const figureOf = (sheets: Sheets) => boardFrom(sheets).figures.find(({ kind }) => kind === 'comparison')?.figure
const rows = (sheets: Sheets) => marksOf(figureOf(sheets)!).map(({ category, detail, label, rank }) => [category, detail, label, rank])
const letter = (office: string, when: string, count: number) =>
  `${office}${when}工作情况\n指标,单位,数值\n开展督查,次,${count}\n起草文稿,篇,31\n办理提案,件,12`

describe('months of different years are no race, and an office stands once', () => {
  it('three offices of three years keep the sheet’s order', () => {
    const sheets = {
      '表.csv':
        '各办公室情况\n单位,统计时段,开展督查（次）\n东山市委办公室,2023年1—7月,140\n西山市委办公室,2021年,360\n南山市委办公室,2022年上半年,150',
    }
    expect(figureOf(sheets)?.headline.text).toBe('开展督查按月均在20.0次至30.0次之间，年份不同不排名')
    expect(rows(sheets)).toEqual([
      ['东山市委办公室', '2023年1—7月，7个月', '20.0　140次 ÷ 7', ''],
      ['西山市委办公室', '2021年，12个月', '30.0　360次 ÷ 12', ''],
      ['南山市委办公室', '2022年上半年，6个月', '25.0　150次 ÷ 6', ''],
    ])
    expect(figureOf(sheets)?.notes).toContain('年份不同，不排名次')
  })
  it('of one year who has most a month may be said', () => {
    const sheets = {
      '表.csv':
        '各办公室情况\n单位,统计时段,开展督查（次）\n东山市委办公室,2023年1—7月,140\n西山市委办公室,2023年,360\n南山市委办公室,2023年上半年,150',
    }
    expect(figureOf(sheets)?.headline.text).toBe('按月均比，西山市委办公室30.0次，居3家之首')
    expect(figureOf(sheets)?.notes).not.toContain('年份不同，不排名次')
  })
  it.each([
    ['政府 and 人民政府', '东山市人民政府办公室', '东山市政府办公室'],
    ['with the party before it', '中共东山市委办公室', '东山市委办公室'],
  ])('%s in two sheets is one bar, of the longer span', (_, long, short) => {
    const sheets = {
      'a.csv': letter(long, '2023年10月', 9),
      'b.csv': `各办公室情况\n单位,统计时段,开展督查（次）\n${short},2023年1—10月,90\n西山市财政局,2022年,240`,
    }
    const made = rows(sheets)
    expect(made).toHaveLength(2)
    expect(made.map(([, , label]) => label).sort()).toEqual(['20.0　240次 ÷ 12', '9.0　90次 ÷ 10'])
  })
  it('two offices whose names only begin alike stay two', () => {
    const sheets = {
      'b.csv': '各办公室情况\n单位,统计时段,开展督查（次）\n东山市委办公室,2023年1—10月,90\n东山市政府办公室,2022年,240',
    }
    expect(rows(sheets)).toHaveLength(2)
  })
})
