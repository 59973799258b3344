import { describe } from 'vitest'
import { describeSheets } from '../unseen/describeSheets'
import { besideFigures } from './besideFigures'
import { columnNumbers } from './columnNumbers'
import { figuresOrNames } from './figuresOrNames'
import { cornersAndHeads, notesAndForms } from './notesAndForms'
import { tableEnds } from './tableEnds'
import { twoLanguages } from './twoLanguages'

describe('rows that number columns (H2): ', () => describeSheets(columnNumbers))
describe('readings compete, and the whole table decides (K10)', () => describeSheets(besideFigures))
describe('names that look like figures, figures that look like names (L17)', () => describeSheets(figuresOrNames))
describe('where a table ends (K4)', () => describeSheets(tableEnds))
describe('label columns beside one another (L18)', () => describeSheets(twoLanguages))
describe('texts above and beside a table (K7)', () => describeSheets(notesAndForms))
describe('the word in the corner, and names broken over rows (L20, H14)', () => describeSheets(cornersAndHeads))
