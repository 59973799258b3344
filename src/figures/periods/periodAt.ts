import type { Dataset } from '../../model/dataset/dataset'
import type { Period } from '../../model/time/period'

/** The period of figures whose sheet says none: 统计期不明. It equals only itself and has no 上年同期. */
const noPeriod: Period = { kind: 'open', code: '', end: null }

/** The period of a code; `noPeriod` for -1. */
export function periodAt(dataset: Dataset, code: number): Period {
  return dataset.periods[code] ?? noPeriod
}
