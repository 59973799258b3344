import { bareYearHead, weekHead } from '../../lexicon/times/periods'
import { officeHead } from '../../around/names/officeHead'
import { officeEvidence } from '../../values/names/officeName'
import { readHeaderText } from '../../values/headers/headerText'
import { readUnit } from '../../values/headers/unit'
import type { HeaderPart, HeaderPath } from './headerPaths'
import { periodReader } from '../labels/periodMembers'

type Cut = (text: string) => readonly [string, string] | null

const at =
  (mark: RegExp): Cut =>
  (text) => {
    const pieces = text.split(mark).map((piece) => piece.trim())
    const [first = '', second = ''] = pieces
    // 谈心谈话（2016年1-5月）: a bracket is never torn.
    return pieces.length === 2 && first !== '' && second !== '' && !/[（(][^）)]*$/.test(first) ? [first, second] : null
  }
const bracket: Cut = (text) => {
  const match = /^(.+?)\s*[（(]([^（）()]+)[)）]$/.exec(text.trim())
  // 招生（2024年5月、人） says its unit too: torn apart it is lost.
  const pieces = match ? (match[2] as string).split(/[,，、;；\s]+/) : []
  return match && (pieces.length === 1 || pieces.every((piece) => readUnit(piece) === null))
    ? [match[2] as string, match[1] as string]
    : null
}
const headOf =
  (pattern: RegExp): Cut =>
  (text) => {
    const match = pattern.exec(text.trim())
    return match ? [match[1] as string, (match[2] as string).trim()] : null
  }
const office: Cut = (text) => {
  const head = officeHead(text.trim())
  return head === null || head.length === text.trim().length ? null : [head, text.trim().slice(head.length)]
}

/** Ways two texts are joined in one, the surest first. */
const cuts: readonly Cut[] = [
  at(/_/),
  // 1-8月, 2023-Q2 are periods: a dash between two figures joins no names.
  at(/(?<!\d)\s*[-—–－]\s*|\s*[-—–－]\s*(?![\dQH])/i),
  at(/[|｜·]/),
  at(/[:：]/),
  bracket,
  headOf(weekHead),
  headOf(bareYearHead),
  office,
]

/**
 * Headers whose lowest texts are each of one set joined with each of another, where one of the sets is bodies or periods, are two rows of
 * headers in one (rule Y7).
 *
 *     惠民县_起草文稿 惠民县_督办单 阳信县_起草文稿 阳信县_督办单      惠民县 阳信县 over 起草文稿 督办单
 *     2020改造户厕 2021改造户厕                          2020 2021 over 改造户厕
 */
export function withJoinedHeadsApart(paths: readonly HeaderPath[]): readonly HeaderPath[] {
  const leaves = paths.map((path) => path.names[path.names.length - 1])
  const texts = [...new Set(leaves.flatMap((leaf) => (leaf ? [leaf.text] : [])))]
  // 1-3月, 2020.03 are periods as they stand.
  const whole = periodReader(texts, '')
  const joined = texts.filter(
    (text) => whole(text) === null && readHeaderText(text).measure === null && readHeaderText(text).total === null,
  )
  if (joined.length < 2 || joined.length > 400) return paths
  const found = cuts.flatMap((cut) => {
    const pairs = new Map(joined.map((text) => [text, cut(text)]))
    const whole = [...pairs.values()].every((pair) => pair !== null)
    return whole && isProduct([...pairs.values()] as (readonly [string, string])[]) ? [pairs as Map<string, readonly [string, string]>] : []
  })
  // Where several ways fit, the one whose two sets both come back; of those the surest.
  const pairs = found.find(bothComeBack) ?? found[0]
  if (!pairs) return paths
  return paths.map((path, k) => {
    const leaf = leaves[k]
    const pair = leaf ? pairs.get(leaf.text) : undefined
    if (!leaf || !pair) return path
    const part = (text: string): HeaderPart => ({ ...leaf, text })
    return { ...path, names: [...path.names.slice(0, -1), part(pair[0]), part(pair[1])] }
  })
}

function bothComeBack(pairs: ReadonlyMap<string, readonly [string, string]>): boolean {
  return [0, 1].every((side) => new Set([...pairs.values()].map((pair) => pair[side])).size >= 2)
}

/** Each of one set with each of another, and one of the two, but not both alike, is bodies or periods. */
function isProduct(pairs: readonly (readonly [string, string])[]): boolean {
  const [firsts, seconds] = [new Set(pairs.map((pair) => pair[0])), new Set(pairs.map((pair) => pair[1]))]
  if (firsts.size * seconds.size !== pairs.length) return false
  // 2024年（元） is a period in its unit.
  if ([...firsts, ...seconds].some((text) => readUnit(text) !== null)) return false
  // 2024-01 and 1-6 are periods as they stand: what is joined with one has a name.
  if (![firsts, seconds].some((set) => [...set].every((text) => /\p{L}/u.test(text)))) return false
  const kinds = [firsts, seconds].map((set) => kindOf([...set]))
  if (kinds[0] === kinds[1] || kinds.every((kind) => kind === 'name')) return false
  // 2023年-城镇 alone is a name with its year, which is read as it stands.
  return firsts.size > 1 || seconds.size > 1
}

function kindOf(texts: readonly string[]): 'office' | 'period' | 'name' {
  const reader = periodReader(texts, '')
  if (texts.every((text) => reader(text) !== null)) return 'period'
  const evidence = texts.map(officeEvidence)
  return evidence.every((share) => share >= 0.4) && evidence.reduce((a, b) => a + b, 0) >= 0.55 * texts.length ? 'office' : 'name'
}
