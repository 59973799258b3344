import { cities } from './cities'
import { offices } from './offices'

/** Thirty more, of other offices and other habits. */
export const secondUnseen = [...offices, ...cities]
