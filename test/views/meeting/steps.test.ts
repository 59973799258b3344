import { describe, expect, it } from 'vitest'
import type { Figure } from '../../../src/figures/figure'
import { messagesOf } from '../../../src/i18n/messages'
import { clockText } from '../../../src/views/meeting/clockText'
import { deckOf, namedMark, nearestFirst, pageLike, takenOf, type DeckFigure } from '../../../src/views/meeting/deck'
import { actOfKey, actOfSwipe, meetingKeys, type MeetingAct } from '../../../src/views/meeting/meetingKeys'
import { placeOf, queryOfPlace, type MeetingPlace } from '../../../src/views/meeting/meetingPlace'
import { advanced, atPage, settledOn, stepMeeting, type MeetingHere, type MeetingState } from '../../../src/views/meeting/meetingState'
import { figure, mark, panel, series } from '../../drawing/figure'
import { datasetOf } from '../dataset'

const drill = { targets: [0, 1, 2].map((office) => ({ office, indicator: null })), at: 1, from: 'b' }
const here: MeetingHere = {
  pages: 6,
  taken: [0, 1, 2, 3, 4, 5],
  marks: ['a', 'b', 'c'],
  named: 'b',
  drill: (id) => (id === 'b' ? drill : null),
  across: 3,
}
/** Where a meeting stands after acts. */
function after(acts: readonly MeetingAct[], from: Partial<MeetingState> = {}, known: Partial<MeetingHere> = {}): MeetingState {
  return acts.reduce((state, act) => stepMeeting(state, act, { ...here, ...known }).state, { ...atPage(2), ...from })
}

describe('keys', () => {
  it.each<[string, MeetingAct | null, object?]>([
    ['PageDown', 'next'],
    ['ArrowRight', 'next'],
    [' ', 'next'],
    [' ', 'previous', { shiftKey: true }],
    ['PageUp', 'previous'],
    ['ArrowLeft', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['b', 'black'],
    ['B', 'black', { shiftKey: true }],
    ['.', 'black'],
    ['？', 'help', { shiftKey: true }],
    ['Escape', 'back'],
    ['Enter', 'answer'],
    ['d', 'drill'],
    ['l', null, { ctrlKey: true }],
    ['ArrowLeft', null, { altKey: true }],
    ['q', null],
    ['Tab', null],
  ])('%s means %s', (key, act, more = {}) => expect(actOfKey({ key, ...more })).toBe(act))
  it('a key means one thing, and every act has words in both languages', () => {
    const keys = meetingKeys.flatMap((one) => one.keys)
    expect(new Set(keys).size).toBe(keys.length)
    for (const language of ['zh-CN', 'en'] as const)
      for (const { act } of meetingKeys) expect(messagesOf(language).screens.meeting.acts[act], act).not.toBe('')
  })
  it('a finger across turns the page, one up and down or hardly moved doesn’t', () => {
    expect(actOfSwipe(-120, 10)).toBe('next')
    expect(actOfSwipe(120, -20)).toBe('previous')
    expect(actOfSwipe(-30, 0)).toBeNull()
    expect(actOfSwipe(-100, 90)).toBeNull()
  })
})

describe('turning pages', () => {
  it.each<[string, readonly MeetingAct[], number]>([
    ['on', ['next'], 3],
    ['back', ['previous'], 1],
    ['to the first', ['first'], 0],
    ['to the last', ['last'], 5],
    ['not past the last', ['last', 'next'], 5],
    ['not before the first', ['first', 'previous'], 0],
  ])('%s', (_, acts, page) => expect(after(acts).page).toBe(page))
  it('passes over what was left out, also from a page that is itself left out', () => {
    const taken = [0, 3, 5]
    expect(after(['next'], { page: 0 }, { taken }).page).toBe(3)
    expect(after(['next'], { page: 2 }, { taken }).page).toBe(3)
    expect(after(['previous'], { page: 4 }, { taken }).page).toBe(3)
    expect(after(['first'], { page: 4 }, { taken }).page).toBe(0)
    expect(after(['last'], { page: 1 }, { taken }).page).toBe(5)
  })
  it('lets go of what was picked and asked', () => {
    expect(after(['down', 'answer', 'next'])).toEqual(atPage(3))
  })
  it('by itself goes round, passes over what was left out, and waits under the overview and the black screen', () => {
    expect(advanced({ ...atPage(1), playing: true }, [0, 1, 4])).toEqual({ ...atPage(4), playing: true })
    expect(advanced({ ...atPage(4), playing: true }, [0, 1, 4]).page).toBe(0)
    const black = { ...atPage(1), playing: true, over: 'black' as const }
    expect(advanced(black, [0, 1])).toBe(black)
  })
  it('a page turned by hand goes on playing, a question stops it', () => {
    expect(after(['play', 'next']).playing).toBe(true)
    expect(after(['play', 'answer']).playing).toBe(false)
    expect(after(['play', 'play']).playing).toBe(false)
  })
})

describe('marks and 哪来的数', () => {
  it('↓ begins at the first, ↑ at the last, both stay at the ends', () => {
    expect(after(['down']).mark).toBe('a')
    expect(after(['up']).mark).toBe('c')
    expect(after(['down', 'down', 'down', 'down']).mark).toBe('c')
    expect(after(['down', 'up', 'up']).mark).toBe('a')
  })
  it('Enter asks the picked mark, else the one the headline names, and again shows the sheet', () => {
    expect(after(['down', 'answer'])).toMatchObject({ mark: 'a', answer: 'source' })
    expect(after(['answer'])).toMatchObject({ mark: 'b', answer: 'source' })
    expect(after(['answer', 'answer'])).toMatchObject({ mark: 'b', answer: 'sheet' })
    expect(after(['answer', 'down'])).toMatchObject({ mark: 'c', answer: 'source' })
  })
  it('on a page without marks nothing opens', () => {
    expect(after(['answer'], {}, { marks: [], named: null })).toEqual(atPage(2))
  })
  it('the whole sheet scrolls: its keys turn nothing', () => {
    expect(after(['answer', 'answer', 'next', 'down', 'last'])).toMatchObject({ page: 2, mark: 'b', answer: 'sheet' })
  })
  it('Esc goes one step back at a time, and at last to the board', () => {
    const deep = after(['drill', 'down', 'answer', 'answer'])
    const states = [deep]
    let leaves: boolean | undefined
    for (let k = 0; k < 9 && leaves === undefined; k++) {
      const step = stepMeeting(states[states.length - 1] as MeetingState, 'back', here)
      leaves = step.leaves
      states.push(step.state)
    }
    expect(states.map(({ answer, trail, mark: picked }) => `${answer} ${trail.length} ${picked}`)).toEqual([
      'sheet 1 a',
      'source 1 a',
      'none 1 a',
      'none 0 b',
      'none 0 null',
      'none 0 null',
    ])
    expect(leaves).toBe(true)
  })
})

describe('going into a figure', () => {
  it('D goes in where something lies deeper, and says so where nothing does', () => {
    expect(after(['drill'])).toMatchObject({ trail: [drill], mark: null })
    expect(stepMeeting({ ...atPage(0), mark: 'a' }, 'drill', here)).toMatchObject({ deepest: true, state: { trail: [] } })
  })
  it('← → then walk the siblings, not the pages', () => {
    expect(after(['drill', 'next'])).toMatchObject({ page: 2, trail: [{ at: 2 }] })
    expect(after(['drill', 'next', 'next'])).toMatchObject({ page: 2, trail: [{ at: 2 }] })
    expect(after(['drill', 'previous', 'previous', 'previous'])).toMatchObject({ page: 2, trail: [{ at: 0 }] })
    expect(after(['drill', 'next', 'back', 'next'])).toMatchObject({ page: 3, trail: [] })
  })
})

describe('what lies over everything', () => {
  it('black comes with B and goes with B, with Esc, and with any other act, which is then done', () => {
    expect(after(['black']).over).toBe('black')
    expect(after(['black', 'black'])).toEqual(atPage(2))
    expect(after(['black', 'back'])).toEqual(atPage(2))
    expect(after(['black', 'next'])).toEqual(atPage(3))
  })
  it('the overview walks by rows and columns, Enter opens, Esc leaves things as they were', () => {
    expect(after(['overview', 'down'])).toMatchObject({ over: 'overview', tile: 5, page: 2 })
    expect(after(['overview', 'down', 'down']).tile).toBe(5)
    expect(after(['overview', 'previous', 'answer'])).toEqual(atPage(1))
    expect(after(['overview', 'first', 'back'])).toMatchObject({ over: 'none', page: 2 })
    expect(after(['overview', 'last', 'answer']).page).toBe(5)
  })
  it('a changed deck keeps to its pages', () => {
    expect(settledOn({ ...atPage(5), tile: 5, over: 'overview', mark: 'a' }, 9, 4)).toEqual({ ...atPage(3), over: 'overview', tile: 3 })
  })
})

describe('the deck', () => {
  const of = (key: string, count: number): DeckFigure => ({
    key,
    dataset: datasetOf([]),
    items: [],
    pages: () => Array.from({ length: count }, (): Figure => figure('rankedBars', [])),
  })
  const pages = deckOf([of('a', 1), of('b', 3), of('c', 1)], () => 0)
  it('has the figures in their order, each with its parts', () => {
    expect(pages.map(({ key, part, parts }) => `${key}${part}/${parts}`)).toEqual(['a1/1', 'b1/3', 'b2/3', 'b3/3', 'c1/1'])
    expect(takenOf(pages, new Set(['b']))).toEqual([0, 4])
  })
  it('made anew goes on where it was: the same part, the last part there is, else the nearest page', () => {
    expect(pageLike(pages, { key: 'b', part: 2 }, 0)).toBe(2)
    expect(pageLike(pages, { key: 'b', part: 7 }, 0)).toBe(3)
    expect(pageLike(pages, { key: 'gone', part: 1 }, 9)).toBe(4)
    expect(pageLike(pages, undefined, 1)).toBe(1)
  })
  it('asks first about the mark that the headline names as worst, then the named, then ours', () => {
    const made = (...flags: ('own' | 'named' | 'named-bad')[][]) =>
      figure('rankedBars', [
        panel([
          series(
            '',
            'peer',
            flags.map((list, k) => mark(`m${k}`, `单位${k}`, k, { flags: list })),
          ),
        ]),
      ])
    expect(namedMark(made([], ['own'], ['named'], ['named-bad']))).toBe('m3')
    expect(namedMark(made([], ['own'], ['named']))).toBe('m2')
    expect(namedMark(made([], ['own']))).toBe('m1')
    expect(namedMark(made([], []))).toBe('m0')
    expect(namedMark(figure('rankedBars', []))).toBeNull()
  })
})

describe('the address', () => {
  it.each<[string, Partial<MeetingPlace>]>([
    ['as it is by itself', {}],
    ['a later page', { page: 7 }],
    ['dark', { paper: 'dark' }],
    ['a wall', { playing: true, seconds: 40 }],
    ['pages left out', { out: ['trend:受理', 'matrix'] }],
  ])('%s comes back from it', (_, change) => {
    const place: MeetingPlace = { page: 0, key: null, paper: 'light', seconds: 15, playing: false, out: [], ...change }
    expect(placeOf(queryOfPlace(place, 'light'), 'light')).toEqual(place)
  })
  it('nonsense in it is passed over', () => {
    expect(placeOf({ page: '-3', every: '0', paper: 'pink', out: [null, 'a'] }, 'dark')).toEqual({
      page: 0,
      key: null,
      paper: 'dark',
      seconds: 3,
      playing: false,
      out: ['a'],
    })
    expect(placeOf({ every: 'x' }, 'light').seconds).toBe(15)
  })
})

it('the clock of the notes', () => {
  expect(clockText(new Date(2024, 0, 5, 9, 3, 7))).toBe('09:03:07')
  expect(clockText(75_400)).toBe('01:15')
  expect(clockText(3_601_000)).toBe('1:00:01')
  expect(clockText(-5)).toBe('00:00')
})

describe('pages that are painted ahead', () => {
  it.each([
    [[0, 1, 2, 3, 4, 5], 0, [1, 2, 3, 4, 5]],
    [[0, 1, 2, 3, 4, 5], 3, [4, 2, 5, 1, 0]],
    [[0, 1, 2, 4], 1, [2, 0, 4]],
    [[0, 1, 2], 2, [1, 0]],
    [[4], 4, []],
  ])('of %j, from %i: the next first, left-out ones never', (taken, page, order) => {
    expect(nearestFirst(taken, page)).toEqual(order)
  })
})
