import type { Dataset } from '../../model/dataset/dataset'
import { ledgersOf, noLedger } from '../ground/tasks'
import { ownOffice } from '../members/own'
import { figureKinds, type FigureKind } from '../registry'
import type { Selection } from '../selection'
import { leftOfScale, lineOf, ofEach, ofOnly, ofOtherScale, type Candidate } from './candidates'

/** Kinds whose figure of all is the own office's where one is chosen. */
const ofOwn: ReadonlySet<FigureKind> = new Set(['completion', 'doubleHalf', 'adoption', 'cadence', 'parts', 'particulars'])

/**
 * The figure a key names, whether or not the board would try it by itself: a person may have pinned it before there were twenty indicators more.
 * Null where what it speaks of isn't in the data, or is filtered out.
 *
 *     ranking:报送信息|篇|    that indicator over all offices
 *     yearOverYear:督查室     that office's changes (督查室@only where the board has left out what others report too)
 *     yearOverYear:督查室@scale   its rates, where the figure of all of it is in percent
 *     completion:o督查室      that office's tasks
 *     trend:督查|件|@each      each office's line of that indicator
 *     matrix                  all together
 */
export function candidateOfKey(key: string, whole: Selection): Candidate | null {
  const cut = key.indexOf(':')
  const [name, subject] = cut < 0 ? [key, ''] : [key.slice(0, cut), key.slice(cut + 1)]
  if (!Object.keys(figureKinds).includes(name)) return null
  const kind = name as FigureKind
  const own = ownOffice(whole)
  const mine = own >= 0 && within(whole.offices, own) ? { ...whole, offices: [own] } : null
  const of = (selection: Selection, ours = false): Candidate => ({ key, kind, selection, ours })
  if (subject === '') return mine !== null && ofOwn.has(kind) ? of(mine, true) : of(whole)
  if (subject === 'all') return of(whole)
  const { dataset } = whole
  const each = kind === 'trend' && subject.endsWith(ofEach)
  const indicator = dataset.indicators.findIndex(({ id }) => id === (each ? subject.slice(0, -ofEach.length) : subject))
  if (indicator >= 0) {
    if (!within(whole.indicators, indicator)) return null
    return of(kind === 'trend' && !each ? lineOf(whole, mine, indicator).selection : { ...whole, indicators: [indicator] })
  }
  if (subject === noLedger || ledgersOf(whole).some(({ key: ledger }) => ledger === subject)) return of({ ...whole, ledger: subject })
  if (subject.endsWith(ofOtherScale)) {
    const named = subject.slice(0, -ofOtherScale.length)
    const code = officeOf(dataset, named)
    const left = named !== '' && code < 0 ? null : leftOfScale(code < 0 ? whole : { ...whole, offices: [code] })
    return left === null ? null : of(left, code >= 0 && code === own)
  }
  const office = officeOf(dataset, subject.endsWith(ofOnly) ? subject.slice(0, -ofOnly.length) : subject)
  return office < 0 || !within(whole.offices, office) ? null : of({ ...whole, offices: [office] }, office === own)
}

function officeOf(dataset: Dataset, subject: string): number {
  const exact = dataset.offices.findIndex(({ id }) => id === subject)
  return exact >= 0 || !subject.startsWith('o') ? exact : dataset.offices.findIndex(({ id }) => id === subject.slice(1))
}

function within(chosen: readonly number[], code: number): boolean {
  return chosen.length === 0 || chosen.includes(code)
}
