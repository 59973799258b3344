/**
 * 45° hatching of a box, as line segments cut off at its edges; plain lines need no pattern fill, which SVG readers and
 * office programs each paint in their own way.
 *
 *     hatchLines({ x: 0, y: 0, width: 10, height: 10 }, 5)   segments rising to the right, 5 apart measured across
 */
export function hatchLines(
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  gap: number,
): (readonly [readonly [number, number], readonly [number, number]])[] {
  const segments: (readonly [readonly [number, number], readonly [number, number]])[] = []
  const step = gap * Math.SQRT2
  const { x, y, width, height } = box
  // A line x + y = c from the lower left to the upper right; c runs over the box's diagonal.
  for (let c = step / 2; c < width + height; c += step) {
    const left = Math.max(0, c - height)
    const right = Math.min(width, c)
    if (right - left > 0.3)
      segments.push([
        [x + left, y + c - left],
        [x + right, y + c - right],
      ])
  }
  return segments
}
