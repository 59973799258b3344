/** A rate named after its numerator: 批示率 is 批示 over something, adoption rate. */
/** What stands before what was done: 已整改, 实际办结. */
export const doneBefore = /^(?:已|实际|累计|完成)+/
export const rateStem = /^(.+?)(?:率|\s+rate)$/i
export const rateName = /(率|\brate)$/i

/** Names that are no step of anything, though they hold a step's word: 采用率, 采用得分. */
export const rateOrScore = /率$|得分|\brate$|score/i

/** Averages and figures for each of something: 人均可支配收入, 每万人…, per capita. */
export const perHead = /^(人均|平均|户均|亩均|每(百|千|万|十万|亩|人均?|户|平方|公里))|(average|median|per capita|per cent)/

/** The same in front: % of students, Percent below poverty, Share of renters, Rate of poverty. */
export const headedAsRate =
  /^(?:(?:%|percent(?:age)?|pct\.?|proportion|share|rates?|ratio) of (?=\S)|(?:percent(?:age)?|pct\.?|proportion) (?!points?\b|(?:\w+ )*(?:change|growth|increase|decrease|difference)\b)(?=[a-z]))/i
/** Of those the ones that say a hundred: figures under them are percents. */
export const headedAsPercent =
  /^(?:%|percent(?:age)?|pct\.?) (?!points?\b|(?:\w+ )*(?:change|growth|increase|decrease|difference)\b)(?=[a-z])/i

/** 平均分, 总分, 成绩: how many marks somebody got. */
export const marksName = /(?:[均总得]分|分数|成绩)$/

/** A part of a hundred by its first word, whatever it is of. */
export const headedAsShare = /^(?:share|proportion) of (?=\S)/i

/** Rates in other measure than a hundred: 汇率, 容积率, 出生率 (‰), 万人警情率, and changes. */
export const ratesOfTheirOwn =
  /(?:汇|容积|出生|死亡|增长|增减|变化|功|频|速|效|概|倍|斜|曲|心|费|分辨|发病|患病|发案|犯罪|粗|密|周转|抚养|性别比|市盈|市净)率$|(?:^|每)[十百千万]+人.*率$|比率$|比例$|(?:^|[\s_-])ratios?$|(?:^|[\s_-])(?:exchange|birth|death|mortality|fertility|crime|homicide|suicide|incidence|prevalence|case|injury|heart|interest per)(?=[\s_-]).*rates?$/i

/** A figure that has already been added up since the year began. */
export const runningTotal = /累计|cumulative|year to date/i

/** Units of so much for each of something (公斤/亩, 元/人), which no sum adds up; 批/次 and 份/件 count one or the other. */
export const forEach =
  /^(?!(?:人|次|份|件|台|套|户|批|场|期|篇|条|个|处|项|辆|组)\/(?:次|件|套|台|条|处|项|批|份|个|辆|组|人次)$)[^/]+\/[^/]|^per /

/** 东市/某省, 东市占全省比重, 东市与西市之比: how much one is of another. */
export const quotientName = /^([^/／]+?)(?:[/／]|占|与(?=.+之比$))([^/／]+?)(?:的?(?:比重|比例|比率|份额|百分比)|之比)?$/

/** A share of all of its column: 占比, 比重, 构成（%）. */
export const shareOfWhole = /^(?:所?占)?(?:占比|比重|构成比?|份额|百分比|占总[数量额]的?比[例重]?)$/

/** A name that says at its end that it is a rate. */
export const endsAsRate = /率$|\brates?$/i

/** What a name goes on with behind the unit of a thing in it, and is in another itself: 存货（亿元）周转率, 利润（万元）比, 库存（吨）周转天数. */
export const ratioBehind = /^\p{Script=Han}*(?:率|比|比[例重值]|占比|份额|倍数|天数|次数)$/u

/** How often or how fast something is turned over, or how many times it covers another: never a stock, be a stock in its name. */
export const turnover = /周转(?:率|天数|次数|期)$|倍数$/

/** Words behind which % is what is spoken of and no unit: net payments on %, % itself left out. */
export const asksForMore = /(?:^|\s)(?:of|on|from|по|от)\s*$/i

/** How many of one there are for one of another, which no unit of a note is: 性别比, 男女比例, 城乡收入比, 师生之比; not 占比, 同比, 对比. */
export const ofTwoThings = /(?:性别|男女|性|城乡|师生|生师)比例?$|之比$|(?<![占同环对评配类分])比$/
