import { describe } from 'vitest'
import { figureLines, smallTables } from '../smallTable'

const table = smallTables(figureLines, ['officeUnknown', 'periodUnknown'])

describe('the corner over bodies or times says what is counted (L27)', () => {
  table([
    [
      'with its unit, over years',
      'GDP（亿元）,2021年,2022年\n甲县,12,14\n乙县,8,11',
      ['B2 GDP 甲县 2021 12亿元', 'C3 GDP 乙县 2022 11亿元'],
      [],
    ],
    [
      'without a unit, over months',
      '办件量,1月,2月\n甲县,12,14\n乙县,8,11',
      ['B2 办件量 甲县 2023-01 12', 'C3 办件量 乙县 2023-02 11'],
      [],
    ],
    [
      'beside a change, which is in percent',
      '财政收入（亿元）,2022年,2023年,增长%\n甲县,12,14,16.7\n乙县,8,11,37.5',
      ['B2 财政收入 甲县 2022 12亿元', 'D2 财政收入 甲县 2023 16.7% change'],
      [],
    ],
    [
      'over times, beside bodies across',
      '受理（件）,甲县,乙县\n1月,12,14\n2月,8,11',
      ['B2 受理 甲县 2023-01 12件', 'C3 受理 乙县 2023-02 11件'],
      [],
    ],
    [
      'on one side of a stroke',
      '工业增加值（亿元）＼年份,2022年,2023年\n甲县,12,14\n乙县,8,11',
      ['B2 工业增加值 甲县 2022 12亿元', 'C3 工业增加值 乙县 2023 11亿元'],
      [],
    ],
    [
      'a unit with a stroke of its own',
      '人均收入（元/人）,2022年,2023年\n甲县,12,14\n乙县,8,11',
      ['B2 人均收入 甲县 2022 12元/人', 'C3 人均收入 乙县 2023 11元/人'],
      [],
    ],
    [
      'what the bodies are says nothing of the figures',
      '2022年各县财政收入（万元）\n县区,1月,2月\n甲县,12,14\n乙县,8,11',
      ['B3 财政收入 甲县 2022-01 12万元', 'C4 财政收入 乙县 2022-02 11万元'],
      [],
    ],
  ])
})
