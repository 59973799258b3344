import { describe, expect, it } from 'vitest'
import { alarmOf } from '../../../src/i18n/words/statusWords'
import { importWorkbook } from '../../../src/import/importWorkbook'
import { standingOf } from '../../../src/import/ledger/standing'

/** A ledger as a clerk's csv: title, then lines of 事项, 责任单位, 时限, 状态. */
const ledgerOf = (title: string, statuses: readonly string[], above: readonly string[] = [], name = '台账.csv') =>
  importWorkbook(
    new TextEncoder().encode(
      [
        title,
        ...above,
        '序号,督查事项,牵头单位,完成时限,办理状态',
        ...statuses.map((s, k) => `${k + 1},事项${k + 1},局${k + 1},2024年5月${k + 10}日,${s}`),
      ].join('\n'),
    ),
    name,
    [],
  ).items

describe('J4 what a status says', () => {
  const words: readonly (readonly [string, ReturnType<typeof standingOf>])[] = [
    ['已完成', 'done'],
    ['办结', 'done'],
    ['已销号', 'done'],
    ['全部完成', 'done'],
    ['按期完成', 'done'],
    ['超期办结', 'done'],
    ['完成100%', 'done'],
    ['通过验收', 'done'],
    ['逾期', 'overdue'],
    ['超期未办结', 'overdue'],
    ['已逾期12天', 'overdue'],
    ['进度滞后', 'late'],
    ['推进缓慢', 'late'],
    // neighbours
    ['未完成', 'open'],
    ['基本完成', 'open'],
    ['完成80%', 'open'],
    ['外墙施工完成七成', 'open'],
    ['已完成过半', 'open'],
    ['预计6月完成', 'open'],
    ['待销号', 'open'],
    ['验收中', 'open'],
    ['未逾期', 'open'],
    ['即将超期', 'open'],
    ['正常推进', 'open'],
    ['红灯', null],
    ['', null],
  ]
  it.each(words)('%s is %s', (word, standing) => expect(standingOf(word)).toBe(standing))
  it.each(words)('a headline is alarmed by %s only where it is overdue or lags', (word, standing) =>
    expect(alarmOf(word)).toBe(standing === 'overdue' || standing === 'late' ? standing : null),
  )
})

describe('J5 the day a ledger stands at', () => {
  const dayOf = (...args: Parameters<typeof ledgerOf>) => ledgerOf(...args)[0]?.asOf
  it('is 截至 in its title', () => expect(dayOf('2024年交办事项台账（截至2024年6月15日）', ['推进中', '办结'])).toBe('2024-06-15'))
  it('is 截止, of a month without a year too', () =>
    expect(dayOf('2024年整改问题清单（截止5月底）', ['推进中', '办结'])).toBe('2024-05-31'))
  it('is the day it was filled in', () => expect(dayOf('交办事项台账', ['推进中', '办结'], ['填报日期：2024年6月20日'])).toBe('2024-06-20'))
  it('is the end of the months its title counts', () => expect(dayOf('2024年1—5月交办事项台账', ['推进中', '办结'])).toBe('2024-05-31'))
  it('is 截至 in the name of the file', () =>
    expect(dayOf('交办事项台账', ['推进中', '办结'], [], '台账（截至2024年7月31日）.csv')).toBe('2024-07-31'))
  it('is none of a year, nor of a sheet that says nothing', () => {
    expect(dayOf('2024年交办事项台账', ['推进中', '办结'])).toBeNull()
    expect(dayOf('交办事项台账', ['推进中', '办结'])).toBeNull()
  })
  it('carries with each line what its status says', () =>
    expect(ledgerOf('台账', ['办结', '逾期', '滞后', '待销号', '']).map((item) => item.standing)).toEqual([
      'done',
      'overdue',
      'late',
      'open',
      null,
    ]))
})

describe('J4 the state may stand in 备注', () => {
  const read = (rows: readonly (readonly [string, string])[]) =>
    importWorkbook(
      new TextEncoder().encode(
        [
          '重点工作台账（截至2024年11月15日）',
          '序号,工作事项,牵头单位,完成时限,进展情况,备注',
          ...rows.map(([told, note], k) => `${k + 1},事项${k + 1},局${k + 1},2024年${k + 6}月30日,${told},${note}`),
        ].join('\n'),
      ),
      '台账.csv',
      [],
    ).items.map(({ standing }) => standing)
  it.each([
    [
      'all of it states',
      [
        ['已完成58公里', '滞后'],
        ['已投用', '办结'],
        ['完成270户', '逾期'],
        ['完成2.4万亩', '推进中'],
      ],
      ['late', 'done', 'overdue', 'open'],
    ],
    [
      'with a gap',
      [
        ['已完成58公里', '逾期'],
        ['已投用3所', '办结'],
        ['铺设80%', ''],
      ],
      ['overdue', 'done', 'open'],
    ],
    [
      'a remark is no state',
      [
        ['推进中', '由张科长负责跟进落实到位'],
        ['办结', ''],
        ['逾期', '已向县长报告并说明原因'],
      ],
      ['open', 'done', 'overdue'],
    ],
    [
      'one done among remarks',
      [
        ['推进中', '已完成'],
        ['办结', '月报'],
        ['逾期', '周报'],
      ],
      ['open', 'done', 'overdue'],
    ],
    [
      'no remarks',
      [
        ['推进中', ''],
        ['办结', ''],
        ['逾期', ''],
      ],
      ['open', 'done', 'overdue'],
    ],
  ] as const)('%s', (_, rows, standings) => expect(read(rows)).toEqual(standings))
})

describe('J4 of 进展 and 状态 the one whose words come again is the state', () => {
  const standings = (head: string, lines: readonly string[]) =>
    importWorkbook(
      new TextEncoder().encode(
        [
          '重点督办事项台账（截至2025年10月31日）',
          `序号,督办事项,牵头单位,办结时限,${head}`,
          ...lines.map((line, k) => `${k + 1},事项${k + 1},局${k + 1},2025年${k + 8}月15日,${line}`),
        ].join('\n'),
      ),
      '台账.csv',
      [],
    ).items.map(({ standing, status }) => `${status} ${standing}`)
  const tables: readonly (readonly [name: string, head: string, lines: readonly string[], states: readonly string[]])[] = [
    [
      'words of progress that end in 完成 before it',
      '进展,状态',
      ['外墙施工完成七成,推进中', '管网检测完成,推进中', '已搬迁启用,已完成', '主体改造完成,推进中', '全部完成,已完成'],
      ['推进中 open', '推进中 open', '已完成 done', '推进中 open', '已完成 done'],
    ],
    [
      'behind it',
      '办理状态,目前进展',
      ['正常,已完成招标', '正常,设计完成', '滞后,征地未完成', '正常,已完成'],
      ['正常 open', '正常 open', '滞后 late', '正常 open'],
    ],
    [
      'all of one state',
      '工作进展,项目状态',
      ['桩基完成,推进中', '封顶,推进中', '验收完成,推进中', '招标完成,推进中'],
      ['推进中 open', '推进中 open', '推进中 open', '推进中 open'],
    ],
    [
      'neighbours: progress alone',
      '进展',
      ['已完成', '推进中', '已办结', '推进中'],
      ['已完成 done', '推进中 open', '已办结 done', '推进中 open'],
    ],
    [
      'neighbours: 状态 all different, progress in two words',
      '状态,进展情况',
      ['施工,已完成', '设计,未完成', '审批,已完成', '验收,未完成'],
      ['已完成 done', '未完成 open', '已完成 done', '未完成 open'],
    ],
  ]
  it.each(tables)('%s', (_, head, lines, states) => expect(standings(head, lines)).toEqual(states))
})
