/** From so many numbers on they are marked in a row of bytes: a Set of millions takes seconds, and half a gigabyte. */
const many = 10_000

/**
 * Codes (whole numbers from 0), each once, in the order in which they first appear.
 *
 *     eachOnce([3, 1, 3, 2])   [3, 1, 2]
 */
export function eachOnce(codes: readonly number[]): number[] {
  if (codes.length < many) return [...new Set(codes)]
  let most = 0
  for (const code of codes) if (code > most) most = code
  const seen = new Uint8Array(most + 1)
  const found: number[] = []
  for (const code of codes) {
    if (seen[code] === 1) continue
    seen[code] = 1
    found.push(code)
  }
  return found
}
