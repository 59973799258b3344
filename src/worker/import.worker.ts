import './polyfill'
import type { WorkerRequest } from './protocol'
import { rehearse } from './rehearsal'
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

/** ms after the worker stands: whoever started it by dropping files has them read first. */
const afterHello = 100

const bench = new Workbench((reply, transfer) => scope.postMessage(reply, transfer), pause)
let asked = false
scope.addEventListener('message', (event: MessageEvent<WorkerRequest>) => {
  if (event.data.kind !== 'hello') asked = true
  void bench.take(event.data)
  // What reads is compiled and tried while nothing is asked yet.
  if (event.data.kind === 'hello') setTimeout(() => void rehearse(pause, () => asked), afterHello)
})
