import type { WorkerReply, WorkerRequest } from '../../src/worker/protocol'
import { Workbench } from '../../src/worker/workbench'
import type { WorkerPort } from '../../src/worker/workerPort'

/** The real workbench behind a port that clones what crosses, as a worker does. */
export function nodeWorker(seen: { requests: WorkerRequest[]; ended: number } = { requests: [], ended: 0 }): WorkerPort {
  let hear: (reply: WorkerReply) => void = () => undefined
  let alive = true
  const bench = new Workbench(
    (reply, transfer) => {
      const crossed = structuredClone(reply, { transfer })
      queueMicrotask(() => alive && hear(crossed))
    },
    () => new Promise((resolve) => setTimeout(resolve)),
  )
  return {
    post: (request) => {
      seen.requests.push(request)
      setTimeout(() => alive && void bench.take(request))
    },
    terminate: () => {
      alive = false
      seen.ended++
    },
    listen: (reply) => void (hear = reply),
  }
}
