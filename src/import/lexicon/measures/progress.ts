/** The whole name of a column that says how much is done of what its rows name: 已完成, 完成数, 实绩. */
export const doneName =
  /^(已|实际|累计)?(完成)(数|量|值|额|情况|项数|任务数|项目数)?$|^(实绩|实际数|实际值|完成实绩|预算?执行数|执行数|决算数?)$|^(?:实际|累计|已)(?:支出|支用|使用|开支|执行|发生)(?:数|额|金额|情况)?$|^(done|completed|actual)$/i

/** 本月新增 beside 累计完成, its time taken off. */
export const addedOnly = /^(?:新增|增加|完成|新完成|实现)(?:数|量|额)?$/

/** Whole names of columns of what was planned, of what came of it, and of how far the two lie apart: 预计 | 实际 | 差异. */
export const planColumn = /^(?:年度|全年|本年|本月|当月|月度|年初)?(?:预计|预估|计划|预算|概算|目标)(?:数|值|额|量|金额|安排)?$/
export const actualColumn = /^(?:年度|全年|本年|本月|当月|月度)?(?:实际|实际发生|实际完成|实际执行|实绩|决算)(?:数|值|额|量|金额|情况)?$/
export const varianceColumn = /^(?:差异|偏差|差额|差值|差距|差数|差)(?:数|值|额|量|金额)?$/

/** What one thing is more than another: 差额, 收支差额. */
export const differenceWord = /^(?:收支|借贷|进出口?|供需)?(?:差异|差额|差值|差数|差)(?:数|值|额|量|金额)?$/

/** The same as a part of the other: 涨跌幅, 变动率, 核减率; nothing that says since when. */
export const differenceRate = /^(?:涨跌|涨|跌|增减|变动|变化|偏差|差异|核减|审减|降价|溢价|折价)(?:率|幅|幅度)(?:[(（]%[)）])?$/

/** What isn't done yet is no goal: 未完成总数. */
export const notDone = /^(?:未|尚未|待|剩余)/

/** Words that say done beside a target and under a name of their own: 目标任务 | 进度 | 完成比例 under 城镇新增就业. */
export const progressWord = /^(工作|任务|目前|当前|实际)?(进度|进展|完成情况)(情况)?$/

/** The whole name of a column that may say in percent how much is done: 进度, 投资进度, 占全年任务比重. */
export const partSoFar = /^(?:工程|建设|投资|项目|总体|工作|任务|目前|当前|累计)?(?:完成)?进度$|^占.{2,}(?:比重|比例|%)$/

/** The end of a column's name that says, beside such a column, how much was to be done: 任务总数, 目标值. */
export const targetName =
  /(总数|任务数|任务总数|目标|计划|任务|(?<!完成|占)(?:年初|年度|调整)?预算)(数|值|量)?$|\b(target|planned|total tasks)$/i

/** A thing done and the same thing planned: 完成投资 beside 计划投资, 实际到位 beside 应到位, 完成任务 beside 任务总数, 完成造林 beside 造林任务. */
export const doneThing = /^(?:已|实际|累计|本年)?(?:完成|实际|已)(.{2,})$/
/** 植树造林完成 beside 植树造林目标: the thing before what says that it is done. */
export const thingDone = /^(.{2,}?)(?:已|实际|累计)?(?:完成|实绩)(?:数|量|值|额|情况)?$/
export const plannedThing =
  /^(?:计划|目标|应|拟|预计)(?:完成)?(.{2,})$|^(?!已|未|实际|累计|完成)(.{2,})总数$|^(?!已|未|实际|累计|完成|其中)(.{2,}?)(?:年度|全年)?(?:目标|计划)?任务(?:数|量)?$/

/** 全年发文 of a goal is 发文 all year. */
export const ofWholeYear = /^(?:全年|年度|本年度?|今年)/

/** A thing that is planned, by its whole name: 计划投资, 拟开工项目. */
export const annualPlan = /^(?:计划|目标|拟|预计)(?:完成)?.{2,}$|计划$/
/** What stands before a goal that something is ahead of, or behind: 超过上半年(计划), 未达(目标). */
export const besideGoal = /(?<!不)(?:超过|超出|超额|超|低于|高于|未达到?|不及|落后于?|滞后于?|符合|好于)[^，。]{0,6}$/

/** A goal and nothing else. */
export const goalAlone = /^(?:目标|任务|计划)(?:任务|数|值|量)?$/

/** What was due in the time itself: 应出勤, 应收, 应到位. */
export const dueThing = /^应(?!完成)/

/** A column of what was planned: 预算数, 计划, 年度目标. */
export const plannedName = /预算|计划|目标|任务|应(完成|收|到)|budget|planned|target/i

/** First and later steps of what an office does with a thing: 报送 → 采用, 编发 → 批示, 受理 → 办结, 问题 → 整改. */
export const firstSteps = /报送|上报|编发|受理|问题|交办|转办|收到|申请|立项|\b(submitted|received|assigned)\b/i
export const laterSteps = /采用|录用|刊发|批示|办结|整改|销号|答复|结项|\b(adopted|completed|resolved)\b/i

/** A column of how far things should be by now: 序时进度, 时序要求, 应达进度. */
export const scheduleName =
  /^(?:按)?(?:序时|时序|时间)(?:进度|要求|目标|计划|进度要求|目标进度|任务进度)?$|^应(?:达|完成)(?:序时)?进度$|^(?:目标|计划)进度$/

/** What a goal may be for, behind 占 or 完成 and before its word: 占上半年目标, 完成1—9月计划, 为调整预算. */
const stretchOfGoal =
  '(?:(?:全|本|今|当)年度?|年度?|年初|[上下]?半年|(?:第?[一二三四1-4])?季度?[末底]?|(?:\\d{1,2}(?:[-~至]\\d{1,2})?|[本当])?月度?[末底]?|前三季度|调整后?|总|既定|下达|核定){0,2}'
const goalWord = '(?:目标|任务|计划|预算|控制(?:数|目标|指标|额|量)|限额|指标)(?:任务|总?数|值|量|额)?的?(?:比例|比重|百分比|进度|比)?'
/** The whole of a heading that says what part of a goal is done: 占控制数, 占上半年目标. */
export const partOfGoal = new RegExp(`(?:占|为|相当于)${stretchOfGoal}${goalWord}$`)
/** 完成上半年目标 is a part of it where it says for when, or is in percent; 完成任务 may count what was done. */
export const doneOfGoal = new RegExp(`(?:完成|达到?)(${stretchOfGoal})${goalWord}$`)
/** The end of it that says it is a part, whatever the unit: 完成目标比例. */
export const saysPart = /(?:比例|比重|百分比|比)$/

/** What 总投资 and 完成投资 are of. */
export const investment = '投资'

/** What is spent and what may be: 会议费支出 beside 会议费预算, 支出 beside 全年预算. */
export const spentThing = /^(.*?)(?:实际|累计|已)?(?:支出|支用|使用|开支|执行|发生)(?:数|额|金额)?$/
export const allowedThing = /^(.*?)(?:年初|年度|全年|调整后?)?(?:预算|控制(?:数|目标|指标|额)|限额|额度)(?:数|额|金额)?$/
/** Of several budgets the one that holds now. */
export const adjustedBudget = /调整/
/** A column that may be what a completion divides by: 能耗总量控制目标, 调整预算, 应收数. */
export const divisorName = /预算|计划|目标|任务|控制|限额|额度|指标|^应|总数$/
/** A goal that is worked towards all year, not what was handed out so far. */
export const yearsGoal = /年度|全年|年初|目标|计划|预算/
/** What was before, beside what is now: 上年同期支出. */
export const beforeWord = /上年|去年|同期|上期|上月|基期/
/** The whole name of a column of what a project costs from its beginning to its end. */
export const wholeInvestment = /^(?:项目)?(?:概算|计划|预算)?总投资(?:额)?$|^投资总额$|^总概算$/
/** 支出数, 执行额: an amount whose thing its rows name. */
export const bareAmount = /(?:数|额|金额)$/
