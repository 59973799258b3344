import { adoption } from './kinds/share/adoption'
import { benchmarkGap } from './kinds/place/benchmarkGap'
import { burnDown } from './kinds/ledger/burnDown'
import { cadence } from './kinds/ledger/cadence'
import { comparison } from './kinds/place/comparison'
import { completion } from './kinds/target/completion'
import { composition } from './kinds/share/composition'
import { contribution } from './kinds/change/contribution'
import { coverage } from './kinds/whole/coverage'
import { doubleHalf } from './kinds/target/doubleHalf'
import { events } from './kinds/ledger/events'
import { grains } from './kinds/change/grains'
import { listing } from './kinds/whole/listing'
import { matrix } from './kinds/place/matrix'
import { particulars } from './kinds/whole/particulars'
import { parts } from './kinds/share/parts'
import { profile } from './kinds/place/profile'
import { ranking } from './kinds/place/ranking'
import { rankShift } from './kinds/place/rankShift'
import { raters } from './kinds/place/raters'
import { recheck } from './kinds/ledger/recheck'
import { schedule } from './kinds/target/schedule'
import { scoreboard } from './kinds/place/scoreboard'
import { stages } from './kinds/ledger/stages'
import { statusBreakdown } from './kinds/ledger/statusBreakdown'
import { tiles } from './kinds/whole/tiles'
import { trend } from './kinds/change/trend'
import { yearOverYear } from './kinds/change/yearOverYear'
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
