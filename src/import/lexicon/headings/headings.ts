/** First words of what stands beneath a table: notes, sources, signatures, page numbers. */
export const noteStart =
  /^(注\d*[:：.、]|注$|附注|备注[:：]|说明[:：]|填表说明|指标解释|数据来源|资料来源|信息来源|来源[:：]|制表|填表人|填报人|统计负责人|单位负责人|分管领导|审核|审签|审批|经办|联系人|联系电话|联系方式|电话|填报日期|报出日期|制表日期|报[:：]|送[:：]|抄[报送]|主[报送]|发[:：]|签发|编辑|责任编辑|打印|校对|印发|[(（]?共印|第\s*\d+\s*页|[①-⑳]|※|source\b|notes?\b|contact\b|telephone\b|tel\b|e-?mail|©|crown copyright|key\b|†|‡|¹|²|³|->|\*+\s*\S|\([a-z]\)\s|[a-z]\s{2,}\S|\d{1,2}[.)]?\s{1,}[A-Z]\w+\s\w+)/i

/** A name with its unit said in a bracket behind it: 起草文稿（单位：篇）. */
export const namedUnit = /^[^(（:：]+[(（]\s*(?:计量)?单位\s*[:：][^()（）]+[)）]$/

/** 填报单位：…, 表号：…, 单位负责人：…: a small box beside the title. */
export const formBox = /^(?!(?:求和|计数|平均值|最大值|最小值)项)[^:：]{1,14}[:：]/

/** A number or a percent and nothing else: 3%, 50, ≥80%. */
export const bareNumber = /^[<>≤≥]?\d+(?:\.\d+)?[%‰]?$/

/** Words that stand for a spoken legend: 绿:办结 蓝:正常推进. */
export const legendEntry = /^(图例|[红黄蓝绿橙灰白]色?(灯|牌)?\s*[:：=])/

/** 续表, (续). */
export const continuation = /^[(（]?\s*(续\s*表|续|接上表|续上表|continued|cont\.?)\s*\d*[)）]?$/i

/** A heading in brackets of its own: 【滨城区】, 《…》 is a name. */
export const headingBrackets = /^[【[〔]\s*([^【】[\]〔〕]+?)\s*[】\]〕]$/

/** The end of a title, which heads a sheet and no run of rows: 情况统计表, 一览表, 月报. */
export const sheetEnding = /(?:表|一览|台账|月报|季报|年报|周报|通报|简报|快报)(?:[(（][^()（）]*[)）])?$|情况$/

/** A text alone in its row that can only be a title: … 统计表, … 一览表（单位：件）. */
export const titleAlone = /^.{4,}(?:表|一览|台账|月报|季报|年报|通报)(?:[(（][^()（）]*[)）])?$/

/** The marks of a form to be filled in. */
export const formWords = /(申请表|登记表|审批表|承诺书|报名表|申报表|推荐表|呈批表|签名|签字|盖章|身份证号|联系电话|年\s*月\s*日|☐|□)/
/** A heading of a table that explains words. */
export const codebookHeads =
  /^(指标解释|字段|字段名|字段名称|变量|变量名|含义|定义|解释|释义|说明|描述|dataitem|definition|description|meaning|field|fieldname|variable|column|explanation)$/i
/** Headings of dates and plans. */
export const scheduleHeads = /(计划|开始|结束|完成|截止|起止|实施|工作)?(时间|日期|时限|期限)|deadline|start|finish|due/i
/** Headings over groups that bodies or their figures belong to. */
export const groupWord =
  /^(?:单位|地区|县区|人员|机构|项目)?(?:类别|类型|分类|组别|分组|等级|级别|层级|性质|片区|板块|性别|年龄段?|城乡|来源|渠道|学历)$/

/** Of those the vague ones: over 来信 and 来访 beside one 数量, 类别 heads what is counted. */
export const vagueGroup = /^(?:类别|类型|分类)$/

/** How often something is to be done, beside what it is: 频次要求 over 每月1次. */
export const frequencyWord = /^(?:工作|开展|报送|召开|调度|活动)?(?:频次|频率|频度|周期)(?:要求)?$|^(?:frequency|rhythm|how often)$/i

/** What rows over the figures tell of a series out of a database: how often, who, its number, since when. Blanks are taken out. */
export const seriesFact =
  /^(?:数据)?(?:频率|频度)$|^(?:数据|资料|信息)?来源$|^(?:发布|公布|编制)(?:方|机构|单位|部门)$|^(?:指标|序列|SR)(?:ID|编码|编号|代码|码)$|^(?:首次|最后|最新|最近|第一次)?(?:观测|更新|起始|结束|开始|截止)(?:日期|时间)$|^观测数量?$|^样本(?:数|量)$|^(?:frequency|source|seriesid|seriestype|datatype|collectionmonth|seriesstart|seriesend|no\.?obs|startdate|enddate|lastupdated?|firstobservation|lastobservation)$/i

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
export const personHeading = /姓名|联系人|经办人|领导$|^(?:信息|联络|通讯)员$|^(?:填报|报送|填表|审核)人$/
/** Of a day its year, month, week, in a column of its own. */
export const datePartHeading =
  /^(?:(?:iso|calendar|fiscal)?(?:years?|months?|weeks?|quarters?|weekday|wday|dow)(?:no|num|number|ofyear|helper)?){1,2}$|^(?:年份|月份|周次|周数|季度|年周|年月|星期|第几周)$/i

/** Of what age: who is counted, and never what. */
export const ageHeading = /^(?:年龄[组段]?|分年龄|age(?:[ _-]?(?:groups?|bands?|ranges?))?)$/i

/** Of them those whom one asks, and whom no figure is of: 联系人, 分管领导. */
export const contactHeading =
  /联系人|经办人|领导$|(?:支|党组|党委)?书记$|(?:负责|主持|执笔|牵头|主讲|包联|责任|带队|召集)人$|(?:课题|项目|调研|工作|专班|督查)?组长$|执笔$|驾驶员$|司机$|^(?:信息|联络|通讯)员$|^(?:填报|报送|填表|审核)人$/

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
const scopes = '组内|类内|同类|本组|分组|本类|系统内|片区内|[全在][国省市县区州盟旗镇]|[省市县区州镇]内|全系统|总|综合'
export const rankScopes = new RegExp(`^(?:${scopes}|overall|world|global)$`, 'i')
/** The scope of 组内排名, 上年全省位次. */
export const rankScopeHead = new RegExp(`(${scopes})(?=排名|名次|位次|排位|排序)`)
/** What a scope is called where it tells places apart. */
export const rankScopeName = '排名范围'

/** A name that says what kind of sheet it is and nothing of what is counted: 分省年度数据, 统计表, 原始数据2. */
export const kindOfSheet =
  /^(?:分|各|全|省|市|县|区|地区|年度?|月度?|季度|历年|统计|原始|基础|基本|相关|历史|汇总|最终|最新|所有|全部|处理后|整理后|清洗后|面板|表格|样本|测试|工作)*(?:数据|指标|资料|信息|统计|汇总|报表|表格?|工作簿|文件|附件|data|dataset|table|book|sheet)[ (（]*\d*[)）]?$/i

/** Names for a dimension that its sheet leaves unnamed. */
export const unnamed = {
  section: '分组',
  row: '行',
  column: '列',
  group: '类别',
  benchmark: '标杆',
  table: '表',
  hour: '时段',
  day: '日期',
  mean: '均值',
} as const

/** A figure that holds at a date: 保留简报, 年末总人口, 现有支部. */
export const stockWords =
  /年末|年底|期末|月末|季末|保留|馆藏|账面|(?:资产)?[原净]值$|累计折旧|现有|库存|存量|实有|保有量|(?<!(?:平均|日均|月均)\p{Script=Han}{0,4})余额(?!平均)|(?<!(?:[当本][期月年季]|收支|年度|净)(?:收支)?)结余|结存|存栏|在册|在编|在岗|编制(?:人)?数|核定编制|[空缺超满]编|^领导职数|内设机构|^科室(?:个?数)?$|^公务用车(?:数|数量)?$|干部职工|党员(?:总|人)?数$|党(?:组织|支部)数$|常住人口|户籍人口|总人口/u

/** What a staff is made of, under 性别, 年龄, 学历: it holds at a date where its sheet goes to one. */
export const staffWords =
  /^(?:性别|(?:年龄|党龄|工龄)(?:结构|构成)?(?= ?\d)|(?:学历|学位|文化程度)(?:结构|构成)?(?=研究生|博士|硕士|本科|大学|大专|专科|中专|高中|初中|小学)|(?:职称|职级)(?:结构|构成)?(?=正高|副高|高级|中级|初级|[正副]?[厅县处科]级)|政治面貌(?=.))/

/** What is left of money and goes on into the next year. */
export const carriedStock = /^(?:滚存|资金)?结[余转存]$/
/** The stock at the end of the period, by its name: 期末余额. */
export const closingStock = /^(?:期末|年末|月末|季末)(.+)$/

/** Names whose figures are parts of a whole, English ones by a word of their own: birth rate, BirthRate; not governorate. */
export const rateEnding =
  /(?:率|占比|比重|比例|百分比|(?<![A-Za-z])(?:[Rr]ates?|[Rr]atios?|[Ss]hares?|[Pp]ercentages?|[Pp]roportions?|R(?:ATE|ATIO)S?|SHARES?|PERCENTAGES?|PROPORTIONS?)|(?<=[a-z])(?:Rates?|Ratios?|Shares?|Percentages?|Proportions?))$/

/** A body at the head of a title: a place and its committee, government or office, or a bureau. */
export const placesAndBodies =
  /(中共)?[\u4e00-\u9fa5]{2,7}?(省|市|县|区|州|盟|旗)(委员会|人民政府|政府|委|府)(办公厅|办公室|政策研究室|政研室|改革办|督查室|研究室|办)?(?![员托派])|^[\u4e00-\u9fa5]{2,12}?(局|厅|管委会|办公室|办公厅|委员会|街道办事处)(?=$|[\u4e00-\u9fa5]{2,}(表|情况|统计|通报|汇总|指标))/

/** An average of what is measured, in its unit: 平均通关时间, 次均费用; no share of anything. */
export const measuredMean = /平均|均/

/** Names that say their unit: 条数, 项数, 人次数, and units of what comes and goes that can be no thing: 批次, 人次. */
export const countWords =
  /(条|项|件|次|人次|批次|人|户|篇|期|份|场|家|处|个|起|亩|名|位|天)数$|^(批次|人次|件次|场次|户次)$|(?<=[\u4e00-\u9fa5]{2})(人次|件次|户次)$/

/** 省内标杆：X, 对标单位（X）; and the column of one's own beside them. */
export const benchmarkHeading = /^(.{0,4}(?:标杆|对标)(?:单位|城市|地区|县区|区县|县市|企业|学校)?)(?:([:：])(.+)|[（(]([^（()）]+)[)）])$/
/** Who is there to be compared with, whoever that is: 对标城市. */
export const comparedWith = /标杆|对标|先进|参照/
/** Beneath a benchmark or 本单位: only that here is how much it is. */
export const benchmarkValue = /^(?:标杆|对标)?(?:单位)?(?:值|数值|数据|现状|水平|实绩|指标值|完成值|完成数)$/
/** Whose benchmark it is: the best of one's own province, or of another. */
export const insideProvince = /省内|本省/
export const outsideProvince = /省外|外省/
/** Beneath 本市 or 本单位: how things stand there. */
export const ownFigure = /^(?:现状|现值|实绩|现有水平|当前水平|目前)(?:值|数)?$/
export const ownHeading = /^(本单位|我单位|本市|我市|本县|我县|本区|我区|本办|自身)(现状|情况|水平|数据|完成情况)?$/

/** Of which class a task is, from where it came: 任务来源, 项目类别. */
export const taskClass = /(来源|类别|类型|分类|性质|批次)$/

/** A body rather than a person among the headings of who is responsible. */
export const leadingBody = /单位|部门|处室|科室|股室|站所|镇街|街道|office|department/i

/** 其中 at the head of a name, however it is spaced. */
export const ofWhichHead = /^其\s*中\s*[:：]?\s*/

/** Words that say the whole year even beside 上年同期; 本年 and 今年 beside it mean the year so far. */
export const wholeYearWords = /全年|年度|whole year|full year/i

/** A heading that, beside the growth or the place of what stands above it, says only that here is how much there is. */
export const amountHeading = /^(总量|总额|总数|数额|规模|绝对[量数额值])$/

/** What a pivot table adds up, in its corner: 求和项:病例数, Sum of cases. */
export const pivotValue = /^(?:(?:求和|计数|平均值|最大值|最小值)项\s*[:：]|(?:sum|count|average|max|min) of )\s*(.+)$/i
/** What a pivot table writes over its columns and rows, and names nothing. */
export const pivotLabel = /^(列标签|行标签|column labels?|row labels?)$/i

/** 工作时数, 加班时长, Duration: how long, as against 上班时间, when. */
export const lengthOfTime = /时数|时长|工时|用时|耗时|历时|加班|小时|hours|duration/i
/** 地址, 班级, 门牌, 学期: what stands beneath is numbered, not counted. */
export const addressWord = /地址|地点|门牌|房号|班级|年级|学期|期限|日期|时间|节点/

/** 3个村, 约12户: so many of a thing in words of its own; what parts several of them in a cell. */
export const countedThing = /^(?:共|约)?\d+(?:\.\d+)?(?:余|多)?[万千百]?(\p{Script=Han}{1,5})$/u
export const countsApart = /[/／、,，;；+和及]/

/** 1日, 31日: a day of a month that stands over all. */
export const dayOfMonth = /^(?:[1-9]|[12]\d|3[01])[日号]$/

/** A time of the day, or a stretch of one: 00:00-01:00, 8时, 9点至10点. */
export const timeOfDay =
  /^(?:[01]?\d|2[0-4])(?:[:：][0-5]\d(?:[:：][0-5]\d)?|时|点)(?:[-~—–至到](?:[01]?\d|2[0-4])(?:[:：][0-5]\d(?:[:：][0-5]\d)?|时|点))?$/

/** Corners that say what kind of bodies or places stand across, each with the ending that these have. */
export const bodiesAcross: readonly { readonly corner: RegExp; readonly ending: RegExp }[] = [
  { corner: /^(?:科室|处室|股室|内设(?:机构|科室))(?:名称)?$/, ending: /[科处室股]$/ },
  {
    corner: /^(?:各?单位|各?部门|市直(?:部门|单位)|县直(?:部门|单位)|区直(?:部门|单位)|机构)(?:名称)?$/,
    ending: /(?:[局委办厅院科处室部]|中心|公司|集团)$/,
  },
  { corner: /^(?:县区|区县|县市区|县\(市、区\)|县（市、区）|地区|区域|市县|市州)(?:名称)?$/, ending: /[县区市州旗]$/ },
  { corner: /^(?:乡镇|镇街|街镇|乡镇\(街道\)|乡镇（街道）|街道)(?:名称)?$/, ending: /(?:[乡镇]|街道|街道办|办事处)$/ },
]

/** A corner that says persons stand across: 成绩\\姓名, 科目/学生. */
export const personsAcross = /^(?!.*(?:姓名|学生|人员|员工).*[\\\\/／＼]).+[\\\\/／＼]\s*(?:姓名|学生|人员|员工|name)$/i

/** Two headings that describe the fields of a data base: what stands beside them counts nothing. */
export const fieldHeading = /^(?:字段(?:名|名称|代码|英文名)?|数据项(?:名称)?|field ?name|column ?name)$/i
export const fieldTypeHeading = /^(?:(?:数据|字段)?类型(?:及?长度)?|data ?type)$/i

/** Groups that bear numbers: under 班级, 年级 a number names one. */
export const numberedGroup =
  /^(?:所在)?(?:班级|班号|年级|组别|届别|楼栋号?|(?:school |council |police )?district|ward|precinct|constituency)$/i

/** 天 1 1 2 2: which day of a count it is. */
export const dayCountHeading = /^(?:天|第几天|天次|day)$/i

/** Numbers under 区间类型, 状态 stand for kinds. */
export const kindHeading = /(?:类型|类别|状态)$/

/** What a form asks of whoever fills it in: 当月指标填入本列, 红色单元格不需填写. */
export const asksToFill =
  /填[入写](?:本|此|在|到|该|下)|(?:不[用需必]|无需|请|勿|须|需)(?:[^，。]{0,6})(?:填写|填报|填入|修改|更改)|由公式(?:自动)?生成/

/** A heading over names of whatever kind, one that says only that here are some, and a Chinese person's name by its surname: 张三, 欧阳某. */
export const anyName = /^(?:names?|full ?name|名字|姓名)$/i
export const vagueName = /^(?:名称|名单|对象|人员|成员)$/
export const personName =
  /^(?:mr|mrs|miss|ms|mx|dr|prof)\.? \S.*$|^(?:[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤甄]|欧阳|司马|上官|诸葛)[\u4e00-\u9fff某]{1,2}$/i

/** 城市名称, 企业名称: a heading that says what a row is called. */
export const namesHeading = /(?:名称|名字|姓名)$/

/** Headings that say how many or how much of a row's own thing: names where other columns have names too. */
export const amountName = /^(?:数量|金额|amount|number|quantity|qty|count)$/i

/** What one of a row's things costs. */
export const unitPrice = /(?:综合|含税|不含税|平均|采购|预算|销售)?单价$|(?:含税|裸税|出厂|结算|采购|销售)价$|^unit ?(?:price|cost)$/i

/** A day at the head of what is reached on it: 2017年8月20日 形成方案, 9月15日：中期督查. */
export const dayAndWords = /^((?:\d{4}(?:年|[-/.]))?\d{1,2}(?:月|[-/.])\d{1,2}日?)\s*[:：，,、]?\s*(.*)$/s

/** A column of a ledger that says what is to be, not how it stands: 年度目标, 工作要求, 具体措施. */
export const aimHeading = /(?:目标|要求|标准|措施|举措|计划|承诺|成果形式)(?:任务|内容|值)?$/

/** A heading over works that money is put into, and what the money of one is called: 项目名称 beside 总投资, 到位资金, 合同价. */
export const worksHeading = /^(?:重点|重大|建设|实施|具体|子|分)?(?:项目|工程|标段|课题)(?:名称)?$/
export const worksMoney = /投资|资金|造价|概算|合同[额价金]|拨付|拨款/

/** What is done with the money of each 项目名称. */
export const worksNamed = /(?:项目|工程|标段|课题)名称/
export const worksSpent = /已?(?:支付|支出|使用)|结余|结存/

/** A heading of scores that says in its bracket how many there are at most: GDP增速（20分）, 民生改善（满分30分）. */
export const fullMarks = /^(.*\p{Script=Han}.*)([(（](?:满分|分值|权重|标准分|基准分|总分|共)?[:：]?\d{1,3}(?:\.\d+)?分[)）])$/u

/** A row among bodies that says how much each column may give: 满分, 权重（%）. */
export const fullMarksRow = /^(?:满分|权重|分值|标准分|基准分|总分值|应得分)(?:值|标准)?(?:[(（][^()（）]*[)）])?$/

/** The end of a name that says of which kind something is: 综合类, 应用型, 甲级. */
export const kindEnding = /(?:类|型|级|类别|类型|等级)$/

/** The year something of a row happened, a heading that says more than 年份: 立项年度, 建成年份. */
export const eventYearHeading = /[\u4e00-\u9fff]{2}(?:年度|年份)$/
/** Persons, one a row. */
export const personNameHeading = /^(?:(?:员工|职工|学生|教师|干部|人员|教职工)?姓名|员工|职工|教职工)$/
/** What a person is paid or placed at, and a level there: 8级, 三档. Empty where nobody wrote one. */
export const personLevelHeading = /(?:级别|职级|岗级|薪级|等级|档次|薪档|层级)$/
export const personLevel = /^(?:[A-Z]?\d{1,2}|[一二三四五六七八九十]{1,3}) *[级档等类]?$|^$/
/** The day a line of a ledger begins on: when it was decided, handed out or received. */
export const beginsOn = /^(?:会议|交办|批示|下达|立项|收文|来文|受理|登记|转办|派发|部署|启动|督办)(?:时间|日期)$/

/** Bodies or places taken together over the names of each: 周边县区, 兄弟城市, 各街道. */
export const groupOfBodies =
  /^(?:周边|周围|兄弟|先进|对标|标杆|相邻|邻近|同类|其他|其它|省内|省外|市内|市外|全[省市县区]|各|所辖|下辖|参照)*(?:县区|区县|县市区|县\(?市、区\)?|市县|地市|市州|城市|地区|单位|街道|乡镇|镇街|部门|科室|处室|[县市区省])$/
/** A month and a day, 7.27 under 购买日期, 2.08 under 生日. */
export const dayOfYearHeading = /日期$|生日$|出生(?:月日|日)$/
export const dayOfYear = /^(?:0?[1-9]|1[0-2])\.(?:0?[1-9]|[12]\d|3[01])$|^$/

/** A time limit that is none: 长期坚持, 持续推进, 立行立改, —. */
export const withoutEnd =
  /长期|持续|常态|经常|随时|适时|立即|立行立改|即时|即知即改|全程|待定|视情|按(?:要求|规定|照|程序|序时)|滚动|^[-—–/\\无]+$|^N\/?A$/i

/** A heading over rows that says whose they are behind a key: 填报单位：邹平市. */
export const bodyBehindKey = /^(?:填报|报送|上报|编报)?(?:单位|部门|处室|科室|机构|地区|县区|镇街|乡镇|学校)(?:名称)?\s*[:：]\s*(.+)$/
/** The same before what they tell of it: 邹平市工作情况, 惠民县完成情况统计表. */
export const bodyBeforeState = /^(.{2,12}?)的?(?:各项|主要|重点)*(?:工作|任务|指标)?(?:完成|开展|进展)?情况(?:统计|汇总|明细)?表?$/

/** A time limit that was put off, and until when: 6月底前（已延期至9月底）. */
export const putOff = /(?:延期|延长|延|推迟|顺延|调整|变更)(?:至|到|为)\s*([^()（）]+)[)）]?$/
/** A text that begins with digits and goes on, and is neither a time, an age nor a class: 600/650, 600整. */
export const beginsAsFigure = /^\d[\d,.]*[^\d,.年月日季号周岁时分级类届期—～~-]/
/** Among all there are. */
export const wholeScope = '总'
