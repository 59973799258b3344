import { onMounted, onScopeDispose, ref, type Ref } from 'vue'

const waiting: (() => void)[] = []
let going = false

function next(): void {
  const job = waiting.shift()
  going = job !== undefined
  if (!job) return
  job()
  // A task of its own for each, so that the page answers between two drawings.
  setTimeout(next)
}

/** True once it is this component's turn to do heavy work: components mounted together take turns, in their order. */
export function useTurn(): Ref<boolean> {
  const turn = ref(false)
  const job = (): void => void (turn.value = true)
  onMounted(() => {
    waiting.push(job)
    if (going) return
    going = true
    setTimeout(next)
  })
  onScopeDispose(() => {
    const at = waiting.indexOf(job)
    if (at >= 0) waiting.splice(at, 1)
  })
  return turn
}
