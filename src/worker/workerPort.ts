import type { WorkerReply, WorkerRequest } from './protocol'

/** The part of a worker that the client uses, so that a test can give one that runs in Node. */
export interface WorkerPort {
  post(request: WorkerRequest): void
  terminate(): void
  /** Hear replies, and that the worker itself failed (it couldn't be loaded, or ran out of memory). */
  listen(reply: (reply: WorkerReply) => void, failed: (detail: string) => void): void
}

export function workerPort(worker: Worker): WorkerPort {
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    post: (request) => worker.postMessage(request),
    terminate: () => worker.terminate(),
    listen: (reply, failed) => {
      worker.addEventListener('message', (event: MessageEvent<WorkerReply>) => reply(event.data))
      worker.addEventListener('error', (event) => failed(event.message))
      worker.addEventListener('messageerror', () => failed('a reply could not be read'))
    },
  }
}
