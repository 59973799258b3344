import { colourNamed } from '../../i18n/words/statusWords'
import { colourOfFill } from '../../model/sheet/fillColour'
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
