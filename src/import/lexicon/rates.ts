/** A rate named after its numerator: 批示率 is 批示 over something, adoption rate. */
export const rateStem = /^(.+?)(?:率|\s+rate)$/i
export const rateName = /(率|\brate)$/i

/** Names that are no step of anything, though they hold a step's word: 采用率, 采用得分. */
export const rateOrScore = /率$|得分|\brate$|score/i

/** Averages and figures for each of something: 人均可支配收入, 每万人…, per capita. */
export const perHead = /^(人均|平均|户均|亩均|每(百|千|万|十万|亩|人均?|户|平方|公里))|(average|median|per capita|per cent)/

/** Indexes, places and scores: numbers that no sum makes sense of, whatever their unit. An equals sign is an index's base. */
export const neverAdded = /=|指数|排名|得分|index/i

/** A figure that has already been added up since the year began. */
export const runningTotal = /累计|cumulative|year to date/i
