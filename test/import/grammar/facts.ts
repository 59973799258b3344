import { isOnce, type Plan } from './plan'
import { moment, notationOf, run, type Moment } from './periods'
import { Random } from './random'
import { breakdowns, englishOffices, englishSubjects, officeNames, subjects, type Subject, type Thing } from './words'

/** What a sheet tells, before anyone laid it out. */
export interface Facts {
  readonly subject: Subject
  readonly things: readonly Thing[]
  readonly offices: readonly string[]
  readonly moments: readonly Moment[]
  readonly breakdown: { readonly heading: string; readonly members: readonly string[] } | null
  /** By the numbers of thing, office, moment and part; always the same for the same ones. */
  readonly value: (i: number, o: number, m: number, b: number) => number
}

/** Facts by chance, of the shape a plan asks for. */
export function factsOf(plan: Plan, salt = 0): Facts {
  const random = new Random(plan.seed * 7 + salt)
  const { subject, things } = thingsOf(plan, random)
  const kinds = plan.english ? englishOffices : officeNames[plan.kind]
  const offices = random.some(kinds, plan.offices)
  const known = new Map<string, number>()
  return {
    subject,
    things,
    offices,
    moments: momentsOf(plan, random),
    breakdown: plan.parts === 0 ? null : withMembers(random.pick(breakdowns), plan.parts),
    value: (i, o, m, b) => {
      const key = `${i},${o},${m},${b}`
      const before = known.get(key)
      if (before !== undefined) return before
      const thing = things[i] as Thing
      // Figures of one row differ from each other as figures do, and lie clear of years.
      const own = new Random((plan.seed * 31 + i) * 7919 + o * 1013 + m * 97 + b * 13 + salt)
      const value = Number((thing.low + own.next() * (thing.high - thing.low)).toFixed(thing.places))
      known.set(key, value)
      return value
    },
  }
}

function withMembers({ heading, members }: { heading: string; members: readonly string[] }, n: number) {
  return { heading, members: members.slice(0, Math.max(2, n)) }
}

function thingsOf(plan: Plan, random: Random): { subject: Subject; things: Thing[] } {
  const oneUnit = ['noteRight', 'noteLeft', 'title'].includes(plan.unit)
  const adds = plan.derived === 'totals' || plan.odd === 'sumFirst'
  const from = plan.english ? englishSubjects : subjects
  for (let tries = 0; ; tries++) {
    const subject =
      tries === 0 && oneUnit && !plan.english && random.chance(0.3)
        ? (subjects.find((one) => one.title === '政务服务') as Subject)
        : random.pick(from)
    const fit = subject.things.filter(
      (thing) => !(adds && thing.mean) && !(plan.unit === 'cells' && thing.name.includes('（') && isOnce(plan.indicatorAt)),
    )
    const unit = random.pick(fit).unit
    const alike = fit.filter((thing) => !oneUnit || thing.unit === unit)
    if (alike.length < Math.min(2, plan.indicators) && tries < 200) continue
    const named =
      plan.indicatorAt === 'title' || plan.indicatorAt === 'sheet' || plan.indicatorAt === 'sheets'
        ? alike.filter((thing) => thing.name !== '零报送')
        : alike
    return { subject, things: random.some(named, plan.indicators) }
  }
}

function momentsOf(plan: Plan, random: Random): Moment[] {
  const notation = notationOf(plan.notation)
  if (plan.odd === 'samePeriod') {
    const anchor = run(plan.notation, 1, random)[0] as Moment
    const before = moment(plan.notation, anchor.year - 1, stepOf(anchor, notation.grain))
    return [
      { ...anchor, text: '本期' },
      { ...before, text: '上年同期' },
    ]
  }
  if (plan.odd === 'monthAndSoFar') {
    const k = random.whole(2, 11)
    const month = moment('Y年M月', random.whole(2017, 2024), k)
    return [
      { ...month, text: '本月' },
      { ...moment('Y年1—M月', month.year, k), text: random.pick(['1至本月累计', '1—本月累计', '本年累计']) },
    ]
  }
  return run(plan.notation, plan.moments, random)
}

function stepOf(anchor: Moment, grain: string): number {
  const { code } = anchor
  if (grain === 'half') return Number(code.slice(-1))
  if (grain === 'quarter') return Number(code.slice(-1))
  if (grain === 'year') return 0
  if (code.endsWith('-H1')) return 6
  if (code.endsWith('-Q1')) return 3
  return /-(\d\d)$/.test(code) ? Number(code.slice(-2)) : 12
}
