import {
  countsOrLevel,
  doneByPlace,
  facilities,
  inTheWhole,
  kindsOfBodies,
  mayBeThing,
  nobodyInParticular,
  oneOfSeveral,
  onlyLevels,
  saidOfThings,
  wordsGoOn,
} from '../../lexicon/places/offices'
import { foldText } from '../../values/fold'
import { officeEvidence } from '../../values/names/officeName'
import { readPeriod } from '../../values/times/period'

const kinds = new Set(kindsOfBodies)
/** Least evidence of one name by itself. */
const enough = 0.55

/**
 * Whether a text is the name of one body or place: known by its ending, no kind of bodies, and nothing that is built and visited.
 *
 *     isOffice('综合一处')   true
 *     isOffice('幼儿园')    false: a kind
 *     isOffice('敬老院')    false: a thing
 */
export function isOffice(text: string): boolean {
  const plain = foldText(text.trim())
  if (plain.length < 2 || plain.length > 20 || kinds.has(plain) || facilities.test(plain) || nobodyInParticular.test(plain)) return false
  if (onlyLevels.test(plain) || /[\d。;!?=%()]/.test(plain)) return false
  // 一级指标在全省: where it stands, and nobody's name.
  if (plain.length > 3 && inTheWhole.test(plain)) return false
  // 民办, 专科: a sign and its ending is a word, unless it counts or says of what level: 一科, 市委.
  if (plain.length === 2 && !countsOrLevel.test(plain)) return false
  return officeEvidence(plain) >= enough
}

/**
 * The body or place at the head of a text, where what is left is a text of its own (rule E5); null where none is.
 *
 *     officeHead('信息处信息报送情况统计表')    信息处
 *     officeHead('崂山区水务局公文办理情况')     崂山区水务局
 *     officeHead('青岛市民生实事统计表')       青岛市
 *     officeHead('信访办理情况')            null: 办 goes on
 *     officeHead('体育馆建设情况')           null: a thing
 */
export function officeHead(text: string): string | null {
  let end = 0
  for (let steps = 0; steps < 4; steps++) {
    const more = shortestHead(text.slice(end), end === 0)
    if (more === 0) break
    end += more
  }
  return end === 0 ? null : text.slice(0, end)
}

function shortestHead(text: string, first: boolean): number {
  // 市办实事: done by the city, not its office.
  if (doneByPlace.test(text)) return 0
  for (let length = 2; length <= Math.min(14, text.length - (first ? 2 : 0)); length++) {
    const name = text.slice(0, length)
    if (!(isOffice(name) || (!first && goesOnAsBody(name)))) continue
    const rest = text.slice(length)
    if (standsAlone(name, rest)) return length
  }
  return 0
}

/** 办公室 behind 市委, 办事处 behind 某街道: a kind of body behind whose it is; 村（社区 is none, cut in a bracket. */
function goesOnAsBody(name: string): boolean {
  return name.length >= 3 && !/[(（]/.test(name) && !facilities.test(name) && !/\d/.test(name) && officeEvidence(name) >= 0.7
}

function standsAlone(name: string, rest: string): boolean {
  if (rest === '') return true
  // 博物馆、图书馆参观情况: one of several, and nobody's own.
  if (oneOfSeveral.test(rest)) return false
  const goesOn = wordsGoOn[name.slice(-1)]
  if (goesOn?.test(rest)) return false
  if (/^\d/.test(rest) || readPeriod(rest.slice(0, 12)) !== null) return true
  return !(mayBeThing.test(name) && saidOfThings.test(rest))
}
