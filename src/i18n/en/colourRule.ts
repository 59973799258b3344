import type { ColourRuleWords } from '../zh-CN/colourRule'

const are = (n: string) => (n === '1' ? `${n} task is` : `${n} tasks are`)
const list = (names: readonly string[], last: string) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${last} ${names[names.length - 1] ?? ''}`

export const colourRuleWords: ColourRuleWords = {
  names: { green: 'green', blue: 'blue', yellow: 'yellow', orange: 'orange', red: 'red', rest: 'no colour' },
  head: 'Colour',
  and: (names) => list(names, 'and'),
  full: {
    over: (x, included) => (included ? `${x} or more` : `more than ${x}`),
    under: (x, included) => (included ? `${x} or less` : `less than ${x}`),
    between: (a, b, aIncluded, bIncluded) =>
      aIncluded && bIncluded
        ? `${a} to ${b} (both included)`
        : bIncluded
          ? `over ${a} up to ${b} (included)`
          : aIncluded
            ? `${a} (included) to under ${b}`
            : `over ${a} and under ${b}`,
    points: (x) => `${x} points`,
  },
  brief: {
    over: (x, included) => (included ? `${x} or more` : `over ${x}`),
    under: (x, included) => (included ? `up to ${x}` : `under ${x}`),
    between: (a, b, aIncluded, bIncluded) =>
      aIncluded && bIncluded
        ? `${a} to ${b}`
        : bIncluded
          ? `over ${a} to ${b}`
          : aIncluded
            ? `${a} to under ${b}`
            : `over ${a} to under ${b}`,
    points: (x) => x,
  },
  exactly: (x) => `exactly ${x}`,
  completed: (q) => `${q} done`,
  behind: (q) => `${q} behind`,
  ahead: (q) => `${q} ahead`,
  level: 'level with the schedule',
  behindAny: 'behind',
  aheadAny: 'ahead',
  levelOrBehind: 'level or behind',
  notBehind: 'not behind',
  any: 'all',
  levelOrBehindBy: (q) => `level or ${q} behind`,
  levelOrAheadBy: (q) => `level or ${q} ahead`,
  notBehindOrBy: (q) => `not behind or ${q} behind`,
  behindOrAheadBy: (q) => `behind, level or ${q} ahead`,
  across: (ahead, behind) => `from ${ahead} ahead to ${behind} behind`,
  range: (colour, range) => `${colour} ${range}`,
  rule: (unit, ranges, flaws) => [`Colours${unit}: ${ranges.join(', ')}`, ...flaws].join('; '),
  ruleUnit: { schedule: ' (points)', completion: '' },
  noColourBrief: (range) => `${range} left open`,
  severalColoursBrief: (range, colours) => `${range} both ${colours}`,
  noColour: (range) => `${range} has no colour`,
  severalColours: (range, colours) => `${range} is both ${colours}`,
  gap: 'open',
  overlap: (colours) => `${list(colours, 'and')} at once`,
  open: (colours, gap) => list([...colours, ...(gap ? ['open'] : [])], 'or'),
  silent: '—',
  gapCount: (n) => `${are(n)} left open by the rule (○): in a gap`,
  overlapCount: (n) => `${are(n)} left open by the rule (○): of several colours at once`,
  openCount: (n) => `${are(n)} open (○): not known exactly, may have one colour or another`,
  noSchedule: (n) => `${are(n)} without a schedule, which the rule needs`,
  ceiling: (n) => `${are(n)} under a ceiling, which a rule by completion does not speak of`,
  heldDirectly: (n) => `${are(n)} held to the target directly, which the rule does not speak of`,
  unspoken: (n) => `${are(n)} set a range as target, which the rule does not speak of`,
  unrounded: 'Colours go by the unrounded numbers',
  setBy: (text) => `Colour rule in Settings: ${text}`,
  undecided: 'open by the rule',
  noneOf: (n) => `none of the ${n} listed`,
  tasks: 'Tasks',
  byRule: 'Colours by the rule in Settings',
}
