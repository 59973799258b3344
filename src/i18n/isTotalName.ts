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
  return isTotalName(name) || /[(]?(合|小|总)计[)]?$/.test(plain) || /\(total\)$/i.test(plain)
}

/** Whether a name only counts: Table 3, Sheet2, 表1. */
export function isCountingName(name: string): boolean {
  return /^(sheet|table|工作表|表)\d+$/i.test(name.normalize('NFKC').replace(/\s/g, ''))
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
