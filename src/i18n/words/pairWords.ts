/** What was due and what came of it, by how the two are called: 应到 → 实到, 主题党日应参加 → 主题党日实际参加. */
const due = /应(?=[到参交收缴报训出检办编召开发上])/
const came = '(?:实际?|已)'

/** A thing that asks to be dealt with, and a word that says it was: 发现问题 → 整改, 隐患 → 整改, 交办 → 办结, 提案 → 答复. */
const asked =
  /问题|隐患|线索|缺陷|差错|风险点|交办|承办|受理|转办|接收|收到|诉求|工单|来信|建议|提案|议案|案件|事项|积案|应办|投诉|举报|检查项/
const dealtWith =
  /^(?:其中)?(?:已|已经|完成)?(?:完成)?((?:按期|按时)?(?:整改|销号|办结|办复|办理|答复|回复|反馈|化解|处置|核查|查实|解决))(?:到位|完成|完毕)?(?:数|量|个数|件数|项数|条数|情况)?$/
/** What of all that was looked at failed: 未接听 of 抽查次数, 不合格批次 of 抽检批次. */
const badPart =
  /^(?:其中)?(未接听|未接通|未接|未响应|不合格|不达标|未达标|违规|缺勤|迟到|逾期|超期|超时)(?:次|批|件|项|人|户|家)?(?:次|数|量)?$/
const checked = /^(?:抽查|抽检|抽测|检查|检测|监测|督办|交办|受理|承办|应|拨打|核查|随机)/
/** What is left of it is no part that was dealt with: 未整改, 逾期. */
const left = /未|逾期|超期|超时|待|不满意|无法|不予|率|比例|占比|平均|时限|时长|天数/

/**
 * What the rate is called after that a count is of another, by the names of both; null where they are no such pair.
 *
 *     ratedThing('应到人次', '实到人次')      实到
 *     ratedThing('发现问题', '已整改')       整改
 *     ratedThing('提案数', '已答复')         答复
 *     ratedThing('交办事项', '按期办结')     按期办结
 *     ratedThing('政协提案承办数', '政协提案已办结')     政协提案办结
 *     ratedThing('发现问题数', '整改问题数')     问题整改
 */
export function ratedThing(whole: string, part: string): RatedThing | null {
  return namedAlike(whole, part) ?? ofOneHeading(whole, part)
}

interface RatedThing {
  readonly thing: string
  readonly favours: 'more' | 'less'
}

/** What two names begin or end with is so long at least where it is what both are of. */
const leastShared = 2
/** How much of a thing, which names none. */
const countedHow = /(?:个数|件数|项数|条数|次数|期数|篇数|总数|[数量])$/

/** Two columns under one heading, or two verbs before one noun: 人大建议 承办数 | 已办结, 发现隐患 | 整改隐患. What both share tells pairs apart. */
function ofOneHeading(whole: string, part: string): RatedThing | null {
  const head = sharedStart(whole, part)
  if (head >= leastShared) {
    const heading = whole.slice(0, head)
    const found = namedAlike(whole.slice(head), part.slice(head)) ?? ofWhat(whole, whole.slice(head), part.slice(head))
    if (found !== null) return { ...found, thing: heading.replace(countedHow, '') + found.thing }
  }
  const [wholeCounted, partCounted] = [whole.replace(countedHow, ''), part.replace(countedHow, '')]
  const tail = sharedStart(reversed(wholeCounted), reversed(partCounted))
  if (tail < leastShared) return null
  const found = ofWhat(whole, wholeCounted.slice(0, -tail), partCounted.slice(0, -tail))
  return found === null ? null : { ...found, thing: wholeCounted.slice(-tail) + found.thing }
}

/** What is left of both names says that it was dealt with; what it was is in the whole's own name. */
function ofWhat(whole: string, wholeRest: string, partRest: string): RatedThing | null {
  if (left.test(partRest) || left.test(whole) || dealtWith.test(wholeRest)) return null
  const done = dealtWith.exec(partRest)?.[1]
  return done !== undefined && asked.test(whole) ? { thing: done, favours: 'more' } : null
}

function sharedStart(one: string, other: string): number {
  let at = 0
  while (at < one.length && at < other.length && one[at] === other[at]) at++
  return at
}

function reversed(text: string): string {
  return [...text].reverse().join('')
}

function namedAlike(whole: string, part: string): RatedThing | null {
  const failed = badPart.exec(part)?.[1]
  if (failed !== undefined) return checked.test(whole) && !badPart.test(whole) ? { thing: failed, favours: 'less' } : null
  const exam = examPair(whole, part)
  if (exam !== null) return { thing: exam, favours: 'more' }
  if (left.test(part) || left.test(whole.replace(due, ''))) return null
  const [before = '', after = ''] = due.test(whole) ? whole.split(due) : []
  if (after !== '') {
    const found = new RegExp(`^${escaped(before)}${came}(${escaped(after)})$`).exec(part)
    if (found !== null) return { thing: `实${barely(after)}`, favours: 'more' }
  }
  const done = dealtWith.exec(part)?.[1]
  return done !== undefined && asked.test(whole) && !dealtWith.test(whole) ? { thing: done, favours: 'more' } : null
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** 到人次 → 到, 编发期数 → 编发. */
function barely(thing: string): string {
  return thing.replace(/(?:人次|人数|[期次场件篇]数|场次|人|数|量|额|金额|会)$/, '') || thing
}

/** Who was put down for an examination, who sat it and who passed: 报名 → 参考, 实考 → 合格. */
const putDown = /^(?:应考|报名|应参考|应参加)(?:人数|人次|人)?$/
const sat = /^(?:实考|参考|到考|实际参考|参加考试|实际参加)(?:人数|人次|人)?$/
const examined =
  /^(?:应考|报名|实考|参考|到考|实际参考|参加考试|实际参加|参训|参加|抽检|抽查|送检|检测|检验|监测)(?:人数|人次|人|批次|件数?|点位|数)?$/
const passed = /^(合格|及格|通过|达标|优秀)(?:人数|人次|人|批次|件数?|点位|数)?$/

function examPair(whole: string, part: string): string | null {
  if (sat.test(part)) return putDown.test(whole) ? '参考' : null
  const word = passed.exec(part)?.[1]
  return word !== undefined && examined.test(whole) ? word : null
}

/** Answers of a survey, by what they are worth: the good first. */
const answers = [
  '非常满意',
  '很满意',
  '满意',
  '比较满意',
  '较满意',
  '基本满意',
  '一般',
  '不太满意',
  '不满意',
  '很不满意',
  '非常不满意',
  '不了解',
] as const
const badAnswers: ReadonlySet<string> = new Set(['不太满意', '不满意', '很不满意', '非常不满意'])

/** Whether a name is an answer that people were asked to choose, and whether it is a bad one; null of any other name. */
export function surveyAnswer(name: string): 'bad' | 'other' | null {
  const plain = name.replace(/(?:票|票数|份数|人数|数)$/, '')
  if (!(answers as readonly string[]).includes(plain)) return null
  return badAnswers.has(plain) ? 'bad' : 'other'
}

/** A rate of those who are content, which says for all answers what there is to say. */
export const contentRate = /满意(?:率|度)/
