import { foldText } from '../fold'
import { withoutReadings } from './name'

/** An office's name as completed, and how. */
export interface CompletedOffice {
  readonly name: string
  readonly how: 'asWritten' | 'completed'
}

const places = '(?:省|市|县|区|州|旗|盟|地区|自治区|自治州|自治县)'
const committee = new RegExp(`^(?:中共)?(.*?${places})委(?:员会)?(办公厅|办公室|办)$`)
const government = new RegExp(`^(.*?${places})(?:人民)?(?:政府|府)(办公厅|办公室|办)$`)

/**
 * Complete a short office name to its full one by rule, with evidence only: the place's name, or 厅 and 室 where both could
 * be, must stand in the evidence (the cell, the title, the reporter line, the file name). Else it stays as written.
 *
 *     completeOffice('市委办公室', ['滨州市委办公室主要工作指标'])    中共滨州市委办公室
 *     completeOffice('滨州市委办', ['滨州市委办公室2023'])           中共滨州市委办公室
 *     completeOffice('青岛市府办', ['青岛市政府办公厅'])             青岛市人民政府办公厅
 *     completeOffice('日照市府办', [])                             日照市府办, as written
 *     completeOffice('督查室', ['滨州市委办公室'])                   督查室, as written
 */
export function completeOffice(short: string, evidence: readonly string[]): CompletedOffice {
  const written = foldText(withoutReadings(short)).replace(/\s+/g, '')
  const asWritten: CompletedOffice = { name: short.trim(), how: 'asWritten' }
  const texts = [written, ...evidence.map((text) => foldText(withoutReadings(text)).replace(/\s+/g, ''))]
  const party = committee.exec(written)
  const state = party ? null : government.exec(written)
  const match = party ?? state
  if (!match) return asWritten
  const place = fullPlace(match[1] ?? '', texts, party !== null)
  if (place === null) return asWritten
  const ending = match[2] === '办' ? endingOf(place, texts, party !== null) : match[2]
  if (ending === null || ending === undefined) return asWritten
  const full = party ? `中共${place}委${ending}` : `${place}人民政府${ending}`
  return full === written ? { name: full, how: 'asWritten' } : { name: full, how: 'completed' }
}

/** The place in full: as it stands when it has a name, else the one name that the evidence puts before the same office. */
function fullPlace(place: string, texts: readonly string[], party: boolean): string | null {
  if (place.length > 1 && !/^(?:自治区|自治州|自治县|地区)$/.test(place)) return place
  const after = party ? '委(?:员会)?(?:办|政研室|督查室)' : '(?:人民)?(?:政府|府)办'
  const found = new Set<string>()
  for (const text of texts) {
    for (const match of text.matchAll(new RegExp(`(?:中共)?([\\p{Script=Han}]{1,8}?${place})${after}`, 'gu'))) {
      const name = (match[1] ?? '').replace(/^.*(?:单位|机关|季度|年|月|的|[:_\\-])/, '').replace(/^中共/, '')
      if (name.length > place.length && name.length <= 9) found.add(name)
    }
  }
  return found.size === 1 ? ([...found][0] ?? null) : null
}

/** 办公厅 or 办公室, whichever the evidence writes behind the same place; null when it writes neither or both. */
function endingOf(place: string, texts: readonly string[], party: boolean): string | null {
  const stem = party ? `${place}委(?:员会)?` : `${place}(?:人民)?(?:政府|府)`
  const found = new Set<string>()
  for (const text of texts) for (const match of text.matchAll(new RegExp(`${stem}(办公厅|办公室)`, 'gu'))) found.add(match[1] ?? '')
  // A party committee's 办 is an 办公室 unless something says 办公厅; a government's may be either.
  if (found.size === 0 && party) return '办公室'
  return found.size === 1 ? ([...found][0] ?? null) : null
}
