const each =
  /\s*[(（[【]\s*(?:\d+(?:\.\d+)?\s*分\s*[/／]\s*\p{Script=Han}{1,2}|每\p{Script=Han}{1,2}?[计得/／]?\s*\d+(?:\.\d+)?\s*分)\s*[)）\]】]/u

/**
 * A name without what each of its things brings, and the heading that says so; null where none does.
 *
 *     市级采用（10分/篇） 得分     市级采用 得分, 市级采用（10分/篇）
 *     领导批示(每件40分)         领导批示, 领导批示(每件40分)
 *     满意度（10分）            null: the most there is
 */
export function pointsEach(name: string): { readonly name: string; readonly heading: string } | null {
  const match = each.exec(name)
  if (match === null || match.index === 0) return null
  const behind = match.index + match[0].length
  return { name: name.slice(0, match.index) + name.slice(behind), heading: name.slice(0, behind) }
}
