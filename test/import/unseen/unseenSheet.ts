/** A cell: text, a number, or a number shown by a format. */
export type UnseenCell = string | number | null | { readonly number: number; readonly format: string }

export interface UnseenTable {
  readonly name: string
  readonly rows: readonly (readonly UnseenCell[])[]
  readonly merges: readonly string[]
  /** Zero-based. */
  readonly hiddenRows?: readonly number[]
  readonly hiddenColumns?: readonly number[]
}

export type UnseenFormat =
  | 'xlsx'
  | 'xls'
  | 'ods'
  | 'html'
  | 'csv'
  | 'csv-bom'
  | 'csv-gb18030'
  | 'csv-utf16le'
  | 'csv-semicolon'
  | 'csv-semicolon-gb18030'
  | 'tsv'
  | 'tsv-gb18030'

/**
 * A sheet as an office would send it, with what a careful person reads in it, written before the program read it.
 *
 * A line of `says` is `D5 增值税 | 云溪县 | 2024-H1 | 5.8 % | change | percent | ofWhich`: cell and indicator, office (- for none), period, number (or the
 * kind of a missing one) and unit, then breakdown, measure unless it is value, bound unless it is exact, flags. `*` leaves a field open; a last `*` leaves
 * the rest open. `=45000` behind the figure is its amount, `vs samePeriodLastYear` and `as points` are what a change is measured against and its form.
 */
export interface UnseenSheet {
  /** What a clerk sees. */
  readonly sees: string
  readonly file: string
  readonly format?: UnseenFormat
  readonly tables: readonly UnseenTable[]
  readonly says: readonly string[]
  /** How many figures with a number it holds. */
  readonly figures: number
  /** Cells that must never give a figure: serials, codes, years, telephones. */
  readonly never?: readonly string[]
  /** `A1 title`, each by the conventions of test/samples/README.md. */
  readonly roles?: readonly string[]
  /** Notice codes, all of them; left out where they are another test's concern. */
  readonly notices?: readonly string[]
}

/**
 * A table drawn as lines of cells between strokes.
 *
 *     单位 | 受理 | <          `<` is merged with the cell on the left, `^` with the one above
 *     ^    | 来信 | '012       `'` makes text of what looks like a number; blanks and ⏎ behind it are kept
 *     甲科 | 12   | 0.41{0%}   a number shown by a format
 */
export function drawn(text: string, name = 'Sheet1', hidden: Pick<UnseenTable, 'hiddenRows' | 'hiddenColumns'> = {}): UnseenTable {
  const words = text
    .replace(/^\n|\n\s*$/g, '')
    .split('\n')
    .map((line) => (line.trim() === '' ? [] : line.split('|').map((cell) => cell.trim())))
  const ownerOf = (r: number, c: number): readonly [number, number] => {
    const word = words[r]?.[c]
    return word === '<' ? ownerOf(r, c - 1) : word === '^' ? ownerOf(r - 1, c) : [r, c]
  }
  const ends = new Map<string, [number, number]>()
  words.forEach((line, r) =>
    line.forEach((word, c) => {
      if (word !== '<' && word !== '^') return
      const key = ownerOf(r, c).join()
      const [bottom, right] = ends.get(key) ?? [0, 0]
      ends.set(key, [Math.max(bottom, r), Math.max(right, c)])
    }),
  )
  const merges = [...ends].map(([key, [bottom, right]]) => {
    const [top = 0, left = 0] = key.split(',').map(Number)
    return `${place(top, left)}:${place(bottom, right)}`
  })
  return { name, rows: words.map((line) => line.map(cellOf)), merges, ...hidden }
}

function cellOf(word: string): UnseenCell {
  if (word === '' || word === '<' || word === '^') return null
  if (word.startsWith("'")) return word.slice(1).replace(/⏎/g, '\n')
  const shown = /^(-?\d+(?:\.\d+)?)\{(.+)\}$/.exec(word)
  if (shown) return { number: Number(shown[1]), format: shown[2] as string }
  return /^-?\d+(\.\d+)?$/.test(word) ? Number(word) : word.replace(/⏎/g, '\n')
}

export function place(row: number, column: number): string {
  let letters = ''
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters
  return `${letters}${row + 1}`
}
