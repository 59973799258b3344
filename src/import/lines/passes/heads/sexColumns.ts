import { personsCounted, sexes } from '../../../lexicon/headings/headers'
import { shareOfWhole } from '../../../lexicon/measures/rates'
import { totalOfGroup } from '../../../lexicon/measures/totals'
import type { LineFacts } from '../../../sheet/facts'
import { isBareTotal } from '../../../sheet/heading'

/**
 * 男 and 女 beside one another say of whom, never what is counted (rule H17): that is the name they stand under, else the persons counted on
 * their left, else what the title says where nothing in the header is named.
 *
 *     在校学生数 over 合计 男 女       在校学生数 of both, of 男, of 女
 *     人口（人） 男 女                人口 of both, of 男, of 女
 *     人口合计 男 女                 人口 of both, a total
 *     党员总数 其中：女               the second 党员总数 of 女
 *     职工人数 学历 over 本科 专科, 性别 over 男 女     职工人数 of both, of 男, of 女
 *     户数 女                       女 stays a name: nothing stands beside it
 */
export function withSexes(columns: readonly LineFacts[]): readonly LineFacts[] {
  const says = columns.map(sexIn)
  const both = says.some((sex) => sex?.men === true) && says.some((sex) => sex?.men === false)
  if (!both && !columns.some((column, c) => column.ofWhich && says[c] !== null)) return columns
  const named = columns.some(
    (column, c) => says[c] === null && column.name !== '' && column.total === null && !shareOfWhole.test(column.name),
  )
  let left: LineFacts | null = null
  let persons: LineFacts | null = null
  return columns.map((column, c) => {
    const sex = says[c] ?? null
    if (sex === null) {
      const whole = column.measure === null && column.total !== null && both ? headOfTotal(column) || ofBoth(column, columns[c + 1]) : ''
      const named = whole === '' ? column : { ...column, name: whole }
      if (named.name !== '' && named.measure === null) left = named
      if (left === named && personsCounted.test(named.name)) persons = named
      return named
    }
    const above = column.name.slice(0, column.name.length - sex.word.length).trim()
    const asked = sexes.heading.test(above)
    const over = asked && persons !== null ? '' : above
    const whole = over !== '' ? null : asked || left === persons ? persons : null
    if (!both && !column.ofWhich) return column
    if (over === '' && whole === null && (named || !both)) return column
    return {
      ...column,
      name: over === '' ? (whole?.name ?? '') : over,
      unit: column.unit ?? whole?.unit ?? null,
      breakdown: [...column.breakdown, { name: sexes.name, value: sex.word }],
    }
  })
}

/** Whose figures a column is of: its whole name, or what stands lowest over it, says so. */
function sexIn(column: LineFacts): { readonly men: boolean; readonly word: string } | null {
  if (column.measure !== null) return null
  const leaf = column.labels[column.labels.length - 1]?.text.replace(/\s+/g, '') ?? ''
  const word = [column.name, leaf].find((text) => sexes.men.test(text) || sexes.women.test(text))
  return word === undefined || !column.name.endsWith(word) ? null : { men: sexes.men.test(word), word }
}

/** 人口合计 right before 男: the persons that both are of. */
function ofBoth({ name }: LineFacts, next: LineFacts | undefined): string {
  const persons = totalOfGroup.exec(name)?.[1] ?? ''
  return next !== undefined && (sexes.men.test(next.name) || sexes.women.test(next.name)) && personsCounted.test(persons) ? persons : ''
}

/** 人口数 over 计, beside 男 and 女: the name that the total bears as they do; '' where it has none. */
function headOfTotal(column: LineFacts): string {
  const leaf = column.labels[column.labels.length - 1]?.text.replace(/\s+/g, '') ?? ''
  return isBareTotal(leaf) && column.name.endsWith(leaf) ? column.name.slice(0, -leaf.length).trim() : ''
}
