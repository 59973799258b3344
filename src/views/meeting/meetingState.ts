import type { Drill } from './drill'
import type { MeetingAct } from './meetingKeys'

/** Where a meeting stands. */
export interface MeetingState {
  /** Index of the page. */
  readonly page: number
  /** The mark picked on it. */
  readonly mark: string | null
  /** 哪来的数 beside the figure, or the whole sheet. */
  readonly answer: 'none' | 'source' | 'sheet'
  /** What lies over everything. */
  readonly over: 'none' | 'overview' | 'help' | 'black'
  /** The page the overview stands on. */
  readonly tile: number
  /** How deep one has gone into the page's figure, the deepest last. */
  readonly trail: readonly Drill[]
  readonly playing: boolean
}

export const atPage = (page: number): MeetingState => ({
  page,
  mark: null,
  answer: 'none',
  over: 'none',
  tile: page,
  trail: [],
  playing: false,
})

/** What of the page and the deck an act may need to know. */
export interface MeetingHere {
  readonly pages: number
  /** Pages that are shown, ascending: those left out of the chosen list are passed over. */
  readonly taken: readonly number[]
  /** Marks in the order ↑ ↓ walk them. */
  readonly marks: readonly string[]
  /** The mark one asks about who hasn't picked any: the one the headline names. */
  readonly named: string | null
  /** Where D leads from a mark; null where nothing lies deeper. */
  readonly drill: (mark: string) => Drill | null
  /** Tiles beside each other in the overview. */
  readonly across: number
}

export interface MeetingStep {
  readonly state: MeetingState
  /** Esc with nothing left to step back from. */
  readonly leaves?: true
  /** D where nothing lies deeper. */
  readonly deepest?: true
}

/**
 * What an act makes of a meeting. Pure; acts that are the page's own (black-out aside: paper, strip, notes, full) change nothing here.
 *
 *     ↓ ↓ Enter       the second mark, with 哪来的数 beside the figure
 *     Enter           its whole sheet
 *     Esc Esc Esc     the answer, the figure, the board
 */
export function stepMeeting(state: MeetingState, act: MeetingAct, here: MeetingHere): MeetingStep {
  if (state.over === 'overview') return { state: inOverview(state, act, here) }
  if (state.over !== 'none') {
    if (act === 'back' || act === state.over) return { state: { ...state, over: 'none' } }
    return stepMeeting({ ...state, over: 'none' }, act, here)
  }
  switch (act) {
    case 'next':
    case 'previous':
      // The whole sheet is scrolled, not turned.
      if (state.answer === 'sheet') return { state }
      return { state: turned(state, act === 'next' ? 1 : -1, here) }
    case 'first':
    case 'last':
      if (state.answer === 'sheet') return { state }
      return { state: turned(state, act === 'first' ? -Infinity : Infinity, here) }
    case 'up':
    case 'down':
      return { state: state.answer === 'sheet' ? state : { ...state, mark: nextOf(here.marks, state.mark, act === 'down' ? 1 : -1) } }
    case 'answer':
      return { state: answered(state, here) }
    case 'drill':
      return drilled(state, here)
    case 'back':
      return steppedBack(state)
    case 'overview':
      return { state: { ...state, over: 'overview', tile: state.page } }
    case 'black':
    case 'help':
      return { state: { ...state, over: act } }
    case 'play':
      return { state: { ...state, playing: !state.playing, answer: 'none', trail: [], mark: null } }
    default:
      return { state }
  }
}

/** The page a wall shows after this one: after the last the first. */
export function advanced(state: MeetingState, taken: readonly number[]): MeetingState {
  const next = taken.find((page) => page > state.page) ?? taken[0]
  return state.over !== 'none' || next === undefined ? state : { ...atPage(next), playing: state.playing }
}

/** After the deck has changed: on the same figure where it is still there, on the nearest page otherwise; what was picked or gone into is let go. */
export function settledOn(state: MeetingState, page: number, pages: number): MeetingState {
  const at = Math.max(0, Math.min(pages - 1, page))
  return { ...atPage(at), over: state.over, tile: Math.min(state.tile, Math.max(0, pages - 1)), playing: state.playing }
}

const clamp = (n: number, count: number): number => Math.max(0, Math.min(count - 1, n))

/** Gone into a figure one goes on among siblings, else among pages. */
function turned(state: MeetingState, by: number, here: MeetingHere): MeetingState {
  const deepest = state.trail[state.trail.length - 1]
  if (deepest) {
    const at = clamp(deepest.at + by, deepest.targets.length)
    return { ...state, trail: [...state.trail.slice(0, -1), { ...deepest, at }], mark: null, answer: 'none' }
  }
  const page = pageAfter(state.page, by, here.taken)
  return page === state.page ? { ...state, answer: 'none' } : { ...atPage(page), playing: state.playing }
}

/** The page `by` on among those shown. One that isn't among them was opened from the overview: its neighbours go on from there. */
function pageAfter(page: number, by: number, taken: readonly number[]): number {
  const at = taken.indexOf(page)
  const before = taken.filter((one) => one < page).length
  const from = at >= 0 ? at : by > 0 ? before - 1 : before
  return taken[clamp(from + by, taken.length)] ?? page
}

function nextOf(marks: readonly string[], mark: string | null, by: 1 | -1): string | null {
  if (marks.length === 0) return null
  const at = mark === null ? -1 : marks.indexOf(mark)
  if (at < 0) return (by === 1 ? marks[0] : marks[marks.length - 1]) ?? null
  return marks[clamp(at + by, marks.length)] ?? null
}

function answered(state: MeetingState, here: MeetingHere): MeetingState {
  if (state.answer !== 'none') return { ...state, answer: 'sheet' }
  const mark = state.mark ?? here.named ?? here.marks[0] ?? null
  return mark === null ? state : { ...state, mark, answer: 'source', playing: false }
}

function drilled(state: MeetingState, here: MeetingHere): MeetingStep {
  const mark = state.mark ?? here.named ?? here.marks[0]
  const drill = mark === undefined || mark === null ? null : here.drill(mark)
  if (drill === null) return { state, deepest: true }
  return { state: { ...state, trail: [...state.trail, drill], mark: null, answer: 'none', playing: false } }
}

/** One thing at a time: the sheet, the answer, one level, the picked mark, and then the meeting itself. */
function steppedBack(state: MeetingState): MeetingStep {
  if (state.answer === 'sheet') return { state: { ...state, answer: 'source' } }
  if (state.answer === 'source') return { state: { ...state, answer: 'none' } }
  const deepest = state.trail[state.trail.length - 1]
  if (deepest) return { state: { ...state, trail: state.trail.slice(0, -1), mark: deepest.from } }
  if (state.mark !== null) return { state: { ...state, mark: null } }
  return { state, leaves: true }
}

function inOverview(state: MeetingState, act: MeetingAct, { pages, across }: MeetingHere): MeetingState {
  const by = { next: 1, previous: -1, down: across, up: -across, first: -Infinity, last: Infinity }[act as string]
  if (by !== undefined) {
    const tile = state.tile + by
    // ↓ in a column that ends sooner stays.
    return Math.abs(by) === across && across > 1 && (tile < 0 || tile >= pages) ? state : { ...state, tile: clamp(tile, pages) }
  }
  if (act === 'answer') return { ...atPage(state.tile), playing: state.playing }
  return act === 'back' || act === 'overview' ? { ...state, over: 'none' } : act === 'black' ? { ...state, over: 'black' } : state
}
