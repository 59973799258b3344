/** Colour arithmetic for the test of tokens.css: WCAG 2 contrast, OKLab distance, and sight with a full colour-vision deficiency. */

type Rgb = readonly [number, number, number]
export type Sight = 'normal' | 'protan' | 'deutan' | 'tritan'
export const sights: readonly Sight[] = ['normal', 'protan', 'deutan', 'tritan']

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB. */
const machado: Readonly<Record<Exclude<Sight, 'normal'>, readonly Rgb[]>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

function linear(hex: string): Rgb {
  if (!/^#[0-9A-F]{6}$/i.test(hex)) throw new Error(`invalid colour: ${hex}`)
  const channel = (at: number) => {
    const c = parseInt(hex.slice(at, at + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

function times(matrix: readonly Rgb[], v: Rgb): Rgb {
  const [a, b, c] = matrix.map((row) => row[0] * v[0] + row[1] * v[1] + row[2] * v[2])
  return [a ?? 0, b ?? 0, c ?? 0]
}

/** WCAG 2 contrast ratio: black on white 21. */
export function contrast(a: string, b: string): number {
  const light = (hex: string) => {
    const [r, g, bl] = linear(hex)
    return 0.2126 * r + 0.7152 * g + 0.0722 * bl
  }
  const [high = 0, low = 0] = [light(a), light(b)].sort((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}

/** Distance of two colours as a kind of sight sees them, OKLab × 100 (Ottosson 2020). */
export function distance(a: string, b: string, sight: Sight): number {
  const [p, q] = [a, b].map((hex) => {
    const seen =
      sight === 'normal' ? linear(hex) : (times(machado[sight], linear(hex)).map((c) => Math.min(1, Math.max(0, c))) as unknown as Rgb)
    const lms = times(
      [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
      ],
      seen,
    )
    return times(
      [
        [0.2104542553, 0.793617785, -0.0040720468],
        [1.9779984951, -2.428592205, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.808675766],
      ],
      [Math.cbrt(lms[0]), Math.cbrt(lms[1]), Math.cbrt(lms[2])],
    )
  })
  return 100 * Math.hypot(...[0, 1, 2].map((k) => (p?.[k] ?? 0) - (q?.[k] ?? 0)))
}
