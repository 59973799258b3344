import { moneyUnit } from '../../i18n/unitWords'
import type { Favours } from '../../model/indicator'
import type { Dataset } from '../../model/dataset/dataset'
import type { MarkChange } from '../figure'
import type { FigureSettings } from '../selection'

/** Whether more is better for an indicator at an office: the clerk's choice, then the office's, then the indicator's. */
export function favoursOf(dataset: Dataset, settings: FigureSettings, indicator: number, office: number): Favours {
  const known = dataset.indicators[indicator]
  if (known === undefined) throw new Error(`invalid indicator: ${indicator}`)
  const chosen = settings.favours[known.id]
  if (chosen !== undefined) return chosen
  const officeId = dataset.offices[office]?.id
  return (officeId === undefined ? undefined : known.favoursByOffice[officeId]) ?? known.favours
}

/**
 * Which way offices are placed beside each other. An amount of money tells how large a place is, not how well it does: its change does,
 * and so does any count of what was done.
 *
 *     一般公共预算收入（亿元）   neither: 最多 and 最少, no 居首
 *     采用信息（篇） 满意率        as they favour
 */
export function favoursOfSize(dataset: Dataset, settings: FigureSettings, indicator: number): Favours {
  const known = dataset.indicators[indicator]
  const money = known !== undefined && moneyUnit.test(known.unit) && (known.type === 'flow' || known.type === 'stock')
  return money && settings.favours[known.id] === undefined ? 'neither' : favoursOf(dataset, settings, indicator, -1)
}

/**
 * The colour of a change: by merit (绿好红差) or by direction (红涨绿跌), whichever is chosen.
 *
 *     colourOf('up', 'more', 'merit')        good
 *     colourOf('down', 'less', 'merit')      good      文件减少
 *     colourOf('up', 'neither', 'merit')     unknown   好坏未定
 *     colourOf('up', 'less', 'direction')    bad       红
 */
export function colourOf(
  direction: MarkChange['direction'],
  favours: Favours,
  convention: FigureSettings['convention'],
): MarkChange['merit'] {
  if (direction === 'flat' || direction === 'none') return 'neutral'
  if (convention === 'direction') return direction === 'up' ? 'bad' : 'good'
  if (favours === 'neither') return 'unknown'
  return (direction === 'up') === (favours === 'more') ? 'good' : 'bad'
}

/**
 * Whether the marks of one figure disagree on whether more is better: then none is coloured by merit, and a note says so.
 */
export function mixedFavours(favours: readonly Favours[]): boolean {
  return favours.includes('more') && favours.includes('less')
}
