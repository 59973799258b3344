import { drawn, type UnseenSheet } from '../unseen/unseenSheet'

/** What stands above and beside a table: notes in rows of units, forms of pairs, remarks in side merges, empty templates. */
export const notesAndForms: readonly UnseenSheet[] = [
  {
    sees: 'who gave the figures stands beside the unit note',
    file: '收支.csv',
    format: 'csv',
    tables: [
      drawn(
        `某区一般公共预算\n单位：亿元 | 区统计局提供 |\n项目 | 2021年 | 2022年\n一般公共预算收入 | 31.2 | 33.5\n一般公共预算支出 | 40.1 | 42.7`,
      ),
    ],
    says: ['B4 一般公共预算收入 | - | 2021 | 31.2 亿元', 'C5 一般公共预算支出 | - | 2022 | 42.7 亿元'],
    figures: 4,
    roles: ['A2 unitNote', 'B2 note'],
  },
  {
    sees: 'the unit in a second language over the last column',
    file: '学校.csv',
    format: 'csv',
    tables: [drawn(`各县学校数\n单位：所 | | (unit)\n县区 | 2021年 | 2022年\n东县 | 31 | 33\n西县 | 40 | 42`)],
    says: ['B4 * | 东县 | 2021 | 31 所', 'C5 * | 西县 | 2022 | 42 所'],
    figures: 4,
  },
  {
    sees: 'a kind over two columns beside a unit note is a header',
    file: '收支.csv',
    format: 'csv',
    tables: [
      drawn(
        `单位：万元 | 收入 | | 支出 |\n单位名称 | 2021年 | 2022年 | 2021年 | 2022年\n东县 | 31 | 33 | 20 | 21\n西县 | 40 | 42 | 35 | 37`,
      ),
    ],
    says: ['B3 收入 | 东县 | 2021 | 31 *', 'E4 支出 | 西县 | 2022 | 37 *'],
    figures: 8,
  },
  {
    sees: 'a form of pairs below the office and the time it is of',
    file: '报表.xlsx',
    tables: [
      drawn(`
督查工作情况表 | < | < | <
填报单位 | 沂源县 | 统计时间 | 2024年上半年
印发通报 | 12期 | 实地督查 | 30次
办理批示 | 9件 | 回访核实 | 17次
转办留言 | 88件 | 约谈单位 | 2家`),
    ],
    says: ['B3 印发通报 | 沂源县 | 2024-H1 | 12 期', 'D4 回访核实 | 沂源县 | 2024-H1 | 17 次', 'D5 约谈单位 | 沂源县 | 2024-H1 | 2 家'],
    figures: 6,
    notices: [],
  },
  {
    sees: 'who filled in the form stands in pairs beneath it',
    file: '报表.xlsx',
    tables: [
      drawn(`
高青县2024年信息工作 | < | < | <
上报（条） | 61 | 采用（条） | 20
约稿（条） | 7 | 批示（件） | 4
填报人 | 王某 | 联系电话 | 0533-7654321`),
    ],
    says: ['B2 上报 | 高青县 | 2024 | 61 条', 'D3 批示 | 高青县 | 2024 | 4 件'],
    figures: 4,
    never: ['D4'],
    notices: [],
  },
  {
    sees: 'a remark of several lines merged over the side of its table',
    file: '进度.xlsx',
    tables: [
      drawn(`
说明 | 窗口 | 受理(件) | 办结(件)
本月情况：⏎一、办结率最高的是二号窗口，达到九成以上。⏎二、一号窗口须加快进度，尽快完成积压件的清理工作。 | 一号 | 60 | 41
^ | 二号 | 52 | 50
^ | 三号 | 47 | 40`),
    ],
    says: ['C2 受理 | * | - | 60 件 | *', 'D4 办结 | * | - | 40 件 | *'],
    figures: 6,
    never: ['A2'],
  },
  {
    sees: 'hours over days still to be filled in are no figures',
    file: '排班.csv',
    format: 'csv',
    tables: [drawn(`2025年3月分时段来访量\n日期 | 9点 | 11点 | 14点 | 16点\n3月3日 | | | |\n3月4日 | | | |`)],
    says: [],
    figures: 0,
    notices: ['noIndicators'],
  },
  {
    sees: 'a pivot table says what it adds up in its corner',
    file: '透视.xlsx',
    tables: [drawn(`求和项:报送数 | 列标签 | |\n行标签 | 东县 | 西县 | 总计\n2024年1月 | 3 | 4 | 7\n2024年2月 | 5 | 6 | 11`)],
    says: ['B3 报送数 | 东县 | 2024-01 | 3 *', 'C4 报送数 | 西县 | 2024-02 | 6 *', 'D4 报送数 | - | 2024-02 | 11 * | aggregate'],
    figures: 6,
  },
  {
    sees: 'the only column of figures is called total, and its rows are parts',
    file: '支出.csv',
    format: 'csv',
    tables: [drawn(`用途 | 合计\n教育支出 | 310\n卫生支出 | 205\n交通支出 | 88`)],
    says: ['B2 * | - | - | 310 | *', 'B4 * | - | - | 88 | *'],
    figures: 3,
  },
]

/** The word in the corner, and names broken over rows. */
export const cornersAndHeads: readonly UnseenSheet[] = [
  {
    sees: '指标 over counties beside columns of indicators',
    file: '情况_2024年3月.xlsx',
    tables: [drawn(`指标 | 受理（件） | 办结率\n沾化区 | 31 | 96.1%\n无棣县 | 28 | 92.0%\n博兴县 | 40 | 97.5%`)],
    says: ['B2 受理 | 沾化区 | 2024-03 | 31 件', 'C4 办结率 | 博兴县 | 2024-03 | 97.5 %'],
    figures: 6,
    notices: [],
  },
  {
    sees: '项目 over counties',
    file: '情况_2024年3月.xlsx',
    tables: [drawn(`项目 | 发文（件） | 会议（次）\n沾化区 | 31 | 6\n无棣县 | 28 | 9\n博兴县 | 40 | 7`)],
    says: ['B2 发文 | 沾化区 | 2024-03 | 31 件', 'C4 会议 | 博兴县 | 2024-03 | 7 次'],
    figures: 6,
  },
  {
    sees: '县区 over indicators, counties across',
    file: '情况_2024年3月.xlsx',
    tables: [drawn(`县区 | 沾化区 | 无棣县 | 博兴县\n发文（件） | 31 | 28 | 40\n会议（次） | 6 | 9 | 7`)],
    says: ['B2 发文 | 沾化区 | 2024-03 | 31 件', 'D3 会议 | 博兴县 | 2024-03 | 7 次'],
    figures: 6,
  },
  {
    sees: '指标 over kinds of places that are counted by year stays what is counted',
    file: '设施.csv',
    format: 'csv',
    tables: [drawn(`指标 | 2021年 | 2022年\n图书馆 | 12 | 13\n文化馆 | 11 | 11\n博物馆 | 5 | 6`)],
    says: ['B2 图书馆 | - | 2021 | 12', 'C4 博物馆 | - | 2022 | 6'],
    figures: 6,
  },
  {
    sees: 'persons over months are whose figures they are, not what is counted',
    file: '走访数.csv',
    format: 'csv',
    tables: [drawn(`姓名 | 2024年1月 | 2024年2月\n赵六 | 3 | 5\n钱七 | 4 | 2`)],
    says: ['B2 走访数 | - | 2024-01 | 3 | 姓名=赵六', 'C3 走访数 | - | 2024-02 | 2 | 姓名=钱七'],
    figures: 4,
  },
  {
    sees: 'a rate broken over two rows of the header',
    file: '人口.xlsx',
    tables: [
      drawn(`
单位：‰ | | | | | |
县区 | 2021年 | < | < | 2022年 | < | <
^ | 出生率 | 死亡率 | 自 然 | 出生率 | 死亡率 | 自 然
^ | | | 增长率 | | | 增长率
东县 | 8.2 | 6.0 | 2.2 | 7.9 | 6.1 | 1.8
西县 | 9.0 | 6.3 | 2.7 | 8.1 | 6.4 | 1.7`),
    ],
    says: ['D5 自然增长率 | 东县 | 2021 | 2.2 ‰', 'E5 出生率 | 东县 | 2022 | 7.9 ‰', 'G6 自然增长率 | 西县 | 2022 | 1.7 ‰'],
    figures: 12,
  },
  {
    sees: 'telephones under the name of a group are users, not numbers to call',
    file: '通信.xlsx',
    tables: [
      drawn(
        `月份 | 移动电话 | < | 固定电话 | <\n^ | 用户数 | 净增数 | 固定电话用户数 | 净增数\n2024年1月 | 4090 | 12 | 1008 | -1\n2024年2月 | 4097 | 7 | 1005 | -3`,
      ),
    ],
    says: [
      'B3 移动电话用户数 | - | 2024-01 | 4090 户',
      'D3 固定电话用户数 | - | 2024-01 | 1008 户',
      'D4 固定电话用户数 | - | 2024-02 | 1005 户',
    ],
    figures: 8,
  },
  {
    sees: 'one dimension, spaced in two ways',
    file: '分组.csv',
    format: 'csv',
    tables: [drawn(`分　组 | 户数(户)\n国有 | 12\n私营 | 30\n\n分  组 | 人数(人)\n国有 | 90\n私营 | 41`)],
    says: ['B2 户数 | - | - | 12 户 | 分组=国有', 'B7 人数 | - | - | 41 人 | 分组=私营'],
    figures: 4,
  },
]
