import { describe, expect, it } from 'vitest'
import { noBoardEdits } from '../../src/figures/board/edits'
import { applied, type Command } from '../../src/store/commands/registry'
import { emptyDocument } from '../../src/store/document'

const boardAfter = (...commands: readonly Command[]) => commands.reduce(applied, emptyDocument()).board
const pin = (key: string, on = true): Command => ({ name: 'pin', args: { key, headline: `图${key}`, on } })
const off = (key: string): Command => ({ name: 'takeOff', args: { key, headline: `图${key}` } })
const back = (key: string): Command => ({ name: 'putBack', args: { key } })
const title = (key: string, text: string, over = '0a'): Command => ({ name: 'retitle', args: { key, text, over, headline: `图${key}` } })
const move = (key: string, by: -1 | 1, ...shown: readonly string[]): Command => ({
  name: 'move',
  args: { key, headline: `图${key}`, by, shown },
})
const keys = (list: readonly { readonly key: string }[]) => list.map(({ key }) => key).join('')

describe('what a person changes about the board', () => {
  it.each<[string, readonly Command[], string]>([
    ['pinned in turn', [pin('a'), pin('b')], 'ab'],
    ['pinned twice is pinned once', [pin('a'), pin('a')], 'a'],
    ['no longer pinned', [pin('a'), pin('b'), pin('a', false)], 'b'],
    ['moved among the pinned', [pin('a'), pin('b'), pin('c'), move('c', -1, 'a', 'b', 'c', 'x')], 'acb'],
    ['one not shown just now keeps its place', [pin('a'), pin('b'), pin('c'), move('c', -1, 'a', 'c', 'x')], 'cba'],
  ])('%s', (_, commands, expected) => expect(keys(boardAfter(...commands).pinned)).toBe(expected))

  it.each<[string, readonly Command[], string]>([
    ['earlier', [move('c', -1, 'a', 'b', 'c')], 'acb'],
    ['later', [move('a', 1, 'a', 'b', 'c')], 'bac'],
    ['the first can’t go earlier', [move('a', -1, 'a', 'b')], ''],
    ['the last can’t go later', [move('b', 1, 'a', 'b')], ''],
    ['one that isn’t there', [move('x', 1, 'a', 'b')], ''],
    ['pinned ones are no neighbours', [pin('a'), move('b', -1, 'a', 'b', 'c')], ''],
    ['those a filter hides keep their places', [move('d', -1, 'a', 'b', 'c', 'd'), move('d', -1, 'a', 'd')], 'dbac'],
    ['one that came in since stands behind its neighbour', [move('b', -1, 'a', 'b'), move('x', -1, 'b', 'a', 'x')], 'bxa'],
  ])('order: %s', (_, commands, expected) => expect(boardAfter(...commands).order.join('')).toBe(expected))

  it('a figure taken off and put back is pinned, moved and titled as it was', () => {
    const before = boardAfter(pin('a'), title('a', '甲'), move('b', -1, 'c', 'b'))
    expect(boardAfter(pin('a'), title('a', '甲'), move('b', -1, 'c', 'b'), off('a'), off('b'), back('b'), back('a'))).toEqual(before)
  })

  it('an own title is kept without white space around it, and taken away by none', () => {
    expect(boardAfter(title('a', '  甲 ')).titles).toEqual([{ key: 'a', text: '甲', over: '0a' }])
    expect(boardAfter(title('a', '甲'), title('a', '乙', '1b')).titles).toEqual([{ key: 'a', text: '乙', over: '1b' }])
    expect(boardAfter(title('a', '甲'), title('a', '  ')).titles).toEqual([])
  })

  it('the same words over other numbers settle what had changed', () => {
    expect(boardAfter(title('a', '甲'), title('a', '甲', '1b')).titles).toEqual([{ key: 'a', text: '甲', over: '1b' }])
  })

  it('恢复自动排 leaves nothing of it; where there is nothing it is no step', () => {
    expect(boardAfter(pin('a'), off('b'), title('c', '丙'), move('d', 1, 'd', 'e'), { name: 'asMade', args: null })).toEqual(noBoardEdits)
    const empty = emptyDocument()
    expect(applied(empty, { name: 'asMade', args: null })).toBe(empty)
  })
})
