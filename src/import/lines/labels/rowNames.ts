import type { BreakdownPart } from '../../../model/dataset/observation'
import { ofWhichHead } from '../../lexicon/headings/headings'
import { meanOfRows } from '../../lexicon/measures/totals'
import { readHeaderText } from '../../values/headers/headerText'
import { asWritten } from '../../values/names/nameParts'
import { missingKind } from '../../values/numbers/marks'

/** 平均分 beneath offices, 日均 beneath days: the mean of the rows above, and no name (rule T6). */
export function saysMean(text: string): boolean {
  return meanOfRows.test(text.replace(/\s+|[:：]$/g, ''))
}

/** A label taken apart; of a name that is whole with its comma, MT is no unit. */
export function labelHeader(text: string, whole: boolean): ReturnType<typeof readHeaderText> {
  const header = readHeaderText(text)
  return whole && header.unit !== null && text.includes(',') && !/[(（[]/.test(text)
    ? { ...header, name: cleanName(text), unit: null, measure: null }
    : header
}

/** Andhra Pradesh #, 甲县*: a sign behind a body's name points to a note. */
export function withoutSigns(name: string): string {
  return name.replace(/(?<=[^\s*＊#†‡※]) *[*＊#†‡※]{1,3}$/, '').replace(/^※ *(?=\p{Script=Han})/u, '')
}

/** Two label columns under one heading are told apart by number: 项目, 项目2. */
export function apart(name: string, parts: readonly BreakdownPart[]): string {
  const same = parts.filter((part) => part.name === name || part.name.replace(/\d+$/, '') === name).length
  return same === 0 ? name : `${name}${same + 1}`
}

/** 累计值 at a name's end and 本月 at its head say when; 年度 inside 每人年度选题 is part of the name. */
export function atEdge(text: string, matched: string): boolean {
  const plain = text.trim().replace(/\s*[(（][^()（）]*[)）]$/, '')
  const found = asWritten(plain, matched)
  return plain.startsWith(found) || plain.endsWith(found)
}

export function wholeName(text: string, unit: boolean): string {
  const name = cleanName(text).replace(ofWhichHead, '')
  return unit ? name.replace(/\s*[(（][^()（）]*[)）]$/, '') : name
}

export function cleanName(text: string): string {
  const name = text.trim().replace(/\s+/g, ' ')
  // 东　区, 滨 城 区: blanks that only spread a name.
  return /^\p{Script=Han}(?: \p{Script=Han})+$/u.test(name) ? name.replace(/ /g, '') : name
}

export function leading(text: string): number {
  return text.length - text.trimStart().length
}

/** A mark in a label's place: — / … name nobody and tell nothing apart. */
export function saysNothing(text: string): boolean {
  const kind = text.trim().length > 4 ? null : missingKind(text)
  return kind === 'dash' || kind === 'slash' || kind === 'ellipsis'
}

export const bracketed = /^(.+?)\s*[(（]([\u4e00-\u9fa5]{2,10})[)）]$/
