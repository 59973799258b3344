/**
 * Whether an indicator is what is to be done, though no sheet holds anything against it: who was given most is first in nothing.
 *
 *     isGoalName('森林抚育任务')  true      isGoalName('任务完成数')  false      isGoalName('完成任务率')  false
 */
export function isGoalName(name: string): boolean {
  return (
    /(?:任务|目标|计划|指标)(?:数|量|值|总数|总量)?$|^(?:应|计划|目标)(?!急|对|用|届|聘|生育|单列)/.test(name) &&
    !/完成|达到|实际/.test(name)
  )
}

/** Whether a goal's heading says that it is for a stretch of the calendar and not for the whole of a project: 年度计划投资, 1—9月目标. */
export function isForStretch(heading: string): boolean {
  return /年度|全年|本年|当年|今年|\d{2,4}\s*年|月|季|半年|阶段/.test(heading)
}

/** Whether it says what a project costs from its beginning to its end: 总投资. */
export function isOfWhole(heading: string): boolean {
  return /总投资|投资总额|总概算/.test(heading)
}

/** Whether a heading says that what stands beneath is planned: 2024年预算, 下年计划数. */
export function isPlanHeading(heading: string): boolean {
  return /预算|计划|目标|任务/.test(heading)
}

/** Whether it says that money is set aside: 2024年预算数, 预算安排. */
export function isBudgetHeading(heading: string): boolean {
  return /预算|\bbudget/i.test(heading)
}

/** A heading without its year: 2024年预算数 is 预算数. */
export function yearlessHeading(heading: string): string {
  return heading.replace(/^\d{4}年度?/, '')
}
