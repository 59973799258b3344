/**
 * Choose which labels are written when not all find room near their own place: in order of `rank`, each that leaves every
 * chosen label within `reach` of where it belongs. Returns the chosen indexes and their places, from the top.
 */
export function chooseLabels(
  places: readonly number[],
  rank: readonly number[],
  gap: number,
  low: number,
  high: number,
  reach: number,
): { readonly index: number; readonly at: number }[] {
  let chosen: { readonly index: number; readonly at: number }[] = []
  for (const index of places.map((_, k) => k).sort((a, b) => (rank[b] as number) - (rank[a] as number) || a - b)) {
    const trial = [...chosen.map((label) => label.index), index].sort((a, b) => (places[a] as number) - (places[b] as number) || a - b)
    if (gap * (trial.length - 1) > high - low) continue
    const spread = spreadLabels(
      trial.map((k) => places[k] as number),
      gap,
      low,
      high,
    )
    if (trial.every((k, n) => Math.abs((spread[n] as number) - (places[k] as number)) <= reach))
      chosen = trial.map((k, n) => ({ index: k, at: spread[n] as number }))
  }
  return chosen
}

/**
 * Move labels along a line apart so that none is nearer than `gap` to the next, each as near its own place as can be.
 * Places must be sorted; the result keeps their order and stays between `low` and `high`.
 *
 *     spreadLabels([10, 12, 40], 10, 0, 100)  [6, 16, 40]
 */
export function spreadLabels(places: readonly number[], gap: number, low: number, high: number): number[] {
  interface Block {
    sum: number
    count: number
    start: number
  }
  const blocks: Block[] = []
  const startOf = (block: Block) =>
    Math.min(Math.max(block.sum / block.count - (gap * (block.count - 1)) / 2, low), Math.max(low, high - gap * (block.count - 1)))
  for (const place of places) {
    let block: Block = { sum: place, count: 1, start: 0 }
    block.start = startOf(block)
    for (
      let before = blocks[blocks.length - 1];
      before && before.start + gap * before.count > block.start;
      before = blocks[blocks.length - 1]
    ) {
      blocks.pop()
      block = { sum: before.sum + block.sum, count: before.count + block.count, start: 0 }
      block.start = startOf(block)
    }
    blocks.push(block)
  }
  return blocks.flatMap((block) => Array.from({ length: block.count }, (_, k) => block.start + k * gap))
}
