import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { computed, effectScope, nextTick, shallowRef, type EffectScope } from 'vue'
import type { Scene } from '../../../src/drawing/scene'
import { usePaintedPages, type PageAhead, type PagePlot } from '../../../src/views/meeting/stage/usePaintedPages'
import { figure } from '../../drawing/figure'

let scope: EffectScope
const some = figure('lines', [])
const plot = (key: string, width = 1000): PagePlot => ({
  key,
  figure: some,
  scene: { key } as unknown as Scene,
  box: { x: 0, y: 0, width, height: 1000 },
  font: 'x',
})
const aheadOf = (...plots: readonly PagePlot[]): readonly PageAhead[] => plots.map((one) => ({ key: one.key, plot: () => one }))

/** A deck whose page in sight is `a`. */
function opened(ahead: readonly PageAhead[]) {
  const inSight = shallowRef<PagePlot | null>(plot('a'))
  const others = shallowRef(ahead)
  const painted = scope.run(() =>
    usePaintedPages(
      computed(() => inSight.value),
      computed(() => others.value),
    ),
  )
  if (!painted) throw new Error('no scope')
  return { inSight, others, keys: () => painted.value.map((one) => one.key), painted }
}
/** So often nothing else is to do. */
async function idle(times: number): Promise<void> {
  await nextTick()
  for (let k = 0; k < times; k++) vi.advanceTimersToNextTimer()
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('window', { devicePixelRatio: 1 })
  scope = effectScope()
})
afterEach(() => {
  scope.stop()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('pages of 演示 stand painted before they are turned to', () => {
  it('the page in sight at once, then one after the other, the nearest first', async () => {
    const { keys } = opened(aheadOf(plot('b'), plot('c'), plot('d')))
    expect(keys()).toEqual(['a'])
    await idle(1)
    expect(keys()).toEqual(['a', 'b'])
    await idle(3)
    expect(keys()).toEqual(['a', 'b', 'c', 'd'])
  })

  it('no more than there is room for: what lies far goes when another comes near', async () => {
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((key) => plot(key, 26_000)) as [PagePlot, PagePlot, PagePlot, PagePlot]
    const { inSight, others, keys } = opened(aheadOf(b, c, d))
    inSight.value = a
    await idle(6)
    expect(keys()).toEqual(['a', 'b', 'c'])
    inSight.value = d
    others.value = aheadOf(c, b, a)
    await idle(6)
    expect(keys()).toEqual(['b', 'c', 'd'])
  })

  it('a page that is drawn anew takes the place of its older drawing, and what was picked on it goes when it is left', async () => {
    const [b, picked, again] = [plot('b'), plot('b'), plot('a')]
    const { inSight, others, painted } = opened(aheadOf(b))
    await idle(3)
    inSight.value = picked
    others.value = aheadOf(again)
    await idle(3)
    expect(painted.value).toEqual([again, picked])
    inSight.value = again
    others.value = aheadOf(b)
    await idle(3)
    expect(painted.value.map((one) => one.scene)).toEqual([again.scene, b.scene])
  })

  it('nothing is left where there is no page', async () => {
    const { inSight, others, keys } = opened(aheadOf(plot('b')))
    await idle(3)
    inSight.value = null
    others.value = []
    await idle(3)
    expect(keys()).toEqual([])
  })
})
