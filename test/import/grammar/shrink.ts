import { settled, type Plan } from './plan'

/** Plainer choices, one step at a time. */
function plainer(plan: Plan): Plan[] {
  const steps: Partial<Plan>[] = [
    { format: 'xlsx' },
    { second: false },
    { noise: [] },
    ...plan.noise.map((one) => ({ noise: plan.noise.filter((other) => other !== one) })),
    { derived: 'none' },
    { odd: 'none' },
    { layout: 'cross' },
    { parts: 0 },
    { indicators: 2 },
    { offices: 2 },
    { moments: 2 },
    { notation: 'Y年' },
    { notation: 'Y年M月' },
    { unit: 'bracket' },
    { unit: 'none' },
    { mark: '' },
    { span: 'merged' },
    { kind: 'county' },
    { momentAt: 'title' },
    { momentAt: 'columns' },
    { officeAt: 'rows' },
    { officeAt: 'form' },
    { officeAt: 'none' },
    { indicatorAt: 'columns' },
    { indicatorAt: 'title' },
    { fileForm: 'X表' },
    { lineSide: 'left' },
    { formWord: '统计时间' },
  ]
  return steps.map((step) => settled({ ...plan, ...step }))
}

/** The plainest plan that still fails, by giving up one choice after another. */
export function shrunk(plan: Plan, fails: (plan: Plan) => boolean): Plan {
  let now = plan
  for (let going = true; going;) {
    going = false
    for (const next of plainer(now)) {
      if (JSON.stringify(next) === JSON.stringify(now) || weight(next) >= weight(now) || !fails(next)) continue
      now = next
      going = true
      break
    }
  }
  return now
}

/** How much there is to a plan: shrinking never goes up. */
function weight(plan: Plan): number {
  const plain: Partial<Plan> = {
    format: 'xlsx',
    derived: 'none',
    odd: 'none',
    layout: 'cross',
    mark: '',
    span: 'merged',
    kind: 'county',
    fileForm: 'X表',
    lineSide: 'left',
    formWord: '统计时间',
    second: false,
    english: false,
  }
  const odd = Object.entries(plain).filter(([key, value]) => plan[key as keyof Plan] !== value).length
  const notation = plan.notation === 'Y年' ? 0 : plan.notation === 'Y年M月' ? 1 : 2
  const unit = plan.unit === 'none' ? 0 : plan.unit === 'bracket' ? 1 : 2
  const at = { title: 0, columns: 0, rows: 0, none: 1, form: 1 } as Partial<Record<string, number>>
  const places = [plan.indicatorAt, plan.officeAt, plan.momentAt].reduce((sum, place) => sum + (at[place] ?? 3), 0)
  return 4 * odd + 3 * plan.noise.length + notation + unit + places + plan.indicators + plan.offices + plan.moments + 3 * plan.parts
}
