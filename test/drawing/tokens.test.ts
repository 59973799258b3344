import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readTokens, tokenNumber, tokenText } from '../../src/drawing/theme/readTokens'
import { contrast, distance, sights } from './colours'

const css = readFileSync(new URL('../../src/tokens.css', import.meta.url), 'utf8')
const papers = (['light', 'dark'] as const).map((paper) => ({ paper, tokens: readTokens(css, paper) }))

describe.each(papers)('on $paper paper', ({ paper, tokens }) => {
  const color = (name: string) => tokenText(tokens, name)
  /** The worse of the two papers of a mode. */
  const onPaper = (name: string) => Math.min(contrast(color(name), color('paper')), contrast(color(name), color('ground')))

  it.each(['ink', 'ink-2', 'ink-3', 'focus', 'good', 'bad', 'rise', 'fall', 'neutral'])('text in --%s can be read', (name) => {
    expect(onPaper(name)).toBeGreaterThanOrEqual(4.5)
  })

  it.each([
    'line-strong',
    'other-strong',
    'reference',
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `cat-${n}`),
    ...['green', 'blue', 'yellow', 'orange', 'red', 'none'].map((name) => `status-${name}-edge`),
  ])('a mark in --%s can be seen', (name) => {
    expect(onPaper(name)).toBeGreaterThanOrEqual(3)
  })

  it.each([
    ['on-focus', 'focus'],
    ['on-status-yellow', 'status-yellow'],
    ['on-status-green', 'status-green'],
    ['on-status', 'status-blue'],
    ['on-status', 'status-red'],
    ['on-status-orange', 'status-orange'],
  ])('--%s can be read on --%s', (text, fill) => {
    expect(contrast(color(text), color(fill))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(sights)('any two of the eight categories can be told apart with %s sight', (sight) => {
    const list = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => color(`cat-${n}`))
    const pairs = list.flatMap((a, i) => list.slice(i + 1).map((b) => distance(a, b, sight)))
    expect(Math.min(...pairs)).toBeGreaterThanOrEqual(9.95)
  })

  it('the five status colours are at least so far apart that their shapes only have to help', () => {
    const list = ['green', 'blue', 'yellow', 'orange', 'red'].map((name) => color(`status-${name}`))
    const pairs = list.flatMap((a, i) => list.slice(i + 1).flatMap((b) => sights.map((sight) => distance(a, b, sight))))
    expect(Math.min(...pairs)).toBeGreaterThanOrEqual(paper === 'light' ? 7.8 : 9.2)
  })

  it('good and bad, our own office and the others', () => {
    const least = (a: string, b: string) => Math.min(...sights.map((sight) => distance(color(a), color(b), sight)))
    expect(least('good', 'bad')).toBeGreaterThanOrEqual(paper === 'light' ? 9.1 : 6.5)
    expect(least('focus', 'other')).toBeGreaterThanOrEqual(26)
  })

  it.each([
    'title',
    'unit',
    'reporter',
    'header',
    'label',
    'value',
    'change',
    'total',
    'missing',
    'remark',
    'other',
    'problem',
    'question',
  ])('ink can be read on the wash of a cell that is %s', (role) => {
    expect(contrast(color('ink'), color(`role-${role}`))).toBeGreaterThanOrEqual(4.5)
  })

  it('the controls reach AA', () => {
    const white = paper === 'light' ? '#FFFFFF' : color('el-color-white')
    expect(contrast(white, color('el-color-primary'))).toBeGreaterThanOrEqual(4.5)
    for (const name of ['primary', 'regular', 'secondary', 'placeholder'])
      expect(onPaper(`el-text-color-${name}`), name).toBeGreaterThanOrEqual(4.5)
    expect(onPaper('el-border-color')).toBeGreaterThanOrEqual(3)
    if (paper === 'dark') return
    for (const name of [
      'primary',
      'primary-light-3',
      'success',
      'success-light-3',
      'warning',
      'warning-light-3',
      'danger',
      'danger-light-3',
      'info',
      'info-light-3',
    ]) {
      expect(contrast(white, color(`el-color-${name}`)), name).toBeGreaterThanOrEqual(4.5)
    }
    for (const name of ['primary', 'success', 'warning', 'danger', 'info']) {
      expect(contrast(color(`el-color-${name}`), color(`el-color-${name}-light-9`)), name).toBeGreaterThanOrEqual(4.5)
    }
  })
})

describe('sizes', () => {
  const tokens = readTokens(css, 'light')
  it('a slide has half the pixels of the room in points', () => {
    for (const name of ['source', 'axis', 'label', 'subtitle', 'headline', 'number', 'margin']) {
      expect(tokenNumber(tokens, `slide-${name}`), name).toBe(tokenNumber(tokens, `room-${name}`) / 2)
    }
  })
  it('nothing is smaller than 12 at the desk, 24 in the room, 12 on a slide', () => {
    const sizes = (distance: string) =>
      [...tokens.keys()]
        .filter((name) => new RegExp(`^${distance}-(source|axis|label|body|subtitle|headline|page|number)$`).test(name))
        .map((name) => tokenNumber(tokens, name))
    expect(Math.min(...sizes('desk'))).toBe(12)
    expect(Math.min(...sizes('room'))).toBe(24)
    expect(Math.min(...sizes('slide'))).toBe(12)
  })
  it('the arithmetic is the published one: black on white is 21, red is far from green but not for deutans', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5)
    expect(distance('#000000', '#FFFFFF', 'normal')).toBeCloseTo(100, 3)
    expect(distance('#BF2C20', '#0B7653', 'normal')).toBeGreaterThan(2.5 * distance('#BF2C20', '#0B7653', 'deutan'))
  })
  it('a paper without a token is an error that names it', () => {
    expect(() => tokenText(tokens, 'nowhere')).toThrow('--nowhere')
    expect(() => tokenNumber(tokens, 'font')).toThrow('--font')
  })
})
