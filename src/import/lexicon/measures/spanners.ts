/** Beneath 增减 or 同比 over several columns: in what form the change is given, and nothing of what it is. */
export const percentForm = /^(?:幅度|比例|百分比|比率|增幅|率|增减率|变化率)$/
export const differenceForm = /^(?:金额|数额|数量|额度?|数值?|绝对[数值额量]|绝对增减|总量|人数|件数)$/

/** Over the pieces of a year: what of a goal is allotted to each. */
export const allottedHeading =
  /^(?:全?年度?)?(?:工作)?(?:目标|任务|指标|计划|预算)?(?:任务|指标|计划)?(?:[分按]?(?:季度?|月度?|半年|年度|阶段|时段|进度|序时))?(?:目标|任务|指标|计划|预算)?(?:任务|计划)?(?:分解|安排|分配)(?:目标|任务|计划|指标|情况|数|表)?$/

/** Over the pieces of a year: what is to be done in each, or by its end (分季度累计完成投资目标), or was. */
export const pieceHeading =
  /^(?:各|分)?(?:季度?|月度?|半年度?)(?:(?:累计)?(?:计划|应|拟)?(?:完成)?[\u4e00-\u9fff]{0,4}(?:目标|计划|任务|指标|任务目标|目标任务)|完成|实绩|实际|完成情况)(?:数|值)?$/
export const doneHeading = /(?:完成|实绩|实际)(?:情况|数|值)?$/
