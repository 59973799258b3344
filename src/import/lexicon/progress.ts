/** The whole name of a column that says how much is done of what its rows name: 已完成, 完成数, 实绩. */
export const doneName =
  /^(已|实际|累计)?(完成)(数|量|值|额|情况|项数|任务数|项目数)?$|^(实绩|实际数|实际值|完成实绩|预算?执行数|执行数|决算数?)$|^(done|completed|actual)$/i

/** Whole names of columns of what was planned, of what came of it, and of how far the two lie apart: 预计 | 实际 | 差异. */
export const planColumn = /^(?:年度|全年|本年|本月|当月|月度|年初)?(?:预计|预估|计划|预算|概算|目标)(?:数|值|额|量|金额|安排)?$/
export const actualColumn = /^(?:年度|全年|本年|本月|当月|月度)?(?:实际|实际发生|实际完成|实际执行|实绩)(?:数|值|额|量|金额|情况)?$/
export const varianceColumn = /^(?:差异|偏差|差额|差值|差距|差数|差)(?:数|值|额|量|金额)?$/

/** What isn't done yet is no goal: 未完成总数. */
export const notDone = /^(?:未|尚未|待|剩余)/

/** Words that say done beside a target and under a name of their own: 目标任务 | 进度 | 完成比例 under 城镇新增就业. */
export const progressWord = /^(工作|任务|目前|当前|实际)?(进度|进展|完成情况)(情况)?$/

/** The end of a column's name that says, beside such a column, how much was to be done: 任务总数, 目标值. */
export const targetName =
  /(总数|任务数|任务总数|目标|计划|任务|(?<!完成|占)(?:年初|年度|调整)?预算)(数|值|量)?$|\b(target|planned|total tasks)$/i

/** A thing done and the same thing planned: 完成投资 beside 计划投资, 实际到位 beside 应到位, 完成任务 beside 任务总数. */
export const doneThing = /^(?:已|实际|累计|本年)?(?:完成|实际|已)(.{2,})$/
export const plannedThing = /^(?:计划|目标|应|拟|预计)(?:完成)?(.{2,})$|^(?!已|未|实际|累计|完成)(.{2,})总数$/

/** A column of what was planned: 预算数, 计划, 年度目标. */
export const plannedName = /预算|计划|目标|任务|应(完成|收|到)|budget|planned|target/i

/** First and later steps of what an office does with a thing: 报送 → 采用, 编发 → 批示, 受理 → 办结, 问题 → 整改. */
export const firstSteps = /报送|上报|编发|受理|问题|交办|转办|收到|申请|立项|\b(submitted|received|assigned)\b/i
export const laterSteps = /采用|录用|刊发|批示|办结|整改|销号|答复|结项|\b(adopted|completed|resolved)\b/i

/** A column of how far things should be by now: 序时进度, 时序要求, 应达进度. */
export const scheduleName =
  /^(?:按)?(?:序时|时序|时间)(?:进度|要求|目标|计划|进度要求|目标进度|任务进度)?$|^应(?:达|完成)(?:序时)?进度$|^(?:目标|计划)进度$/
