import { describe, expect, it } from 'vitest'
import { screens as en } from '../../src/i18n/en/screens'
import { messagesOf } from '../../src/i18n/messages'
import { screens as zh } from '../../src/i18n/zh-CN/screens'
import type { FileId } from '../../src/model/sheet/cell'
import type { LedgerItem } from '../../src/model/ledger'
import type { Question } from '../../src/model/sheet/question'
import { columnShares } from '../../src/views/board/rows/columnShares'
import { droppedFiles } from '../../src/views/data/intake/droppedFiles'
import { filterWords } from '../../src/views/board/strip/filterWords'
import { itemsWithin } from '../../src/views/source/itemsWithin'
import { latestPeriod } from '../../src/views/analysis/latestPeriod'
import { ownAnswer } from '../../src/views/data/questions/ownAnswer'
import { pastedFiles } from '../../src/views/data/intake/pastedFiles'
import { possibleBases } from '../../src/views/board/strip/possibleBases'
import { questionText } from '../../src/views/data/questions/questionText'
import { blobOf, officeFiles, sampleFiles, templateFile } from '../../src/views/data/intake/samples'
import { safeName } from '../../src/views/figure/take/saveFile'
import { officesMost, tooMany } from '../../src/views/data/intake/tooMany'
import { yearsOf } from '../../src/views/figure/yearsOf'
import { datasetOf } from './dataset'

const question = (kind: Question['kind'], sheet = '7月'): Question => ({ id: '1', kind, sheet, cells: ['A2'], facts: {}, offered: [] })
const file = 'f1' as FileId

describe('an answer written by hand', () => {
  it.each([
    ['2019', 2019],
    ['２０１９年', 2019],
    [' 2019年 ', 2019],
  ])('%s is a year', (text, year) => {
    expect(ownAnswer(question('year'), file, text)).toEqual({ scope: 'here', kind: 'year', file, sheet: '7月', before: null, after: year })
  })
  it.each(['', '19', '20190', '去年', '1850'])('%s is none yet', (text) => expect(ownAnswer(question('year'), file, text)).toBeNull())
  it.each([
    ['2023-7-31', '2023-07-31'],
    ['2023年7月31日', '2023-07-31'],
    ['2024/2/29', '2024-02-29'],
  ])('%s is a day', (text, day) => {
    expect(ownAnswer(question('asOf'), file, text)).toMatchObject({ kind: 'asOf', after: day })
  })
  it.each(['2023-02-29', '2023-13-01', '2023-00-10', '7月31日'])('%s is no day', (text) =>
    expect(ownAnswer(question('asOf'), file, text)).toBeNull(),
  )
  it('an office is taken as written', () =>
    expect(ownAnswer(question('office'), file, ' 示例市委办公室 ')).toMatchObject({ kind: 'office', after: '示例市委办公室' }))
  it('two readings that tie are chosen from, not written', () => expect(ownAnswer(question('reading'), file, '12')).toBeNull())
})

describe('a question', () => {
  it('names the sheet, or the file when the sheet has only the name a spreadsheet gave it', () => {
    const words = messagesOf('zh-CN')
    expect(questionText(question('year', '热线'), '08.csv', words).title).toBe('“热线”是哪一年的？')
    for (const sheet of ['Sheet1', 'sheet', '工作表 2', ''])
      expect(questionText(question('year', sheet), '08_热线.csv', words).title).toBe('“08_热线”是哪一年的？')
  })
})

describe('what a drop brings', () => {
  const item = (name: string) => ({
    kind: 'file',
    webkitGetAsEntry: () => ({ isFile: true, isDirectory: false, name }),
    getAsFile: () => new File(['x'], name),
  })
  const folder = (name: string, pieces: readonly (readonly unknown[])[]) => {
    let k = 0
    return {
      isFile: false,
      isDirectory: true,
      name,
      createReader: () => ({ readEntries: (found: (entries: unknown[]) => void) => found([...(pieces[k++] ?? [])]) }),
    }
  }
  const entry = (name: string) => ({
    isFile: true,
    isDirectory: false,
    name,
    file: (found: (file: File) => void) => found(new File(['x'], name)),
  })
  const names = async (items: readonly unknown[]) =>
    (await droppedFiles({ items, files: [] } as unknown as DataTransfer)).files.map((one) => one.name)

  it('files and folders to any depth, in the order of a folder window', async () => {
    const inner = folder('7月', [[entry('2.xlsx')], []])
    const outer = folder('各单位', [[entry('10号.xlsx'), inner], [entry('9号.xlsx')], []])
    const dropped = { kind: 'file', webkitGetAsEntry: () => outer, getAsFile: () => null }
    expect(await names([item('汇总.xlsx'), dropped])).toEqual(['汇总.xlsx', '2.xlsx', '9号.xlsx', '10号.xlsx'])
  })
  it('more than a hundred files of one folder', async () => {
    const pieces = [
      Array.from({ length: 100 }, (_, k) => entry(`${k}.csv`)),
      Array.from({ length: 30 }, (_, k) => entry(`${k + 100}.csv`)),
      [],
    ]
    expect(await names([{ kind: 'file', webkitGetAsEntry: () => folder('大', pieces), getAsFile: () => null }])).toHaveLength(130)
  })
  it('a folder the page may not read by its entry is read by its handle, and named when there is none', async () => {
    const shut = {
      ...folder('各单位', []),
      createReader: () => ({ readEntries: (_: unknown, failed: (error: unknown) => void) => failed(new Error('EncodingError')) }),
    }
    const handleOf = (name: string) => ({ kind: 'file', name, getFile: async () => new File(['x'], name) })
    const inner = {
      kind: 'directory',
      name: '7月',
      values: async function* () {
        yield handleOf('2.xlsx')
      },
    }
    const outer = {
      kind: 'directory',
      name: '各单位',
      values: async function* () {
        yield handleOf('10号.xlsx')
        yield inner
        yield handleOf('9号.xlsx')
      },
    }
    const dropped = { kind: 'file', webkitGetAsEntry: () => shut, getAsFile: () => null }
    expect(await names([{ ...dropped, getAsFileSystemHandle: async () => outer }])).toEqual(['2.xlsx', '9号.xlsx', '10号.xlsx'])
    const none = await droppedFiles({ items: [dropped, item('汇总.xlsx')], files: [] } as unknown as DataTransfer)
    expect([none.files.map((one) => one.name), none.closed]).toEqual([['汇总.xlsx'], ['各单位']])
  })
  it('text dragged beside them is left out', async () => expect(await names([{ kind: 'string' }, item('a.csv')])).toEqual(['a.csv']))
})

describe('what a paste brings', () => {
  const paste = (text: string, files: readonly File[] = []) =>
    pastedFiles({ getData: () => text, files: files as unknown as FileList }, '粘贴的表 1')
  it('cells of a spreadsheet, rather than the picture of them', async () => {
    const [table] = paste('单位\t报送\n甲\t12', [new File(['png'], 'image.png')])
    expect(table?.name).toBe('粘贴的表 1.tsv')
    expect(await table?.blob.text()).toBe('单位\t报送\n甲\t12')
  })
  it('files copied in a folder window', () =>
    expect(paste('', [new File(['x'], '汇总.xlsx')]).map((one) => one.name)).toEqual(['汇总.xlsx']))
  it('a word is no table', () => expect(paste('督查')).toEqual([]))
})

describe('periods and bases of a batch', () => {
  const dataset = datasetOf([
    { indicator: '督查', office: '甲', period: '2022-01/2022-07', value: 142 },
    { indicator: '督查', office: '甲', period: '2023-01/2023-07', value: 160 },
    { indicator: '督查', office: '甲', period: '2023-07', value: 27 },
    { indicator: '督查', office: '甲', period: '2025', value: 400, measure: 'target' },
  ])
  it('speaks of the latest with numbers, the longer of two that end together, no target ahead', () =>
    expect(latestPeriod(dataset)?.code).toBe('2023-01/2023-07'))
  it('knows the years', () => expect(yearsOf(dataset)).toEqual([2022, 2023, 2025]))
  it('can be compared with last year, a target and a base year, not with the month before', () =>
    expect(possibleBases(dataset)).toEqual(['samePeriodLastYear', 'target', 'base']))
  it('a change the sheet states is a basis too', () => {
    expect(
      possibleBases(
        datasetOf([
          { indicator: '督查', period: '2023', value: 12.7, unit: '%', measure: 'change', against: 'samePeriodLastYear', form: 'percent' },
        ]),
      ),
    ).toContain('samePeriodLastYear')
  })
  it('a column of blanks is no basis', () =>
    expect(
      possibleBases(
        datasetOf([
          { indicator: '督查', period: '2023', value: 1 },
          { indicator: '督查', period: '2022', value: null, missing: 'blank' },
        ]),
      ),
    ).not.toContain('samePeriodLastYear'))
  it.each(['score', 'rank', 'grade'] as const)('two years of a %s are compared year on year', (measure) =>
    expect(
      possibleBases(
        datasetOf([
          { indicator: '考核', period: '2024', value: 86, measure },
          { indicator: '考核', period: '2023', value: 72, measure },
        ]),
      ),
    ).toContain('samePeriodLastYear'),
  )
  it('one year alone gives none', () => expect(possibleBases(datasetOf([{ indicator: '督查', period: '2023', value: 1 }]))).toEqual([]))
  it('a filter says its value in words', () => {
    const said = (offices: readonly number[]) =>
      filterWords(dataset, { offices, indicators: [], periods: [1] }, 'zh-CN', messagesOf('zh-CN'))
    expect(said([])).toEqual({ offices: '全部 1 家', indicators: '全部 1 项', periods: '2023年1—7月' })
    expect(said([0]).offices).toBe('甲')
  })
})

describe('ledger lines of a filtered board', () => {
  const dataset = datasetOf([
    { indicator: '督查', office: '市教育局', value: 1 },
    { indicator: '督查', office: '市公安局', value: 2 },
  ])
  const item = (key: string, owners: readonly string[], supporting: readonly string[] = []) =>
    ({ key, owners, supporting }) as unknown as LedgerItem
  const items = [item('1', ['市教育局']), item('2', ['市水利局'], ['市公安局']), item('3', [])]
  const kept = (offices: readonly number[], indicators: readonly number[] = []) =>
    itemsWithin(items, dataset, { offices, indicators, periods: [] }).map((one) => one.key)
  it('all of them without a filter', () => expect(kept([])).toEqual(['1', '2', '3']))
  it('those an office leads or supports', () => expect([kept([0]), kept([1]), kept([0, 1])]).toEqual([['1'], ['2'], ['1', '2']]))
  it('none when indicators are chosen', () => expect(kept([], [0])).toEqual([]))
})

describe('samples and files', () => {
  it('are carried as they lie in the folder', async () => {
    expect(__SAMPLES__).toBe(sampleFiles().length)
    expect(__OFFICES__.map(({ name }) => name)).toEqual([
      '宿迁市委办公室 2016',
      '日照市政府办公室 2017',
      '滨州市委办公室 2023',
      '滨州市委政研室 2023',
      '青岛市政府办公厅 2019上半年',
    ])
    for (const { name, count } of __OFFICES__) expect(officeFiles(name).length).toBe(count)
    const files = sampleFiles()
    expect(files.map((one) => one.name)).not.toContain('PROVENANCE.csv')
    expect(files.every((one) => one.blob.size > 100)).toBe(true)
    expect(templateFile().name).toMatch(/\.xlsx$/)
  })
  it('data addresses of both kinds', async () => {
    expect(await blobOf('data:text/csv;base64,NjAw').text()).toBe('600')
    expect(await blobOf('data:text/csv,600%E4%BD%99').text()).toBe('600余')
    expect(() => blobOf('https://x')).toThrow('not a data address')
  })
  it('names that Windows takes', () => {
    expect(safeName('督查/信息：同比.png')).toBe('督查_信息：同比.png')
    expect(safeName('a\nb?.png')).toBe('a_b_.png')
    expect(Array.from(safeName(`${'长'.repeat(200)}.png`))).toHaveLength(84)
  })
})

describe('words of the screens', () => {
  const texts = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'function'
        ? []
        : typeof value === 'object' && value !== null
          ? Object.values(value).flatMap(texts)
          : []
  it('are complete in English: no word left in Chinese but the name of the language', () => {
    const left = texts({ ...en, settings: { ...en.settings, languages: {} }, question: { ...en.question, defaultSheets: [] } }).filter(
      (text) => /\p{Script=Han}/u.test(text),
    )
    expect(left).toEqual([])
  })
  it('have full-width punctuation in Chinese, and nobody shouts', () => {
    expect(texts(zh).filter((text) => /[！!]|\p{Script=Han}[,;:?()]/u.test(text) && !/增减\(%\)/.test(text))).toEqual([])
  })
})

describe('the columns of a piece of sheet', () => {
  const column = (rest: Partial<Parameters<typeof columnShares>[0][number]>) => ({
    header: [],
    numbers: [],
    texts: [],
    asked: false,
    ...rest,
  })
  it('numbers are whole, a long name gives way and wraps', () => {
    const [name = 0, ...numbers] = columnShares([
      column({ texts: ['房地产开发商业营业用房投资额'] }),
      column({ numbers: ['4231.38'], asked: true }),
      column({ numbers: ['4033.18'] }),
      column({ numbers: ['3856.40'] }),
    ])
    expect(name + numbers.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1)
    for (const share of numbers) expect(share * 22).toBeGreaterThan('4033.18'.length * 0.6)
    expect(name * 22).toBeGreaterThan(5)
  })
  it('a header of a period stands on two lines, a unit needs little', () => {
    const shares = columnShares([
      column({ header: ['指标名称'], texts: ['其中：被省采用'] }),
      column({ header: ['单位'], texts: ['篇'] }),
      column({ header: ['2022年1—7月'], numbers: ['29'] }),
      column({ header: ['2023年1—7月'], numbers: ['35'], asked: true }),
    ])
    for (const share of shares.slice(2)) expect(share * 22).toBeGreaterThan(4.2)
    expect(shares[1]).toBeLessThan(shares[2] ?? 0)
  })
})

describe('too many offices for a chart', () => {
  const dataset = { offices: Array.from({ length: officesMost + 1 }) } as unknown as Parameters<typeof tooMany>[0]
  it('counts those chosen, all when none is', () => {
    expect(tooMany(dataset, { offices: [], indicators: [], periods: [] })).toBe(officesMost + 1)
    expect(tooMany(dataset, { offices: [3], indicators: [], periods: [] })).toBeNull()
  })
})
