import { noEdits, type BulletinEdits, type EditedText } from '../../model/bulletinEdits'
import type { FileId } from '../../model/sheet/cell'
import type { Favours, IndicatorId } from '../../model/indicator'
import type { OfficeId } from '../../model/office'
import { readRulesPack } from '../../worker/rules'
import {
  defaultSettings,
  frozen,
  type Answered,
  type DocumentSettings,
  type Filters,
  type KeptBoard,
  type KeptFile,
  type WorkspaceDocument,
} from '../document'
import { checkedChoices } from './checkedChoices'
import { checkedEdits } from './checkedEdits'
import { keptColourRule } from './keptColourRule'

type Found = Readonly<Record<string, unknown>>

/**
 * A document as a file from elsewhere holds it, checked all through and made anew of what is known, or null. It is taken whole
 * or not at all: half of a workspace would be another one.
 */
export function checkedDocument(found: unknown): WorkspaceDocument | null {
  if (!isRecord(found) || !isRecord(found['settings']) || !isRecord(found['view'])) return null
  const files = listOf(found['files'], keptFile)
  const carried = carriedBoard(found['carried'] ?? null)
  const answered = listOf(found['answered'], givenAnswer)
  const settings = chosenSettings(found['settings'])
  const board = filters(found['view']['board'])
  const analysis = found['view']['analysis'] === null ? null : filters(found['view']['analysis'])
  const bulletin = found['bulletin'] === undefined ? noEdits : bulletinEdits(found['bulletin'])
  const edits = checkedEdits(found['board'])
  if (!files || !answered || !settings || !board || analysis === undefined || carried === undefined || !bulletin || !edits) return null
  // A board that was carried stands for itself: no sheet among it would be its own.
  if (carried !== null && files.length > 0) return null
  if (new Set(files.map((file) => file.file)).size !== files.length) return null
  return frozen({ files, carried, answered, settings, board: edits, view: { board, analysis }, bulletin })
}

function bulletinEdits(found: unknown): BulletinEdits | undefined {
  if (!isRecord(found) || !isRecord(found['texts'])) return undefined
  const { title, off, order, texts } = found
  const own = title === null ? null : ownTitle(title)
  const written = Object.entries(texts as Found).map(([key, text]) => [key, editedText(text)] as const)
  if (own === undefined || !isTexts(off) || !isTexts(order) || written.some(([, text]) => text === undefined)) return undefined
  return { title: own, off, order, texts: Object.fromEntries(written as [string, EditedText][]) }
}

function ownTitle(found: unknown): BulletinEdits['title'] | undefined {
  if (!isRecord(found)) return undefined
  const { text, made } = found
  return typeof text === 'string' && typeof made === 'string' ? { text, made } : undefined
}

function editedText(found: unknown): EditedText | undefined {
  if (!isRecord(found)) return undefined
  const { text, numbers } = found
  return typeof text === 'string' && isTexts(numbers) ? { text, numbers } : undefined
}

function keptFile(found: unknown): KeptFile | undefined {
  if (!isRecord(found)) return undefined
  const { file, name, size, addedAt } = found
  if (!isHash(file) || typeof name !== 'string' || name === '' || !isCount(size) || !isTime(addedAt)) return undefined
  return { file, name, size, addedAt }
}

function carriedBoard(found: unknown): KeptBoard | null | undefined {
  if (found === null) return null
  if (!isRecord(found)) return undefined
  const { file, size, figures } = found
  if (!isHash(file) || !isCount(size) || !isCount(figures)) return undefined
  return { file, size, figures }
}

function givenAnswer(found: unknown): Answered | undefined {
  if (!isRecord(found)) return undefined
  const { correction, fileName, question, text } = found
  if (typeof fileName !== 'string' || typeof text !== 'string' || !isRecord(correction)) return undefined
  const { id, when, why } = correction
  if (typeof id !== 'string' || typeof when !== 'string' || typeof why !== 'string') return undefined
  const [read] = readRulesPack([correction]).corrections
  if (!read || (question !== null && !isQuestion(question))) return undefined
  return { correction: read, fileName, question: question as Answered['question'], text }
}

const questionKinds: readonly unknown[] = ['year', 'asOf', 'office', 'layout', 'reading', 'secret', 'legend', 'revision']

function isQuestion(found: unknown): boolean {
  if (!isRecord(found)) return false
  const { id, kind, sheet, cells, facts, offered } = found
  return (
    typeof id === 'string' &&
    questionKinds.includes(kind) &&
    typeof sheet === 'string' &&
    isTexts(cells) &&
    isRecord(facts) &&
    Object.values(facts).every((fact) => typeof fact === 'string' || typeof fact === 'number') &&
    Array.isArray(offered) &&
    offered.every((offer: unknown) => isRecord(offer) && typeof offer['text'] === 'string' && isRecord(offer['correction']))
  )
}

const choices = {
  basis: ['samePeriodLastYear', 'previousPeriod', 'target', 'benchmark', 'base'],
  schedule: ['byDay', 'byMonth', 'half', 'plan'],
  convention: ['merit', 'direction'],
} satisfies { readonly [Name in 'basis' | 'schedule' | 'convention']: readonly DocumentSettings[Name][] }
const favourings: readonly unknown[] = ['more', 'less', 'neither'] satisfies readonly Favours[]
const colours: readonly unknown[] = ['green', 'blue', 'yellow', 'orange', 'red', 'rest']

/** Settings that an older version didn't know stand at their defaults; one that is known and is nonsense refuses them all. */
function chosenSettings(found: Found): DocumentSettings | undefined {
  const whole = { ...defaultSettings, ...found }
  const { basis, schedule, convention, baseYear, own, favours, colourRule, legend, roster, bothKept } = whole
  const listed = (['basis', 'schedule', 'convention'] as const).every((name) =>
    (choices[name] as readonly unknown[]).includes({ basis, schedule, convention }[name]),
  )
  if (!listed || !(baseYear === null || Number.isSafeInteger(baseYear)) || !(own === null || typeof own === 'string')) return undefined
  if (!isRecord(favours) || !Object.values(favours).every((one) => favourings.includes(one))) return undefined
  const chosen = checkedChoices(whole)
  if (chosen === undefined) return undefined
  const rule = keptColourRule(colourRule)
  if (colourRule !== null && rule === null) return undefined
  if (!Array.isArray(legend) || !isTexts(roster) || !isTexts(bothKept)) return undefined
  const entries = (legend as readonly unknown[]).every(
    (entry) => isRecord(entry) && typeof entry['word'] === 'string' && colours.includes(entry['colour']),
  )
  if (!entries) return undefined
  return {
    basis: basis as DocumentSettings['basis'],
    schedule: schedule as DocumentSettings['schedule'],
    convention: convention as DocumentSettings['convention'],
    baseYear: baseYear as number | null,
    own: own as OfficeId | null,
    favours: Object.fromEntries(Object.entries(favours)) as Readonly<Record<IndicatorId, Favours>>,
    ...chosen,
    colourRule: rule,
    legend: legend as DocumentSettings['legend'],
    roster,
    bothKept,
  }
}

function filters(found: unknown): Filters | undefined {
  if (!isRecord(found)) return undefined
  const { offices, indicators, periods } = found
  if (!isTexts(offices) || !isTexts(indicators) || !isTexts(periods)) return undefined
  return { offices: offices as readonly OfficeId[], indicators: indicators as readonly IndicatorId[], periods }
}

function listOf<T>(found: unknown, read: (entry: unknown) => T | undefined): readonly T[] | undefined {
  if (!Array.isArray(found)) return undefined
  const all = (found as readonly unknown[]).map(read)
  return all.every((one) => one !== undefined) ? (all as readonly T[]) : undefined
}

function isTexts(found: unknown): found is readonly string[] {
  return Array.isArray(found) && found.every((one) => typeof one === 'string')
}

function isHash(found: unknown): found is FileId {
  return typeof found === 'string' && /^[0-9a-f]{32}$/.test(found)
}

function isCount(found: unknown): found is number {
  return typeof found === 'number' && Number.isSafeInteger(found) && found >= 0
}

function isTime(found: unknown): found is string {
  return typeof found === 'string' && !Number.isNaN(Date.parse(found))
}

function isRecord(found: unknown): found is Found {
  return typeof found === 'object' && found !== null && !Array.isArray(found)
}
