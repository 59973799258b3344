import { createPinia, setActivePinia } from 'pinia'
import { nextTick } from 'vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ColourRule } from '../../src/figures/selection'
import { keptColourRule } from '../../src/store/saved/keptColourRule'
import { useSettings } from '../../src/store/settings'

const rule: ColourRule = {
  measure: 'schedule',
  ranges: [
    { name: 'green', from: null, fromIncluded: false, to: 0, toIncluded: true },
    { name: 'red', from: 0.1, fromIncluded: true, to: null, toIncluded: false },
  ],
}

const held = new Map<string, string>()
beforeEach(() => {
  held.clear()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
  })
  setActivePinia(createPinia())
})
afterEach(() => vi.unstubAllGlobals())

/** The settings as the next visit finds them. */
function nextVisit(): ReturnType<typeof useSettings> {
  setActivePinia(createPinia())
  return useSettings()
}

describe('the colour rule between visits', () => {
  it('is kept like language and convention', async () => {
    useSettings().setColourRule(rule)
    await nextTick()
    expect(nextVisit().colourRule).toEqual(rule)
  })
  it('can be taken away again', async () => {
    const settings = useSettings()
    settings.setColourRule(rule)
    settings.setColourRule(null)
    await nextTick()
    expect(nextVisit().colourRule).toBeNull()
  })
  it('kept settings from before there was a rule have none, and keep the rest', () => {
    held.set('duibiao.settings', JSON.stringify({ language: 'en', convention: 'direction', paper: 'dark' }))
    const settings = useSettings()
    expect([settings.colourRule, settings.language, settings.convention, settings.paper]).toEqual([null, 'en', 'direction', 'dark'])
  })
  it('nonsense beside it leaves the rest as kept', () => {
    held.set('duibiao.settings', JSON.stringify({ language: 'en', colourRule: { measure: 'schedule', ranges: 'all' } }))
    expect([useSettings().colourRule, useSettings().language]).toEqual([null, 'en'])
  })
  const good = rule.ranges[1] as ColourRule['ranges'][number]
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a word', 'red'],
    ['a list', [good]],
    ['no ranges', { measure: 'schedule' }],
    ['an unknown measure', { measure: 'rank', ranges: [good] }],
    ['an unknown colour', { measure: 'schedule', ranges: [{ ...good, name: 'violet' }] }],
    ['其余, which no rule gives', { measure: 'schedule', ranges: [{ ...good, name: 'rest' }] }],
    ['a number as text', { measure: 'schedule', ranges: [{ ...good, from: '0.1' }] }],
    ['no number', { measure: 'schedule', ranges: [{ ...good, from: Number.NaN }] }],
    ['an end left out', { measure: 'schedule', ranges: [{ name: 'red', fromIncluded: true, to: null, toIncluded: false }] }],
    ['an end neither in nor out', { measure: 'schedule', ranges: [{ ...good, fromIncluded: 1 }] }],
    ['from more than to', { measure: 'schedule', ranges: [{ ...good, from: 0.5, to: 0.4 }] }],
    ['an empty range', { measure: 'schedule', ranges: [{ ...good, from: 0.5, to: 0.5 }] }],
    ['no end at all', { measure: 'schedule', ranges: [{ ...good, from: null }] }],
    ['one good range and one bad', { measure: 'schedule', ranges: [good, { ...good, name: '' }] }],
    ['more ranges than a rule has', { measure: 'schedule', ranges: Array.from({ length: 21 }, () => good) }],
  ])('%s is no rule', (_, found) => expect(keptColourRule(found)).toBeNull())
  it('carries nothing along that is not of the rule', () => {
    expect(keptColourRule({ ...rule, note: 'x', ranges: rule.ranges.map((range) => ({ ...range, note: 'x' })) })).toEqual(rule)
  })
})

describe('colours of status words', () => {
  it('stand in the order of the sheets, are chosen by the clerk, and are gone with the visit', async () => {
    const settings = useSettings()
    const words = ['办结', '在办', '逾期']
    settings.setStatusColour('逾期', 'red', words)
    settings.setStatusColour('办结', 'blue', words)
    expect(settings.legend).toEqual([
      { word: '办结', colour: 'blue', chosen: true },
      { word: '逾期', colour: 'red', chosen: true },
    ])
    settings.setStatusColour('办结', 'green', words)
    settings.setStatusColour('逾期', null, words)
    expect(settings.legend).toEqual([{ word: '办结', colour: 'green', chosen: true }])
    await nextTick()
    expect([...held.values()].join()).not.toContain('办结')
    expect(nextVisit().legend).toEqual([])
  })
})
