/** What a person may do in a meeting, however they say it: a key, a clicker, a swipe, a button. */
export type MeetingAct =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'up'
  | 'down'
  | 'answer'
  | 'drill'
  | 'back'
  | 'overview'
  | 'choose'
  | 'black'
  | 'paper'
  | 'play'
  | 'strip'
  | 'notes'
  | 'full'
  | 'help'

export interface MeetingKey {
  readonly act: MeetingAct
  /** As printed on the key, for the overlay that lists them. */
  readonly shown: readonly string[]
  /** `KeyboardEvent.key`, letters in lower case. */
  readonly keys: readonly string[]
}

/** Every key of the meeting, in the order the overlay lists them. Clickers send page keys, some also `.` or B for black. */
export const meetingKeys: readonly MeetingKey[] = [
  { act: 'next', shown: ['→', 'PageDown', 'Space'], keys: ['arrowright', 'pagedown', ' '] },
  { act: 'previous', shown: ['←', 'PageUp'], keys: ['arrowleft', 'pageup', 'backspace'] },
  { act: 'first', shown: ['Home'], keys: ['home'] },
  { act: 'last', shown: ['End'], keys: ['end'] },
  { act: 'down', shown: ['↓'], keys: ['arrowdown'] },
  { act: 'up', shown: ['↑'], keys: ['arrowup'] },
  { act: 'answer', shown: ['Enter'], keys: ['enter'] },
  { act: 'drill', shown: ['D'], keys: ['d'] },
  { act: 'back', shown: ['Esc'], keys: ['escape'] },
  { act: 'overview', shown: ['O'], keys: ['o'] },
  { act: 'choose', shown: ['X'], keys: ['x'] },
  { act: 'black', shown: ['B', '.'], keys: ['b', '.'] },
  { act: 'paper', shown: ['L'], keys: ['l'] },
  { act: 'play', shown: ['A'], keys: ['a'] },
  { act: 'strip', shown: ['S'], keys: ['s'] },
  { act: 'notes', shown: ['N'], keys: ['n'] },
  { act: 'full', shown: ['F'], keys: ['f'] },
  { act: 'help', shown: ['?', 'H'], keys: ['?', '？', 'h'] },
]

/**
 * The act a key means; null for none. With Ctrl, Alt or the command key it is the browser's. Shift and space go back, as in any page.
 *
 *     PageDown        next
 *     Shift + Space   previous
 *     Ctrl + L        null
 */
export function actOfKey(event: {
  readonly key: string
  readonly shiftKey?: boolean
  readonly ctrlKey?: boolean
  readonly altKey?: boolean
  readonly metaKey?: boolean
}): MeetingAct | null {
  if (event.ctrlKey === true || event.altKey === true || event.metaKey === true) return null
  if (event.key === ' ' && event.shiftKey === true) return 'previous'
  const key = event.key.toLowerCase()
  return meetingKeys.find(({ keys }) => keys.includes(key))?.act ?? null
}

/** px a finger goes across before it turns the page. */
const swiped = 48

/** What a finger's way means: across turns the page, as a leaf would go. */
export function actOfSwipe(dx: number, dy: number): MeetingAct | null {
  if (Math.abs(dx) < swiped || Math.abs(dx) < Math.abs(dy) * 1.5) return null
  return dx < 0 ? 'next' : 'previous'
}
