import type * as Later from './later'
import * as parts from './parts'

/** SheetJS where nobody waits for a network: Node. The page's builds have `later.ts` in its place (`fetchedLater` of vite.config.ts). */
export const sheetJs: typeof Later.sheetJs = () => parts

export const withSheetJs: typeof Later.withSheetJs = async (job) => job()
