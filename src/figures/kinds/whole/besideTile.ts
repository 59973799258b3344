import { divideAmounts } from '../../../analysis/arithmetic/arithmetic'
import { coveredThing, isStockOf } from '../../../i18n/words/coverWords'
import { select } from '../../../analysis/query'
import { sourcesOf, type Dataset } from '../../../model/dataset/dataset'
import { displayOf } from '../../display'
import { amountOfMember, membersOf, type Member } from '../../members/members'
import { amountLabel } from '../../tell/said'
import { rateText, shareDerivation, type Tell } from '../../tell/tell'

/** What stands under a tile's number besides its change: what its sheet claims of it, and how many of all it covers. */
export function besideTile(tell: Tell, member: Member, period: number): readonly string[] {
  const claims = claimsOf(tell.selection.dataset, member, period).map(({ words, text }) => words + text)
  return [...claims, covered(tell, member, period)].filter((text) => text !== '')
}

/** The observations behind what is claimed, for who asks where a tile's words are from. */
export function claimedOf(dataset: Dataset, member: Member, period: number): readonly number[] {
  return claimsOf(dataset, member, period).map(({ observation }) => observation)
}

/** What a sheet says of a figure against a plan: its words, and the change as it is written. */
export interface Claim {
  readonly words: string
  readonly text: string
  readonly observation: number
}

/**
 * 超时序任务30%: what a sheet says of a figure in a row of its own that goes on from its name, against a plan nobody gives. Kept in its words:
 * percent or points, and of what, it doesn't say.
 */
export function claimsOf(dataset: Dataset, member: Member, period: number): readonly Claim[] {
  const of = select(dataset, { measure: 'change', indicators: [member.indicator], offices: [member.office], aggregates: 'also' })
  return Array.from(of).flatMap((i) => {
    const against = dataset.againsts[(dataset.against[i] as number) - 1]
    if (against !== 'target' || dataset.period[i] !== period || dataset.breakdown[i] !== member.breakdown || dataset.missing[i] !== 0)
      return []
    const words = goesOn(dataset, i, member.indicator)
    return words === '' ? [] : [{ words, text: sourcesOf(dataset, i)[0]?.text.trim() ?? '', observation: i }]
  })
}

/** What a row's name says behind that of the indicator; '' where it says nothing more. */
function goesOn(dataset: Dataset, i: number, indicator: number): string {
  const path = dataset.labelPaths[dataset.rowLabels[i] as number] ?? []
  const label = path[path.length - 1]?.text.trim() ?? ''
  const name = dataset.indicators[indicator]?.name ?? ''
  return name !== '' && label.startsWith(name) ? label.slice(name.length) : ''
}

/** 占现有党支部的100.0%（13/13）: of what there is of a thing, how much a figure that says it covers that thing does. */
function covered(tell: Tell, member: Member, period: number): string {
  const {
    w,
    selection,
    selection: { dataset, settings },
  } = tell
  const indicator = dataset.indicators[member.indicator]
  const thing = indicator === undefined ? null : coveredThing(indicator.name)
  if (indicator === undefined || thing === null) return ''
  const everything = { ...selection, indicators: [], offices: [member.office] }
  const whole = membersOf(everything, 'value').find((other) => {
    const known = dataset.indicators[other.indicator]
    return known !== undefined && known.unit === indicator.unit && other.breakdown < 0 && isStockOf(known.name, thing)
  })
  if (whole === undefined) return ''
  const at = [period, ...dataset.periods.keys()].find((code) => amountOfMember(dataset, whole, code).kind === 'number')
  if (at === undefined) return ''
  const [part, all] = [amountOfMember(dataset, member, period), amountOfMember(dataset, whole, at)]
  const share = divideAmounts(part, all)
  if (all.kind === 'none' || share.kind === 'none' || share.value > 1) return ''
  const display = displayOf(dataset, all.observations, settings.language)
  const of = tell.book.own(amountLabel(dataset, all, display, settings.language, true), all.value, all.observations)
  const rate = tell.book.derived(rateText(tell, share), share.value, shareDerivation(tell, part, all, share, display))
  return tell.book.plain(w.tiles.covers(dataset.indicators[whole.indicator]?.name ?? '', of, rate))
}
