import { describe, expect, it } from 'vitest'
import { pictureExports } from '../../src/export/pictureExports'
import { exports } from '../../src/export/registry'
import { messagesOf } from '../../src/i18n/messages'
import { reachOf } from '../tools/reached'

describe('the ways out', () => {
  it('each has a name in both languages, an ending and something to take', () => {
    for (const language of ['zh-CN', 'en'] as const)
      expect(Object.keys(messagesOf(language).screens.takeOut.names).sort()).toEqual(Object.keys(exports).sort())
    for (const one of Object.values(exports)) {
      expect(one.ending).toMatch(/^\.\w+$/)
      expect(one.of.length).toBeGreaterThan(0)
    }
  })

  it('of a carried board are pictures alone: it holds no maker of decks, documents or workbooks', () => {
    expect(Object.keys(pictureExports)).toEqual(Object.keys(exports).filter((name) => name in pictureExports))
    const { unreached } = reachOf('src', ['src/viewer.ts'])
    const heavy = unreached.filter((file) => /^src\/export\/(tables|slides\/|document\/|registry)/.test(file))
    expect(heavy).toContain('src/export/tables.ts')
    expect(heavy).toContain('src/export/registry.ts')
  })
})
