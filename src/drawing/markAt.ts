import type { Scene } from './scene'

/** A mark of whoever is named at a point; null where no name stands. */
export function nameAt(scene: Scene, x: number, y: number): string | null {
  const slack = 3
  const found = scene.names.find(
    (name) => x >= name.x - slack && x <= name.x + name.width + slack && y >= name.y - slack && y <= name.y + name.height + slack,
  )
  return found === undefined || found.mark === '' ? null : found.mark
}

/**
 * The mark a pointer at (x, y) means: of the marks whose place holds the point, the one whose middle is nearest; null for none.
 * It answers for merged cells and for points alike, which the painted shapes alone could not.
 */
export function markAt(scene: Scene, x: number, y: number): string | null {
  let found: string | null = null
  let nearest = Infinity
  for (const mark of scene.marks) {
    if (x < mark.x || x > mark.x + mark.width || y < mark.y || y > mark.y + mark.height) continue
    const dx = mark.x + mark.width / 2 - x
    const dy = mark.y + mark.height / 2 - y
    // A small place inside a large one is meant first.
    const distance = dx * dx + dy * dy + mark.width * mark.height * 0.01
    if (distance < nearest) {
      nearest = distance
      found = mark.mark
    }
  }
  return found
}
