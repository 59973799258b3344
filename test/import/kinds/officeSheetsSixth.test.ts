import { describe } from 'vitest'
import { figureLines, smallTables } from '../smallTable'

const table = smallTables(figureLines, ['officeUnknown', 'officeFromFileName'])

describe('grades in words are kept as grades, whatever heads them (L5)', () => {
  const under = (head: string, words: readonly string[]) =>
    `单位,办件（件）,${head}\n` + words.map((word, k) => `${'甲乙丙丁'.charAt(k)}局,${12 + k},${word}`).join('\n')
  table([
    ['等次', under('等次', ['优秀', '优秀', '良好', '一般']), ['C2 等次 甲局 2023 null grade', 'C5 等次 丁局 2023 null grade'], []],
    ['定级', under('定级', ['先进', '合格', '先进', '后进']), ['C5 定级 丁局 2023 null grade'], []],
    ['评定', under('评定', ['好', '较好', '好', '差']), ['C3 评定 乙局 2023 null grade'], []],
    [
      'words of the office’s own under 考核等次',
      under('考核等次', ['红旗单位', '达标单位', '红旗单位', '达标单位']),
      ['C2 考核等次 甲局 2023 null grade'],
      [],
    ],
    [
      'beside scores, and where one is missing',
      '部门,得分,等次\n甲局,95.1,优秀\n乙局,90.3,良好\n丙局,83,—',
      ['C2 等次 甲局 2023 null grade', 'B3 得分 乙局 2023 90.3 score'],
      [],
    ],
    [
      'stars beside words',
      '支部,党员（名）,星级,定级\n一支部,23,★★★★★,先进\n二支部,18,★★★,后进',
      ['C2 星级 一支部 2023 5 grade', 'D3 定级 二支部 2023 null grade'],
      [],
    ],
    ['neighbours: a remark', under('备注', ['优秀', '良好', '优秀', '一般']), ['B2 办件 甲局 2023 12件'], []],
    ['neighbours: one word throughout is said of all', under('情况', ['合格', '合格', '合格', '合格']), ['B2 办件 甲局 2023 12件'], []],
  ])
})

describe('by how many places somebody moved, in words (Q13)', () => {
  const moved = (head: string, moves: readonly string[]) =>
    `单位,积分,名次,${head}\n` + moves.map((move, k) => `${'甲乙丙丁'.charAt(k)}县,${90 - 10 * k},${k + 1},${move}`).join('\n')
  table([
    [
      '进 and 退',
      moved('位次变化', ['进1', '退1', '持平', '持平']),
      ['D2 位次 甲县 2023 1 change', 'D3 位次 乙县 2023 -1 change', 'D4 位次 丙县 2023 0 change'],
      [],
    ],
    [
      'with 位',
      moved('名次升降', ['进2位', '退1位', '退1位', '不变']),
      ['D2 名次 甲县 2023 2位 change', 'D4 名次 丙县 2023 -1位 change'],
      [],
    ],
    ['上移 and 下移', moved('排名变化', ['上移1名', '下移1名', '—', '—']), ['D3 排名 乙县 2023 -1名 change'], []],
    [
      '进位 and 退位',
      moved('位次变化', ['进位3', '退位2', '退位1', '持平']),
      ['D2 位次 甲县 2023 3 change', 'D3 位次 乙县 2023 -2 change'],
      [],
    ],
    ['arrows', moved('位次变化', ['↑1', '↓1', '→', '→']), ['D2 位次 甲县 2023 1 change', 'D3 位次 乙县 2023 -1 change'], []],
    [
      'beneath a note of money places are no money',
      '单位：万元\n镇,到位资金,位次,位次变化\n甲镇,1800,1,↑1\n乙镇,1250,2,↓1\n丙镇,900,3,持平',
      ['D3 位次 甲镇 2023 1 change', 'B3 到位资金 甲镇 2023 1800万元'],
      [],
    ],
  ])
})

describe('a label column that says what each row’s figures are (L26, A17)', () => {
  table([
    [
      '计划 and 实际 of each office',
      '部门,类别,1月,2月\n办公室,计划,6,5\n,实际,5,4\n组织部,计划,4,3\n,实际,4,2',
      ['C2 发文 办公室 2023-01 6 target', 'C3 发文 办公室 2023-01 5', 'D5 发文 组织部 2023-02 2'],
      [],
      '2023年发文.csv',
    ],
    [
      '目标 and 完成 under names of what is counted',
      '部门,项目,发文（件）,会议（次）\n办公室,目标,6,5\n,完成,5,4\n组织部,目标,4,3\n,完成,4,2',
      ['C2 发文 办公室 2023 6件 target', 'D5 会议 组织部 2023 2次'],
      [],
    ],
    [
      'with the completion in percent',
      '部门,项目,1月,2月\n办公室,计划数,6,5\n,完成数,5,4\n,完成率,83.3%,80%\n组织部,计划数,4,3\n,完成数,4,2\n,完成率,100%,66.7%',
      ['C2 发文 办公室 2023-01 6 target', 'C4 发文 办公室 2023-01 83.3% completion', 'D6 发文 组织部 2023-02 2'],
      [],
      '2023年发文.csv',
    ],
    [
      'beneath what is counted',
      '指标,单位,项目,一季度,二季度\n招商资金,万元,目标,300,600\n,,完成,280,610\n新增就业,人,目标,50,60\n,,完成,44,66',
      ['D2 招商资金 - 2023-Q1 300万元 target', 'E5 新增就业 - 2023-Q2 66人'],
      [],
    ],
    [
      '本月 上月 增减: by so many, against the month before, and no sum of them',
      '地区,项目,来信（件）,来访（批）,网上（件）\n东区,本月,32,21,145\n,上月,40,18,151\n,增减,-8,3,-6\n西区,本月,27,30,132\n,上月,25,22,120\n,增减,2,8,12',
      ['C2 来信 东区 2023-05 32件', 'C3 来信 东区 2023-04 40件', 'C4 来信 东区 2023-05 -8件 change', 'E7 网上 西区 2023-05 12件 change'],
      [],
      '2023年5月信访.csv',
    ],
    [
      '今年 去年 增减 增减%',
      '地区,项目,来信（件）,来访（批）,网上（件）\n东区,今年,32,21,145\n东区,去年,40,18,151\n东区,增减,-8,3,-6\n东区,增减%,-20,16.7,-4\n西区,今年,27,30,132\n西区,去年,25,22,120\n西区,增减,2,8,12\n西区,增减%,8,36.4,10',
      [
        'C3 来信 东区 2022-05 40件',
        'C4 来信 东区 2023-05 -8件 change',
        'D5 来访 东区 2023-05 16.7% change',
        'E9 网上 西区 2023-05 10% change',
      ],
      [],
      '2023年5月信访.csv',
    ],
    [
      'neighbours: 计划生育 beside 实际 is a thing',
      '部门,类别,1月,2月\n卫健局,计划生育,6,5\n,疾病控制,5,4\n计生协,计划生育,4,3\n,疾病控制,4,2',
      ['C2 办件 卫健局/计划生育 2023-01 6'],
      [],
      '2023年办件.csv',
    ],
  ])
})

describe('when a named thing was begun is not when its figures are of (L21)', () => {
  const works = (head: string, days: readonly string[]) =>
    `项目名称,${head},总投资（亿元）,形象进度\n` + days.map((day, k) => `${'甲乙丙丁'.charAt(k)}馆,${day},${k + 2}.5,主体施工`).join('\n')
  table([
    ['months', works('开工时间', ['2021年9月', '2023年3月', '2022年5月']), ['C2 总投资 甲馆 2023 2.5亿元'], []],
    ['days', works('开工日期', ['2021-09-01', '2021-09-01', '2022-05-01']), ['C3 总投资 乙馆 2023 3.5亿元'], []],
    ['two things', works('签约时间', ['2021年9月', '2022年3月']), ['C3 总投资 乙馆 2023 3.5亿元'], []],
    ['planned', works('计划竣工时间', ['2024年9月', '2025年3月', '2024年5月']), ['C4 总投资 丙馆 2023 4.5亿元'], []],
    [
      'beside rows of totals that say how many they add up',
      '片区,项目名称,业主,开工时间,总投资（亿元）\n南片,甲馆,城投,2021年9月,8.6\n南片,乙院,卫健委,2023年3月,5.4\n南片,小计,计2个,,14\n北片,丙场,文体局,2022年5月,1.2\n北片,丁楼,卫健委,2021年12月,2.3\n北片,小计,计2个,,3.5',
      ['E2 总投资 南片/甲馆/城投 2023 8.6亿元', 'E4 总投资 南片 2023 14亿元 aggregate'],
      [],
    ],
    ['neighbours: 统计时间 says when', '县区,统计时间,办件（件）\n甲县,2023年1月,12\n乙县,2023年2月,15', ['C3 办件 乙县 2023-02 15件'], []],
  ])
})

describe('who is asked, and what a total is called, name no part of a figure (L23, T6)', () => {
  table([
    ['信息员', '单位,信息员,报送（篇）\n甲区,王某,41\n乙区,李某,38', ['C2 报送 甲区 2023 41篇'], []],
    ['联络员', '单位,联络员,报送（篇）\n甲区,王某,41\n乙区,李某,38', ['C3 报送 乙区 2023 38篇'], []],
    ['填报人', '单位,填报人,报送（篇）\n甲区,王某,41\n乙区,李某,38', ['C2 报送 甲区 2023 41篇'], []],
    ['通讯员', '单位,通讯员,报送（篇）\n甲区,王某,41\n乙区,李某,38', ['C2 报送 甲区 2023 41篇'], []],
    ['审核人', '单位,审核人,报送（篇）\n甲区,王某,41\n乙区,李某,38', ['C2 报送 甲区 2023 41篇'], []],
    [
      '全县合计 in the column of groups',
      '片区,镇,巡河（次）\n全县合计,,81\n东片,甲镇,48\n东片,乙镇,33',
      ['C2 巡河 - 2023 81次 aggregate', 'C3 巡河 甲镇/东片 2023 48次'],
      [],
    ],
  ])
})

describe('what a score and its weight are in (U2)', () => {
  const duty = (head: string) =>
    `类别,指标,单位,${head},目标值,完成值,得分\n经济,投资,亿元,15,3.2,3.4,15\n经济,招商,万元,10,8000,7400,9.25\n民生,改厕,户,8,420,420,8`
  table([
    ['权重', duty('权重'), ['D2 投资 权重 2023 15', 'G3 招商 得分 2023 9.25 score', 'E2 投资 - 2023 3.2亿元 target'], []],
    ['分值权重', duty('分值权重'), ['D3 招商 分值权重 2023 10 score'], []],
    ['指标权重', duty('指标权重'), ['D4 改厕 指标权重 2023 8'], []],
    ['考核权重', duty('考核权重'), ['D4 改厕 考核权重 2023 8'], []],
    [
      'without a column of groups',
      '指标,单位,权重,目标值,完成值\n投资,亿元,15,3.2,3.4\n招商,万元,10,8000,7400',
      ['C2 投资 权重 2023 15', 'E3 招商 - 2023 7400万元'],
      [],
    ],
  ])
})

describe('places counted beside households in one cell (Q8)', () => {
  const cells = (a: string, b: string) => `乡镇,监测（户）,帮扶覆盖\n甲镇,42,${a}\n乙镇,35,${b}`
  table([
    ['村 and 户', cells('3个村/12户', '2个村/9户'), ['C2 帮扶覆盖 甲镇 2023 3个村', 'C2 帮扶覆盖 甲镇 2023 12户'], []],
    ['社区 and 户', cells('3个社区/12户', '2个社区/9户'), ['C3 帮扶覆盖 乙镇 2023 9户'], []],
    ['one of them', cells('3个村', '2个村'), ['C2 帮扶覆盖 甲镇 2023 3个村'], []],
    ['项目 and money', cells('3个项目/120万元', '2个项目/90万元'), ['C3 帮扶覆盖 乙镇 2023 90万元'], []],
    ['小区 and 户', cells('3个小区/1200户', '2个小区/900户'), ['C3 帮扶覆盖 乙镇 2023 2个小区'], []],
  ])
})
