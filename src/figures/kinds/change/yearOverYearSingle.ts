import { impliedBase } from '../../../analysis/arithmetic/impliedBase'
import { periodWords } from '../../../i18n/periodWords'
import type { Period } from '../../../model/time/period'
import { basisName, type Compared } from '../../tell/basisOf'
import { compose, fitting } from '../../compose'
import type { Display } from '../../display'
import type { Figure, Mark } from '../../figure'
import { variesOf } from '../../members/members'
import { periodAt } from '../../periods/periodAt'
import type { Selection } from '../../selection'
import { drawn, emptyMark, flagsOf } from '../../tell/marks'
import { memberName, sharedName } from '../../tell/naming'
import { amountLabel } from '../../tell/said'
import { bookOf } from '../../tell/tell'
import { wordsOf } from '../../tell/wordsOf'
import { currentFact, currentText, type Row } from './yearOverYearSaid'

/** What a stated change of a count leaves for the figure before, which no sheet gives. */
export function impliedOf({ dataset }: Selection, { compared }: Row): number | null {
  const { current, base, change, member } = compared
  const type = dataset.indicators[member.indicator]?.type
  if (base.kind === 'number' || change.kind !== 'percent' || (type !== 'flow' && type !== 'stock')) return null
  return impliedBase(current, change.amount)
}

/** One figure and its base: two bars, the base above, the change beside the current one. */
export function single(selection: Selection, periodCode: number, row: Row): Figure {
  const { dataset, settings } = selection
  const w = wordsOf(settings.language)
  const book = bookOf(selection)
  const { current, base, member, basePeriod: before } = row.compared
  if (current.kind !== 'number' || base.kind !== 'number' || before === null) throw new Error('a single change needs two numbers')
  const period = periodAt(dataset, periodCode)
  const { display } = row
  const bar = (id: string, p: Period, amount: typeof current): Mark => ({
    ...emptyMark(id, periodWords(p, settings.language)),
    ...drawn(amount, display),
    label: labelWithDerived(selection, amount, display),
    flags: [...flagsOf(dataset, amount.observations), ...(amount.conflict ? (['conflict'] as const) : [])],
  })
  const name = memberName(dataset, member, { indicator: true, office: false, breakdown: true, dimension: null })
  const own = bar('current', period, current)
  const marks: Mark[] = [
    bar('base', before, base),
    { ...own, flags: [...own.flags, 'named'], change: row.said.mark, derivation: row.said.derivation() },
  ]
  const ofPlaces = row.compared.change.kind === 'steps' && row.compared.change.of === 'places'
  const place = (): string =>
    w.listing.place(book.own(amountLabel(dataset, current, display, settings.language, false), current.value, current.observations))
  const value = ofPlaces ? place() : currentFact(selection, row, book)
  const verb = row.said.verb(book)
  const shared = sharedName(dataset, [member], variesOf(dataset, [member]))
  const basis = basisName(selection, [row.compared], period)
  return compose(selection, {
    kind: 'yearOverYear',
    form: 'rankedBars',
    book,
    current: period,
    headline: fitting(book, [w.yearOverYear.one(name, value, basis, verb)]),
    sentence:
      w.yearOverYear.sentenceLead(periodWords(period, settings.language), shared.office) +
      w.yearOverYear.sentenceItem(name, value, basis, verb) +
      w.stop,
    subtitle: [
      shared.office,
      w.named(name, display.unit),
      w.basisFull(basis, periodWords(period, settings.language), periodWords(before, settings.language)),
      ofPlaces ? '' : favourWords(selection, row),
    ],
    panels: [{ title: '', unit: display.unit, own: false, series: [{ name, role: 'own', marks }] }],
    notes: [
      current.bound === 'atLeast' ? w.notes.atLeast(name, currentText(selection, row, true)) : '',
      row.compared.near ? w.notes.nearBase : '',
      impliedOf(selection, row) === null ? '' : w.notes.impliedBase,
    ],
    shown: { members: 1, of: 1, page: 1, pages: 1 },
  })
}

function labelWithDerived(selection: Selection, amount: Extract<Compared['current'], { kind: 'number' }>, display: Display): string {
  const w = wordsOf(selection.settings.language)
  const text = amountLabel(selection.dataset, amount, display, selection.settings.language, false)
  return flagsOf(selection.dataset, amount.observations).includes('derived') ? w.derivedLabel(text) : text
}

function favourWords(selection: Selection, row: Row): string {
  const w = wordsOf(selection.settings.language)
  return w.favours[row.favours]
}
