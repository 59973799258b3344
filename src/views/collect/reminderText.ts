import type { Messages } from '../../i18n/messages'
import type { Dataset } from '../../model/dataset/dataset'
import type { Collection, CollectionRow, SendingState } from '../../report/collection'

/** Who has come: everybody with a figure of its own, incomplete or nil. */
const came: ReadonlySet<SendingState> = new Set(['sent', 'partly', 'zero'])

/**
 * 催报: how many came, and by name who is to send and what is lacking. Only offices that were expected are named.
 *
 *     2024年1—7月报表应收4家，已收3家，其中零报1家。未报1家：乙县。缺项1家：丁县（缺报送信息）。请以上单位尽快报送、补齐。
 */
export function reminderText({ rows }: Collection, period: string, dataset: Dataset, messages: Messages): string {
  const words = messages.screens.collect.reminder
  const join = messages.screens.app.listJoin
  const due = rows.filter(({ listed }) => listed)
  const of = (state: SendingState): readonly CollectionRow[] => due.filter((row) => row.state === state)
  const names = (list: readonly CollectionRow[]): string => list.map(({ name }) => name).join(join)
  const lacking = ({ name, lacks }: CollectionRow): string =>
    words.lacking(name, lacks.map((i) => dataset.indicators[i]?.name ?? '').join(join))
  const [absent, marked, partly, zero] = [of('absent'), of('marked'), of('partly'), of('zero')]
  return [
    words.begin(period, due.length, due.filter(({ state }) => came.has(state)).length),
    zero.length > 0 ? words.zero(zero.length) : '',
    words.stop,
    absent.length > 0 ? words.absent(absent.length, names(absent)) : '',
    marked.length > 0 ? words.marked(marked.length, names(marked)) : '',
    partly.length > 0 ? words.partly(partly.length, partly.map(lacking).join(join)) : '',
    absent.length + marked.length + partly.length > 0 ? words.please : words.complete,
  ].join('')
}
