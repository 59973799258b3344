import { changeBetween, changeFormOf } from '../../../analysis/arithmetic/change'
import { isPlanHeading, yearlessHeading } from '../../../i18n/names/goalHeadings'
import { periodWords } from '../../../i18n/periodWords'
import { sourcesOf, type Dataset } from '../../../model/dataset/dataset'
import { measures } from '../../../model/dataset/observation'
import { grainOf, yearOf } from '../../../model/time/period'
import { totalOf } from '../../ground/ground'
import { compose, fitting, pageOf } from '../../compose'
import type { Figure, Mark } from '../../figure'
import { amountOfMember, memberKey, membersOf, variesOf, type Member, type Varies } from '../../members/members'
import { periodAt } from '../../periods/periodAt'
import type { Selection } from '../../selection'
import type { Compared } from '../../tell/basisOf'
import { badness, changeLead, directionOfRow } from '../../tell/changeLead'
import { emptyMark, flagsOf } from '../../tell/marks'
import { rowName, sharedName } from '../../tell/naming'
import { amountLabel } from '../../tell/said'
import { bookOf } from '../../tell/tell'
import { wordsOf } from '../../tell/wordsOf'
import { rowOf, wholeRow } from './yearOverYearRows'
import { countOf, currentText, type Row } from './yearOverYearSaid'
import { partsOf } from './yearOverYearWholes'

const [value, target] = [measures.indexOf('value'), measures.indexOf('target')]
/** Fewer are told by the list. */
const leastRows = 2
const pageSize = 16
/** By how much a change that the sheet writes beside the two may be rounded. */
const roundedBy = 0.0006

/** The year that is only planned, and the one before it that figures are of. */
interface Planned {
  readonly plan: number
  readonly done: number
  readonly compared: readonly Compared[]
}

/**
 * Next year's plan against this year's figures, in a sheet that has nothing else to hold them against: 2024年预算 beside 2023年决算. It is no 同比,
 * and is called what the columns are. Null where the planned year has figures too, and where fewer than two rows have both.
 */
export function plannedOf(selection: Selection): Planned | null {
  const { dataset } = selection
  const codes = (measure: number): readonly number[] => {
    const found = new Set<number>()
    for (let i = 0; i < dataset.count; i++)
      if (dataset.measure[i] === measure && (dataset.period[i] as number) >= 0) found.add(dataset.period[i] as number)
    return [...found].filter((code) => grainOf(periodAt(dataset, code)) === 'year')
  }
  const yearAt = (code: number): number => yearOf(periodAt(dataset, code)) ?? 0
  const valued = codes(value)
  const [plan] = [...codes(target)].sort((a, b) => yearAt(b) - yearAt(a))
  if (plan === undefined || valued.some((code) => yearAt(code) > yearAt(plan))) return null
  const done = valued.find((code) => yearAt(code) === yearAt(plan) - 1)
  if (done === undefined) return null
  const compared = membersOf(selection, 'target').flatMap((member) => comparedOf(selection, member, plan, done) ?? [])
  return compared.length < leastRows ? null : { plan, done, compared }
}

/** A member's plan against its figure of the year before; null where one of them is missing, or the plan's year has a figure too. */
function comparedOf({ dataset }: Selection, member: Member, plan: number, done: number): Compared | null {
  const indicator = dataset.indicators[member.indicator]
  const [current, base] = [amountOfMember(dataset, member, plan, 'target'), amountOfMember(dataset, member, done)]
  if (indicator === undefined || changeFormOf(indicator) !== 'percent' || indicator.unit === '%') return null
  if (current.kind !== 'number' || base.kind !== 'number' || current.bound !== 'exact') return null
  if (amountOfMember(dataset, member, plan).kind === 'number') return null
  return {
    member,
    current,
    base,
    change: changeBetween(current, base, 'percent'),
    basePeriod: periodAt(dataset, done),
    baseOffice: -1,
    near: false,
    stated: false,
    target: null,
    favours: 'neither',
    apart: false,
  }
}

export function plannedChange(selection: Selection, { plan, done, compared }: Planned): Figure {
  const { dataset, settings } = selection
  const w = wordsOf(settings.language)
  const book = bookOf(selection)
  const members = compared.map((one) => one.member)
  const varies = variesOf(dataset, members)
  const every = compared
    .map((one) => rowOf(selection, one, varies, 'neither', false))
    .sort((a, b) => Number(badness(a) === null) - Number(badness(b) === null) || (badness(b) ?? 0) - (badness(a) ?? 0))
  const whole = wholeRow(selection, every, varies) ?? totalRowOf(selection, every, varies, plan, done)
  const rows = every.filter((row) => row !== whole)
  const lead = changeLead(rows, whole, partsOf(rows))?.row
  const page = pageOf(rows, settings.top ?? pageSize, settings.page, (row) => row === lead)
  const [first] = compared as readonly [Compared]
  const planned =
    headingOf(dataset, first.current.observations, isPlanHeading) || periodWords(periodAt(dataset, plan), settings.language) + w.target
  const year = String(yearOf(periodAt(dataset, done)))
  const actual =
    headingOf(dataset, first.base.observations, (text) => text.includes(year)) || periodWords(periodAt(dataset, done), settings.language)
  const shared = sharedName(dataset, members, varies)
  const heads = [
    w.plannedChange.against(planned, actual),
    w.plannedChange.against(yearlessHeading(planned), yearlessHeading(actual) || actual),
  ]
  const count = (direction: string): string =>
    countOf(
      book,
      rows
        .filter((row) => directionOfRow(row) === direction)
        .map((row) => ({ text: row.name, observations: row.compared.current.observations })),
      w.derivation.members,
      selection,
    )
  // Of several that all went one way none is counted that went the other.
  const countsOf = (): string => {
    const [up, down] = (['up', 'down'] as const).map((way) => rows.filter((row) => directionOfRow(row) === way).length)
    if (up === rows.length) return w.plannedChange.allUp(count('up'))
    return down === rows.length ? w.plannedChange.allDown(count('down')) : w.plannedChange.counts(count('up'), count('down'))
  }
  const ends = [...(lead === undefined ? [] : [lead.name + lead.said.verb(book)]), ...(whole === null ? [countsOf()] : [])]
  const said =
    whole === null
      ? heads.flatMap((head) => ends.map((end) => head + w.colon + end))
      : heads.flatMap((head, k) => {
          const [plain, base] = k === 0 ? [planned, actual] : [yearlessHeading(planned), yearlessHeading(actual) || actual]
          const one = w.plannedChange.whole(plain, whole.name, base, whole.said.verb(book))
          return [...ends.map((end) => one + w.comma + end), ...(k === 0 ? [] : [one, head + w.colon + whole.name + whole.said.verb(book)])]
        })
  // Of offices what is planned is said too.
  const about = shared.indicator === '' ? [] : said.map((one) => shared.indicator + w.comma + one)
  const headline = fitting(book, whole === null ? [...about, ...said] : said.flatMap((one, k) => [about[k] ?? one, one]))
  const basis = heads[0] as string
  return compose(selection, {
    kind: 'yearOverYear',
    called: basis,
    form: 'changeBars',
    book,
    current: null,
    headline,
    sentence: headline + w.stop,
    subtitle: [shared.office, w.named((shared.indicator === '' ? '' : shared.indicator) + basis, '%')],
    panels: [
      {
        title: '',
        unit: '%',
        own: false,
        series: [
          {
            name: basis,
            role: 'own',
            marks: [
              ...(whole === null ? [] : [{ ...markOf(selection, whole, false, plan), flags: ['aggregate' as const] }]),
              ...page.items.map((row) => markOf(selection, row, row === lead, plan)),
            ],
          },
        ],
      },
    ],
    notes: [page.pages > 1 ? w.notes.page(String(page.page), String(page.pages)) : ''],
    shown: { members: page.items.length, of: rows.length, page: page.page, pages: page.pages },
  })
}

/** All offices together, where the sheet says what they come to. */
function totalRowOf(selection: Selection, rows: readonly Row[], varies: Varies, plan: number, done: number): Row | null {
  const { dataset, settings } = selection
  const indicator = rows[0]?.compared.member.indicator ?? -1
  const total = varies.office && !varies.indicator && !varies.breakdown ? totalOf(dataset, indicator) : null
  if (total === null || !total.stated || selection.offices.length > 0) return null
  const compared = comparedOf(selection, { indicator, office: total.office, breakdown: -1 }, plan, done)
  const name = dataset.offices[total.office]?.shortName ?? wordsOf(settings.language).total
  return compared === null ? null : { ...rowOf(selection, compared, varies, 'neither', false), name }
}

function markOf(selection: Selection, row: Row, named: boolean, plan: number): Mark {
  const { dataset, settings } = selection
  const { compared, said, display } = row
  const { current, base, member } = compared
  return {
    ...emptyMark(memberKey(member), ''),
    ...rowName(row.name),
    value: said.value,
    low: said.low,
    high: said.high,
    bound: said.bound,
    flags: [...flagsOf(dataset, current.observations).filter((flag) => flag !== 'demonstration'), ...(named ? (['named'] as const) : [])],
    label: said.mark.text,
    aside: wordsOf(settings.language).change.fromTo(
      base.kind === 'number' ? amountLabel(dataset, base, display, settings.language, false) : '',
      currentText(selection, row, true),
    ),
    change: said.mark,
    observations: [...new Set([...current.observations, ...base.observations, ...writtenBeside(dataset, compared, plan)])],
    derivation: said.derivation(),
  }
}

/** What the sheet itself writes beside the two: the change this figure draws, in percent or by how much. */
function writtenBeside(dataset: Dataset, { current, base }: Compared, plan: number): readonly number[] {
  const [source] = current.observations[0] === undefined ? [] : sourcesOf(dataset, current.observations[0])
  if (source === undefined || current.kind !== 'number' || base.kind !== 'number') return []
  const difference = current.value - base.value
  const changes = base.value === 0 ? [difference] : [difference, difference / base.value, (100 * difference) / base.value]
  const found: number[] = []
  for (let i = 0; i < dataset.count; i++) {
    if (dataset.measure[i] !== value || dataset.period[i] !== plan) continue
    const beside = sourcesOf(dataset, i).some(({ sheet, row }) => sheet === source.sheet && row === source.row)
    const near = (change: number) => Math.abs(change - (dataset.amount[i] as number)) <= roundedBy * Math.max(100, Math.abs(change))
    if (beside && changes.some(near)) found.push(i)
  }
  return found
}

/** 2024年预算: the heading of a figure that says what it is, without its unit. */
function headingOf(dataset: Dataset, observations: readonly number[], isSaid: (text: string) => boolean): string {
  const paths = observations.flatMap((i) => [dataset.columnLabels[i] as number, dataset.rowLabels[i] as number])
  const text = paths.flatMap((path) => dataset.labelPaths[path] ?? []).find((label) => isSaid(label.text))?.text ?? ''
  return text.replace(/[(（][^()（）]*[)）]|\s+/g, '')
}
