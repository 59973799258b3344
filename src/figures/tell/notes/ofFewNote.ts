import { casesBehind, fewCases } from '../../ground/casesBehind'
import { distinct, type Member } from '../../members/members'
import type { Selection } from '../../selection'
import { breakdownName, indicatorName, officeName } from '../naming'
import { wordsOf } from '../wordsOf'

/** 市档案馆、市气象局受理不足10，率不参与比较: whose rates are of too few to be held beside the others'; '' of nobody. */
export function ofFewNote({ dataset, settings }: Selection, members: readonly Member[]): string {
  const [rate, ...more] = distinct(members.map((member) => member.indicator))
  const base = rate === undefined || more.length > 0 ? null : casesBehind(dataset, rate)
  if (base === null) return ''
  const w = wordsOf(settings.language)
  const offices =
    distinct(members.map((member) => member.office)).length === members.length && members.every(({ breakdown }) => breakdown < 0)
  const names = w.list(members.map(({ office, breakdown }) => (offices ? officeName(dataset, office) : breakdownName(dataset, breakdown))))
  return w.notes.ofFew(names, indicatorName(dataset, base), String(fewCases))
}
