import type { Dataset } from '../../model/dataset/dataset'
import { notice, type Notice } from '../../model/sheet/notice'
import type { Unit } from '../../model/unit'
import { personUnits } from '../lexicon/measures/units'
import { readUnit } from '../values/headers/unit'

/** A unit that a text around a table notes, and where. */
export interface NotedUnit {
  readonly sheet: string
  readonly cell: string
  readonly unit: Unit
}

/** More figures than this aren't gone through for it. */
const lookedAtMost = 400_000

/**
 * Units that a note of a sheet names and no figure of it bears (rule C10): whatever they are said of was not found.
 *
 *     单位：件、万元 over figures in 万元 and figures without a unit     told: 件
 */
export function unitsUnused(dataset: Dataset, noted: readonly NotedUnit[]): Notice[] {
  if (noted.length === 0 || dataset.count > lookedAtMost) return []
  const borne = new Map<string, Set<string>>()
  for (let i = 0; i < dataset.count; i++) {
    const { sheet } = dataset.sheets[dataset.sourceSheet[dataset.sourceStart[i] as number] as number] as { readonly sheet: string }
    const known = borne.get(sheet) ?? new Set<string>()
    if (known.size === 0) borne.set(sheet, known)
    known.add(dataset.units[dataset.unit[i] as number] as string)
  }
  const told = new Map<string, Notice>()
  for (const { sheet, cell, unit } of noted) {
    const written = borne.get(sheet)
    if (written === undefined || unit.share || unit.points || told.has(`${sheet}\n${unit.written}`)) continue
    if (![...written].some((text) => isSame(text, unit)))
      told.set(`${sheet}\n${unit.written}`, notice('unitUnused', 'warning', { unit: unit.written }, sheet, [cell]))
  }
  return [...told.values()]
}

/** 万件 is 件 for this, and 名 of persons 人. */
function isSame(text: string, unit: Unit): boolean {
  if (text === unit.written) return true
  const base = readUnit(text)?.base ?? text
  return base !== '' && (base === unit.base || (personUnits.has(base) && personUnits.has(unit.base)))
}
