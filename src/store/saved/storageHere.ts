import { databaseName, NewerVersion, type Keeper } from './keeper'
import { memoryKeeper } from './memoryKeeper'

/**
 * Why nothing is kept beyond the visit:
 *
 *     shared     the page has no origin of its own (a file opened by double click): any other such file could read it
 *     forbidden  there is no storage, or it can't be opened (private window, policy)
 *     newer      what is kept is of a newer version, and isn't touched
 */
export type NotKept = 'shared' | 'forbidden' | 'newer'

const keepHereAt = 'duibiao.keepHere'

/** Whether storage of this page is open to every other page file on the machine. */
function storageIsShared(): boolean {
  return self.origin === 'null' || location.protocol === 'file:'
}

/** The best keeper this browser has, as far as the clerk wants it. */
export async function keeperHere(): Promise<{ readonly keeper: Keeper; readonly why: NotKept | null }> {
  if (storageIsShared() && !wanted()) return { keeper: memoryKeeper(), why: 'shared' }
  try {
    // What keeps is a sixth of the page's own code, and who comes first has nothing kept.
    const { databaseKeeper } = await import('./database')
    return { keeper: await databaseKeeper(), why: null }
  } catch (error) {
    return { keeper: memoryKeeper(), why: error instanceof NewerVersion ? 'newer' : 'forbidden' }
  }
}

/** Whether nothing can have been kept here, as on a first visit: known without opening anything. */
export async function nothingKept(): Promise<boolean> {
  try {
    if (storageIsShared() && !wanted()) return true
    return (await indexedDB.databases()).every(({ name }) => name !== databaseName)
  } catch {
    return false
  }
}

/** On request, knowing that others could read it. */
export function rememberToKeep(keep: boolean): void {
  try {
    if (keep) localStorage.setItem(keepHereAt, 'yes')
    else localStorage.removeItem(keepHereAt)
  } catch {
    // Then it is asked again next time.
  }
}

/** Ask the browser not to evict what is kept; false where it doesn't promise, or can't be asked. */
export async function askToPersist(): Promise<boolean> {
  try {
    const { storage } = (typeof navigator === 'undefined' ? {} : navigator) as { storage?: { persist?: () => Promise<boolean> } }
    return (await storage?.persist?.()) ?? false
  } catch {
    return false
  }
}

function wanted(): boolean {
  try {
    return localStorage.getItem(keepHereAt) === 'yes'
  } catch {
    return false
  }
}
