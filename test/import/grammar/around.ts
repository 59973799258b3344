import type { Board } from './board'
import type { Facts } from './facts'
import { isOnce, type Plan } from './plan'
import { notationOf } from './periods'
import { Random } from './random'
import { everyOne } from './words'

const tails = ['情况统计表', '统计表', '汇总表', '情况汇总表', '情况表', '情况一览表', '月报表', '完成情况统计表']

/** The texts above a table, down to its header: title, form lines, notes. Returns the first row of the table. */
export function writeAround(
  board: Board,
  top: number,
  plan: Plan,
  facts: Facts,
  width: number,
  own: { readonly titleMoment?: string } = {},
): number {
  const random = new Random(plan.seed + 5)
  let row = top
  if (plan.noise.includes('attachment')) board.put(row++, 0, random.pick(['附件1', '附件2', '附件：', '附表3']))
  if (plan.officeAt === 'title2') board.put(row++, 0, facts.offices[0] as string)
  else if (plan.noise.includes('everyone') && !plan.english && plan.officeAt !== 'title') board.put(row++, 0, everyOne[plan.kind])
  const title = titleOf(plan, facts, random, own.titleMoment)
  if (title === '') return lines(board, row, plan, facts, width, random)
  board.put(row, 0, title)
  if (random.chance(0.5) && width > 1 && !['csv', 'gb18030', 'tab'].includes(plan.format)) board.merge(row, 0, row, width - 1)
  row++
  return lines(board, row, plan, facts, width, random)
}

/** The title: whose, when, of what, in any order clerks use. */
export function titleOf(plan: Plan, facts: Facts, random: Random, moment?: string): string {
  if (plan.english) return `${facts.subject.title} by ${plan.officeAt === 'rows' ? 'district' : 'office'}, ${facts.moments[0]?.text}`
  const office = plan.officeAt === 'title' ? (facts.offices[0] as string) : ''
  const when = moment ?? titleMoment(plan, facts)
  const every = plan.officeAt !== 'title' && !isOnce(plan.officeAt) && random.chance(0.5) ? everyOne[plan.kind] : ''
  // What the sheet's or the file's name says the title leaves out.
  const named = plan.indicatorAt === 'sheet' || plan.indicatorAt === 'file'
  if (named && office + when === '' && plan.unit !== 'title') return ''
  const what = named ? '' : plan.indicatorAt === 'title' ? (facts.things[0]?.name as string) : facts.subject.title
  const unit =
    plan.unit === 'title'
      ? `（单位：${facts.things[0]?.unit}）`
      : plan.indicatorAt === 'title' && ['bracket', 'halfBracket'].includes(plan.unit)
        ? `（${facts.things[0]?.unit}）`
        : ''
  const tail = plan.derived === 'totals' && random.chance(0.5) ? '汇总表' : random.pick(tails)
  return random.chance(0.6) ? `${office}${when}${every}${what}${tail}${unit}` : `${when}${office}${every}${what}${tail}${unit}`
}

/** The period a title bears: its own, or the year of periods written without one. */
function titleMoment(plan: Plan, facts: Facts): string {
  const first = facts.moments[0]
  if (!first) return ''
  if (plan.odd === 'samePeriod' || plan.odd === 'monthAndSoFar') return first.full
  if (plan.momentAt === 'title') return first.full
  if (!isOnce(plan.momentAt) && !notationOf(plan.notation).dated && !(plan.layout === 'tidy' && plan.notation === 'M'))
    return `${first.year}年`
  return ''
}

/** Form lines and notes: whose and when on the left, the unit on the right, or all in their own rows. */
function lines(board: Board, top: number, plan: Plan, facts: Facts, width: number, random: Random): number {
  const left: string[] = []
  const right: string[] = []
  const [office, thing, when] = [facts.offices[0] as string, facts.things[0], facts.moments[0]]
  if (plan.officeAt === 'form') left.push(`${random.pick(['填报单位', '报送单位', '填报部门', '单位'])}：${office}`)
  if (plan.indicatorAt === 'form')
    left.push(`指标：${thing?.name}${['bracket', 'halfBracket'].includes(plan.unit) ? `（${thing?.unit}）` : ''}`)
  if (plan.momentAt === 'line' && when) (plan.lineSide === 'left' ? left : right).push(lineText(plan, when.text, random))
  if (plan.unit === 'noteRight' && thing) right.push(`${random.pick(['单位', '计量单位'])}：${thing.unit}`)
  if (plan.unit === 'noteLeft' && thing) left.push(`单位：${thing.unit}`)
  let row = top
  const rows = Math.max(left.length, right.length)
  for (let k = 0; k < rows; k++, row++) {
    if (left[k]) board.put(row, 0, left[k] as string)
    if (right[k]) board.put(row, Math.max(width - 1, left[k] ? 1 : 0), right[k] as string)
  }
  if (plan.noise.includes('blankRow')) row++
  return row
}

/** A period between title and header: behind a word, in brackets, bare. */
function lineText(plan: Plan, text: string, random: Random): string {
  const notation = notationOf(plan.notation)
  const form = notation.titled ? random.weighted({ word: 60, bare: 25, bracket: 15 }) : 'word'
  if (form === 'bare') return text
  return form === 'bracket' ? `（${text}）` : `${plan.formWord}：${text}`
}

/** What stands beneath a table. */
export function writeBelow(board: Board, top: number, plan: Plan): void {
  const random = new Random(plan.seed + 9)
  let row = top
  if (plan.noise.includes('note'))
    board.put(
      row++,
      0,
      random.pick(['注：数据来源于各单位上报，尾数未作机械调整。', '说明：本表数据截至报送日汇总。', '备注：空白处为未统计。']),
    )
  if (plan.noise.includes('author')) {
    board.put(row, 0, `填表人：${random.pick(['王芳', '李伟', '张静'])}`)
    board.put(row, 1, `审核人：${random.pick(['赵强', '刘洋'])}`)
    board.put(row, 2, '填表日期：2025年1月8日')
  }
}

/** The file's name with what it says, if anything. */
export function fileNameOf(plan: Plan, facts: Facts): string {
  const random = new Random(plan.seed + 3)
  const ending = { xlsx: '.xlsx', xls: '.xls', csv: '.csv', gb18030: '.csv', tab: '.txt' }[plan.format]
  const office = plan.officeAt === 'file' ? (facts.offices[0] as string) : ''
  const when = plan.momentAt === 'file' ? (facts.moments[0]?.text ?? '').replace(/\//g, '-') : ''
  const what =
    plan.indicatorAt === 'file' ? (facts.things[0]?.name ?? '') : random.pick(['统计表', '报表', '汇总表', facts.subject.title, '数据汇总'])
  if (plan.indicatorAt === 'file') return `${what}${random.pick(['', '统计表', '情况表'])}${ending}`
  if (office === '' && when === '') return `${random.pick(['统计表', '报表1', '附件2', '新建工作表', '汇总'])}${ending}`
  if (office !== '' && when !== '')
    return `${random.pick([`${when}${office}${what}`, `${office}${when}${what}`, `${office}_${when}`, `${what}_${office}_${when}`])}${ending}`
  const said = office + when
  const named = plan.fileForm.replace('X', said).replace('表', what)
  // 3-202407 would be a date.
  return `${/^\d[.-]\d|^附件\d-\d/.test(named) ? `${said}${what}` : named}${ending}`
}

/** The only sheet's name. */
export function sheetNameOf(plan: Plan, facts: Facts): string {
  const random = new Random(plan.seed + 4)
  if (plan.officeAt === 'sheet') return facts.offices[0] as string
  if (plan.momentAt === 'sheet') return facts.moments[0]?.text as string
  if (plan.indicatorAt === 'sheet') return facts.things[0]?.name as string
  // A sheet named after its subject would name what is counted before its file does.
  if (plan.indicatorAt === 'file') return random.pick(['Sheet1', '表1', '统计表'])
  return random.pick(['Sheet1', 'Sheet1', '表1', facts.subject.title, '统计表'])
}
