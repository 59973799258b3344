import type { Heading } from '../lexicon/headings/heading'
import { codeHeading, codeTail, columnHeadings, globeHeading } from '../lexicon/headings/columnHeadings'
import { ledgerHeadings } from '../lexicon/headings/ledgerHeadings'
import { frequencyWord, groupWord, vagueGroup, indicatorWord } from '../lexicon/headings/headings'
import { bareTotal } from '../lexicon/measures/totals'
import { foldText } from '../values/fold'

/** A heading made plain for matching with the lexicon: no blanks or underscores, half-width, footnote marks off. */
export function plainHeading(text: string): string {
  return foldText(text.normalize('NFKC'))
    .replace(/[\s_]+/g, '')
    .replace(/[*†‡]+$/, '')
}

const plainSet = (words: readonly string[]): ReadonlySet<string> => new Set(words.map((word) => plainHeading(word).toLowerCase()))

/** Whether a text is this heading: one of its words, or of its pattern. */
function known({ words, pattern }: Heading): (text: string) => boolean {
  const set = plainSet(words)
  return (text) => {
    const plain = plainHeading(text)
    return set.has(plain.toLowerCase()) || (pattern !== null && pattern.test(plain))
  }
}

/**
 * Which of some headings a text is, null where none: whole words decide before patterns, earlier entries before later ones.
 *
 *     headingAmong(ledgerHeadings)('销号日期')   closed, not struckOff
 *     headingAmong(ledgerHeadings)('RAG')        status
 */
export function headingAmong<Name extends string>(headings: Readonly<Record<Name, Heading>>): (text: string) => Name | null {
  const names = Object.keys(headings) as Name[]
  const sets = names.map((name) => plainSet(headings[name].words))
  return (text) => {
    const plain = plainHeading(text)
    const small = plain.toLowerCase()
    return names.find((_, k) => sets[k]?.has(small) === true) ?? names.find((name) => headings[name].pattern?.test(plain) === true) ?? null
  }
}

export type LedgerPart = keyof typeof ledgerHeadings

/** What a heading says of a task: its owner, its deadline … */
export const ledgerPart = headingAmong(ledgerHeadings)

export const isSerialHeading = known(columnHeadings.serial)
export const isRemarkHeading = known(columnHeadings.remark)
export const isOfficeHeading = known(columnHeadings.office)
export const isPeriodHeading = known(columnHeadings.period)
export const isUnitHeading = known(columnHeadings.unit)
export const isValueHeading = known(columnHeadings.value)
export const isDefinitionHeading = known(columnHeadings.definition)
/** 指标, Element: a column that names indicators, as against 类别 or 名称, which may name anything. */
export const isIndicatorHeading = known(columnHeadings.indicator)

/** 地区, 指标, 年份: what stands over names. */
export function headsNames(text: string): boolean {
  return isOfficeHeading(text) || isIndicatorHeading(text) || isPeriodHeading(text) || isSerialHeading(text) || isUnitHeading(text)
}

/** 指标 and nothing vaguer: 项目 and 事项 may head kinds of things. */
export function isIndicatorWord(heading: string): boolean {
  return indicatorWord.test(plainHeading(heading))
}

/** 类别, 级别, 性别: a column of groups. */
export function isGroupHeading(heading: string): boolean {
  return groupWord.test(plainHeading(heading))
}

/** 类别, 分类: a group of what, nobody says. */
export function isVagueGroup(heading: string): boolean {
  return vagueGroup.test(plainHeading(heading))
}

/** 频次, 频次要求: a column of how often. */
export function isFrequencyHeading(heading: string): boolean {
  return frequencyWord.test(plainHeading(heading))
}

/** Whether a label says that its line is a total and nothing else: 合计, 小 计：; not 全市合计. */
export function isBareTotal(text: string): boolean {
  return bareTotal.test(foldText(text).replace(/[\s:]/g, ''))
}

/** 经度, Latitude: where a thing lies. */
export function isGlobeHeading(text: string): boolean {
  return globeHeading.test(text.normalize('NFKC').trim())
}

/** 代码, Area Code (FAO), Organisation_code, LocID: the column names things by numbers. */
export function isCodeHeading(text: string): boolean {
  const plain = text.normalize('NFKC').trim()
  return codeHeading.test(plain) || codeTail.test(plain.replace(/\s+/g, ''))
}
