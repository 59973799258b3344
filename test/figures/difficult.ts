import type { Dataset } from '../../src/model/dataset/dataset'
import type { Selection } from '../../src/figures/selection'
import { makeDataset, type TableSpec } from './makeDataset'
import {
  adoptionRelations,
  benchmarks,
  eightOffices,
  fewer,
  followUps,
  hotline,
  ledger,
  monthly,
  officesByMonth,
  officesTwoYears,
  officeWork,
  publications,
  reformTasks,
  scores,
  selectionOf,
  statusLegend,
  unequalSpans,
  yearsWithPart,
} from './sheets'

const many = Array.from({ length: 30 }, (_, k) => `市第${k + 1}个名字特别长的工作委员会办公室（市某某领导小组办公室${k + 1}）`)

function grid(spec: TableSpec, head: readonly string[], rows: readonly (readonly string[])[]): readonly [TableSpec, string] {
  return [spec, [['-', ...head], ...rows].map((row) => row.join(' | ')).join('\n')]
}

/** Two half years of one indicator for some offices, the cells given by a function of the row. */
function twoHalves(offices: readonly string[], cell: (k: number) => readonly [string, string], indicator = '报送信息（篇）'): Dataset {
  return makeDataset([
    grid(
      { rows: 'office', columns: 'period', indicator },
      ['2022-H1', '2023-H1'],
      offices.map((office, k) => [office, ...cell(k)]),
    ),
  ])
}

const five = ['甲县', '乙县', '丙县', '丁区', '戊区']

/** Difficult inputs, each a selection every kind must state or refuse. */
export function difficult(): readonly { readonly name: string; readonly selection: Selection }[] {
  const cases: readonly (readonly [string, Dataset, Partial<Omit<Selection, 'settings'>>?])[] = [
    ['1 office', twoHalves(['甲县'], () => ['10', '12'])],
    ['5 offices', twoHalves(five, (k) => [`${10 + k}`, `${12 + k * k}`])],
    ['30 offices with long names', twoHalves(many, (k) => [`${100 - k}`, `${120 - k * 2}`])],
    [
      'missing of each kind',
      twoHalves([...five, '己办', '庚办', '辛办', '壬办'], (k) => [
        String(k),
        ['', '—', '/', '…', '无', '未报', '无此项', '#DIV/0!', '#公式'][k] ?? '',
      ]),
    ],
    ['bounds of each kind', twoHalves(five, (k) => ['50', ['60余', '60以内', '近60', '约60', '50-70'][k] ?? ''])],
    [
      'bounds on both sides',
      twoHalves(five, (k) => [['50余', '50以内', '近50', '约50', '40-60'][k] ?? '', ['60余', '60以内', '近60', '约60', '50-70'][k] ?? '']),
    ],
    ['part-year beside years', yearsWithPart()],
    ['negative', twoHalves(five, (k) => [`${k * 3 - 6}`, `${6 - k * 4}`], '净增（个）')],
    ['zero base', twoHalves(five, (k) => ['0', `${k}`])],
    ['all zero', twoHalves(five, () => ['0', '0'])],
    ['all equal', twoHalves(five, () => ['7', '7'])],
    ['large numbers', twoHalves(five, (k) => [`${98765432 * (k + 1)}`, `${12345678901 * (k + 1)}`], '投资额（元）')],
    ['tiny change', twoHalves(five, () => ['1000000', '1000001'])],
    ['rates', twoHalves(five, (k) => [`${40 + k}.5`, `${45 - k}.25`], '采用率（%）')],
    [
      'conflict',
      makeDataset([
        grid(
          { rows: 'office', columns: 'period', indicator: '报送信息（篇）' },
          ['2022-H1', '2023-H1'],
          five.map((o, k) => [o, `${k}`, `${k + 5}${k === 1 ? '!' : ''}`]),
        ),
        grid({ rows: 'office', columns: 'period', indicator: '报送信息（篇）' }, ['2023-H1'], [['乙县', '53!']]),
      ]),
    ],
    [
      'no period',
      makeDataset([
        grid(
          { rows: 'office', columns: 'indicator' },
          ['报送信息（篇）', '采用（篇）'],
          five.map((o, k) => [o, `${k}`, `${k}`]),
        ),
      ]),
    ],
    [
      'no office',
      makeDataset([
        grid(
          { rows: 'indicator', columns: 'period' },
          ['2022', '2023'],
          [
            ['起草（篇）', '1', '2'],
            ['督查（次）', '3', '4'],
          ],
        ),
      ]),
    ],
    ['only missing', twoHalves(five, () => ['—', '未报'])],
    [
      'a month without a year',
      makeDataset([
        grid(
          { rows: 'office', columns: 'period', indicator: '报送（篇）' },
          ['--06', '--07'],
          five.map((o, k) => [o, `${k}`, `${k}`]),
        ),
      ]),
    ],
    [
      'an open 累计',
      makeDataset([
        grid(
          { rows: 'office', columns: 'period', indicator: '报送（篇）' },
          ['../2023-07-31'],
          five.map((o, k) => [o, `${k}`]),
        ),
      ]),
    ],
    [
      'stocks',
      makeDataset([
        grid(
          { rows: 'office', columns: 'period', indicator: '保留简报（份）' },
          ['@2022-12-31', '@2023-06-30'],
          five.map((o, k) => [o, `${k + 60}`, `${k + 35}`]),
        ),
      ]),
    ],
    [
      'weeks',
      makeDataset([
        grid(
          { rows: 'office', columns: 'period', indicator: '上报（条）' },
          ['2024-W27', '2024-W28', '2024-W29'],
          five.map((o, k) => [o, `${k}`, `${k + 1}`, `${k * 2}`]),
        ),
      ]),
    ],
    [
      'near spans',
      makeDataset([
        grid({ rows: 'office', columns: 'period', indicator: '起草文稿（篇）' }, ['2023-01-01/2023-08-02'], [['甲办', '600余']]),
        grid({ rows: 'office', columns: 'period', indicator: '起草文稿（篇）' }, ['2023-01-01/2023-08-10'], [['乙办', '300余']]),
      ]),
    ],
    ['unequal spans', unequalSpans()],
    [
      'fifty years',
      makeDataset([
        grid(
          { rows: 'indicator', columns: 'period', office: '全国' },
          Array.from({ length: 50 }, (_, k) => String(1974 + k)),
          [['人口（万人）', ...Array.from({ length: 50 }, (_, k) => String(90000 + k * 700))]],
        ),
      ]),
    ],
    [
      '1—2月 as one mark',
      makeDataset([
        grid(
          { rows: 'indicator', columns: 'period', office: '甲办' },
          ['2023-01/2023-02', '2023-03', '2023-04', '2023-05'],
          [['督查（次）', '30', '18', '16', '20']],
        ),
      ]),
    ],
    [
      'a plan total',
      makeDataset([
        grid({ rows: 'indicator', columns: 'period', office: '甲办' }, ['2021', '2022', '2021/2025'], [['督查（次）', '30', '18', '100']]),
      ]),
    ],
    [
      'targets of every sense',
      makeDataset(
        [
          grid(
            { rows: 'indicator', columns: 'period', office: '甲办' },
            ['2023-H1'],
            [
              ['新增床位（张）', '1012'],
              ['改造小区（个）', '9'],
              ['会议（次）', '55'],
              ['失业率（%）', '3.57'],
            ],
          ),
          grid(
            { rows: 'indicator', columns: 'period', office: '甲办', measure: 'target' },
            ['2023'],
            [
              ['新增床位（张）', '2000'],
              ['改造小区（个）', '30以上'],
              ['会议（次）', '60以内'],
              ['失业率（%）', '0'],
            ],
          ),
        ],
        { indicators: { 会议: { favours: 'less' } } },
      ),
    ],
    ['office work', officeWork(), { relations: adoptionRelations, items: ledger() }],
    ['eight offices', eightOffices()],
    ['months', monthly()],
    ['hotline', hotline()],
    ['fewer', fewer()],
    ['tasks', reformTasks()],
    ['follow-ups', followUps()],
    ['benchmarks', benchmarks()],
    ['scores', scores()],
    ['offices by month', officesByMonth()],
    ['offices two years', officesTwoYears()],
    ['publications', publications()],
    ['only a ledger', makeDataset([]), { items: ledger() }],
    ['nothing', makeDataset([])],
  ]
  return cases.map(([name, dataset, part]) => ({
    name,
    selection: selectionOf(dataset, { ...part, settings: { legend: name === 'follow-ups' ? statusLegend : [] } }),
  }))
}
