import type { FileId } from './cell'
import type { Role } from './role'

/** How a column may be read: words that tell nothing, names, figures, codes, or the start of a table beside the first. */
export type LayoutName = 'text' | 'label' | 'value' | 'code' | 'beside' | 'besideAlone'

/**
 * What a clerk overruled: data, replayed on next month's file.
 *
 * `here` never replays elsewhere (file hash + cell + part + shown text); `template` replays on sheets with the same
 * signature of header paths and carries roles, indicators and units, never an office or a period; `vocabulary` replays everywhere.
 */
export type Correction = { readonly id: string; readonly when: string; readonly why: string } & (
  | {
      readonly scope: 'here'
      readonly kind: 'reading'
      readonly file: FileId
      readonly sheet: string
      readonly cell: string
      readonly part: number
      readonly before: string
      readonly after: string
    }
  | {
      readonly scope: 'here'
      /** What a cell of words is read as: a heading, a name, a title, a note. '' for a cell that isn't to be read at all. */
      readonly kind: 'words'
      readonly file: FileId
      readonly sheet: string
      readonly cell: string
      readonly before: string
      readonly after: string
    }
  | {
      readonly scope: 'here'
      readonly kind: 'year'
      readonly file: FileId
      readonly sheet: string
      readonly before: null
      readonly after: number
    }
  | {
      readonly scope: 'here'
      readonly kind: 'asOf'
      readonly file: FileId
      readonly sheet: string
      readonly before: string | null
      readonly after: string
    }
  | {
      readonly scope: 'here'
      readonly kind: 'office'
      readonly file: FileId
      readonly sheet: string
      readonly before: string | null
      readonly after: string
    }
  | {
      readonly scope: 'here'
      readonly kind: 'secret'
      readonly file: FileId
      readonly sheet: string
      readonly before: string
      readonly after: 'mark' | 'words'
    }
  | {
      readonly scope: 'here'
      /** Which of two readings of a column holds: what it is for, or that a table of its own begins with it. */
      readonly kind: 'layout'
      readonly file: FileId
      readonly sheet: string
      readonly cell: string
      readonly before: LayoutName
      readonly after: LayoutName
    }
  | {
      readonly scope: 'template'
      readonly kind: 'role'
      readonly signature: string
      readonly path: string
      readonly before: Role
      readonly after: Role
    }
  | {
      readonly scope: 'template'
      readonly kind: 'indicator'
      readonly signature: string
      readonly path: string
      readonly before: string
      readonly after: string
    }
  | {
      readonly scope: 'template'
      readonly kind: 'unit'
      readonly signature: string
      readonly path: string
      readonly before: string
      readonly after: string
    }
  | { readonly scope: 'vocabulary'; readonly kind: 'officeAlias'; readonly before: string; readonly after: string }
  | { readonly scope: 'vocabulary'; readonly kind: 'indicatorAlias'; readonly before: string; readonly after: string }
  | { readonly scope: 'vocabulary'; readonly kind: 'unitAlias'; readonly before: string; readonly after: string }
  | { readonly scope: 'vocabulary'; readonly kind: 'legend'; readonly before: string; readonly after: string }
)
