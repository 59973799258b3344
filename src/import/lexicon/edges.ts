/** A key that stands before a colon above a table and says what the whole table is about: 指标：地区生产总值(亿元), Region: … */
export const titleKey =
  /^(指标|地区|城市|省份|国家|时间|统计时间|统计期间|报告期|所属时间|所属期间|数据库|表名|表题|指标名称|区域|期别|频度|频率|indicator|index|database|region|area|period|time|(?:table|dataset|report|sheet)?title|(?:table|dataset)name)$/i
/** Of those keys, the ones that say what is measured, where, when, and what the table is called. */
export const indicatorKey = /^(指标|指标名称|indicator|index)$/i
export const placeKey = /^(地区|城市|省份|国家|区域|region|area)$/i
export const periodKey = /时间|期间|期别|报告期|period|time/i
/** Keys of the day a sheet was filled in or stands at: 填报日期, 统计时间, 数据截至. */
export const reportedOnKey = /^(填报|填表|报送|上报|统计|更新|制表|数据)?(日期|时间|截至|截止|截止日期|截止时间)$|^(as of|date|updated)$/i
export const tableKey = /数据库|database|表|title|name/i
/** Of those the ones that say a title outright. */
export const titleKeyed = /title$|^表[名题]$/i
/** Keys that say of what field a table is, above its title: Theme: Economy, 专题：人口. */
export const fieldKey = /^(theme|subject|topic|category|domain|series|专题|主题|栏目|门类)$/i

/** 表3：, Table 2: the number of a table, which goes with its title. */
export const tableNumber = /^(table\b|表[一二三四五六七八九十\d])/i
/** 表1-1, 附表2-3: a table's number, whose digits are no months. */
export const tableNumberIn =
  /(?<![\u4e00-\u9fa5a-z])(?:附?[表图]|附件|table|tab\.?)\s*[\d一二三四五六七八九十]+(?:\s*[-—–－.．]\s*\d+)*(?!\s*[-—–－.．]\s*\d|\d|\s*月(?![报度表]))/gi

/** 填报单位, 制表部门: who speaks in the sheet. */
export const reporterKey =
  /^(填报|报送|上报|编报|制表|报告|汇总|被?考核|被?检查|被?督查|被?评价|被?考评|被?评估|受评|申报)(单位|部门|机构|处室|科室|对象)/
/** Of those keys the ones that may say who assesses as well as who is assessed. */
export const assessingKey = /^(?:考核|检查|督查|评价|考评|评估)(?:单位|部门|机构|处室|科室)/
/** 单位 and the like before a colon say whose the sheet is where a body stands behind it (U5). */
/** In a note: up to when its figures go. */
export const dataUpTo = /截[至止]/

export const bodyKey = /^(填报|报送|上报|编报|单位|部门|单位名称|部门名称|处室|科室|机构|地区|县区|镇街|乡镇|学校|名称)$/

/** What a form adds to such a key where the seal goes. */
export const sealMark = '(盖章)'

/** 附件2, 附表: the mark of an attachment, alone or before its title. */
export const attachmentMark = /^附\s*[件表录]\s*(?:\d+|[一二三四五六七八九十]+)?(?:\s*[-—–]\s*\d+)?\s*[:：]?$/
/** A link that leads away and says nothing of its table: 返回目录, Back to contents, К содержанию. */
export const leadsAway =
  /^[<«←\s]*(?:(?:返回|回到|转到)(?:总?目录|首页|主页|索引|上级|封面)|(?:back|return|go) to (?:the )?(?:table of )?(?:contents|index|top|menu|main ?page)|к содержанию|zum inhalt(?:sverzeichnis)?|inhalt|retour au sommaire|volver al índice)[>»→\s]*$/i
export const attachmentStart = /^附\s*(件|表)\s*\d*/

/** The number of a piece of a file's name, which is no time. */
export const pieceNumber = /^\d{1,2}(?=[^\d年月])/

/** A file's name that ends with whose it is, behind what kind of sheet it is: 统计表南湖区. */
export const fileTail = /(?:表|情况|统计|汇总|数据|台账|月报|季报|年报)([\u4e00-\u9fa5]{2,14})$/

/** A text that begins so and says a period stands above its table: 截至2023年7月底. */
export const asOfStart = /^(截至|截止|as of|as at)/i

/** What a text begins with that says when the sheet was issued, not what its figures are of. */
export const issuedOn =
  /^(?:data )?(?:released|published|issued|updated|last updated|printed|created|next update|generated)|^((发布|印发|制表|填表|填报|报出|打印|更新|导出|上报)(日期|时间|于|：|:))/i

/** A key whose day is when figures are of, not when the sheet was made: 统计日期, 数据截至. */
export const dayOfFigures = /统计|数据|截[至止]|所属|期/

/** 不含金门县及连江县, 除市本级: what is in a count or left out of it, and nobody whose it is. */
export const leavesOut = /^(?:不?含|不?包括|除|剔除|扣除|不计|其中)/

/** A title's bracket that begins so says what it is about, not whose it is: 不含市区, 按县区. */
export const saysOfWhat = /^(?:不?含|不?包括|除|限|仅|按|分|以|其中|截|对|各|全|非|原|附|有关|相关)/

/** A key whose day is up to when figures go, and the word that says so in a sentence. */
export const untilKey = /^(?:数据|统计|信息|资料)?(?:统计)?截[至止](?:日期?|时间)?$/
export const untilWord = '截至'

/** A key whose time says when a sheet was made or sent: 填表日期, 审核时间. */
export const madeOn =
  /^(?:制表|填表|填报|报出|打印|印发|发布|更新|导出|上报|报送|报告|审核|审签|送审|签发|成文|编制|印制|联系|值班|办公)?(?:日期|于|on)$|^(?:制表|填表|填报|报出|打印|印发|发布|更新|导出|上报|报送|审核|审签|送审|签发|成文|编制|印制|联系|值班|办公|开放|营业|会议|考评|考核|评定|评估|测评)时间$|^有效(?:期|日期)?(?:至|限|截止)?$|^(?:有效|使用|启用|执行|报送|上报|填报|反馈|完成|办理)(?:时限|期限|截止日期|截止时间)$|批准|打印|电话|传真|地址|文号|表号/

/** A key whose day a report of one day is of. */
export const dayKey = /^(?:报表|统计|日报)?(?:日期|时间)$/

/** What a sentence says before it says when its figures are of: 统计期为, 本表数据为. */
export const timeInProse =
  /(?:统计|数据|核算|报告)(?:所属)?(?:期间|时段|周期|区间|时间|期)(?:范围)?\s*(?:均|都)?(?:为|是|系|[:：])\s*|(?:本表|表中|表内|以上|上述)(?:各项)?(?:所列)?(?:数据|数字|指标|金额)?\s*(?:均|都)?(?:为|是|系|反映)\s*/

/** The whole of a text is one day: 2023年7月31日. */
export const dayAlone = /^(19|20)\d\d年\d{1,2}月\d{1,2}日$/

/** A text with units in it is a note of units only where it says so: 单位, unit, a colon. */
export const unitNoteSays = /单位|unit|[:：]/i

/** 其中：…, of which: begins a row of the table, though its colon looks like a form's box. */
export const partStart = /^(其中|其它|其他|of which)/i

/** The word over a legend. */
export const legendTitle = /^(图例|legend)$/i
export const legendWord = /图例|legend/i

/** What a colour means, in a legend or a note: 绿：办结; 红灯表示逾期; green = done. */
export const colourMeaning =
  /(?<colour>[红黄蓝绿橙](?:[色灯牌])?|\b(?:green|blue|yellow|amber|orange|red)\b)\s*(?:[:：＝=]|表示|代表|为)\s*(?<meaning>[^\s:：;；,，、。.()（）＝=]+)/gi

/** A text that says what figures in brackets are: 括号内为上年同期数; （）内为上月. */
export const bracketWord = '括号'
export const bracketsLastYear = /括号[内中里]?(?:的)?(?:数字|数据|数值|数)?(?:均)?(?:为|是|系|表示|指)?(?:上年|去年)(?:同期|同月)/
export const bracketsPrevious = /括号[内中里]?(?:的)?(?:数字|数据|数值|数)?(?:均)?(?:为|是|系|表示|指)?(?:上月|上期|上季|上周)/

/** A legend by which a dash is a zero: - 绝对数值为零; “—”表示0; – nil. */
export const dashIsZero =
  /(?:^|[\s,，;；。、:：(（"“'‘「『])[-–—－―]+["”'’」』]?\s{0,2}(?:(?:[:：=＝]|表示|代表|指|即)?\s{0,2}(?:绝对|絶对|絕對|絶對)?(?:数值|數值|数据|数|數)?(?:均)?(?:为|為|是|等于)?\s{0,2}零|(?:[:：=＝]|表示|代表|为|指|即)\s{0,2}(?:数值|数据|数)?为?\s{0,2}0(?![\d.%])|(?:[:=]|means|denotes|indicates|represents|is|stands for)?\s{0,2}(?:nil|zero)\b(?!\s+or\b))/i

/** By what a title says that figures are grouped: happiness by educational level, 2004-2019; 按学历分的满意情况. */
export const groupedBy =
  /(?:\S\s+by\s+(?:the\s+)?(?<words>[a-z][a-z -]{2,40}?)(?=\s*(?:[,;:()]|$|\s(?:19|20)\d\d))|按(?<chinese>[\u4e00-\u9fa5]{2,8}?)(?:分组|划分|分)的?)/i

/** 注1：, 说明: in front of what a note says. */
export const notePrefix = /^\s*(?:注|备注|说明)\s*\d*\s*[:：]\s*/

/** A note that a total counts once what several of its parts count each: 合计按篇不重复; 联合的各单位分别计分，合计只计一次. */
export const countsOnceNote =
  /(?:合计|总数|总计|汇总)[^。；;，,]{0,10}(?:不重复|不累计|去重|剔除重复|只计(?:算)?一次|计一次)|合计(?:数)?(?:小于|少于|不等于)(?:各|分)|(?:重复|联合|共同)[^。；;]{0,16}(?:合计|总数)[^。；;]{0,8}(?:一次|一篇|一件|一项|不重)/

/** Whose figures a title says they are, all of a kind together: 各乡镇, 全县各单位, 分处室. */
export const eachOfThem =
  /^的?(?:全[省市县区国州])?(?:[省市县区州]直(?:各)?(?:部门|单位|机关)|(?:各|分)(?:季度?|月[度份]?|年度|旬|省(?:区|份)?市?|地市|市州|市(?![场民值容级直区政])|县\(?（?市?、?区?\)?）?|市县|区县|县区|县市区|乡镇(?:[(（]街道[)）])?|镇街|街道|镇(?!域|区|村)|村(?:[(（]社区[)）])?居?|单位|部门|处室|科室|支部|党支部|企业|学校|机构|地区?|行业|窗口|站点?|镇街|园区|片区|医院|银行|金融机构)(?:、?各?(?:部门|单位|街道))?)的?/

/** What joins a year of a title to the one before it: 2023年、2024年. */
export const listedTime = /^\s*[、，,和与及]\s*(?=(?:19|20)?\d\d年)/

/** What kind of sheet a title says it is, at its end: 情况统计表, 一览表, 月报. */
export const titleTail =
  /[及与和、]?(?:(?:完成|开展|基本|分布|进展|执行|落实|办理)?情况)?(?:分月|按月|逐月|分季度|分年度)?(?:(?:累计|完成)进度)?(?:(?<=[率度])(?:问卷|抽样)?(?:调查|测评)(?:结果)?)?(?:统计|汇总|一览|明细|排名|排行|对比|对照|评分|考核|通报|登记|月报|季报|年报|周报|快报|简报)?(?:表|情况|榜)?(?:[(（][一二三四五六七八九十续\d]+[)）])?$/

/** 关于…情况的: what a notice is about, its kind taken off. */
export const noticeOf = /^关于(.{2,}?)(?:(?:进展|完成|推进|落实|办理)?情况)?的$/

/** Who gave the figures, at a text's end: 区财政局公布, 数据由统计局提供. */
export const sourceEnd = /(公布|发布|提供|编制|整理|填报|汇总|供稿|制表|印制)$/
/** A body and nothing else, or with the word that it made the sheet: 县统计局, 县热线办制. */
export const maker =
  /^[^\s,，;；:：、/]{1,16}(?:局|委|委员会|办|办公室|厅|处|部|中心|院|站|科|股|总队|支队|大队)(?:[(（]?(?:制|编|制表|编制|填报|提供|汇总|整理|印)[)）]?)?$/
/** A body that says of which place it is: 县文明办. */
export const ofItsPlace = /^(?:本?[县市区省州旗镇乡]|街道)(?![级直属]).{2,}/
/** The same with the word. */
export const madeBy = /(?:局|委|委员会|办|办公室|厅|处|部|中心|院|站|科|股|总队|支队|大队)[(（]?(?:制|编|印)[)）]?$/

/** A key of a form in a cell of its own, what it holds beside it. */
export const formKey =
  /^((统计|报告|所属|填报|报送|制表|上报|考评|考核)(时间|期间|日期|月份|季度|年度|期)|报告期|(填报|填表|报送|制表|审核|经办|联系|负责)人|(单位|部门)?(负责人|联系人|领导签字)|联系电话|电话|单位名称|填报单位|报送单位)$/

/** Where a key begins inside a text that holds several: 填报单位（盖章）：, 考评时间：. */
export const formKeyAhead = /(?:^|[\s;；]+)([\u4e00-\u9fff]{2,8}(?:[（(][^()（）:：]{1,4}[)）])? ?[:：])/g

/** Of those the ones that ask when. */
export const timeKey = /(?:时间|期间|日期|月份|季度|年度|期)$/

/** The number of a table in a cell of its own, its title beside it: 表 3, Table 4.2, 12. */
export const numberedTitle = /^(?:table |表 ?)?\d{1,3}(?:\D{0,3}|[.-]\d{1,3})$/i

/** 单位：万元 before or behind other things in one cell, two blanks or a semicolon apart; one blank where it ends the cell. */
export const unitPiece =
  /(?:^|\s{2,}|[;；]\s*|\s(?=(?:计量|计算|金额|数量)?单\s?位\s*[:：]\s*[^\s;；:：]{1,16}$))((?:计量|计算|金额|数量)?单\s?位\s*[:：]\s*[^\s;；:：]{1,16})(?=$|\s{2,}|\s+(?=\S{2,8}[:：])|[;；])/g

/** 2022、2023年发文 as 2022年、2023年发文: the word behind the last year of a list is every year's. */
export const yearsSpelled = (title: string): string =>
  title.replace(/((?:19|20)\d\d)(?=(?:\s*[、，,和与及]\s*(?:19|20)\d\d)+\s*年)/g, '$1年')

/** Years a title speaks of without naming them: 近三年, 近年来, 历年. */
export const unnamedYears = /^(?:近|最近|过去)[\d一二两三四五六七八九十]{1,3}年(?:以?来)?的?|^近年来?的?|^历年来?的?/

/** A year of a list at a title's head whose later times were taken off, and the mark it leaves. */
export const listedYear = /^(?:19|20)\d\d年?\s*[、，,和与及]/
export const listMark = /^\s*[、，,]\s*/

/** How what a table counts was put in order: 按登记日期统计, 按户籍分. */
export const countedHow = /^[(（]?按.{1,12}(?:统计|分|分列|计算|划分|口径)[)）]?$/

/** What a series measures, behind the last colon of its name: CPI:食品:环比, 工业增加值:当月同比. */
export const seriesEnd =
  /^[^:：]{1,20}[:：](?:.*[:：])?(?:当[月季年]|累计|本[月期])?(?:环比|同比|值|同比增长|增速|季调|期末值|平均值|定基|余额)$/
