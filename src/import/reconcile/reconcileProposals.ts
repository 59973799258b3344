import type { FileReading, Proposal } from '../../model/sheet/reading'
import type { Office } from '../../model/office'
import { bodySuffixes, placeBeforeBody, shortForms } from '../lexicon/places/offices'
import { normaliseName } from '../values/names/name'

/**
 * Names that look alike and may be one: proposed with the reason, never merged.
 *
 *     青岛市政府办公厅 · 青岛市府办      sameOffice, short form
 *     示例市教育局 · 教育局            sameOffice, without its place: in files of which none has both, and no other place's 教育局 is met
 *     报送信息（7月表） · 信息报送（8月表）  sameIndicator, the same characters in another order, the same unit
 *     起草綜合文稿 · 起草综合文稿        the same name already: nothing to propose
 */
export function proposalsOf(readings: readonly FileReading[]): Proposal[] {
  const offices = new Map<string, Office>()
  for (const reading of readings) for (const office of reading.dataset.offices) if (!offices.has(office.id)) offices.set(office.id, office)
  const alike = new Map<string, Office[]>()
  const groups = [...offices.values()].map((office) => {
    const short = shortForm(office.name)
    const group = alike.get(short) ?? []
    if (group.push(office) === 1) alike.set(short, group)
    return { office, group, at: group.length }
  })
  const sameOffices = groups.flatMap(({ office, group, at }) =>
    group.slice(at).map((other): Proposal => ({ kind: 'sameOffice', left: office.name, right: other.name, because: 'shortForm' })),
  )
  return [...sameOffices, ...bodiesWithoutPlace(readings), ...sameIndicators(readings)]
}

/** Bodies that one file names with their place and another without, where only one place's is met: with two, either may be meant. */
function bodiesWithoutPlace(readings: readonly FileReading[]): Proposal[] {
  const filesOf = new Map<string, Set<number>>()
  readings.forEach((reading, file) => {
    for (const { name } of reading.dataset.offices) filesOf.set(name, (filesOf.get(name) ?? new Set()).add(file))
  })
  const withPlace = new Map<string, string[]>()
  for (const name of filesOf.keys())
    for (let at = 1; at <= name.length - leastBody; at++) {
      const bare = name.slice(at)
      if (!filesOf.has(bare) || !placeBeforeBody.test(`${name.slice(0, at)}|${bare}`)) continue
      withPlace.set(bare, [...(withPlace.get(bare) ?? []), name])
    }
  return [...withPlace].flatMap(([bare, [full, ...others]]): Proposal[] => {
    if (full === undefined || others.length > 0 || !isBody(bare)) return []
    if ([...(filesOf.get(full) as Set<number>)].some((file) => filesOf.get(bare)?.has(file))) return []
    return [{ kind: 'sameOffice', left: full, right: bare, because: 'withoutPlace' }]
  })
}

/** 教育局, 市委办: what is shorter is no body's name by itself. */
const leastBody = 3

const isBody = (name: string): boolean => bodySuffixes.some(([suffix]) => name.endsWith(suffix) && name.length > suffix.length)

/** Fewer characters than this are alike by chance. */
const leastCharacters = 4

/** Indicators whose names are each other's characters in another order, in files of which none has both. */
function sameIndicators(readings: readonly FileReading[]): Proposal[] {
  const alike = new Map<string, Map<string, Set<number>>>()
  readings.forEach((reading, file) => {
    for (const { name, unit } of reading.dataset.indicators) {
      const characters = [...normaliseName(name)].sort().join('')
      if ([...characters].length < leastCharacters) continue
      const key = `${characters}|${unit}`
      const names = alike.get(key) ?? new Map<string, Set<number>>()
      names.set(name, (names.get(name) ?? new Set()).add(file))
      alike.set(key, names)
    }
  })
  return [...alike.values()].flatMap((names) => {
    const [[left, of], ...others] = [...names] as [[string, Set<number>], ...[string, Set<number>][]]
    return others
      .filter(([right, files]) => normaliseName(right) !== normaliseName(left) && ![...files].some((file) => of.has(file)))
      .map(([right]): Proposal => ({ kind: 'sameIndicator', left, right, because: 'sameCharacters' }))
  })
}

/** An office's name worn down to what all its spellings share: 中共X市委办公室, X市委办 → X市委办. */
function shortForm(name: string): string {
  return shortForms.reduce((short, [long, form]) => short.replace(long, form), normaliseName(name))
}
