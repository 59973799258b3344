import { importClient, type ImportClient } from './client'

/**
 * The client with the worker of this build. The constant is set by the build, so that only one of the two ways to carry
 * a worker ends up in it.
 */
export function pageClient(): ImportClient {
  return importClient({
    create: async () => (await (__SINGLE_FILE__ ? import('./create.single') : import('./create.hosted'))).createWorker(),
  })
}
