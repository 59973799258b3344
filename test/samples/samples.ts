import type { Sample } from './sample'
import { s01 } from './sheets/s01'
import { s03 } from './sheets/s03'
import { s06 } from './sheets/s06'
import { s07 } from './sheets/s07'
import { s08 } from './sheets/s08'
import { s11 } from './sheets/s11'

/** Every sample sheet, in the order of its number. */
export const samples: readonly Sample[] = [s01, s03, s06, s07, s08, s11]
