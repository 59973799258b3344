import type { LabelText } from '../../model/dataset/observation'

/**
 * Label paths in columns: a long table has one path a row, and posting a hundred thousand small objects stalls the page
 * for most of a second, where the columns cost nothing and the objects are made again in a few hundredths.
 */
export interface PackedLabels {
  /** Path `i` is entries `start[i] .. start[i + 1] - 1`. */
  readonly start: Int32Array
  readonly text: Int32Array
  readonly row: Int32Array
  readonly column: Int32Array
  readonly texts: readonly string[]
}

export function packLabels(paths: readonly (readonly LabelText[])[]): PackedLabels {
  const start = new Int32Array(paths.length + 1)
  let length = 0
  paths.forEach((path, i) => {
    length += path.length
    start[i + 1] = length
  })
  const [text, row, column] = [new Int32Array(length), new Int32Array(length), new Int32Array(length)]
  const codes = new Map<string, number>()
  let at = 0
  for (const path of paths) {
    for (const label of path) {
      let code = codes.get(label.text)
      if (code === undefined) codes.set(label.text, (code = codes.size))
      text[at] = code
      row[at] = label.row
      column[at] = label.column
      at++
    }
  }
  return { start, text, row, column, texts: [...codes.keys()] }
}

export function unpackLabels(packed: PackedLabels): (readonly LabelText[])[] {
  const { start, text, row, column, texts } = packed
  return Array.from({ length: start.length - 1 }, (_, i) => {
    const path: LabelText[] = []
    for (let k = start[i] as number; k < (start[i + 1] as number); k++) {
      path.push({ text: texts[text[k] as number] as string, row: row[k] as number, column: column[k] as number })
    }
    return path
  })
}
