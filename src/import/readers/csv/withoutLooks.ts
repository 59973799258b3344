import type { RawSheet } from '../../../model/sheet/sheet'

/** What text says nothing of: fills, formulas, bold, indents, merges, hidden parts, comments. */
export function withoutLooks(): Pick<
  RawSheet,
  'hidden' | 'fill' | 'formula' | 'bold' | 'indent' | 'merges' | 'hiddenRows' | 'hiddenColumns' | 'attachments'
> {
  return {
    hidden: false,
    fill: null,
    formula: null,
    bold: null,
    indent: null,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    attachments: [],
  }
}
