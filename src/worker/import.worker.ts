import './polyfill'
import type { WorkerRequest } from './protocol'
import { Workbench } from './workbench'

const scope = self as unknown as Pick<Worker, 'postMessage' | 'addEventListener'>

/** Let waiting messages in: a task of its own, without the 4 ms a nested setTimeout costs. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const channel = new MessageChannel()
    channel.port1.addEventListener('message', () => {
      channel.port1.close()
      resolve()
    })
    channel.port1.start()
    channel.port2.postMessage(null)
  })
}

const bench = new Workbench((reply, transfer) => scope.postMessage(reply, transfer), pause)
scope.addEventListener('message', (event: MessageEvent<WorkerRequest>) => void bench.take(event.data))
