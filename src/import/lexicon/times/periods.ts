import type { RelativePeriod } from '../../values/types'

/** English months by their first three letters. */
export const englishMonths: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
}

/** Five-year plans by their ordinal: the first began in 1953, the sixth in 1981. */
export const planOrdinals: Readonly<Record<string, readonly [number, number]>> = {
  六五: [1981, 1985],
  七五: [1986, 1990],
  八五: [1991, 1995],
  九五: [1996, 2000],
  十五: [2001, 2005],
  十一五: [2006, 2010],
  十二五: [2011, 2015],
  十三五: [2016, 2020],
  十四五: [2021, 2025],
  十五五: [2026, 2030],
  十六五: [2031, 2035],
}

/** What a name says more than the same of a year before: 总得分 beside 去年同期得分. */
export const wholeBefore = /^(?:总|综合|合计|最终|累计|实际|本期|今年)$/
/** What the same of a year before leaves out: 发文数 beside 去年发文. */
export const countedAs = /^(?:数|量|数量|总数|总量)$/

/** The year before the first of each era: Japan's, and 民国. */
export const eraYears: Readonly<Record<string, number>> = { 明治: 1867, 大正: 1911, 昭和: 1925, 平成: 1988, 令和: 2018, 民国: 1911 }
/** An era's year said again beside the same year in digits: 平成25年度 beside 2013. */
export const eraYear = /(明治|大正|昭和|平成|令和|民国)\s*(\d{1,3}|元)\s*年度?/g
/** What a fiscal year's digits stand behind. */
export const fiscalYearWord = /fiscal year|financial year|会计年度/gi

/** What a figure of now begins with beside the same of a year before: 当前办件量 beside 去年同期办件量. */
export const nowWord = /^(?:当前|目前|现在|现有|最新|本次)/

/** Words that tie a column to the sheet's own period; the longest that stands in a text decides. */
export const relativeWords: readonly (readonly [
  word: string,
  relative: RelativePeriod,
  grain: 'week' | 'month' | 'quarter' | 'half' | 'year' | null,
  cumulative: boolean,
])[] = [
  ['上年同期累计', 'samePeriodLastYear', null, true],
  ['去年同期累计', 'samePeriodLastYear', null, true],
  ['同期累计', 'samePeriodLastYear', null, true],
  ['上年累计', 'samePeriodLastYear', null, true],
  ['去年累计', 'samePeriodLastYear', null, true],
  ['上年同期', 'samePeriodLastYear', null, false],
  ['去年同期', 'samePeriodLastYear', null, false],
  ['上年同月', 'samePeriodLastYear', 'month', false],
  ['去年同月', 'samePeriodLastYear', 'month', false],
  ['上年同季', 'samePeriodLastYear', 'quarter', false],
  ['上年本月', 'samePeriodLastYear', 'month', false],
  ['上年本期', 'samePeriodLastYear', null, false],
  ['去年本月', 'samePeriodLastYear', 'month', false],
  ['上年同期基数', 'samePeriodLastYear', null, false],
  ['去年同期基数', 'samePeriodLastYear', null, false],
  ['同比基数', 'samePeriodLastYear', null, false],
  ['上年基数', 'samePeriodLastYear', null, false],
  ['去年基数', 'samePeriodLastYear', null, false],
  ['同期数', 'samePeriodLastYear', null, false],
  ['同期', 'samePeriodLastYear', null, false],
  ['年初至今', 'cumulative', null, true],
  ['年初以来', 'cumulative', null, true],
  ['年初至报告期末', 'cumulative', null, true],
  ['自年初累计', 'cumulative', null, true],
  ['1-本月累计', 'cumulative', null, true],
  ['1-本月', 'cumulative', null, true],
  ['1至本月累计', 'cumulative', null, true],
  ['1至本月', 'cumulative', null, true],
  ['1到本月', 'cumulative', null, true],
  ['截至本月累计', 'cumulative', null, true],
  ['截至本月', 'cumulative', null, true],
  ['本年累计', 'cumulative', null, true],
  ['今年累计', 'cumulative', null, true],
  ['全年累计', 'cumulative', null, true],
  ['年度累计', 'cumulative', null, true],
  ['当年累计', 'cumulative', null, true],
  ['年累计', 'cumulative', null, true],
  ['本月止累计', 'cumulative', null, true],
  ['本月累计', 'cumulative', null, true],
  ['本期累计', 'cumulative', null, true],
  ['今年以来', 'cumulative', null, true],
  ['本年以来', 'cumulative', null, true],
  ['截至目前', 'cumulative', null, true],
  ['截止目前', 'cumulative', null, true],
  ['year to date', 'cumulative', null, true],
  ['ytd', 'cumulative', null, true],
  ['当日累计', 'inPeriod', null, false],
  ['上一个月累计', 'previousPeriod', 'month', true],
  ['上一月累计', 'previousPeriod', 'month', true],
  ['上个月累计', 'previousPeriod', 'month', true],
  ['上月累计', 'previousPeriod', 'month', true],
  ['累计值', 'cumulative', null, true],
  ['累计数', 'cumulative', null, true],
  ['累计', 'cumulative', null, true],
  ['本月', 'inPeriod', 'month', false],
  ['当月', 'inPeriod', 'month', false],
  ['单月', 'inPeriod', 'month', false],
  ['本季度', 'inPeriod', 'quarter', false],
  ['本季', 'inPeriod', 'quarter', false],
  ['当季值', 'inPeriod', 'quarter', false],
  ['当季', 'inPeriod', 'quarter', false],
  ['本周', 'inPeriod', 'week', false],
  ['当期值', 'inPeriod', null, false],
  ['当月值', 'inPeriod', 'month', false],
  ['本期', 'inPeriod', null, false],
  ['当期', 'inPeriod', null, false],
  ['报告期', 'inPeriod', null, false],
  ['this month', 'inPeriod', 'month', false],
  ['this quarter', 'inPeriod', 'quarter', false],
  ['this week', 'inPeriod', 'week', false],
  ['current period', 'inPeriod', null, false],
  ['current month', 'inPeriod', 'month', false],
  ['上一个月', 'previousPeriod', 'month', false],
  ['上一月', 'previousPeriod', 'month', false],
  ['上个月', 'previousPeriod', 'month', false],
  ['上月', 'previousPeriod', 'month', false],
  ['上一期', 'previousPeriod', null, false],
  ['上期', 'previousPeriod', null, false],
  ['上一季度', 'previousPeriod', 'quarter', false],
  ['上一季', 'previousPeriod', 'quarter', false],
  ['上个季度', 'previousPeriod', 'quarter', false],
  ['上季度', 'previousPeriod', 'quarter', false],
  ['上季', 'previousPeriod', 'quarter', false],
  ['上一周', 'previousPeriod', 'week', false],
  ['上周', 'previousPeriod', 'week', false],
  ['previous period', 'previousPeriod', null, false],
  ['last month', 'previousPeriod', 'month', false],
  ['上年全年', 'lastYear', 'year', false],
  ['去年全年', 'lastYear', 'year', false],
  ['上年度', 'lastYear', 'year', false],
  ['上一年度', 'lastYear', 'year', false],
  ['上一年', 'lastYear', 'year', false],
  ['上年', 'lastYear', 'year', false],
  ['去年', 'lastYear', 'year', false],
  ['last year', 'lastYear', 'year', false],
  ['previous year', 'lastYear', 'year', false],
  ['年初', 'yearStart', 'year', false],
  ['期初', 'periodStart', null, false],
  ['月初', 'periodStart', 'month', false],
  ['季初', 'periodStart', 'quarter', false],
  ['本年度', 'wholeYear', 'year', false],
  ['this year', 'wholeYear', 'year', false],
  ['current year', 'wholeYear', 'year', false],
  ['全年', 'wholeYear', 'year', false],
  ['本年', 'wholeYear', 'year', false],
  ['今年', 'wholeYear', 'year', false],
  ['当年', 'wholeYear', 'year', false],
  ['年度', 'wholeYear', 'year', false],
]

/** 上一月, 前一季度: one of them, and no January. */
export const oneBefore = /(?<=[上前下每近])一(?=个?[月季周])/g

/** What is set at the start of a year is no stock of that day: 年初计划. */
export const setAtStart = /^(计划|预算|目标|任务|确定|安排|部署|下达|工作)/

/** Words that say a 累计 begins in January. */
export const saysSinceWhen = /[本今全当]年|年初|年度|年累计|1-|ytd|year to date|以来|至今/i

/** 本月累计: since the month began, where the sheet is a day's. */
export const monthSoFar = /[本当]月/

/** A heading that says what kind of period stands below it. */
export const monthHeading = /月|month/i
export const quarterHeading = /季|quarter/i
export const weekHeading = /周|week/i

/** Headings that stand over bare years, months 1 … 12 and quarters 1 … 4. */
/** When a thing was made or came about, which is no time of any figure beside it: 出版年份, 建成年份. */
export const madeInYear =
  /(?:出版|出生|发行|印刷|建成|建造|竣工|投产|投用|成立|创建|始建|设立|注册|入职|参加工作|毕业|购置|购买|启用|制造|发表|获批|认定|授牌|命名)(?:年份?|年度|日期|时间)$|^(?:birth|published|publication|founded|established|built|built in)(?: ?year)?$|^year (?:of birth|published|of publication|founded|established|built)$/i

/** When a thing was begun, opened or founded, by itself: 开工时间, 投产日期, 签约时间. */
export const builtHeading =
  /^(?:计划|实际|拟|预计|项目)?(?:开工|竣工|完工|投产|投用|开建|动工|建成|开业|交付|签约|立项|成立|建立|备案|通车|建档|登记|注册|认定|挂牌|创建|设立|领证|发证|入库|入职|颁发)(?:日期|时间|年月|年月日)$/
/** When a thing begins and when it ends: 开始日期, 开工时间, Start_Date; 结束日期, 竣工时间, End_Date. */
export const beginsHeading =
  /^(?:计划|实际|项目|合同|活动)?(?:开始|起始|启动|开工|生效|起)(?:日期?|时间|年月)$|^(?:start|begin|from)(?:ing)?[ _]?(?:date|time|day)?$/i
export const endsHeading =
  /^(?:计划|实际|预计|项目|合同|活动)?(?:结束|终止|截止|完成|完工|竣工|到期|失效|止)(?:日期?|时间|年月)$|^(?:end|finish|due|to)[ _]?(?:date|time|day)?$/i

/** A heading that can be over nothing but years. */
export const onlyYears = /^(?:年|年份|年度|年代|公元|years?)$/i
export const yearHeading = /年|year|yr|时间|时期|期|time|period|[연년]도|기간|시점|^(?:год|año|ano|année|jahr|yıl|năm|tahun)$/i
export const monthAlone =
  /^(?:统计|报告|数据|所属|上报|填报|考核|会计|业务|发生|报送|诊断|发病|就诊|报案|受理|办理|观测|检测|监测|采样|成交|交易|销售|生产)?(?:月份|月|月度|month)$/i
/** One day: 2023年4月1日, 2023/4/1, 2023.4.1; 3月2日; 3.2, 3-2 and 3/2 without a year; and headings under which the last are no figures. */
export const dayWithYear = /^((?:19|20)\d\d) *[年./-] *(\d{1,2}) *[月./-] *(\d{1,2}) *日?$/

/** What leads to a time in English: income in 2020, enrolment as of 2021. */
export const leadsToTime = /[ ,]+(?:in|for|during|at|as of|as at)\s*$/i

/** The month or the year of a day, alone: 1, 1月, 2015. */
export const partOfDay = /^(\d{1,4})[年月]?$/
export const dayOfDate = /^(\d{1,2}) *月 *(\d{1,2}) *[日号]$/
export const dayWithoutYear = /^(\d{1,2})[./-](\d{1,2})$/
export const surelyDays = /日期$/
export const dayOfMonths = (month: number, day: number): string => `${month}月${day}日`

/** A heading over days. */
export const dayHeading = /^(?:统计|报告|数据|上报|填报|业务|发生|登记|检查|入库|出库)?日期?$|^(?:date|day)$/i
/** A heading over a year and a month in one number. */
export const yearAndMonth = /^(?:统计|报告|数据|所属)?(?:年月|年\/月|期别|账期|月份?)$|^(?:year ?month|yyyymm|yymm)$/i
export const quarterAlone = /^(?:统计|报告|数据|所属|上报|填报|考核|会计|业务|发生|报送)?(?:季度|季|quarter)$/i

/** 2021-2022学年第一学期: a year, or a term, that begins in a month nothing says. */
export const schoolYearWords = /学年(?:度)?(?:第?[一二12]学期)?/
/** 23年 and nothing else: a year where another follows it. */
export const twoDigitYear = /^([0-4]\d)年度?$/

/** A week without its year, and what weeks are called over their column. */
export const weekAlone = /^第 ?([\d一二三四五六七八九十]{1,3}) ?周$/
export const weeksHeading = '周次'
/** 9.1—9.7 and 9/1-9/7 as days in words. */
export const dottedDays = (text: string): string => text.replace(/(\d{1,2})\s*[./]\s*(\d{1,2})(?!\d)/g, '$1月$2日')
/** A week with its days in brackets, its year in front or elsewhere: 第36周（9.1—9.7）. */
export const weekWithDays = /^((?:19|20)\d\d ?年 ?)?第? ?[\d一二三四五六七八九十]{1,3} ?周 ?[（(]([^（）()]+)[)）]$/

/** A week, or a bare year, at the head of a name that goes on in words: 第13周毕业生, 2020改造户厕. */
export const weekHead = /^(第 ?[\d一二三四五六七八九十]{1,3} ?周)[-_—]?(?=[\u4e00-\u9fa5])(?!次|岁|年|期)(.+)$/
export const bareYearHead = /^((?:19|20)\d\d(?:0[1-9]|1[0-2])?)(?=[\u4e00-\u9fa5])(?!年)(.+)$/

/** A year in a file's name that touches no other number or letter; 2023号 is a document's. */
export const nameYear = /(?<![\dA-Za-z])((?:19|20)\d\d)(?![\d号])/

/** A year of two digits at the head of a piece of a file's or a sheet's name: 16年党建工作, 附件1：16年; not 20年期, 10年规划. */
export const nameShortYear =
  /(?<=^|[\s_\-—–：:（(、])([0-4]\d)年度?(?=$|[\s_\-—–（(]|[\u4e00-\u9fa5])(?![来期龄内间以多历规级后前限里左上下回])/

/** A list's number before a time: 1.2018年 is no 1.2018, 2.11月 no 2.11. */
export const numberBeforeTime =
  /^\d{1,2}[.．] *(?:(?!\d)|(?=(?:19|20)\d\d *(?:[年上下HQ]|[/.-]\d{1,2}(?!\d)|$)|\d{1,2} *[月季]|\d\d年|\d{1,2} *[-—–至] *\d{1,2} *月))/

/** 22年支部大会, 党课22年: a year of two digits before or behind a name, and no length of time. */
export const yearJoined = /^([0-4]\d)年(?!以|期|内|及|[—–~～至-]|龄|制|生|级|来|间|上|下|后|前|初)度?(.+)$/
export const yearJoinedAfter = /^(.*[\u4e00-\u9fa5A-Za-z)）])\s*([0-4]\d)年度?$/

/** BIRTHS2010, GDP_2019: a year behind a Latin name. */
export const longYearJoined = /^([A-Za-z][A-Za-z ]*[A-Za-z])_?((?:19|20)\d\d)$/

/** 公元 before a year says nothing more. */
export const joinedYear = /公元|^年$/g

/** A time with a year of its own. */
export const saysYear = /(?:19|20)\d\d|['’]\d\d|\d\d年/

/** A month and a quarter by their numbers. */
export const monthOf = (n: number): string => `${n}月`
export const quarterOf = (n: number): string => `${n}季度`

/** What may stand beside a period in a cell that says nothing else: brackets, marks, 的, 数, 值. */
export const periodFillers = /[\s()（）:：、,，.。\-—的数值]/g

/** Words for a stock at the end of something: 年末总人口. */
export const endWords: Readonly<Record<string, 'month' | 'quarter' | 'half' | 'year' | 'period'>> = {
  年末: 'year',
  年底: 'year',
  期末: 'period',
  月末: 'month',
  月底: 'month',
  季末: 'quarter',
  季度末: 'quarter',
  半年末: 'half',
}

/** A date as the end of a stretch, the way a title says it. */
export const upTo = (date: string): string => `截至${date}`

/** Signs that make a piece of the calendar, or another number, of the digits beside them. */
export const calendarSigns = '年月日季周旬期度时分秒世QqHhWwMmYy零〇一二两三四五六七八九十百千万亿'

/** A heading of the year in which figures were put down, not of the year they are of: 编报年度, 发布年份. */
export const reportingYear = /编报|填报|上报|报送|编制|发布|公布|出版|录入|采集|更新|申报|批复|下达|publish|report(ed|ing)? ?year|release/i

/** A year and nothing else: 2019, 2019年. */
export const yearAlone = /^(?:19|20)\d\d年?$/

/** The number of a period inside a name: 25年度, 第3季度, 12月. */
export const numberedPeriod = /第?\d+(?:年度?|月份?|季度|学期|届|期)/g

/** How often series of a database are counted. */
export type Rhythm = 'month' | 'quarter' | 'half' | 'year'
export const rhythmHeading = /^(?:数据)?(?:频率|频度)[:：]?$|^frequency:?$/i
const rhythms: readonly (readonly [RegExp, Rhythm])[] = [
  [/^(?:按|每)?月度?$|^monthly$|^m$/i, 'month'],
  [/^(?:按|每)?季度?$|^quarterly$|^q$/i, 'quarter'],
  [/^(?:按|每)?半年度?$|^(?:half|semi)-?(?:yearly|annual)(?:ly)?$/i, 'half'],
  [/^(?:按|每)?年度?$|^(?:annual|yearly)(?:ly)?$|^a$/i, 'year'],
]
/** 月, 月度, Monthly: month; null for days and weeks, and for what is none. */
export function rhythmOf(text: string): Rhythm | null {
  return rhythms.find(([word]) => word.test(text))?.[1] ?? null
}

/** Of what a report is. */
export type ReportOf = 'day' | 'month' | 'quarter' | 'year'
const reports: readonly (readonly [RegExp, ReportOf])[] = (
  [
    ['日', 'day'],
    ['月', 'month'],
    ['季', 'quarter'],
    ['年', 'year'],
  ] as const
).map(([sign, of]) => [new RegExp(`${sign}报(?=$|表|[\\s（()）_.\\-—、，,\\d])`), of])
/** What kind of report a name says it is: 表2-1月报, 工作月报表, （季报）; not 月报送量. Null where it says none. */
export function reportKindOf(name: string): ReportOf | null {
  return reports.find(([word]) => word.test(name))?.[1] ?? null
}

/** The whole of a row's label that says only that its figures are a year older than those above. */
export const onlyEarlier = /^(?:去年|上年)(?:同期|同月|同季度?|全年)?(?:数|值)?$/

/** The year whose prices money is counted in: at 2004-05 prices, constant 2015 US$, 按2015年价格计算, 2010年不变价; not 2023 prices. */
export const baseYear =
  /(?:\bat|\bin|\bconstant|\bbase(?: year)?:?|\() *\(?(?:constant )?(?:19|20)\d\d(?:[-–/](?:\d\d){1,2})?\)? *(?:constant |base )?(?:prices?|US ?\$|USD|dollars|rupees|series|=)|\bconstant (?:19|20)\d\d(?:[-–/](?:\d\d){1,2})?|\bbase(?: year)?:? (?:19|20)\d\d(?:[-–/](?:\d\d){1,2})?|按(?:照)?(?:19|20)\d\d年?(?:的)?价格?(?:计算|计)?|(?:19|20)\d\d年?(?:不变价|可比价|固定价|基期价)格?|以?(?:19|20)\d\d年?(?:为|作)基[期年]?/gi

/** A year at the head of a name that touches it: 2018人口, 2018GDP; not 2018级, 2035工程. */
export const gluedYear = /^(?:19|20)\d\d(?!年|级|届|款|版|号|型|强|后|代|工程|计划|行动|规划)(?=[\u4e00-\u9fffA-Z]{2})/

/** A column of when a line was put down: 填报时间, 录入日期, update_time. */
export const putDownOn =
  /^(?:数据|信息|首次|最后|最近)?(?:填报|填表|上报|报送|录入|提交|入库|采集|同步|推送|创建|修改|更新|上传|导出|抽取|审核|发布|登记)(?:时间|日期)$|^(?:create|update|insert|modif(?:y|ied)|upload|report|submit|etl|load)(?:d|ted)?[_ ]?(?:time|date|at|on)$/i

/** 上年同月: of a month, whatever stands beside it. */
export const monthWord = /月/

/** A year behind a letter or a short word for it: X2006, y2006, yr_2006, CY2006; not pop2006, which names a thing. */
export const letteredYear = /^([A-Za-z]|yrs?|year|cy|anio|ano|an)[ _.]?((?:19|20)\d\d)$/i
