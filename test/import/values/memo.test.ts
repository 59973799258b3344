import { describe, expect, it } from 'vitest'
import { onceAText } from '../../../src/import/values/memo'
import { isSameAsAbove, starsOf } from '../../../src/import/values/numbers/marks'

describe('what a text alone decides', () => {
  it.each([
    ['同上', isSameAsAbove],
    ['★★★☆', starsOf],
    ['四星级', starsOf],
    ['甲县', starsOf],
    ['', isSameAsAbove],
  ] as const)('%s is the same when it is asked once and again', (text, ask) => {
    const once = onceAText<number | boolean | null>(ask)
    expect([once(text), once(text), once(`${text} `), once(text)]).toEqual([ask(text), ask(text), ask(`${text} `), ask(text)])
  })

  it('is asked once for each text, null and false too', () => {
    const asked: string[] = []
    const once = onceAText((text) => {
      asked.push(text)
      return text === '甲' ? null : text === '乙' ? false : text.length
    })
    for (const text of ['甲', '乙', '丙县', '甲', '乙', '丙县']) once(text)
    expect(asked).toEqual(['甲', '乙', '丙县'])
  })

  it('keeps no more than twenty thousand different texts', () => {
    let asked = 0
    const once = onceAText((text) => (asked++, text.length))
    for (let k = 0; k < 20_001; k++) once(`第${k}项`)
    expect(once('第20000项')).toBe(7)
    expect(once('第0项')).toBe(3)
    expect(asked).toBe(20_002)
  })
})
