/**
 * Whether a grade as a sheet writes it counts stars.
 *
 *     isStarGrade('★★★★☆')   true
 *     isStarGrade('四星级')     true
 *     isStarGrade('良好')      false
 */
export function isStarGrade(text: string): boolean {
  return /[★☆星]|\bstars?\b/i.test(text)
}
