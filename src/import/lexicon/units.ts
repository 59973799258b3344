/** Powers of ten that scale words stand for, longest words first where they are matched. */
export const scaleWords: Readonly<Record<string, number>> = {
  十: 1, 百: 2, 千: 3, 万: 4, 十万: 5, 百万: 6, 千万: 7, 亿: 8, 十亿: 9, 百亿: 10, 千亿: 11, 万亿: 12,
}

/** English scale words, as they stand before or after a number's unit. */
export const englishScaleWords: Readonly<Record<string, number>> = {
  hundred: 2, hundreds: 2, thousand: 3, thousands: 3, million: 6, millions: 6, billion: 9, billions: 9, trillion: 12, trillions: 12,
  k: 3, mn: 6, mln: 6, bn: 9, bln: 9, tn: 12, trn: 12, "000s": 3, "'000": 3, "'000s": 3, '000': 3,
}

/**
 * Words things are counted and measured in. A word not listed is a unit all the same where it stands as one
 * (a 计量单位 column, after 单位:, in a header's bracket after a scale): see `statedUnit`.
 */
export const unitWords: readonly string[] = [
  // counted
  '件', '件次', '篇', '篇次', '次', '个次', '条次', '项', '项次', '期', '份', '条', '个', '起', '场', '场次', '批', '批次', '人', '人次', '位', '名', '户',
  '户次', '家', '家次', '处', '宗', '封', '册', '辆', '辆次', '套', '张', '座', '间', '类', '种', '方面', '票', '只', '台', '台次', '台套', '艘', '艘次',
  '架', '架次', '列', '头', '匹', '株', '棵', '支', '枚', '块', '片', '本', '部', '幅', '首', '集', '档', '班', '班次', '组', '队', '例', '例次', '床', '张床',
  '口', '村', '镇', '街道', '社区', '县', '所', '站', '点', '点次', '道', '条线', '标箱', '标准箱', '箱', '袋', '桶', '瓶', '盒', '双', '对', '副', '门', '卷', '页',
  '字', '万字', '笔', '单', '订单', '人/次', '课时', '学时', '节', '堂', '届', '轮', '轮次', '遍', '趟', '班列', '款', '层', '栋', '幢', '样', '把', '顶', '面', '根',
  '户数', '人数', '件数', '项数', '个数', '条数', '人日', '人天', '工日', '席', '席位', '号', '版', '样本', '岗', '岗位', '个岗位', '盘', '杆', '亩次', '网格',
  // time
  '年', '个年度', '个季度', '个月', '周', '星期', '天', '日', '个工作日', '工作日', '小时', '分钟', '秒', '毫秒', '工时', '机时', '岁', '周岁',
  // money
  '元', '美元', '欧元', '英镑', '日元', '港元', '港币', '澳门元', '新台币', '卢布', '元人民币', '人民币元', '角',
  // length, area, volume
  '公里', '千米', '米', '厘米', '毫米', '里', '海里', '车公里', '延米', '平方米', '平方公里', '平方千米', '公顷', '亩', '顷', '立方米', '方', '立方', '升', '毫升',
  '标准立方米', '平米',
  // mass, energy
  '吨', '千克', '公斤', '克', '斤', '担', '两', '吨标准煤', '吨标煤', '吨标准油', '吨公里', '人公里', '千瓦', '千瓦时', '千伏安', '度', '瓦', '兆瓦', '兆瓦时', '焦耳', '吉焦',
  '千卡', '大卡', '摄氏度', '℃', '百帕', '分贝', '比特', '兆', 'GB', 'TB', 'MB', 'TEU', 'kWh', 'MWh', 'GWh', 'kW', 'MW', 'GW', 'kg', 'g', 'mg', 'km', 'm', 'cm', 'mm',
  'km2', 'km²', 'm2', 'm²', 'm3', 'm³', '㎡', '㎥', 'ha', 'ug/m3', 'μg/m3', 'μg/m³', '微克/立方米', '毫克/升', '毫克/立方米', '克/千瓦时',
  // scores and ratios
  '分', '星', '级', '颗', '档次', '倍', '成', '百分点', '个百分点', '指数', '分值', '个点',
]

/** A time said in two units, which is one fact: 2小时30分, 3天4小时. */
export const twofoldTime = /^\d+ *(?:个?小时|时|天|日|分钟?) *\d+ *(?:个?小时|时|分钟?|秒)$/

/** Money, scales taken off. */
export const moneyBases: ReadonlySet<string> = new Set(['元', '美元', '欧元', '英镑', '日元', '港元', '$', '£', '€'])
/** Ends of names that count money, and of names that count things. */
export const moneyName = /(?:额|资金|投资|收入|支出|经费|款|税|税收|费|费用|产值|营收|利润|预算|决算|造价|成本|价值)$/
export const countName = /(?:数|数量)$/

/** The end of a unit's word that may be a name as well: 件数, 人数. */
export const countEnd = '数'

/** The unit of a score. */
export const scoreUnit = '分'

/** Units that say the same: the left is brought to the right for matching. */
export const unitAliases: Readonly<Record<string, string>> = {
  个次: '次', '份/件': '件', '人(位)': '人', '次(场)': '次', 个百分点: '百分点', 个点: '百分点', pp: '百分点', ppt: '百分点', ppts: '百分点', 'p.p.': '百分点',
  'percentage points': '百分点', 'percentage point': '百分点', 'per cent': '%', percent: '%', percentage: '%', percentages: '%', pct: '%', 'pct.': '%', 百分比: '%',
  公斤: '千克', 千米: '公里', 平方千米: '平方公里', 平米: '平方米', '㎡': '平方米', 'm²': '平方米', m2: '平方米', 'km²': '平方公里', km2: '平方公里',
  '㎥': '立方米', 'm³': '立方米', m3: '立方米', 立方: '立方米', 吨标煤: '吨标准煤', 个工作日: '工作日', 标准箱: 'TEU', 标箱: 'TEU', 人民币元: '元', 元人民币: '元',
  港币: '港元', 人数: '人', 件数: '件', 项数: '项', 条数: '条', 户数: '户', 个数: '个', rmb: '元', cny: '元', '¥': '元', '￥': '元', kwh: '千瓦时',
  usd: '美元', 'us$': '美元', $: '$', gbp: '£', eur: '€',
}

/** Units of parts of a whole, with the power of ten that makes a fraction of them. */
export const shareUnits: Readonly<Record<string, number>> = { '%': -2, '‰': -3, '‱': -4, 成: -1 }

/** Mass, volume and money take a word after them that says of what: 吨二氧化碳, 立方米天然气. */
export const qualifiedUnits: readonly string[] = ['吨', '千克', '公斤', '克', '立方米', '标准立方米', '升', '亩']

/** Signs that stand before a number and are its unit. */
export const currencySigns: readonly string[] = ['US$', 'HK$', 'A$', 'C$', 'NT$', '$', '£', '€', '¥', '￥', 'RMB', 'CNY', 'USD', 'EUR', 'GBP']

/** English units, base form by every spelling of it. */
export const englishUnits: Readonly<Record<string, readonly [base: string, power: number]>> = {
  number: ['', 0], numbers: ['', 0], 'no.': ['', 0], count: ['', 0], counts: ['', 0], units: ['', 0], unit: ['', 0], 'number of': ['', 0], index: ['', 0],
  ratio: ['', 0], people: ['people', 0], persons: ['people', 0], person: ['people', 0], adults: ['people', 0], children: ['people', 0], inhabitants: ['people', 0], population: ['people', 0],
  employees: ['people', 0], households: ['households', 0], household: ['households', 0], dwellings: ['dwellings', 0], families: ['families', 0], enterprises: ['enterprises', 0],
  businesses: ['businesses', 0], visits: ['visits', 0], trips: ['trips', 0], jobs: ['jobs', 0], cases: ['cases', 0], births: ['births', 0], deaths: ['deaths', 0],
  tonnes: ['tonnes', 0], tonne: ['tonnes', 0], tons: ['tonnes', 0], 'metric tons': ['tonnes', 0], kilotonnes: ['tonnes', 3], kt: ['tonnes', 3], mt: ['tonnes', 6], gt: ['tonnes', 9],
  't': ['tonnes', 0], ha: ['ha', 0], hectares: ['ha', 0], acres: ['acres', 0], kilometres: ['km', 0], kilometers: ['km', 0], km: ['km', 0], miles: ['miles', 0], metres: ['m', 0], meters: ['m', 0],
  litres: ['litres', 0], liters: ['litres', 0], hours: ['hours', 0], minutes: ['minutes', 0], days: ['days', 0], weeks: ['weeks', 0],
  months: ['months', 0], years: ['years', 0], 'years old': ['years', 0], dollars: ['$', 0], 'us dollars': ['美元', 0], 'u.s. dollars': ['美元', 0], pounds: ['£', 0], pound: ['£', 0], euros: ['€', 0], euro: ['€', 0],
  'pounds sterling': ['£', 0], pence: ['pence', 0], yuan: ['元', 0], 'rmb yuan': ['元', 0], sq: ['', 0], 'sq km': ['km2', 0], 'sq. km': ['km2', 0], 'square kilometres': ['km2', 0],
  gwh: ['kWh', 6], mwh: ['kWh', 3], twh: ['kWh', 9], points: ['points', 0], times: ['times', 0], items: ['items', 0], pieces: ['pieces', 0], vehicles: ['vehicles', 0], head: ['head', 0],
  score: ['points', 0],
}

/** Words that are a unit behind a number or a scale (1.5 million adults) and a name of their own in a cell: a column headed Population. */
export const namesUnlessCounted: readonly string[] = [
  'people', 'persons', 'person', 'adults', 'children', 'inhabitants', 'population', 'employees', 'households', 'household', 'dwellings', 'families', 'enterprises', 'businesses', 'visits', 'trips', 'jobs', 'cases', 'births', 'deaths',
  'months', 'years', 'weeks', 'days', 'index', 'ratio', 'score', 'points', 'times', 'items', 'pieces', 'vehicles', 'head', 'unit', 'units', 'count', 'counts', 'miles', 'sq', 't', 'pound', 'euro', 'number of',
]
