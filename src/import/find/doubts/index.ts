import type { TableFacts } from '../../sheet/facts'
import type { Grid } from '../../sheet/grid'
import type { Doubt } from '../compete'
import type { TableShape } from '../shapes/tableShape'
import { bands } from './bands'
import { codes } from './codes'
import { levels } from './levels'
import { onlyLabels } from './onlyLabels'
import { sideLabels } from './sideLabels'
import { thingDates } from './thingDates'
import { yearAgain } from './yearAgain'
import { years } from './years'

/** Sees where a table may be read in more than one way. `facts` reads it as found: asked only where the shape leaves a doubt. */
export type Proposer = (grid: Grid, shape: TableShape, facts: () => TableFacts) => Doubt[]

/** In the order doubts are settled: what figures are before what names are. */
const proposers: readonly Proposer[] = [bands, years, yearAgain, codes, levels, onlyLabels, sideLabels, thingDates]

/** The doubts of a table. */
export function doubtsOf(grid: Grid, shape: TableShape, facts: () => TableFacts): Doubt[] {
  return proposers.flatMap((propose) => propose(grid, shape, facts))
}
