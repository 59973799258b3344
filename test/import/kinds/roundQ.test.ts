import { describe } from 'vitest'
import { figureLines, smallTables } from '../smallTable'

const table = smallTables(figureLines, ['officeUnknown', 'periodUnknown', 'yearUnknown'])

describe('of two columns of bodies or places neither is what is counted (L9)', () => {
  table([
    [
      'provinces and cities',
      '省份,城市,1月,2月\n江苏,徐州,10,11\n浙江,宁波,11,19\n江苏,淮安,9,10',
      ['C2 订单 徐州/江苏 2023-01 10', 'D3 订单 宁波/浙江 2023-02 19'],
      [],
      '2023年订单.csv',
    ],
    [
      'counties and streets',
      '县区,街道,1月,2月\n甲县,东街道,10,11\n乙县,西街道,11,19\n甲县,南街道,9,10',
      ['C4 办件 南街道/甲县 2023-01 9'],
      [],
      '2023年办件.csv',
    ],
    [
      'places behind ranks',
      '排名,省份,城市,1月,2月\n1,江苏,徐州,20,21\n2,浙江,宁波,11,19\n3,江苏,淮安,9,10',
      ['D2 订单 徐州/江苏 2023-01 20'],
      [],
      '2023年订单.csv',
    ],
    ['over years', '市,县,2022年,2023年\n甲市,子县,10,11\n乙市,丑县,11,19\n甲市,寅县,9,10', ['D2 产值 子县/甲市 2023 11'], [], '产值.csv'],
    [
      'bureaus and their offices',
      '单位,科室,1月,2月\n甲局,一科,10,11\n乙局,二科,11,19\n甲局,三科,9,10',
      ['C2 报送信息 一科/甲局 2023-01 10'],
      [],
      '2023年报送信息.csv',
    ],
    [
      'neighbours: what is counted beside places',
      '县区,项目,1月,2月\n甲县,发文,10,11\n乙县,发文,11,19\n甲县,会议,9,10',
      ['C2 发文 甲县 2023-01 10'],
      [],
    ],
    ['neighbours: columns that count', '省份,城市,订单,退货\n江苏,徐州,10,11\n浙江,宁波,11,19', ['C2 订单 江苏/徐州 2023 10'], []],
  ])
})

describe('a year of a school goes from summer to summer, and is told (P4)', () => {
  table([
    [
      'across',
      '学校,2021-2022学年,2022-2023学年\n一中,1200,1300\n二中,900,950',
      ['B2 在校生数 一中 2021-07/2022-06 1200', 'C3 在校生数 二中 2022-07/2023-06 950'],
      ['yearsStraddle'],
      '在校生数.csv',
    ],
    [
      'down, the word in some',
      '学年,学校,招生（人）\n2021-2022学年,一中,12\n2022-2023,一中,13',
      ['C3 招生 一中 2022-07/2023-06 13人'],
      ['yearsStraddle'],
    ],
    [
      'with strokes',
      '学校,2021/2022学年度,2022/2023学年度\n一中,1200,1300\n二中,900,950',
      ['B3 在校生数 二中 2021-07/2022-06 900'],
      ['yearsStraddle'],
      '在校生数.csv',
    ],
    [
      'in a title',
      '2021-2022学年招生情况统计表,,\n学校,招生（人）,毕业（人）\n一中,1200,1100\n二中,900,800',
      ['B3 招生 一中 2021-07/2022-06 1200人'],
      ['yearsStraddle'],
      '表.csv',
    ],
    [
      'a term in a title',
      '2021—2022学年第一学期教学检查统计表,,\n学院,听课（次）,检查（次）\n文学院,120,110\n理学院,90,80',
      ['C4 检查 理学院 2021-H2 80次'],
      ['yearsStraddle'],
      '表.csv',
    ],
    ['neighbours: a term of years', '县区,2021-2023年\n甲县,12\n乙县,13', ['B2 产值 甲县 2021/2023 12'], [], '产值.csv'],
  ])
})

describe('a word that heads names, among names, is told (C6)', () => {
  table([
    ['地区', '单位,发文,会议\n甲县,3,4\n地区,5,6\n乙县,7,8', ['B2 发文 甲县 2023 3'], ['oddOffice']],
    ['单位 again, with figures', '县区,发文,会议\n甲县,3,4\n乙县,7,8\n单位,1,2', ['B3 发文 乙县 2023 7'], ['oddOffice']],
    ['部门', '部门,发文,会议\n甲局,3,4\n乙局,7,8\n部门,1,2\n丙局,5,5', ['B5 发文 丙局 2023 5'], ['oddOffice']],
    ['neighbours: none', '单位,发文,会议\n甲县,3,4\n乙县,7,8', ['B3 发文 乙县 2023 7'], []],
  ])
})
