import { endWords, periodWords } from '../../src/i18n/periodWords'
import { officeName, shorterNames } from '../../src/figures/tell/naming'
import type { Fact, Figure, Mark, Words } from '../../src/figures/figure'
import type { Dataset } from '../../src/model/dataset/dataset'
import type { LedgerItem } from '../../src/model/ledger'
import { calendarOf, dayOf, daySpan, endOf, partialMonths, samePeriodLastYear, yearOf, type Span } from '../../src/model/time/period'

/** Every mark of a figure. */
export function marksOf(figure: Figure): readonly Mark[] {
  return figure.panels.flatMap((panel) => panel.series.flatMap((series) => series.marks))
}

/**
 * Numbers in words that no fact, name or date accounts for: what is left of digits after facts, the names the sheets gave and the
 * periods of the dataset are taken out.
 *
 * A headline's and a sentence's numbers must be facts by their parts; other words (subtitle, notes, alt) may repeat labels.
 */
export function strayNumbers(figure: Figure, dataset: Dataset, items: readonly LedgerItem[] = []): readonly string[] {
  const names = [
    ...namesOf(dataset),
    ...shortNames(figure, dataset),
    ...items.map((item) => item.text),
    ...datesOf(dataset),
    ...ledgerDates(items),
    ...shapes,
  ].sort((a, b) => b.length - a.length)
  const spoken = [figure.headline, figure.sentence].flatMap((words) => plainParts(words).flatMap((part) => digitsLeft(part, names)))
  const labels = [
    ...marksOf(figure).flatMap((mark) => [
      mark.label,
      mark.aside,
      mark.rank,
      mark.detail,
      mark.change?.text ?? '',
      mark.gap?.text ?? '',
      mark.rate?.text ?? '',
      mark.inner?.label ?? '',
    ]),
    ...figure.references.map((reference) => reference.text),
    ...figure.facts.map((fact) => fact.text),
    ...figure.facts.map((fact) => fact.derivation?.text ?? ''),
  ].flatMap((label) => label.match(/\d+(?:\.\d+)?/g) ?? [])
  const known = new Set(labels)
  const rest = [figure.subtitle, ...figure.notes, figure.alt]
    .flatMap((text) => digitsLeft(text, names))
    .filter((digits) => !known.has(digits) && !counts(figure).has(digits))
  return [...spoken, ...rest]
}

/** What a sentence without room calls the offices: their names without what all share, of the figure or of the sheet. */
export function shortNames(figure: Figure, dataset: Dataset): readonly string[] {
  const drawn = [...new Set(marksOf(figure).flatMap(({ observations }) => observations.map((i) => dataset.office[i] as number)))]
  return [drawn, dataset.offices.map((_, office) => office)]
    .flatMap((offices) => {
      const shorten = shorterNames(dataset, offices)
      return offices.map((office) => shorten(officeName(dataset, office)))
    })
    .filter((name) => name !== '')
}

/** Counts a note may use: marks, members, pages. */
function counts(figure: Figure): ReadonlySet<string> {
  const { members, of, page, pages } = figure.shown
  return new Set([members, of, of - members, page, pages].map(String))
}

function plainParts(words: Words): readonly string[] {
  return words.parts.filter((part): part is string => typeof part === 'string')
}

function digitsLeft(text: string, names: readonly string[]): readonly string[] {
  let rest = text
  for (const name of names) rest = rest.split(name).join('　')
  return rest.match(/\d+(?:\.\d+)?/g) ?? []
}

/** Pieces of the calendar said without a year, which no fact is needed for. */
const shapes = [...Array.from({ length: 12 }, (_, k) => `${k + 1}月`), 'H1', 'H2', 'Q1', 'Q2', 'Q3', 'Q4']

function ledgerDates(items: readonly LedgerItem[]): readonly string[] {
  const days = items
    .flatMap((item) => [item.deadline, item.closedOn, item.asOf, item.happenedOn ?? null])
    .filter((date): date is string => date !== null)
    .map((date) => {
      const [y = 0, m = 0, d = 0] = date.split('-').map(Number)
      return dayOf(y, m, d)
    })
  return days.flatMap((day) =>
    (['zh-CN', 'en'] as const)
      .flatMap((language) => [
        endWords(day, language),
        periodWords(daySpan(day, day), language),
        periodWords(daySpan(day, day), language, 'short'),
      ])
      .concat([`${calendarOf(day).year}`]),
  )
}

function namesOf(dataset: Dataset): readonly string[] {
  return [
    ...dataset.indicators.map((x) => x.name),
    ...dataset.offices.flatMap((x) => [x.name, x.shortName]),
    ...dataset.breakdowns.flatMap((b) => b.map((p) => p.value)),
  ].filter((name) => /\d/.test(name))
}

function datesOf(dataset: Dataset): readonly string[] {
  const spans = dataset.periods.filter((period): period is Span => period.kind === 'span')
  // A line runs from one period to another: 2023年1—7月 of the months January to July.
  const stretches = spans.flatMap((a) =>
    spans
      .filter((b) => b.end > a.end)
      .flatMap((b) => [periodWords(daySpan(a.start, b.end), 'zh-CN'), periodWords(daySpan(a.start, b.end), 'en')]),
  )
  const partial = dataset.periods.flatMap((period) => (period.kind === 'partial' ? [period.months] : []))
  const unnamed = partial.flatMap((a) =>
    partial
      .filter((b) => b[1] >= a[0])
      .flatMap((b) => [periodWords(partialMonths(a[0], b[1]), 'zh-CN'), periodWords(partialMonths(a[0], b[1]), 'en')]),
  )
  return stretches.concat(
    unnamed,
    dataset.periods.flatMap((period) => {
      const end = endOf(period)
      const texts = (['zh-CN', 'en'] as const).flatMap((language) =>
        [period, samePeriodLastYear(period)]
          .flatMap((p) => (p === null ? [] : [periodWords(p, language), periodWords(p, language, 'short')]))
          .concat(end === null ? [] : [endWords(end, language), endWords(end, language, 'short')]),
      )
      const y = yearOf(period)
      return [
        ...texts,
        ...(y === null ? [] : [`${y}年`, `${y - 1}年`, `${y}`, `${y - 1}`]),
        ...(end === null ? [] : [`${calendarOf(end).year}年`]),
      ]
    }),
  )
}

/**
 * Facts whose arithmetic doesn't give their value. Recomputed here from the operands, apart from src.
 */
export function wrongFacts(figure: Figure): readonly string[] {
  return figure.facts
    .filter((fact) => !holds(fact))
    .map((fact) => `${fact.text}: ${fact.derivation?.text ?? ''} gives ${String(recomputed(fact))}, not ${fact.value}`)
}

function holds(fact: Fact): boolean {
  const value = recomputed(fact)
  return value === null || Math.abs(value - fact.value) <= 1e-9 * Math.max(1, Math.abs(value))
}

function recomputed(fact: Fact): number | null {
  const { derivation } = fact
  if (derivation === null) return null
  const [a = 0, b = 0] = derivation.operands.map((operand) => operand.value)
  const values = derivation.operands.map((operand) => operand.value)
  const sum = values.reduce((x, y) => x + y, 0)
  switch (derivation.rule) {
    case 'change':
      return (a - b) / b
    case 'difference':
    case 'points':
    case 'gap':
    case 'remainder':
      return a - values.slice(1).reduce((x, y) => x + y, 0)
    case 'count':
      return values.length
    case 'mean':
      return sum / values.length
    case 'share':
    case 'rate':
    case 'completion':
      return a / b
    case 'sum':
      return sum
    case 'rank':
      return values.length
    case 'schedule':
    case 'monthlyRate':
    case 'colourRule':
      return derivation.result
  }
}

/** Facts whose printed number isn't their value at the printed precision (a percent, 百分点, 万 or 亿 brought back). */
export function misprintedFacts(figure: Figure): readonly string[] {
  return figure.facts.filter((fact) => !printsItself(fact)).map((fact) => `${fact.text} for ${fact.value}`)
}

function printsItself(fact: Fact): boolean {
  const text = fact.text.replace(/[−]/g, '-')
  if (/不足|under|—|–|\//.test(text)) return true
  const match = /(\d+(?:\.\d+)?)\+?\s*(万亿|亿|万|bn|m(?![a-z])|k(?![a-z]))?\+?\s*(%|个百分点|points)?/.exec(text)
  if (match === null) return false
  const scale = { 万: 1e4, 亿: 1e8, 万亿: 1e12, bn: 1e9, m: 1e6, k: 1e3 }[match[2] ?? ''] ?? 1
  const unit = match[3] === undefined ? 1 : 0.01
  const printed = Number(match[1]) * scale * unit
  const places = (match[1]?.split('.')[1] ?? '').length
  return Math.abs(printed - Math.abs(fact.value)) <= 0.5000001 * 10 ** -places * scale * unit || scale === 1e4
}
