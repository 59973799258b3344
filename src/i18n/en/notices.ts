import type { notices as zh } from '../zh-CN/notices'

const kinds: Readonly<Record<string, string>> = {
  form: 'a form to be filled in',
  codebook: 'a list of definitions or codes',
  schedule: 'a schedule',
  prose: 'prose',
  ledger: 'a ledger',
  lookup: 'a lookup list',
  empty: 'an empty sheet',
  unknown: 'not a table we recognise',
}
const foreign: Readonly<Record<string, string>> = {
  image: 'a picture',
  pdf: 'a PDF',
  word: 'a Word document',
  powerpoint: 'a presentation',
  archive: 'an archive',
  text: 'text',
}
const attachments: Readonly<Record<string, string>> = {
  comment: 'Comment',
  textBox: 'Text box',
  printHeader: 'Print header',
  printFooter: 'Print footer',
}
const megabytes = (bytes: number): string => String(Math.round(bytes / 1048576))

export const notices: typeof zh = {
  passwordProtected: () => 'The file is protected by a password. Remove it in your spreadsheet program and import again.',
  corrupt: () => 'The file is damaged and cannot be read. Ask the office to send it again.',
  empty: () => 'The file is empty.',
  tooManyCells: ({ cells, limit }) =>
    `The file holds ${cells} cells, more than the ${limit} that are read. Please split it and import the parts.`,
  tooLarge: ({ bytes, limit }) =>
    `The file holds ${megabytes(bytes)} MB, above the limit of ${megabytes(limit)} MB. Split it and import again.`,
  notASheet: ({ found }) => `This is not a spreadsheet (${foreign[found] ?? found}); it was not imported.`,
  secret: ({ mark, cell }) => `${cell === '' ? 'The file' : cell} is marked “${mark}”. The import stopped and nothing was kept.`,
  temporaryFile: () => 'A temporary file left by an open spreadsheet program; skipped.',
  noIndicators: ({ kind }) =>
    kind === 'ledger'
      ? 'This is a ledger: its items are registered, and it has no figures to chart.'
      : `This is ${kinds[kind] ?? kind}: it has no figures to chart.`,
  uncachedFormula: ({ count }) =>
    `${count} formulas have no saved result and count as missing. Recalculate and save in your spreadsheet program.`,
  eraYearsRead: ({ shown, guess }) =>
    `Times such as “${shown}” are read as Minguo years, that is ${guess}; the sheet doesn’t name the era. Please check.`,
  dateTurnedName: ({ shown, guess }) =>
    `“${shown}” is read as “${guess}”: a spreadsheet program seems to have changed how it was written. Please check.`,
  statedChangeDisagrees: ({ stated, computed, form }) =>
    `The change is stated as ${stated}${form === 'percent' ? '%' : ''}; the figures give ${computed}${form === 'percent' ? '%' : ''}. Please check.`,
  changesDisagree: ({ count, of }) =>
    `Of ${of} changes of this column that could be checked, ${count} don’t follow from the two columns beside it: constant prices, another base, or a slip. Please check.`,
  totalCountsOnce: ({ stated, computed, said, count }) =>
    `${count > 1 ? `${count} totals are` : 'The total is'} less than the parts together (${stated}; they add up to ${computed}): the sheet says “${said}”. The total stands as stated.`,
  totalDisagrees: ({ stated, computed }) => `The total is stated as ${stated}; the parts add up to ${computed}. Please check.`,
  rateDisagrees: ({ stated, computed }) => `The rate is stated as ${stated}; numerator and denominator give ${computed}. Please check.`,
  sharesDoNotAdd: ({ stated, computed }) => `The shares should add up to ${stated}; they add up to ${computed}. Please check.`,
  rankDisagrees: ({ stated, computed }) => `The rank is stated as ${stated}; by score it is ${computed}. Please check.`,
  scoreDisagrees: ({ stated, computed }) => `The score is stated as ${stated}; its parts give ${computed}. Please check.`,
  periodDisagrees: ({ title, column }) => `The title says ${title}, the table says ${column}. Please check which holds.`,
  yearUnknown: () => 'The sheet has months but no year. Please add the year.',
  officeUnknown: () => 'The sheet does not say whose figures these are. You can add the office on the review page.',
  periodUnknown: () =>
    'Nothing says of when these figures (or some of them) are, so they are not compared over time. In the check view, open a cell and set its period.',
  officeFromFileName: ({ office }) => `The office “${office}” was taken from the file name. Please confirm.`,
  unread: ({ text, count }) =>
    count > 1
      ? `${count} cells such as “${text}” could not be read as numbers. They are kept as text; correct them on the review page.`
      : `“${text}” could not be read as a number. It is kept as text; correct it on the review page.`,
  fractionsAmongPercents: ({ text, count }) =>
    `Percents and fractions stand in one column: “${text}” and the like (${count}) are read as fractions of 1. Please check.`,
  headerMissing: ({ count }) => `The first row holds figures already: nothing names the ${count} columns. Please add a header.`,
  bracketsNotRead: ({ text, count }) =>
    `${count} cells such as “${text}” have a second figure in brackets, and nothing in the sheet says what it is; only the first was read. A note such as “括号内为上年同期数” in the sheet makes both be read.`,
  figuresInText: ({ text, count }) =>
    `Text outside the tables states ${count === 1 ? 'a figure' : `${count} figures`} (such as “${text}”) that ${count === 1 ? 'was' : 'were'} not taken. Put them into a table to use them.`,
  numbersSetAside: ({ name, count }) =>
    `The ${count} numbers under “${name}” were taken for codes or an attribute of the names, not for figures. If they are figures, say so while checking.`,
  unitUnused: ({ unit }) => `The sheet notes the unit “${unit}”, but none of its figures was read in it. Please see which of them are.`,
  rowLabelsMissing: ({ count }) =>
    `${count} rows have no labels and are told apart by number. Write names into the cells left of them in the check view, or add them and import again.`,
  sheetsToldApart: ({ name }) =>
    `This sheet has the labels of another in the file and mostly other figures; they are told apart as “${name}”.`,
  keysClash: ({ count }) =>
    `${count} rows have the same labels and different figures; they are told apart by number. Please check for a missing label.`,
  bandsCross: ({ one, other }) => `“${one}” and “${other}” overlap: these bands are parted in two ways and must not be added up.`,
  figuresClash: ({ count }) =>
    `${count} figures share indicator, place, time and grouping with another figure of this sheet that differs; whatever tells them apart was not read. Please check.`,
  sumNotTold: ({ name, count }) =>
    `${count === 1 ? `“${name}” is` : `“${name}” and the like (${count}) are`} exactly the sum of the periods, but ${count === 1 ? 'was' : 'were'} not read as a total. Please say of which periods.`,
  shareUnnamed: ({ name, count }) =>
    `${count} percents beside “${name}” were read as “${name}” themselves. Please check what they are percents of.`,
  stretchesUnlike: ({ name }) =>
    `The two figures that “${name}” compares were read as of stretches unlike in length. Please check their times.`,
  nameSaysNothing: ({ name }) =>
    name === ''
      ? 'Some figures have no indicator. Please check the row labels.'
      : `"${name}" was read as an indicator's name, which it hardly is. Please check the header.`,
  columnsClash: ({ count }) =>
    `${count} columns have the same heading and are told apart by their place. Please check for a missing heading.`,
  seriesSplit: ({ name }) =>
    `Columns such as "${name}" differ in the number of a period only and were read as different indicators. Please check.`,
  oddOffice: ({ name }) => `"${name}" is hardly of the same kind as the other offices. Please check.`,
  yearsAsFigures: ({ count }) =>
    `${count} ${count === 1 ? 'column holds' : 'columns hold'} years one after the other and ${count === 1 ? 'was' : 'were'} read as figures. Please check.`,
  firstDaysRead: ({ text, as, last }) => `Each date is the ${last ? 'last' : 'first'} day of a ${as} (${text}) and is read as that ${as}.`,
  yearsStraddle: ({ text }) =>
    `Years such as "${text}" begin in one year and end in the next, and nothing says in which month; July to June is taken. Please check.`,
  periodsNotRead: ({ text, count }) =>
    `The time of ${count} ${count === 1 ? 'row' : 'rows'} (such as "${text}") was not read, so its figures are not compared with others. Please check.`,
  scalesApart: ({ count }) =>
    `${count} ${count === 1 ? 'figure is' : 'figures are'} about ten thousand times the others of the column. Please check the unit.`,
  rowsShifted: ({ count }) =>
    `${count} ${count === 1 ? 'row is' : 'rows are'} one column off (a delimiter too many or too few) and not counted. Please mend the file and import it again.`,
  hiddenParts: ({ rows, columns }) =>
    `${[rows > 0 ? `${rows} hidden rows` : '', columns > 0 ? `${columns} hidden columns` : ''].filter((part) => part !== '').join(' and ')} were read too, and marked.`,
  attachmentsNotRead: ({ format }) => `Comments and text boxes of ${format} files are not read. Please check them yourself.`,
  attachmentFound: ({ kind, text }) => `${attachments[kind] ?? kind}: ${text}`,
  negativeRemainder: ({ value }) => `The cumulative figures leave ${value}, which cannot be a month's figure. Please check them.`,
  limitUnread: ({ count, shown }) =>
    `The time limit of ${count} items (such as “${shown}”) could not be read as a day: they count as having none and are never called overdue. Please check.`,
  countDisagrees: ({ stated, computed }) => `The ledger lists ${computed} items; its title says ${stated}. Please check.`,
  internalMark: ({ mark }) => `Marked “${mark}”: every exported chart will carry the mark.`,
  copiedSheet: ({ of }) => `This sheet adds up “${of}”; it is left out so that nothing counts twice.`,
  manyFigures: ({ count, limit }) =>
    `This file holds ${count} figures, more than ${limit}; all were read, but the page will be slow: split the file, or take the tidy CSV elsewhere.`,
  correctionsApplied: ({ applied, unmatched }) =>
    `${applied} earlier correction${applied === 1 ? '' : 's'} applied${unmatched > 0 ? `; ${unmatched} found nothing to correct` : ''}.`,
  sameBytes: ({ name }) => `The same as “${name}”, already imported; nothing was added.`,
}
