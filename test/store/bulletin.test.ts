import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { noEdits } from '../../src/model/bulletinEdits'
import { bulletinOf, countsOf, type Bulletin, type BulletinSentence } from '../../src/report/bulletin'
import { checkedDocument } from '../../src/store/saved/checkedDocument'
import { useDocument } from '../../src/store/documentStore'
import { useBulletinEdits } from '../../src/views/bulletin/useBulletin'
import { boardOfSheets, type CsvFile } from '../figures/readSheets'

/** A month's form of five counties: July as it was first written, and as a later one has it. */
const form = (month: number, last: readonly number[], now: readonly number[]): CsvFile => [
  '信息.csv',
  [
    '报送信息情况',
    `单位,2022年1—${month}月,2023年1—${month}月`,
    ...['甲县', '乙县', '丙县', '丁区', '戊区'].map((name, k) => `${name},${last[k]},${now[k]}`),
  ].join('\n'),
]
const july = boardOfSheets([form(7, [100, 111, 90, 20, 77], [121, 131, 85, 16, 79])])
const august = boardOfSheets([form(8, [110, 121, 95, 24, 80], [141, 150, 92, 21, 83])])
const title = (month: number) => `关于2023年1—${month}月有关工作情况的通报`

/** The 通报 as the document at hand has it. */
const written = (board = july, month = 7): Bulletin => bulletinOf(board, useDocument().document.bulletin, title(month))
const sentences = (bulletin: Bulletin) => bulletin.sections.flatMap((section) => section.sentences)
const first = (board = july): BulletinSentence => sentences(bulletinOf(board, noEdits, ''))[0] as BulletinSentence

beforeEach(() => {
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined })
  setActivePinia(createPinia())
})

describe('what a clerk writes in the 通报 is part of the document', () => {
  it('words, title, order and what is left out each are a step, and each is taken back', () => {
    const draft = useBulletinEdits()
    const current = useDocument()
    const keys = sentences(written()).map(({ key }) => key)
    expect(keys.length).toBeGreaterThan(1)
    draft.write(first(), '各县区信息报送总体平稳。')
    draft.entitle('七月信息工作通报', title(7))
    draft.move(keys, keys[1] as string, -1)
    draft.want(first(), false)
    expect(current.history.steps.map((step) => [step.name, step.facts['what']])).toEqual([
      ['bulletin', 'text'],
      ['bulletin', 'title'],
      ['bulletin', 'order'],
      ['bulletin', 'out'],
    ])
    expect(written().title).toBe('七月信息工作通报')
    expect(sentences(written()).map(({ key }) => key)).not.toContain(first().key)
    for (let k = 0; k < 4; k++) current.undo()
    expect(current.document.bulletin).toEqual(noEdits)
    for (let k = 0; k < 4; k++) current.redo()
    expect(written().title).toBe('七月信息工作通报')
  })

  it('is in a .duibiao, and comes back as it was', () => {
    const draft = useBulletinEdits()
    draft.write(first(), '各县区信息报送总体平稳。')
    draft.entitle('七月信息工作通报', title(7))
    const { document } = useDocument()
    expect(checkedDocument(JSON.parse(JSON.stringify(document)))?.bulletin).toEqual(document.bulletin)
  })

  it.each([
    ['texts that are a list', { ...noEdits, texts: [] }],
    ['words without their numbers', { ...noEdits, texts: { a: { text: '平稳。' } } }],
    ['an order of numbers', { ...noEdits, order: [1, 2] }],
    ['a title that is a text', { ...noEdits, title: '通报' }],
    ['nothing at all', null],
  ])('a document with %s is refused', (_, bulletin) => {
    expect(checkedDocument(JSON.parse(JSON.stringify({ ...useDocument().document, bulletin })))).toBe(null)
  })

  it('writing the program’s own words again is no edit, nor is nothing', () => {
    const draft = useBulletinEdits()
    for (const text of [first().made, '', '  ']) draft.write(first(), text)
    draft.entitle(title(7), title(7))
    draft.entitle('', title(7))
    expect(useDocument().document.bulletin).toEqual(noEdits)
    expect(useDocument().canUndo).toBe(false)
  })

  it('a figure whose numbers stay keeps the words without a flag', () => {
    useBulletinEdits().write(first(), '各县区信息报送总体平稳。')
    expect(countsOf(written()).outdated).toBe(0)
  })

  it('next month’s numbers flag the words and the title, until a person has looked', () => {
    const draft = useBulletinEdits()
    draft.write(first(), '各县区信息报送总体平稳。')
    draft.entitle('七月信息工作通报', title(7))
    const now = written(august, 8)
    const said = sentences(now).find(({ key }) => key === first().key) as BulletinSentence
    expect([said.text, said.outdated, now.titleOutdated, countsOf(now).outdated]).toEqual(['各县区信息报送总体平稳。', true, true, 2])
    // 照旧不改: the same words, over the numbers as they are now.
    draft.write(said, said.text)
    draft.entitle(now.title, title(8))
    expect(countsOf(written(august, 8)).outdated).toBe(0)
    expect(sentences(written(august, 8))[0]?.text).toBe('各县区信息报送总体平稳。')
    // 用新写的.
    draft.write(said, '')
    expect(sentences(written(august, 8))[0]?.text).toBe(said.made)
  })

  it('words whose figure is gone are kept and shown beside, not said', () => {
    useBulletinEdits().write(first(), '各县区信息报送总体平稳。')
    const other = boardOfSheets([['督查.csv', '督查情况\n单位,2022年1—7月,2023年1—7月\n甲县,10,12\n乙县,11,13\n丙县,9,8']]).filter(
      ({ key }) => key !== first().key,
    )
    const bulletin = written(other)
    expect(bulletin.unplaced).toEqual([{ key: first().key, text: '各县区信息报送总体平稳。' }])
    expect(sentences(bulletin).map(({ text }) => text)).not.toContain('各县区信息报送总体平稳。')
    useBulletinEdits().drop(first().key, '各县区信息报送总体平稳。')
    expect(written(other).unplaced).toEqual([])
  })
})
