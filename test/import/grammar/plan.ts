import { notationNames, notationOf, type NotationName } from './periods'
import type { Random } from './random'
import type { OfficeKind } from './words'

export type Format = 'xlsx' | 'xls' | 'csv' | 'gb18030' | 'tab'

/** Where a dimension stands. */
export type Place =
  | 'rows' // a label column
  | 'outer' // a label column left of another
  | 'columns' // the lowest header row
  | 'top' // a header row over groups of columns
  | 'section' // section rows in the body
  | 'block' // a line above a header said again
  | 'sheets' // one sheet each
  | 'title'
  | 'title2' // the first of two title rows
  | 'line' // a line of its own between title and header
  | 'form' // 填报单位：, 统计时间：
  | 'file'
  | 'sheet' // the only sheet's name
  | 'none'

export type UnitPlace =
  | 'bracket' // 起草文稿（篇）
  | 'halfBracket' // 起草文稿(篇)
  | 'slash' // 起草文稿/篇
  | 'saidBracket' // 起草文稿（单位：篇）
  | 'column' // a 单位 column beside the names
  | 'row' // a header row of units
  | 'noteRight' // 单位：篇 over the last column
  | 'noteLeft'
  | 'title' // （单位：篇） behind the title
  | 'cells' // 52篇
  | 'dated' // 起草文稿（2023年，篇）
  | 'none'

export type Layout = 'cross' | 'tidy' | 'folded' | 'joined'
export type Span = 'merged' | 'blank' | 'repeated'
export type Noise = 'serial' | 'remark' | 'note' | 'blankRow' | 'missing' | 'thousands' | 'attachment' | 'author' | 'everyone'
export type Derived = 'none' | 'change' | 'totals' | 'difference' | 'continued'
export type Odd =
  | 'none'
  | 'firstMissing' // the first value of a tidy table is a dash
  | 'yearLike' // … or lies between 1900 and 2100
  | 'samePeriod' // 本期 | 上年同期 under an anchor in the title
  | 'monthAndSoFar' // 本月 | 1至本月累计
  | 'subjectTitle' // the indicators are sheets, the title of each says the subject
  | 'groups' // a 类别 column of groups of offices
  | 'sumFirst' // the first row is the city, the sum of its counties
  | 'level' // 总量 | 同比 under each name

export interface Plan {
  readonly seed: number
  readonly format: Format
  readonly layout: Layout
  readonly english: boolean
  /** How many of each; 1 where it stands once. */
  readonly indicators: number
  readonly offices: number
  readonly moments: number
  readonly parts: number
  readonly indicatorAt: Place
  readonly officeAt: Place
  readonly momentAt: Place
  readonly kind: OfficeKind
  readonly notation: NotationName
  readonly unit: UnitPlace
  /** How an outer name holds for the rows beneath it, and a top one for the columns on its right. */
  readonly span: Span
  /** What stands before a section's or a block's name. */
  readonly mark: '' | '一、' | '（一）' | '1.' | '【】'
  readonly formWord: string
  readonly lineSide: 'left' | 'right'
  readonly fileForm: string
  readonly join: string
  readonly noise: readonly Noise[]
  readonly derived: Derived
  readonly odd: Odd
  /** Another table of other things beneath. */
  readonly second: boolean
}

type At = Pick<Plan, 'indicatorAt' | 'officeAt' | 'momentAt'>

/** The dimensions of a table, one letter a place: i o m in rows, columns, outer, top, sections; `-` where it stands once. */
const crosses: readonly At[] = (
  [
    ['columns', 'rows', '-'],
    ['rows', 'columns', '-'],
    ['rows', '-', 'columns'],
    ['columns', '-', 'rows'],
    ['-', 'rows', 'columns'],
    ['-', 'columns', 'rows'],
    ['-', '-', 'rows'],
    ['rows', '-', '-'],
    ['columns', '-', '-'],
    ['columns', 'rows', 'top'],
    ['top', 'rows', 'columns'],
    ['columns', 'top', 'rows'],
    ['top', 'columns', 'rows'],
    ['rows', 'top', 'columns'],
    ['rows', 'columns', 'top'],
    ['rows', 'outer', 'columns'],
    ['outer', 'rows', 'columns'],
    ['columns', 'rows', 'outer'],
    ['columns', 'outer', 'rows'],
    ['outer', 'columns', 'rows'],
    ['rows', 'columns', 'outer'],
  ] as const
).map(([indicatorAt, officeAt, momentAt]) => ({ indicatorAt, officeAt, momentAt }) as unknown as At)

const stacks: readonly At[] = (
  [
    ['section', 'rows', 'columns'],
    ['section', 'columns', 'rows'],
    ['section', 'rows', '-'],
    ['columns', 'section', 'rows'],
    ['rows', 'section', 'columns'],
    ['columns', 'rows', 'section'],
    ['rows', 'columns', 'section'],
    ['-', 'rows', 'section'],
    ['rows', '-', 'section'],
    ['rows', 'section', '-'],
  ] as const
).map(([indicatorAt, officeAt, momentAt]) => ({ indicatorAt, officeAt, momentAt }) as unknown as At)

export const formWords = [
  '统计时间',
  '报告期',
  '统计期间',
  '填报期',
  '所属期',
  '统计期',
  '报告时间',
  '数据时间',
  '统计月份',
  '时间',
  '数据所属期',
  '考核期间',
  '期间',
]

/** A plan by chance. Not yet one that can be laid out: `settled` sees to that. */
export function draw(seed: number, random: Random): Plan {
  const layout = random.weighted<Layout>({ cross: 74, tidy: 9, folded: 6, joined: 11 })
  const odd = random.weighted<Odd>({
    none: 70,
    samePeriod: 4,
    monthAndSoFar: 3,
    subjectTitle: 4,
    groups: 4,
    sumFirst: 4,
    level: 4,
    firstMissing: 4,
    yearLike: 4,
  })
  const stacked = random.chance(0.27)
  const at = random.pick(stacked ? stacks : crosses)
  const stackedAs = random.weighted<Place>({ section: 45, block: 35, sheets: 20 })
  const inBlocks = (place: Place): Place => (place === 'section' ? stackedAs : place)
  const once = {
    indicator: () => random.weighted<Place>({ title: 70, sheet: 15, form: 8, file: 7 }),
    office: () => random.weighted<Place>({ title: 26, title2: 8, form: 16, file: 22, sheet: 16, none: 12 }),
    moment: () => random.weighted<Place>({ title: 38, line: 36, file: 16, sheet: 6, none: 4 }),
  }
  const placed = (place: Place | '-', what: keyof typeof once): Place => (place === '-' ? once[what]() : inBlocks(place))
  return {
    seed,
    format: random.weighted<Format>({ xlsx: 50, xls: 15, csv: 15, gb18030: 12, tab: 8 }),
    layout,
    english: random.chance(0.04),
    indicators: random.whole(2, 4),
    offices: random.whole(2, 6),
    moments: random.whole(2, 4),
    parts: random.chance(0.08) ? random.whole(2, 3) : 0,
    indicatorAt: placed(at.indicatorAt as Place | '-', 'indicator'),
    officeAt: placed(at.officeAt as Place | '-', 'office'),
    momentAt: placed(at.momentAt as Place | '-', 'moment'),
    kind: random.weighted<OfficeKind>({
      county: 22,
      town: 10,
      city: 6,
      section: 10,
      division: 9,
      numbered: 4,
      bureau: 8,
      commission: 5,
      hall: 7,
      school: 5,
      party: 4,
      full: 5,
      village: 3,
      station: 4,
    }),
    notation: random.chance(0.24) ? random.pick(['YYYYMM', 'Y.MM', 'M', '第N周', 'YY年', 'Y'] as const) : random.pick(notationNames),
    unit: random.weighted<UnitPlace>({
      bracket: 24,
      halfBracket: 8,
      slash: 5,
      saidBracket: 8,
      column: 12,
      row: 6,
      noteRight: 12,
      noteLeft: 5,
      title: 6,
      cells: 7,
      dated: 6,
      none: 4,
    }),
    span: random.weighted<Span>({ merged: 55, blank: 25, repeated: 20 }),
    mark: random.weighted<Plan['mark']>({ '': 45, '一、': 25, '（一）': 12, '1.': 8, '【】': 10 }),
    formWord: random.pick(formWords),
    lineSide: random.chance(0.55) ? 'left' : 'right',
    fileForm: random.pick(['X表', 'X 报表', '表_X', '表-X', '表（X）', '附件2-X', '3-X', 'X', '3.X表', '附件1：X']),
    join: random.pick(['X_Y', 'X-Y', 'Y（X）', 'Y_X', 'XY']),
    noise: (['serial', 'remark', 'note', 'blankRow', 'missing', 'thousands', 'attachment', 'author', 'everyone'] as const).filter(() =>
      random.chance(0.08),
    ),
    derived: random.weighted<Derived>({ none: 78, change: 7, totals: 8, difference: 3, continued: 4 }),
    odd,
    second: random.chance(0.04),
  }
}

const inRows = (place: Place) => place === 'rows' || place === 'outer'
export const isOnce = (place: Place) => !['rows', 'outer', 'columns', 'top', 'section', 'block', 'sheets'].includes(place)
const isText = (format: Format) => format === 'csv' || format === 'gb18030' || format === 'tab'

/** The plan nearest to `plan` that a clerk could have laid out. Settled plans stay as they are. */
export function settled(plan: Plan): Plan {
  let now: Plan = plan
  for (let k = 0; k < 6; k++) {
    const next = rules.reduce((so, rule) => ({ ...so, ...rule(so) }), now)
    if (JSON.stringify(next) === JSON.stringify(now)) return next
    now = next
  }
  return now
}

const rules: readonly ((plan: Plan) => Partial<Plan>)[] = [
  // English sheets are plain ones.
  (p) =>
    p.english
      ? {
          layout: 'cross',
          odd: 'none',
          derived: 'none',
          second: false,
          indicatorAt: p.indicatorAt === 'rows' ? 'rows' : 'columns',
          officeAt: p.indicatorAt === 'rows' ? 'columns' : 'rows',
          momentAt: 'title',
          notation: 'Y',
          unit: p.unit === 'none' ? 'none' : 'halfBracket',
          noise: p.noise.filter((one) => one === 'serial' || one === 'blankRow'),
          parts: 0,
        }
      : {},
  (p) =>
    p.layout === 'tidy'
      ? {
          indicatorAt: 'rows',
          officeAt: 'rows',
          momentAt: 'rows',
          unit: p.unit === 'none' ? 'none' : 'column',
          derived: 'none',
          second: false,
        }
      : {},
  (p) => (p.layout === 'tidy' && !['firstMissing', 'yearLike'].includes(p.odd) ? { odd: 'none' } : {}),
  (p) =>
    p.layout === 'folded'
      ? {
          officeAt: 'rows',
          indicatorAt: 'title',
          momentAt: isOnce(p.momentAt) && p.momentAt !== 'sheet' ? p.momentAt : 'title',
          odd: 'none',
          derived: 'none',
          parts: 0,
          offices: Math.max(p.offices, 5),
          second: false,
          noise: p.noise.filter((one) => one !== 'serial' && one !== 'remark'),
          unit: ['noteRight', 'title', 'none'].includes(p.unit) ? p.unit : 'title',
        }
      : {},
  (p) =>
    p.layout === 'joined'
      ? {
          derived: 'none',
          odd: 'none',
          parts: 0,
          ...(p.seed % 3 === 0
            ? { officeAt: 'columns', indicatorAt: 'columns', momentAt: 'rows' }
            : p.seed % 3 === 1
              ? { officeAt: 'rows', indicatorAt: 'columns', momentAt: 'columns' }
              : { officeAt: 'columns', momentAt: 'columns', indicatorAt: 'rows' }),
          join: p.seed % 3 === 0 ? (p.join === 'XY' ? 'X_Y' : p.join) : p.seed % 3 === 2 ? (p.join === 'XY' ? 'X_Y' : p.join) : p.join,
        }
      : {},
  // One label column a dimension, and something to tell figures apart by.
  (p) => (p.layout === 'cross' && p.officeAt === 'rows' && p.indicatorAt === 'rows' ? { indicatorAt: 'columns' } : {}),
  (p) =>
    p.layout === 'cross' && p.momentAt === 'rows' && (p.indicatorAt === 'rows' || p.officeAt === 'rows') ? { momentAt: 'columns' } : {},
  (p) => (p.layout === 'cross' && p.indicatorAt === 'columns' && p.officeAt === 'columns' ? { officeAt: 'rows' } : {}),
  (p) =>
    p.layout === 'cross' && p.momentAt === 'columns' && (p.indicatorAt === 'columns' || p.officeAt === 'columns')
      ? { momentAt: 'title' }
      : {},
  (p) => (p.layout === 'cross' && isOnce(p.indicatorAt) && isOnce(p.officeAt) && isOnce(p.momentAt) ? { officeAt: 'rows' } : {}),
  (p) =>
    ['outer', 'top'].includes(p.officeAt) && ![p.indicatorAt, p.momentAt].includes(p.officeAt === 'outer' ? 'rows' : 'columns')
      ? { officeAt: 'rows' }
      : {},
  (p) =>
    ['outer', 'top'].includes(p.indicatorAt) &&
    p.odd !== 'level' &&
    ![p.officeAt, p.momentAt].includes(p.indicatorAt === 'outer' ? 'rows' : 'columns')
      ? { indicatorAt: 'columns' }
      : {},
  (p) =>
    ['outer', 'top'].includes(p.momentAt) && ![p.indicatorAt, p.officeAt].includes(p.momentAt === 'outer' ? 'rows' : 'columns')
      ? { momentAt: 'columns' }
      : {},
  (p) =>
    [p.indicatorAt, p.officeAt, p.momentAt].some((place) => place === 'section' || place === 'block' || place === 'sheets') &&
    ![p.indicatorAt, p.officeAt, p.momentAt].includes('rows')
      ? p.officeAt === 'columns' || isOnce(p.officeAt)
        ? { officeAt: 'rows' }
        : p.indicatorAt === 'columns' || isOnce(p.indicatorAt)
          ? { indicatorAt: 'rows' }
          : {}
      : {},
  // What odd sheets are.
  (p) =>
    p.odd === 'samePeriod' || p.odd === 'monthAndSoFar'
      ? {
          moments: 2,
          momentAt: 'columns',
          indicatorAt: p.indicatorAt === 'rows' ? 'rows' : isOnce(p.indicatorAt) ? p.indicatorAt : 'title',
          officeAt: p.indicatorAt === 'rows' ? (isOnce(p.officeAt) ? p.officeAt : 'title') : 'rows',
          layout: 'cross',
          derived: 'none',
          parts: 0,
          notation:
            p.odd === 'monthAndSoFar'
              ? 'Y年M月'
              : ((['Y年1-M月', 'Y年1—M月', 'Y年M月', 'Y年上半年', 'Y年一季度'] as const)[p.seed % 5] ?? 'Y年M月'),
        }
      : {},
  (p) =>
    p.odd === 'subjectTitle'
      ? {
          indicatorAt: 'sheets',
          officeAt: 'rows',
          momentAt: isOnce(p.momentAt) && p.momentAt !== 'sheet' ? p.momentAt : 'columns',
          layout: 'cross',
        }
      : {},
  (p) =>
    p.odd === 'groups'
      ? {
          officeAt: 'rows',
          momentAt: 'columns',
          indicatorAt: 'title',
          layout: 'cross',
          parts: 0,
          derived: 'none',
          offices: Math.max(4, p.offices),
        }
      : {},
  (p) =>
    p.odd === 'sumFirst'
      ? {
          officeAt: 'rows',
          kind: 'county',
          layout: 'cross',
          indicatorAt: p.indicatorAt === 'columns' ? 'columns' : 'title',
          momentAt: p.indicatorAt === 'columns' ? 'title' : 'columns',
          derived: 'none',
          offices: Math.max(3, p.offices),
          parts: 0,
          noise: p.noise.filter((one) => one !== 'missing'),
        }
      : {},
  (p) =>
    p.odd === 'level'
      ? {
          officeAt: 'rows',
          indicatorAt: 'top',
          momentAt: 'title',
          layout: 'cross',
          derived: 'none',
          parts: 0,
          unit: ['bracket', 'halfBracket', 'noteRight', 'none'].includes(p.unit) ? p.unit : 'bracket',
        }
      : {},
  (p) =>
    p.odd === 'firstMissing' || p.odd === 'yearLike'
      ? p.layout === 'tidy' || (isOnce(p.officeAt) && p.indicatorAt === 'rows' && isOnce(p.momentAt))
        ? {}
        : { layout: 'tidy' }
      : {},
  // A text file has one sheet, named after it, and no merged cells.
  (p) =>
    isText(p.format) &&
    (p.indicatorAt === 'sheets' ||
      p.officeAt === 'sheets' ||
      p.momentAt === 'sheets' ||
      p.indicatorAt === 'sheet' ||
      p.officeAt === 'sheet' ||
      p.momentAt === 'sheet')
      ? { format: 'xlsx' }
      : {},
  (p) => (isText(p.format) && p.span === 'merged' ? { span: 'blank' } : {}),
  // Each place where something stands once holds one thing.
  (p) => (p.officeAt === 'sheet' && p.indicatorAt === 'sheet' ? { officeAt: 'title' } : {}),
  (p) => (p.momentAt === 'sheet' && (p.officeAt === 'sheet' || p.indicatorAt === 'sheet') ? { momentAt: 'title' } : {}),
  (p) => (p.officeAt === 'title2' && p.momentAt === 'line' && p.lineSide === 'right' ? { lineSide: 'left' } : {}),
  (p) => (p.indicatorAt === 'file' && (p.officeAt === 'file' || p.momentAt === 'file') ? { indicatorAt: 'title' } : {}),
  (p) =>
    [p.indicatorAt, p.officeAt, p.momentAt].includes('sheets') && [p.indicatorAt, p.officeAt, p.momentAt].includes('sheet')
      ? {
          ...(p.indicatorAt === 'sheet' ? { indicatorAt: 'title' } : {}),
          ...(p.officeAt === 'sheet' ? { officeAt: 'title' } : {}),
          ...(p.momentAt === 'sheet' ? { momentAt: 'title' } : {}),
        }
      : {},
  // How many.
  (p) => ({
    indicators: isOnce(p.indicatorAt) ? 1 : Math.max(2, p.indicators),
    offices: isOnce(p.officeAt) ? 1 : Math.max(2, p.offices),
    moments: isOnce(p.momentAt) ? 1 : Math.max(2, p.moments),
  }),
  (p) => (notationOf(p.notation).grain === 'half' && p.moments > 2 ? { moments: 2 } : {}),
  (p) => (!notationOf(p.notation).dated && notationOf(p.notation).grain === 'quarter' && p.moments > 4 ? { moments: 4 } : {}),
  // Months written 1 2 3 need a column called so; a name of a sheet can't hold a stroke.
  (p) => (p.notation === 'M' && p.momentAt !== 'rows' ? { notation: 'M月' } : {}),
  (p) => (p.notation === 'M' && p.layout !== 'tidy' && p.officeAt === 'outer' ? { notation: 'M月' } : {}),
  (p) => (p.notation === 'Y/MM' && ['sheets', 'sheet', 'file'].includes(p.momentAt) ? { notation: 'Y-MM' } : {}),
  // Dates as spreadsheets would take them, in text files that nobody opened in one: fine; in titles a period is written out.
  (p) => (p.momentAt === 'title' && !notationOf(p.notation).titled ? { notation: 'Y年M月' } : {}),
  (p) => (p.momentAt === 'none' ? { notation: 'Y年M月' } : {}),
  (p) => (['line', 'file', 'sheet'].includes(p.momentAt) && !notationOf(p.notation).dated ? { notation: 'Y年M月' } : {}),
  (p) => (p.momentAt === 'line' && p.lineSide === 'right' && p.formWord === '' && notationOf(p.notation).bare ? { notation: 'Y年' } : {}),
  (p) =>
    ['section', 'block', 'sheets'].includes(p.momentAt) &&
    ['YYYYMM', 'Y.MM', 'Y', 'Y-MM', 'Y-Qn'].includes(p.notation) &&
    p.mark !== '' &&
    p.mark !== '【】'
      ? { mark: '' }
      : {},
  (p) => (['section', 'block'].includes(p.momentAt) && ['YYYYMM', 'Y.MM', 'Y'].includes(p.notation) ? { notation: 'Y年' } : {}),
  // Weeks and months of things that are reported yearly are absurd only where they are stocks: there are none.
  (p) => (p.unit === 'dated' && !(isOnce(p.momentAt) && ['columns', 'rows'].includes(p.indicatorAt)) ? { unit: 'bracket' } : {}),
  (p) => (p.unit === 'dated' && p.momentAt !== 'none' ? { momentAt: 'none' } : {}),
  (p) => (p.unit === 'column' && p.indicatorAt !== 'rows' && p.layout !== 'tidy' ? { unit: 'bracket' } : {}),
  (p) => (p.unit === 'row' && p.indicatorAt !== 'columns' ? { unit: 'bracket' } : {}),
  (p) => (p.layout === 'joined' && ['row', 'dated', 'saidBracket', 'slash', 'column'].includes(p.unit) ? { unit: 'noteRight' } : {}),
  (p) => (p.layout === 'joined' && p.indicatorAt === 'rows' && p.unit === 'bracket' ? { unit: 'halfBracket' } : {}),
  (p) =>
    ['bracket', 'halfBracket', 'slash', 'saidBracket'].includes(p.unit) && ['sheet', 'file', 'sheets'].includes(p.indicatorAt)
      ? { unit: 'noteRight' }
      : {},
  (p) => (p.unit === 'slash' && p.indicatorAt !== 'columns' && p.indicatorAt !== 'rows' ? { unit: 'bracket' } : {}),
  (p) => (p.unit === 'saidBracket' && isOnce(p.indicatorAt) ? { unit: 'title' } : {}),
  (p) => (p.unit === 'title' && p.officeAt === 'title2' ? { unit: 'noteRight' } : {}),
  (p) =>
    p.unit === 'cells' && (p.noise.includes('thousands') || p.derived !== 'none')
      ? { noise: p.noise.filter((one) => one !== 'thousands'), derived: 'none' }
      : {},
  (p) => (p.unit === 'noteRight' && p.momentAt === 'line' && p.lineSide === 'right' ? { lineSide: 'left' } : {}),
  (p) => (p.unit === 'noteLeft' && p.momentAt === 'line' && p.lineSide === 'left' ? { lineSide: 'right' } : {}),
  (p) => (p.unit === 'noteLeft' && (p.officeAt === 'form' || p.indicatorAt === 'form') ? { unit: 'noteRight' } : {}),
  // Breakdowns stand under a plain header.
  (p) =>
    p.parts > 0 &&
    (p.layout === 'joined' ||
      p.indicatorAt === 'top' ||
      p.officeAt === 'top' ||
      p.momentAt === 'top' ||
      !inRows(p.officeAt) ||
      p.officeAt === 'outer' ||
      [p.indicatorAt, p.momentAt].includes('outer'))
      ? { parts: 0 }
      : {},
  (p) => (p.parts > 0 && p.odd !== 'none' ? { parts: 0 } : {}),
  (p) => (p.parts > 0 && p.derived !== 'none' ? { derived: 'none' } : {}),
  // Sums stand beneath offices, changes beside two periods.
  (p) =>
    p.derived === 'totals' && (p.officeAt !== 'rows' || p.layout !== 'cross' || [p.indicatorAt, p.momentAt].includes('outer'))
      ? { derived: 'none' }
      : {},
  (p) =>
    (p.derived === 'change' || p.derived === 'difference') &&
    (p.momentAt !== 'columns' ||
      p.layout !== 'cross' ||
      !['Y年', 'Y年度', 'Y'].includes(p.notation) ||
      [p.officeAt, p.indicatorAt].includes('top'))
      ? { derived: 'none' }
      : {},
  (p) =>
    p.derived === 'continued' &&
    (p.officeAt !== 'rows' ||
      p.layout !== 'cross' ||
      [p.indicatorAt, p.officeAt, p.momentAt].some((place) => ['outer', 'section', 'block', 'sheets'].includes(place)))
      ? { derived: 'none' }
      : {},
  (p) => (p.derived === 'continued' ? { offices: Math.max(4, p.offices) } : {}),
  (p) => (p.odd !== 'none' && p.derived !== 'none' ? { derived: 'none' } : {}),
  (p) =>
    p.second &&
    ([p.indicatorAt, p.officeAt, p.momentAt].some((place) => ['section', 'block', 'sheets', 'sheet', 'file'].includes(place)) ||
      p.odd !== 'none')
      ? { second: false }
      : {},
  (p) =>
    p.noise.includes('serial') &&
    ([p.indicatorAt, p.officeAt, p.momentAt].some((place) => ['outer', 'section', 'block'].includes(place)) ||
      p.parts > 0 ||
      p.derived === 'totals' ||
      p.odd !== 'none')
      ? { noise: p.noise.filter((one) => one !== 'serial') }
      : {},
  (p) => (p.noise.includes('thousands') && notationOf(p.notation).bare ? { noise: p.noise.filter((one) => one !== 'thousands') } : {}),
]
