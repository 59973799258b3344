import type { WorkerReply } from '../../src/worker/protocol'
import { Workbench } from '../../src/worker/workbench'
import type { WorkerPort } from '../../src/worker/workerPort'

/** The real workbench behind a port that clones what crosses, as a worker does. */
export function nodeWorker(): WorkerPort {
  let hear: (reply: WorkerReply) => void = () => undefined
  const bench = new Workbench(
    (reply, transfer) => {
      const crossed = structuredClone(reply, { transfer })
      queueMicrotask(() => hear(crossed))
    },
    () => new Promise((resolve) => setTimeout(resolve)),
  )
  return {
    post: (request) => void setTimeout(() => void bench.take(request)),
    terminate: () => undefined,
    listen: (reply) => void (hear = reply),
  }
}
