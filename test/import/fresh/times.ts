import { drawn, type UnseenSheet } from '../unseen/unseenSheet'

/** Times of the day over columns, and days written in ways of programs. */
export const hoursOverColumns: readonly UnseenSheet[] = [
  {
    sees: 'stretches of an hour over columns of one thing: the sheet’s name says what is counted',
    file: '日报.xlsx',
    tables: [
      drawn(
        `
日期 | 00:00-01:00 | 01:00-02:00 | 02:00-03:00
2025-03-01 | 31 | 28 | 25
2025-03-02 | 33 | 27 | 24`,
        '供水量',
      ),
    ],
    says: ['B2 供水量 | - | 2025-03-01 | 31 * | 时段=00:00-01:00', 'D3 供水量 | - | 2025-03-02 | 24 * | 时段=02:00-03:00'],
    figures: 6,
    notices: ['officeUnknown'],
  },
  {
    sees: 'hours with 时 and their total',
    file: '客流.xlsx',
    tables: [
      drawn(`
2025年5月1日各窗口接待人次（人次）
窗口 | 8时 | 9时 | 10时 | 合计
社保 | 12 | 18 | 15 | 45
户政 | 9 | 11 | 13 | 33`),
    ],
    says: ['B3 * | * | 2025-05-01 | 12 人次 | *', 'E4 * | * | 2025-05-01 | 33 人次 | *'],
    figures: 8,
  },
  {
    sees: 'half hours under a heading that names the thing',
    file: '负荷.xlsx',
    tables: [
      drawn(`
站点 | 负荷（千瓦） | < | <
^ | 8:00 | 8:30 | 9:00
甲站 | 410 | 430 | 455
乙站 | 380 | 395 | 402`),
    ],
    says: ['B3 负荷 | 甲站 | - | 410 千瓦 | 时段=8:00', 'D4 负荷 | 乙站 | - | 402 千瓦 | 时段=9:00'],
    figures: 6,
    notices: ['periodUnknown'],
  },
  {
    sees: 'two times of the day among other columns name what stands under them',
    file: '气温.csv',
    format: 'csv',
    tables: [drawn('日期 | 8时气温 | 14时气温\n2025-06-01 | 21.5 | 29.0\n2025-06-02 | 22.1 | 30.4\n2025-06-03 | 20.9 | 28.7')],
    says: ['B2 8时气温 | - | 2025-06-01 | 21.5 * | *', 'C4 14时气温 | - | 2025-06-03 | 28.7 * | *'],
    figures: 6,
    notices: ['officeUnknown'],
  },
  {
    sees: 'bands of ages are no times of the day',
    file: '人口.xlsx',
    tables: [drawn('2024年常住人口\n街道 | 0-14岁 | 15-59岁 | 60岁以上\n东街道 | 120 | 640 | 180\n西街道 | 98 | 571 | 203')],
    says: ['B3 * | 东街道 | 2024 | 120 * | *', 'D4 * | 西街道 | 2024 | 203 * | *'],
    figures: 6,
    notices: [],
  },
]

export const writtenDays: readonly UnseenSheet[] = [
  {
    sees: 'days as a database writes them, with the first moment of the day',
    file: '汇率.csv',
    format: 'csv',
    tables: [
      drawn(' | 甲币 | 乙币\n2023-04-03 00:00:00 | 6.88 | 7.46\n2023-04-04 00:00:00 | 6.87 | 7.49\n2023-04-06 00:00:00 | 6.87 | 7.50'),
    ],
    says: ['B2 甲币 | - | 2023-04-03 | 6.88 *', 'C4 乙币 | - | 2023-04-06 | 7.5 *'],
    figures: 6,
    notices: ['officeUnknown'],
  },
  {
    sees: 'the same with T and without seconds',
    file: '水位.csv',
    format: 'csv',
    tables: [drawn('时间 | 水位（米）\n2023-07-01T00:00 | 12.4\n2023-07-02T00:00 | 12.9\n2023-07-03T00:00 | 13.1')],
    says: ['B2 水位 | - | 2023-07-01 | 12.4 米', 'B4 水位 | - | 2023-07-03 | 13.1 米'],
    figures: 3,
  },
  {
    sees: 'hours of one day tell its figures apart',
    file: '流量.csv',
    format: 'csv',
    tables: [drawn('时间 | 流量\n2023-07-01 08:00:00 | 41\n2023-07-01 09:00:00 | 47\n2023-07-01 10:00:00 | 52')],
    says: ['B2 流量 | * | * | 41 * | *', 'B4 流量 | * | * | 52 * | *'],
    figures: 3,
  },
  {
    sees: 'days whose format shows two digits of the year are the days that are stored',
    file: '出力.xlsx',
    tables: [drawn('日期 | 在运容量（千瓦）\n45292{m/d/yy} | 510\n45293{m/d/yy} | 512\n45294{m/d/yy} | 515\n45295{m/d/yy} | 515', '出力')],
    says: ['B2 在运容量 | - | 2024-01-01 | 510 千瓦', 'B5 在运容量 | - | 2024-01-04 | 515 千瓦'],
    figures: 4,
  },
  {
    sees: 'many days without their year, one after the other, are the days that are stored',
    file: '巡查.xlsx',
    tables: [drawn(`日期 | 巡查（次）\n${Array.from({ length: 16 }, (_, k) => `${45306 + k}{m"月"d"日"} | ${3 + (k % 4)}`).join('\n')}`)],
    says: ['B2 巡查 | - | 2024-01-15 | 3 次', 'B17 巡查 | - | 2024-01-30 | 6 次'],
    figures: 16,
    notices: ['officeUnknown'],
  },
  {
    sees: '1-1, 1-2, 1-3 that a program made days of stay a question of months',
    file: '累计.xlsx',
    tables: [drawn('月份 | 受理（件）\n45292{m"月"d"日"} | 12\n45293{m"月"d"日"} | 25\n45294{m"月"d"日"} | 37')],
    says: ['B2 受理 | - | * | 12 件', 'B4 受理 | - | * | 37 件'],
    figures: 3,
  },
]
