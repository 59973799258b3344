import type { CellLook } from '../rawSheetBuilder'
import { attribute, elements, saysTrue, tags } from './xml'

/** One cell format of a book: its number format and its look. */
export interface CellStyle extends CellLook {
  /** The format's code where the book states one, else null: `formatId` is then a built-in, whose form depends on the language. */
  readonly formatCode: string | null
  readonly formatId: number
}

/**
 * Read styles.xml to the formats that cells point to by number.
 *
 * Fills are solid fills as the eye sees them (theme colour and tint worked out); white counts as none.
 */
export function readStyles(xml: string, theme: string | null): readonly CellStyle[] {
  const codes = new Map<number, string>()
  for (const tag of tags(section(xml, 'numFmts'), 'numFmt'))
    codes.set(Number(attribute(tag, 'numFmtId')), attribute(tag, 'formatCode') ?? 'General')
  const themeColours = theme === null ? [] : readTheme(theme)
  const palette = tags(section(xml, 'indexedColors'), 'rgbColor').map((tag) => rgbOf(attribute(tag, 'rgb')))
  const fills = elements(section(xml, 'fills'), 'fill').map(({ content }) => fillColour(content, themeColours, palette))
  const bold = elements(section(xml, 'fonts'), 'font').map(({ content }) =>
    tags(content, 'b').some((tag) => saysTrue(attribute(tag, 'val'), true)),
  )
  return elements(section(xml, 'cellXfs'), 'xf').map(({ tag, content }) => {
    const formatId = Number(attribute(tag, 'numFmtId') ?? 0)
    const alignment = tags(content, 'alignment')[0]
    return {
      formatId,
      formatCode: codes.get(formatId) ?? null,
      fill: fills[Number(attribute(tag, 'fillId') ?? 0)] ?? -1,
      bold: bold[Number(attribute(tag, 'fontId') ?? 0)] ?? false,
      indent: Math.min(255, Number(alignment === undefined ? 0 : (attribute(alignment, 'indent') ?? 0)) || 0),
    }
  })
}

function section(xml: string, name: string): string {
  return elements(xml, name)[0]?.content ?? ''
}

function rgbOf(text: string | null): number {
  return text !== null && /^(?:[\da-f]{2})?[\da-f]{6}$/i.test(text) ? parseInt(text.slice(-6), 16) : -1
}

/** Colours of a theme in the order cells count them: light before dark. */
function readTheme(xml: string): number[] {
  const scheme = section(xml, 'clrScheme')
  return ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'].map((name) => {
    const colour = section(scheme, name)
    const srgb = tags(colour, 'srgbClr')[0]
    const system = tags(colour, 'sysClr')[0]
    return rgbOf(srgb !== undefined ? attribute(srgb, 'val') : system !== undefined ? attribute(system, 'lastClr') : null)
  })
}

function fillColour(xml: string, theme: readonly number[], palette: readonly number[]): number {
  const pattern = tags(xml, 'patternFill')[0]
  const colour = tags(xml, 'fgColor')[0]
  if (pattern === undefined || colour === undefined || attribute(pattern, 'patternType') !== 'solid') return -1
  const tint = Number(attribute(colour, 'tint') ?? 0)
  const themed = attribute(colour, 'theme')
  const indexed = attribute(colour, 'indexed')
  let rgb = rgbOf(attribute(colour, 'rgb'))
  if (themed !== null) rgb = theme[Number(themed)] ?? -1
  else if (indexed !== null) rgb = palette[Number(indexed)] ?? indexedColour(Number(indexed))
  const seen = rgb < 0 ? -1 : tinted(rgb, tint)
  return seen === 0xffffff ? -1 : seen
}

/** The 56 colours of old Excel, at 8 to 63; 0 to 7 repeat the first eight. Source: ECMA-376 part 1, 18.8.27. */
const indexedColours = [
  0x000000, 0xffffff, 0xff0000, 0x00ff00, 0x0000ff, 0xffff00, 0xff00ff, 0x00ffff, 0x800000, 0x008000, 0x000080, 0x808000, 0x800080,
  0x008080, 0xc0c0c0, 0x808080, 0x9999ff, 0x993366, 0xffffcc, 0xccffff, 0x660066, 0xff8080, 0x0066cc, 0xccccff, 0x000080, 0xff00ff,
  0xffff00, 0x00ffff, 0x800080, 0x800000, 0x008080, 0x0000ff, 0x00ccff, 0xccffff, 0xccffcc, 0xffff99, 0x99ccff, 0xff99cc, 0xcc99ff,
  0xffcc99, 0x3366ff, 0x33cccc, 0x99cc00, 0xffcc00, 0xff9900, 0xff6600, 0x666699, 0x969696, 0x003366, 0x339966, 0x003300, 0x333300,
  0x993300, 0x993366, 0x333399, 0x333333,
]

/** Colour of the standard palette; -1 for the system colours (64 and above). */
export function indexedColour(index: number): number {
  return indexedColours[index < 8 ? index : index - 8] ?? -1
}

/** A colour made lighter (tint > 0) or darker, by the lightness of HSL, as ECMA-376 part 1, 18.8.19 says. */
function tinted(rgb: number, tint: number): number {
  if (!tint) return rgb
  const [r, g, b] = [(rgb >> 16) / 255, ((rgb >> 8) & 255) / 255, (rgb & 255) / 255] as const
  const most = Math.max(r, g, b)
  const least = Math.min(r, g, b)
  const light = (most + least) / 2
  const saturation = most === least ? 0 : (most - least) / (1 - Math.abs(2 * light - 1))
  const hue =
    most === least
      ? 0
      : most === r
        ? ((g - b) / (most - least) + 6) % 6
        : most === g
          ? (b - r) / (most - least) + 2
          : (r - g) / (most - least) + 4
  const lightness = tint < 0 ? light * (1 + tint) : light + (1 - light) * tint
  const chroma = (1 - Math.abs(2 * lightness - 1)) * saturation
  const other = chroma * (1 - Math.abs((hue % 2) - 1))
  const base = lightness - chroma / 2
  const sextants: readonly (readonly [number, number, number])[] = [
    [chroma, other, 0],
    [other, chroma, 0],
    [0, chroma, other],
    [0, other, chroma],
    [other, 0, chroma],
    [chroma, 0, other],
  ]
  const parts = sextants[Math.floor(hue) % 6] ?? [0, 0, 0]
  return parts.reduce((sum, part) => sum * 256 + Math.round(Math.min(1, Math.max(0, part + base)) * 255), 0)
}
