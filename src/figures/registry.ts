import { ranking } from './kinds/ranking'
import { trend } from './kinds/trend'
import { yearOverYear } from './kinds/yearOverYear'
import type { FigureKindDefinition } from './selection'

/** Every figure kind, in the order the picker offers them. Adding one: a file in kinds/ and a line here. */
export const figureKinds = { yearOverYear, ranking, trend } satisfies Record<string, FigureKindDefinition>
export type FigureKind = keyof typeof figureKinds
