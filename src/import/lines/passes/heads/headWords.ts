import type { LineFacts } from '../../../sheet/facts'

/** The lowest text that stands over a column itself, as written: texts on its left are among its labels too where nothing stands beneath it. */
export function headWords({ labels, at }: LineFacts): string {
  const own = labels.filter((label) => label.column === at)
  return (own.length > 0 ? own : labels).slice(-1)[0]?.text ?? ''
}
