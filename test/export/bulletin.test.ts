import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { bulletinDocument } from '../../src/export/document/bulletinDocument'
import { messagesOf } from '../../src/i18n/messages'
import { noEdits } from '../../src/model/bulletinEdits'
import { bulletinOf, bulletinText, countsOf, numbersOf, type Bulletin, type BulletinNumber } from '../../src/report/bulletin'
import { boardOfSheets, type CsvFile } from '../figures/readSheets'
import { bytesOf } from './taken'
import { packageFaults, partsOf } from './deckParts'

const words = messagesOf('zh-CN')
const heading = (topic: keyof typeof words.screens.takeOut.topics, n: number) =>
  words.screens.takeOut.heading(words.screens.takeOut.topics[topic], n)
const sheets: readonly CsvFile[] = [
  ['信息.csv', '内部资料\n报送信息情况\n单位,2022年1—7月,2023年1—7月\n甲县,100,121\n乙县,111,131\n丙县,90,85\n丁区,20,16\n戊区,77,79'],
  ['督查.csv', '督查工作指标\n指标,计量单位,2022年1—7月,2023年1—7月\n开展督查,次,142,160\n起草文稿,篇,548,600余\n编发专报,期,31,28'],
  ['任务.csv', '重点任务完成情况（截至2023年7月底）\n责任单位,任务数（项）,完成数（项）\n甲县,66,34\n乙县,95,49\n丙县,13,3'],
]
const board = boardOfSheets(sheets)
const made = (edits = noEdits): Bulletin => bulletinOf(board, edits, '关于2023年1—7月有关工作情况的通报')
const numbers = (bulletin: Bulletin): readonly BulletinNumber[] =>
  bulletin.sections.flatMap((section) =>
    section.sentences.flatMap((sentence) => sentence.parts.filter((part): part is BulletinNumber => typeof part !== 'string')),
  )

describe('a 通报 written from the board', () => {
  it('says every figure’s sentence once, under numbered headings', () => {
    const bulletin = made()
    expect(bulletin.sections.flatMap((section) => section.sentences.map((sentence) => sentence.key)).sort()).toEqual(
      board.map(({ key }) => key).sort(),
    )
    const text = bulletinText(bulletin, heading)
    expect(text).toContain('一、')
    expect(text).toContain('二、')
    for (const { sentences } of bulletin.sections) for (const sentence of sentences) expect(text).toContain(sentence.text)
  })

  it('has no number that isn’t a fact, but for the calendar and the names of the sheets', () => {
    const bulletin = made()
    expect(numbers(bulletin).length).toBeGreaterThan(8)
    expect(countsOf(bulletin)).toEqual({ traced: numbers(bulletin).length, lost: 0, outdated: 0 })
    for (const { sentences } of bulletin.sections)
      for (const sentence of sentences)
        for (const part of sentence.parts)
          if (typeof part === 'string')
            expect(part.replace(/\d+年(\d+(—\d+)?月)?|\d+(—\d+)?月(\d+日)?|前\d+位/g, ''), sentence.text).not.toMatch(/\d/)
    for (const number of numbers(bulletin)) expect(number.fact?.observations.length, number.text).toBeGreaterThan(0)
  })

  it('says of five offices together no number of three', () => {
    const text = bulletinText(made(), heading)
    expect(text).toContain('5家合计报送信息432')
    expect(text).not.toMatch(/5家合计[^。]*重点任务/)
  })

  it('lets one time phrase stand for several sentences of a part', () => {
    const figure = board.find(({ figure: one }) => one.sentence.text.startsWith('2023年1—7月，'))
    if (!figure) throw new Error('no sentence with a time')
    const twice = bulletinOf([figure, { ...figure, key: 'again' }], noEdits, '')
    const [first, second] = twice.sections[0]?.sentences ?? []
    expect(first?.text).toMatch(/^2023年1—7月，/)
    expect(second?.text).toBe(first?.text.replace('2023年1—7月，', ''))
    expect(second?.parts.map((part) => (typeof part === 'string' ? part : part.text)).join('')).toBe(second?.text)
  })
})

describe('a 通报 in a person’s own order and words', () => {
  const [one] = made().sections[0]?.sentences ?? []
  const key = one?.key ?? ''
  const source = board.find((figure) => figure.key === key) as (typeof board)[number]
  const edited = (text: string, numbersThen = numbersOf(source.figure)) =>
    made({ ...noEdits, texts: { [key]: { text, numbers: numbersThen } } })
  const sentence = (bulletin: Bulletin) => bulletin.sections.flatMap((section) => section.sentences).find((said) => said.key === key)

  it('keeps the numbers linked where they still stand, whatever is written around them', () => {
    const kept = numbersOf(source.figure).slice(0, 2)
    const found = sentence(edited(`经统计，${kept.join('、')}，总体平稳。`))
    expect(found?.parts.flatMap((part) => (typeof part === 'string' ? [] : [part.text]))).toEqual(kept)
    expect(found?.parts.every((part) => typeof part === 'string' || part.fact !== null)).toBe(true)
    expect(found?.outdated).toBe(false)
  })

  it('says which number nothing accounts for', () => {
    const bulletin = edited('经统计共98765件。')
    expect(countsOf(bulletin).lost).toBe(1)
    expect(sentence(bulletin)?.parts).toContainEqual({ text: '98765', fact: null })
  })

  it('flags an edited text when its numbers have changed since', () => {
    expect(sentence(edited('写于上月。', ['1', '2']))?.outdated).toBe(true)
    expect(countsOf(edited('写于上月。', ['1', '2'])).outdated).toBe(1)
  })

  it('leaves out what isn’t wanted and puts first what was put first', () => {
    expect(made({ ...noEdits, off: [key] }).sections.flatMap((s) => s.sentences.map((said) => said.key))).not.toContain(key)
    const section = made().sections.find((s) => s.sentences.length > 1)
    if (section) {
      const last = section.sentences[section.sentences.length - 1]?.key ?? ''
      expect(made({ ...noEdits, order: [last] }).sections.find((s) => s.topic === section.topic)?.sentences[0]?.key).toBe(last)
    }
  })
})

describe('a 通报 as a Word document', () => {
  it('is a sound package in 仿宋 with page numbers, sources, 内部资料, pictures, tables, and the same numbers', async () => {
    const bulletin = made()
    const png = Uint8Array.from(
      atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
      (sign) => sign.charCodeAt(0),
    )
    const blob = await bulletinDocument({
      bulletin,
      figures: board.map(({ figure }) => figure),
      sources: ['来源：信息.csv'],
      markings: ['内部资料'],
      words,
      picture: async () => ({ bytes: png, width: 1920, height: 1080 }),
      step: async () => undefined,
    })
    const bytes = await bytesOf(blob)
    expect(packageFaults(partsOf(bytes))).toEqual([])
    const files = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, file]) => [name, strFromU8(file)]))
    const xml = files['word/document.xml'] ?? ''
    const said = [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map((match) => match[1]).join('\n')
    expect(said).toContain(bulletin.title)
    for (const { sentences } of bulletin.sections) expect(said).toContain(sentences.map((sentence) => sentence.text).join(''))
    for (const number of numbers(bulletin)) expect(said).toContain(number.text)
    expect(said).toContain('来源：信息.csv')
    expect(xml).toContain('w:eastAsia="FangSong"')
    expect(xml.match(/<pic:pic/g)?.length).toBe(board.length)
    expect(xml).toContain('<w:tbl>')
    expect(Object.entries(files).some(([name, text]) => name.startsWith('word/footer') && text.includes('PAGE'))).toBe(true)
    expect(Object.entries(files).some(([name, text]) => name.startsWith('word/header') && text.includes('内部资料'))).toBe(true)
    expect(files['docProps/core.xml']).not.toMatch(/Un-named|docx/i)
    expect(Object.values(files).join()).not.toMatch(/\/home\/|[A-Z]:\\/)
  })
})
