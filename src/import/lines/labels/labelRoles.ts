import { anyName, contactHeading, untilHeading } from '../../lexicon/headings/headings'
import type { LabelRole } from '../../sheet/facts'
import {
  isCodeHeading,
  isDefinitionHeading,
  isGroupHeading,
  isIndicatorHeading,
  isOfficeHeading,
  isPeriodHeading,
  isUnitHeading,
} from '../../sheet/heading'
import { kindOfHeadings, readRunHeading } from '../../sheet/runHeadings'
import type { RunKind } from '../../sheet/runHeadings'
import { officeEvidence } from '../../values/names/officeName'
import type { LabelRow } from './labelRows'
import type { LabelColumn } from './readLabels'

/** What is said of the members of a column: how many of them are periods, units, codes, words, persons, and how sure they are bodies. */
interface MemberShares {
  readonly period: number
  readonly unit: number
  readonly office: number
  readonly code: number
  readonly words: number
  readonly persons: number
  /** How many of them are bodies or places for certain, by a word or by public knowledge. */
  readonly surely: number
}

export function labelRole(heading: string, share: MemberShares): LabelRole {
  if (isDefinitionHeading(heading) || untilHeading.test(heading.replace(/\s+/g, ''))) return 'definition'
  if (isUnitHeading(heading) && share.unit >= 0.4) return 'unit'
  // 科目代码 over 人员经费: words are names whatever heads them.
  if (isCodeHeading(heading) && share.words < 0.8) return 'code'
  if (share.period >= 0.6 || (isPeriodHeading(heading) && share.period >= 0.3)) return 'period'
  if (share.unit >= 0.9 && heading === '') return 'unit'
  if (share.code >= 0.8) return 'code'
  if (isIndicatorHeading(heading)) return 'indicator'
  // Name heads persons and goods as well as places: its members say which (rule L9).
  if (isOfficeHeading(heading) && (!anyName.test(heading.trim()) || (share.persons < 0.8 && share.surely >= 0.5))) return 'office'
  if (anyName.test(heading.trim())) return 'name'
  return share.office >= 0.5 ? 'office' : 'name'
}

/** One column says whose figures they are, the one with the most names; one says what, the first called so. */
export function settled(columns: readonly LabelColumn[]): LabelColumn[] {
  const offices = columns.filter((column) => column.role === 'office')
  const office = offices.reduce<LabelColumn | null>(
    (best, column) => (best === null || column.members > best.members ? column : best),
    null,
  )
  const onlyCodes = !columns.some((column) => ['office', 'indicator', 'name', 'period'].includes(column.role))
  // Names under an empty corner that look like places, and nothing else says whose figures they are.
  const corner =
    office === null
      ? columns.find((column) => column.role === 'name' && column.heading === '' && column.officeShare >= 0.3 && column.members >= 2)
      : undefined
  return columns.map((column) => {
    if (column === corner) return { ...column, role: 'office' }
    // 计划 over 实际 of each office: what the figures are, and nobody's name (rule L26).
    if (column.sides && columns.some((other) => other !== column && other.role !== 'unit' && other.role !== 'code'))
      return { ...column, role: 'period' }
    if (column.role === 'office' && column !== office) return { ...column, role: 'name' }
    if (column.role === 'code' && onlyCodes) return { ...column, role: 'name' }
    return column
  })
}

/** 病种编码 beside the years alone: codes name what rows of the same time are of, where they tell all of them apart. */
export function withCodesNaming(columns: readonly LabelColumn[], rows: readonly LabelRow[]): readonly LabelColumn[] {
  const code = columns.findIndex((column) => column.role === 'code')
  if (code < 0 || columns.some((column) => ['office', 'indicator', 'name', 'definition'].includes(column.role))) return columns
  const keysOf = (named: boolean): string[] =>
    rows.flatMap((row) =>
      row.kind === 'values'
        ? [[...row.sections, ...row.labels.filter((_, k) => named || k !== code)].map((label) => label?.text ?? '').join('\n')]
        : [],
    )
  const [without, all] = [keysOf(false), keysOf(true)]
  return new Set(without).size < without.length && new Set(all).size === all.length
    ? columns.map((column, k) => (k === code ? { ...column, role: 'name' as const } : column))
    : columns
}

/** A column of 口径 or the like is a key after all where rows say the same without it and differ with it. */
export function withTelling(columns: readonly LabelColumn[], rows: readonly LabelRow[]): readonly LabelColumn[] {
  const telling = columns.filter((column) => column.role === 'definition' && !untilHeading.test(column.heading.replace(/\s+/g, '')))
  if (telling.length === 0) return columns
  const keys = (left: (column: LabelColumn) => boolean): number =>
    new Set(
      rows.flatMap((row) =>
        row.kind === 'values'
          ? [row.labels.map((label, k) => (left(columns[k] as LabelColumn) ? '' : (label?.text ?? ''))).join('\n')]
          : [],
      ),
    ).size
  const values = rows.filter((row) => row.kind === 'values').length
  const without = keys((column) => telling.includes(column))
  return without < values && keys(() => false) === values && telling.some((column) => column.members < values)
    ? columns.map((column) => (telling.includes(column) ? { ...column, role: saysTimes(column) ? 'period' : 'name' } : column))
    : columns
}

/** 口径 over 当月 and 累计 says of which time a row is (rule L26). */
function saysTimes({ heading, periodShare }: LabelColumn): boolean {
  return isDefinitionHeading(heading) && periodShare === 1
}

/** People whom no figure counts (联系人) are no key where the other labels tell all rows apart. */
export function withoutContacts(columns: readonly LabelColumn[], rows: readonly LabelRow[]): readonly LabelColumn[] {
  const contacts = columns.filter((column) => column.role === 'name' && contactHeading.test(column.heading.replace(/\s+/g, '')))
  if (contacts.length === 0 || contacts.length === columns.length) return columns
  const keys = rows.flatMap((row) =>
    row.kind === 'values'
      ? [
          row.labels.map((label, k) => (contacts.includes(columns[k] as LabelColumn) ? '' : (label?.text ?? ''))).join('\n') +
            row.sections.map((label) => label.text).join('\n'),
        ]
      : [],
  )
  return new Set(keys).size < keys.length
    ? columns
    : columns.map((column) => (contacts.includes(column) ? { ...column, role: 'definition' } : column))
}

/** What the headings over runs of rows are, level by level, all of a level together (rule Y3). */
export function sectionKinds(columns: readonly LabelColumn[], rows: readonly LabelRow[], unnamed: boolean): RunKind[] {
  const levels: Set<string>[] = []
  for (const row of rows) if (row.kind === 'values') row.sections.forEach((label, level) => (levels[level] ??= new Set()).add(label.text))
  const says = (role: LabelRole): boolean => columns.some((column) => column.role === role)
  // 城乡 and 类型 beside the names of bodies group figures and name nothing (rule Y10).
  const names = (column: LabelColumn): boolean =>
    column.role === 'indicator' || (column.role === 'name' && !(says('office') && isGroupHeading(column.heading)))
  let [offices, bare] = [says('office'), unnamed && !columns.some(names)]
  return levels.map((texts) => {
    const kind = kindOfHeadings([...texts], { unnamed: bare && texts.size >= 2, offices })
    // Half of them places, and the same rows under each: offices all the same.
    const evidence = [...texts].reduce((sum, text) => sum + officeEvidence(readRunHeading(text).name), 0)
    const found = kind === 'part' && !offices && texts.size >= 2 && evidence >= 0.3 * texts.size ? 'office' : kind
    if (found === 'office') offices = true
    if (found === 'indicator') bare = false
    return found
  })
}
