import { describe, expect, it } from 'vitest'
import { boardFrom, sheet } from '../../figures/fromSheets'
import { figureLines, smallTables } from '../smallTable'

const table = smallTables(figureLines, ['officeUnknown', 'periodUnknown'])

describe('next year’s plan held against this year’s figures is no change of this year (A18)', () => {
  table([
    [
      'in percent',
      '收支预算表（单位：万元）\n科目,2023年决算数,2024年预算数,增减（%）\n教育,800,760,-5.0\n卫生,300,330,10.0',
      [
        'B3 教育 - 2023 800万元',
        'C3 教育 - 2024 760万元 target',
        'D3 2024年预算数比2023年决算数增减率 教育 2024 -5%',
        'D4 2024年预算数比2023年决算数增减率 卫生 2024 10%',
      ],
      [],
    ],
    [
      'under a heading that says of what',
      '收支预算表（单位：万元）\n科目,2023年决算数,2024年预算数,预算数比决算数增减%\n教育,800,760,-5.0\n卫生,300,330,10.0',
      ['D3 2024年预算数比2023年决算数增减率 教育 2024 -5%'],
      [],
    ],
    [
      'cells that bear the sign',
      '经费表（单位：万元）\n项目,2023年执行数,2024年预算,增长率\n接待费,45.2,40,-11.5%\n用车费,120.5,118,-2.1%',
      ['D3 2024年预算比2023年执行数增减率 接待费 2024 -11.5%'],
      [],
    ],
    [
      'by how much, and in percent',
      '经费表（单位：万元）\n项目,2023年决算,2024年预算,增减额,增减率（%）\n接待费,45.2,40,-5.2,-11.5\n用车费,120.5,118,-2.5,-2.1',
      ['D3 2024年预算比2023年决算增减 接待费 2024 -5.2万元', 'E4 2024年预算比2023年决算增减率 用车费 2024 -2.1%'],
      [],
    ],
    [
      'offices down the side, a goal for the next year',
      '招商情况\n县区,2023年到位（亿元）,2024年目标（亿元）,增长（%）\n甲县,20,22,10.0\n乙县,30,36,20.0',
      ['B3 到位 甲县 2023 20亿元'],
      [],
    ],
    [
      'neighbours: a change that follows from this year and the one before is theirs',
      '收支表（单位：万元）\n科目,2022年决算数,2023年决算数,增减（%）,2024年预算数\n教育,750,800,6.7,760\n卫生,310,300,-3.2,330',
      ['D3 教育 - 2023 6.7% change', 'E3 教育 - 2024 760万元 target'],
      [],
    ],
    [
      'neighbours: so is one that follows from neither',
      '收支表（单位：万元）\n科目,2023年决算数,同比（%）,2024年预算数\n教育,800,6.7,760\n卫生,300,-3.2,330',
      ['C3 教育 - 2023 6.7% change', 'D3 教育 - 2024 760万元 target'],
      [],
    ],
  ])

  it.each([
    '某县收入预算表（单位：万元）\n预算科目,2023年执行数,2024年预算数,增长%\n增值税,52300,55438,6.0\n所得税,21800,22672,4.0\n非税收入,30100,29197,-3.0',
    '某县2024年经费预算表（单位：万元）\n项目,2023年决算,2024年预算,增减率（%）\n接待费,45.2,40,-11.5\n用车费,120.5,118,-2.1\n合计,165.7,158,-4.6',
  ])('and no board calls it 同比, or holds a year against itself: %s', (csv) => {
    const { headlines } = boardFrom(sheet(csv))
    expect(headlines.length).toBeGreaterThan(1)
    expect(headlines.join()).not.toMatch(/同比|持平|可比/)
  })
})
