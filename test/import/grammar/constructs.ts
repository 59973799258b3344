import { isOnce, type Plan } from './plan'
import { notationOf } from './periods'
import { factsOf } from './facts'

/** What a plan has of what is hard to read, by the paragraphs they are counted under. */
export function constructsOf(plan: Plan): string[] {
  const found: string[] = []
  const add = (yes: boolean, name: string) => yes && found.push(name)
  const facts = factsOf(plan)
  const places = { indicator: plan.indicatorAt, office: plan.officeAt, period: plan.momentAt }
  for (const [what, place] of Object.entries(places)) {
    add(place === 'section', `1 section ${what}`)
    add(place === 'block', `1 block ${what}`)
    add(place === 'sheets', `1 sheets ${what}`)
  }
  add(plan.momentAt === 'line', `2 period line ${plan.lineSide}`)
  add(plan.officeAt === 'title', `3 office in title`)
  add(plan.officeAt === 'title2', `3 office title row`)
  add(plan.officeAt === 'file', `3 office in file name`)
  add(plan.officeAt === 'sheet', `3 office sheet name`)
  const many = !isOnce(plan.momentAt)
  add(many && (plan.notation === 'YYYYMM' || plan.notation === 'Y.MM'), `4 YYYYMM, Y.MM`)
  add(many && plan.notation === 'M', `4 months 1 2 3`)
  add(
    facts.things.some((thing) => thing.name.includes('（')),
    '5 bracket in name',
  )
  add(plan.unit === 'dated', '5 （2023年，篇）')
  add(plan.unit === 'saidBracket', '5 （单位：篇）')
  add(plan.momentAt === 'file' && !/年/.test(facts.moments[0]?.text ?? ''), '6 period in file name without 年')
  add(plan.momentAt === 'file' && /年/.test(facts.moments[0]?.text ?? ''), '6 period in file name')
  add(plan.layout === 'joined' && plan.officeAt === 'columns', '7 office joined in header')
  add(plan.layout === 'joined' && plan.officeAt !== 'columns', '7 period joined in header')
  add(many && plan.notation === '第N周', '8 第N周')
  add(facts.things.some((thing) => thing.mean === true) && ['noteRight', 'noteLeft', 'title'].includes(plan.unit), '9 平均 under a note')
  add(plan.layout === 'folded' && facts.offices.length % 2 === 1, '10 folded, unequal')
  add(plan.layout === 'folded' && facts.offices.length % 2 === 0, '10 folded, equal')
  add(many && plan.notation === 'YY年', '11 YY年')
  add(plan.odd !== 'none', `12 ${plan.odd}`)
  add(plan.indicatorAt !== 'title' && facts.things.some((thing) => thing.name === '零报送'), '12 零报送')
  add(plan.unit === 'cells', '12 unit in cells')
  add(plan.layout === 'tidy', 'tidy')
  add(plan.derived !== 'none', `derived ${plan.derived}`)
  add(plan.parts > 0, 'breakdown')
  add(plan.english, 'english')
  add(plan.second, 'two tables')
  add(!notationOf(plan.notation).dated && many, 'undated periods')
  add(
    plan.noise.includes('everyone') && plan.officeAt !== 'title2' && plan.officeAt !== 'title' && !plan.english,
    '12 各单位 over the title',
  )
  for (const noise of plan.noise.filter((one) => one !== 'everyone')) found.push(`noise ${noise}`)
  found.push(`format ${plan.format}`, `unit ${plan.unit}`)
  return found
}
