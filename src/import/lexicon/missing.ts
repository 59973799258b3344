import type { MissingKind } from '../../model/quantity'

/**
 * Marks that stand where a number would, by what they say. Keys are folded: half width, small letters, no blanks, every dash '-'.
 * A legend of the sheet overrules this (`ValueHints.marks`).
 */
export const missingMarks: Readonly<Record<string, MissingKind>> = {
  '-': 'dash', '--': 'dash', '---': 'dash', '----': 'dash', '-----': 'dash', '------': 'dash',
  '/': 'slash', '//': 'slash', '\\': 'slash', '|': 'slash',
  '…': 'ellipsis', '……': 'ellipsis', '..': 'ellipsis', '...': 'ellipsis', '......': 'ellipsis', '....': 'ellipsis', '.....': 'ellipsis', '⋯': 'ellipsis', '⋯⋯': 'ellipsis', '△': 'ellipsis',
  ':': 'notApplicable', na: 'notApplicable', 'n/a': 'notApplicable', 'n.a.': 'notApplicable', 'n.a': 'notApplicable', notapplicable: 'notApplicable', 不适用: 'notApplicable', 不涉及: 'notApplicable',
  不存在: 'notApplicable', 不考核: 'notApplicable', 不参评: 'notApplicable', 不计: 'notApplicable', 免报: 'notApplicable', 由负转正: 'notApplicable', 由正转负: 'notApplicable', 扭亏: 'notApplicable',
  扭亏为盈: 'notApplicable', 由盈转亏: 'notApplicable', 转亏: 'notApplicable', 无可比性: 'notApplicable', 不可比: 'notApplicable', 无基数: 'notApplicable', 无同期数: 'notApplicable', 无可比: 'notApplicable', '#': 'notApplicable',
  z: 'notApplicable', '[z]': 'notApplicable',
  无: 'none', 没有: 'none', 暂无: 'none', 无数据: 'none', 暂无数据: 'none', 无此项: 'none', none: 'none', nil: 'none', '(空)': 'none', 空: 'none', 空白: 'none', null: 'none', 'nodata': 'none',
  未报: 'notReported', 未上报: 'notReported', 未报送: 'notReported', 未填: 'notReported', 未填报: 'notReported', 未提供: 'notReported', 未统计: 'notReported', 未公布: 'notReported', 未反馈: 'notReported', 漏报: 'notReported',
  未发生: 'none', 未开展: 'none', 无发生: 'none', 无任务: 'notApplicable', 无需: 'notApplicable', 免考核: 'notApplicable', 免于考核: 'notApplicable', 暂缺: 'notReported', 缺数: 'notReported', 数据缺失: 'notReported', 不详: 'notReported', 未知: 'notReported', 不公开: 'notReported', 未出: 'notReported',
  缺: 'notReported', 缺报: 'notReported', 缺失: 'notReported', 迟报: 'notReported', 待报: 'notReported', 待填: 'notReported', 待补: 'notReported', 待统计: 'notReported', 待定: 'notReported', 待公布: 'notReported',
  统计中: 'notReported', 核实中: 'notReported', tbd: 'notReported', tbc: 'notReported', x: 'notReported', 'xx': 'notReported', 'xxx': 'notReported', '××': 'notReported', '×××': 'notReported', nan: 'notReported', nr: 'notReported', nd: 'notReported', notavailable: 'notReported', notreported: 'notReported', suppressed: 'notReported',
  confidential: 'notReported', '*': 'notReported', '**': 'notReported', '***': 'notReported', '.': 'notReported', '?': 'notReported', '??': 'notReported', '[x]': 'notReported', '[c]': 'notReported', '[u]': 'notReported', '(x)': 'notReported', '(d)': 'notReported', 's': 'notReported',
  '#div/0!': 'error', '#n/a': 'error', '#ref!': 'error', '#value!': 'error', '#name?': 'error', '#num!': 'error', '#null!': 'error', '#spill!': 'error', '#calc!': 'error', '#getting_data': 'error',
}

/** Words that say a report of nothing was made: a zero, not a gap. */
export const zeroReportWords: readonly string[] = ['零报', '零报送', '零报告', '零上报', '零采用', '零投诉', '零事故']

/** Words and marks that repeat the cell above. */
export const sameAsAboveWords: readonly string[] = ['同上', '同前', '〃', '″', '"', 'ditto', 'do.', '同上行', '同上格']
