/**
 * What a count or its score is of, without the word that says which of the two it is.
 *
 *     countedThing('省采用篇数')  '省采用'      countedThing('省采用得分')  '省采用'      countedThing('总分')  '总分'
 */
export function countedThing(name: string): string {
  return name
    .replace(/[（(][^（）()]*[)）]/g, '')
    .replace(/(?<=.{2})(?:得分|计分|积分|评分|分值|分数|赋分|[篇条件次期项个]数?|数量|数)$/, '')
}
