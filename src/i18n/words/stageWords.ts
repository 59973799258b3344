/** Words of the stages things go through, each list from first to last; of one stage any of its words may stand. */
const tracks: readonly (readonly RegExp[])[] = [
  [/^寻标/, /^对标/, /^达标/, /^创标/],
  [
    /立项|谋划|储备|前期|申报|启动|登记|意向|签约/,
    /方案|可研|调研|起草|设计|研究/,
    /论证|评审|征求意见|公示/,
    /审议|审批|审定|审核|批复|报批|决定|印发/,
    /开工|组织实施|实施|施工|在建|建设|推进|安装|落实/,
    /督[察查]|考评|检查|评估|中期|调试/,
    /结项|验收|竣工|投产|完工|办结|总结|销号|归档/,
  ],
  // How a document is made: what is drafted is heard, looked through, decided, and put out.
  [
    /立项|计划|调研/,
    /起草|草拟/,
    /征求意见|听证|公示|论证/,
    /审[查核]|会签/,
    /审议|审定|讨论|常务会|签批/,
    /印发|公布|发布|出台/,
    /备案|实施|评估/,
  ],
  [
    /^(planned|proposed|initiated)/i,
    /^(design|drafting|drafted)/i,
    /^(review|appraisal)/i,
    /^(approved|approval)/i,
    /^(implement|construction|in progress)/i,
    /^(inspect|testing)/i,
    /^(closed|completed|accepted|done)/i,
  ],
]

/** Which track a stage is on, and how far along: 立项 is first, 结项 last. Null where no track knows it. */
function placeOf(word: string, track: readonly RegExp[]): number | null {
  const plain = word.normalize('NFKC').replace(/\s/g, '')
  // 未开工 is what comes before, and 方案审议 is the later of the two.
  if (/^(未|待|拟|尚未)/.test(plain)) return -1
  for (let k = track.length - 1; k >= 0; k--) if (track[k]?.test(plain) === true) return k
  return null
}

/**
 * Stages in the order things go through them; null where no one track knows them all, so that nobody's order is made up. Stages numbered by the
 * sheet (第一阶段, 2.论证) are in their numbers' order.
 *
 *     组织实施 改革立项 结项验收     改革立项 组织实施 结项验收
 *     达标 寻标 创标               寻标 达标 创标
 *     甲类 乙类                    null
 */
export function stageTrack(words: readonly string[]): readonly string[] | null {
  const different = [...new Set(words)]
  const numbers = different.map(numberOf)
  const inOrder = (places: readonly (number | null)[]): readonly string[] | null => {
    if (different.length < 2 || places.some((place) => place === null)) return null
    return different
      .map((word, k) => ({ word, place: places[k] as number, k }))
      .sort((a, b) => a.place - b.place || a.k - b.k)
      .map(({ word }) => word)
  }
  if (new Set(numbers).size === different.length) {
    const numbered = inOrder(numbers)
    if (numbered !== null) return numbered
  }
  for (const track of tracks) {
    const places = different.map((word) => placeOf(word, track))
    // Two words of one stage tell of two tracks, but for one or two among many.
    if (new Set(places).size * 2 <= different.length) continue
    const found = inOrder(places)
    if (found !== null) return found
  }
  return null
}

function numberOf(word: string): number | null {
  const [, digits, numeral] = /^(?:第?(\d{1,2})(?:阶段|步|[.、．])|第?([一二三四五六七八九])(?:阶段|步|[.、．]))/.exec(word.trim()) ?? []
  if (digits !== undefined) return Number(digits)
  return numeral === undefined ? null : '一二三四五六七八九'.indexOf(numeral) + 1
}

/**
 * Which of some names, in their order, are the stages of one track: the longest run that goes on from stage to stage.
 *
 *     任务来源 改革立项 方案研究 专家论证 合计     1 2 3
 */
export function stageRun(names: readonly string[]): readonly number[] {
  let best: readonly number[] = []
  for (const track of tracks) {
    let run: number[] = []
    let last = -1
    names.forEach((name, k) => {
      const place = placeOf(name, track)
      if (place !== null && place > last && (run.length === 0 || k === (run[run.length - 1] as number) + 1)) run.push(k)
      else run = place !== null && place >= 0 ? [k] : []
      last = run.length === 0 ? -1 : (place ?? -1)
      if (run.length > best.length) best = [...run]
    })
  }
  return best
}

/** The heading of a column that says at which stage something stands: 环节, 所处阶段. */
export function isStageHeading(head: string): boolean {
  return /(环节|阶段|节点|步骤)$|\b(stage|phase|step)$/i.test(head.normalize('NFKC').replace(/\s+/g, ' ').trim())
}

/** The heading of a column that parts tasks into classes: 任务来源, 项目类别, 领域. */
export function isClassHeading(head: string): boolean {
  return /(来源|类别|类型|分类|性质|领域|板块|批次)$|^(source|class|category|kind|type)$/i.test(head.normalize('NFKC').replace(/\s/g, ''))
}
