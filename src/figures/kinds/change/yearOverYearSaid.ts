import { isTotalOfOthers, totalledThing } from '../../../i18n/names/isTotalName'
import type { Period } from '../../../model/time/period'
import { targetName, timeBasis } from '../../tell/basisOf'
import { changeLead, directionOfRow, furthestOtherWay, rowsApart, turnedWorse, type ChangeRow, type Lead } from '../../tell/changeLead'
import { fitting } from '../../compose'
import type { FactBook } from '../../tell/factBook'
import { isOwn } from '../../members/own'
import type { Varies } from '../../members/members'
import { indicatorName } from '../../tell/naming'
import { amountLabel } from '../../tell/said'
import type { Selection } from '../../selection'
import { partsOf } from './yearOverYearWholes'
import { wordsOf } from '../../tell/wordsOf'

/** A row: a figure, its base and what is said of the change. */
export interface Row extends ChangeRow {
  readonly name: string
}

/** All together; `complete` where nobody is left out of it, so that it may be said without saying of how many it is. */
export interface TotalRow extends Row {
  readonly complete: boolean
}

export function headlineOf(
  selection: Selection,
  rows: readonly Row[],
  total: TotalRow | null,
  book: FactBook,
  varies: Varies,
  shared: { readonly office: string; readonly indicator: string },
  basis: string,
  period: Period,
): string {
  const { settings } = selection
  const w = wordsOf(settings.language)
  const plain = w.yearOverYear.plain(shared.indicator === '' ? w.yearOverYear.all : shared.indicator, basis)
  const counted = rows.filter((row) => directionOfRow(row) !== 'none')
  if (counted.length === 0) return plain
  if (counted.length === 1) {
    const row = counted[0] as Row
    const name = varies.indicator || varies.breakdown || varies.office ? row.name : shared.indicator
    return fitting(book, [
      w.yearOverYear.one(name, currentFact(selection, row, book), basis, row.said.verb(book)),
      w.yearOverYear.one(name, '', basis, row.said.verb(book)),
    ])
  }
  const counts = countsOf(selection, rows, counted, book, varies, period)
  const own = rows.find((row) => isOwn(selection, row.compared.member.office) && varies.office && directionOfRow(row) !== 'none')
  const lead = own === undefined ? changeLead(rows, total, partsOf(rows)) : null
  const against = timeBasis(settings) === null
  const who = lead === null ? '' : leadWords(selection, lead, book, against, varies.indicator)
  const withOther = lead === null || who === '' ? [] : otherWords(selection, rows, lead.row, furthestOtherWay(rows, lead), who, book)
  // Of two, both are said: who is first of two is no news.
  const both =
    rows.length === 2 && counted.length === 2 && !against && rows[0]?.said.value !== rows[1]?.said.value
      ? counted.map((row) => row.name + row.said.verb(book)).join(w.comma)
      : ''
  // Where 降幅最大 finds no room, who and how far still does: nobody went further.
  const bare = lead !== null && lead.furthest === 'rate' && !lead.only && total !== null ? lead.row.name + lead.row.said.verb(book) : ''
  const least = bare === '' || lead === null ? '' : w.yearOverYear.furthest(lead.row.name, directionOfRow(lead.row) === 'up')
  const turned = lead === null ? null : turnedOf(lead.row)
  const turnedOnly = lead === null || turned === null ? '' : lead.row.name + w.change.turned[turned]
  const ends = both !== '' ? [both] : [who, bare, turnedOnly, least].filter((end) => end !== '')
  // Of two both are said, and 只有 of three sounds like the only one that there is.
  const whoAlone = rows.length > (lead?.only === false ? 2 : 3) ? who : ''
  const own1 =
    own === undefined
      ? []
      : [
          w.yearOverYear.one(own.name, currentFact(selection, own, book), basis, own.said.verb(book)),
          w.yearOverYear.one(own.name, '', basis, own.said.verb(book)),
        ]
  const apart = lead === null || against || total !== null ? '' : apartWords(selection, rows, lead)
  // Where nothing of the others finds room: whoever moved most, without saying that nobody moved more.
  const bareLead = lead === null || (apart === '' && lead.furthest === null) ? '' : lead.row.name + lead.row.said.verb(book)
  const withApart = apart === '' ? [] : ends.map((end) => apart + w.comma + end)
  // The only one that went the wrong way is the news where both find no room: 平均用时：只有丙局增加1天.
  const wrongWay = apart === '' || lead === null || lead.bad ? [] : rowsApart(rows, lead)
  const [wrong] = wrongWay
  const apartAlone =
    wrongWay.length === 1 && wrong !== undefined && turnedWorse(wrong) ? [w.yearOverYear.only(wrong.name, wrong.said.verb(book))] : []
  const said = [
    ...(total === null && varies.indicator && !varies.office ? sumWords(selection, counted, ends, book) : []),
    ...own1.map((one) => one + w.comma + counts),
    ...own1,
    ...(total === null
      ? []
      : totalWords(
          selection,
          total,
          shared.indicator,
          basis,
          ends,
          againstTotal(selection, total, lead, who, shared.indicator),
          apartOfTwo(selection, rows, total, both, shared.indicator),
          book,
        )),
    // Of what it speaks is said wherever there is room for anything beside it: who moved most before how many did.
    ...(total === null && shared.indicator !== ''
      ? [
          ...withOther.map((end) => w.yearOverYear.about(shared.indicator, end)),
          ...withApart.map((end) => w.yearOverYear.about(shared.indicator, end)),
          ...apartAlone.map((end) => w.yearOverYear.about(shared.indicator, end)),
          ...ends.map((end) => w.yearOverYear.of(apartFromNumbers(shared.indicator, w.space), counts) + w.comma + end),
          ...(whoAlone === '' ? [] : [w.yearOverYear.about(shared.indicator, whoAlone)]),
          ...(bareLead === '' ? [] : [w.yearOverYear.about(shared.indicator, bareLead)]),
          w.yearOverYear.of(apartFromNumbers(shared.indicator, w.space), counts),
        ]
      : []),
    ...withApart,
    ...ends.map((end) => counts + w.comma + end),
    ...(total === null && whoAlone !== '' ? [whoAlone] : []),
    ...(both === '' ? [] : [both]),
    counts,
  ]
  // What isn't 同比 says what it is, as a person would take it for that.
  const { indicator } = shared
  const plainly = (one: string): string => {
    if ((settings.basis !== 'previousPeriod' && settings.basis !== 'base') || one.includes(basis)) return one
    return indicator !== '' && one.startsWith(indicator)
      ? w.yearOverYear.plain(indicator, basis) + one.slice(indicator.length)
      : basis + w.colon + one
  }
  return fitting(book, said.map(plainly))
}

/** Latin words and digits would run into the number behind them: GDP 31家合计, PM2.5 6家1增. */
function apartFromNumbers(name: string, space: string): string {
  return /[A-Za-z0-9]$/.test(name) ? name + space : name
}

/** 报送信息10家合计1239篇，同比增长4.0%，北岭县下降15.4%最多; 督办逾期10家合计增长26.9%，南渡县增长80.0%: in less and less words. */
function totalWords(
  selection: Selection,
  total: TotalRow,
  indicator: string,
  basis: string,
  ends: readonly string[],
  against: readonly string[],
  ofTwo: readonly string[],
  book: FactBook,
): readonly string[] {
  const w = wordsOf(selection.settings.language)
  const verb = total.said.verb(book)
  const value = currentFact(selection, total, book)
  // English parts what Chinese runs together: 一般公共预算收入 全市 up 3.1%.
  const apart = indicator !== '' && w.gap !== '' ? indicator + w.gap : apartFromNumbers(indicator, w.space)
  // A headline is read aloud: of what it speaks goes last of all.
  const named = [
    w.yearOverYear.one(apart + total.name, value, basis, verb),
    // What isn't 同比 says what it is, as a person would take it for that.
    ['previousPeriod', 'base'].includes(selection.settings.basis)
      ? w.yearOverYear.bareBy(apart + total.name, basis, verb)
      : w.yearOverYear.bare(apart + total.name, verb),
    ...(total.complete && indicator !== '' ? [w.yearOverYear.bareBy(indicator, basis, verb)] : []),
  ]
  const unnamed = [w.yearOverYear.one(total.name, value, basis, verb), w.yearOverYear.one(total.name, '', basis, verb)]
  const withEnds = (heads: readonly string[]) => ends.flatMap((end) => heads.map((head) => head + w.comma + end))
  return [...withEnds(named), ...ofTwo, ...against, ...named, ...withEnds(unnamed), ...unnamed]
}

/** How many sums of a sheet are said before what they are sums of. */
const mostSums = 2

/** 发文下降23.7%，会议增长7.4%: where a sheet gives the sums of what it lists, they are how the whole went; of one sum, and who moved most. */
function sumWords(selection: Selection, rows: readonly Row[], ends: readonly string[], book: FactBook): readonly string[] {
  const w = wordsOf(selection.settings.language)
  const sums = rows.filter((row) => isTotalOfOthers(row.name) && totalledThing(row.name) !== '')
  if (sums.length === 0 || sums.length > mostSums || sums.length * 2 > rows.length) return []
  const said = sums.map((row) => totalledThing(row.name) + row.said.verb(book)).join(w.comma)
  return sums.length > 1 ? [said] : [...ends.map((end) => said + w.comma + end), said]
}

/** 高标准农田：青川县下降54.2%，白河县增长60.0%: of two that went apart, far further than both together, their sum says nothing of either. */
function apartOfTwo(selection: Selection, rows: readonly Row[], total: TotalRow, both: string, indicator: string): readonly string[] {
  const directions = new Set(rows.map(directionOfRow))
  const least = hiddenBySum * Math.abs(total.said.value ?? 0)
  const hidden = rows.every(({ said }) => said.value !== null && Math.abs(said.value) >= least)
  return both === '' || indicator === '' || !hidden || !directions.has('up') || !directions.has('down')
    ? []
    : [wordsOf(selection.settings.language).yearOverYear.about(indicator, both)]
}

/** So many times as far as both together each of two went. */
const hiddenBySum = 2

/** Whoever went the other way than all together is the news where both find no room: 重复信访：甲区增长63.2%最多. */
function againstTotal(selection: Selection, total: TotalRow, lead: Lead<Row> | null, who: string, indicator: string): readonly string[] {
  if (lead === null || who === '' || indicator === '' || directionOfRow(total) === directionOfRow(lead.row)) return []
  return [wordsOf(selection.settings.language).yearOverYear.about(indicator, who)]
}

/** 北岭县下降29.4%，降幅最大; 只有丙区增加2件; 南渡县增加4件最多; '' where whoever moved most of what is counted went furthest by no number. */
function leadWords(selection: Selection, lead: Lead<Row>, book: FactBook, against: boolean, severalIndicators: boolean): string {
  const w = wordsOf(selection.settings.language).yearOverYear
  const { name, said } = lead.row
  const verb = lead.furthest === 'difference' && said.byDifference !== null ? said.byDifference(book) : said.verb(book)
  if (lead.furthest === 'least') return w.slowest(name, verb)
  if (lead.only) return w.only(name, verb)
  // Among offices a large percent that isn't the largest would pass for it; indicators are told by what they count.
  // Who made a profit and now a loss is news by that, however far.
  if (lead.furthest === null) return severalIndicators || turnedOf(lead.row) !== null ? name + verb : ''
  // 居首 would be said of the place itself, 降幅 of a percent.
  if (lead.furthest === 'difference' || lead.row.compared.change.kind === 'steps') return w.most(name, verb)
  if (directionOfRow(lead.row) === 'down') return (against ? w.lowest : w.fallsMost)(name, verb)
  return lead.bad || lead.row.favours !== 'more' ? w.most(name, verb) : w.leads(name, verb)
}

/** Whether a row went from plus to minus or back. */
function turnedOf(row: Row): 'toPositive' | 'toNegative' | null {
  const { change } = row.compared
  return change.kind === 'difference' || change.kind === 'percent' ? change.turned : null
}

/** 只有甲县、丁县增长; '' where nobody went the other way alone. */
function apartWords(selection: Selection, rows: readonly Row[], lead: Lead<Row>): string {
  const w = wordsOf(selection.settings.language)
  const others = rowsApart(rows, lead)
  const points = lead.row.compared.change.kind === 'points'
  return others.length === 0 ? '' : w.yearOverYear.apart(w.list(others.map((row) => row.name)), directionOfRow(lead.row) === 'down', points)
}

/** 文成县后移8位最多，永嘉县前移5位最多, then without 最多; nothing where nobody went furthest the other way. */
function otherWords(
  selection: Selection,
  rows: readonly Row[],
  first: Row,
  other: Row | null,
  who: string,
  book: FactBook,
): readonly string[] {
  if (other === null || rows.length < 3) return []
  const w = wordsOf(selection.settings.language)
  const alike = rows.filter((row) => directionOfRow(row) === directionOfRow(other))
  const verb = other.said.verb(book)
  const bare = other.name + verb
  const most = alike.length > 1 ? w.yearOverYear.most(other.name, verb) : bare
  return [who + w.comma + most, first.name + first.said.verb(book) + w.comma + bare]
}

/** 10项可比指标8增1平1降; 12家中3家可比，2增1降 */
function countsOf(
  selection: Selection,
  rows: readonly Row[],
  counted: readonly Row[],
  book: FactBook,
  varies: Varies,
  period: Period,
): string {
  const { settings } = selection
  const w = wordsOf(settings.language)
  const count = (list: readonly Row[], rule: string) => countFact(book, list, rule, selection)
  const three = (['up', 'flat', 'down'] as const).map((direction) => {
    const list = counted.filter((row) => directionOfRow(row) === direction)
    return [list.length, list.length === 0 ? '' : count(list, direction)] as const
  })
  const what =
    varies.indicator && !varies.office
      ? w.yearOverYear.indicators
      : varies.office && !varies.indicator
        ? w.yearOverYear.offices
        : w.yearOverYear.members
  // Where some rows can't be compared (a figure not reported), the count says of how many it speaks.
  const whole =
    what !== w.yearOverYear.indicators && counted.length < rows.length
      ? w.yearOverYear.comparableOf(
          countOf(
            book,
            rows.map((row) => ({ text: row.name, observations: row.compared.current.observations })),
            w.derivation.members,
            selection,
          ),
          what,
        )
      : ''
  const against =
    settings.basis === 'target'
      ? targetName(
          selection,
          rows.map((row) => row.compared),
          period,
        )
      : settings.basis === 'benchmark'
        ? w.benchmark
        : null
  const steps = counted.every((row) => row.compared.change.kind === 'steps')
  const of3 = [count(counted, 'all'), three, whole === '' ? what : w.yearOverYear.comparable(what), steps] as const
  return whole + (against === null ? w.yearOverYear.counts(...of3) : w.yearOverYear.countsAgainst(of3[0], of3[1], of3[2], against))
}

/** How many there are of something, as a fact that names them. */
export function countOf(
  book: FactBook,
  list: readonly { readonly text: string; readonly observations: readonly number[] }[],
  what: string,
  selection: Selection,
): string {
  const text = String(list.length)
  return book.derived(text, list.length, {
    rule: 'count',
    operands: list.map((x) => ({ ...x, value: 1 })),
    result: list.length,
    text: wordsOf(selection.settings.language).derivation.count(what, text),
  })
}

/** How many rows of a kind there are, as a fact that names them. */
function countFact(book: FactBook, rows: readonly Row[], what: string, selection: Selection): string {
  const w = wordsOf(selection.settings.language)
  return countOf(
    book,
    rows.map((row) => ({ text: row.said.mark.text, observations: row.compared.change.observations })),
    w.derivation.countOf[what as 'all'] ?? '',
    selection,
  )
}

/** How many rows a sentence names before it stops. */
const sentenceRows = 6

export function sentenceOf(
  selection: Selection,
  rows: readonly Row[],
  book: FactBook,
  period: string,
  shared: { readonly office: string; readonly indicator: string },
  basis: string,
): string {
  const w = wordsOf(selection.settings.language)
  const items = rows
    .filter((row) => row.compared.current.kind === 'number' || row.said.value !== null)
    .slice(0, sentenceRows)
    .map((row) => w.yearOverYear.sentenceItem(row.name, currentFact(selection, row, book), basis, row.said.verb(book)))
  // A single row already says the indicator.
  const what = rows.length === 1 && rows[0]?.name === shared.indicator ? '' : shared.indicator
  return (
    w.yearOverYear.sentenceLead(period, shared.office + what) +
    (items.length === 0 ? w.yearOverYear.plain('', basis) : items.join(w.semicolon)) +
    w.stop
  )
}

export function currentText(selection: Selection, row: Row, unit: boolean): string {
  const { current } = row.compared
  return current.kind === 'number' ? amountLabel(selection.dataset, current, row.display, selection.settings.language, unit) : ''
}

export function currentFact(selection: Selection, row: Row, book: FactBook): string {
  const { current, change } = row.compared
  // A bare place beside a name would be read as a count: 清水镇1.
  if (current.kind !== 'number' || (change.kind === 'steps' && change.of === 'places')) return ''
  return book.own(currentText(selection, row, true), current.value, current.observations)
}

export function unknownNote(selection: Selection, rows: readonly Row[], book: FactBook): string {
  const w = wordsOf(selection.settings.language)
  // It is the indicator that is undecided, not the office that reports it.
  const undecided = rows.filter((row) => row.said.mark.merit === 'unknown')
  const codes = [...new Set(undecided.map((row) => row.compared.member.indicator))]
  const names = codes.map((code) => indicatorName(selection.dataset, code))
  return names.length === 0
    ? ''
    : names.length > 3
      ? w.notes.favoursUnknownMany(
          book.plain(
            countOf(
              book,
              codes.map((code, k) => ({
                text: names[k] ?? '',
                observations: undecided
                  .filter((row) => row.compared.member.indicator === code)
                  .flatMap((row) => row.compared.change.observations),
              })),
              w.derivation.members,
              selection,
            ),
          ),
        )
      : w.notes.favoursUnknown(w.list(names))
}
