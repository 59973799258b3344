/** One thing an office counts. */
export interface Thing {
  readonly name: string
  readonly unit: string
  readonly low: number
  readonly high: number
  readonly places: number
  /** An average or a rate: nothing that is ever added up. */
  readonly mean?: boolean
}

/** What a sheet is about: its title's words and the things it counts. */
export interface Subject {
  readonly title: string
  readonly things: readonly Thing[]
}

const count = (unit: string, names: string, low = 3, high = 400): Thing[] =>
  names.split(' ').map((name) => ({ name, unit, low, high, places: 0 }))
const amount = (unit: string, names: string, low = 2, high = 900, places = 2): Thing[] =>
  names.split(' ').map((name) => ({ name, unit, low, high, places }))
const mean = (unit: string, names: string, low: number, high: number, places = 1): Thing[] =>
  names.split(' ').map((name) => ({ name, unit, low, high, places, mean: true }))

export const subjects: readonly Subject[] = [
  { title: '督查工作', things: [...count('件', '督办单 整改问题 批示件 交办事项 办结事项'), ...count('次', '实地督查 暗访督查')] },
  { title: '信息报送', things: [...count('条', '报送信息 采用信息 约稿信息 零报送', 2, 300), ...count('篇', '专报信息 调研报告', 2, 90)] },
  { title: '文稿起草', things: [...count('篇', '起草文稿 起草讲话 汇报材料 调研文章 审核文件', 2, 260)] },
  { title: '公文办理', things: [...count('件', '收文 发文 转办公文 请示件 电报', 5, 900), ...count('份', '签报 会议纪要', 2, 120)] },
  {
    title: '信访工作',
    things: [
      ...count('件', '来信 网上信访 信访积案 重复信访', 2, 300),
      ...count('批', '来访 接访', 2, 90),
      ...count('人次', '来访人次 集体访人次', 10, 900),
    ],
  },
  {
    title: '民生实事',
    things: [
      ...count('户', '改造户厕 危房改造 燃气入户', 10, 1800),
      ...count('处', '村（社区）活动场所 农家书屋 养老服务点', 2, 90),
      ...amount('亩', '植树造林 高标准农田 退耕还林', 20, 1500, 1),
    ],
  },
  {
    title: '政务服务',
    things: [
      ...count('件', '窗口受理 一网通办 帮办代办 容缺受理', 10, 1700),
      ...mean('小时', '平均通关时间 平均办理时间', 2, 80),
      ...amount('小时', '企业开办时间 不动产登记时间', 1, 90, 1),
    ],
  },
  {
    title: '党建工作',
    things: [
      ...count('人次', '谈心谈话 党课听讲 志愿服务', 5, 800),
      ...count('次', '主题党日 支部大会 党组学习', 2, 60),
      ...count('名', '发展党员 预备党员转正', 1, 50),
    ],
  },
  {
    title: '就业创业',
    things: [
      ...count('人', '城镇新增就业 失业人员再就业 困难人员就业 技能培训（轮训）', 20, 1800),
      ...amount('万元', '创业贷款 就业补助资金', 5, 900),
    ],
  },
  {
    title: '农业生产',
    things: [...amount('吨', '粮食产量 蔬菜产量 肉类产量 水产品产量', 50, 1800, 1), ...amount('万亩', '播种面积 设施农业面积', 1, 90)],
  },
  {
    title: '工业经济',
    things: [
      ...amount('亿元', '工业增加值 利税总额 技改投资', 1, 900),
      ...amount('亿千瓦时', '工业用电量 发电量', 1, 190),
      ...amount('万吨', '水泥产量 原煤产量', 2, 900),
    ],
  },
  {
    title: '招商引资',
    things: [...count('个', '签约项目 开工项目 在谈项目 投产项目', 2, 150), ...amount('万元', '到位资金 合同外资', 100, 1800)],
  },
  {
    title: '教育事业',
    things: [...count('人', '在校学生 专任教师 招生人数 毕业生', 50, 1800), ...count('间', '新建教室 功能教室', 2, 120)],
  },
  {
    title: '卫生健康',
    things: [
      ...count('人次', '门诊人次 急诊人次 家庭医生签约服务', 50, 1800),
      ...count('张', '编制床位 开放床位', 20, 900),
      ...mean('天', '平均住院日 平均候诊天数', 2, 15),
    ],
  },
  {
    title: '执法检查',
    things: [
      ...count('起', '立案查处 行政处罚 简易程序案件', 2, 260),
      ...amount('万元', '罚没收入 追缴资金', 1, 300),
      ...count('家', '检查企业 责令整改企业', 3, 400),
    ],
  },
  {
    title: '城市管理',
    things: [
      ...count('处', '占道经营整治 违建拆除 井盖维修', 2, 400),
      ...amount('吨', '生活垃圾清运量 厨余垃圾处理量', 30, 1800, 1),
      ...amount('平方米', '绿化补植 道路修补', 40, 1800, 1),
    ],
  },
  {
    title: '安全生产',
    things: [
      ...count('条', '排查隐患 整改隐患 重大隐患', 2, 500),
      ...count('场', '应急演练 安全培训', 1, 80),
      ...count('家', '检查单位 停产整顿单位', 1, 200),
    ],
  },
  { title: '财政收支', things: [...amount('万元', '税收收入 非税收入 教育支出 社保支出 三公经费', 20, 1800)] },
  {
    title: '消费市场',
    things: [...amount('亿元', '网上零售额 餐饮营业额 汽车零售额', 1, 300), ...amount('吨', '成品油销量 冷链货运量', 20, 1800, 1)],
  },
  {
    title: '会议活动',
    things: [...count('次', '召开会议 视频会议 外出调研 接待来宾', 1, 160), ...count('场', '新闻发布 培训讲座', 1, 60)],
  },
]

/** Subjects of an English sheet. */
export const englishSubjects: readonly Subject[] = [
  {
    title: 'Service requests',
    things: [
      ...count('cases', 'Requests'),
      { name: 'Complaints closed', unit: 'cases', low: 2, high: 300, places: 0 },
      { name: 'Site visits', unit: 'visits', low: 2, high: 200, places: 0 },
    ],
  },
  { title: 'Crop production', things: [...amount('tonnes', 'Maize Barley Potatoes', 20, 1800, 1)] },
]

export type OfficeKind =
  | 'county'
  | 'town'
  | 'city'
  | 'section'
  | 'division'
  | 'numbered'
  | 'bureau'
  | 'commission'
  | 'hall'
  | 'school'
  | 'party'
  | 'full'
  | 'village'
  | 'station'

const list = (words: string) => words.split(' ')

/** Names of bodies and places, by kind; one sheet's offices are of one kind. */
export const officeNames: Readonly<Record<OfficeKind, readonly string[]>> = {
  county: list('惠民县 阳信县 无棣县 滨城区 沾化区 博兴县 邹平市 东山县 南湖区 崂山区 云溪县 青石区 临江县 河口区 古田县'),
  town: list('城关镇 柳河镇 石桥镇 大王庄乡 胡集镇 杜店街道 彭李街道 清水乡 李庄镇 梁才街道办事处 北关街道 何坊街道办事处'),
  city: list('滨州市 青岛市 济南市 宿迁市 常州市 无锡市 南通市 烟台市 临沂市'),
  section: list('秘书科 综合科 信息科 行政科 法规科 人事科 财务科 文电科 会务科 机要科 督查科 调研室'),
  division: list('秘书处 信息处 综合一处 综合二处 督查处 会议处 机要处 行政处 法规处 人事处'),
  numbered: list('一科 二科 三科 四科 五科 六科'),
  bureau: list('教育局 民政局 财政局 公安局 水务局 司法局 审计局 统计局 人社局 交通运输局 农业农村局 市场监管局 应急管理局'),
  commission: list('市发改委 市卫健委 市国资委 市教育局 市民政局 市司法局 市农业农村局 市住建局'),
  hall: list('档案馆 图书馆 文化馆 电教馆 博物馆 体育中心 政务服务中心 融媒体中心 招生办 应急办'),
  school: list('实验小学 第一中学 第二中学 育才小学 职业学校 特殊教育学校 实验幼儿园'),
  party: list('市委办公室 市政府办公室 市人大办公室 市政协办公室 市委组织部 市委宣传部 市委统战部'),
  full: list('惠民县教育局 滨城区民政局 沾化区财政局 博兴县公安局 南湖区司法局 崂山区水务局 东山县审计局 青石区统计局'),
  village: list('东王村 西李村 前张村 北关社区 和平社区 小赵家村 阳光社区 石门村'),
  station: list('环境监测站 气象站 执法队 消防救援大队 农技推广站 畜牧兽医站 路政大队 养护中心'),
}

/** The heading over a column of such names. */
export const officeHeadings: Readonly<Record<OfficeKind, readonly string[]>> = {
  county: ['县区', '单位', '地区', '县（市、区）'],
  town: ['镇街', '乡镇', '单位', '镇（街道）'],
  city: ['城市', '市', '地市'],
  section: ['科室', '单位', '部门'],
  division: ['处室', '单位', '部门'],
  numbered: ['科室', '单位'],
  bureau: ['部门', '单位', '单位名称'],
  commission: ['部门', '单位', '责任单位'],
  hall: ['单位', '单位名称', '部门'],
  school: ['学校', '单位', '学校名称'],
  party: ['单位', '部门', '报送单位'],
  full: ['单位', '单位名称', '填报单位'],
  village: ['村（社区）', '村居', '单位'],
  station: ['单位', '单位名称'],
}

/** All bodies of a kind together, as a title says it. */
export const everyOne: Readonly<Record<OfficeKind, string>> = {
  county: '各县区',
  town: '各镇街',
  city: '各市',
  section: '各科室',
  division: '各处室',
  numbered: '各科室',
  bureau: '县直各部门',
  commission: '市直各部门',
  hall: '各单位',
  school: '各学校',
  party: '各单位',
  full: '各单位',
  village: '各村（社区）',
  station: '各单位',
}

export const englishOffices = ['Hillside County', 'Westmoor District', 'Riverton Council', 'Ashby Borough', 'Norwick City']

/** What figures are broken down by. */
export const breakdowns: readonly { readonly heading: string; readonly members: readonly string[] }[] = [
  { heading: '性别', members: ['男', '女'] },
  { heading: '类型', members: ['综合类', '信息类', '调研类'] },
  { heading: '级别', members: ['国家级', '省级', '市级'] },
  { heading: '来源', members: ['线上', '线下', '转办'] },
  { heading: '城乡', members: ['城镇', '农村'] },
]
