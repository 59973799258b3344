import type { Theme } from './theme'

/**
 * The same theme, every length multiplied: 2 makes 3840×2160 of what was laid out for 1920×1080.
 *
 *     scaleTheme(themeOf('light', 'room'), 2).size.source  48
 */
export function scaleTheme(theme: Theme, factor: number): Theme {
  if (factor === 1) return theme
  const all = <T extends Readonly<Record<string, number>>>(lengths: T, except?: string): T =>
    Object.fromEntries(Object.entries(lengths).map(([name, value]) => [name, name === except ? value : value * factor])) as T
  const list = (lengths: readonly number[]) => lengths.map((length) => length * factor)
  return {
    ...theme,
    size: all(theme.size, 'headlineLine'),
    margin: all(theme.margin),
    line: all(theme.line),
    dash: { ref: list(theme.dash.ref), ghost: list(theme.dash.ghost), hollow: list(theme.dash.hollow) },
    hatch: all(theme.hatch),
    bar: all(theme.bar, 'share'),
  }
}
