import { colourNamed } from '../../i18n/statusWords'
import type { StatusColour } from '../figure'
import type { FigureSettings } from '../selection'

/** Who says what colour a status has: the clerk or a legend, the fill of its cell, a colour in its name, or nobody. */
export type ColourSource = 'legend' | 'fill' | 'name' | 'none'

/**
 * The colour of a status: by the legend of the sheet or the clerk, else by the fill of its cell, else by a colour in its name;
 * undefined when nobody says, and then it isn't coloured.
 *
 *     statusColour('逾期', 0xC00000, settings)   red by its fill
 *     statusColour('黄灯', null, settings)        yellow by its name
 */
export function statusColour(word: string, fill: number | null, settings: Pick<FigureSettings, 'legend'>): StatusColour | undefined {
  return statusColourFrom(word, fill, settings).colour
}

/** The same with who says so. */
export function statusColourFrom(
  word: string,
  fill: number | null,
  settings: Pick<FigureSettings, 'legend'>,
): { readonly colour: StatusColour | undefined; readonly from: ColourSource } {
  const said = settings.legend?.find((entry) => entry.word === word)?.colour
  if (said !== undefined) return { colour: said, from: 'legend' }
  const filled = fill === null ? undefined : colourOfFill(fill)
  if (filled !== undefined) return { colour: filled, from: 'fill' }
  const named = colourNamed(word) ?? undefined
  return { colour: named, from: named === undefined ? 'none' : 'name' }
}

/** The named colour a fill is nearest to by hue; undefined for greys and pale fills nobody would name. */
function colourOfFill(fill: number): StatusColour | undefined {
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
