import type { FileId } from '../../src/model/sheet/cell'
import type { Dataset } from '../../src/model/dataset/dataset'
import { DatasetBuilder } from '../../src/model/dataset/datasetBuilder'
import { indicatorId, type Aggregation, type Indicator, type IndicatorId } from '../../src/model/indicator'
import { observationFlags, type Against, type ChangeForm, type Measure } from '../../src/model/dataset/observation'
import type { Office, OfficeId } from '../../src/model/office'
import { periodFromCode, type Period } from '../../src/model/time/period'
import type { Bound, MissingKind } from '../../src/model/quantity'

/** What a table's rows, columns and fixed dimensions may be. */
type Dimension = 'indicator' | 'office' | 'period' | 'breakdown' | 'measure'

export interface TableSpec {
  readonly file?: string
  readonly rows: Dimension
  readonly columns: Dimension
  readonly indicator?: string
  readonly office?: string
  readonly period?: string
  /** Name of the breakdown dimension: 刊物, 类别. */
  readonly breakdown?: string
  readonly measure?: Measure
  readonly against?: Against
  readonly form?: ChangeForm
}

export interface DatasetOptions {
  readonly indicators?: Readonly<
    Record<
      string,
      Partial<Pick<Indicator, 'favours' | 'aggregation' | 'type' | 'section' | 'definition'>> & {
        readonly numerator?: string
        readonly denominator?: string
      }
    >
  >
  readonly offices?: Readonly<Record<string, Partial<Pick<Office, 'shortName' | 'group' | 'own' | 'benchmark' | 'parent'>>>>
}

const summed: Aggregation = { overTime: 'sum', overOffices: 'sum', overBreakdown: 'sum' }
const unsummed: Aggregation = { overTime: 'none', overOffices: 'none', overBreakdown: 'none' }

/**
 * A Dataset from tables as a person would write them on paper. The first line is the head, `|` parts the cells.
 *
 *     makeDataset([[{ rows: 'indicator', columns: 'period', office: '市委办公室' }, `
 *       指标              | 2022-01/2023-07 | 2023-01/2023-07
 *       起草综合文稿（篇）  | 548*            | 600余
 *       热线受理（万件）    | 121.4           | 133.8
 *     `]])
 *
 * Indicators carry their unit in full-width brackets (万件 is scaled, % are fractions); periods are codes; a measure column is
 * `value`, `target`, `rank` … A cell is a number with its bound (600余, 近4000, 60以内, 约300, 1-2), a missing mark
 * (未报 — / … 无 无此项, blank) or, with measure flag, 是. Marks after it: `*` demonstration, `Σ` aggregate, `^` derived, `!` conflict, `&` 其中.
 * Not the importer and not like it: just enough to write tests down.
 */
export function makeDataset(tables: readonly (readonly [TableSpec, string])[], options: DatasetOptions = {}): Dataset {
  const builder = new DatasetBuilder()
  tables.forEach(([spec, text], t) => addTable(builder, spec, text, `file${t}` as FileId, options))
  return builder.done()
}

/** Code of an indicator, office or period of a made dataset by its name or code; throws when there is none. */
export function codeOf(dataset: Dataset, dimension: 'indicator' | 'office' | 'period', name: string): number {
  const code =
    dimension === 'indicator'
      ? dataset.indicators.findIndex((x) => x.name === name)
      : dimension === 'office'
        ? dataset.offices.findIndex((x) => x.name === name || x.shortName === name)
        : dataset.periods.findIndex((x) => x.code === name)
  if (code < 0) throw new Error(`no ${dimension}: ${name}`)
  return code
}

/** The id an indicator of a made dataset has: name and unit as in the table. */
export function idOf(label: string): IndicatorId {
  const { name, unit } = parts(label)
  return indicatorId(name, unit.base, null)
}

export function officeIdOf(name: string): OfficeId {
  return name as OfficeId
}

function addTable(builder: DatasetBuilder, spec: TableSpec, text: string, file: FileId, options: DatasetOptions): void {
  const fileName = spec.file ?? `${file}.xlsx`
  const sheet = builder.sheet({ file, fileName, sheet: 'Sheet1' })
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const [head = [], ...body] = lines.map((line) => line.split('|').map((cell) => cell.trim()))
  body.forEach((cells, r) => {
    for (let c = 1; c < head.length; c++) {
      const at: Partial<Record<Dimension, string>> = { [spec.rows]: cells[0] ?? '', [spec.columns]: head[c] ?? '' }
      const indicator = at.indicator ?? spec.indicator
      if (indicator === undefined) throw new Error('a table needs an indicator')
      const { name, unit } = parts(indicator)
      const measure = (at.measure ?? spec.measure ?? 'value') as Measure
      const cell = readCell(cells[c] ?? '', unit.scale, measure, spec.form ?? null)
      const officeName = at.office ?? spec.office
      const periodCode = at.period ?? spec.period
      const breakdown = at.breakdown
      builder.add({
        indicator: builder.indicator(indicatorOf(name, unit, options)),
        office: officeName === undefined || officeName === '' ? -1 : builder.office(officeOf(officeName, builder, options)),
        period: periodCode === undefined || periodCode === '' ? -1 : builder.period(periodOf(periodCode)),
        breakdown:
          breakdown === undefined || breakdown === '' ? -1 : builder.breakdown([{ name: spec.breakdown ?? '类别', value: breakdown }]),
        measure,
        against: measure === 'change' ? (spec.against ?? 'samePeriodLastYear') : null,
        form: measure === 'change' ? (spec.form ?? 'percent') : null,
        ...cell,
        unit: unit.written,
        from: { indicator: 'cell', office: officeName === undefined ? null : 'cell', period: periodCode === undefined ? null : 'header' },
        officeText: officeName ?? null,
        periodText: periodCode ?? null,
        rowLabels: -1,
        columnLabels: -1,
        sources: [{ sheet, row: r + 1, column: c, part: 0, text: cell.text }],
      })
    }
  })
}

interface UnitSpec {
  readonly written: string
  readonly base: string
  readonly scale: number
}

function parts(label: string): { readonly name: string; readonly unit: UnitSpec } {
  const match = /^(.*)（([^（）]*)）$/.exec(label)
  const written = match?.[2] ?? ''
  const name = match?.[1] ?? label
  if (written === '%') return { name, unit: { written, base: '%', scale: -2 } }
  if (written.startsWith('万')) return { name, unit: { written, base: written.slice(1), scale: 4 } }
  if (written.startsWith('亿')) return { name, unit: { written, base: written.slice(1), scale: 8 } }
  return { name, unit: { written, base: written, scale: 0 } }
}

let order = 0
function indicatorOf(name: string, unit: UnitSpec, options: DatasetOptions): Indicator {
  const own = options.indicators?.[name] ?? {}
  return {
    id: indicatorId(name, unit.base, own.definition ?? null),
    name,
    unit: unit.base,
    writtenUnit: unit.written,
    definition: own.definition ?? null,
    type: own.type ?? (unit.written === '%' ? 'share' : 'flow'),
    isRate: unit.written === '%',
    aggregation: own.aggregation ?? (unit.written === '%' ? unsummed : summed),
    favours: own.favours ?? 'more',
    favoursByOffice: {},
    numerator: own.numerator === undefined ? null : idOf(own.numerator),
    denominator: own.denominator === undefined ? null : idOf(own.denominator),
    section: own.section ?? null,
    order: order++,
  }
}

function officeOf(name: string, builder: DatasetBuilder, options: DatasetOptions): Office {
  const own = options.offices?.[name] ?? {}
  const id = officeIdOf(name)
  const known = builder.officeCode(id)
  return {
    id,
    name,
    shortName: own.shortName ?? name,
    aliases: [],
    parent: own.parent ?? null,
    group: own.group ?? null,
    order: known >= 0 ? known : order++,
    own: own.own ?? false,
    benchmark: own.benchmark ?? null,
  }
}

function periodOf(code: string): Period {
  const period = periodFromCode(code)
  if (period === null) throw new Error(`invalid period: ${code}`)
  return period
}

const missingMarks: Readonly<Record<string, MissingKind>> = {
  '': 'blank',
  '—': 'dash',
  '/': 'slash',
  '…': 'ellipsis',
  无: 'none',
  未报: 'notReported',
  无此项: 'notApplicable',
  '#DIV/0!': 'error',
  '#公式': 'uncachedFormula',
}
const flagMarks: Readonly<Record<string, number>> = {
  '*': observationFlags.demonstration,
  Σ: observationFlags.aggregate,
  '^': observationFlags.derived,
  '!': observationFlags.conflict,
  '&': observationFlags.ofWhich,
}

function readCell(
  cell: string,
  scale: number,
  measure: Measure,
  form: ChangeForm | null,
): {
  value: number | null
  amount: number | null
  low: number | null
  high: number | null
  bound: Bound
  missing: MissingKind | null
  places: number
  flags: number
  text: string
} {
  const marks = cell in missingMarks ? '' : (/[*Σ^!&]*$/.exec(cell)?.[0] ?? '')
  const text = cell.slice(0, cell.length - marks.length).trim()
  const flags = [...marks].reduce((all, mark) => all | (flagMarks[mark] ?? 0), 0)
  const none = { low: null, high: null, bound: 'exact' as Bound, places: 0, flags, text }
  if (text in missingMarks) return { ...none, value: null, amount: null, missing: missingMarks[text] ?? 'blank' }
  if (measure === 'flag') return { ...none, value: text === '是' ? 1 : 0, amount: text === '是' ? 1 : 0, missing: null }
  if (measure === 'grade' && /★/.test(text)) {
    const stars = text.split('★').length - 1
    return { ...none, value: stars, amount: stars, missing: null }
  }
  const numbers = text.match(/-?\d+(?:\.\d+)?/g)
  if (numbers === null) throw new Error(`unreadable test cell: ${cell}`)
  const shift =
    measure === 'change'
      ? form === 'percent' || form === 'points' || form === null
        ? -2
        : 0
      : measure === 'completion'
        ? -2
        : measure === 'rank' || measure === 'score' || measure === 'grade'
          ? 0
          : scale
  const value = Number(numbers[0])
  const amountOf = (v: number) => Number(`${v}e${shift}`)
  const bound: Bound = /^\d+(?:\.\d+)?-\d/.test(text)
    ? 'range'
    : /余|以上|突破|多|\+/.test(text)
      ? 'atLeast'
      : /以内|不超过/.test(text)
        ? 'atMost'
        : /近/.test(text)
          ? 'almost'
          : /约|左右/.test(text)
            ? 'about'
            : 'exact'
  const high = Math.abs(Number(numbers[1] ?? NaN))
  return {
    value,
    amount: amountOf(value),
    bound,
    missing: null,
    flags,
    text,
    places: /\.(\d+)/.exec(numbers[0] ?? '')?.[1]?.length ?? 0,
    low: bound === 'range' || bound === 'atLeast' ? value : null,
    high: bound === 'range' ? high : bound === 'atMost' || bound === 'almost' ? value : null,
  }
}
