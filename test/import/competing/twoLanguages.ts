import { drawn, type UnseenSheet } from '../unseen/unseenSheet'

/** Label columns that say one thing twice, and those that don't. */
export const twoLanguages: readonly UnseenSheet[] = [
  {
    sees: 'places and their English names beside them',
    file: '人口.csv',
    format: 'csv',
    tables: [
      drawn(
        `地区 | Region | 2021年(万人) | 2022年(万人)\n东海县 | Donghai | 97.1 | 96.8\n灌云县 | Guanyun | 80.2 | 79.9\n灌南县 | Guannan | 63.4 | 63.0`,
      ),
    ],
    says: ['C2 人口 | 东海县 | 2021 | 97.1 万人', 'D4 人口 | 灌南县 | 2022 | 63 万人'],
    figures: 6,
    notices: [],
  },
  {
    sees: 'the English name stands first',
    file: '能源.csv',
    format: 'csv',
    tables: [
      drawn(
        `Item | 项目 | 2021年 | 2022年\nCoal | 煤炭消费量(万吨) | 310 | 305\nElectricity | 电力消费量(万吨) | 88 | 92\nGas | 天然气消费量(万吨) | 12 | 14`,
      ),
    ],
    says: ['C2 煤炭消费量 | - | 2021 | 310 万吨', 'D4 天然气消费量 | - | 2022 | 14 万吨'],
    figures: 6,
  },
  {
    sees: 'indicators in two languages, the English one right of the figures',
    file: '年鉴.csv',
    format: 'csv',
    tables: [drawn(`指标 | 2021年 | 2022年 | Item\n发电量(亿千瓦时) | 85.1 | 88.0 | Power\n供水量(亿立方米) | 3.2 | 3.3 | Water`)],
    says: ['B2 发电量 | - | 2021 | 85.1 亿千瓦时', 'C3 供水量 | - | 2022 | 3.3 亿立方米'],
    figures: 4,
  },
  {
    sees: 'a breakdown in English is no translation where it comes back under each place',
    file: '分类.csv',
    format: 'csv',
    tables: [drawn(`县区 | type | 2022年\n甲县 | urban | 10\n甲县 | rural | 20\n乙县 | urban | 30\n乙县 | rural | 40`)],
    says: ['C2 urban | 甲县 | 2022 | 10', 'C5 rural | 乙县 | 2022 | 40'],
    figures: 4,
  },
  {
    sees: 'a project and the office it is of are two things, though each office has one',
    file: '项目.csv',
    format: 'csv',
    tables: [drawn(`项目名称 | 责任单位 | 投资(万元)\n桥梁改造 | 交通局 | 310\n校舍维修 | 教育局 | 205\n泵站更新 | 水利局 | 88`)],
    says: ['C2 投资 | 交通局 | - | 310 万元 | 项目名称=桥梁改造', 'C4 投资 | 水利局 | - | 88 万元 | 项目名称=泵站更新'],
    figures: 3,
  },
]
