import { noBoardEdits, type BoardEdits } from '../figures/board/edits'
import type { Basis, ColourConvention, ColourRule, FigureSettings, LegendEntry } from '../figures/selection'
import { noEdits, type BulletinEdits } from '../model/bulletinEdits'
import type { FileId } from '../model/sheet/cell'
import type { Correction } from '../model/correction'
import { nothingChosen, type Chosen } from '../model/dataset/chosenDataset'
import type { Favours, IndicatorId } from '../model/indicator'
import type { OfficeId } from '../model/office'
import type { Question } from '../model/sheet/question'

/** A sheet file as a workspace knows it: its bytes lie outside, under its hash. */
export interface KeptFile {
  readonly file: FileId
  readonly name: string
  /** Bytes. */
  readonly size: number
  /** ISO time it first came in. */
  readonly addedAt: string
}

/** What a person decided, and the question it answers; null where nobody had asked. */
export interface Answered {
  readonly correction: Correction
  readonly fileName: string
  readonly question: Question | null
  readonly text: string
}

/** What a board or an analysis is narrowed to, by persisted keys, so that one more file doesn't change its meaning. Empty means all. */
export interface Filters {
  readonly offices: readonly OfficeId[]
  readonly indicators: readonly IndicatorId[]
  /** Period codes. */
  readonly periods: readonly string[]
}

/** A board that came as 只含图表: figures with what they plot and where it stood, no sheet. Its text lies outside, under its hash. */
export interface KeptBoard {
  readonly file: FileId
  /** Bytes. */
  readonly size: number
  readonly figures: number
}

export const noFilters: Filters = frozen({ offices: [], indicators: [], periods: [] })

/** The choices that change what figures say: they go with the sheets, not with the browser. */
export interface DocumentSettings extends Chosen {
  readonly basis: Basis
  readonly baseYear: number | null
  readonly own: OfficeId | null
  readonly schedule: FigureSettings['schedule']
  readonly favours: Readonly<Record<IndicatorId, Favours>>
  readonly convention: ColourConvention
  readonly colourRule: ColourRule | null
  readonly legend: readonly LegendEntry[]
  /** Who has to send sheets, as a person wrote the names, in order; empty where nobody said. */
  readonly roster: readonly string[]
  /** Pairs of files that look like two versions of one sheet and are both meant, as `earlier later`. */
  readonly bothKept: readonly string[]
}

/**
 * All that a clerk did in one workspace, as one plain frozen value. Everything else is derived from it and from the bytes.
 *
 *     files + answered + bytes by hash ─► worker ─► dataset ─► figures (with settings and view)
 */
export interface WorkspaceDocument {
  readonly files: readonly KeptFile[]
  /** The workspace is this board and nothing else; null for one of sheets. */
  readonly carried: KeptBoard | null
  readonly answered: readonly Answered[]
  readonly settings: DocumentSettings
  /** What a person changed about the board that makes itself. */
  readonly board: BoardEdits
  readonly view: {
    readonly board: Filters
    /** Null until somebody chose: then 分析 begins where it can tell something. */
    readonly analysis: Filters | null
  }
  readonly bulletin: BulletinEdits
}

export const defaultSettings: DocumentSettings = frozen({
  basis: 'samePeriodLastYear',
  baseYear: null,
  own: null,
  schedule: 'byDay',
  favours: {},
  ...nothingChosen,
  convention: 'merit',
  colourRule: null,
  legend: [],
  roster: [],
  bothKept: [],
})

/** A workspace nobody has done anything in. */
export function emptyDocument(settings: Partial<DocumentSettings> = {}): WorkspaceDocument {
  return frozen({
    files: [],
    carried: null,
    answered: [],
    settings: { ...defaultSettings, ...settings },
    board: noBoardEdits,
    view: { board: noFilters, analysis: null },
    bulletin: noEdits,
  })
}

/**
 * The same value, frozen all through. What is frozen already is taken to be so all through: documents share their unchanged
 * parts, and only the new ones are walked.
 */
export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const part of Object.values(value)) frozen(part)
  return value
}
