import { adoption } from './kinds/adoption'
import { benchmarkGap } from './kinds/benchmarkGap'
import { burnDown } from './kinds/burnDown'
import { cadence } from './kinds/cadence'
import { comparison } from './kinds/comparison'
import { completion } from './kinds/completion'
import { composition } from './kinds/composition'
import { contribution } from './kinds/contribution'
import { coverage } from './kinds/coverage'
import { doubleHalf } from './kinds/doubleHalf'
import { events } from './kinds/events'
import { grains } from './kinds/grains'
import { listing } from './kinds/listing'
import { matrix } from './kinds/matrix'
import { particulars } from './kinds/particulars'
import { parts } from './kinds/parts'
import { profile } from './kinds/profile'
import { ranking } from './kinds/ranking'
import { rankShift } from './kinds/rankShift'
import { raters } from './kinds/raters'
import { recheck } from './kinds/recheck'
import { schedule } from './kinds/schedule'
import { scoreboard } from './kinds/scoreboard'
import { stages } from './kinds/stages'
import { statusBreakdown } from './kinds/statusBreakdown'
import { tiles } from './kinds/tiles'
import { trend } from './kinds/trend'
import { yearOverYear } from './kinds/yearOverYear'
import type { FigureKindDefinition } from './selection'

/** Every figure kind, in the order the picker offers them. Adding one: a file in kinds/, a name in i18n and a line here. */
export const figureKinds = {
  yearOverYear,
  ranking,
  trend,
  comparison,
  completion,
  doubleHalf,
  statusBreakdown,
  adoption,
  composition,
  benchmarkGap,
  contribution,
  rankShift,
  matrix,
  scoreboard,
  coverage,
  cadence,
  burnDown,
  schedule,
  recheck,
  stages,
  events,
  grains,
  raters,
  parts,
  profile,
  tiles,
  particulars,
  listing,
} satisfies Record<string, FigureKindDefinition>
export type FigureKind = keyof typeof figureKinds
