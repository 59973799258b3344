/**
 * Whether a row's name says it is a total of others: 合计, 小计, 全市, Total. A parent of 其中 rows (报送省信息) isn't one, though it
 * too is marked as an aggregate: it is left out of no figure.
 */
export function isTotalName(name: string): boolean {
  const plain = name.normalize('NFKC').replace(/[\s:：]/g, '')
  return /^(合|总|小|共|累)计|(合|总|小)计(数)?$|^总数$|^全(市|县|省|区|州|国|院|局|办|校|厅|部)$|^(全部|平均|合计.*)$|^(total|subtotal|sum|all)$|^grandtotal/i.test(
    plain,
  )
}

/** Whether a member of others, an office or a class, says that it is their total: 合计, 甲市小计, New South Wales (Total). */
export function isTotalOfOthers(name: string): boolean {
  const plain = name.normalize('NFKC').replace(/\s/g, '')
  return isTotalName(name) || /[(]?(?:(?:合|小|总)计|汇总)[)]?$/.test(plain) || /\(total\)$/i.test(plain)
}

/** Whether a part of a figure is no part but its mean over time or lines, told apart by that word. */
export function isMeanDimension(name: string): boolean {
  return name === '均值'
}

/** What a total is of, '' where its name is only that it is one: 发文小计 → 发文, 合计 → ''. */
export function totalledThing(name: string): string {
  return name.replace(/[（(]?(?:(?:合|小|总)计(?:数)?|汇总)[)）]?$/, '').replace(/ \(total\)$/i, '')
}

/** Whether a member of others says that it is their average: 全省平均, 五区平均, 中位数, 均值, Median. */
export function isAverageOfOthers(name: string): boolean {
  const plain = name.normalize('NFKC').replace(/\s/g, '')
  return /(?:平均(?:数|值|水平)?|均值|中位数)$/.test(plain) || /^(?:the)?(?:overall)?(?:average|mean|median)$/i.test(plain)
}

/** Places by what they lie in, the smallest first; a kind may hold those before it. */
const placeKinds: readonly RegExp[] = [
  /(?:镇|乡|街道|村|社区)$/,
  /(?:县|区|旗|市本级|本级|市直|园区|管委会)$/,
  /(?:市|州|盟|地区)$/,
  /(?:省|自治区)$/,
  /^(?:全国|中国|中华人民共和国)$/,
]

/**
 * Whether a place is of a kind that holds all the others: 示例市 beside 甲县 and 乙区 (and a county-level 邹平市), 山东省 beside cities.
 * Its figures must bear it out.
 */
export function wholePlaceOf(name: string, others: readonly string[]): boolean {
  const own = kindOf(name)
  if (own < 1 || others.length < 2) return false
  const kinds = others.map(kindOf)
  return kinds.every((kind) => kind >= 0 && kind <= own) && kinds.filter((kind) => kind < own).length * 2 > kinds.length
}

/**
 * Whether a place holds all the others whatever its figures are: no city is beside its province, no town beside its county. A 市 may be a
 * county's peer, and four of them are provinces.
 *
 *     江西省 beside 南昌市 and 九江市     true       示例县 beside 甲镇, 乙街道     true
 *     河北省 beside 北京市 and 天津市     false      邹平市 beside 甲县, 乙区       false
 */
export function surelyHolds(name: string, others: readonly string[]): boolean {
  const own = kindOf(name)
  const kinds = others.map(kindOf)
  if (own < 1 || others.length < 2 || !kinds.every((kind) => kind >= 0 && kind < own)) return false
  if (own === 2) return kinds.every((kind) => kind === 0)
  return own !== 3 || !others.some((other) => /^(?:北京|天津|上海|重庆)市$/.test(other))
}

function kindOf(place: string): number {
  return placeKinds.findIndex((kind) => kind.test(place.normalize('NFKC').replace(/\s/g, '')))
}

/** Whether a name only counts: Table 3a, Sheet2, 表2b, Table 3.1. */
export function isCountingName(name: string): boolean {
  return /^(sheet|table|工作表|表|tab)[._-]?\d+(?:[.-]\d+)*[a-z]?$/i.test(name.normalize('NFKC').replace(/\s/g, ''))
}

/**
 * Whether a column's name says it holds the whole score: 总分, 考核得分, 合计, Total score. 基础分, 加分 and 扣分 are its parts.
 */
export function isTotalScoreName(name: string): boolean {
  const plain = name.normalize('NFKC').replace(/[\s:：]/g, '')
  return (
    isTotalName(plain) ||
    /^(年度|年终|考核|综合|最终|最后|实际|实得|总)*(总分|得分|总成绩|总评分?)$|^合计(得)?分$|^(total|overall|final)(score|points)?$|^score$/i.test(
      plain,
    )
  )
}

/** Whether a column's name says that its classes are judged apart: 类别, 组别, 单位类型. */
export function isRankedApart(name: string): boolean {
  return /^(考核|单位|参评|评比|所属)?(类别|组别|分组|分类|类型|序列|系列)$|^(group|category|class)$/i.test(
    name.normalize('NFKC').replace(/\s/g, ''),
  )
}

/** Whether one name is a tax and the other that of all taxes or of the revenue they are part of: 增值税 of 税收收入. */
export function isTaxOf(part: string, whole: string): boolean {
  return /[^\s各非]税$/.test(part) && /^(?:各项)?税收(?:收入)?(?:合计)?$/.test(whole)
}

/** Whether a name says by how much something moves another: 翘尾因素, 新涨价因素, 第二产业拉动. */
export function isContribution(name: string): boolean {
  return /翘尾|新涨价|拉动|contribution/i.test(name)
}

/** Whether a sheet calls itself so in a row of names: 本单位, 我办, 本局. */
export function isOurselves(name: string): boolean {
  return (
    /^(?:本|我)(?:单位|办|局|委|厅|科|处|院|校|中心|部门|市|县|区|镇|乡|街道)$|^自身$/.test(name.trim()) ||
    /^(?:us|ours|our office)$/i.test(name.trim())
  )
}
