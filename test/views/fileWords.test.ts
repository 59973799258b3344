import { describe, expect, it } from 'vitest'
import { messagesOf } from '../../src/i18n/messages'
import type { FileId } from '../../src/model/sheet/cell'
import { notice } from '../../src/model/sheet/notice'
import type { FileEntry } from '../../src/store/fileEntry'
import { fileState } from '../../src/views/data/files/fileState'
import { officeLine, periodLine, roleShares, sizeWords } from '../../src/views/data/files/fileWords'
import type { FileSummary } from '../../src/worker/protocol'

const zh = messagesOf('zh-CN')
const words = zh.screens.data
const summary = (rest: Partial<FileSummary> = {}): FileSummary => ({
  file: 'f1' as FileId,
  name: '01_表.xlsx',
  bytes: 8000,
  format: 'xlsx',
  status: 'read',
  reason: null,
  relations: [],
  questions: [],
  notices: [],
  items: [],
  observations: 3,
  offices: ['甲县'],
  periods: ['2023-01/2023-07'],
  sameAs: null,
  sheets: [
    {
      name: 'Sheet1',
      hidden: false,
      kind: 'table',
      title: null,
      signature: '',
      carried: { applied: [], unmatched: [] },
      columnLines: [],
      nonEmpty: 12,
      roles: { value: 6, header: 3, label: 2, missing: 1 },
    },
  ],
  ...rest,
})
const entry = (rest: Partial<FileEntry> = {}): FileEntry => ({
  key: '1',
  name: '01_表.xlsx',
  size: 8000,
  addedAt: new Date(0),
  blob: new Blob([]),
  file: null,
  state: 'read',
  share: 1,
  sheet: null,
  summary: summary(),
  trouble: null,
  ...rest,
})

describe('what the list says of a file', () => {
  it('its size as a folder window says it', () => {
    expect([0, 1, 1024, 12_288, 3_565_158].map((bytes) => sizeWords(bytes, words))).toEqual(['0 KB', '1 KB', '1 KB', '12 KB', '3.4 MB'])
  })
  it('whose figures it holds', () => {
    expect([['甲县'], ['甲县', '乙县'], []].map((offices) => officeLine(summary({ offices }), words))).toEqual([
      '甲县',
      '2 家单位',
      '没写单位',
    ])
  })
  it('which periods: two by name, more by the latest and their number', () => {
    const say = (periods: readonly string[]) => periodLine(summary({ periods }), words, 'zh-CN', '、')
    expect(say(['2022-01/2022-07', '2023-01/2023-07'])).toBe('2022年1—7月、2023年1—7月')
    expect(say(['2023-03', '2023-05', '2023-04'])).toBe('2023年5月等 3 期')
    expect(say([])).toBe('没写统计期')
  })
  it('where its cells went, adding up to all of them', () => {
    const shares = roleShares(summary())
    expect(shares.groups).toEqual({ value: 6, text: 0, other: 5, missing: 1, unread: 0, outside: 0 })
    expect(Object.values(shares.groups).reduce((sum, n) => sum + n, 0)).toBe(shares.total)
  })
})

describe('the state of a file', () => {
  it('nothing to say is said', () => expect(fileState(entry(), zh)).toEqual({ mark: 'done', title: '已就绪', detail: '没有疑问' }))
  it('a question goes before a warning, a warning before nothing', () => {
    const warning = notice('totalDisagrees', 'warning', { stated: 27, computed: 26 }, 'Sheet1', ['D12'])
    const asked = { id: 'q', kind: 'year', sheet: '7月', cells: [], facts: {}, offered: [] } as const
    expect(fileState(entry({ summary: summary({ notices: [warning] }) }), zh)).toMatchObject({ mark: 'doubt', title: '1 处要看一眼' })
    expect(fileState(entry({ summary: summary({ notices: [warning], questions: [asked] }) }), zh)).toMatchObject({
      title: '1 处待定',
      detail: '“7月”是哪一年的？',
    })
  })
  it('what only informs is no doubt', () => {
    const info = notice('officeFromFileName', 'info', { office: '甲县' })
    expect(fileState(entry({ summary: summary({ notices: [info] }) }), zh).mark).toBe('done')
  })
  it('a refused file gives its own reason', () => {
    const refused = summary({ status: 'refused', reason: 'passwordProtected', notices: [notice('passwordProtected', 'refused', {})] })
    const state = fileState(entry({ state: 'refused', summary: refused }), zh)
    expect([state.mark, state.title]).toEqual(['failed', '读不了'])
    expect(state.detail).toBe(zh.notices.passwordProtected({}))
  })
  it.each(['gone', 'cannotStart', 'broke'] as const)('what is not the sheet’s fault is told as such: %s', (trouble) => {
    expect(fileState(entry({ state: 'refused', summary: null, trouble }), zh).detail).toBe(words[trouble])
  })
  it('a sheet without a number to chart says so, a ledger is no such sheet', () => {
    const none = summary({ observations: 0, notices: [notice('noIndicators', 'info', { kind: 'form' })] })
    expect(fileState(entry({ summary: none }), zh).title).toBe('没有可画的数')
    expect(fileState(entry({ summary: { ...none, items: [{}] as never } }), zh).title).toBe('已就绪')
  })
})
