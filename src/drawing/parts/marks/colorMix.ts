/** Red, green and blue of #RRGGBB, 0…255. */
function channels(hex: string): readonly [number, number, number] {
  return [parseInt(hex.slice(1, 3), 16), parseInt(hex.slice(3, 5), 16), parseInt(hex.slice(5, 7), 16)]
}

/**
 * A colour between two, by parts of sRGB.
 *
 *     mixColors('#FFFFFF', '#000000', 0.5)  '#808080'
 */
function mixColors(from: string, to: string, share: number): string {
  const [a, b] = [channels(from), channels(to)]
  return `#${a
    .map((c, k) =>
      Math.round(c + ((b[k] as number) - c) * share)
        .toString(16)
        .padStart(2, '0')
        .toUpperCase(),
    )
    .join('')}`
}

/** WCAG 2 contrast ratio of two colours. */
export function contrastOf(a: string, b: string): number {
  const light = (hex: string) => {
    const [r = 0, g = 0, bl = 0] = channels(hex).map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4))
    return 0.2126 * r + 0.7152 * g + 0.0722 * bl
  }
  const [high, low] = [Math.max(light(a), light(b)), Math.min(light(a), light(b))]
  return (high + 0.05) / (low + 0.05)
}

/** Contrast that text needs on what it stands on, and the ink where neither of ours reaches it. */
const leastContrast = 4.5
const black = '#000000'

/** Of two text colours the one that reads better on a fill; on a middle tone that neither reads on, black. */
export function readableOn(fill: string, ink: string, paper: string): string {
  const better = contrastOf(fill, ink) >= contrastOf(fill, paper) ? ink : paper
  return contrastOf(fill, better) >= leastContrast || contrastOf(fill, black) < contrastOf(fill, better) ? better : black
}

/**
 * Washes of one hue from nearly paper to the strongest on which ink still reads at `least`∶1, in even steps.
 *
 *     washScale('#FFFFFF', '#0F5A9E', '#16202B', 24)  24 colours, paler first
 */
export function washScale(paper: string, hue: string, ink: string, steps: number, least = 4.6): string[] {
  let low = 0
  let high = 1
  for (let k = 0; k < 20; k++) {
    const middle = (low + high) / 2
    if (contrastOf(mixColors(paper, hue, middle), ink) >= least) low = middle
    else high = middle
  }
  return Array.from({ length: steps }, (_, k) => mixColors(paper, hue, low * (0.06 + (0.94 * k) / (steps - 1))))
}
