import type { SendingState } from '../../report/collection'

/** Shapes of the states: a tick, a diamond, a cross, a dashed ring. */
export const stateMarks = {
  sent: 'done',
  zero: 'done',
  partly: 'doubt',
  marked: 'doubt',
  absent: 'failed',
} as const satisfies Readonly<Record<SendingState, 'done' | 'doubt' | 'failed'>>
