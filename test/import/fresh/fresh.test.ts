import { describe } from 'vitest'
import { describeSheets } from '../unseen/describeSheets'
import { hoursOverColumns, writtenDays } from './times'
import { registers, timesOfPrograms } from './registers'
import { namesAndUnits } from './namesAndUnits'

describe('H16 times of the day over columns', () => describeSheets(hoursOverColumns))
describe('days as programs write them (P17)', () => describeSheets(writtenDays))
describe('what is counted and in what, by names and brackets', () => describeSheets(namesAndUnits))
describe('numbers that count lines, and sentences (L22, L23)', () => describeSheets(registers))
describe('days and months in the orders of programs', () => describeSheets(timesOfPrograms))
