import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FileId } from '../../src/model/sheet/cell'
import { limitsOf, observationAt, plainText, sourcesOf, transferables } from '../../src/model/dataset/dataset'
import { DatasetBuilder } from '../../src/model/dataset/datasetBuilder'
import { indicatorId, type Indicator } from '../../src/model/indicator'
import { changeForms, measures, observationFlags, provenances, type Observation } from '../../src/model/dataset/observation'
import type { OfficeId } from '../../src/model/office'
import { half, month, year } from '../../src/model/time/period'
import { bounds, missingKinds } from '../../src/model/quantity'

const drafts: Indicator = {
  id: indicatorId('起草综合文稿', '篇', null),
  name: '起草综合文稿',
  unit: '篇',
  writtenUnit: '篇',
  definition: null,
  type: 'flow',
  isRate: false,
  aggregation: { overTime: 'sum', overOffices: 'sum', overBreakdown: 'none' },
  favours: 'more',
  favoursByOffice: {},
  numerator: null,
  denominator: null,
  section: null,
  order: 0,
}
const office = (name: string) => ({
  id: name as OfficeId,
  name,
  shortName: name,
  aliases: [],
  parent: null,
  group: null,
  order: 0,
  own: false,
  benchmark: null,
})

function begun() {
  const builder = new DatasetBuilder(1)
  const sheet = builder.sheet({ file: 'f' as FileId, fileName: '滨州.xlsx', sheet: 'Sheet1' })
  const base: Observation = {
    indicator: builder.indicator(drafts),
    office: builder.office(office('市委办')),
    period: builder.period(half(2023, 1)),
    breakdown: -1,
    measure: 'value',
    against: null,
    form: null,
    value: 600,
    amount: 600,
    low: 600,
    high: null,
    bound: 'atLeast',
    missing: null,
    places: 0,
    unit: '篇',
    flags: 0,
    from: { indicator: 'cell', office: 'reporter', period: 'header' },
    officeText: '市委办公室',
    periodText: '2023年上半年',
    rowLabels: -1,
    columnLabels: -1,
    sources: [{ sheet, row: 3, column: 4, part: 0, text: '600余' }],
  }
  return { builder, base, sheet }
}

describe('building a dataset', () => {
  it('gives back an observation as it was added', () => {
    const { builder, base, sheet } = begun()
    const rowLabels = builder.labelPath([{ text: '起草综合文稿', row: 3, column: 1 }])
    const full: Observation = {
      ...base,
      rowLabels,
      columnLabels: builder.labelPath([{ text: '2023年', row: 2, column: 4 }]),
      breakdown: builder.breakdown([{ name: '类别', value: '信息类' }]),
      measure: 'change',
      against: 'base:2017',
      form: 'points',
      flags: observationFlags.hidden | observationFlags.demonstration,
      sources: [
        ...base.sources,
        { sheet: builder.sheet({ file: 'g' as FileId, fileName: 'b.csv', sheet: 'b' }), row: 9, column: 0, part: 1, text: '600余篇' },
      ],
    }
    const missing: Observation = {
      ...base,
      office: -1,
      period: -1,
      value: null,
      amount: null,
      low: null,
      bound: 'exact',
      missing: 'dash',
      officeText: null,
      periodText: null,
      from: { indicator: 'title', office: null, period: null },
      sources: [{ sheet, row: 4, column: 4, part: 0, text: '—' }],
    }
    expect([builder.add(base), builder.add(full), builder.add(missing), builder.count]).toEqual([0, 1, 2, 3])
    const dataset = builder.done()
    expect([0, 1, 2].map((i) => observationAt(dataset, i))).toEqual([base, full, missing])
    expect(() => observationAt(dataset, 3)).toThrow('invalid observation: 3 of 3')
    expect(Number.isNaN(dataset.amount[2])).toBe(true)
  })
  it('keeps no text for a plain number, and writes it back', () => {
    const { builder, base, sheet } = begun()
    const plain = (value: number, places: number, text: string) =>
      builder.add({
        ...base,
        value,
        amount: value,
        places,
        low: null,
        bound: 'exact',
        officeText: null,
        periodText: null,
        sources: [{ sheet, row: 0, column: 0, part: 0, text }],
      })
    plain(525, 0, '525')
    plain(2023.1, 2, '2023.10')
    plain(1867, 0, '1,867')
    plain(0.5, 200, '0.5')
    const dataset = builder.done()
    expect(dataset.texts).toEqual(['1,867', '0.5'])
    expect([0, 1, 2, 3].map((i) => sourcesOf(dataset, i)[0]?.text)).toEqual(['525', '2023.10', '1,867', '0.5'])
    expect([plainText(NaN, 0), plainText(40.9, 1)]).toEqual(['', '40.9'])
  })
  it('knows offices, periods, indicators and breakdowns by their keys', () => {
    const { builder, base } = begun()
    expect(builder.indicator({ ...drafts, name: 'anything' })).toBe(base.indicator)
    expect(builder.period(month(2023, 1))).not.toBe(base.period)
    expect(builder.period(half(2023, 1))).toBe(base.period)
    expect([builder.officeCode('市委办' as OfficeId), builder.officeCode('无' as OfficeId), builder.indicatorCode(drafts.id)]).toEqual([
      0, -1, 0,
    ])
    expect([
      builder.office(office('__proto__')),
      builder.office(office('constructor')),
      builder.officeCode('toString' as OfficeId),
    ]).toEqual([1, 2, -1])
    const kind = { name: '类别', value: '信息' }
    const level = { name: '级别', value: '省' }
    expect([builder.breakdown([]), builder.breakdown([kind, level]), builder.breakdown([level, kind]), builder.breakdown([kind])]).toEqual([
      -1, 0, 0, 1,
    ])
  })
  it('may be asked twice, and go on', () => {
    const { builder, base } = begun()
    builder.add(base)
    const first = builder.done()
    builder.period(year(2022))
    builder.add({ ...base, value: 7, amount: 7, low: null, bound: 'exact' })
    const second = builder.done()
    expect([first.count, first.periods.length, first.sourceStart.length, second.count, second.periods.length]).toEqual([1, 1, 2, 2, 2])
    expect([observationAt(first, 0), observationAt(second, 0)]).toEqual([base, base])
  })
  it('an empty one is a dataset too', () => {
    const dataset = new DatasetBuilder(0).done()
    expect([dataset.count, dataset.sourceStart.length]).toEqual([0, 1])
    expect(new Set(transferables(dataset)).size).toBeGreaterThan(5)
  })
  it.each([
    ['indicator', { indicator: 5 }, 'invalid indicator: 5 of 1'],
    ['indicator', { indicator: -1 }, 'invalid indicator'],
    ['office', { office: -2 }, 'invalid office'],
    ['period', { period: 1 }, 'invalid period'],
    ['breakdown', { breakdown: 0 }, 'invalid breakdown'],
    ['row labels', { rowLabels: 0 }, 'invalid row labels'],
    ['NaN', { value: NaN }, 'invalid number'],
    ['Infinity', { amount: Infinity }, 'invalid number'],
    ['a bound', { low: NaN }, 'invalid number'],
    ['no number and not missing', { value: null }, 'invalid value'],
    ['both', { missing: 'dash' as const }, 'invalid value'],
    ['a value without its amount', { amount: null }, 'invalid amount'],
    ['no cell', { sources: [] }, 'invalid sources'],
    ['a sheet nobody named', { sources: [{ sheet: 3, row: 0, column: 0, part: 0, text: '' }] }, 'invalid sheet: 3 of 1'],
  ] as [string, Partial<Observation>, string][])('throws on our own mistake: %s %j', (_, wrong, message) => {
    const { builder, base } = begun()
    expect(() => builder.add({ ...base, ...wrong })).toThrow(message)
    expect(builder.count).toBe(0)
  })
  it('finds the ends of bounded figures among many', () => {
    const { builder, base } = begun()
    for (let i = 0; i < 300; i++)
      builder.add(
        i % 7 === 3
          ? { ...base, value: i, amount: i, low: i, high: i % 2 ? i + 1 : null, bound: 'range' }
          : { ...base, value: i, amount: i, low: null, bound: 'exact' },
      )
    const dataset = builder.done()
    for (let i = 0; i < 300; i++)
      expect(limitsOf(dataset, i)).toEqual(i % 7 === 3 ? { low: i, high: i % 2 ? i + 1 : null } : { low: null, high: null })
  })
  it('whatever is added comes back', () => {
    const { builder, base, sheet } = begun()
    const added: Observation[] = []
    const numbers = fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0)
    const from = fc.constantFrom(...provenances)
    fc.assert(
      fc.property(
        fc.record({
          value: fc.option(numbers),
          places: fc.nat({ max: 9 }),
          measure: fc.constantFrom(...measures),
          form: fc.option(fc.constantFrom(...changeForms)),
          bound: fc.constantFrom(...bounds),
          low: fc.option(numbers),
          high: fc.option(numbers),
          missing: fc.constantFrom(...missingKinds),
          flags: fc.nat({ max: 127 }),
          unit: fc.string(),
          text: fc.string(),
          officeText: fc.option(fc.string()),
          from,
          office: fc.option(from),
          period: fc.option(from),
          part: fc.nat({ max: 3 }),
        }),
        (x) => {
          const o: Observation = {
            ...base,
            measure: x.measure,
            form: x.form,
            value: x.value,
            amount: x.value === null ? null : x.value / 4,
            low: x.low,
            high: x.high,
            bound: x.bound,
            missing: x.value === null ? x.missing : null,
            places: x.places,
            unit: x.unit,
            flags: x.flags,
            from: { indicator: x.from, office: x.office, period: x.period },
            officeText: x.officeText,
            sources: [{ sheet, row: 1, column: 2, part: x.part, text: x.text }],
          }
          added.push(o)
          expect(builder.add(o)).toBe(added.length - 1)
        },
      ),
      { seed: 5, numRuns: 400 },
    )
    const dataset = builder.done()
    expect(added.map((_, i) => observationAt(dataset, i))).toEqual(added)
  })
  it('plain figures added by codes are the same observations', () => {
    const { builder, base, sheet } = begun()
    const plain: Observation = {
      ...base,
      value: 12.5,
      amount: 125000,
      low: null,
      bound: 'exact',
      places: 1,
      unit: '万件',
      sources: [{ sheet, row: 8, column: 3, part: 0, text: '12.5' }],
    }
    builder.add(plain)
    builder.addPlain(
      plain.indicator,
      plain.office,
      plain.period,
      -1,
      0,
      12.5,
      125000,
      builder.unitCode('万件'),
      1,
      0,
      builder.fromCode(plain.from),
      builder.textCode(plain.officeText),
      builder.textCode(plain.periodText),
      -1,
      -1,
      sheet,
      8,
      3,
      -1,
    )
    const dataset = builder.done()
    expect(observationAt(dataset, 1)).toEqual(observationAt(dataset, 0))
    expect(() => builder.addPlain(0, 0, 0, -1, 0, NaN, 1, 0, 0, 0, 0, 0, 0, -1, -1, 0, 0, 0, -1)).toThrow('invalid observation')
  })
})
