import { describe } from 'vitest'
import { describeSheets } from '../unseen/describeSheets'
import { besideFigures } from './besideFigures'
import { columnNumbers } from './columnNumbers'
import { figuresOrNames } from './figuresOrNames'

describe('rows that number columns (H2): ', () => describeSheets(columnNumbers))
describe('readings compete, and the whole table decides (K9)', () => describeSheets(besideFigures))
describe('names that look like figures, figures that look like names (L17)', () => describeSheets(figuresOrNames))
