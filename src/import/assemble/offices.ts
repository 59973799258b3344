import { benchmarkOf } from '../lines/heads/benchmarkHeads'
import { officeEvidence } from '../values/names/officeName'
import type { DatasetBuilder } from '../../model/dataset/datasetBuilder'
import { provenanceCode, type Provenance } from '../../model/dataset/observation'
import type { OfficeId } from '../../model/office'
import type { LineFacts, OfficeFact } from '../sheet/facts'
import { normaliseName } from '../values/names/name'
import { shortOfficeName } from '../values/names/shortOfficeName'
import { namedByRow, type NamedByRow } from './namedByRow'
import type { Table } from './table'

/** Whose a figure is, as the builder keeps it. */
export interface FoundOffice {
  readonly code: number
  readonly text: number
  readonly words: string | null
  readonly from: Provenance | null
  /** `from` as the builder packs it. */
  readonly packed: number
}

const nobody: FoundOffice = { code: -1, text: -1, words: null, from: null, packed: 0 }

/** Whose figure a cell is: its row's office, else its column's, else the sheet's. */
export class Offices {
  /** A figure was met that nothing says whose it is. */
  missing = false
  /** By the words read; a text that stands for two names, or in two places, has more than one. */
  private readonly known = new Map<string, { readonly fact: OfficeFact; readonly found: FoundOffice }[]>()
  private count = 0
  private ofThisRow: FoundOffice | null = null
  private row = -1
  private readonly named = new Map<LineFacts, NamedByRow>()

  /** The same for rows of the same office. */
  get ofRow(): FoundOffice | null {
    return this.ofThisRow
  }

  constructor(
    private readonly builder: DatasetBuilder,
    private readonly table: Table,
  ) {
    for (const column of table.columns) {
      const found = namedByRow(table, column)
      if (found !== null) this.named.set(column, found)
    }
  }

  /** Whether a column's figures are of another in each row. */
  isNamedByRow(column: LineFacts): boolean {
    return this.named.has(column)
  }

  beginRow(row: LineFacts): void {
    this.row = row.at
    this.ofThisRow = row.office === null ? null : this.inCell(row.office)
  }

  /** 标杆：青岛市府办 in a row's cell is 青岛市府办, and a benchmark (rule H7). */
  private inCell(fact: OfficeFact): FoundOffice {
    const benchmark = benchmarkOf(fact.name)
    return benchmark === null || officeEvidence(benchmark.name) < 0.5
      ? this.found(fact, undefined)
      : this.found({ ...fact, name: benchmark.name }, benchmark.benchmark)
  }

  of(column: { readonly facts: LineFacts; office: FoundOffice | null }): FoundOffice {
    return this.ofThisRow ?? this.namedHere(column.facts) ?? (column.office ??= this.ofColumn(column.facts))
  }

  /** Whom this row names for a column's figures; null where it names nobody. */
  private namedHere(column: LineFacts): FoundOffice | null {
    const by = this.named.size === 0 ? undefined : this.named.get(column)
    const text = by === undefined ? '' : this.table.grid.textAt(this.row, by.at).trim()
    return by === undefined || text === '' ? null : this.found({ name: text, text, provenance: 'cell' }, by.benchmark)
  }

  private ofColumn(column: LineFacts): FoundOffice {
    const { officeAxis, hasBenchmarks, context } = this.table
    const fact = column.office ?? (officeAxis && !(hasBenchmarks && column.total === null) ? null : context.office)
    if (fact) return this.found(fact, fact === column.office ? column.benchmark : undefined)
    if (!officeAxis) this.missing = true
    return nobody
  }

  private found(fact: OfficeFact, benchmark: LineFacts['benchmark']): FoundOffice {
    let before = this.known.get(fact.text)
    if (before)
      for (const { fact: other, found } of before) if (other.name === fact.name && other.provenance === fact.provenance) return found
    if (!before) this.known.set(fact.text, (before = []))
    const code = this.builder.office({
      id: normaliseName(fact.name) as OfficeId,
      name: fact.name,
      shortName: shortOfficeName(fact.name),
      aliases: [],
      parent: null,
      group: null,
      order: this.count++,
      own: fact.provenance !== 'cell' && fact.provenance !== 'header',
      benchmark: benchmark ?? null,
    })
    const found: FoundOffice = {
      code,
      text: this.builder.textCode(fact.text),
      words: fact.text,
      from: fact.provenance,
      packed: provenanceCode(fact.provenance),
    }
    before.push({ fact, found })
    return found
  }
}
