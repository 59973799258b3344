/**
 * Whether a score's name says that somebody judged: 述职评议得分, 社会评判, 民主测评, 互评分. 加分, 基础分 and 发文得分 are parts of a reckoning.
 */
export function isRatingName(name: string): boolean {
  return /述职|评议|评价|评判|测评|评估|评星|评级|互评|自评|评分|打分|点评|考评|满意|peer review|rating|appraisal/i.test(
    name.normalize('NFKC'),
  )
}
