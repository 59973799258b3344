import fc from 'fast-check'
import type { FileId } from '../../src/model/sheet/cell'
import type { IndicatorId } from '../../src/model/indicator'
import type { OfficeId } from '../../src/model/office'
import type { BulletinEdit } from '../../src/store/commands/board/bulletin'
import type { Command } from '../../src/store/commands/registry'
import type { Answered, KeptFile } from '../../src/store/document'

const fileId = (n: number): FileId => n.toString(16).padStart(32, '0') as FileId

export const keptFile = (n: number): KeptFile => ({
  file: fileId(n),
  name: `表${n}.xlsx`,
  size: 10 + n,
  addedAt: `2024-08-0${1 + (n % 9)}T08:00:00.000Z`,
})

export const given = (n: number): Answered => ({
  correction:
    n % 2 === 0
      ? {
          id: `a${n}`,
          when: '2024-08-05T08:00:00Z',
          why: 'year',
          scope: 'here',
          kind: 'year',
          file: fileId(n),
          sheet: '表',
          before: null,
          after: 2019 + n,
        }
      : { id: `a${n}`, when: '', why: '', scope: 'vocabulary', kind: 'officeAlias', before: `甲${n}`, after: `甲县${n}` },
  fileName: `表${n}.xlsx`,
  question: null,
  text: `${2019 + n}`,
})

const keys = fc.constantFrom('ranking:督查', 'trend:报送', '__proto__', 'constructor')

function anyEdit(): fc.Arbitrary<BulletinEdit> {
  return fc.oneof(
    fc.record({
      what: fc.constant('title' as const),
      own: fc.constantFrom(null, { text: '上半年通报', made: '关于2023年上半年有关工作情况的通报' }),
    }),
    fc.record({
      what: fc.constant('text' as const),
      key: keys,
      own: fc.option(fc.record({ text: fc.constantFrom('督查160次。', '今年督查较多。'), numbers: fc.subarray(['160', '12.7%']) })),
    }),
    fc.record({ what: fc.constant('wanted' as const), key: keys, wanted: fc.boolean() }),
    fc.record({ what: fc.constant('order' as const), order: fc.uniqueArray(keys) }),
  )
}

const headline = fc.constantFrom('督查160次', '')
const few = fc.integer({ min: 0, max: 6 })

/** Any command a clerk may give, sensible or not at the moment it comes. */
export const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ name: fc.constant('add' as const), args: fc.record({ file: few.map(keptFile), batch: fc.constantFrom('x', 'y', 'z') }) }),
  fc.record({ name: fc.constant('remove' as const), args: fc.record({ file: few.map(fileId) }) }),
  fc.constant<Command>({ name: 'clear', args: null }),
  fc.record({
    name: fc.constant('restore' as const),
    args: fc.record({
      files: fc.uniqueArray(few, { maxLength: 3 }).map((n) => n.map(keptFile)),
      answered: fc.uniqueArray(few, { maxLength: 2 }).map((n) => n.map(given)),
    }),
  }),
  fc.record({ name: fc.constant('answer' as const), args: fc.record({ answered: fc.array(few.map(given), { maxLength: 3 }) }) }),
  fc.record({
    name: fc.constant('correct' as const),
    args: fc.record({ answered: fc.array(few.map(given), { minLength: 1, maxLength: 3 }) }),
  }),
  fc.record({ name: fc.constant('merge' as const), args: fc.record({ answered: few.map(given) }) }),
  fc.record({ name: fc.constant('takeBack' as const), args: fc.record({ id: few.map((n) => `a${n}`) }) }),
  fc.record({
    name: fc.constant('takeRules' as const),
    args: fc.record({ rules: few.map((n) => [given(n)]), from: fc.constant('包.json') }),
  }),
  fc.record({
    name: fc.constant('set' as const),
    args: fc.record({
      settings: fc.oneof(
        fc.record({ basis: fc.constantFrom('samePeriodLastYear' as const, 'target' as const, 'base' as const) }),
        fc.record({ own: fc.constantFrom(null, '甲县' as OfficeId) }),
        fc.record({ baseYear: fc.constantFrom(null, 2019, 2023) }),
        fc.record({
          offices: fc.record({
            甲县: fc.record({ group: fc.constantFrom('县区', ''), benchmark: fc.constantFrom(null, 'benchmark' as const) }),
          }),
        }),
        fc.record({ officeOrder: fc.subarray(['甲县' as OfficeId, '乙县' as OfficeId]) }),
        fc.record({ rates: fc.record({ 'a|%|': fc.constant({ numerator: 'b||' as IndicatorId, denominator: 'c||' as IndicatorId }) }) }),
      ),
    }),
  }),
  fc.record({
    name: fc.constant('filter' as const),
    args: fc.record({
      where: fc.constantFrom('board' as const, 'analysis' as const),
      filters: fc.record({ periods: fc.subarray(['2023', '2024']) }),
    }),
  }),
  fc.record({ name: fc.constant('bulletin' as const), args: fc.record({ edit: anyEdit(), about: fc.constantFrom('督查160次', '') }) }),
  fc.record({ name: fc.constant('pin' as const), args: fc.record({ key: keys, headline, on: fc.boolean() }) }),
  fc.record({ name: fc.constant('takeOff' as const), args: fc.record({ key: keys, headline }) }),
  fc.record({ name: fc.constant('putBack' as const), args: fc.record({ key: keys }) }),
  fc.record({
    name: fc.constant('retitle' as const),
    args: fc.record({ key: keys, text: fc.constantFrom('督查多了', ' 报送少了 ', '', '  '), over: fc.constantFrom('0a', '1b'), headline }),
  }),
  fc.record({
    name: fc.constant('move' as const),
    args: fc.record({ key: keys, headline, by: fc.constantFrom(-1 as const, 1 as const), shown: fc.uniqueArray(keys) }),
  }),
  fc.constant<Command>({ name: 'asMade', args: null }),
)
