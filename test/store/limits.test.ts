import { strToU8, zipSync } from 'fflate'
import { createPinia, setActivePinia, type Pinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { createApp, createSSRApp, type Component } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { createMemoryHistory, createRouter } from 'vue-router'
import { messagesOf, type Language, type Messages } from '../../src/i18n/messages'
import { useDocument } from '../../src/store/documentStore'
import { stepsMost } from '../../src/store/history'
import { useKeeping } from '../../src/store/saved/keeping'
import { useMessageLines } from '../../src/store/messages'
import { memoryKeeper } from '../../src/store/saved/memoryKeeper'
import { useSettings } from '../../src/store/settings'
import { useWorkspace } from '../../src/store/workspace'
import SaveState from '../../src/views/data/kept/SaveState.vue'
import StepsList from '../../src/views/data/kept/StepsList.vue'
import { fileState } from '../../src/views/data/files/fileState'
import { officesMost, tooMany } from '../../src/views/data/intake/tooMany'
import { useRulesPack } from '../../src/views/data/kept/useRulesPack'
import { useWorkspaceFiles } from '../../src/views/data/kept/useWorkspaceFiles'
import { importClient } from '../../src/worker/client'
import { nodeWorker } from './nodeWorker'

let pinia: Pinia
beforeEach(() => {
  pinia = createPinia()
  setActivePinia(pinia)
  useWorkspace().useClient(importClient({ create: async () => nodeWorker() }))
})

const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/', name: 'data', component: {} }] })
/** Something only known by its size: loading it would be a mistake. */
const sized = (bytes: number): Blob =>
  ({
    size: bytes,
    slice: (from: number, to: number) => new Blob([new Uint8Array(to - from)]),
    arrayBuffer: () => Promise.reject(new Error('loaded whole')),
    text: () => Promise.reject(new Error('loaded whole')),
  }) as unknown as Blob
/** Entries of a zip that say they are as large as they like. */
function claiming(entries: Readonly<Record<string, number>>): Uint8Array {
  const zip = zipSync(Object.fromEntries(Object.keys(entries).map((name) => [name, strToU8('{}')])), { level: 0 })
  const view = new DataView(zip.buffer)
  for (let i = 0; i + 46 < zip.length; i++) {
    const signature = view.getUint32(i, true)
    const [size, length, at] = signature === 0x04034b50 ? [22, 26, 30] : signature === 0x02014b50 ? [24, 28, 46] : [0, 0, 0]
    if (size === 0) continue
    const name = new TextDecoder().decode(zip.subarray(i + at, i + at + view.getUint16(i + length, true)))
    view.setUint32(i + size, entries[name] as number, true)
  }
  return zip
}

/** Both languages' sentence for what was just done. */
type Said = Readonly<Record<Language, string>>
const both = (say: (messages: Messages) => string): Said => ({ 'zh-CN': say(messagesOf('zh-CN')), en: say(messagesOf('en')) })
const inBoth = async (say: () => Promise<string>): Promise<Said> => {
  const said: Record<string, string> = {}
  for (const language of ['zh-CN', 'en'] as const) {
    useSettings().language = language
    said[language] = await say()
  }
  return said as Said
}

async function dropped(name: string, blob: Blob): Promise<Said> {
  const workspace = useWorkspace()
  await workspace.add([{ name, blob }])
  const [entry] = workspace.files
  if (!entry) throw new Error('no file')
  return both((messages) => fileState(entry, messages).detail)
}

/** What a line at the lower edge says after something was tried. */
const lineOf = (act: () => Promise<void>): Promise<Said> =>
  inBoth(async () => {
    await act()
    const { text, detail } = useMessageLines().lines[useMessageLines().lines.length - 1] ?? { text: '', detail: '' }
    return `${text} ${detail}`.trim()
  })
const within = <T>(use: () => T): T => createApp({}).use(pinia).use(router).runWithContext(use)
const shown = (component: Component): Promise<string> =>
  renderToString(createSSRApp(component).use(pinia).use(router)).then((html) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' '))

const wide = (rows: number, columns: number): Blob => new Blob([`${'1,'.repeat(columns - 1)}1\n`.repeat(rows)])

const limits: readonly [limit: string, told: () => Promise<Said>, zh: string, en: string][] = [
  [
    '200 MB a file, which isn’t even loaded',
    () => dropped('会议.mp4', sized(3_000_000_000)),
    '文件内容有2861兆字节，超过200兆字节的上限，请拆分后再导入。',
    'The file holds 2861 MB, above the limit of 200 MB. Split it and import again.',
  ],
  [
    '480 MB a workbook once unpacked',
    () => dropped('大.xlsx', new Blob([claiming({ '[Content_Types].xml': 10, 'xl/workbook.xml': 600_000_000 }) as BlobPart])),
    '文件内容有572兆字节，超过480兆字节的上限，请拆分后再导入。',
    'The file holds 572 MB, above the limit of 480 MB. Split it and import again.',
  ],
  [
    '16 million cells a file',
    () => dropped('密.csv', wide(16_100, 1000)),
    '文件有16100000个单元格，超过16000000个的上限，请拆分后再导入。',
    'The file holds 16100000 cells, more than the 16000000 that are read. Please split it and import the parts.',
  ],
  [
    '1000 offices on a board',
    async () => {
      const rows = Array.from({ length: officesMost + 1 }, (_, k) => `第${k + 1}县,${k}`)
      await useWorkspace().add([{ name: '2023年.csv', blob: new Blob([['地区,办件(件)', ...rows].join('\n')]) }])
      const crowd = tooMany(useWorkspace().dataset as never, { offices: [], indicators: [], periods: [] })
      return both(({ screens }) => screens.board.tooManyWhy(String(crowd), officesMost))
    },
    '这里有 1001家单位。在上面的“单位”里筛到 1000 家以内，再看图。',
    '1001',
  ],
  [
    'the room the browser gives',
    async () => {
      const full = { ...memoryKeeper(), save: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) }
      await useKeeping().start(async () => ({ keeper: full, why: null }))
      await useWorkspace().add([{ name: '表.csv', blob: new Blob(['单位,指标,2022年,2023年\n甲县,报送,3,5\n']) }])
      await useKeeping().settled()
      // In the page it is all there.
      expect(useWorkspace().dataset?.count).toBe(2)
      return inBoth(() => shown(SaveState))
    },
    '磁盘或浏览器的空间满了，最近的改动没存上',
    'full',
  ],
  [
    '200 steps that can be taken back',
    async () => {
      const current = useDocument()
      for (let k = 0; k < stepsMost + 5; k++)
        current.run({
          name: 'set',
          args: { settings: k % 2 === 0 ? { baseYear: 1900 + k } : { schedule: k % 4 === 1 ? 'half' : 'byDay' } },
        } as never)
      return inBoth(() => shown(StepsList))
    },
    '只留最近的200步，更早的退不回去了',
    'Only the last 200 steps are kept',
  ],
  [
    '1.5 GB a .duibiao, which isn’t even loaded',
    () => lineOf(() => within(useWorkspaceFiles).openBackup({ name: '大.duibiao', blob: sized(2_000_000_000) })),
    '大.duibiao 没有打开 它太大了，没有读入任何内容。上限是解开后1500兆字节、3000份表；只含图表的是80兆字节。',
    'too large; nothing of it was read. At most 1500 MB',
  ],
  [
    '50 MB a .duibiao’s document',
    () =>
      lineOf(() =>
        within(useWorkspaceFiles).openBackup({
          name: '胀.duibiao',
          blob: new Blob([claiming({ 'duibiao.json': 60_000_000 }) as BlobPart]),
        }),
      ),
    '胀.duibiao 没有打开 它太大了',
    'too large',
  ],
  [
    '3000 files a .duibiao',
    () => {
      const names = Array.from({ length: 3001 }, (_, k) => [`files/${k.toString(16).padStart(32, '0')}`, 2] as const)
      const blob = new Blob([claiming({ 'duibiao.json': 2, ...Object.fromEntries(names) }) as BlobPart])
      return lineOf(() => within(useWorkspaceFiles).openBackup({ name: '多.duibiao', blob }))
    },
    '多.duibiao 没有打开 它太大了',
    'too large',
  ],
  [
    '5 MB a file of corrections',
    () => lineOf(() => within(useRulesPack).importRules({ name: '改法.json', blob: sized(6_000_000) })),
    '改法.json 超过5兆字节，不会是改法文件',
    'larger than 5 MB',
  ],
]

/** Today's limits; more than a million figures of one file, which are read and slow, are in test/import/whole/big.test.ts. */
describe('beyond a limit a sentence says so, in both languages', () => {
  it.each(limits)('%s', { timeout: 60_000 }, async (_, told, zh, en) => {
    const said = await told()
    expect(said['zh-CN']).toContain(zh)
    expect(said.en).toContain(en)
    expect(said.en).not.toMatch(/[\u4e00-\u9fff](?<!大|胀|多|改|法)/)
  })
})
