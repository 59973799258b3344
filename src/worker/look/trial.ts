import { a1 } from '../../model/sheet/cell'
import { observationAt, plainText, type Dataset } from '../../model/dataset/dataset'
import { observationFlags } from '../../model/dataset/observation'
import type { FileReading } from '../../model/sheet/reading'
import type { FigureSaid, SheetReads, Trial } from './sheetAsk'

const examplesShown = 5
/** Figures that a picture of a reading is made of. */
const pictured = 24

/** What a reading makes of one sheet. */
export function readsOf({ dataset }: FileReading, sheet: string): SheetReads {
  const figures = [...figuresOf(dataset).values()].filter((figure) => figure.sheet === sheet)
  return { count: figures.length, first: figures.slice(0, pictured).map(({ cell, said }) => ({ cell, said })) }
}

/** What would change for a clerk if a file were read as `after` says: figures cell by cell, as they would be shown. */
export function trialOf(before: FileReading, after: FileReading): Trial {
  const was = figuresOf(before.dataset)
  const is = figuresOf(after.dataset)
  const examples: Trial['examples'][number][] = []
  let changed = 0
  let lost = 0
  for (const [place, figure] of was) {
    const now = is.get(place)
    if (now && sameSaid(now.said, figure.said)) continue
    if (now === undefined) lost++
    else changed++
    if (examples.length < examplesShown)
      examples.push({ sheet: figure.sheet, cell: figure.cell, before: figure.said, after: now?.said ?? null })
  }
  const gained = [...is].filter(([place]) => !was.has(place))
  for (const [, figure] of gained.slice(0, examplesShown - examples.length))
    examples.push({ sheet: figure.sheet, cell: figure.cell, before: null, after: figure.said })
  return {
    changed,
    gained: gained.length,
    lost,
    cells: cellsApart(before, after),
    unmatched: unmatchedOf(after) - unmatchedOf(before),
    examples,
  }
}

/** Cells with another role in one reading than in the other. */
function cellsApart(before: FileReading, after: FileReading): number {
  return before.sheets.reduce((sum, { name, ledger }) => {
    const other = after.sheets.find((sheet) => sheet.name === name)?.ledger
    return sum + (other ? ledger.role.reduce((apart: number, role, i) => apart + Number(role !== other.role[i]), 0) : 0)
  }, 0)
}

interface Figure {
  readonly sheet: string
  readonly cell: string
  readonly said: FigureSaid
}

/** Every figure by its place: what it is of, when, and how much. */
function figuresOf(dataset: Dataset): Map<string, Figure> {
  const figures = new Map<string, Figure>()
  for (let i = 0; i < dataset.count; i++) {
    const o = observationAt(dataset, i)
    const source = o.sources[0]
    if (!source) continue
    const sheet = dataset.sheets[source.sheet]?.sheet ?? ''
    const cell = a1(source.row, source.column)
    const said: FigureSaid = {
      indicator: dataset.indicators[o.indicator]?.name ?? '',
      office: dataset.offices[o.office]?.name ?? '',
      period: dataset.periods[o.period]?.code ?? '',
      breakdown: (dataset.breakdowns[o.breakdown] ?? []).map((part) => part.value).join(' '),
      measure: o.measure,
      against: o.against,
      total: (o.flags & observationFlags.aggregate) !== 0,
      amount: o.value === null ? source.text : `${plainText(o.value, o.places)}${o.unit}`,
    }
    figures.set(`${sheet}\n${cell}\n${source.part}`, { sheet, cell, said })
  }
  return figures
}

function unmatchedOf(reading: FileReading): number {
  return reading.notices.reduce(
    (sum, notice) => sum + (notice.code === 'correctionsApplied' ? Number(notice.facts['unmatched'] ?? 0) : 0),
    0,
  )
}

function sameSaid(a: FigureSaid, b: FigureSaid): boolean {
  return (Object.keys(a) as (keyof FigureSaid)[]).every((part) => a[part] === b[part])
}
