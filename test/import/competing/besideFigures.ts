import { drawn, type UnseenSheet } from '../unseen/unseenSheet'

/** Names right of figures or between them: another block, a second label, or only words. */
export const besideFigures: readonly UnseenSheet[] = [
  {
    sees: 'two schools side by side over the same years',
    file: '两校.csv',
    format: 'csv',
    tables: [
      drawn(`学年 | 学校 | 招生(人) | 毕业(人) | 学校 | 招生(人) | 毕业(人)
2021 | 第一小学 | 210 | 198 | 第二小学 | 180 | 175
2022 | 第一小学 | 225 | 204 | 第二小学 | 176 | 181
2023 | 第一小学 | 231 | 219 | 第二小学 | 190 | 169`),
    ],
    says: ['C2 招生 | 第一小学 | 2021 | 210 人', 'F2 招生 | 第二小学 | 2021 | 180 人', 'G4 毕业 | 第二小学 | 2023 | 169 人'],
    figures: 12,
    notices: [],
  },
  {
    sees: 'a roll folded into two halves, the right one shorter',
    file: '镇街数.csv',
    format: 'csv',
    tables: [
      drawn(`镇街 | 数量(个) | 镇街 | 数量(个)
安山镇 | 14 | 商老庄乡 | 5
接山镇 | 9 | 旧县乡 | 7
大羊镇 | 11 | |`),
    ],
    says: ['B2 * | 安山镇 | - | 14 个', 'D3 * | 旧县乡 | - | 7 个', 'B4 * | 大羊镇 | - | 11 个'],
    figures: 5,
    notices: ['periodUnknown'],
  },
  {
    sees: 'a folded roll whose right half has one line',
    file: '镇街数.csv',
    format: 'csv',
    tables: [
      drawn(`乡镇 | 人口(人) | 面积(亩) | 乡镇 | 人口(人) | 面积(亩)
云门镇 | 5210 | 300 | 石桥乡 | 2900 | 410
雨山镇 | 4800 | 520 | | |
雪坪乡 | 3100 | 610 | | |`),
    ],
    says: ['C4 面积 | 雪坪乡 | - | 610 亩', 'E2 人口 | 石桥乡 | - | 2900 人', 'F2 面积 | 石桥乡 | - | 410 亩'],
    figures: 8,
    notices: ['periodUnknown'],
  },
  {
    sees: 'the office of each row stands in the last column, and the same kinds come back',
    file: '预算.csv',
    format: 'csv',
    tables: [
      drawn(`支出类别 | 2021年(万元) | 2022年(万元) | 单位
基本支出 | 210 | 220 | 市档案局
项目支出 | 88 | 95 | 市档案局
基本支出 | 420 | 431 | 市信访局
项目支出 | 150 | 149 | 市信访局`),
    ],
    says: ['B2 基本支出 | 市档案局 | 2021 | 210 万元', 'C5 项目支出 | 市信访局 | 2022 | 149 万元'],
    figures: 8,
    notices: [],
  },
  {
    sees: 'words right of the figures that tell nothing apart stay words',
    file: '项目.csv',
    format: 'csv',
    tables: [
      drawn(`县区 | 开工(个) | 竣工(个) | 建设地点
青田县 | 12 | 4 | 北部新城
云山县 | 9 | 6 | 高铁片区
松阳县 | 15 | 2 | 老城区`),
    ],
    says: ['B2 开工 | 青田县 | - | 12 个', 'C4 竣工 | 松阳县 | - | 2 个'],
    figures: 6,
    roles: ['D2 text'],
    notices: ['periodUnknown'],
  },
  {
    sees: 'two pairs a row, in two rows, with their units',
    file: '某局.xlsx',
    tables: [
      drawn(`
示例县2024年上半年督查工作情况表 | < | < | <
下发通报（期） | 6 | 实地督查（次） | 18
办结批示（件） | 25 | 反馈问题（条） | 40`),
    ],
    says: ['B2 下发通报 | 示例县 | 2024-H1 | 6 期', 'D2 实地督查 | 示例县 | 2024-H1 | 18 次', 'D3 反馈问题 | 示例县 | 2024-H1 | 40 条'],
    figures: 4,
  },
]
