/** How often something is to be done: so many times in each week, month, quarter, half or year. */
export interface Cadence {
  readonly unit: 'week' | 'month' | 'quarter' | 'half' | 'year'
  readonly times: number
}

const units = {
  周: 'week',
  星期: 'week',
  月: 'month',
  季: 'quarter',
  季度: 'quarter',
  半年: 'half',
  半年度: 'half',
  年: 'year',
  年度: 'year',
} as const
const english = { week: 'week', month: 'month', quarter: 'quarter', 'half-year': 'half', year: 'year' } as const
const adverbs = { weekly: 'week', monthly: 'month', quarterly: 'quarter', 'half-yearly': 'half', yearly: 'year', annually: 'year' } as const
const numerals: Readonly<Record<string, number>> = { 一: 1, 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6 }

const unit = '(周|星期|月|季度|季|半年度|半年|年度|年)'
const times = '([1-9一两二三四五六])'
const each = new RegExp(`^每(?:个|一)?${unit}(?:至少|不少于|开展|召开|举办|报送|印发)?(?:${times}(?:次|期|篇|场|份|轮|回)?)?(?:以上)?$`)
const over = new RegExp(`^${times}(?:次|期|篇|场|份|轮|回)[/／每]${unit}$`)
const turned = new RegExp(`^${unit}[/／]?${times}(?:次|期|篇|场|份|轮|回)$`)

/**
 * A column's cell that says how often.
 *
 *     每月1次   { unit: 'month', times: 1 }      每季度一期   { unit: 'quarter', times: 1 }
 *     2次/年    { unit: 'year', times: 2 }       monthly      { unit: 'month', times: 1 }
 */
export function cadenceIn(text: string): Cadence | null {
  const plain = text.normalize('NFKC').replace(/\s/g, '').toLowerCase()
  const said = (word: string | undefined, count: string | undefined): Cadence | null => {
    const found = units[word as keyof typeof units]
    return found === undefined ? null : { unit: found, times: count === undefined ? 1 : (numerals[count] ?? Number(count)) }
  }
  const first = each.exec(plain) ?? turned.exec(plain)
  if (first) return said(first[1], first[2])
  const second = over.exec(plain)
  if (second) return said(second[2], second[1])
  const adverb = adverbs[plain as keyof typeof adverbs]
  if (adverb !== undefined) return { unit: adverb, times: 1 }
  const [, count, word] = /^(once|twice|\d)(?:times)?(?:a|per|every)(week|month|quarter|half-year|year)$/.exec(plain) ?? []
  if (word === undefined) return null
  return { unit: english[word as keyof typeof english], times: count === 'once' ? 1 : count === 'twice' ? 2 : Number(count) }
}

const kept =
  '提醒|点评|调度|通报|例会|会商|会办|讲评|研判|督查|督导|检查|晾晒|晒|展|评|小结|总结|述职|座谈|会议|会|报告|分析|调研|巡查|清零|复盘|学习|交流|走访'
const named = new RegExp(
  `^(周|每周|月|每月|季|季度|每季度?|半年|年)(?:度)?(?:工作|集中|专题|定期)?(?:${kept})(?:会议?|情况|次数|期数|制度|活动)?$`,
)
const englishNamed = /^(weekly|monthly|quarterly|half-yearly) (dispatch|circular|review|reminder|meeting|report)s?$/i

/** What is called by how often it is done: 月提醒, 季点评, 周调度, 每月晒; null for any other name. */
export function cadenceOfName(name: string): Cadence | null {
  const plain = name.normalize('NFKC').trim()
  const adverb = englishNamed.exec(plain)?.[1]?.toLowerCase()
  if (adverb !== undefined) return { unit: adverbs[adverb as keyof typeof adverbs], times: 1 }
  const word = named.exec(plain.replace(/\s/g, ''))?.[1]?.replace('每', '')
  const found = word === undefined ? undefined : units[word as keyof typeof units]
  return found === undefined ? null : { unit: found, times: 1 }
}

/** Units in which something done is counted, so that 月提醒（项） is no 月提醒. */
export function countsTimes(unitWritten: string): boolean {
  return /^(次|期|场|场次|回|轮|篇|份|times?|issues?|)$/i.test(unitWritten)
}

/** The heading of what should have been done beside what was: 应开展, 应召开次数. */
export function isDueName(name: string): boolean {
  return /^(应|计划|要求)(开展|召开|举办|举行|调度|通报|点评|提醒|印发|组织|学习)?(次数|期数|场次|次|期)?$/.test(
    name.normalize('NFKC').replace(/\s/g, ''),
  )
}

/** The name of a column that says how often: 频次要求. */
export function isFrequencyName(name: string): boolean {
  return /频次|频率|频度|周期|frequency|rhythm|how often/i.test(name)
}
