import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { behind, board, boardSize, pageOf, type BoardFigure } from '../../src/figures/board'
import { editedBoard, keptKeys, noBoardEdits, type BoardEdits } from '../../src/figures/board/edits'
import { selectionOfSheets, type CsvFile } from './readSheets'
import { strayNumbers } from './numberScanner'

const counties = ['东河县', '西岭县', '南渡区', '北原县', '中山市', '云台县', '平川县']
const topics = ['报送信息', '市级采用', '督办事项', '热线受理', '走访企业', '解决问题', '整改问题', '调研报告', '培训人次', '接待来访']
/** A city's month: counties over indicators, last year's beside. */
const form = (name: string, month: number, seed: number, offices = counties, indicators = topics): CsvFile => [
  name,
  [
    `单位,指标,2023年1—${month}月,2024年1—${month}月`,
    ...offices.flatMap((office, o) =>
      indicators.map(
        (topic, k) => `${office},${topic},${40 + ((o * 37 + k * 91 + seed) % 97)},${40 + ((o * 53 + k * 29 + seed * 7) % 97)}`,
      ),
    ),
  ].join('\n'),
]
const july = form('七月.csv', 7, 5)
/** One more: other offices before and among these, so that codes move; other indicators, so that others are worth trying. */
const others = form('专项.csv', 7, 3, ['阿林县', '北原县', '丁口县'], ['安全检查', '志愿服务', '报送信息二'])
const august = form('八月.csv', 8, 11)

function boardOf(files: readonly CsvFile[], edits: BoardEdits = noBoardEdits, change: Parameters<typeof selectionOfSheets>[1] = {}) {
  const { dataset, relations, settings, items } = selectionOfSheets(files, change)
  return { dataset, figures: board(dataset, relations, settings, { edits, ...(items ? { items } : {}) }) }
}
const made = boardOf([july]).figures
const keyOf = (k: number) => (made[k] as BoardFigure).key
const named = (one: BoardFigure) => ({ key: one.key, headline: one.figure.headline.text })
const keys = (figures: readonly BoardFigure[]) => figures.map(({ key }) => key)
/** A ranking a person keeps, whatever the board finds beside it. */
const rankingId = boardOf([july]).dataset.indicators.find(({ name }) => name === '报送信息')?.id ?? ''
const pinnedRanking: BoardEdits = { ...noBoardEdits, pinned: [{ key: `ranking:${rankingId}`, headline: '' }] }
const ranked = boardOf([july], pinnedRanking).figures[0] as BoardFigure
const titleOf = (one: BoardFigure, text: string) => ({ key: one.key, text, over: behind(one) })

describe('a board a person changed', () => {
  it('is the one that makes itself where nothing was', () => {
    expect(made.length).toBeGreaterThan(6)
    expect(made.every(({ pinned, title }) => !pinned && title === null)).toBe(true)
  })

  it('pinned figures go first in their order, the others stay as they were', () => {
    const [a, b] = [made[4], made[2]] as [BoardFigure, BoardFigure]
    const now = boardOf([july], { ...noBoardEdits, pinned: [named(a), named(b)] }).figures
    expect(keys(now)).toEqual([a.key, b.key, ...keys(made).filter((key) => key !== a.key && key !== b.key)])
    expect(now.map(({ pinned }) => pinned)).toEqual(now.map((_, k) => k < 2))
  })

  it('what was taken off is off, and nothing comes in its place', () => {
    const now = boardOf([july], { ...noBoardEdits, off: [named(made[1] as BoardFigure)] }).figures
    expect(keys(now)).toEqual(keys(made).filter((_, k) => k !== 1))
  })

  it('the order a person gave holds; what is new stands behind its neighbour', () => {
    const order = [...keys(made)].reverse().filter((_, k) => k !== 3)
    const now = keys(boardOf([july], { ...noBoardEdits, order }).figures)
    expect(now.filter((key) => order.includes(key))).toEqual(order)
    const fresh = keys(made).find((key) => !order.includes(key)) as string
    expect(now[now.indexOf(fresh) - 1]).toBe(keys(made)[keys(made).indexOf(fresh) - 1])
  })

  it('an own title stands on every page, says that it is one, and hides no number of the figure', () => {
    const one = ranked
    const now = boardOf([july], { ...pinnedRanking, titles: [titleOf(one, '各县区怎么样')] }).figures.find(({ key }) => key === one.key)!
    expect(now.title).toEqual({ text: '各县区怎么样', found: one.figure.headline.text, changed: false })
    for (const figure of [now.figure, pageOf(now, { page: 1, top: 3 }), pageOf(now, { page: 2, top: 3 })]) {
      expect(figure.headline).toEqual({ text: '各县区怎么样', parts: ['各县区怎么样'] })
      expect(figure.notes[0]).toBe('标题是自己写的')
      expect(figure.alt).toContain('各县区怎么样')
    }
    expect([now.figure.panels, now.figure.sentence, now.figure.facts]).toEqual([one.figure.panels, one.figure.sentence, one.figure.facts])
    expect(strayNumbers({ ...now.figure, headline: one.figure.headline, alt: one.figure.alt }, one.selection.dataset)).toEqual([])
  })

  it.each<[string, () => ReturnType<typeof boardOf>, boolean]>([
    ['in English', () => boardOf([july], edits(), { language: 'en' }), false],
    ['under 红涨绿跌', () => boardOf([july], edits(), { convention: 'direction' }), false],
    ['with a sheet of other indicators', () => boardOf([july, ['其他.csv', '单位,指标,2024年\n东河县,植树,3\n']], edits()), false],
    ['with August come in', () => boardOf([july, august], edits()), true],
    ['with one of its numbers corrected', () => boardOf([corrected(topicOf(ranked))], edits()), true],
    [
      'with a number of another indicator corrected',
      () => boardOf([corrected(topics.find((topic) => topic !== topicOf(ranked))!)], edits()),
      false,
    ],
    ['against the target instead of last year', () => boardOf([july], edits(), { basis: 'target' }), true],
  ])('a title over a ranking, %s: whether it says that its numbers have changed', (_, now, changed) => {
    const one = now().figures.find(({ key }) => key === ranked.key)
    expect(one?.title?.changed).toBe(changed)
    const [note] = one?.figure.notes ?? []
    if (changed) expect(note).toBe(`标题是自己写的，数据已变：${one?.title?.found}`)
    else expect(note).toMatch(/^(标题是自己写的|title in our own words)$/)
  })
  const topicOf = ({ key }: BoardFigure) => topics.find((topic) => key.startsWith(`ranking:${topic}|`)) ?? expect.fail(key)
  const corrected = (topic: string): CsvFile => ['七月.csv', july[1].replace(new RegExp(`(${topic},\\d+,)\\d+`), '$1777')]
  const edits = (): BoardEdits => ({ ...pinnedRanking, titles: [titleOf(ranked, '自己的话')] })

  it('a figure the board wouldn’t choose is there while it is pinned, and the last of the others makes room', () => {
    const chosen = new Set(keys(made))
    const { dataset } = boardOf([july])
    const wanted = dataset.indicators.map(({ id }) => `ranking:${id}`).filter((key) => !chosen.has(key))
    expect(wanted.length).toBeGreaterThan(3)
    const pinned = wanted.slice(0, 3).map((key) => ({ key, headline: '' }))
    const now = boardOf([july], { ...noBoardEdits, pinned }).figures
    expect(keys(now).slice(0, 3)).toEqual(wanted.slice(0, 3))
    expect(keys(now).slice(3)).toEqual(keys(made).slice(0, boardSize - 3))
    expect(now.length).toBeLessThanOrEqual(boardSize)
  })

  it('one whose numbers are gone is not drawn, and is back with them', () => {
    const edits = { ...noBoardEdits, pinned: [{ key: 'ranking:没有这一项|件|', headline: '' }, named(made[3] as BoardFigure)] }
    const now = boardOf([july], edits).figures
    expect(keys(now)[0]).toBe(keyOf(3))
    expect(keptKeys(edits).filter((key) => !keys(now).includes(key))).toEqual(['ranking:没有这一项|件|'])
  })

  it.each(['__proto__', 'constructor:x', 'ranking', 'nonsense:报送|件|', ':', ''])(
    'a key that names no figure (%s) does no harm',
    (key) => {
      const pinned = [{ key, headline: '' }]
      const now = boardOf([july], { ...noBoardEdits, pinned }).figures
      expect(keys(now).filter((one) => one !== key)).toEqual(keys(made).slice(0, now.length - (keys(now).includes(key) ? 1 : 0)))
    },
  )
})

describe('one more sheet', () => {
  const before = new Map(made.map((one) => [one.key, one]))
  const someKeys = fc.subarray(keys(made))
  const anyEdits = fc
    .tuple(someKeys, someKeys, someKeys, fc.shuffledSubarray(keys(made), { minLength: made.length, maxLength: made.length }), someKeys)
    .map(([pinned, off, titles, order, moved]): BoardEdits => ({
      pinned: pinned.map((key) => named(before.get(key)!)),
      off: off.map((key) => named(before.get(key)!)),
      titles: titles.map((key) => titleOf(before.get(key)!, `自己写的${key}`)),
      order: moved.length > 0 ? order : [],
      moved: moved.map((key) => named(before.get(key)!)),
    }))

  it('leaves every change of the board in force: first, off, titled, in order', () => {
    const bigger = selectionOfSheets([others, july])
    fc.assert(
      fc.property(anyEdits, (edits) => {
        const now = board(bigger.dataset, bigger.relations, bigger.settings, { edits })
        const shown = keys(now)
        const gone = new Set(edits.off.map(({ key }) => key))
        for (const key of keptKeys(edits)) expect(shown).toContain(key)
        for (const key of gone) expect(shown).not.toContain(key)
        const first = edits.pinned.map(({ key }) => key).filter((key) => !gone.has(key))
        expect(shown.slice(0, first.length)).toEqual(first)
        const rest = shown.slice(first.length)
        expect(rest.filter((key) => edits.order.includes(key))).toEqual(edits.order.filter((key) => rest.includes(key)))
        for (const { key, text } of edits.titles)
          if (!gone.has(key)) expect(now.find((one) => one.key === key)?.figure.headline.text).toBe(text)
        expect(new Set(shown).size).toBe(shown.length)
      }),
      { seed: 20230731, numRuns: 25 },
    )
  })

  it('the rule for any board: no edit loses a figure that isn’t off, and no figure stands twice', () => {
    const few = fc.constantFrom(...'abcdefgh')
    const list = fc.uniqueArray(few)
    fc.assert(
      fc.property(list, list, list, list, list, fc.integer({ min: 1, max: 8 }), (chosen, pinned, off, order, moved, most) => {
        const name = (key: string) => ({ key, headline: '' })
        const edits: BoardEdits = { pinned: pinned.map(name), off: off.map(name), titles: [], order, moved: moved.map(name) }
        const now = editedBoard(chosen.map(name), edits, name, most).map(({ key }) => key)
        const kept = keptKeys(edits)
        expect(new Set(now).size).toBe(now.length)
        expect(kept.every((key) => now.includes(key))).toBe(true)
        expect(now.some((key) => off.includes(key))).toBe(false)
        expect(now.length).toBeLessThanOrEqual(Math.max(most, kept.length, chosen.length))
        const could = new Set([...chosen, ...kept].filter((key) => !off.includes(key)))
        expect(now.length).toBe(Math.max(kept.length, Math.min(could.size, most)))
      }),
      { seed: 20230731 },
    )
  })
})
