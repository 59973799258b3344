import { workerPort, type WorkerPort } from './workerPort'

/** The worker of the hosted build: a module of its own. */
export function createWorker(): WorkerPort {
  return workerPort(new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module', name: 'import' }))
}
