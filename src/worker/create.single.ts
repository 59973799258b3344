// oxlint-disable-next-line import/default -- the build makes the default export
import InlineWorker from './import.worker.ts?worker&inline'
import { workerPort, type WorkerPort } from './workerPort'

/** The worker of the single-file build: carried in the page as text, since file:// has no file to start one from. */
export function createWorker(): WorkerPort {
  return workerPort(new InlineWorker({ name: 'import' }))
}
