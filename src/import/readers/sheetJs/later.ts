import type * as Parts from './parts'

/** Thrown by a reader that needs SheetJS before it was fetched. */
export class NeedsSheetJs extends Error {}

let fetched: typeof Parts | null = null

/** SheetJS, which reads .xls, .xlsb, .ods and tables of markup; a third of the reader, and most files are none of these. */
export function sheetJs(): typeof Parts {
  if (fetched === null) throw new NeedsSheetJs('not fetched')
  return fetched
}

/** Do a job that reads a file, once more where it needs SheetJS and that wasn't fetched yet; nothing but the bytes was looked at till then. */
export async function withSheetJs<T>(job: () => T): Promise<T> {
  try {
    return job()
  } catch (error) {
    if (!(error instanceof NeedsSheetJs)) throw error
  }
  fetched = await import('./parts')
  return job()
}
