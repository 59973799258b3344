import type { Reasons } from '../zh-CN/reasons'

export const reasons: Reasons = {
  number: 'number', amount: 'number', change: 'change', rank: 'rank', grade: 'grade', flag: 'yes or no', sameAsAbove: 'same as above',
  'missing.blank': 'blank', 'missing.dash': 'dash', 'missing.slash': 'slash', 'missing.ellipsis': 'ellipsis', 'missing.notApplicable': 'not applicable', 'missing.none': 'none',
  'missing.notReported': 'not reported', 'missing.error': 'formula error', 'missing.uncachedFormula': 'formula without a saved result',
  wordsInValuePlace: 'words where a figure belongs', nothingInSection: 'mark in a section row', sectionRow: 'section row', rowLabel: 'row label', aboveFigures: 'header above figures', headerAgain: 'repeated header',
  codeRow: 'column numbers', codeColumn: 'code column', codeInRow: 'a number that counts nothing', serialColumn: 'serial numbers', unitColumn: 'unit column', remarkColumn: 'remarks', textColumn: 'text column', textRow: 'row of words', noteInTable: 'note within the table',
  firstText: 'first text', titleBlock: 'text of the title block', keyedTitle: 'statement in the title block', reporter: 'reporting office', unitNote: 'unit note', formBox: 'form box', attachmentMark: 'attachment mark',
  footer: 'footer', afterTable: 'text below the table', proseAbove: 'explanation above the table', continuation: 'continuation mark', legend: 'legend', secrecyMark: 'mark of secrecy or internal use',
  ledgerCell: 'ledger item', ledgerHeader: 'ledger header', noTable: 'sheet without figures', formCell: 'form', codebookCell: 'definition', scheduleCell: 'schedule', proseCell: 'prose', lookupCell: 'lookup list',
  unknownCell: 'not recognised', besideTable: 'text beside the table', outsideTables: 'outside the tables', correction: 'corrected by hand',
  shortForm: 'similar short form', traditionalForm: 'traditional or simplified form', sameTemplate: 'same office and template',
}
