import { drawn, type UnseenSheet } from '../unseen/unseenSheet'

/** Numbers that count lines, name groups or describe fields, and words that are said of a row. */
export const registers: readonly UnseenSheet[] = [
  {
    sees: 'numbers from nought under no heading, in another order, left of the names',
    file: '景点.xlsx',
    tables: [drawn(' | 景点名称 | 热度\n2 | 老街 | 152\n0 | 公园 | 110\n3 | 夜市 | 69\n1 | 古道 | 53')],
    says: ['C2 热度 | - | - | 152 | 景点名称=老街', 'C5 热度 | - | - | 53 | 景点名称=古道'],
    figures: 4,
    never: ['A2', 'A5'],
    notices: ['officeUnknown', 'periodUnknown'],
  },
  {
    sees: 'figures under no heading that do not number the lines stay, and that is told',
    file: '景点.xlsx',
    tables: [drawn(' | 景点名称 | 热度\n20 | 老街 | 152\n7 | 公园 | 110\n31 | 夜市 | 69')],
    says: ['C2 热度 | - | - | 152 | *', 'A2 * | - | - | 20 | *'],
    figures: 6,
    notices: ['headerMissing', 'officeUnknown', 'periodUnknown'],
  },
  {
    sees: 'line numbers beneath a heading merged over the names',
    file: '缴费月报.xlsx',
    tables: [
      drawn(`
缴费月报表
2024年2月
项目 | < | 养老 | 失业
缴费人数 | 1 | 40 | 41
本月增加 | 2 | 3 | 2
缴费基数 | 3 | 15839 | 15839`),
    ],
    says: ['C4 缴费人数 | - | 2024-02 | 40 * | *', 'D6 缴费基数 | - | 2024-02 | 15839 * | *'],
    figures: 6,
    never: ['B4', 'B6'],
  },
  {
    sees: 'codes name the rows where nothing else does',
    file: '话题.csv',
    format: 'csv',
    tables: [drawn('topic_id | followers\n10778317 | 70775\n10552706 | 1285\n10618774 | 15055')],
    says: ['B2 followers | - | - | 70775 | topic_id=10778317'],
    figures: 3,
    notices: ['officeUnknown', 'periodUnknown'],
  },
  {
    sees: 'numbers under 班级 name classes',
    file: '成绩.xlsx',
    tables: [drawn('2024年期末成绩\n班级 | 姓名 | 语文 | 数学\n1 | 王某 | 62 | 74\n1 | 李某 | 67 | 86\n2 | 张某 | 43 | 71')],
    says: ['C3 语文 | - | 2024 | 62 * | *', 'D5 数学 | - | 2024 | 71 * | *'],
    figures: 6,
    never: ['A3', 'A5'],
  },
  {
    sees: 'fields of a data base: lengths count nothing',
    file: '数据模型.xlsx',
    tables: [
      drawn(
        '序号 | 字段名 | 数据类型 | 数据长度 | 非空\n1 | ORG_CODE | 字符型 | 40 | 否\n2 | DEPT_CODE | 字符型 | 20 | 是\n3 | DEPT_NAME | 字符型 | 80 | 是',
      ),
    ],
    says: [],
    figures: 0,
    notices: ['noIndicators'],
  },
  {
    sees: 'persons across, said by the corner: the subjects beside them are counted',
    file: '成绩表.xlsx',
    tables: [drawn('2024年期中\n科目\\姓名 | 张某 | 李某 | 王某\n语文 | 89 | 95 | 93\n数学 | 98 | 99 | 81')],
    says: ['B3 语文 | - | 2024 | 89 * | *', 'D4 数学 | - | 2024 | 81 * | *'],
    figures: 6,
  },
  {
    sees: 'persons down the side, subjects across: the subjects are counted',
    file: '成绩表.xlsx',
    tables: [drawn('2024年期中\n姓名\\科目 | 语文 | 数学\n张某 | 89 | 98\n李某 | 95 | 99')],
    says: ['B3 语文 | - | 2024 | 89 * | *', 'C4 数学 | - | 2024 | 99 * | *'],
    figures: 4,
  },
  {
    sees: 'sentences beside the names of provinces are said of the row, and part of no name',
    file: '摸底.xlsx',
    tables: [
      drawn(`
2024年摸底
地市 | 数据准备情况 | 离网率（%） | 保有率（%）
东市 | 一是已完成接入，二是正在治理，三是存量数据待清洗，预计年底前全部完成并通过省里统一组织的验收 | 3.1 | 99.5
西市 | 小模型为主 | 3.7 | 99.1
南市 | 小模型为主 | 2.4 | 98.7`),
    ],
    says: ['C3 离网率 | 东市 | 2024 | 3.1 % | =0.031', 'D5 保有率 | 南市 | 2024 | 98.7 % | =0.987'],
    figures: 6,
    notices: [],
  },
  {
    sees: 'a name that ends in a figure of percent gives its row no unit',
    file: '作品.xlsx',
    tables: [drawn('作品 | 播放 | 点赞\n甜度71.1% | 2265 | 120\n晚风 | 4310 | 260\n纯度100% | 980 | 77')],
    says: ['B2 播放 | - | - | 2265 | *', 'C4 点赞 | - | - | 77 | *'],
    figures: 6,
  },
  {
    sees: 'a last row of means without a name is told',
    file: '成绩.xlsx',
    tables: [drawn('2024年成绩\n姓名 | 语文 | 数学\n张某 | 80 | 75\n李某 | 85 | 78\n王某 | 86 | 68\n | 83.67 | 73.67')],
    says: ['B3 语文 | - | 2024 | 80 * | *'],
    figures: 8,
    notices: ['officeUnknown', 'rowLabelsMissing'],
  },
]

export const timesOfPrograms: readonly UnseenSheet[] = [
  {
    sees: 'days month first: a day past the twelfth decides for all',
    file: '病例.csv',
    format: 'csv',
    tables: [drawn('日期 | 新增（例）\n1/9/21 | 3\n1/10/21 | 5\n1/22/21 | 4\n2/3/21 | 6')],
    says: ['B2 新增 | - | 2021-01-09 | 3 例', 'B5 新增 | - | 2021-02-03 | 6 例'],
    figures: 4,
  },
  {
    sees: 'days day first',
    file: '病例.csv',
    format: 'csv',
    tables: [drawn('日期 | 新增（例）\n9/1/21 | 3\n10/1/21 | 5\n22/1/21 | 4\n3/2/21 | 6')],
    says: ['B2 新增 | - | 2021-01-09 | 3 例', 'B5 新增 | - | 2021-02-03 | 6 例'],
    figures: 4,
  },
  {
    sees: 'days that could be either stay unread, and that is told',
    file: '病例.csv',
    format: 'csv',
    tables: [drawn('日期 | 新增（例）\n1/2/03 | 3\n2/3/03 | 5\n3/4/03 | 4')],
    says: ['B2 新增 | - | - | 3 例 | *'],
    figures: 3,
    notices: ['officeUnknown', 'periodUnknown', 'periodsNotRead'],
  },
  {
    sees: 'months before their year',
    file: '房价.csv',
    format: 'csv',
    tables: [drawn('月份 | 均价（元/平方米）\n11/2023 | 8310\n12/2023 | 8290\n01/2024 | 8305')],
    says: ['B2 均价 | - | 2023-11 | 8310 元/平方米', 'B4 均价 | - | 2024-01 | 8305 元/平方米'],
    figures: 3,
  },
  {
    sees: 'old years under 年份 stay years',
    file: '史料.csv',
    format: 'csv',
    tables: [drawn('年份 | 户数（户）\n1812年 | 812\n1866年 | 1033\n1911年 | 1490')],
    says: ['B2 户数 | - | 1812 | 812 户'],
    figures: 3,
  },
  {
    sees: 'keys of a database above months of years, its halves and its year',
    file: 'cpi.xlsx',
    tables: [
      drawn(`
Prices of Town Goods
Series Id: | TG0001 | <
Series Title: | All goods in town average | <
Years: | 2021 to 2022 | <

Year | Jan | Feb | HALF1 | HALF2
2021 | 98.1 | 98.4 | 98.6 | 99.3
2022 | 99.8 | 100.2 | 100.9 | 101.7`),
    ],
    says: ['B7 * | - | 2021-01 | 98.1 *', 'D8 * | - | 2022-H1 | 100.9 * | *', 'E7 * | - | 2021-H2 | 99.3 * | *'],
    figures: 8,
    roles: ['A6 header', 'D6 header'],
  },
]
