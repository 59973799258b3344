import type { Mark, Panel, StatusColour } from '../../src/figures/figure'
import { change, changes, longNames, members, type Input } from './cases'
import { mark, panel, series } from './figure'

export const months = ['1月', '2月', '3月', '4月', '5月', '6月', '7月']

/** The marks of a ranking under other ids, each value moved by `by`. */
export function moved(input: Input, prefix: string, by: number): Mark[] {
  return members(input).map((m) => ({
    ...m,
    id: `${prefix}${m.id}`,
    value: m.value === null ? null : Math.max(0, m.value + by),
    label: m.value === null ? m.label : String(Math.max(0, m.value + by)),
    flags: [],
    rank: '',
  }))
}

/** A matrix of `rows` × `columns` cells of one input. */
function matrix(rows: readonly string[], columns: readonly string[], cell: (row: number, column: number) => Partial<Mark>): Panel {
  return panel(
    rows.map((name, r) =>
      series(
        name,
        r === 2 ? 'own' : 'peer',
        columns.map((title, c) => ({ ...mark(`r${r}c${c}`, title, (r * 7 + c * 13) % 50), ...cell(r, c) })),
      ),
    ),
    {
      columns: columns.map((title) => ({ title, detail: '' })),
      rows: rows.map((category, r) => ({ category, detail: '', end: '', own: r === 2, rank: '' })),
    },
  )
}

export function grid(input: Input, zero: boolean): Panel {
  const rows =
    input === 'one' ? ['示例区丁'] : input === 'thirty' ? longNames : members(input === 'five' ? 'five' : 'conflict').map((m) => m.category)
  const columns =
    input === 'thirty'
      ? [
          '起草综合文稿（篇）',
          '开展各类督查（次）',
          '报送省信息（篇）',
          '被省采用（篇）',
          '重要会议活动（次）',
          '培训班次（次）',
          '制发文件（件）',
          '完成率（%）',
        ]
      : months.slice(0, input === 'one' ? 1 : 6)
  const kinds = ['notReported', 'dash', 'notApplicable', 'blank'] as const
  return matrix(rows, columns, (r, c) => {
    const value = (r * 7 + c * 13) % 50
    if (input === 'missing' && (r + c) % 3 === 0)
      return {
        value: null,
        missing: kinds[(r + c) % 4] as (typeof kinds)[number],
        label: ['缺报', '无', '无此项', '未报'][(r + c) % 4] as string,
      }
    if (input === 'bounds') return { value, bound: 'atLeast', label: `${value}余` }
    if (input === 'negative')
      return {
        value: value - 25,
        label: `${value < 25 ? '−' : ''}${Math.abs(value - 25)}`,
        change: change(value < 25 ? 'down' : 'up', value < 25 ? 'bad' : 'good', ''),
        shade: Math.abs(value - 25) / 25,
      }
    if (input === 'zeroBase') return { value: 0, label: zero ? '零报' : '0', flags: ['zeroReport'] }
    if (input === 'conflict' && r === 1 && c === 1) return { value: 35, flags: ['conflict'], others: [53], label: '35/53' }
    return { value, label: String(value) }
  })
}

export function stack(input: Input, status: boolean): Panel {
  const names =
    input === 'one'
      ? ['市委常委会决议']
      : input === 'thirty'
        ? longNames
        : ['市委常委会决议', '市委重要会议决定', '市委主要领导批示件', '合计'].slice(0, input === 'five' ? 4 : 3)
  const parts: readonly [string, StatusColour][] = [
    ['办结', 'green'],
    ['正常推进', 'blue'],
    ['临近时限', 'yellow'],
    ['督办', 'orange'],
    ['逾期', 'red'],
    ['其余', 'rest'],
  ]
  const counts = [
    [96, 41, 14, 2, 6, 1],
    [31, 13, 4, 0, 2, 3],
    [302, 108, 31, 9, 14, 2],
    [429, 162, 49, 11, 22, 6],
  ]
  const of = (row: number, part: number): Partial<Mark> => {
    const count = counts[row % 4]?.[part] ?? 0
    if (input === 'missing' && (row === 1 || part === 4)) return { value: null, missing: 'notReported', label: '未报' }
    if (input === 'zeroBase') return { value: row === 0 ? 0 : part === 0 ? 12 : 0, label: row === 0 ? '0' : part === 0 ? '12' : '0' }
    if (input === 'bounds' && part === 0) return { value: count, bound: 'atLeast', label: `${count}余` }
    return { value: count, label: String(count) }
  }
  const list = parts.map(([name, colour], k) =>
    series(
      name,
      'peer',
      names.map((category, r) => ({ ...mark(`s${k}-${r}`, category, 0), ...of(r, k) })),
      status ? { status: colour } : {},
    ),
  )
  const total = (r: number) => list.reduce((sum, s) => sum + (s.marks[r]?.value ?? 0), 0)
  return panel(list, {
    unit: '项',
    rows: names.map((category, r) => ({ category, detail: '', end: `${total(r)}项`, own: r === 1, rank: '' })),
  })
}

export function share(input: Input): Panel {
  const plain = stack(input, false)
  return {
    ...plain,
    unit: '%',
    series: plain.series.map((s) => ({
      ...s,
      marks: s.marks.map((m, r) => {
        const total = plain.series.reduce((sum, other) => sum + (other.marks[r]?.value ?? 0), 0)
        return m.value === null || total === 0
          ? m
          : { ...m, value: (m.value / total) * 100, label: `${((m.value / total) * 100).toFixed(1)}%` }
      }),
    })),
  }
}

export function completion(input: Input): Panel {
  const row = (k: number, category: string, value: number | null, more: Partial<Mark> = {}) =>
    mark(`b${k}`, category, value, {
      detail: '34 / 66项',
      label: value === null ? '' : `${value.toFixed(1)}%`,
      ...(value === null
        ? {}
        : {
            gap: {
              text: `${value < 58.1 ? '−' : ''}${Math.abs(value - 58.1).toFixed(1)}`,
              merit: value < 58.1 ? ('bad' as const) : ('good' as const),
            },
          }),
      ...more,
    })
  const rows: Readonly<Record<Input, readonly Mark[]>> = {
    one: [row(0, '省委改革任务', 51.5)],
    five: [
      row(0, '省委改革任务', 51.5),
      row(1, '自主创新改革事项', 51.6, { detail: '49 / 95项' }),
      row(2, '合计', 51.6, { detail: '83 / 161项', flags: ['aggregate'] }),
    ],
    thirty: longNames.map((name, k) => row(k, name, (k * 37) % 120, { detail: '', ...(k === 16 ? { flags: ['own'] } : {}) })),
    missing: [
      row(0, '省委改革任务', 51.5),
      row(1, '专项任务', null, { missing: 'notReported', label: '未报', detail: '' }),
      row(2, '其他任务', null, { missing: 'notApplicable', label: '无此项', detail: '' }),
    ],
    bounds: [
      row(0, '省委改革任务', 50, { bound: 'atLeast', label: '50%以上' }),
      row(1, '精文减会', 80, { bound: 'atMost', label: '不超过80%' }),
      row(2, '调研', 60, { bound: 'range', low: 60, high: 75, label: '60%—75%' }),
    ],
    partYear: [row(0, '省委改革任务', 51.5, { flags: ['partPeriod'], detail: '1—7月' })],
    negative: [row(0, '增收', -12.5, { label: '−12.5%' }), row(1, '减负', 104.2)],
    zeroBase: [row(0, '新设任务', 0), row(1, '无目标任务', null, { label: '没有目标，算不出完成率' })],
    conflict: [
      row(0, '省委改革任务', 51.5, { flags: ['conflict'], others: [45], label: '45 / 51.5% 待定' }),
      row(1, '自主创新改革事项', 51.6),
    ],
  }
  return panel([series('', 'peer', rows[input])], { unit: '%', heads: ['完成率', '较时序（百分点）'] })
}

export function stages(input: Input): Panel {
  const rate = (name: string, text: string) => ({ rate: { name, text, merit: 'neutral' as const } })
  const board = [
    mark('f0', '报送省信息', 525, { label: '525篇' }),
    mark('f1', '被省采用', 53, { label: '53篇', ...rate('占报送', '10.1%') }),
    mark('f2', '上报中办', 35, { label: '35篇', ...rate('占报送', '6.7%') }),
  ]
  const cases: Readonly<Record<Input, readonly Mark[]>> = {
    one: board.slice(0, 1),
    five: board,
    thirty: longNames.map((name, k) =>
      mark(`f${k}`, name, 525 - k * 16, { label: `${525 - k * 16}篇`, ...rate('占报送', `${(100 - k * 3).toFixed(1)}%`) }),
    ),
    missing: [...board.slice(0, 2), mark('f2', '上报中办', null, { missing: 'notReported', label: '未报' })],
    bounds: [
      { ...(board[0] as Mark), bound: 'atLeast', label: '500余篇' },
      { ...(board[1] as Mark), bound: 'about', label: '约53篇', ...rate('占报送', '≤10.6%') },
    ],
    partYear: board.map((m) => ({ ...m, flags: ['partPeriod'], category: `${m.category}（1—7月）` })),
    negative: board,
    zeroBase: [mark('f0', '报送省信息', 0, { label: '0篇' }), mark('f1', '被省采用', 0, { label: '0篇', detail: '基数为0' })],
    conflict: [board[0] as Mark, { ...(board[1] as Mark), flags: ['conflict'], others: [35], label: '35 / 53篇 待定' }],
  }
  return panel([series('', 'own', cases[input])])
}

export function floating(input: Input): Panel {
  const list = input === 'one' ? [27] : input === 'thirty' ? longNames.map((_, k) => (k % 3 === 0 ? -4 : 6) + (k % 5)) : [12, 8, -5, 15, -3]
  let at = 498
  const parts = list.map((by, k) => {
    const m = mark(
      `w${k}`,
      input === 'thirty' ? (longNames[k] as string) : (['示例县甲', '示例县乙', '示例县丙', '示例区丁', '示例区戊'][k] as string),
      by,
      {
        from: at,
        label: `${by < 0 ? '−' : '+'}${Math.abs(by)}`,
        change: change(by < 0 ? 'down' : 'up', by < 0 ? 'bad' : 'good', `${Math.abs(by)}篇`),
        ...(k === 3 ? { flags: ['own'] } : {}),
      },
    )
    at += by
    return m
  })
  const marks = [
    mark('w-first', '2022年1—7月', 498, { label: '498篇', flags: ['aggregate'] }),
    ...parts,
    mark('w-last', '2023年1—7月', at, { label: `${at}篇`, flags: ['aggregate'] }),
  ]
  if (input === 'missing') marks.splice(2, 1, mark('w-x', '示例县乙', null, { missing: 'notReported', label: '未报', from: 510 }))
  if (input === 'bounds') marks.splice(1, 1, { ...(parts[0] as Mark), bound: 'atLeast', label: '+12余' })
  if (input === 'zeroBase') marks.splice(0, 1, mark('w-first', '2022年1—7月', 0, { label: '0', flags: ['aggregate'] }))
  return panel([series('', 'peer', marks)])
}

export function schedule(input: Input): Panel {
  const day = (n: number) => 19358 + n
  const names =
    input === 'thirty'
      ? longNames
      : input === 'one'
        ? ['推进省委改革任务']
        : ['推进省委改革任务', '《督查专报》编发', '开展基层减负专项督查', '政务信息报送', '调研成果转化']
  const states: readonly StatusColour[] = ['green', 'blue', 'yellow', 'red', 'rest']
  const rows = names
    .map((category, k) =>
      mark(`t${k}`, category, k % 3 === 0 ? day(120 + k * 5) : null, {
        at: [day(k * 6), day(140 + k * 5)],
        detail: '督查室',
        label: ['6月30日办结', '7月31日前', '剩5天', '逾期3天', '未定'][k % 5] as string,
        status: states[k % 5] as StatusColour,
        points: [
          { at: day(40 + k * 6), name: '方案', done: true },
          { at: day(100 + k * 5), name: '中期', done: k % 2 === 0 },
          { at: day(130 + k * 5), name: '验收', done: null },
        ],
        ...(k === 3 ? { flags: ['named-bad'] } : {}),
        ...(input === 'missing' && k === 1 ? { missing: 'notReported' as const, label: '未填时限', points: [], value: null } : {}),
      }),
    )
    .map((m, k): Mark => {
      if (input !== 'missing' || k !== 1) return m
      const { at, ...rest } = m
      return at ? rest : m
    })
  return panel([series('', 'peer', rows)], { ticks: [0, 31, 59, 90, 120, 151, 181].map((n, k) => ({ value: day(n), text: `${k + 1}月` })) })
}

export function scores(input: Input): Panel {
  const base = members(input)
  const rows = base.map((m, k): Mark => ({
    ...m,
    stars: m.value === null ? null : Math.max(1, 5 - (k % 5) / 2),
    cells: [`+${k % 4}`, k % 3 === 0 ? '−2' : '0'],
    ...(k === 2 ? { flags: ['veto', 'notRanked'], rank: '—', detail: '安全生产一票否决' } : {}),
  }))
  return panel([series('', 'peer', rows)], {
    unit: '分',
    columns: [
      { title: '加分', detail: '' },
      { title: '扣分', detail: '' },
    ],
  })
}

/** A list: names, numbers with their units, a change where there is one. */
export function listed(input: Input): Panel {
  const moves = changes(input === 'five' || input === 'thirty' ? input : 'one')
  const rows = members(input).map((m, k): Mark => ({
    ...m,
    rank: '',
    label: m.value === null || /[^\d.]/.test(m.label) ? m.label : `${m.label}篇`,
    change: m.value === null ? null : (moves[k]?.change ?? null),
  }))
  return panel([series('', 'own', rows)])
}

export function outline(input: Input): Panel {
  const names = ['督查', '信息', '文稿', '会议活动', '改革任务（双过半）', '调研']
  const axes = input === 'thirty' ? longNames.slice(0, 12) : names
  const make = (id: string, by: number) =>
    axes.map((category, k) => {
      const value = Math.max(0, Math.min(100, 40 + ((k * 23 + by) % 60)))
      const lost = input === 'missing' && k === 2
      return mark(`${id}${k}`, category, lost ? null : input === 'zeroBase' ? 0 : value, {
        label: lost ? '未报' : `${value}`,
        ...(lost ? { missing: 'notReported' as const } : {}),
      })
    })
  return panel([
    series('示例区丁', 'own', make('a', 0)),
    ...(input === 'one' ? [] : [series('八家均值', 'ghost', make('g', 17)), series('示例县甲', 'peer', make('p', 31))]),
  ])
}

export function tilePanels(input: Input): Panel[] {
  const spark = (id: string, list: readonly (number | null)[]) =>
    series(
      '',
      'ghost',
      list.map((v, k) => mark(`${id}s${k}`, months[k] as string, v)),
    )
  const tile = (k: number, title: string, unit: string, m: Mark, more: readonly ReturnType<typeof series>[] = []) =>
    panel([series('', 'own', [m]), ...more], { title, unit, own: k === 0 })
  const board = [
    tile(
      0,
      '起草综合文稿',
      '篇',
      mark('t0', '起草综合文稿', 600, {
        label: '600余',
        bound: 'atLeast',
        low: 600,
        change: change('up', 'good', '≥9.5%'),
        aside: '上年548',
      }),
      [spark('a', [70, 62, 90, 88, 92, 99, 97])],
    ),
    tile(1, '开展各类督查', '次', mark('t1', '开展各类督查', 160, { change: change('up', 'good', '12.7%'), aside: '上年142' }), [
      spark('b', [18, 15, 24, 22, 26, 28, 27]),
    ]),
    tile(2, '报送省信息', '篇', mark('t2', '报送省信息', 525, { change: change('up', 'good', '5.4%'), aside: '上年498' })),
    tile(3, '《督查专报》', '期', mark('t3', '《督查专报》', 28, { change: change('down', 'bad', '9.7%'), aside: '上年31' })),
    tile(4, '重要会议活动', '次', mark('t4', '重要会议活动', 215, { change: change('up', 'unknown', '8.6%'), aside: '好坏未定' }), [
      spark('e', [30, 25, null, 35, 30, 31, 33]),
    ]),
    tile(
      5,
      '改革任务完成率',
      '%',
      mark('t5', '改革任务完成率', 51.6, { label: '51.6%', gap: { text: '慢6.5个百分点', merit: 'bad' }, aside: '较时序58.1%' }),
      [series('', 'target', [mark('t5t', '时序', 58.1)])],
    ),
  ]
  const only = (...list: readonly number[]) => list.map((k) => board[k] as Panel)
  switch (input) {
    case 'one':
      return only(0)
    case 'five':
      return board
    case 'thirty':
      return longNames.map((name, k) =>
        tile(
          k,
          name,
          '万件',
          mark(`x${k}`, name, 133.8 + k, {
            label: `${(133.8 + k).toFixed(1)}`,
            change: change('up', 'good', `${k}.5%`),
            aside: '上年同期133.8',
          }),
        ),
      )
    case 'missing':
      return [
        ...only(1),
        ...(['notReported', 'dash', 'notApplicable'] as const).map((missing, k) =>
          tile(k + 1, '调研报告', '篇', mark(`m${k}`, '调研报告', null, { missing, label: ['未报', '无', '无此项'][k] as string })),
        ),
      ]
    case 'bounds':
      return only(0, 4)
    case 'partYear':
      return only(1, 2).map((p) => ({ ...p, title: `${p.title}（1—7月）` }))
    case 'negative':
      return [
        tile(
          0,
          '利润总额',
          '万元',
          mark('n0', '利润总额', -30.5, { label: '−30.5', change: change('none', 'bad', '由正转负，减少42.5万元') }),
        ),
        ...only(3),
      ]
    case 'zeroBase':
      return [
        tile(0, '提出工作建议', '条', mark('z0', '提出工作建议', 53, { change: change('none', 'unknown', '基数为0，增加53条') })),
        tile(1, '信访积案', '件', mark('z1', '信访积案', 0, { label: '0' })),
      ]
    case 'conflict':
      return [tile(0, '培训班次', '次', mark('k0', '培训班次', 11, { label: '11 / 13', flags: ['conflict'], others: [13] })), ...only(1)]
  }
}
