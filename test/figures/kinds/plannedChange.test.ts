import { describe, expect, it } from 'vitest'
import { boardFrom, sheet } from '../fromSheets'
import { marksOf } from '../numberScanner'

const of = (csv: string) => boardFrom(sheet(csv)).figures.find(({ figure }) => /20\d\d年.*比20/.test(figure.subtitle))?.figure

describe('next year’s plan beside this year’s figures is the news of a budget, and no 同比', () => {
  it.each([
    [
      'with the changes written out',
      '某县2024年经费预算表（单位：万元）\n项目,2023年决算,2024年预算,增减额,增减%\n出国费,0,12.00,12.00,\n用车费,386.40,352.70,-33.70,-8.7\n接待费,158.62,187.90,29.28,18.5\n合计,545.02,552.60,7.58,1.4',
      '预算合计比决算增长1.4%，用车费下降8.7%',
      '2024年预算比2023年决算（%）',
      [1.4, -8.7, 18.5, null],
    ],
    [
      'with none',
      '收支预算表（单位：万元）\n科目,2023年执行数,2024年预算数\n教育,800,760\n卫生,300,330\n农林水,500,450\n交通,200,210',
      '2024年预算数比2023年执行数：农林水下降10.0%',
      '2024年预算数比2023年执行数（%）',
      [-10, -5, 5, 10],
    ],
    [
      'of two',
      '收支计划表（单位：万元）\n科目,2023年执行数,2024年计划\n教育,800,760\n卫生,300,330',
      '2024年计划比2023年执行数：',
      '2024年计划比2023年执行数（%）',
      [-5, 10],
    ],
    [
      'with a budget of the year before too, which isn’t its base',
      '某区2025年预算表（单位：万元）\n项目,2024年预算,2024年决算,2025年预算\n教育,700,800,760\n卫生,310,300,330\n合计,1010,1100,1090',
      '预算合计比决算下降0.9%，教育下降5.0%',
      '2025年预算比2024年决算（%）',
      [-0.9, -5, 10],
    ],
    [
      'of offices',
      '某县2024年办公经费预算（单位：万元）\n部门,2023年决算,2024年预算\n县教育局,80,88\n县水利局,50,40\n县民政局,30,33',
      '办公经费预算，预算比决算：县水利局下降20.0%',
      '2024年预算比2023年决算（%）',
      [-20, 10, 10],
    ],
    [
      'of offices and what they come to',
      '某县部门预算（单位：万元）\n部门,2023年决算,2024年预算\n县教育局,80,88\n县水利局,50,40\n县民政局,30,33\n合计,160,161',
      '预算合计比决算增长0.6%，县水利局下降20.0%',
      '2024年预算比2023年决算（%）',
      [0.6, -20, 10, 10],
    ],
  ])('%s', (_, csv, headline, subtitle, changes) => {
    const figure = of(csv)
    expect(figure?.headline.text).toContain(headline)
    expect(figure?.subtitle).toContain(subtitle)
    expect(figure?.panels[0]?.series[0]?.marks.map((mark) => (mark.value === null ? null : Math.round(mark.value * 10) / 10))).toEqual(
      changes,
    )
    expect(`${figure?.headline.text}${figure?.subtitle}${figure?.alt}`).not.toMatch(/同比/)
  })

  it.each([
    ['figures of the planned year', '收支表（单位：万元）\n科目,2023年决算,2024年预算,2024年决算\n教育,800,760,770\n卫生,300,330,320'],
    ['a plan two years on', '目标表（单位：万元）\n科目,2023年决算,2025年目标\n教育,800,760\n卫生,300,330'],
    ['one row', '目标表（单位：万元）\n科目,2023年决算,2024年预算\n教育,800,760'],
    ['bounds', '目标表（单位：件）\n科目,2023年完成,2024年目标\n教育,800,760以上\n卫生,300,330以上'],
    ['the year before', '收支表（单位：万元）\n科目,2022年决算,2023年决算,2024年预算\n教育,750,800,760\n卫生,310,300,330'],
  ])('neighbours: %s', (_, csv) => {
    expect(of(csv)).toBeUndefined()
  })
})

it('of a budget no written change is left for a list', () => {
  const { figures } = boardFrom(
    sheet(
      '某县2024年经费预算表（单位：万元）\n项目,2023年决算,2024年预算,增减率（%）\n接待费,45.2,40,-11.5\n用车费,120.5,118,-2.1\n合计,165.7,158,-4.6',
    ),
  )
  expect(figures.map(({ kind }) => kind)).not.toContain('listing')
  expect(figures.flatMap(({ figure }) => marksOf(figure)).length).toBeGreaterThan(3)
})
