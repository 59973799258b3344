/** Whether a heading asks if a task is half done at half time: 是否双过半, 双过半（是/否）. */
export function saysDoubleHalf(text: string): boolean {
  return /双过半|过半/.test(text.normalize('NFKC').replace(/\s/g, ''))
}
