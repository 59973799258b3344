import css from '../../tokens.css?raw'
import { readTokens, tokenNumber, tokenText, type TokenValues } from './readTokens'

export type Paper = 'light' | 'dark'
/** desk: a card read at 50 cm, in px. room: drawn at 1920×1080, scaled with the screen. slide: 960×540 pt. */
export type Distance = 'desk' | 'room' | 'slide'
export type StatusName = 'green' | 'blue' | 'yellow' | 'orange' | 'red' | 'none'

export interface Theme {
  readonly paper: Paper
  readonly distance: Distance
  /** Font stack of every text. */
  readonly font: string
  readonly color: {
    readonly paper: string
    readonly ground: string
    readonly ink: string
    readonly ink2: string
    readonly ink3: string
    readonly line: string
    readonly lineStrong: string
    readonly hair: string
    readonly grid: string
    readonly focus: string
    readonly focusSoft: string
    readonly onFocus: string
    readonly other: string
    readonly otherStrong: string
    readonly reference: string
    readonly good: string
    readonly bad: string
    readonly rise: string
    readonly fall: string
    readonly neutral: string
    /** Eight at most, in this order. */
    readonly categories: readonly string[]
    readonly status: Readonly<Record<StatusName, { readonly fill: string; readonly edge: string; readonly on: string }>>
  }
  /** Text sizes; `source` is the smallest that may be drawn. */
  readonly size: {
    readonly source: number
    readonly axis: number
    readonly label: number
    readonly subtitle: number
    readonly headline: number
    readonly headlineLine: number
    readonly number: number
  }
  /** White round a framed figure. */
  readonly margin: { readonly side: number; readonly top: number; readonly bottom: number }
  readonly line: {
    readonly rule: number
    readonly hair: number
    readonly axis: number
    readonly ref: number
    readonly series: number
    readonly ghost: number
    /** Dashed frames and circles of what is missing, 近: seen from the back row too. */
    readonly hollow: number
  }
  readonly dash: { readonly ref: readonly number[]; readonly ghost: readonly number[]; readonly hollow: readonly number[] }
  readonly hatch: { readonly gap: number; readonly width: number }
  /** Bar thickness ÷ row height, and the thickest a bar gets. */
  readonly bar: { readonly share: number; readonly max: number }
}

/**
 * Colours and sizes for one paper at one distance, read from tokens.css.
 *
 *     themeOf('light', 'desk').size.label   13
 *     themeOf('dark', 'room').color.focus   '#6FB6F2'
 *
 * Sizes are px at the desk, px of a 1920×1080 screen in the room, pt on a slide.
 */
export function themeOf(paper: Paper, distance: Distance): Theme {
  const key = `${paper} ${distance}`
  const known = themes.get(key)
  if (known) return known
  const theme = build(readTokens(css, paper), paper, distance)
  themes.set(key, theme)
  return theme
}

const themes = new Map<string, Theme>()

function build(t: TokenValues, paper: Paper, distance: Distance): Theme {
  const color = (name: string) => tokenText(t, name)
  const status = (name: StatusName, on: string) => ({ fill: color(`status-${name}`), edge: color(`status-${name}-edge`), on: color(on) })
  const size = sizesOf(t, distance)
  // Lines thicken less than text grows: a rule twice as far away is still a rule.
  const k = distance === 'room' ? 1.6 : distance === 'slide' ? 0.8 : 1
  const dash = (name: string) =>
    tokenText(t, name)
      .split(' ')
      .map((n) => Number(n) * k)
  return {
    paper,
    distance,
    font: color('font'),
    color: {
      paper: color('paper'),
      ground: color('ground'),
      ink: color('ink'),
      ink2: color('ink-2'),
      ink3: color('ink-3'),
      line: color('line'),
      lineStrong: color('line-strong'),
      hair: color('hair'),
      grid: color('grid'),
      focus: color('focus'),
      focusSoft: color('focus-soft'),
      onFocus: color('on-focus'),
      other: color('other'),
      otherStrong: color('other-strong'),
      reference: color('reference'),
      good: color('good'),
      bad: color('bad'),
      rise: color('rise'),
      fall: color('fall'),
      neutral: color('neutral'),
      categories: [1, 2, 3, 4, 5, 6, 7, 8].map((n) => color(`cat-${n}`)),
      status: {
        green: status('green', 'on-status-green'),
        blue: status('blue', 'on-status'),
        yellow: status('yellow', 'on-status-yellow'),
        orange: status('orange', 'on-status-orange'),
        red: status('red', 'on-status'),
        none: status('none', 'ink'),
      },
    },
    size,
    margin: marginsOf(t, distance),
    line: {
      rule: tokenNumber(t, 'line-rule') * k,
      hair: tokenNumber(t, 'line-hair') * (distance === 'room' ? 1 : k),
      axis: tokenNumber(t, 'line-axis') * k,
      ref: tokenNumber(t, 'line-ref') * k,
      hollow: tokenNumber(t, 'line-ref') * k * 0.8,
      series: tokenNumber(t, 'line-series') * k,
      ghost: tokenNumber(t, 'line-ghost') * k,
    },
    dash: { ref: dash('dash-ref'), ghost: dash('dash-ghost'), hollow: [3 * k, 3 * k] },
    hatch: { gap: (tokenNumber(t, 'hatch') * size.label) / 13, width: 1.5 * k },
    bar: { share: tokenNumber(t, 'bar-share'), max: distance === 'room' ? 32 : distance === 'slide' ? 16 : 22 },
  }
}

function sizesOf(t: TokenValues, distance: Distance): Theme['size'] {
  const n = (name: string) => tokenNumber(t, `${distance}-${name}`)
  if (distance === 'desk') {
    return {
      source: n('source'),
      axis: n('source'),
      label: n('label'),
      subtitle: n('label'),
      headline: n('headline'),
      headlineLine: n('headline-line') / n('headline'),
      number: n('number'),
    }
  }
  return {
    source: n('source'),
    axis: n('axis'),
    label: n('label'),
    subtitle: n('subtitle'),
    headline: n('headline'),
    headlineLine: tokenNumber(t, 'room-headline-line'),
    number: n('number'),
  }
}

function marginsOf(t: TokenValues, distance: Distance): Theme['margin'] {
  if (distance === 'desk') {
    const side = tokenNumber(t, 'space-5')
    return { side, top: tokenNumber(t, 'space-4'), bottom: tokenNumber(t, 'space-3') }
  }
  const side = tokenNumber(t, `${distance}-margin`)
  return { side, top: side * 0.7, bottom: side / 2 }
}
