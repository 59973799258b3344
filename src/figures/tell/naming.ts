import { pointsEach } from '../../i18n/names/pointsEach'
import type { Dataset } from '../../model/dataset/dataset'
import type { Member, Varies } from '../members/members'
import { slotMark } from './factBook'
import { totalName } from './totalName'
import { withoutShared } from './sharedWords'

/** A name on two lines: what a row is called, and its bracketed part below it. */
export interface RowName {
  readonly category: string
  readonly detail: string
}

/** An office as figures call it. */
export function officeName(dataset: Dataset, office: number): string {
  const known = dataset.offices[office]
  if (known === undefined) return ''
  return known.shortName === '' || sharedShortNames(dataset).has(known.shortName) ? known.name : known.shortName
}

const shared = new WeakMap<Dataset, ReadonlySet<string>>()

/** Short names that two offices have: those are called by their full names, so that a label says which. */
function sharedShortNames(dataset: Dataset): ReadonlySet<string> {
  let names = shared.get(dataset)
  if (names === undefined) {
    const all = dataset.offices.map((office) => office.shortName)
    shared.set(dataset, (names = new Set(all.filter((name, k) => name !== '' && all.indexOf(name) !== k))))
  }
  return names
}

/** Names of so few letters are as short as a name can be. */
const shortEnough = 6

/**
 * How a sentence that finds no room for whole names calls the offices of a figure: without brackets and without what all of them share, as the
 * drawing does where it has no room.
 *
 *     惠民县委办公室收文131件, 阳信县委办公室 beside it     惠民县收文131件
 *     市发展和改革委员会（市粮食和物资储备局）98分        市发展和改革委员会98分
 */
export function shorterNames(dataset: Dataset, offices: readonly number[]): (sentence: string) => string {
  const names = [...new Set(offices.map((office) => officeName(dataset, office)).filter((name) => name !== ''))]
  const bare = names.map((name) => rowName(name).category)
  const said = new Set(bare).size < names.length ? names : bare
  const apart = said.some((name) => [...name].length > shortEnough) ? withoutShared(said) : said
  const pairs = names
    .map((name, k) => [name, apart[k] ?? name] as const)
    .filter(([name, short]) => name !== short)
    .sort(([a], [b]) => b.length - a.length)
  return (sentence) => pairs.reduce((text, [name, short]) => putShort(text, name, short), sentence)
}

/** A short name in a long one's places. One that ends in a digit keeps a blank before a number: 第30 70条, never 第3070条. */
function putShort(sentence: string, name: string, short: string): string {
  const [before = '', ...after] = sentence.split(name)
  const runsOn = /[A-Za-z\d]$/.test(short)
  return after.reduce((text, rest) => `${text}${short}${runsOn && beginsWithNumber(rest) ? ' ' : ''}${rest}`, before)
}

/** A digit, or the slot of a number. */
function beginsWithNumber(text: string): boolean {
  return text.startsWith(slotMark) || /^\d/.test(text)
}

/** 市级采用篇数 of 市级采用（10分/篇）篇数, where the points tell no other apart. */
export function indicatorName(dataset: Dataset, indicator: number): string {
  const name = dataset.indicators[indicator]?.name ?? ''
  const bare = pointsEach(name)?.name
  if (bare === undefined) return totalName(dataset, indicator) ?? name
  const taken = dataset.indicators.some((other) => other.name !== name && (pointsEach(other.name)?.name ?? other.name) === bare)
  return taken ? name : bare
}

export function breakdownName(dataset: Dataset, breakdown: number, dimension: string | null = null): string {
  const all = dataset.breakdowns[breakdown] ?? []
  const parts = dimension === null ? all : all.filter((part) => part.name === dimension)
  return parts.map((part) => part.value).join('·')
}

/**
 * A member's name by what tells it apart from the others of its figure; what all share stands in the subtitle.
 *
 *     indicators differ           起草综合文稿
 *     offices differ              示例县甲
 *     both                        示例县甲·起草综合文稿
 *     publications differ         信息快报
 */
export function memberName(dataset: Dataset, member: Member, varies: Varies): string {
  const parts = [
    varies.office ? officeName(dataset, member.office) : '',
    varies.indicator ? indicatorName(dataset, member.indicator) : '',
    varies.breakdown ? breakdownName(dataset, member.breakdown, varies.dimension) : '',
  ].filter((part) => part !== '')
  if (parts.length > 0) return parts.join('·')
  return breakdownName(dataset, member.breakdown) || indicatorName(dataset, member.indicator)
}

/**
 * Take the bracketed end of a name to a second line.
 *
 *     市市场监督管理局（市知识产权局）   市市场监督管理局 / 市知识产权局
 */
export function rowName(name: string): RowName {
  const match = /^(.+?)\s*[（(]([^（）()]+)[）)]$/.exec(name)
  return match === null ? { category: name, detail: '' } : { category: match[1] ?? name, detail: match[2] ?? '' }
}

/** What all members share, for the subtitle: the office, then the indicator with its breakdown. */
export function sharedName(
  dataset: Dataset,
  members: readonly Member[],
  varies: Varies,
): { readonly office: string; readonly indicator: string } {
  const first = members[0]
  if (first === undefined) return { office: '', indicator: '' }
  const breakdown = members.every((member) => member.breakdown === first.breakdown) ? breakdownName(dataset, first.breakdown) : ''
  return {
    office: varies.office || members.some((member) => member.office !== first.office) ? '' : officeName(dataset, first.office),
    indicator: varies.indicator ? '' : [indicatorName(dataset, first.indicator), breakdown].filter((part) => part !== '').join('·'),
  }
}
