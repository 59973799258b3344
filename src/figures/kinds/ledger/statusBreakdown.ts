import { type Amount, type NumberAmount } from '../../../analysis/arithmetic/amount'
import { alarmOf } from '../../../i18n/words/statusWords'
import { compose, fitting, pageOf } from '../../compose'
import { ruleIsSilent } from '../../colour/countedByRule'
import type { Figure, PanelRow, Series } from '../../figure'
import type { FigureKindDefinition, Selection } from '../../selection'
import type { Counted, Status } from '../../colour/statusCounts'
import { tellOf, valueFact } from '../../tell/tell'
import { countedOf } from './statusCounted'
import { partMark, restMark, restFact, partFact, totalFact, shareFact } from './statusMarks'

/** Rows beside the total, which must always be seen; a few more need no second page. */
const [rowsOnPage, rowsWhole] = [7, 11]

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

function build(selection: Selection, counted: Counted): Figure {
  const tell = tellOf(selection)
  const { w } = tell
  const { statuses, rows, whole, display } = counted
  const page = pageOf(
    rows,
    selection.settings.top ?? (rows.length <= rowsWhole ? rowsWhole : rowsOnPage),
    selection.settings.page,
    (row) => row.own,
  )
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
    ...(status.colour === undefined ? (alarmOf(status.word) === null ? {} : { presses: true as const }) : { status: status.colour }),
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
  // Where all of what presses is one row's, the row is named.
  const whose = (x: (typeof said)[number]): string => {
    const s = statuses.indexOf(x.status)
    const having = rows.filter(({ parts }) => parts[s]?.kind === 'number' && parts[s].value > 0)
    const [one] = having
    return urgent.includes(x) &&
      (counted.bodies ?? rows.length) >= leastNamedOf &&
      having.length === 1 &&
      one !== undefined &&
      page.items.includes(one)
      ? w.statusBreakdown.whose(part(x), one.name)
      : part(x)
  }
  const most = open !== undefined && coloured.every((x) => x.amount.value <= open.amount.value)
  // Too long for a line, it loses the red or the first colour before the open ones where these are the most.
  const shorter = open === undefined ? [] : most ? [[...telling.slice(0, 1), open], [open]] : [telling]
  const shortest = past === '' ? [] : [telling.slice(0, 1), []]
  // 3 + 13 + 11 is the whole of it where nothing presses.
  const allOf = urgent.length === 0 && open === undefined && past === '' && others.length <= mostSaidAll ? [others] : []
  const allWords = allOf.map((list) => list.map(part).join(w.comma)).filter((words) => words !== '')
  const foundWords = [[...telling, ...(open === undefined ? [] : [open])], ...shorter, ...shortest]
    .flatMap((list) => [whose, part].map((say) => [past, ...list.map(say)].filter((words) => words !== '').join(w.comma)))
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

/** Of two rows who has all of what presses is seen at once. */
const leastNamedOf = 3

/** The first state and the one with most; where the first has most, the last. */
function firstAndMost<T extends { readonly amount: NumberAmount }>(states: readonly T[]): readonly T[] {
  const [most] = [...states].sort((a, b) => b.amount.value - a.amount.value)
  return [...new Set([...states.slice(0, 1), ...(most === states[0] || most === undefined ? states.slice(-1) : [most])])]
}
