import { definitionHeaders, noteHeaders, officeHeaders, periodHeaders, serialHeaders, unitHeaders, valueHeaders } from '../lexicon/headers'
import { headings, indicatorWord } from '../lexicon/headings'
import { bareTotal } from '../lexicon/totals'
import { foldText } from '../values/fold'

/** A heading made plain for matching with the lexicon: no blanks or underscores, half-width, footnote marks off. */
export function plainHeading(text: string): string {
  return foldText(text.normalize('NFKC'))
    .replace(/[\s_]+/g, '')
    .replace(/[*†‡]+$/, '')
}

const plainSet = (words: readonly string[]): ReadonlySet<string> => new Set(words.map((word) => plainHeading(word).toLowerCase()))
const serial = plainSet(serialHeaders)
const notes = plainSet(noteHeaders)
const offices = plainSet(officeHeaders)
const periods = plainSet(periodHeaders)
const units = plainSet(unitHeaders)
const values = plainSet(valueHeaders)
const definitions = plainSet(definitionHeaders)

const known =
  (set: ReadonlySet<string>, pattern: RegExp | null) =>
  (text: string): boolean => {
    const plain = plainHeading(text)
    return set.has(plain.toLowerCase()) || (pattern !== null && pattern.test(plain))
  }

export const isSerialHeading = known(serial, headings.serial)
export const isRemarkHeading = known(notes, headings.remark)
export const isOfficeHeading = known(offices, headings.office)
export const isPeriodHeading = known(periods, headings.period)
export const isUnitHeading = known(units, headings.unit)
export const isValueHeading = known(values, headings.value)
export const isDefinitionHeading = known(definitions, null)
/** 指标, Element: a column that names indicators, as against 类别 or 名称, which may name anything. */
export const isIndicatorHeading = known(new Set(), headings.indicator)

/** 指标 and nothing vaguer: 项目 and 事项 may head kinds of things. */
export function isIndicatorWord(heading: string): boolean {
  return indicatorWord.test(plainHeading(heading))
}

/** Whether a label says that its line is a total and nothing else: 合计, 小 计：; not 全市合计. */
export function isBareTotal(text: string): boolean {
  return bareTotal.test(text.replace(/[\s:：]/g, ''))
}

/** 代码, Area Code (FAO), Organisation_code, LocID: the column names things by numbers. */
export function isCodeHeading(text: string): boolean {
  const plain = text.normalize('NFKC').trim()
  return headings.code.test(plain) || headings.codeTail.test(plain.replace(/\s+/g, ''))
}
