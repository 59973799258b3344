/**
 * Words that head a column or stand at the edge of a sheet, as evidence for what it holds. Matched against a text whose
 * blanks are taken out and whose full-width forms are made plain; never the only evidence for a layout.
 */
export const headings = {
  serial: /^(序号|顺序号?|行次|行号|编号|排序|№|no\.?|n°|#|index|s\/?n|sort(_?order)?|rownum(ber)?)$/i,
  code: /代码|编码|型号|规格|考场号|座位号|准考证号|房号|门牌号|车牌号?|学号|工号|单号|证号|文号|合同号|编号$|序列号|账号|卡号|邮政编码|传真|区划码|信用代码|统计码|代号|邮编|身份证号|手机|电话|联系方式|网址|(^|[\s_(/])(code|codes|id|ids|cdid|iso ?\d?|fips|geocode|hex|rgb|url)(?=$|[\s_)(/])/i,
  codeTail: /[a-z](Code|ID|Id)$/,
  remark: /^(备注|说明|备考|注|注释|附注|情况说明|原因|原因分析|标注|notes?|remarks?|footnotes?|comments?|flags?|flagdescription|symbol)$/i,
  office:
    /^([省市县区乡镇村校院馆站店行厂]名|(学校|医院|企业|公司|场馆|网点|窗口|机关|乡镇|村|社区|支部)名称|填报单位|报送单位|责任单位|牵头单位|单位名称|单位|部门|部门名称|处室|科室|机构|机构名称|地区|地区名称|区域|所属地域|行政区|行政区划|区县|县区|县市区|园区|市州|县\(市、区\)|市\(县、区\)|区\(县\)|市县|城市|地市|市|省|省份|省市|省市区|国家|国家\/地区|国家或地区|街道|乡镇|镇街|村居|站点|测站|台站|监测站|监测点位?|点位|断面|支部|党支部|学校|企业|country|country\/area|countryorarea|countryname|region|regionname|area|areaname|location|locationname|state|names?|city|district|province|county|entity|geography|geoname|territory|localauthority|organisation|organization|organisationname|organizationname|department|agency|division)$/i,
  /** 单位 heads offices in one sheet and units of measure in the next: its members decide. */
  unit: /^(计量单位|单位|unit|units|unitofmeasure|uom|量纲)$/i,
  period:
    /^((统计|报告|数据|所属|上报|填报|考核|会计|业务|发生|报送)(年份|年度|月份|月度|季度|年月|时间|日期|期间|期)|年份|年度|年|月份|月|月度|季度|季|时间|日期|统计期|统计时间|期间|期别|时期|报告期|数据期|年月|截止日期|日|周|周次|year|years|month|quarter|week|date|day|period|time|timeperiod|reportingperiod|referenceperiod|yearcode|yr|endd?t|截止日期enddt)$/i,
  indicator:
    /^([一二三四]级指标|评价指标|指标内容|指标|指标名称|指标名|统计指标|考核指标|项目|项目名称|主要指标|指标项|目标任务|事项|indicator|indicatorname|series|seriesname|variable|measure|metric|element|statistic)$/i,
  /** A column that only says "here are the figures": its indicator stands elsewhere. */
  value:
    /^(数值|数据|数据值|值|数量|指标值|统计值|统计数|统计|数字|本期数|完成情况|完成数|实绩|实际|实际数|实际完成|绝对[量数额值]|工作情况|现状|情况|value|values|obsvalue|obs_value|amount|figure|data|number)$/i,
} as const

/** First words of what stands beneath a table: notes, sources, signatures, page numbers. */
export const noteStart =
  /^(注\d*[:：.、]|注$|附注|备注[:：]|说明[:：]|填表说明|指标解释|数据来源|资料来源|信息来源|来源[:：]|制表|填表人|填报人|统计负责人|单位负责人|分管领导|审核|审签|审批|经办|联系人|联系电话|联系方式|电话|填报日期|报出日期|制表日期|报[:：]|送[:：]|抄[报送]|主[报送]|发[:：]|签发|编辑|责任编辑|打印|校对|印发|[(（]?共印|第\s*\d+\s*页|[①-⑳]|※|source\b|notes?\b|contact\b|telephone\b|tel\b|e-?mail|©|crown copyright|key\b|†|‡|¹|²|³|->|\*+\s*\S|\([a-z]\)\s|[a-z]\s{2,}\S|\d{1,2}[.)]?\s{1,}[A-Z]\w+\s\w+)/i

/** A name with its unit said in a bracket behind it: 起草文稿（单位：篇）. */
export const namedUnit = /^[^(（:：]+[(（]\s*(?:计量)?单位\s*[:：][^()（）]+[)）]$/

/** 填报单位：…, 表号：…, 单位负责人：…: a small box beside the title. */
export const formBox = /^[^:：]{1,14}[:：]/

/** Words that stand for a spoken legend: 绿:办结 蓝:正常推进. */
export const legendEntry = /^(图例|[红黄蓝绿橙灰白]色?(灯|牌)?\s*[:：=])/

/** 续表, (续). */
export const continuation = /^[(（]?\s*(续\s*表|续|接上表|续上表|continued|cont\.?)\s*\d*[)）]?$/i

/** A heading in brackets of its own: 【滨城区】, 《…》 is a name. */
export const headingBrackets = /^[【[〔]\s*([^【】[\]〔〕]+?)\s*[】\]〕]$/

/** The end of a title, which heads a sheet and no run of rows: 情况统计表, 一览表, 月报. */
export const sheetEnding = /(?:表|一览|台账|月报|季报|年报|周报|通报|简报|快报)(?:[(（][^()（）]*[)）])?$|情况$/

/** The marks of a form to be filled in. */
export const formWords = /(申请表|登记表|审批表|承诺书|报名表|申报表|推荐表|呈批表|签名|签字|盖章|身份证号|联系电话|年\s*月\s*日|☐|□)/
/** A heading of a table that explains words. */
export const codebookHeads =
  /^(指标解释|字段|字段名|字段名称|变量|变量名|含义|定义|解释|释义|说明|描述|dataitem|definition|description|meaning|field|fieldname|variable|column|explanation)$/i
/** Headings of dates and plans. */
export const scheduleHeads = /(计划|开始|结束|完成|截止|起止|实施|工作)?(时间|日期|时限|期限)|deadline|start|finish|due/i
/** Headings that make a 台账 of a list: what is to be done, by whom, until when, how far it is. */
export const ledgerHeads = {
  task: /^(工作)?(任务|事项|工作内容|重点工作|督办事项|督查事项|任务名称|工作任务|任务内容|问题|项目|项目名称|实事|对标内容|主要任务|具体任务|年度工作任务和?目标|任务分解|件实事|整改事项|问题描述|应用名称|批示内容|批示事项|交办事项|交办内容|议定事项|诉求内容|来信内容|督办内容|内容摘要)/,
  owner: /^(牵头单位|牵头部门|责任单位|责任部门|主办单位|承办单位|责任处室|责任科室|责任人|责任领导|牵头领导|负责人|技术负责人|项目经理)/,
  supporting: /^(配合单位|协办单位|配合部门|参与单位|协助单位)/,
  deadline: /(完成时限|完成时间|时限|办结时限|期限|时间表|计划完成|完成日期|截止|结束日期|deadline)/i,
  closed: /(销号(时间|日期)|办结(时间|日期)|实际完成|实际结束|closed)/i,
  rechecked: /(回头看|复查|回访)/,
  stage: /(阶段|环节|stage)/i,
  status: /(状态|进展情况|完成情况|督办状态|亮灯|进度|办理情况|办理结果|落实情况|整改情况|项目状态|status)/i,
  struckOff: /(是否销号|销号|是否办结|是否完成)/,
  milestone: /(路线图|里程碑|节点)/,
} as const

/** Headings that name indicators for certain. */
export const indicatorWord = /指标|indicator|series|variable|measure|metric|statistic/i
/** Until when a thing is to be done: not when its figures are of. */
export const untilHeading =
  /^(计划|要求|办理|整改)?(完成|办结|整改)?(时限|期限|截止时间|截止日期)(要求)?$|^(计划|要求|预计)(完成|竣工|开工|办结)(时间|日期)$/

/** Headings of words that tell why: 扣分原因, 完成情况说明. */
export const reasonHeading = /(说明|原因|理由|依据|措施)$/
/** Days of the week, which count nothing though they are numerals. */
export const weekdayHeading = /^(星期|星期几|周几|礼拜|week ?day|day of week)$/i
/** People, whom no figure counts: 联系人, 分管领导. */
export const personHeading = /姓名|联系人|经办人|领导$/

/** The end of a heading over dates: 办结时间, 完成时限. */
export const dateHeading = /(时间|日期|时限|date|deadline)$/i

/** What stands under a ledger's lines: 图例, 注：, 填表说明, 制表人：. */
export const ledgerEnd = /^(图例|注|说明|备注|填表|制表|legend|notes?\b)/i

/** A title that ends in how many things its list holds: （256项）, 共12件. */
export const itemCount = /[(（共]?\s*(\d{1,5})\s*(项|件|条|个|items)\s*[)）]?$/

/** A column of a score whose figures are taken off: 扣分, 减分, 失分. */
export const deductionWord = /扣|减分|失分|deduct/i

/** Whose a row is without a name: 我市, 本单位. */
export const ownWords = /^(我|本)(省|市|县|区|州|旗|镇|乡|街道|局|办|委|院|校|单位|部门|处|科|公司)$/

/** A place among all of a wider whole: 全省排名. */
export const widerRank = /全(?:国|省|市|县|区|州|系统)|省内|市内|national/i

/** Where a place is counted: 组内排名. */
export const rankScopes = /^(组内|类内|同类|本组|分组|本类|系统内|片区内|总)$/

/** Names for a dimension that its sheet leaves unnamed. */
export const unnamed = { section: '分组', row: '行', column: '列', group: '类别', benchmark: '标杆', table: '表' } as const

/** A figure that holds at a date: 保留简报, 年末总人口, 现有支部. */
export const stockWords = /年末|年底|期末|月末|季末|保留|现有|库存|存量|实有|保有量|余额|结余|在册|在编|在岗|常住人口|户籍人口|总人口/

/** The stock at the end of the period, by its name: 期末余额. */
export const closingStock = /^(?:期末|年末|月末|季末)(.+)$/

/** Names whose figures are parts of a whole. */
export const rateEnding = /(率|占比|比重|比例|百分比|rate|ratio|share|percentage|proportion)$/i

/** A body at the head of a title: a place and its committee, government or office, or a bureau. */
export const placesAndBodies =
  /(中共)?[\u4e00-\u9fa5]{2,7}?(省|市|县|区|州|盟|旗)(委员会|人民政府|政府|委|府)(办公厅|办公室|政策研究室|政研室|改革办|督查室|研究室|办)?(?![员托派])|^[\u4e00-\u9fa5]{2,12}?(局|厅|管委会|办公室|办公厅|委员会|街道办事处)(?=$|[\u4e00-\u9fa5]{2,}(表|情况|统计|通报|汇总|指标))/

/** An average of what is measured, in its unit: 平均通关时间, 次均费用; no share of anything. */
export const measuredMean = /平均|均/

/** Names that say their unit: 条数, 项数, 人次数. */
export const countWords = /(条|项|件|次|人次|批次|人|户|篇|期|份|场|家|处|个|起|亩|名|位|天)数$/

/** 省内标杆：X, 对标单位：X; and the column of one's own beside them. */
export const benchmarkHeading = /^(.{0,4}(?:标杆|对标)(?:单位)?)[:：](.+)$/
/** Whose benchmark it is: the best of one's own province, or of another. */
export const insideProvince = /省内|本省/
export const outsideProvince = /省外|外省/
export const ownHeading = /^(本单位|我单位|本市|我市|本县|我县|本区|我区|本办|自身)(现状|情况|水平|数据|完成情况)?$/

/** A body rather than a person among the headings of who is responsible. */
export const leadingBody = /单位|部门|处室|科室|office|department/i

/** 其中 at the head of a name, however it is spaced. */
export const ofWhichHead = /^其\s*中\s*[:：]?\s*/

/** Words that say the whole year even beside 上年同期; 本年 and 今年 beside it mean the year so far. */
export const wholeYearWords = /全年|年度|whole year|full year/i

/** A heading that, beside the growth or the place of what stands above it, says only that here is how much there is. */
export const amountHeading = /^(总量|总额|总数|数额|规模|绝对[量数额值])$/
