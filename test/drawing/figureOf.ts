import type { Figure, FormName, Mark } from '../../src/figures/figure'
import { changes, inputs, lineFigure, longNames, members, reference, type Input } from './cases'
import { figure, mark, panel, series } from './figure'
import { completion, floating, grid, listed, months, moved, outline, schedule, scores, share, stack, stages, tilePanels } from './panels'

const mean = (input: Input) =>
  input === 'five' ? [reference('均值', 81.6, '81.6')] : input === 'thirty' ? [reference('均值', 61, '61.0')] : []

/** Small multiples of lines: eight offices on one scale with the mean as a ghost. */
export function multiples(form: 'lines' | 'rankedBars'): Figure {
  const names = ['示例县甲', '示例县乙', '示例县丙', '示例区丁', '示例区戊', '市直己', '市直庚', '市直辛']
  const panels = names.map((title, p) =>
    panel(
      form === 'lines'
        ? [
            series(
              title,
              p === 3 ? 'own' : 'peer',
              months.map((month, k) =>
                (p === 3 && k === 6) || (p === 5 && k === 6)
                  ? mark(`p${p}-${k}`, month, null, { missing: p === 3 ? 'notReported' : 'dash', label: p === 3 ? '未报' : '无（—）' })
                  : mark(`p${p}-${k}`, month, p === 7 ? 0 : 13 - p + ((k * (p + 2)) % 5)),
              ),
            ),
            series(
              '均值',
              'ghost',
              months.map((month, k) => mark(`g${p}-${k}`, month, 9 + (k % 3))),
            ),
          ]
        : [
            series(
              title,
              p === 3 ? 'own' : 'peer',
              months.slice(0, 4).map((month, k) => mark(`p${p}-${k}`, month, (p + 2) * (k + 3))),
            ),
          ],
      { title, own: p === 3, aside: `累计 ${96 - p * 5} 篇` },
    ),
  )
  return figure(form, panels, {
    headline: '5家单位7月报送少于6月，示例区丁未报，市直辛连续7个月零报送',
    subtitle: '报送信息（篇）· 2023年1—7月，逐月 · 各图同一刻度；点线为8家均值，不含未报和无',
  })
}

/** A figure of a form with one of the difficult inputs. */
export function figureOf(form: FormName, input: Input): Figure {
  switch (form) {
    case 'rankedBars':
      return figure(form, [panel([series('', 'peer', members(input))])], { references: mean(input) })
    case 'changeBars':
      return figure(form, [panel([series('', 'peer', changes(input))], { unit: '%' })], {
        headline: '10项可比指标8增1平1降，上报中办增长20.7%居首',
        subtitle: '各项指标同比（%）· 2023年1—7月与2022年1—7月',
        notes: input === 'bounds' ? ['≥ 本期为600余，增幅取下限'] : [],
      })
    case 'lines':
    case 'stepLines':
      return lineFigure(input, form)
    case 'columns':
      return figure(
        form,
        [
          panel([
            series(
              '',
              'peer',
              members(input === 'thirty' ? 'missing' : input).map((m) => ({ ...m, rank: '' })),
            ),
          ]),
        ],
        {
          headline: '今年前7个月起草文稿600余篇，比上年同期多9.5%以上',
          references: input === 'partYear' ? [reference('2025年目标', 1000, '1000')] : mean(input),
        },
      )
    case 'pairedBars':
      return figure(
        form,
        [panel([series('2023年1—7月', 'peer', members(input)), series('2022年1—7月', 'base', moved(input, 'base-', -6))])],
        { references: mean(input) },
      )
    case 'bump': {
      const names = input === 'thirty' ? longNames : members(input === 'one' ? 'one' : 'five').map((m) => m.category)
      return figure(form, [
        panel(
          names.map((name, r) =>
            series(
              name,
              r === Math.min(3, names.length - 1) ? 'own' : 'peer',
              months.map((month, k) => {
                const rank = ((r * 7 + k * (r % 3)) % names.length) + 1
                const lost = input === 'missing' && (r + k) % 4 === 0
                return mark(`k${r}-${k}`, month, lost ? null : rank, {
                  label: lost ? '未报' : String(rank),
                  ...(lost ? { missing: 'notReported' as const } : {}),
                })
              }),
            ),
          ),
        ),
      ])
    }
    case 'heatmap':
      return figure(form, [grid(input, false)])
    case 'calendar':
      return figure(form, [grid(input, true)])
    case 'bullet':
      return figure(form, [completion(input)], {
        headline: '两类改革任务均已过半，仍慢于时序6.5个百分点以上',
        references: [reference('过半', 50, '50', { line: 'solid' }), reference('时序', 58.1, '58.1')],
      })
    case 'quadrant': {
      const marks = members(input).map((m, k): Mark => ({
        ...m,
        rank: '',
        ...(m.value === null ? {} : { at: [Math.min(98, 30 + ((k * 17) % 65)), 0] }),
      }))
      return figure(form, [panel([series('', 'peer', marks)], { unit: '%', heads: ['任务完成（%）', '时间过去（%）'] })], {
        references: [
          reference('过半', 50, '50', { line: 'solid' }),
          reference('过半', 50, '50', { line: 'solid', axis: 'x' }),
          reference('时序', 58.1, '58.1', { axis: 'x' }),
        ],
      })
    }
    case 'stackedBars':
      return figure(form, [stack(input, true)], { headline: '662项督办已办结429项，22项逾期' })
    case 'shareBars':
      return figure(form, [share(input)])
    case 'steps':
      return figure(form, [stages(input)], { headline: '报送525篇，省采用率10.1%' })
    case 'dumbbell':
    case 'gapBars':
      return figure(form, [
        panel([
          series(
            '示例区丁',
            'own',
            members(input).map((m) => ({
              ...m,
              rank: '',
              ...(m.value === null
                ? {}
                : { gap: { text: m.value > 70 ? '+6' : '−6', merit: m.value > 70 ? ('good' as const) : ('bad' as const) } }),
            })),
          ),
          series('青岛市（标杆）', 'target', moved(input, 'base-', 6)),
        ]),
      ])
    case 'waterfall':
      return figure(form, [floating(input)], { headline: '报送增加27篇，示例区丁拉动最多' })
    case 'timeline':
      return figure(form, [schedule(input)], {
        headline: '5项重点任务1项逾期',
        references: [reference('截至', 19358 + 150, '5月31日', { axis: 'x' })],
      })
    case 'scoreTable':
      return figure(form, [scores(input)], { headline: '示例区丁考核80.5分，居第4' })
    case 'radar':
      return figure(form, [outline(input)])
    case 'listing':
      return figure(form, [listed(input)], { headline: '滨州市委办公室12项数据一览' })
    case 'tiles':
      return figure(form, tilePanels(input), { headline: '六项主要工作' })
  }
}

/** Every form with every input, and small multiples. */
export const gallery: readonly { readonly form: FormName; readonly input: string; readonly figure: Figure }[] = [
  ...(
    [
      'changeBars',
      'rankedBars',
      'columns',
      'lines',
      'stepLines',
      'pairedBars',
      'bump',
      'heatmap',
      'bullet',
      'quadrant',
      'stackedBars',
      'shareBars',
      'steps',
      'dumbbell',
      'gapBars',
      'waterfall',
      'timeline',
      'calendar',
      'scoreTable',
      'radar',
      'tiles',
      'listing',
    ] as const
  ).flatMap((form) => inputs.map((input) => ({ form, input, figure: figureOf(form, input) }))),
  { form: 'lines', input: 'multiples', figure: multiples('lines') },
  { form: 'rankedBars', input: 'multiples', figure: multiples('rankedBars') },
]
