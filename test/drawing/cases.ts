import type { Figure, Mark, MarkChange, Reference } from '../../src/figures/figure'
import { figure, mark, panel, series } from './figure'

/** Names as long as offices have them. */
export const longNames = [
  '市发展和改革委员会（市粮食和物资储备局）',
  '市教育局（市委教育工作领导小组办公室）',
  '市科学技术局',
  '市工业和信息化局',
  '市民族宗教事务局',
  '市公安局',
  '市民政局（市老龄工作委员会办公室）',
  '市司法局',
  '市财政局',
  '市人力资源和社会保障局',
  '市自然资源和规划局（市林业局）',
  '市生态环境局',
  '市住房和城乡建设局（市人民防空办公室）',
  '市交通运输局',
  '市城乡水务局（市河长制办公室）',
  '市农业农村局（市乡村振兴局）',
  '市市场监督管理局（市知识产权局）',
  '市商务局',
  '市文化和旅游局（市文物局）',
  '市卫生健康委员会（市中医药管理局）',
  '市退役军人事务局',
  '市应急管理局（市地震局）',
  '市审计局',
  '市行政审批服务局（市政务服务管理办公室）',
  '市国有资产监督管理委员会',
  '市体育局',
  '市统计局',
  '市医疗保障局',
  '市地方金融监督管理局',
  '市大数据局',
]
const counts = [96, 93, 91, 88, 85, 83, 81, 80, 77, 74, 72, 71, 69, 66, 64, 61, 59, 59, 55, 52, 49, 47, 44, 40, 37, 31, 26, 18, 0, null]
const short = ['示例县甲', '示例县乙', '示例县丙', '示例区丁', '示例区戊', '市直己', '市直庚', '市直辛']

export const change = (direction: MarkChange['direction'], merit: MarkChange['merit'], text: string): MarkChange => ({
  direction,
  merit,
  text,
})
export const reference = (name: string, value: number, text: string, more: Partial<Reference> = {}): Reference => ({
  name,
  value,
  text,
  line: 'dashed',
  derivation: null,
  ...more,
})

/** The difficult inputs every form is drawn with. */
export const inputs = ['one', 'five', 'thirty', 'missing', 'bounds', 'partYear', 'negative', 'zeroBase', 'conflict'] as const
export type Input = (typeof inputs)[number]

/** Marks of a ranking for each difficult input. */
export function members(input: Input): Mark[] {
  const m = (k: number, category: string, value: number | null, more: Partial<Mark> = {}) =>
    mark(`m${k}`, category, value, { rank: String(k + 1), ...more })
  switch (input) {
    case 'one':
      return [m(0, '中共滨州市委办公室', 525, { rank: '', flags: ['own'], label: '525' })]
    case 'five':
      return [96, 88, 81, 74, 69].map((v, k) => m(k, short[k] as string, v, k === 3 ? { flags: ['own'] } : {}))
    case 'thirty':
      return longNames.map((name, k) => {
        const value = counts[k] as number | null
        if (value === null) return m(k, name, null, { missing: 'notReported', label: '未报，不排名', rank: '—', flags: ['notRanked'] })
        return m(k, name, value, {
          ...(k === 16 ? { flags: ['own'] } : {}),
          ...(value === 0 ? { label: '0 零报送', flags: ['zeroReport'] } : {}),
        })
      })
    case 'missing':
      return [
        m(0, '示例县甲', 96),
        m(1, '示例县乙', 0, { label: '0 零报送', flags: ['zeroReport'] }),
        ...(['blank', 'dash', 'slash', 'ellipsis', 'notApplicable', 'none', 'notReported', 'error', 'uncachedFormula'] as const).map(
          (missing, k) =>
            m(k + 2, `市直${'甲乙丙丁戊己庚辛壬'[k] ?? ''}局`, null, {
              missing,
              rank: '—',
              label: ['未报', '无', '无', '略', '无此项', '无', '未报', '表内出错', '公式未算'][k] as string,
            }),
        ),
      ]
    case 'bounds':
      return [
        m(0, '确数', 80, { label: '160次' }),
        m(1, '余、多、以上', 70, { bound: 'atLeast', low: 70, label: '600余篇' }),
        m(2, '以内、不超过', 60, { bound: 'atMost', high: 60, label: '60次以内' }),
        m(3, '近', 72, { bound: 'almost', label: '近4000万元' }),
        m(4, '约、左右', 66, { bound: 'about', label: '约300篇' }),
        m(5, '区间', 35, { bound: 'range', low: 35, high: 70, label: '1—2个' }),
        m(6, '推算', 48, { flags: ['derived'], label: '其余11项（推算）' }),
        m(7, '一票否决', 75, { flags: ['veto', 'notRanked'], rank: '—', label: '90.5 否决，不排名' }),
        m(8, '零', 0, { label: '0 零报送' }),
      ]
    case 'partYear':
      return [
        m(0, '2021年', 930, { rank: '' }),
        m(1, '2022年', 985, { rank: '', inner: { value: 548, label: '548', detail: '1—7月', joins: 'm2', observations: [1] } }),
        m(2, '2023年', 600, { rank: '', detail: '1—7月', bound: 'atLeast', low: 600, label: '600余', flags: ['partPeriod', 'own'] }),
      ]
    case 'negative':
      return [
        [12, '县甲'],
        [3.5, '县乙'],
        [0, '县丙'],
        [-4.2, '县丁'],
        [-18.6, '县戊'],
      ].map(([v, n], k) => m(k, `示例${n as string}`, v as number, k === 3 ? { flags: ['own'] } : {}))
    case 'zeroBase':
      return [
        m(0, '提出工作建议', null, {
          rank: '',
          label: '基数为0，增加53条',
          change: change('none', 'unknown', '基数为0，增加53条'),
          aside: '0 → 53条',
        }),
        m(1, '制发文件', 0, { rank: '', label: '0' }),
        m(2, '召开会议', 3, { rank: '' }),
      ]
    case 'conflict':
      return [
        m(0, '示例县甲', 96),
        m(1, '示例区丁', 53, { flags: ['conflict', 'own'], others: [35], label: '35 / 53 待定' }),
        m(2, '示例县丙', 40),
      ]
  }
}

/** Marks of a change figure for each difficult input. */
export function changes(input: Input): Mark[] {
  const c = (k: number, category: string, aside: string, value: number | null, ch: MarkChange | null, more: Partial<Mark> = {}) =>
    mark(`c${k}`, category, value, { aside, change: ch, label: ch?.text ?? '', ...more })
  const up = (text: string, merit: MarkChange['merit'] = 'good') => change('up', merit, text)
  const board: Mark[] = [
    c(0, '上报中办', '29 → 35篇', 20.7, up('20.7%'), { flags: ['named'] }),
    c(1, '培训班次', '11 → 13次', 18.2, up('18.2%')),
    c(2, '被省采用', '47 → 53篇', 12.8, up('12.8%')),
    c(3, '开展各类督查', '142 → 160次', 12.7, up('12.7%')),
    c(4, '《动态分析》', '33 → 37期', 12.1, up('12.1%')),
    c(5, '起草综合文稿', '548 → 600余篇', 9.5, up('≥9.5%'), { bound: 'atLeast', low: 9.5 }),
    c(6, '重要会议活动', '198 → 215次', 8.6, up('8.6%', 'unknown')),
    c(7, '报送省信息', '498 → 525篇', 5.4, up('5.4%')),
    c(8, '《经济专报》', '8 → 8期', 0, change('flat', 'neutral', '持平')),
    c(9, '《督查专报》', '31 → 28期', -9.7, change('down', 'bad', '9.7%'), { flags: ['named-bad'] }),
    c(10, '提出工作建议', '0 → 53条', null, change('none', 'unknown', '基数为0，增加53条')),
  ]
  switch (input) {
    case 'one':
      return board.slice(3, 4).map((m) => ({ ...m, flags: ['own'] }))
    case 'five':
      return board.slice(0, 5)
    case 'thirty':
      return longNames.map((name, k) =>
        c(
          k,
          name,
          `${k * 7 + 11} → ${k * 9 + 3}篇`,
          30 - k * 2.3,
          change(k < 13 ? 'up' : 'down', k < 13 ? 'good' : 'bad', `${Math.abs(30 - k * 2.3).toFixed(1)}%`),
        ),
      )
    case 'missing':
      return [
        ...board.slice(0, 2),
        c(20, '调研报告', '12篇 → 未报', null, null, { missing: 'notReported', label: '未报' }),
        c(21, '专题会议', '无 → 无', null, null, { missing: 'dash', label: '无' }),
      ]
    case 'bounds':
      return board.slice(4, 8)
    case 'partYear':
      return [
        board[3] as Mark,
        c(22, '制发文件', '上半年55 → 1—7月61件', null, null, { missing: 'notApplicable', label: '时段不同，不比' }),
      ]
    case 'negative':
      return [...board.slice(8, 10), c(23, '利润', '−30 → 12万元', null, change('none', 'good', '由负转正，增加42万元'))]
    case 'zeroBase':
      return board
    case 'conflict':
      return [board[0] as Mark, c(24, '培训班次', '11 → 13次', 18.2, up('18.2%'), { flags: ['conflict'], others: [28.2] })]
  }
}

const months = ['1月', '2月', '3月', '4月', '5月', '6月', '7月']

/** Figures with lines for each difficult input. */
export function lineFigure(input: Input, form: 'lines' | 'stepLines' = 'lines'): Figure {
  const line = (id: string, values: readonly (number | null | Partial<Mark>)[], cats: readonly string[] = months) =>
    values.map((v, k) =>
      v === null
        ? mark(`${id}${k}`, cats[k] as string, null, { missing: 'notReported', label: '未报' })
        : typeof v === 'number'
          ? mark(`${id}${k}`, cats[k] as string, v)
          : mark(`${id}${k}`, cats[k] as string, v.value ?? null, { label: String(v.value ?? ''), ...v }),
    )
  const last = series('2022年', 'ghost', line('g', [16, 12, 20, 20, 23, 26, 25]))
  const now = [18, 15, 24, 22, 26, 28, 27]
  const base = { headline: '前7个月，督查月月多于上年', subtitle: '开展各类督查（次）· 逐月' }
  const make = (list: Parameters<typeof panel>[0], more: Partial<Parameters<typeof figure>[2]> = {}) =>
    figure(form, [panel(list, { unit: '次' })], { ...base, ...more })
  switch (input) {
    case 'one':
      return make([series('2023年', 'own', line('a', now)), last])
    case 'five':
      return make(
        short.slice(0, 5).map((name, k) =>
          series(
            name,
            k === 3 ? 'own' : 'peer',
            line(
              `s${k}-`,
              now.map((v, i) => Math.max(0, v - k * 3 + ((i * (k + 2)) % 4))),
            ),
          ),
        ),
        { references: [reference('均值', 19.4, '19.4')] },
      )
    case 'thirty':
      return make(
        longNames.map((name, k) =>
          series(
            name,
            k === 16 ? 'own' : 'peer',
            line(
              `s${k}-`,
              now.map((v, i) => v + (k % 6) * 4 + ((i * (k + 3)) % 7)),
            ),
          ),
        ),
      )
    case 'missing':
      return make([
        series('示例区丁', 'own', line('a', [9, 9, null, 14, 15, 14, null])),
        series('示例县甲', 'peer', line('b', [13, { value: null, missing: 'dash', label: '无（—）' }, 15, 14, 16, 14, 12])),
        series('示例县乙', 'peer', line('c', [null, null, 8, 8, 9, 9, 10])),
      ])
    case 'bounds':
      return make([
        series(
          '2023年',
          'own',
          line('a', [
            18,
            { value: 15, bound: 'atLeast', label: '15余' },
            { value: 24, bound: 'atMost', label: '24以内' },
            { value: 22, bound: 'about', label: '约22' },
            { value: 20, bound: 'range', low: 20, high: 26, label: '20—26' },
            { value: 28, bound: 'almost', label: '近28' },
            27,
          ]),
        ),
        last,
      ])
    case 'partYear':
      return make(
        [
          series(
            '',
            'own',
            line(
              'a',
              [820, 930, 985, { value: 600, flags: ['partPeriod'], label: '600余（1—7月）', bound: 'atLeast' }],
              ['2020年', '2021年', '2022年', '2023年1—7月'],
            ),
          ),
        ],
        { references: [reference('2025年目标', 1000, '1000')] },
      )
    case 'negative':
      return make([series('2023年', 'own', line('a', [4.2, -1.5, -6.3, 0, 2.2, 5.1, -2.4]))])
    case 'zeroBase':
      return make([series('2023年', 'own', line('a', [0, 0, 0, 0, 0, 0, 0]))])
    case 'conflict':
      return make([
        series(
          '2023年',
          'own',
          line('a', [18, 15, 24, { value: 22, flags: ['conflict'], others: [13], label: '13 / 22 待定' }, 26, 28, 27]),
        ),
        last,
      ])
  }
}
