/** First-level divisions of China, by the short name that stands for them. */
export const provinces: Readonly<Record<string, string>> = {
  北京: '北京市', 天津: '天津市', 河北: '河北省', 山西: '山西省', 内蒙古: '内蒙古自治区', 辽宁: '辽宁省', 吉林: '吉林省', 黑龙江: '黑龙江省', 上海: '上海市', 江苏: '江苏省', 浙江: '浙江省', 安徽: '安徽省', 福建: '福建省', 江西: '江西省', 山东: '山东省', 河南: '河南省', 湖北: '湖北省', 湖南: '湖南省',
  广东: '广东省', 广西: '广西壮族自治区', 海南: '海南省', 重庆: '重庆市', 四川: '四川省', 贵州: '贵州省', 云南: '云南省', 西藏: '西藏自治区', 陕西: '陕西省', 甘肃: '甘肃省', 青海: '青海省', 宁夏: '宁夏回族自治区', 新疆: '新疆维吾尔自治区', 香港: '香港特别行政区', 澳门: '澳门特别行政区', 台湾: '台湾省',
}

/** Ends of the names of bodies, with how surely they say so. */
export const bodySuffixes: readonly (readonly [suffix: string, weight: number])[] = [
  ['人民政府办公厅', 1], ['人民政府办公室', 1], ['委办公厅', 1], ['委办公室', 1], ['政府办公室', 1], ['政府办公厅', 1], ['人民政府', 1], ['办公厅', 0.95], ['办公室', 0.9], ['委员会', 0.95], ['管理委员会', 1], ['管委会', 1], ['人民法院', 1], ['法院', 0.95], ['检察院', 1], ['研究室', 0.9], ['研究院', 0.9],
  ['督查室', 0.95], ['政研室', 0.95], ['改革办', 0.95], ['市委办', 1], ['县委办', 1], ['区委办', 1], ['省委办', 1], ['市府办', 1], ['县府办', 1], ['区府办', 1], ['省府办', 1], ['政府办', 0.95], ['党组', 0.8], ['党委', 0.85], ['党工委', 0.95], ['纪委', 0.95], ['监委', 0.95], ['总工会', 1], ['工会', 0.8], ['团委', 0.9], ['妇联', 0.95], ['残联', 0.95], ['文联', 0.95], ['科协', 0.95], ['工商联', 0.95], ['联合会', 0.9], ['协会', 0.85],
  ['支部', 0.9], ['党支部', 0.95], ['党总支', 0.95], ['街道办事处', 1], ['办事处', 0.95], ['街道', 0.9], ['开发区', 0.95], ['高新区', 0.95], ['新区', 0.85], ['自治区', 1], ['自治州', 1], ['自治县', 1], ['特别行政区', 1], ['特区', 0.8], ['地区', 0.5], ['中心', 0.75], ['分局', 0.95], ['支队', 0.95], ['大队', 0.9], ['总队', 0.95], ['公司', 0.9], ['集团', 0.85], ['银行', 0.8], ['学校', 0.85], ['大学', 0.85], ['学院', 0.85], ['中学', 0.85], ['小学', 0.85], ['医院', 0.85], ['幼儿园', 0.85],
  ['档案馆', 0.9], ['图书馆', 0.85], ['博物馆', 0.85], ['文化馆', 0.85], ['科技馆', 0.85], ['美术馆', 0.85], ['规划馆', 0.85], ['宣传部', 0.95], ['组织部', 0.95], ['统战部', 0.95], ['武装部', 0.9], ['政法委', 0.95], ['指挥部', 0.9], ['编办', 0.95], ['派出所', 0.9], ['研究所', 0.85], ['事务所', 0.85], ['供销社', 0.85], ['合作社', 0.7], ['居委会', 0.95], ['村委会', 0.95], ['厅', 0.8], ['局', 0.85], ['委', 0.75], ['办', 0.7], ['处', 0.65], ['科', 0.6], ['室', 0.65], ['院', 0.6], ['部', 0.5], ['署', 0.8], ['所', 0.45], ['站', 0.45], ['队', 0.5], ['组', 0.35], ['镇', 0.8], ['乡', 0.75], ['村', 0.6], ['社区', 0.75], ['市', 0.8], ['县', 0.85], ['区', 0.65], ['省', 0.8], ['旗', 0.7], ['州', 0.6], ['盟', 0.7], ['岛', 0.5], ['厂', 0.6], ['行', 0.3], ['社', 0.4], ['会', 0.3],
]

/** What the parts of a body's name are shortened to, in the order they are worn down: 中共X市委办公室 and X市委办 are one. */
export const shortForms: readonly (readonly [long: RegExp, short: string])[] = [
  [/^中共/, ''], [/人民政府|政府/g, '府'], [/委员会/g, '委'], [/办公厅|办公室/g, '办'], [/政策研究室/g, '政研室'], [/[（(].*[)）]$/, ''],
]

/** Ends that look like a body's and are things counted: 采用率, 工作会议, 按期完成处. */
export const thingSuffixes: readonly string[] = ['会议', '工作', '项目', '任务', '事项', '指标', '情况', '信息', '文件', '文稿', '建议', '总数', '次数', '人数', '件数', '数量', '金额', '面积', '产值', '增加值', '收入', '支出', '人口', '价格', '指数', '总额', '总量', '产量', '成员处', '好处', '用处', '长处', '之处', '出处', '害处', '益处', '全部', '内部', '外部', '干部', '上市', '股市', '楼市', '超市', '夜市', '小区', '片区', '社科', '本科', '专科', '学科', '教室', '机房', '课室', '培训会', '座谈会', '推进会', '调度会', '发布会', '全会', '机会', '社会', '协办', '督办', '交办', '转办', '承办', '主办', '举办', '开办', '代办', '试点县', '进行', '执行', '运行', '发行', '银行存款', '评委', '常委', '分组', '小组会', '试点', '在办', '待办', '已办', '未办', '续办', '催办', '查办', '交办', '批办', '住院', '出院', '入院', '排队', '驻村', '进村', '入村', '厕所', '场所', '住所', '会议室', '教研室']

/** Places in general, nobody in particular. */
export const generalPlaces: readonly string[] = ['城镇', '农村', '乡村', '城乡', '乡镇', '县区', '区县', '县市', '市县', '省市', '部门', '各县', '各市', '各区', '本市', '本县', '本省', '本区', '全市', '全县', '全省', '全区', '全国', '地区', '城市', '都市', '市区', '城区', '园区', '景区', '灾区', '山区', '社区', '小区', '单位', '街道']

/** Words inside the names of bodies and places in English. */
export const englishBodyWords: readonly string[] = [
  'office', 'department', 'dept', 'ministry', 'council', 'county', 'city', 'district', 'province', 'state', 'states', 'republic', 'kingdom', 'region', 'authority', 'authorities', 'trust', 'nhs', 'pct', 'borough', 'agency', 'commission', 'committee', 'bureau', 'board', 'hospital', 'university', 'school', 'college', 'institute', 'company', 'ltd', 'limited', 'plc', 'inc', 'corporation', 'bank', 'centre', 'center', 'division', 'branch', 'unit', 'court', 'federation', 'union',
  'island', 'islands', 'territory', 'ua', 'met', 'division', 'group', 'priory', 'foundation', 'service', 'services', 'clinic', 'care', 'africa', 'asia', 'europe', 'america', 'oceania', 'north', 'south', 'east', 'west', 'northern', 'southern', 'eastern', 'western', 'central', 'upon', 'england', 'wales', 'scotland', 'ireland', 'britain', 'australia',
]
/** English words that name what is measured, never a body. */
export const englishThingWords: readonly string[] = ['rate', 'total', 'number', 'percentage', 'percent', 'growth', 'change', 'price', 'prices', 'population', 'index', 'value', 'gdp', 'emissions', 'average', 'share', 'income', 'output', 'work', 'housing', 'patients', 'applications', 'visits', 'per', 'year', 'quarter', 'month', 'table', 'note', 'source', 'mean', 'median', 'sample', 'size', 'interval', 'confidence', 'annual', 'code', 'definition', 'revised', 'estimates', 'estimate', 'variant', 'name', 'names', 'notes', 'contents', 'website', 'email', 'contact', 'description', 'type', 'element', 'country', 'quality', 'rating', 'sex', 'age', 'jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec', 'january', 'february', 'march', 'april', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'monday', 'wednesday', 'turnover', 'exports', 'male', 'female', 'men', 'women', 'single', 'nan']

/** Short forms of a party committee's or a government's office, and what they are completed to with evidence. */
export const levels: readonly string[] = ['省', '市', '县', '区', '州', '旗', '自治区', '自治州', '自治县', '地', '盟', '镇', '乡']

/** Ends of a place's name at the head of a title, and not the beginning of a word that goes on: 市 but not 市场, 区 but not 区域. */
export const placeEnds = '省(?![级直内外])|市(?![场民值容级直区])|县(?![级域直区市(])|(?<!地|城|园|社|小|景|片|辖|校|库|灾|山|牧)区(?![域别间位块级县市])|自治州|(?<=[州族])盟|旗(?![下帜舰])|(?<=[\\u4e00-\\u9fa5]{2})(?:镇|乡|街道)(?![镇村居级办])'

/** Ends of a body's name that need no more evidence at the head of a title. */
export const bodyEnds = '人民法院|检察院|委员会|管委会|办公厅|办公室|政法委|组织部|宣传部|统战部|纪委监委|总工会|党委|机关党委|医院|学院|大学|中学|小学|公司|集团|(?:服务|指挥|管理|交易|控制|监测|保障|融媒体|发展|信息|研究|评审|调度|救助|审批|结算)中心(?![建覆数名站分个])|(?<![全布格结当])局(?![部面势域限])|(?<![客餐舞大])厅'

/** Halls are bodies behind their place, things that are visited elsewhere: 区档案馆, 滨州市图书馆; 博物馆参观人次. */
export const hallAlone = /^[省市县区州旗](?:档案|图书|博物|文化|科技|美术|规划)馆/
export const hallBehindPlace = /^(?:档案|图书|博物|文化|科技|美术|规划)馆/

/** Everyone of a kind, or whoever reads it: no body's own name. */
export const nobodyInParticular = /^(各|全|本|我|该|有关|相关|部分|所有|主要|重点|其他|每|农贸|城市|城镇|农村|城乡|乡镇|部门|县区|市县|区县|贫困|试点|地级|县级|市级|直辖|大中|中小|特大|城区|市区|园区|社区|地区|区域|国有|规模以上|规上|股票|证券|劳动力|[一二三四五六七八九十两\d]+[个家大]?(?:办公室|单位|部门|局|县|市|区|省|委))/

/** A body at the head of an English title: up to the colon or dash behind it, or to the word that ends its name. */
export const englishTitleBody = /^([A-Z][\w.,&'’()-]*(?: (?:of|the|and|for|upon|in|[A-Z&][\w.,&'’()-]*)){1,8}?) ?(?:: |[–—] ?| - )|^([A-Z][\w&'’-]*(?: (?:of|and|upon|[A-Z][\w&'’-]*)){0,3}? (?:Council|NHS Trust|Borough|University|Police))(?= |$)/
