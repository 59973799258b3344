import { readFileSync } from 'node:fs'
import { createPinia, setActivePinia } from 'pinia'
import { describe, expect, it, vi } from 'vitest'
import { wordsOf, wordsReady } from '../../src/figures/tell/wordsOf'
import { messagesOf } from '../../src/i18n/messages'
import { importWorkbook } from '../../src/import/importWorkbook'
import { NeedsSheetJs, withSheetJs } from '../../src/import/readers/sheetJs/later'
import { useSettings } from '../../src/store/settings'

// As the page's builds have it.
vi.mock('../../src/import/readers/sheetJs/here', () => import('../../src/import/readers/sheetJs/later'))
vi.mock('../../src/i18n/english/here', () => import('../../src/i18n/english/later'))

describe('what the page fetches when it is needed', () => {
  it('an .xls dropped before SheetJS was fetched is read, a csv and an .xlsx never wait for it', async () => {
    const read = (name: string) => importWorkbook(readFileSync(`sample-data/${name}`), name, [])
    expect(read('08_热线受理分月.csv').dataset.count).toBeGreaterThan(0)
    expect(read('01_滨州市委办公室主要工作指标_2023.xlsx').dataset.count).toBeGreaterThan(0)
    const xls = '07_青岛办公厅政务运行月报_201906.xls'
    expect(() => read(xls)).toThrow(NeedsSheetJs)
    const reading = await withSheetJs(() => read(xls))
    expect([reading.status, reading.format]).toEqual(['read', 'xls'])
    expect(reading.dataset.count).toBeGreaterThan(0)
    expect(read(xls).dataset.count).toBe(reading.dataset.count)
  })

  it('a job that fails otherwise is done once', async () => {
    let times = 0
    await expect(
      withSheetJs(() => {
        times++
        throw new Error('otherwise')
      }),
    ).rejects.toThrow('otherwise')
    expect(times).toBe(1)
  })

  it('English is shown once its words are here, and Chinese till then', async () => {
    setActivePinia(createPinia())
    const settings = useSettings()
    expect(messagesOf('en')).toBe(messagesOf('zh-CN'))
    expect(wordsOf('en')).toBe(wordsOf('zh-CN'))
    settings.setLanguage('en')
    expect(settings.language).toBe('zh-CN')
    await vi.waitUntil(() => settings.language === 'en')
    expect(messagesOf('en').screens.data.firstDrop).toMatch(/^[\x20-\x7e]+$/)
    await wordsReady('en')
    expect(wordsOf('en')).not.toBe(wordsOf('zh-CN'))
  })
})
