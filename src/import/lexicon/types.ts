/** 人均, 户均, 平均, 每万人 anywhere in a name: so much for each of something, or one held against the other (生师比). 公平均衡 and 水平均衡 hold 平均 by chance. */
export const averageWords =
  /人均|户均|亩均|车均|床均|班均|[次例单笔篇生村校店]均(?!匀|衡|值|线)|(?<![公水])平均|[生师护医床幼患老少]比$|(?:抚养|赡养|性别|少儿|老年|老少|存贷|投入产出)比$|每(?:百|千|万|十万|亩|人|户|名|平方|公里)|average|median|per capita|per head/i

/** So much for each of somebody or something, by a word that no other name holds by chance. */
export const ofEach = /人均|户均|亩均|车均|床均|班均|每(?:百|千|万|十万|亩|人|户|名|平方|公里)/

/** How long something takes: never added, whoever reports it. */
export const durationWords =
  /用时|耗时|时长|(?<!临近|接近|超过?|逾|[未已]?到|届|按)时限|(?:办理|办结|审批|处置|处理|响应|等待|等候|通关|送达|开办|登记|注销|审核|验收|放款|领证|办电|接通|回复|反馈)(?:天数|时间)|(?:优良|达标|超标|污染|良好|降水|降雨|高温|冰冻|停水|停电|开放|运行)(?:天|日)数|duration|turnaround|lead time/i
/** Hours given and not taken (学习时长, 服务时长) add up. */
export const hoursGiven = /学习|培训|授课|服务|志愿|工作时长|累计|总/

/** Points, not things. */
export const scoreWords = /得分|总分|评分|积分|分值|成绩|扣分|加分|score/i
/** A heading that says who judged: 述职评议, 社会评价, 民主测评. */
export const judgedByName = /(?:评议|评价|评判|测评|互评|自评|考评|点评)$/
export const rankWords = /(?:排名|名次|位次|排位|序位)$|\brank(?:ing)?$/i
/** How high something stands, where its figures have decimals: education level. */
export const levelOfThing = /^level$/i
export const gradeWords = /(?:等次|星级|等级|评级)$|\bgrade$/i
export const indexWords = /指数|=|\bindex$|\b(?:CPI|PPI|PMI)\b/i
/** A change as an indicator of its own: GDP增速. */
export const growthWords =
  /(?:增速|增长率|增长速度|增幅|降幅|涨幅|跌幅|增减率|变动率|同比|环比|翘尾(?:因素|影响)?|新涨价(?:因素|影响)?)$|\bgrowth(?: rate)?$/i

/** An index against what moves along: 上年=100, 上年同月=100, 上月＝100. */
export const movingBase = /(?:上年|上月|上期|上季|去年|同期|同月|环比|同比|previous|last year)[^=＝,，;；]{0,6}[=＝]\s*100/i
/** An index against a year that stays: 2015=100, 1978年=100. */
export const fixedBase = /(?:19|20)\d{2}\s*年?\s*[=＝]\s*100/
/** Indices of prices, which are told against a year before unless another base is said. */
export const priceIndex = /价格.{0,4}指数|\b(?:CPI|PPI)\b|price index/i

/** Whole numbers that count nothing, where no unit says what they are. */
export const neverCounted =
  /年龄|岁|温度|气温|湿度|浓度|(?:^|[^A-Za-z])(?:PM\s*(?:2\.5|10)|AQI)(?![A-Za-z\d])|臭氧|二氧化[硫氮]|颗粒物|价格|单价|售价|油价|房价|密度|水位|水平|系数|编号|代码|号码|电话|年份|满意|好评|测评|测试|考核|考试|分数|百分|度$|值$|率$|比$|\bage\b|temperature|price|level|points?$|percent/i
/** Money by its name, which adds up whatever it is written in. */
export const moneyWords =
  /收入|支出|总额|总值|产值|增加值|GDP|投资|税收|税额|销售额|营业额|零售额|成交额|金额|资金|经费|进出口|出口|进口|revenue|spending|expenditure|sales|turnover/i

/** 评定等级, and the one grade it may be of: 合格等次. */
export const namesGrades = /^(.*)(?:等级|等次|评级)$/
/** 不定等次, 未评等级: who has none. */
export const noGrade = /^[不未无]/

/** What makes the name of a thing that of its growth. */
export function growthEnding(name: string): string {
  return /[a-z]$/i.test(name) ? ' growth' : '增速'
}
