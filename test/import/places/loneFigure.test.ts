import { describe, expect, it } from 'vitest'
import { selectionOfSheets } from '../../figures/readSheets'

/** Office, indicator, period and number of every figure of one sheet. */
function figuresOf(lines: string, name = '补报.csv'): readonly string[] {
  const { dataset } = selectionOfSheets([[name, lines]])
  return Array.from({ length: dataset.count }, (_, i) =>
    [
      dataset.offices[dataset.office[i] as number]?.name ?? '',
      dataset.indicators[dataset.indicator[i] as number]?.name,
      dataset.periods[dataset.period[i] as number]?.code ?? '',
      dataset.value[i],
    ].join(' '),
  )
}

describe('a sheet with one figure (K2)', () => {
  it.each([
    ['指标,2024年\n起草文稿,4', [' 起草文稿 2024 4']],
    ['单位,指标,计量单位,2024年1—7月\n西宁县,报送信息,条,44', ['西宁县 报送信息 2024-01/2024-07 44']],
    ['西宁县2024年7月补报\n指标,7月\n督查,3', ['西宁县 督查 2024-07 3']],
    ['单位,2024年上半年\n南安区,96', ['南安区 补报 2024-H1 96']],
    ['单位,督办件\n南安区,12', ['南安区 督办件  12']],
    ['指标,计量单位,2023年末\n在编人数,人,31', [' 在编人数 @2023-12-31 31']],
  ])('%s', (lines, expected) => {
    expect(figuresOf(lines)).toEqual(expected)
  })

  it.each([['会议定于2024年召开\n参会人数,44'], ['通知\n各单位：,2024年\n请于月底前报送情况，共12份,5'], ['附件,2024年\n\n\n说明,3']])(
    'a lone number in a text is none: %s',
    (lines) => {
      expect(figuresOf(lines)).toEqual([])
    },
  )
})
