import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Bound } from '../../../src/model/quantity'
import { foldText } from '../../../src/import/values/fold'
import { readQuantities } from '../../../src/import/values/numbers/quantity'
import { readPeriod } from '../../../src/import/values/times/period'
import { readHeaderText } from '../../../src/import/values/headers/headerText'
import { readUnit } from '../../../src/import/values/headers/unit'
import { readUnitNote } from '../../../src/import/values/headers/unitNote'
import { readDate } from '../../../src/import/values/times/date'
import { cellShape } from '../../../src/import/values/shape'
import { officeEvidence } from '../../../src/import/values/names/officeName'
import { normaliseName } from '../../../src/import/values/names/name'
import type { ValueHints } from '../../../src/import/values/types'

const numbers = [
  ['0', 0],
  ['7', 7],
  ['12.5', 12.5],
  ['160', 160],
  ['1,867', 1867],
  ['12,345,678.90', 12345678.9],
  ['0.07', 0.07],
] as const
const scales = [
  ['', 0],
  ['千', 3],
  ['万', 4],
  ['百万', 6],
  ['亿', 8],
] as const
const units = [
  ['', 0],
  ['件', 0],
  ['个次', 0],
  ['元', 0],
  ['%', -2],
  ['平方米', 0],
  ['元/人', 0],
] as const
const bounds: readonly (readonly [before: string, after: string, bound: Bound])[] = [
  ['', '', 'exact'],
  ['约', '', 'about'],
  ['近', '', 'almost'],
  ['超过', '', 'atLeast'],
  ['突破', '', 'atLeast'],
  ['不少于', '', 'atLeast'],
  ['≥', '', 'atLeast'],
  ['不超过', '', 'atMost'],
  ['控制在', '以内', 'atMost'],
  ['', '以上', 'atLeast'],
  ['', '左右', 'about'],
  ['', '以内', 'atMost'],
]
const wide = (text: string) => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))
const spacings = [
  (b: string, n: string, s: string, u: string, a: string) => b + n + s + u + a,
  (b: string, n: string, s: string, u: string, a: string) => ` ${b} ${n} ${s}${u}${a}\u00a0`,
  (b: string, n: string, s: string, u: string, a: string) => `\u3000${b}${n}${s} ${u}${a}`,
]

describe('bound × digits × scale × unit × spacing × width: the value survives (Q1–Q5)', () => {
  it('every combination', () => {
    let tried = 0
    for (const [digits, value] of numbers)
      for (const [scale, power] of scales)
        for (const [unit, unitPower] of units) {
          if (unit === '%' && scale !== '') continue
          for (const [before, after, bound] of bounds)
            for (const spacing of spacings)
              for (const width of [(t: string) => t, wide]) {
                const text = width(spacing(before, digits, scale, unit, after))
                const [first, ...more] = readQuantities(text)
                tried++
                expect(more, text).toEqual([])
                const amount = Number(`${value}e${power + unitPower}`)
                expect(first, text).toMatchObject({
                  kind: 'amount',
                  text,
                  value,
                  amount,
                  bound,
                  unit: scale + unit === '' ? null : scale + unit,
                  places: (digits.split('.')[1] ?? '').length,
                })
              }
        }
    expect(tried).toBe(7 * (5 * 7 - 4) * 12 * 3 * 2)
  })

  it('余 and 多 stand before or after the scale and before the unit', () => {
    for (const more of ['余', '多', '餘'])
      for (const [digits, value] of [
        ['600', 600],
        ['3.2', 3.2],
      ] as const)
        for (const unit of ['', '篇', '元'])
          for (const [text, power] of [
            [`${digits}${more}${unit}`, 0],
            [`${digits}万${more}${unit}`, 4],
            [`${digits}${more}万${unit}`, 4],
          ] as const)
            expect(readQuantities(text)[0], text).toMatchObject({
              kind: 'amount',
              value,
              amount: Number(`${value}e${power}`),
              bound: 'atLeast',
              low: value,
              high: null,
            })
  })

  it('every verb and arrow gives a percent its sign', () => {
    for (const [word, sign] of [
      ['增长', 1],
      ['增加', 1],
      ['上升', 1],
      ['提高', 1],
      ['▲', 1],
      ['↑', 1],
      ['下降', -1],
      ['减少', -1],
      ['压减', -1],
      ['回落', -1],
      ['▼', -1],
      ['↓', -1],
    ] as const)
      for (const lead of ['', '同比', '环比', '较上年同期'])
        for (const gap of ['', ' ', '了'])
          if (!(gap === '了' && word.length === 1))
            expect(readQuantities(`${lead}${word}${gap}12.7%`)[0], `${lead}${word}${gap}12.7%`).toMatchObject({
              kind: 'change',
              value: sign * 12.7,
              amount: sign * 0.127,
              form: 'percent',
              against: lead === '' ? null : lead === '环比' ? 'previousPeriod' : 'samePeriodLastYear',
            })
  })
})

const hints: readonly ValueHints[] = [
  {},
  { unit: readUnit('万件') },
  { percentColumn: 'fraction' },
  { deductionColumn: 'negative' },
  { brackets: 'negative' },
  { changeColumn: { against: null, form: 'percent' } },
  { rankColumn: true },
  { gradeColumn: true },
  { dateColumn: true },
  { scoreColumn: true },
]
const pieces = [
  '1',
  '0',
  '25',
  '2023',
  '.',
  ',',
  '%',
  '年',
  '月',
  '日',
  '-',
  '—',
  '~',
  '万',
  '亿',
  '余',
  '近',
  '约',
  '(',
  ')',
  '（',
  '）',
  '/',
  '件',
  '次',
  '一',
  '十',
  '零',
  '百',
  '▲',
  '↓',
  '增长',
  '下降',
  '同比',
  '以上',
  ' ',
  '\u00a0',
  '\n',
  '第',
  '名',
  '★',
  '：',
  '、',
  '至',
  '季度',
  '上半年',
  'Q',
  'Jan',
  'to',
  '$',
  'million',
  '…',
  '#',
  '*',
  '①',
  '个百分点',
  '〇',
  '"',
  "'",
  '+',
  'e',
  'E5',
  '截至',
  '底',
  '累计',
  '其中',
  '合计',
  '單位',
  '(a)',
  '=',
  '100',
]
const clerks = fc.array(fc.constantFrom(...pieces), { maxLength: 9 }).map((list) => list.join(''))
const anything = fc.oneof(clerks, fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ maxLength: 60 }))

describe('reading is total', () => {
  it('any string under any hints gives quantities that keep its text and hold no NaN', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(...hints), (text, hint) => {
        const read = readQuantities(text, hint)
        expect(read.length).toBeGreaterThan(0)
        for (const q of read) {
          expect(q.text).toBe(text)
          if (q.kind === 'amount' || q.kind === 'change') {
            expect(Number.isNaN(q.value)).toBe(false)
            expect(Number.isNaN(q.amount)).toBe(false)
            expect(q.places).toBeGreaterThanOrEqual(0)
          }
        }
        expect(readQuantities(text, hint)).toEqual(read)
      }),
      { seed: 20230731, numRuns: 6000 },
    )
  })

  it('no other reader throws, and what a period quotes stands in the text', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const period = readPeriod(text)
        if (period) expect(text.includes(period.matched)).toBe(true)
        expect(readHeaderText(text).text).toBe(text)
        readUnit(text)
        readUnitNote(text)
        readDate(text, 2023)
        expect(typeof cellShape(text)).toBe('string')
        const evidence = officeEvidence(text)
        expect(evidence >= 0 && evidence <= 1).toBe(true)
        expect(normaliseName(normaliseName(text))).toBe(normaliseName(text))
        expect(foldText(text).length).toBe(text.length)
      }),
      { seed: 20230731, numRuns: 6000 },
    )
  })

  it('long and odd cells cost what they are long: the square of their length would outlast the test', () => {
    const long = [
      '2023' + ' '.repeat(390) + 'x',
      '('.repeat(300_000),
      '1'.repeat(300_000),
      '1,234'.repeat(60_000),
      ` 12${' r'.repeat(50_000)} x`,
      '一'.repeat(300_000),
      `12${'（'.repeat(100_000)}`,
      ' '.repeat(300_000) + '1',
      `2023年${' '.repeat(380)}月`,
      '1-'.repeat(150_000),
      '同比'.repeat(90_000),
      '其中：'.repeat(90_000),
      `${'某指标_'.repeat(50_000)}%`,
      '年1月'.repeat(130),
      '①'.repeat(200_000),
      `${'a '.repeat(100_000)}1`,
    ]
    for (const text of long) {
      readQuantities(text)
      readPeriod(text)
      readHeaderText(text)
      readUnit(text)
      readUnitNote(text)
      readDate(text, 2023)
      cellShape(text)
      officeEvidence(text)
      normaliseName(text)
    }
  })
})
