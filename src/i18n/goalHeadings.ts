/** Whether a goal's heading says that it is for a stretch of the calendar and not for the whole of a project: 年度计划投资, 1—9月目标. */
export function isForStretch(heading: string): boolean {
  return /年度|全年|本年|当年|今年|\d{2,4}\s*年|月|季|半年|阶段/.test(heading)
}

/** Whether it says what a project costs from its beginning to its end: 总投资. */
export function isOfWhole(heading: string): boolean {
  return /总投资|投资总额|总概算/.test(heading)
}
