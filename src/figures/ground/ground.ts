import type { Dataset } from '../../model/dataset/dataset'
import { measures } from '../../model/dataset/observation'
import type { Office, OfficeId } from '../../model/office'
import type { Relation } from '../../model/dataset/relation'
import type { FigureSettings, Selection } from '../selection'
import { wordsOf } from '../tell/wordsOf'
import { appended, type Worked } from './appended'
import { withOfficeGroups } from './grouped'
import { withMeansApart } from './meansApart'
import { withOuterSums } from './outerSums'
import { withPairRates } from './pairRates'
import { keepAside } from './peers'
import { withPromoted } from './promoted'
import { Periods, spansOf } from './spans'
import { withTimeCome } from './timeCome'
import { totalsOf, type Summed, type Total } from './totals'

/**
 * What a whole board stands on, worked out once: the sheets' figures, what stands for one where a sheet gives none, the spans and totals
 * they add up to, and whose total is whose.
 * Peers are `setAside` (ground/peers), the current period is the first of `latestPeriods`; every kind asks the same two.
 */
export interface Ground {
  readonly dataset: Dataset
  /** By indicator. */
  readonly totals: ReadonlyMap<number, Total>
}

/** Beyond so many figures nothing is worked out: whoever has as many has totals of their own. */
const workedAtMost = 200_000

const grounds = new WeakMap<Dataset, Map<string, Ground>>()
const known = new WeakMap<Dataset, Ground>()

/** The ground of a dataset for the basis and language of the settings. */
export function groundFor(dataset: Dataset, relations: readonly Relation[], settings: FigureSettings): Ground {
  return keepGround(dataset, settings, () =>
    dataset.count > workedAtMost ? { dataset, totals: new Map() } : work(dataset, relations, settings),
  )
}

/** The ground that is known for a dataset, basis and language, else the one that `make` gives, known from then on. */
export function keepGround(dataset: Dataset, settings: FigureSettings, make: () => Ground): Ground {
  const key = [settings.basis, settings.baseYear, settings.language].join('|')
  let made = grounds.get(dataset)
  if (made === undefined) grounds.set(dataset, (made = new Map()))
  let ground = made.get(key)
  if (ground === undefined) {
    ground = make()
    made.set(key, ground)
    known.set(ground.dataset, ground)
  }
  return ground
}

/** The total of an indicator in a dataset that a board was made from; null elsewhere, and where there is none. */
export function totalOf(dataset: Dataset, indicator: number): Total | null {
  return known.get(dataset)?.totals.get(indicator) ?? null
}

/** The sheets' figures as a board takes them: classes of offices are no parts, and what was filled with 0 ahead of its time is not there. */
export function asRead(sheets: Dataset): Dataset {
  return withOfficeGroups(withTimeCome(sheets))
}

function work(sheets: Dataset, relations: readonly Relation[], settings: FigureSettings): Ground {
  const dataset = withPairRates(
    withPromoted(withMeansApart(withOuterSums(asRead(sheets)), wordsOf(settings.language).mean), settings),
    relations,
    settings,
  )
  const periods = new Periods(dataset)
  // 环比 goes from piece to piece; any other basis looks at the span so far, and so does whoever asks how much of a year's goal is done.
  const spans = spansOf(dataset, periods, settings.basis === 'previousPeriod' ? aimedIn(dataset) : null)
  const withSpans =
    spans.length === 0
      ? dataset
      : appended(dataset, { indicators: dataset.indicators, offices: dataset.offices, periods: periods.all }, spans)
  keepAside(dataset, withSpans)
  const whole: Selection = { dataset: withSpans, relations, indicators: [], offices: [], periods: [], settings }
  const { stated, summed } = totalsOf(whole)
  const totals = new Map(stated)
  const offices = [...withSpans.offices]
  const worked: Worked[] = []
  const codes = new Map<string, number>()
  for (const one of summed) {
    const key = `${one.how === 'mean'}|${one.members.join()}|${one.members.length < one.roster.length ? one.roster.length : ''}`
    let office = codes.get(key)
    if (office === undefined) codes.set(key, (office = offices.push(together(settings, one, offices.length)) - 1))
    totals.set(one.indicator, { office, stated: false, members: one.members, roster: one.roster, period: one.period, how: one.how })
    for (const sum of one.worked) worked.push({ ...sum, office })
  }
  if (worked.length === 0) return { dataset: withSpans, totals }
  const made = appended(withSpans, { indicators: withSpans.indicators, offices, periods: withSpans.periods }, worked)
  keepAside(withSpans, made)
  return { dataset: made, totals }
}

/** Indicators that have goals. */
function aimedIn(dataset: Dataset): ReadonlySet<number> {
  const target = measures.indexOf('target')
  const aimed = new Set<number>()
  for (let i = 0; i < dataset.count; i++) if (dataset.measure[i] === target) aimed.add(dataset.indicator[i] as number)
  return aimed
}

/** The office that stands for several: 合计, or 均值 of what isn't added. */
function together(settings: FigureSettings, { members, roster, how }: Summed, order: number): Office {
  const w = wordsOf(settings.language)
  // A sum that leaves somebody out says of how many it is, wherever it stands.
  const part = how !== 'mean' && members.length < roster.length
  const name = how === 'mean' ? w.mean : part ? w.yearOverYear.togetherPart(String(roster.length), String(members.length)) : w.total
  return {
    id: `${how === 'mean' ? '∅' : 'Σ'}${members.join('+')}${part ? `/${roster.length}` : ''}` as OfficeId,
    name,
    shortName: name,
    aliases: [],
    parent: null,
    group: null,
    order,
    own: false,
    benchmark: null,
  }
}
