import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { saidActs } from '../../../src/store/saidActs'
import type { LineUse } from '../../../src/views/check/change/correctionDrafts'
import { lineUsesAt } from '../../../src/views/check/change/correctionDrafts'
import { blob, figureAt, open, placeAt, say, sayOf, type Row, type Store } from './saying'

/** What a clerk says: of a cell's column, what is counted, its unit; or of a block. */
type Act =
  | readonly [cell: string, change: 'column' | 'indicator' | 'unit', after: string, reach?: 'table']
  | readonly [block: string, act: 'columns' | 'name' | 'unit', said: object]
type Expected = Readonly<Record<string, object | undefined>>

const csv = (text: string): Row[] => text.split('/').map((line) => line.split(','))

// Sheets as clerks write them that read wrong at first; what is said of the first month; both months as they are then.
const sheets: readonly [what: string, first: Row[], acts: readonly Act[], right: Expected, next: Row[], rightThen: Expected][] = [
  [
    'names over the columns are bodies, under words for what they are',
    csv('办件量通报（2024年6月）/,市直部门,,县区,/事项,教体,交通,东平,宁阳/受理件,120,98,310,265/办结件,110,95,302,251'),
    [['B3', 'column', 'heads:office']],
    {
      B4: { office: '教体', indicator: '受理件', parts: '', period: '2024-06' },
      E5: { office: '宁阳', indicator: '办结件', parts: '' },
    },
    csv('办件量通报（2024年7月）/,市直部门,,县区,/事项,交通,教体,东平,宁阳/受理件,99,121,311,266/评价件,9,8,7,6/办结件,91,111,303,252'),
    { C4: { office: '教体', value: 121, period: '2024-07' }, B5: { office: '交通', indicator: '评价件' } },
  ],
  [
    'names over the columns are bodies, of which only the last looks like one; the title says what is counted',
    csv('2024年6月降雨量/站,东平,宁阳,莘县/河东站,12,9,31/河西站,11,8,30'),
    [['C2', 'column', 'heads:office']],
    { B3: { office: '东平', indicator: '降雨量', breakdown: { 站: '河东站' } }, D4: { office: '莘县', value: 30 } },
    csv('2024年7月降雨量/站,宁阳,东平,莘县/河东站,19,22,41/河中站,1,2,3/河西站,18,21,40'),
    { C3: { office: '东平', value: 22 }, B4: { office: '宁阳', breakdown: { 站: '河中站' } } },
  ],
  [
    'the corner names what is counted, the rows beside it are bodies',
    csv('2024年,,/亩均产出（万元）,一季度,二季度/城南片,12.4,13.1/城北片,9.8,10.2'),
    [['A2', 'column', 'names:office']],
    { B3: { office: '城南片', indicator: '亩均产出', unit: '万元', period: '2024-Q1' } },
    csv('2025年,,/亩均产出（万元）,二季度,一季度/城南片,14.4,13.6/城东片,11,12/城北片,10.2,10.8'),
    { C3: { office: '城南片', indicator: '亩均产出', value: 13.6, period: '2025-Q1' }, B4: { office: '城东片', unit: '万元' } },
  ],
  [
    'a column of the same time last year and one of the difference, headed by one sign each',
    csv('机关用电（截至2024年9月）/单位名称,本,上,差/档案馆,320,355,-35/图书馆,410,402,8'),
    [
      ['B3:D4', 'name', { name: '用电量' }],
      ['C2', 'column', 'time:samePeriodLastYear'],
      ['D2', 'column', 'is:samePeriodLastYear'],
    ],
    {
      B3: { indicator: '用电量', period: '2024-01/2024-09', measure: 'value' },
      C3: { indicator: '用电量', period: '2023-01/2023-09', periodText: '截至2024年9月' },
      D3: { indicator: '用电量', measure: 'change', against: 'samePeriodLastYear', form: 'difference' },
    },
    csv('机关用电（截至2024年10月）/单位名称,本,差,上/档案馆,352,-38,390/党史馆,100,10,90/图书馆,451,9,442'),
    {
      D3: { indicator: '用电量', period: '2023-01/2023-10', value: 390 },
      C4: { indicator: '用电量', measure: 'change', value: 10 },
    },
  ],
  [
    'a column headed by no more than a word for a time is the goal',
    csv('2024年民生实事（截至10月底）/任务,单位,年度,已完成/新建充电桩,个,500,320/改造厕所,座,1200,900'),
    [['C2', 'column', 'is:target']],
    { C3: { measure: 'target', period: '2024', indicator: '新建充电桩' }, D3: { measure: 'value', value: 320 } },
    csv('2025年民生实事（截至1月底）/任务,单位,已完成,年度/新建充电桩,个,52,500/新建书屋,个,11,20/改造厕所,座,990,1200'),
    { D3: { measure: 'target', value: 500 }, C4: { measure: 'value', value: 11 } },
  ],
  [
    'a column of weights among bodies is no body, and what the bodies have are scores',
    csv('2024年上半年/序,考核项,权,甲县,乙县,丙县/1,信息工作,20,18.5,17.2,19/2,督查工作,30,28,26.5,25/3,值班工作,10,9.5,8,9'),
    [
      ['C2', 'column', 'is:target'],
      ['D3:F5', 'columns', { use: 'is:score' }],
    ],
    { C3: { measure: 'target', office: null }, D3: { measure: 'score', office: '甲县' }, E5: { measure: 'score', office: '乙县' } },
    csv(
      '2024年下半年/序,考核项,权,乙县,甲县,丙县/1,信息工作,20,16.2,17.5,18/2,保密工作,10,8,9,7/3,督查工作,30,25,27,26/4,值班工作,10,7,8,9',
    ),
    { C4: { measure: 'target', office: null, value: 10 }, D3: { measure: 'score', office: '乙县', value: 16.2 } },
  ],
  [
    'a goal among states of a plan is of what they are of',
    csv('“十四五”指标（2023年）/指标,目前,到期/森林覆盖率（%）,19.6,20.5/高标准农田（万亩）,70.5,78'),
    [['C2', 'column', 'is:target']],
    { C3: { measure: 'target', parts: '', value: 20.5 }, B3: { measure: 'value' } },
    csv('“十四五”指标（2024年）/指标,到期,目前/森林覆盖率（%）,20.5,19.9/水质达标率（%）,97,95/高标准农田（万亩）,78,72'),
    { B4: { measure: 'target', parts: '', value: 97 } },
  ],
  [
    'one unit for all columns of years',
    csv('指标,2022,2021,2020/施工面积,17932,19390,20294/竣工面积,3084,3185,2771'),
    [['B2:D3', 'unit', { unit: '万平方米' }]],
    { B2: { unit: '万平方米', period: '2022' }, D3: { unit: '万平方米', period: '2020' } },
    csv('指标,2021,2022,2023/施工面积,19390,17932,16100/待售面积,5,6,7/竣工面积,3185,3084,2990'),
    { D3: { unit: '万平方米', indicator: '待售面积', period: '2023' } },
  ],
  [
    'a unit of a column that begins like a country is its own',
    csv('年份,总人口（万）,中国人均产值,中国性别比例（女生=100）/2021,54167,23,108.1/2022,55196,29,107.9'),
    [['D1', 'unit', '%']],
    { D2: { unit: '%', value: 108.1 }, C2: { unit: '' } },
    csv('年份,中国性别比例（女生=100）,总人口（万）,中国人均产值/2021,108.1,54167,23/2022,107.9,55196,29/2023,107,56300,43'),
    { B4: { unit: '%', value: 107 }, D4: { unit: '' } },
  ],
  [
    'a column of places that was taken for running numbers',
    csv('2024年二季度评价/序,县区,得分/1,甲县,92.1/2,乙县,90.5/3,丙县,88.7'),
    [['A2', 'column', 'is:rank']],
    { A3: { measure: 'rank', office: '甲县', value: 1 }, A5: { measure: 'rank', value: 3 } },
    csv('2024年三季度评价/县区,序,得分/乙县,1,93.1/丁县,2,91/甲县,3,90.2/丙县,4,85.7'),
    { B4: { measure: 'rank', office: '丁县', value: 2, period: '2024-Q3' } },
  ],
  [
    'a limit and a distance by no word the reader knows are of what they stand beside',
    csv('安全生产（2024年6月）/县区,红线,实际,距线/甲县,5,3,2/乙县,4,6,-2/丙县,6,6,0'),
    [
      ['B2', 'column', 'is:ceiling'],
      ['D2', 'column', 'is:previousPeriod'],
    ],
    {
      B3: { indicator: '安全生产', measure: 'target', value: 5 },
      C3: { indicator: '安全生产', measure: 'value' },
      D4: { indicator: '安全生产', measure: 'change', value: -2 },
    },
    csv('安全生产（2024年7月）/县区,实际,红线,距线/甲县,4,5,1/丁县,2,3,1/乙县,7,4,-3/丙县,5,6,1'),
    { C4: { indicator: '安全生产', measure: 'target', value: 3 }, D4: { indicator: '安全生产', measure: 'change', value: 1 } },
  ],
  [
    'remarks that are units',
    csv('2024年1-6月收储量/粮库,数量,备注/一库,3200,吨/二库,2800,吨/三库,900,公斤'),
    [
      ['C2', 'column', 'names:unit'],
      ['A2', 'column', 'names:office'],
    ],
    { B3: { office: '一库', unit: '吨', value: 3200 }, B5: { office: '三库', unit: '公斤' } },
    csv('2024年1-7月收储量/粮库,备注,数量/一库,吨,3300/四库,吨,50/二库,吨,2900/三库,公斤,990'),
    { C4: { office: '四库', unit: '吨', value: 50 } },
  ],
  [
    'a sum by one sign, of months that are of what the clerk names',
    csv('开局进度（2024.3.31）/镇街,任务,1月,2月,3月,累/王庄,300,50,60,90,200/李集,250,40,55,80,175'),
    [
      ['B2', 'column', 'is:target'],
      ['F2', 'column', 'total:total'],
      ['C2', 'indicator', '完成数', 'table'],
    ],
    {
      C3: { indicator: '完成数', parts: '' },
      B3: { measure: 'target' },
      F3: { indicator: '完成数', parts: '', flags: ['aggregate'] },
    },
    csv('开局进度（2025.3.31）/镇街,累,1月,2月,3月,任务/王庄,220,55,66,99,320/孙庄,30,10,10,10,50/李集,192,44,60,88,270'),
    { B4: { indicator: '完成数', parts: '', flags: ['aggregate'], value: 30 }, F4: { measure: 'target', value: 50 } },
  ],
  [
    'what stands before and after names no indicator',
    csv('专项整治前后对比（2024年6月）/镇街,整治前,整治后/王庄镇,230,41/李集镇,185,36'),
    [['B2', 'column', 'heads:part']],
    { B3: { office: '王庄镇', breakdown: { 列: '整治前' }, value: 230 }, C4: { breakdown: { 列: '整治后' } } },
    csv('专项整治前后对比（2024年7月）/镇街,整治后,整治前/王庄镇,45,253/赵楼镇,12,90/李集镇,40,204'),
    { B4: { office: '赵楼镇', breakdown: { 列: '整治后' }, value: 12 } },
  ],
]

/** A figure, with what tells it apart in one line: '' for nothing. */
function seen(store: Store, cell: string, fileName?: string) {
  const figure = figureAt(store, cell, fileName)
  return figure && { ...figure, parts: Object.entries(figure.breakdown).flat().join(' ') }
}

beforeEach(() => setActivePinia(createPinia()))

describe('a sheet that was read wrong is right by what a clerk says once, and so is next month’s', () => {
  it.each(sheets)('%s', async (_, first, acts, right, next, rightThen) => {
    const store = await open(first)
    const wrong = Object.entries(right).filter(([cell, one]) => !fits(seen(store, cell), one))
    expect(wrong.length).toBeGreaterThan(0)
    for (const act of acts) {
      const [at, what, said, reach] = act
      if (typeof said !== 'string') {
        const trial = await sayOf(store, at, what as 'columns', said)
        expect(trial).toMatchObject({ unmatched: 0, changed: expect.any(Number) })
        continue
      }
      if (what === 'column') expect(lineUsesAt(await placeAt(store, at), 'column')).toContain(said as LineUse)
      expect(await say(store, at, what as 'column', said, reach ?? null)).toMatchObject({
        reach: reach ?? 'template',
        trial: { unmatched: 0 },
      })
    }
    expect(saidActs(store.answered)).toHaveLength(acts.length)
    for (const [cell, one] of Object.entries(right)) expect(seen(store, cell), cell).toMatchObject(one as object)
    await store.add([{ name: '8月.csv', blob: blob(next) }])
    for (const [cell, one] of Object.entries(rightThen)) expect(seen(store, cell, '8月.csv'), cell).toMatchObject(one as object)
  })

  const fits = (figure: object | undefined, expected: object | undefined): boolean => {
    try {
      expect(figure).toMatchObject(expected as object)
      return true
    } catch {
      return false
    }
  }
})

describe('what is said of several columns at once', () => {
  it('is one act, and taken back as one', async () => {
    const store = await open(csv('2024年6月/单位,派件,办件,退件/甲县,12,9,3/乙县,11,8,2'))
    await sayOf(store, 'B3:D4', 'unit', { unit: '件次' })
    await say(store, 'B2', 'unit', '件')
    expect(store.answered.length).toBeGreaterThan(2)
    const [first, ...rest] = saidActs(store.answered)
    expect(rest).toHaveLength(1)
    await store.unanswer(
      first?.given.correction.id ?? '',
      first?.also.map(({ correction }) => correction.id),
    )
    expect(figureAt(store, 'C3')?.unit).toBe('')
    expect(store.answered).toHaveLength(1)
  })

  it('a column that only changes what its cells are for is told by their number', async () => {
    const store = await open(csv('姓名,旷课,迟到/张三,7+0,2/李四,0+1,1/王五,1+1,3'))
    const place = await placeAt(store, 'B1')
    const trial = await store.tryOut(place.file, [
      { scope: 'template', signature: place.lines?.signature ?? '', kind: 'role', path: '旷课', before: 'header', after: 'text' },
    ])
    expect(trial).toMatchObject({ changed: 0, gained: 0, lost: 0, cells: 3, unmatched: 0 })
  })
})
