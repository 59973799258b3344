import { drawn, type UnseenSheet } from './unseenSheet'

/** Schools, hospitals, environment, safety, poverty relief, police, culture. */
export const society: readonly UnseenSheet[] = [
  {
    sees: 'schools by school year, pupils by sex under each stage, sum column',
    file: '学生数.xlsx',
    tables: [
      drawn(`
云溪县2023—2024学年度在校学生情况 | < | < | < | < | < | <
学段 | 学校数（所） | 班数（个） | 在校学生数（人） | < | < | 专任教师数（人）
^ | ^ | ^ | 合计 | 男 | 女 | ^
小学 | 46 | 612 | 24310 | 12790 | 11520 | 1520
初中 | 18 | 280 | 12866 | 6710 | 6156 | 1044
普通高中 | 4 | 132 | 6402 | 3099 | 3303 | 512
总计 | 68 | 1024 | 43578 | 22599 | 20979 | 3076`),
    ],
    says: [
      'B4 学校数 | 云溪县 | 2023-07/2024-06 | 46 所 | 学段=小学',
      'E5 * | 云溪县 | 2023-07/2024-06 | 6710 人 | *',
      'D4 * | 云溪县 | 2023-07/2024-06 | 24310 人 | aggregate | *',
      'G7 专任教师数 | 云溪县 | 2023-07/2024-06 | 3076 人 | aggregate',
    ],
    figures: 24,
    notices: ['yearsStraddle'],
  },
  {
    sees: 'hospital monthly: departments down, visits, beds, mean stay, drug share',
    file: '医院月报.xls',
    format: 'xls',
    tables: [
      drawn(`
云溪县人民医院2024年4月医疗业务统计月报 | < | < | < | < | <
科室 | 门诊人次 | 出院人次 | 平均住院日 | 床位使用率(%) | 药占比(%)
内一科 | 1802 | 133 | 8.2 | 96.4 | 28.8
外一科 | 1344 | 110 | 7.6 | 88.1 | 21.5
妇产科 | 1120 | 98 | 5.1 | 79.9 | 16.2
儿科 | 2033 | 145 | 5.9 | 102.3 | 30.0
全院 | 6299 | 486 | 6.8 | 92.2 | 25.1`),
    ],
    says: [
      'B3 门诊人次 | * | 2024-04 | 1802 * | *',
      'E6 床位使用率 | * | 2024-04 | 102.3 % | =1.023 | *',
      'D4 平均住院日 | * | 2024-04 | 7.6 * | *',
      'B7 门诊人次 | * | 2024-04 | 6299 * | aggregate | *',
    ],
    figures: 25,
    notices: ['attachmentsNotRead'],
  },
  {
    sees: 'air: stations down, six pollutants with their units, rank in the city, last column change in points',
    file: '环境空气质量.xlsx',
    tables: [
      drawn(`
2024年1—5月各乡镇环境空气质量状况 | < | < | < | < | <
乡镇 | PM2.5（μg/m³） | PM10（μg/m³） | 优良天数比例（%） | 优良天数比例同比（百分点） | 综合指数排名
城关镇 | 38 | 66 | 84.2 | -1.3 | 3
柳林乡 | 33 | 59 | 88.8 | 2.0 | 1
石桥镇 | 35 | 61 | 87.5 | 0.7 | 2
马场镇 | 41 | 72 | 80.3 | -4.6 | 4`),
    ],
    says: [
      'B3 PM2.5 | 城关镇 | 2024-01/2024-05 | 38 μg/m3',
      'D4 优良天数比例 | 柳林乡 | 2024-01/2024-05 | 88.8 % | =0.888',
      'E4 优良天数比例 | 柳林乡 | 2024-01/2024-05 | 2 * | =0.02 | change | vs samePeriodLastYear | as points',
      'F6 综合指数 | 马场镇 | 2024-01/2024-05 | 4 | rank',
    ],
    figures: 20,
    notices: [],
  },
  {
    sees: 'safety: accidents and deaths this year, last year, difference and percent; zero bases',
    file: '安全生产事故统计.xlsx',
    tables: [
      drawn(`
2024年1至6月各类生产安全事故统计表 | < | < | < | < | < | < | < | <
行业领域 | 事故起数（起） | < | < | < | 死亡人数（人） | < | < | <
^ | 本期 | 同期 | 增减 | 增减% | 本期 | 同期 | 增减 | 增减%
道路运输 | 12 | 15 | -3 | -20.0 | 5 | 6 | -1 | -16.7
建筑施工 | 2 | 2 | 0 | 持平 | 2 | 1 | 1 | 100.0
工矿商贸 | 3 | 2 | 1 | 50.0 | 1 | 0 | 1 | —
消防火灾 | 41 | 50 | -9 | -18.0 | 0 | 0 | 0 | —
合计 | 58 | 69 | -11 | -15.9 | 8 | 7 | 1 | 14.3`),
    ],
    says: [
      'B4 事故起数 | - | 2024-H1 | 12 起 | 行业领域=道路运输',
      'C4 事故起数 | - | 2023-H1 | 15 起 | 行业领域=道路运输',
      'D4 事故起数 | - | 2024-H1 | -3 * | 行业领域=道路运输 | change | vs samePeriodLastYear | as difference',
      'E4 事故起数 | - | 2024-H1 | -20 % | =-0.2 | 行业领域=道路运输 | change | as percent',
      'I8 死亡人数 | - | 2024-H1 | 14.3 % | =0.143 | change | aggregate',
      'I6 死亡人数 | - | 2024-H1 | dash % | 行业领域=工矿商贸 | change',
      'E5 事故起数 | - | 2024-H1 | 0 % | 行业领域=建筑施工 | change',
    ],
    figures: 38,
    notices: ['officeUnknown'],
  },
  {
    sees: 'poverty relief: villages under towns, merged names, households and persons, blanks meaning none',
    file: '防返贫监测.xlsx',
    tables: [
      drawn(`
防返贫动态监测对象情况（2023年底） | < | < | < | <
乡镇 | 行政村 | 监测户数 | 监测人数 | 已消除风险户数
柳林乡 | 大柳村 | 5 | 16 | 3
^ | 小柳村 | 2 | 7 | 2
^ | 前营村 | 1 | 4 |
马场镇 | 东马村 | 8 | 27 | 5
^ | 西马村 | 3 | 11 | 3
合计 | | 19 | 65 | 13`),
    ],
    says: [
      'C3 监测户数 | * | * | 5 户 | *',
      'D5 监测人数 | * | * | 4 人 | *',
      'E5 已消除风险户数 | * | * | blank 户 | *',
      'D8 监测人数 | - | * | 65 人 | aggregate',
    ],
    figures: 17,
    notices: [],
  },
  {
    sees: 'crime and traffic: kinds down with 其中, day and night as columns, week in the title',
    file: '警情周报.xlsx',
    tables: [
      drawn(
        `
2024年第15周警情统计 | < | < | <
警情类别 | 白天 | 夜间 | 合计
刑事警情 | 12 | 9 | 21
　其中：盗窃 | 8 | 6 | 14
　　　　诈骗 | 4 | 3 | 7
治安警情 | 45 | 38 | 83
交通警情 | 210 | 96 | 306
总计 | 267 | 143 | 410`.replace(/\n　/g, "\n'　"),
      ),
    ],
    says: [
      'B3 * | - | 2024-W15 | 12 * | aggregate | *',
      'C4 * | - | 2024-W15 | 6 * | ofWhich | *',
      'D7 * | - | 2024-W15 | 306 * | aggregate | *',
      'B8 * | - | 2024-W15 | 267 * | aggregate | *',
    ],
    figures: 18,
    notices: ['officeUnknown'],
  },
  {
    sees: 'library and museum: two tables stacked with their own headings, different columns',
    file: '文化场馆.xlsx',
    tables: [
      drawn(`
县文化和旅游局2024年上半年场馆服务情况 | < | < | <
表一：图书馆 | | |
馆名 | 到馆人次（万人次） | 借阅册次（万册次） | 活动场次（场）
县图书馆 | 12.5 | 8.3 | 46
城北分馆 | 3.1 | 1.9 | 12

表二：博物馆 | | |
馆名 | 参观人数（人） | 讲解批次（批） |
县博物馆 | 45210 | 330 |
红色纪念馆 | 28800 | 512 |`),
    ],
    says: [
      'B4 到馆人次 | * | 2024-H1 | 12.5 万人次 | =125000 | *',
      'D5 活动场次 | * | 2024-H1 | 12 场 | *',
      'B9 参观人数 | * | 2024-H1 | 45210 人 | *',
      'C10 讲解批次 | * | 2024-H1 | 512 批 | *',
    ],
    figures: 10,
    roles: ['A3 header', 'A8 header', 'A9 label'],
    notices: [],
  },
  {
    sees: 'examination results: places down, pass mark counts and rates, school totals between',
    file: '高考上线统计.xlsx',
    tables: [
      drawn(`
2023年高考上线情况统计 | < | < | < | < | <
学校 | 科类 | 报考人数 | 特控线上线人数 | 上线率 | 比上年增长（百分点）
县一中 | 历史类 | 320 | 88 | 27.50% | 1.2
^ | 物理类 | 680 | 310 | 45.59% | 3.4
^ | 小计 | 1000 | 398 | 39.80% | 2.6
县二中 | 历史类 | 280 | 20 | 7.14% | -0.5
^ | 物理类 | 420 | 66 | 15.71% | 1.9
^ | 小计 | 700 | 86 | 12.29% | 1.0
总计 | < | 1700 | 484 | 28.47% | 1.8`),
    ],
    says: [
      'C3 报考人数 | 县一中 | 2023 | 320 人 | 科类=历史类',
      'D5 特控线上线人数 | 县一中 | 2023 | 398 人 | aggregate',
      'E7 上线率 | 县二中 | 2023 | 15.71 % | =0.1571 | 科类=物理类',
      'F6 上线率 | 县二中 | 2023 | -0.5 * | =-0.005 | 科类=历史类 | change | as points',
      'C9 报考人数 | - | 2023 | 1700 人 | aggregate',
    ],
    figures: 28,
    notices: [],
  },
  {
    sees: 'university: staff by title and age, percent columns derived, fourth column blank',
    file: '师资结构.xlsx',
    tables: [
      drawn(`
示范师范学院教师队伍结构（2023年9月） | < | < | < | <
项目 | < | 人数 | 占比 | 备注
职称 | 教授 | 86 | 10.0% |
^ | 副教授 | 258 | 30.0% |
^ | 讲师及以下 | 516 | 60.0% |
学历 | 博士 | 430 | 50.0% | 含在读
^ | 硕士 | 387 | 45.0% |
^ | 本科 | 43 | 5.0% |`),
    ],
    says: ['C3 人数 | 示范师范学院 | 2023-09 | 86 人 | *', 'D8 占比 | 示范师范学院 | 2023-09 | 5 % | =0.05 | *'],
    figures: 12,
    roles: ['E6 remark', 'A3 label', 'B3 label'],
    notices: [],
  },
  {
    sees: 'rural water: a vertical title down the first column, towns beside it',
    file: '农村饮水.xlsx',
    tables: [
      drawn(`
类别 | 乡镇 | 覆盖村数（个） | 受益人口（人） | 水质合格率
集⏎中⏎供⏎水 | 上河镇 | 22 | 18500 | 98%
^ | 下河镇 | 18 | 15200 | 97%
^ | 中心镇 | 25 | 30100 | 100%
分⏎散⏎供⏎水 | 上河镇 | 4 | 1200 | 91%
^ | 下河镇 | 6 | 1850 | 90%`),
    ],
    says: [
      'C2 覆盖村数 | 上河镇 | * | 22 个 | 类别=集中供水',
      'E6 水质合格率 | 下河镇 | * | 90 % | =0.9 | 类别=分散供水',
      'D5 受益人口 | 上河镇 | * | 1200 人 | 类别=分散供水',
    ],
    figures: 15,
    notices: ['periodUnknown'],
  },
  {
    sees: 'beds and nurses of hospitals, a hidden column of telephone numbers, a hidden row',
    file: '医疗资源.xlsx',
    tables: [
      drawn(
        `
2023年末医疗机构资源情况 | < | < | <
机构名称 | 联系电话 | 床位数（张） | 注册护士（人）
县人民医院 | 05311234567 | 800 | 620
县中医院 | 05312345678 | 450 | 310
县妇幼保健院 | 05313456789 | 180 | 122
城关镇卫生院 | 05314567890 | 60 | 28`,
        'Sheet1',
        { hiddenColumns: [1], hiddenRows: [5] },
      ),
    ],
    says: ['C3 床位数 | 县人民医院 | * | 800 张', 'D6 注册护士 | 城关镇卫生院 | * | 28 人 | hidden'],
    figures: 8,
    never: ['B3', 'B4', 'B5', 'B6'],
    notices: ['hiddenParts'],
  },
  {
    sees: 'cultivation: acreage in 万亩, output in 万吨, yield in 公斤/亩, growth in ±%',
    file: '夏粮生产.csv',
    format: 'tsv-gb18030',
    tables: [
      drawn(`
2024年夏粮生产情况
县区 | 播种面积(万亩) | ±% | 总产(万吨) | ±% | 单产(公斤/亩) | ±%
东平区 | 45.2 | 0.3 | 20.1 | 1.2 | 444.7 | 0.9
南河县 | 38.8 | -0.2 | 17.5 | 0.6 | 451.0 | 0.8
北山县 | 22.1 | 0 | 8.9 | -0.4 | 402.7 | -0.4
全市 | 106.1 | 0.1 | 46.5 | 0.7 | 438.3 | 0.6`),
    ],
    says: [
      'B3 播种面积 | 东平区 | 2024 | 45.2 万亩 | =452000',
      'C4 播种面积 | 南河县 | 2024 | -0.2 % | =-0.002 | change | as percent',
      'E5 总产 | 北山县 | 2024 | -0.4 % | change',
      'F6 单产 | 全市 | 2024 | 438.3 * | aggregate',
      'G3 单产 | 东平区 | 2024 | 0.9 % | change',
    ],
    figures: 24,
  },
]
