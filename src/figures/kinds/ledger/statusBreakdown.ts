import { exactAmount, type Amount, type NumberAmount } from '../../../analysis/arithmetic/amount'
import { divideAmounts, subtractAmounts, sumAmounts } from '../../../analysis/arithmetic/arithmetic'
import { countByOwner, countByStatus, isOverdue } from '../../../analysis/plan/ledgerCounts'
import { endWords, periodWords } from '../../../i18n/periodWords'
import { alarmOf, isBareCount, isStatusDimension } from '../../../i18n/statusWords'
import { colourOfFill } from '../../../model/sheet/fillColour'
import type { LedgerItem } from '../../../model/ledger'
import { compose, fitting, pageOf } from '../../compose'
import { countedByIndicators } from '../../colour/stateIndicators'
import { countedByRule, ruleIsSilent } from '../../colour/countedByRule'
import { amountText, displayOf, missingOf, type Display } from '../../display'
import type { Derivation, Figure, Mark, MarkFlag, PanelRow, Series } from '../../figure'
import { emptyMark } from '../../tell/marks'
import { amountOfMember, distinct, memberKey, membersOf, type Member } from '../../members/members'
import { breakdownName, indicatorName, officeName } from '../../tell/naming'
import { isOwn } from '../../members/own'
import { tasksOf } from '../../ground/tasks'
import { statedTotal } from '../../tell/statedTotal'
import { ledgerAsOf } from '../../periods/ledgerAsOf'
import { latestWith } from '../../periods/periodChoice'
import { amountLabel } from '../../tell/said'
import { periodAt } from '../../periods/periodAt'
import type { FigureKindDefinition, Selection } from '../../selection'
import { statusColour } from '../../colour/statusColour'
import type { Counted, CountedRow as Row, Status } from '../../colour/statusCounts'
import { itemsFact } from './burnDown'
import { operandOf, rateText, tellOf, valueFact, type Tell } from '../../tell/tell'

/** Rows beside the total, which must always be seen. */
const rowsOnPage = 7
/** So few states are all said. */
const mostSaidAll = 4

/**
 * 四色/状态: how many stand where, rows adding to their printed totals, what the sheets leave out as 其余. Colours only by a legend,
 * the cells' own fills or a colour's name; otherwise the statuses are plain classes. Where the sheets give no statuses, tasks are
 * counted by the clerk's colour rule.
 *
 *     督办事项662项，办结429项，逾期22项
 */
export const statusBreakdown: FigureKindDefinition = {
  unsuited: (selection) =>
    countedOf(selection) !== null ? null : { code: ruleIsSilent(selection) ? 'ruleSilent' : 'noStatus', facts: {} },
  build: (selection) => {
    const counted = countedOf(selection)
    if (counted === null) throw new Error('statusBreakdown is unsuited: no statuses')
    return build(selection, counted)
  },
}

function countedOf(selection: Selection): Counted | null {
  return (
    ofItems(selection) ??
    ofBreakdown(selection) ??
    countedByIndicators(selection, (tell) => [tell.w.statusBreakdown.noLegend]) ??
    countedByRule(selection)
  )
}

/** Ledger items by owner and status. */
function ofItems(selection: Selection): Counted | null {
  const { settings } = selection
  const { items: all, at } = tasksOf(selection)
  const items = all.filter((item) => item.status !== null || item.statusFill !== null)
  if (items.length === 0) return null
  const tell = tellOf(selection)
  const { w } = tell
  const counts = countByStatus(
    all,
    (settings.legend ?? []).map((entry) => entry.word),
  )
  const known = counts.counts.filter((count) => count.status !== null || count.fill !== null)
  const word = (status: string | null, fill: number | null) => status ?? (fill === null ? w.statusBreakdown.unstated : fillName(fill))
  // 绿 is what is seen; two greens are told apart by their codes.
  const fillName = (fill: number) => {
    const colour = colourOfFill(fill)
    const same = known.filter((count) => count.status === null && count.fill !== null && colourOfFill(count.fill) === colour)
    return colour === undefined || same.length > 1 ? `#${fill.toString(16).padStart(6, '0')}` : w.colourRule.names[colour]
  }
  const statuses = known.map((count): Status => ({
    word: word(count.status, count.fill),
    colour: statusColour(count.status ?? '', count.fill, settings),
    ...(count.status === null && count.fill !== null ? { byFillAlone: true } : {}),
  }))
  const rowOf = (name: string, indexes: readonly number[]): Row => {
    const inRow = new Set(indexes)
    const counted = known.map((count) => count.items.filter((k) => inRow.has(k)))
    const parts = counted.map((list) => exactAmount(list.length))
    const total = exactAmount(indexes.length)
    return {
      name,
      own: selection.dataset.offices.some((office, code) => isOwn(selection, code) && (office.name === name || office.shortName === name)),
      total,
      parts,
      rest: subtractAmounts(total, sumAmounts(parts)),
      ids: [name],
      items: [...counted, indexes.filter((k) => !counted.some((list) => list.includes(k)))].map((list) => list.map((k) => at[k] as number)),
    }
  }
  const owners = countByOwner(all)
  const rows = [
    ...owners.counts.map(({ owner, items: list }) => rowOf(owner, list)),
    ...(owners.unowned.length > 0 && owners.counts.length > 0 ? [rowOf(w.statusBreakdown.unowned, owners.unowned)] : []),
  ]
  const asOf = ledgerAsOf(selection, all)
  const past = all.filter((item) => item.standing !== 'overdue' && isOverdue(item, asOf))
  return {
    name: w.statusBreakdown.ledger,
    statuses,
    rows: rows.length > 1 ? rows : [],
    whole: rowOf(
      w.statusBreakdown.whole,
      all.map((_, k) => k),
    ),
    display: { unit: w.statusBreakdown.unit, power: 0, places: 0 },
    pastDue: (own, said) => {
      if (past.length === 0) return ''
      const unsaid = itemsFact(own, past.length)
      if (!said) return w.statusBreakdown.pastDue(unsaid)
      return w.statusBreakdown.overdueUnsaid(itemsFact(own, all.filter((item) => isOverdue(item, asOf)).length), unsaid)
    },
    notes: () => [owners.shared > 0 ? w.statusBreakdown.shared(String(owners.shared)) : '', legendNote(tell, statuses, all)],
    period: asOf === null ? '' : w.asOf(endWords(asOf, settings.language)),
    current: null,
  }
}

function legendNote(tell: Tell, statuses: readonly Status[], items: readonly LedgerItem[]): string {
  const { w } = tell
  const legend = legendWords(tell, statuses)
  if (legend !== '') return legend
  if (statuses.every((status) => status.colour === undefined)) return w.statusBreakdown.noLegend
  const unsaid = statuses.some((status) => status.byFillAlone === true)
  return items.some((item) => item.statusFill !== null) ? (unsaid ? w.statusBreakdown.fillUnsaid : w.statusBreakdown.byFill) : ''
}

/** Whose legend the colours follow: the sheet's, or what the clerk chose in 设置; '' when no status stands in one. */
function legendWords({ w, selection: { settings } }: Tell, statuses: readonly Status[]): string {
  const entries = (settings.legend ?? []).filter((entry) => statuses.some((status) => status.word === entry.word))
  return entries.length === 0 ? '' : entries.some((entry) => entry.chosen) ? w.statusBreakdown.chosen : w.statusBreakdown.legend
}

/** One indicator broken down by status: a breakdown whose name says so, or whose members are words of the legend. */
function ofBreakdown(selection: Selection): Counted | null {
  const { dataset, settings } = selection
  const members = membersOf(selection, 'value').filter(
    // 占比 beside 项数 is worked out from it.
    (m) => statusOf(selection, m.breakdown) !== null && dataset.indicators[m.indicator]?.isRate !== true,
  )
  const indicators = distinct(members.map((m) => m.indicator))
  const [indicator] = indicators
  if (indicator === undefined || indicators.length > 1) return null
  const period = latestWith(selection, (p) => members.filter((m) => amountOfMember(dataset, m, p).kind === 'number').length > 1)
  if (period === null) return null
  const tell = tellOf(selection)
  const { w } = tell
  const here = members.filter((m) => amountOfMember(dataset, m, period).observations.length > 0)
  const words = [...new Set(here.map((m) => statusOf(selection, m.breakdown) ?? ''))]
  if (words.length < 2) return null
  const legend = (settings.legend ?? []).map((entry) => entry.word)
  const statuses = words
    .map((word): Status => ({ word, colour: statusColour(word, null, settings) }))
    .sort((a, b) => place(legend, a.word) - place(legend, b.word))
  const display = displayOf(
    dataset,
    here.flatMap((m) => amountOfMember(dataset, m, period).observations),
    settings.language,
  )
  const groups = new Map<string, { readonly name: string; readonly office: number; readonly members: Member[] }>()
  for (const member of here) {
    const name = [officeName(dataset, member.office), otherParts(selection, member.breakdown)].filter((part) => part !== '').join('·')
    // Two offices of one short name are two rows.
    const key = `${member.office}|${otherParts(selection, member.breakdown)}`
    const group = groups.get(key) ?? { name, office: member.office, members: [] }
    group.members.push(member)
    groups.set(key, group)
  }
  const rows = [...groups.values()].map((group): Row => {
    const parts = statuses.map((status) =>
      sumAmounts0(
        group.members.filter((m) => statusOf(selection, m.breakdown) === status.word).map((m) => amountOfMember(dataset, m, period)),
      ),
    )
    const total = statedTotal(selection, indicator, group.office, period) ?? sumOfKnown(parts)
    return {
      name: group.name === '' ? w.statusBreakdown.whole : group.name,
      own: isOwn(selection, group.office),
      total,
      parts,
      rest: subtractAmounts(total, sumAmounts(parts.filter((part) => part.kind === 'number'))),
      ids: group.members.map(memberKey),
    }
  })
  // A count below zero can't stand in a stack.
  if (rows.some((row) => row.parts.some((part) => part.kind === 'number' && part.value < 0))) return null
  const [one] = rows
  const whole = rows.length === 1 && one !== undefined ? one : wholeOf(rows, w.statusBreakdown.whole)
  return {
    // 项数 names nothing that is counted.
    name: isBareCount(indicatorName(dataset, indicator)) ? w.statusBreakdown.whole : indicatorName(dataset, indicator),
    statuses,
    rows: rows.length > 1 ? rows : [],
    whole,
    display,
    notes: () => [legendWords(tell, statuses) || (statuses.every((s) => s.colour === undefined) ? w.statusBreakdown.noLegend : '')],
    period: periodWords(periodAt(dataset, period), settings.language),
    current: periodAt(dataset, period),
  }
}

function sumAmounts0(list: readonly Amount[]): Amount {
  const [one] = list
  return one === undefined ? exactAmount(0) : list.length === 1 ? one : sumAmounts(list)
}

/** Answers that there is none: nothing to add. What is blank, 未报 or unreadable may be anything. */
const answered = ['dash', 'none', 'slash', 'notApplicable', 'absent']

/** The sum of what is known: a floor when something isn't. */
function sumOfKnown(list: readonly Amount[]): Amount {
  const sum = sumAmounts(list.filter((amount) => amount.kind === 'number'))
  const open = list.some((amount) => amount.kind === 'none' && !answered.includes(amount.why))
  return open && sum.kind === 'number' && !sum.conflict && sum.bound === 'exact'
    ? { ...sum, low: sum.value, high: null, bound: 'atLeast' }
    : sum
}

function wholeOf(rows: readonly Row[], name: string): Row {
  const parts = rows[0]?.parts.map((_, k) => sumOfKnown(rows.map((row) => row.parts[k] as Amount))) ?? []
  const total = sumOfKnown(rows.map((row) => row.total))
  return {
    name,
    own: false,
    total,
    parts,
    rest: subtractAmounts(total, sumAmounts(parts.filter((part) => part.kind === 'number'))),
    ids: ['whole'],
  }
}

function place(legend: readonly string[], word: string): number {
  const at = legend.indexOf(word)
  return at < 0 ? legend.length : at
}

/** The status a breakdown says, null when it says none. A word the clerk coloured is one where its own column says so, not wherever it stands. */
function statusOf(selection: Selection, breakdown: number): string | null {
  const part = (selection.dataset.breakdowns[breakdown] ?? []).find(
    (p) => isStatusDimension(p.name) || selection.settings.legend?.some((entry) => entry.word === p.value && entry.chosen !== true),
  )
  return part?.value ?? null
}

function otherParts(selection: Selection, breakdown: number): string {
  const status = statusOf(selection, breakdown)
  return (
    (selection.dataset.breakdowns[breakdown] ?? [])
      .filter((part) => part.value !== status)
      .map((part) => part.value)
      .join('·') || (status === null ? breakdownName(selection.dataset, breakdown) : '')
  )
}

function build(selection: Selection, counted: Counted): Figure {
  const tell = tellOf(selection)
  const { w } = tell
  const { statuses, rows, whole, display } = counted
  const page = pageOf(rows, selection.settings.top ?? rowsOnPage, selection.settings.page, (row) => row.own)
  // A whole whose parts can't all be added (60余 and 60以内) would look like less than its rows.
  const added =
    rows.length === 0 || (whole.total.kind === 'number' && whole.parts.every((part) => part.kind === 'number' || part.why === 'absent'))
  const shownRows = added ? [...page.items, whole] : page.items
  const rest = shownRows.some((row) => row.rest.kind === 'number' && row.rest.value > 0)
  const series: Series[] = statuses.map((status, s) => ({
    name: status.word,
    role: 'peer',
    marks: shownRows.map((row, r) =>
      partMark(
        tell,
        `${row.ids[s] ?? row.ids[0] ?? ''}#${r}#${s}`,
        row,
        row.parts[s] as Amount,
        display,
        row.items?.[s],
        row === whole && rows.length > 1 ? rows.map((r) => r.parts[s] as Amount) : [],
        row.tasks?.[s],
      ),
    ),
    ...(status.colour === undefined ? {} : { status: status.colour }),
  }))
  if (rest)
    series.push({
      name: w.statusBreakdown.rest,
      role: 'peer',
      status: 'rest',
      marks: shownRows.map((row, r) => restMark(tell, `${row.ids[0] ?? ''}#${r}#rest`, row, display)),
    })
  const panelRows = shownRows.map((row): PanelRow => ({
    category: row.name,
    detail: '',
    end:
      row.total.kind === 'number'
        ? tell.book.plain(row.items === undefined ? valueFact(tell, row.total, display) : partFact(tell, row.total, display))
        : '',
    own: row.own,
    rank: '',
  }))
  const total = totalFact(tell, whole, display)
  const said = statuses
    .map((status, s) => ({ status, amount: whole.parts[s] as Amount }))
    .filter((x): x is { status: Status; amount: NumberAmount } => x.amount.kind === 'number' && x.amount.value > 0 && !x.amount.conflict)
  // What the rule leaves open is said too: 绿2项 of 27 would otherwise look like the finding.
  const open = said.find((x) => x.status.colour === 'rest')
  const coloured = said.filter((x) => x !== open)
  // What is overdue or lags is what matters, whatever its colour; then the first of the legend.
  const alarmed = (['overdue', 'late'] as const).flatMap((alarm) => coloured.filter((x) => alarmOf(x.status.word) === alarm))
  const urgent = alarmed.length > 0 ? alarmed : coloured.filter((x) => x.status.colour === 'red')
  const others = coloured.filter((x) => !urgent.includes(x))
  const overdue = coloured.filter((x) => alarmOf(x.status.word) === 'overdue')
  // What is past its deadline and what the sheet calls 逾期 are one number: two figures of one ledger never give two.
  const past = counted.pastDue?.(tell, overdue.length > 0) ?? ''
  const saidOnce = past === '' ? urgent : urgent.filter((x) => !overdue.includes(x))
  const telling = urgent.length > 0 ? [...saidOnce.slice(0, 2), ...others.slice(0, 1)] : firstAndMost(others)
  const part = (x: (typeof said)[number]) => w.statusBreakdown.part(x.status.word, partFact(tell, x.amount, display))
  const most = open !== undefined && coloured.every((x) => x.amount.value <= open.amount.value)
  // Too long for a line, it loses the red or the first colour before the open ones where these are the most.
  const shorter = open === undefined ? [] : most ? [[...telling.slice(0, 1), open], [open]] : [telling]
  const shortest = past === '' ? [] : [telling.slice(0, 1), []]
  // 3 + 13 + 11 is the whole of it where nothing presses.
  const allOf = urgent.length === 0 && open === undefined && past === '' && others.length <= mostSaidAll ? [others] : []
  const allWords = allOf.map((list) => list.map(part).join(w.comma)).filter((words) => words !== '')
  const foundWords = [[...telling, ...(open === undefined ? [] : [open])], ...shorter, ...shortest]
    .map((list) => [past, ...list.map(part)].filter((words) => words !== '').join(w.comma))
    .filter((words) => words !== '')
  return compose(selection, {
    kind: 'statusBreakdown',
    form: 'stackedBars',
    book: tell.book,
    current: counted.current,
    headline: fitting(tell.book, [
      ...allWords.flatMap((words) => (total === '' ? [words] : [w.statusBreakdown.headline(counted.name, total, words), words])),
      ...foundWords.flatMap((words) => (total === '' ? [] : [w.statusBreakdown.headline(counted.name, total, words)])),
      ...foundWords,
      w.statusBreakdown.plain(counted.name),
    ]),
    sentence:
      w.statusBreakdown.sentence(
        counted.period === '' ? '' : counted.period + w.comma,
        counted.name,
        total,
        said
          .map((x) =>
            w.statusBreakdown.sentenceShare(
              x.status.word,
              partFact(tell, x.amount, display),
              shareFact(tell, x.amount, whole.total, display),
            ),
          )
          .join(w.semicolon),
      ) + w.stop,
    subtitle: [w.named(counted.name + w.statusBreakdown.subtitle, display.unit), counted.period],
    panels: [{ title: '', unit: display.unit, own: false, series, rows: panelRows }],
    notes: [
      ...counted.notes(tell),
      rest && whole.rest.kind === 'number' && whole.rest.value > 0
        ? w.statusBreakdown.restNote(tell.book.plain(restFact(tell, whole, display)))
        : '',
      page.pages > 1 ? w.notes.page(String(page.page), String(page.pages)) : '',
    ],
    shown: { members: Math.max(1, page.items.length), of: Math.max(1, rows.length), page: page.page, pages: page.pages },
  })
}

/** The first state and the one with most; where the first has most, the last. */
function firstAndMost<T extends { readonly amount: NumberAmount }>(states: readonly T[]): readonly T[] {
  const [most] = [...states].sort((a, b) => b.amount.value - a.amount.value)
  return [...new Set([...states.slice(0, 1), ...(most === states[0] || most === undefined ? states.slice(-1) : [most])])]
}

function partMark(
  tell: Tell,
  id: string,
  row: Row,
  amount: Amount,
  display: Display,
  items: readonly number[] | undefined,
  terms: readonly Amount[],
  count: Derivation['operands'] | undefined,
): Mark {
  const base = emptyMark(id, row.name)
  if (amount.kind === 'none') return { ...base, ...missingMark(tell, amount) }
  const flags: MarkFlag[] = [
    ...(row.own ? (['own'] as const) : []),
    ...(terms.length > 1 ? (['aggregate'] as const) : []),
    ...(amount.conflict && terms.length < 2 ? (['conflict'] as const) : []),
  ]
  return {
    ...base,
    value: amount.value,
    label: numberOf(tell, amount, display),
    observations: row.withTotal === true ? [...new Set([...amount.observations, ...row.total.observations])] : amount.observations,
    flags,
    bound: amount.bound,
    ...(items === undefined ? {} : { items }),
    derivation:
      count === undefined
        ? items === undefined && terms.length > 1
          ? sumDerivation(tell, terms, amount.value, display)
          : null
        : countDerivation(tell, count),
  }
}

/** How many tasks have the colour, each named; or that none of the row's has. */
function countDerivation({ w }: Tell, operands: Derivation['operands']): Derivation {
  if (operands.every((operand) => operand.value === 0))
    return { rule: 'sum', operands, result: 0, text: w.colourRule.noneOf(String(operands.length)) }
  return { rule: 'count', operands, result: operands.length, text: w.derivation.count(w.derivation.members, String(operands.length)) }
}

/** The last row of several: 96 + 31 + 302 = 429. */
function sumDerivation(tell: Tell, terms: readonly Amount[], value: number, display: Display): Derivation {
  const operands = terms.filter((term) => term.kind === 'number').map((term) => operandOf(tell, term, display))
  return { rule: 'sum', operands, result: value, text: tell.w.derivation.sum(operands.map((o) => o.text).join(' + '), String(value)) }
}

/** As the sheet writes it (60余), ≥ before what was worked out. */
function numberOf(tell: Tell, amount: NumberAmount, display: Display): string {
  const { dataset, settings } = tell.selection
  return amountLabel(dataset, amount, display, settings.language, false)
}

/** Why a status has no number. */
function missingMark(tell: Tell, amount: Extract<Amount, { kind: 'none' }>): Partial<Mark> {
  const [first] = amount.observations
  const missing = first === undefined ? 'blank' : (missingOf(tell.selection.dataset, first) ?? 'blank')
  return { missing, label: tell.w.missing[missing], observations: amount.observations }
}

function restMark(tell: Tell, id: string, row: Row, display: Display): Mark {
  const base = emptyMark(id, row.name)
  if (row.rest.kind === 'none' || row.rest.value <= 0) return { ...base, value: 0, label: '', observations: row.rest.observations }
  return {
    ...base,
    value: row.rest.value,
    label: numberOf(tell, row.rest, display),
    observations: row.rest.observations,
    flags: ['derived'],
    derivation: restDerivation(tell, row, display),
    ...(row.items === undefined ? {} : { items: row.items[row.parts.length] ?? [] }),
  }
}

function restDerivation(tell: Tell, row: Row, display: Display): Derivation {
  const operands = [row.total, ...row.parts.filter((part) => part.kind === 'number')].map((amount) => operandOf(tell, amount, display))
  const result = row.rest.kind === 'number' ? row.rest.value : 0
  return {
    rule: 'remainder',
    operands,
    result,
    text: tell.w.derivation.remainder(
      operands[0]?.text ?? '',
      operands
        .slice(1)
        .map((o) => o.text)
        .join(' − '),
      String(result),
    ),
  }
}

function restFact(tell: Tell, row: Row, display: Display): string {
  if (row.rest.kind === 'none') return ''
  return tell.book.derived(withUnit(tell, numberOf(tell, row.rest, display), display), row.rest.value, restDerivation(tell, row, display))
}

/** Ledger lines are counted in words (1 item); figures carry the unit of their sheet. */
function withUnit({ w }: Tell, number: string, { unit }: Display): string {
  return unit === w.statusBreakdown.unit ? w.burnDown.counted(number) : number + unit
}

/** A count of items is a number of lines; it is its own fact. */
function partFact(tell: Tell, amount: NumberAmount, display: Display): string {
  return bounding(
    tell,
    amount,
    tell.book.own(
      withUnit(tell, amountText(amount.value, display, tell.selection.settings.language), display),
      amount.value,
      amount.observations,
    ),
  )
}

/** A sum that lacks some of its parts is so many and more. */
function bounding(tell: Tell, amount: NumberAmount, text: string): string {
  const { change } = tell.w
  return amount.bound === 'atLeast'
    ? change.atLeast(text)
    : amount.bound === 'atMost'
      ? change.atMost(text)
      : amount.bound === 'exact'
        ? text
        : change.about(text)
}

/** '' while readings of a part are unsettled: then the whole is too. */
function totalFact(tell: Tell, row: Row, display: Display): string {
  return row.total.kind === 'number' && !row.total.conflict ? partFact(tell, row.total, display) : ''
}

function shareFact(tell: Tell, part: NumberAmount, whole: Amount, display: Display): string {
  const share = divideAmounts(part, whole)
  if (share.kind === 'none') return ''
  const text = rateText(tell, share)
  const operands = [operandOf(tell, part, display), operandOf(tell, whole, display)]
  return tell.book.derived(text, share.value, {
    rule: 'share',
    operands,
    result: share.value,
    text: tell.w.derivation.share(operands[0]?.text ?? '', operands[1]?.text ?? '', text),
  })
}
