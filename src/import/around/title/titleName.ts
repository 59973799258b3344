import type { Unit } from '../../../model/unit'
import {
  eachOfThem,
  groupedBy,
  listedTime,
  listedYear,
  listMark,
  noticeOf,
  titleTail,
  unnamedYears,
  yearsSpelled,
} from '../../lexicon/edges'
import { sheetEnding } from '../../lexicon/headings/headings'
import { officeEvidence } from '../../values/names/officeName'
import { readPeriod } from '../../values/times/period'
import { unitBehindNumber } from '../../values/headers/unit'
import { isOnlyTime, withoutNotes } from './titleNotes'
import { officeIn } from './titleOffice'

/** What a title or a sheet's name says is counted, and in what. */
export interface TitleName {
  readonly name: string
  readonly unit: Unit | null
  /** Whether it says more than whose, when and what kind of sheet it is: 2018年各县区统计表 names nothing. */
  readonly says: boolean
}

/**
 * What a title names where nothing in the table does (rule E7): its unit, its time, whose it is and what kind of sheet it is
 * taken off. A title without Chinese words stays as it is, but for its unit.
 *
 *     titleName('1月各乡镇税收收入')                    税收收入
 *     titleName('金融机构存贷款余额（亿元）')             金融机构存贷款余额, 亿元
 *     titleName('示例县教育局2023年信息采用情况统计表')    信息采用
 *     titleName('2023年采用量（篇）')                   采用量, 篇
 *     titleName('销号情况（截至7月25日，单位：项）')       销号
 *     titleName('2023年改革任务完成情况（截至7月底）')      改革任务
 *     titleName('2023年、2024年旅游收入对比表')          旅游收入
 *     titleName('督查室关于1—10月重点工作推进情况的通报')   重点工作推进
 *     titleName('2022、2023年发文数量对比')               发文数量
 *     titleName('各镇群众满意率调查（%）')               群众满意率, %
 *     titleName('2018年各县区情况统计表')               itself, and says nothing
 */
export function titleName(title: string): TitleName {
  const { rest, unit } = closingUnit(yearsSpelled(withoutNotes(title)))
  if (!/[\u4e00-\u9fa5]{2}/.test(rest)) return { name: withoutYears(rest), unit, says: rest !== '' }
  const office = officeIn(rest)
  let name = office !== null && rest.startsWith(office) ? rest.slice(office.length) : rest
  // 2023年、2024年旅游收入对比: each time of a list.
  for (let times = 0; times < longestList; times++) {
    const period = readPeriod(name)
    if (!period?.period) break
    const at = name.indexOf(period.matched)
    const left = withoutPeriod(name, period.matched)
    name = left.slice(0, at) + left.slice(at).replace(listedTime, '')
    // 2024、2025年1—8月会议数量: the years before it are left.
    if (name === left && !listedYear.test(name)) break
  }
  // 2023年…情况（截至7月底）: the year and its piece are one time, said in two places.
  name = name.replace(/[(（]([^()（）]+)[)）]/g, (whole, inner: string) => (isOnlyTime(inner) ? '' : whole)).replace(listMark, '')
  const inner = office !== null && name.startsWith(office) ? name.slice(office.length) : name
  const bare = withoutGroups(inner).replace(unnamedYears, '').replace(eachOfThem, '').replace(titleTail, '').replace(noticeOf, '$1').trim()
  return { name: bare.length >= 2 ? bare : rest, unit, says: bare.length >= 2 }
}

/** 按学历分的满意度 is 满意度: by what it is grouped its columns or rows say. */
function withoutGroups(text: string): string {
  const match = groupedBy.exec(text)
  const bare = match?.groups?.['chinese'] === undefined ? text : text.replace(match[0], '')
  return /[\u4e00-\u9fa5]{2}/.test(bare) ? bare : text
}

/** Times a title lists, at most. */
const longestList = 4

/** The unit in the bracket that closes a title: （亿元）, but not （县）, which is a place's word too. */
function closingUnit(title: string): { rest: string; unit: Unit | null } {
  const match = /^(.{2,}?)\s*[(（]([^()（）:：]{1,12})[)）]$/.exec(title)
  const unit =
    match && (officeEvidence(match[2] ?? '') === 0 || sheetEnding.test(match[1] ?? '')) && !/\d/.test(match[2] ?? '')
      ? unitBehindNumber((match[2] ?? '').trim())
      : null
  return match && unit ? { rest: (match[1] ?? '').trim(), unit } : { rest: title, unit: null }
}

/** income2015-2022 is income: the years at the end of a file's or a sheet's name in Latin letters, where letters are left. */
function withoutYears(text: string): string {
  const bare = text.replace(/[\s_,.-]*(?:19|20)\d\d(?:\s*(?:-|–|_|to)\s*(?:(?:19|20)\d\d|\d\d))?$/, '')
  return /[A-Za-z]{2}/.test(bare) ? bare : text
}

/** A time at a title's head or end, or in its brackets, with what brackets it leaves empty. */
function withoutPeriod(text: string, matched: string): string {
  const at = text.indexOf(matched)
  return at < 0 ? text : `${text.slice(0, at)}${text.slice(at + matched.length)}`.replace(/[(（]\s*[)）]/, '').trim()
}
