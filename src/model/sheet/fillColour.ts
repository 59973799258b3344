/** A colour a person would name. */
export type NamedColour = 'green' | 'blue' | 'yellow' | 'orange' | 'red'

/**
 * The named colour a fill (0xRRGGBB) is nearest to by hue; undefined for greys and pale fills nobody would name.
 *
 *     0x92D050 green   0xFFC000 orange   0xF2F2F2 undefined
 */
export function colourOfFill(fill: number): NamedColour | undefined {
  const [r, g, b] = [(fill >> 16) & 255, (fill >> 8) & 255, fill & 255]
  const high = Math.max(r, g, b)
  const low = Math.min(r, g, b)
  if (high - low < 40) return undefined
  const hue =
    high === r ? ((g - b) / (high - low)) * 60 : high === g ? 120 + ((b - r) / (high - low)) * 60 : 240 + ((r - g) / (high - low)) * 60
  const turned = (hue + 360) % 360
  if (turned < 20 || turned >= 330) return 'red'
  if (turned < 42) return 'orange'
  if (turned < 72) return 'yellow'
  if (turned < 170) return 'green'
  return turned < 270 ? 'blue' : undefined
}
