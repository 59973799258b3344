import { describe, expect, it } from 'vitest'
import type { ExpectedObservation } from './table'
import { samples } from './samples'

/** The same calendar shape a year earlier, and the month before, by their codes: all that the sample sheets need. */
function yearBefore(code: string): string {
  return code.replace(/\d{4}/g, (year) => String(Number(year) - 1))
}
function monthBefore(code: string): string {
  return code.replace(/(\d{2})$/, (month) => String(Number(month) - 1).padStart(2, '0'))
}
const places = (o: ExpectedObservation) => (/\.(\d+)/.exec(o.text)?.[1] ?? '').length
const sameOf = (o: ExpectedObservation) => (other: ExpectedObservation) =>
  other.indicator === o.indicator &&
  other.office === o.office &&
  other.unit !== '' &&
  other.measure === 'value' &&
  JSON.stringify(other.breakdown) === JSON.stringify(o.breakdown) &&
  other.sheet === o.sheet
/** Whether a part lies under a total: the total's breakdown is a piece of the part's. */
const under = (total: ExpectedObservation, part: ExpectedObservation) =>
  Object.entries(total.breakdown).every(([name, value]) => part.breakdown[name] === value)

describe.each(samples.map((sample) => [sample.file, sample] as const))('the figures of %s', (_, sample) => {
  const observations = sample.sheets.flatMap((table) => table.observations)

  it('stated changes follow from the figures beside them, but where a notice says not', () => {
    const wrong: string[] = []
    for (const o of observations) {
      if (o.measure !== 'change' || o.value === null || o.period === null || o.form !== 'percent') continue
      const before = o.against === 'previousPeriod' ? monthBefore(o.period) : yearBefore(o.period)
      const [now, base] = [o.period, before].map((period) =>
        observations.filter(sameOf(o)).find((other) => other.period === period && other.value !== null),
      )
      if (!now || !base || !base.value || now.value === null) continue
      const computed = ((now.value - base.value) / base.value) * 100
      if (Math.abs(computed - o.value) > 10 ** -places(o)) wrong.push(o.cell)
    }
    expect(wrong).toEqual(sample.notices.filter((notice) => notice.code === 'statedChangeDisagrees').flatMap((notice) => notice.cells))
  })

  it('totals are the sum of their parts', () => {
    for (const total of observations) {
      if (!total.flags.includes('aggregate') || total.value === null || total.unit === '%' || total.unit === '' || total.measure === 'rank')
        continue
      const parts = observations.filter(
        (o) =>
          !o.flags.includes('aggregate') &&
          o.sheet === total.sheet &&
          o.indicator === total.indicator &&
          o.measure === total.measure &&
          o.unit === total.unit &&
          o.value !== null &&
          under(total, o) &&
          (o.office === total.office ? o.period === total.period : total.office === null && o.period === total.period) &&
          o.cell !== total.cell,
      )
      if (parts.length < 2 || parts.some((o) => o.bound !== 'exact')) continue
      expect([total.cell, parts.reduce((sum, o) => sum + (o.value as number), 0)]).toEqual([total.cell, total.value])
    }
  })

  it('no two figures share all that tells them apart', () => {
    const seen = new Map<string, string>()
    for (const o of observations) {
      if (o.value === null) continue
      const key = JSON.stringify([
        o.indicator,
        o.measure === 'value' ? o.baseUnit : '',
        o.office,
        o.period,
        o.breakdown,
        o.measure,
        o.against,
        o.sheet,
      ])
      expect(seen.get(key), `${o.cell} and ${seen.get(key)} are both ${key}`).toBeUndefined()
      seen.set(key, o.cell)
    }
  })
})
