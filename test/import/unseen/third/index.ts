import { money } from './money'
import { office } from './office'
import { towns } from './towns'

/** Thirty more, as general offices, towns and treasuries write them. */
export const thirdUnseen = [...office, ...money, ...towns]
