/** The colour a status word or colour name stands for in any sheet that gives no legend; null for words that name no colour. */
export function colourNamed(word: string): 'green' | 'blue' | 'yellow' | 'orange' | 'red' | null {
  const text = word.trim().toLowerCase()
  for (const [colour, pattern] of colours) if (pattern.test(text)) return colour
  return null
}

const colours = [
  ['green', /^绿|绿(色|灯|牌)|\bgreen\b/],
  ['blue', /^蓝|蓝(色|灯|牌)|\bblue\b/],
  ['yellow', /^黄|黄(色|灯|牌)|\b(yellow|amber)\b/],
  ['orange', /^橙|橙(色|灯|牌)|\borange\b/],
  ['red', /^红|红(色|灯|牌)|\bred\b/],
] as const

/**
 * What a status word says to whoever is to act: 逾期 and 超期 are overdue, 滞后 lags. Null for any other, and for what isn't so (未逾期).
 */
export function alarmOf(word: string): 'overdue' | 'late' | null {
  const text = word.normalize('NFKC').replace(/\s/g, '').toLowerCase()
  if (/(未|无|不|没有|即将|临近|快)(逾|超|过)期|(未|无|不)滞后|(逾|超)期已?(完成|办结|销号)$/.test(text)) return null
  if (/逾期|超期|超时限|过期|overdue|past ?due/.test(text)) return 'overdue'
  return /滞后|落后|欠进度|欠序时|慢于|未达序时|推进缓慢|停滞|delayed|behind/.test(text) ? 'late' : null
}

const stateWord =
  /(?:已|实现|达到|提前|超前|超额|按期|按时|超期|基本|全部)?(?:完成|办结|办毕|结案|销号|整改到位|双过半|过半|完成年度目标|完成(?:上半年|全年|季度|年度)?(?:计划|目标|任务))(?:目标|任务|计划)?$|(?:正在|正常|按期|有序|加快)?(?:推进|办理|实施|进行|整改)中?$|(?:进展|推进)(?:顺利|缓慢|正常)$|(?:在办|在建|待办|临期|临近时限|即将到期|快到期|[逾超]期(?:未(?:办结?|完成|整改|销号|结))?|滞后|未启动|未开工|未办理|未开展|未实施|未办结|未完成|未整改|未过半|未销号|未达标|未到期|正常|停滞)$/

/**
 * The state a heading names, without what stands before it; null for what is no state.
 *
 *     督办状态办结 办结      实现双过半 实现双过半      其中：逾期 逾期      办结率 null      完成投资 null
 */
export function stateIn(name: string): string | null {
  const plain = name.normalize('NFKC').replace(/\s/g, '')
  const found = stateWord.exec(plain)
  if (found === null) return null
  const before = plain.slice(0, found.index)
  // What comes before may be what is counted (督办事项), a group (督办状态), or nothing; a number or a rate is none.
  return before.length <= 6 && !/[率比数额度]$/.test(before) ? plain.slice(found.index) : null
}

/**
 * How far along a state is, where no other state lies within it: 已办结 done, 在办 going on, 未启动 not begun, 未完成 all that isn't done. Null of
 * what may be part of another: 逾期, 按期办结, 双过半.
 */
export function progressOfState(state: string): 'done' | 'going' | 'unbegun' | 'undone' | null {
  const plain = state.normalize('NFKC').replace(/\s/g, '')
  if (/^(已|全部)?(完成|办结|办毕|结案|销号|整改到位)$/.test(plain)) return 'done'
  if (/^(正在|有序|正常)?(推进|办理|实施|进行|整改)中?$|^在[办建]$/.test(plain)) return 'going'
  if (/^未(启动|开工|开展|办理|实施)$|^待办$/.test(plain)) return 'unbegun'
  return /^未(办结|完成|整改|销号)$/.test(plain) ? 'undone' : null
}

/** 项数, 数量: a heading that says only that things are counted. */
export function isBareCount(name: string): boolean {
  return /^(项目?|件|个|任务|事项|总)数$|^(数量|数|合计|count|number)$/i.test(name.normalize('NFKC').replace(/\s/g, ''))
}

/** Whether a breakdown's name says that its members are states of progress: 督办状态, 进展分类, 亮灯. */
export function isStatusDimension(name: string): boolean {
  return /状态|进展|亮灯|灯|颜色|四色|办理情况|办结情况|status|progress|state|colour|color/i.test(name)
}
