import { cities } from './cities'
import { ledgers } from './ledgers'
import { oddities } from './oddities'
import { offices } from './offices'
import { statistics } from './statistics'

/** Thirty-three more, of other offices and other habits. */
export const secondUnseen = [...offices, ...cities, ...ledgers, ...statistics, ...oddities]
