import { headingOf } from '../../find/columns/columnHeading'
import type { TableShape } from '../../find/shapes/tableShape'
import { firstSteps, laterSteps } from '../../lexicon/measures/progress'
import { anyName, kindEnding, personName, vagueName } from '../../lexicon/headings/headings'
import type { LabelRole } from '../../sheet/facts'
import type { Grid } from '../../sheet/grid'
import { isUnitHeading } from '../../sheet/heading'
import type { RunKind } from '../../sheet/runHeadings'
import { decideDotMonths } from '../../values/decide/decideDotMonths'
import { readHeaderText } from '../../values/headers/headerText'
import { readUnit, unitBehindNumber } from '../../values/headers/unit'
import { officeEvidence } from '../../values/names/officeName'
import { stampOf } from '../../values/times/stamp'
import { numberedTexts } from '../heads/numberedHeads'
import { commaNames } from './commaNames'
import { besideOneAnother } from './labelColumns'
import { labelRole, sectionKinds, settled, withCodesNaming, withTelling, withoutContacts } from './labelRoles'
import { labelRows } from './labelRows'
import type { LabelRow } from './labelRows'
import { labelTexts } from './labelTexts'
import { periodReader } from './periodMembers'
import type { PeriodReader } from './periodMembers'
import { bracketed, labelHeader, saysMean } from './rowNames'
import { areSides } from './sides'
import { areStamps, dayReader } from './stampedDays'

/** A label column with what its members are, all together. */
export interface LabelColumn {
  readonly column: number
  readonly heading: string
  readonly role: LabelRole
  /** Different names in it, totals left out. */
  readonly members: number
  /** Share of its members that say of which kind something is: 综合类, 甲级. */
  readonly kindShare: number
  /** How many of its names say what is done with a thing: 报送, 采用, 批示. */
  readonly stepShare: number
  /** Under a heading that says no more than that names stand here, they are those of persons. */
  readonly ofPersons: boolean
  readonly reader: PeriodReader
  /** Some of its names carry a unit in brackets, or the column says so. */
  readonly unitShare: number
  /** Its names end in brackets with the office they are of: 市办实事（青岛）. */
  readonly bracketOffice: boolean
  /** Mean evidence that its names are bodies or places. */
  readonly officeShare: number
  /** How many of its members say when. */
  readonly periodShare: number
  /** Names that differ from others of the column by the number behind their word. */
  readonly numbered: ReadonlySet<string>
  /** What stands behind a comma belongs to the name. */
  readonly whole: boolean
  /** Its members are days with their time of the day, several of one day: 2023-04-01 08:00, 2023-04-01 09:00. */
  readonly clock: boolean
  /** Its members say what each row's figures are of one thing: 计划 实际, 今年 去年 增减. */
  readonly sides: boolean
}

export interface RowReading {
  readonly columns: readonly LabelColumn[]
  readonly rows: readonly LabelRow[]
  readonly hasSections: boolean
  /** What the section rows of each level are, outermost first. */
  readonly sectionKinds: readonly RunKind[]
}

/** Share of names from which on a column is of persons. */
const mostlyPersons = 0.8

// AFG, CHN are codes of something, whatever letters they have.
const wordsOnly = /^(?![A-Z]{2,3}$)[^\d\s]{2,}$/

/** Read the label columns of a table and say what each is (rules L8, L9, L12). `unnamed`: no header names what is counted. */
export function readLabels(grid: Grid, shape: TableShape, unnamed: boolean): RowReading {
  const body = labelRows(grid, shape)
  const { labelColumns, rows, hasSections } = body
  const columns = labelColumns.map((column, k): LabelColumn => {
    const heading = spaced(headingOf(grid, shape.headerRows, column))
    const { texts, counts, codes } = labelTexts(grid, body, k)
    const members = texts.filter((text) => text.length > 12 || (readHeaderText(text).total === null && !saysMean(text)))
    const stamped = areStamps(members)
    const clock = stamped && new Set(members.map((text) => stampOf(text)?.day)).size < members.length
    const reader = stamped ? dayReader : memberReader(members, heading)
    const known = members.length > 2000 ? members.filter((_, i) => i % Math.ceil(members.length / 2000) === 0) : members
    const share = (test: (text: string) => boolean): number => (known.length === 0 ? 0 : known.filter(test).length / known.length)
    const unitShare = share((text) => text.length <= 10 && (isUnitHeading(heading) ? unitBehindNumber(text) : readUnit(text)) !== null)
    const officeShare = known.length === 0 ? 0 : known.reduce((sum, text) => sum + officeEvidence(nameWithoutUnit(text)), 0) / known.length
    const persons = (): number => share((text) => personName.test(text.trim()))
    const periodShare = share((text) => reader(text) !== null)
    const role = labelRole(heading, {
      period: periodShare,
      unit: unitShare,
      office: officeShare,
      code: codes,
      words: share((text) => wordsOnly.test(text)),
      surely: anyName.test(heading.trim()) ? share((text) => officeEvidence(nameWithoutUnit(text)) >= 0.6) : 0,
      persons: anyName.test(heading.trim()) ? persons() : 0,
    })
    const whole = role === 'office' || commaNames(known)
    return {
      column,
      heading,
      role,
      officeShare,
      periodShare,
      members: members.length,
      reader,
      unitShare: share((text) => labelHeader(text, whole).unit !== null),
      kindShare: share((text) => kindEnding.test(text.trim())),
      stepShare: share((text) => firstSteps.test(text) || laterSteps.test(text)),
      ofPersons: members.length >= 2 && vagueName.test(heading.trim()) && persons() >= mostlyPersons,
      bracketOffice: endsInOffices(texts, counts),
      numbered: numberedTexts(texts),
      whole,
      clock,
      sides: areSides(texts, reader),
    }
  })
  const settledColumns = besideOneAnother(withoutContacts(withTelling(withCodesNaming(settled(columns), rows), rows), rows), rows)
  return { columns: settledColumns, rows, hasSections, sectionKinds: hasSections ? sectionKinds(settledColumns, rows, unnamed) : [] }
}

/** Months whose zero was lost (2016.1 after 2016.09) are read in their order (rule P12). */
function memberReader(members: readonly string[], heading: string): PeriodReader {
  const inner = periodReader(members, heading)
  const dotted = members.filter((text) => /^(19|20)\d\d\.\d{1,2}$/.test(text))
  if (dotted.length < 2 || dotted.length < 0.5 * members.length) return inner
  const months = decideDotMonths(dotted)
  const by = new Map(dotted.map((text, k) => [text, months[k]?.code ?? text]))
  return (text) => inner(by.get(text) ?? text)
}

function nameWithoutUnit(text: string): string {
  const header = text.length > 30 ? null : readHeaderText(text)
  return header && header.name !== '' ? header.name : text
}

/** 分　组 and 分  组 are one heading: blanks between Chinese letters only spread them. */
function spaced(heading: string): string {
  return heading.replace(/(?<=[\u3400-\u9fff])\s+(?=[\u3400-\u9fff])/g, '')
}

/** Most names of a column end in brackets, the words in them come back, and none is a unit (rule L12). */
function endsInOffices(texts: readonly string[], counts: readonly number[]): boolean {
  const words = new Set<string>()
  let inBrackets = 0
  let names = 0
  texts.forEach((text, i) => {
    const count = counts[i] as number
    names += count
    const word = count > 0 && /[)）]$/.test(text) ? bracketed.exec(text)?.[2] : undefined
    if (word === undefined) return
    inBrackets += count
    words.add(word)
  })
  return (
    inBrackets >= 3 &&
    inBrackets >= 0.7 * names &&
    words.size >= 2 &&
    words.size < inBrackets &&
    ![...words].some((word) => readUnit(word) !== null)
  )
}
