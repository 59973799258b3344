import { isInsideWord } from '../../i18n/words/wholeWords'

/** Fewest letters that all must share to be worth dropping, and that each must keep to be a name still. */
const leastShared = 2
const leastKept = 2

/**
 * Names without what all of them begin or end with, so that they are told apart where they differ when there is no room for them whole. As they
 * are when that would leave one without a name, or two alike.
 *
 *     惠民县委办公室, 阳信县委办公室, 经济技术开发区委办公室    惠民县, 阳信县, 经济技术开发区
 *     North Office, South Office                          North, South
 *     甲分公司, 乙分公司                                   as they are: 甲 is no name
 *     青岛市人民政府办公厅, 滨州市政府办公厅                    青岛市人民政府, 滨州市政府: no word is cut in two
 */
export function withoutShared(names: readonly string[]): readonly string[] {
  if (new Set(names).size < 2) return names
  let tail = sharedLength(names.map((name) => [...name].reverse()))
  while (tail > 0 && names.some((name) => isInsideWord(name, [...name].length - tail))) tail--
  const shorter = cut(names, 0, tail)
  let head = sharedLength(shorter.map((name) => [...name]))
  while (head > 0 && shorter.some((name) => isInsideWord(name, head))) head--
  return cut(shorter, head, 0)
}

/** Letters that all begin with; of Latin words only whole ones. */
function sharedLength(names: readonly (readonly string[])[]): number {
  const [first = [], ...others] = names
  let length = 0
  while (length < first.length && others.every((name) => name[length] === first[length])) length++
  const inWord = (name: readonly string[]) =>
    /[\p{Script=Latin}\d]/u.test(name[length - 1] ?? '') && /[\p{Script=Latin}\d]/u.test(name[length] ?? '')
  while (length > 0 && names.some(inWord)) length--
  return length
}

function cut(names: readonly string[], head: number, tail: number): readonly string[] {
  if (head + tail < leastShared) return names
  const shorter = names.map((name) =>
    [...name]
      .slice(head, tail > 0 ? -tail : undefined)
      .join('')
      .trim(),
  )
  const alike = new Set(shorter).size < new Set(names).size
  return alike || shorter.some((name) => [...name].length < leastKept) ? names : shorter
}
