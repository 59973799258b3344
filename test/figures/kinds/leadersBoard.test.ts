import { describe, expect, it } from 'vitest'
import { boardFrom, sheet, type FromSheets } from '../fromSheets'
import { marksOf, strayNumbers } from '../numberScanner'

const board = (csv: string): FromSheets => boardFrom(sheet(csv))
const said = (csv: string): string => board(csv).headlines.join('\n')
const kinds = (csv: string): readonly string[] => board(csv).figures.map(({ kind }) => kind)
const tiles = (csv: string): readonly string[] =>
  board(csv)
    .figures.filter(({ kind }) => kind === 'tiles')
    .flatMap(({ figure }) =>
      figure.panels.map(({ title, series }) => [title, series[0]?.marks[0]?.label, series[0]?.marks[0]?.aside].join(' ').trim()),
    )

describe('where a line has room for one end of a ranking, whoever is worst stands in it', () => {
  const of = (head: string, rows: readonly (readonly [string, number])[]) =>
    said(`2025年三季度有关情况\n县（市、区）,${head}\n${rows.map((row) => row.join(',')).join('\n')}`)
  it.each<readonly [string, string, readonly (readonly [string, number])[], string]>([
    [
      'growth below nothing',
      '规模以上工业增加值增速（%）',
      [
        ['青云县', 8.2],
        ['白河县', 3.1],
        ['高原县', -11.6],
        ['东坡区', 5.5],
      ],
      '高原县规模以上工业增加值同比−11.6%',
    ],
    [
      'a rate with a long name',
      '生活垃圾无害化处理达标率（%）',
      [
        ['青云县', 99.1],
        ['白河县', 97.3],
        ['高原县', 82.4],
        ['东坡区', 98.5],
      ],
      '高原县生活垃圾无害化处理达标率82.4%',
    ],
    [
      'a count with a long name',
      '党委信息被省级以上采用篇数（篇）',
      [
        ['青云县', 21],
        ['白河县', 17],
        ['高原县', 3],
        ['东坡区', 12],
      ],
      '高原县党委信息被省级以上采用篇数3篇',
    ],
  ])('%s', (_, head, rows, line) => expect(of(head, rows)).toContain(line))
  it('both where both find room', () =>
    expect(
      of('办结率（%）', [
        ['甲县', 99.1],
        ['乙县', 97.3],
        ['丙县', 82.4],
      ]),
    ).toContain('甲县办结率99.1%居3家之首，丙县82.4%居末'))
  it('of what nobody judges the largest stays', () =>
    expect(
      of('规模以上工业企业从业人员平均人数（人）', [
        ['青云县', 8210],
        ['白河县', 3120],
        ['高原县', 1160],
        ['东坡区', 5500],
      ]),
    ).toContain('青云县'))
})

describe('a rate of all together is of its two sums, whatever its parts are called (R2)', () => {
  it.each<readonly [string, string, string]>([
    [
      '按期办结 of 督查事项',
      '单位,督查事项（项）,按期办结（项）,办结率（%）\n甲镇,9,9,100.0\n乙镇,12,5,41.7\n丙镇,8,7,87.5\n丁镇,20,19,95.0',
      '办结率 81.6%',
    ],
    [
      '已办复 of 承办件数',
      '单位,承办件数（件）,已办复（件）,按期办复率\n教育局,46,46,100%\n交通局,52,49,94.2%\n住建局,61,52,85.2%\n文旅局,16,15,93.8%',
      '按期办复率 92.6%',
    ],
    [
      '到会 of 应到',
      '支部,应到（人）,到会（人）,出勤率（%）\n一支部,30,27,90.0\n二支部,24,18,75.0\n三支部,40,39,97.5\n四支部,16,16,100.0',
      '出勤率 90.9%',
    ],
    [
      '合格 of 抽检',
      '县区,抽检批次（批）,合格数（批）,达标率（%）\n甲县,320,316,98.75\n乙县,298,289,96.98\n丙县,210,199,94.76\n丁县,156,154,98.72',
      '达标率 97.36%',
    ],
  ])('%s', (_, rows, tile) => expect(tiles(`2025年9月情况\n${rows}`).join('\n')).toContain(tile))
  it('two that fit as well leave it open: a mean, and said so', () => {
    const { figures } = board(
      '2025年9月情况\n单位,交办（件）,收到（件）,办妥（件）,按时率（%）\n甲镇,10,10,9,90.0\n乙镇,12,12,6,50.0\n丙镇,8,8,6,75.0\n丁镇,20,20,19,95.0',
    )
    expect(figures.find(({ kind }) => kind === 'tiles')?.figure.notes.join()).not.toContain('分子、分母')
  })
  it('a rate of something else stays a mean', () => {
    const { figures } = board(
      '2025年9月情况\n单位,来信（件）,来访（批）,满意率（%）\n甲镇,10,31,97.0\n乙镇,12,22,91.5\n丙镇,8,40,88.2\n丁镇,20,17,95.0',
    )
    expect(figures.find(({ kind }) => kind === 'tiles')?.figure.notes.join()).toContain('均值')
  })
})

it('what is counted stands before the points given for it', () =>
  expect(
    tiles(
      '2024年1—7月信息报送通报\n单位：条、分\n排名,单位,本月得分,累计得分,本月报送,累计报送\n1,甲县,12,120,4,40\n2,乙县,10,96,3,31\n3,丙县,8,80,3,26\n,合计,30,296,10,97',
    ).map((tile) => tile.split(' ')[0]),
  ).toEqual(['报送', '得分']))

describe('a column that sorts offices into classes is no part of what is counted', () => {
  const rows = (head: string) => `2025年1—10月到位资金情况
    ${head},单位,年度任务（亿元）,到位资金（亿元）,完成率（%）,同比（%）
    县区,东山县,60,52.8,88.0,12.3
    县区,南山县,55,38.2,69.5,-6.4
    县区,西山县,80,71.5,89.4,8.8
    县区,小计,195,162.5,83.3,4.9
    功能区,高新区,50,48.9,97.8,21.5
    功能区,旅游区,20,9.6,48.0,-31.2
    功能区,小计,70,58.5,83.6,8.1
    合计,,265,221.0,83.4,5.7`
  it.each(['组别', '类别', '板块', '分类', '片区'])('%s', (head) => {
    const { figures, headlines } = board(rows(head))
    expect(headlines.join('\n')).toContain('到位资金合计增长5.7%，旅游区下降31.2%')
    expect(headlines.join('\n')).toContain('旅游区仅48.0%')
    for (const { figure } of figures) for (const mark of marksOf(figure)) expect(mark.category).not.toContain('功能区')
  })
  it('the whole stands in the tile with what is done of it', () =>
    expect(tiles(rows('组别')).join()).toMatch(/到位资金 221.0 .*已完成83.4%/))
  it('two values of one office are counted apart', () =>
    expect(said('2025年9月来信来访\n单位,渠道,件数（件）\n甲县,来信,20\n甲县,来访,12\n乙县,来信,9\n乙县,来访,31')).not.toContain(
      '甲县件数',
    ))
})

describe('what one office of several reports alone is compared too', () => {
  const csv =
    '单位,指标,2024年,2025年\n组织部,选调生（人）,40,52\n组织部,公务员招录（人）,186,152\n组织部,干部培训（人次）,5200,6180\n党校,主体班次（期）,22,25\n党校,干部培训（人次）,3100,2480\n党校,外请专家（人）,35,31'
  it('each in its own figure', () => {
    expect(said(csv)).toContain('公务员招录下降18.3%，选调生增长30.0%')
    expect(said(csv)).toContain('外请专家下降11.4%，主体班次增长13.6%')
  })
  it('with all else it reports, where its headline would count them and the rest has no figures of its own', () => {
    const shared = ['报送信息（条）,310,250,280', '开展督查（次）,22,25,40', '接待来访（批）,62,64,70']
    const ofOffice = (office: string, at: number) =>
      shared.map((row) => {
        const [name, before, ...years] = row.split(',')
        return [office, name, before, years[at]].join(',')
      })
    const own = ['办公室,制发文件（件）,40,52', '办公室,承办会议（次）,20,26', '办公室,编发简报（期）,52,60']
    const csv = (lines: number) =>
      said(
        ['单位,指标,2024年,2025年', ...own, ...ofOffice('办公室', 0).slice(0, lines), ...ofOffice('督查室', 1).slice(0, lines)].join('\n'),
      )
    expect(csv(3)).toContain('6项可比指标5增1降，只有报送信息下降19.4%')
    expect(csv(2)).toContain('3项可比指标均增长')
  })
  it('what both report stays together', () => expect(said(csv)).toContain('干部培训：党校下降20.0%，组织部增长18.8%'))
  it('of two, who gave what of the change is seen in their changes', () => expect(kinds(csv)).not.toContain('contribution'))
})

describe('in whose hands most lies, where nobody judges any of it', () => {
  const of = (head: string, numbers: readonly (readonly number[])[]) =>
    said(`2024年末情况\n单位,${head}\n${numbers.map((row, k) => `第${'一二三四五六七'[k]}中学,${row.join(',')}`).join('\n')}`)
  it.each<readonly [string, string, readonly (readonly number[])[], string]>([
    [
      'one of five',
      '学生（人）,教师（人）,校舍（平方米）',
      [
        [4600, 310, 52000],
        [800, 70, 9000],
        [700, 65, 8800],
        [650, 60, 8000],
        [600, 58, 7600],
      ],
      '第一中学占学生62.6%',
    ],
    [
      'two of six',
      '学生（人）,教师（人）,校舍（平方米）',
      [
        [2600, 210, 22000],
        [2400, 190, 21000],
        [900, 80, 9800],
        [850, 78, 9000],
        [800, 70, 8600],
        [700, 66, 8000],
      ],
      '第一中学、第二中学占学生60.6%',
    ],
  ])('%s', (_, head, rows, line) => expect(of(head, rows)).toContain(line))
  it('nearly equal shares are in nobody’s hands', () =>
    expect(
      of('学生（人）,教师（人）,校舍（平方米）', [
        [900, 80, 9000],
        [880, 79, 8900],
        [870, 77, 8800],
        [860, 75, 8700],
        [850, 74, 8600],
        [840, 73, 8500],
        [830, 72, 8400],
      ]),
    ).not.toMatch(/占学生/))
})

describe('a table of offices and indicators has four figures at least', () => {
  it.each<readonly [string, string]>([
    [
      'one office last in nearly all',
      '2025年三季度督查\n单位,交办事项（项）,按期办结（项）,逾期办结（项）,未办结（项）,办结率（%）\n甲局,28,27,1,0,100\n乙局,41,25,6,10,75.6\n丙局,22,19,2,1,95.5\n丁局,19,18,0,1,94.7\n戊局,27,22,2,3,88.9\n己局,15,13,1,1,93.3',
    ],
    [
      'scores in parts',
      '2025年9月测评\n街道,市容环境,停车秩序,垃圾分类,总得分,本月排名,上月排名\n中山路,91.2,88.0,90.5,90.1,1,2\n人民路,89.9,90.2,88.1,89.3,2,1\n滨江,87.0,86.4,89.0,87.4,3,4\n新华,86.1,85.0,87.7,86.2,4,3\n北站,78.3,70.5,80.0,76.5,5,5',
    ],
    [
      'money paid out by two rates',
      '2025年1—9月资金\n乡镇,安排资金（万元）,已拨付（万元）,拨付率（%）,已支出（万元）,支出率（%）\n甲镇,800,800,100,735,91.9\n乙镇,700,400,57.1,232,33.1\n丙镇,900,810,90,702,78\n丁镇,800,650,81.3,484,60.5',
    ],
  ])('%s', (_, csv) => {
    const { figures, selection } = board(csv)
    expect(figures.length).toBeGreaterThanOrEqual(4)
    for (const { figure, selection: of } of figures) expect(strayNumbers(figure, of.dataset)).toEqual([])
    expect(selection.dataset.count).toBeGreaterThan(0)
  })
})

describe('a line says a run, a peak or the way it went, else it has no place on a board', () => {
  const of = (numbers: readonly number[]) =>
    said(`2025年提醒事项（项）\n月份,提醒事项\n${numbers.map((n, k) => `${k + 1}月,${n}`).join('\n')}`)
  it.each<readonly [string, readonly number[], string]>([
    ['up, the last two alike', [41, 44, 46, 47, 48, 48], '提醒事项由1月的41项增至6月的48项'],
    ['down, the first two alike', [60, 60, 52, 49, 45, 45], '提醒事项由1月的60项降至6月的45项'],
    ['down to where it stood before', [80, 92, 92, 70, 71, 71], '提醒事项由1月的80项降至6月的71项'],
  ])('%s', (_, numbers, line) => expect(of(numbers)).toContain(line))
  it.each<readonly [string, readonly number[]]>([
    ['one number throughout', [10, 10, 10, 10, 10, 10]],
    ['back where it began', [48, 50, 50, 49, 49, 48]],
  ])('%s', (_, numbers) => expect(of(numbers)).not.toMatch(/各期均为|6月提醒事项/))
  it('a run and a peak go before', () => {
    expect(of([41, 44, 40, 43, 46, 49])).toContain('提醒事项连续3期上升')
    expect(of([41, 44, 60, 43, 46, 45])).toContain('提醒事项3月最高')
  })
  it('a level of half a year stands beside whole years', () =>
    expect(said('通关时间（小时）\n项目,2023年,2024年,2025年1—6月\n进口整体通关时间,48.2,39.5,31.0\n出口整体通关时间,3.1,2.2,1.4')).toMatch(
      /进口整体通关时间由.*48.2.*降至.*31.0/,
    ))
})

describe('a row that says only 去年同期 is of the row above it (W16)', () => {
  it.each(['去年同期', '上年同期', '去年', '上年', '上年同月数'])('%s', (label) => {
    const { headlines, selection } = board(
      `2025年受理情况\n项目,1月,2月,3月\n受理来电（件）,201,176,224\n${label},189,162,208\n来访（批）,31,28,40\n${label},30,35,33`,
    )
    expect(headlines.join('\n')).toContain('来访')
    expect(selection.dataset.indicators.map(({ name }) => name)).toEqual(['受理来电', '来访'])
  })
  it('a row of its own name that holds the words stays', () =>
    expect(
      board('2025年受理情况\n项目,1月,2月,3月\n受理来电（件）,201,176,224\n去年同期未办结（件）,9,12,8').selection.dataset.indicators.map(
        ({ name }) => name,
      ),
    ).toHaveLength(2))
})

describe('who had most on one day is no ranking', () => {
  const of = (date: string) => said(`${date}办文情况\n科室,办文（件）\n综合科,3\n秘书科,12\n应急办,1\n信息科,5`)
  it('a day beside what else there is', () =>
    expect(
      said('2025年办文情况\n科室,2025年10月10日办文（件）,2025年9月收文（件）\n综合科,3,40\n秘书科,12,31\n应急办,1,22\n信息科,5,28'),
    ).not.toContain('办文12件'))
  it('a day and nothing else', () => expect(of('2025年10月10日')).not.toBe(''))
  it('a month', () => expect(of('2025年10月')).toMatch(/秘书科办文12件/))
})

describe('a project is held to its own days, not to the sheet’s year', () => {
  const of = (goal: string, dates: readonly (readonly [string, string, string, string])[]) =>
    `2025年项目进展（截至2025年10月31日）\n序号,项目名称,实施单位,${goal},已完成投资（万元）,开工日期,竣工日期,形象进度\n${dates.map(([name, done, begin, end], k) => `${k + 1},${name},${name}镇,1000,${done},${begin},${end},施工`).join('\n')}`
  const completion = (csv: string) => board(csv).figures.find(({ kind }) => kind === 'completion')?.figure
  const twoYears = [
    ['柳林', '420', '2025年1月1日', '2026年12月31日'],
    ['河口', '300', '2025年1月1日', '2025年9月30日'],
    ['石门', '520', '2025年5月1日', '2026年4月30日'],
    ['双塘', '380', '2025年3月1日', '2027年2月28日'],
  ] as const
  it.each(['总投资（万元）', '计划总投资（万元）', '投资总额（万元）', '项目总投资（万元）', '概算总投资（万元）'])('%s', (goal) => {
    expect(completion(of(goal, twoYears))?.headline.text).toBe('4项中1项未达时序，河口仅30.0%')
    expect(completion(of(goal, twoYears))?.subtitle).not.toContain('304/365')
  })
  it('a year’s plan is held to the year', () => expect(completion(of('年度计划投资（万元）', twoYears))?.subtitle).toContain('304/365天'))
  it('a whole investment without days is held to no calendar', () =>
    expect(
      completion('2025年10月项目进展\n单位,总投资（万元）,已完成投资（万元）\n甲镇,1000,420\n乙镇,800,300\n丙镇,900,500')?.headline.text ??
        '',
    ).not.toContain('时序'))
  it('who has done most of it is no ranking beside it', () =>
    expect(board(of('总投资（万元）', twoYears)).headlines.join()).not.toMatch(/已完成投资\d+/))
})

describe('a place that several share is no rise', () => {
  it('to the first of five', () =>
    expect(
      kinds(
        '年度,单位,按期答复率（%）\n2024,甲局,100\n2024,乙局,93.3\n2024,丙局,100\n2024,丁局,90.9\n2024,戊局,94.4\n2025,甲局,100\n2025,乙局,100\n2025,丙局,100\n2025,丁局,100\n2025,戊局,96',
      ),
    ).not.toContain('rankShift'))
})
