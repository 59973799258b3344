import type { Sample } from '../sample'
import { plain, tenThousand, tru, w, type Entry, type UnitOf } from '../entry'
import { SheetTable, type GridColumn } from '../table'

const sheet = new SheetTable('11_五办公室指标汇总_GB18030')
const heads = ['年份', '统计期', '单位', '指标', '数值', '计量单位', '口径', '备注']
sheet.row('A1', heads, 'header')

const reports = {
  滨州: '000_39ccb489142faca9.txt',
  政研: '001_7216735246fe9c6a.txt',
  宿迁: '002_15f921fbecdec588.txt',
  青岛: '003_36af5d82ee7d9f21.txt',
  日照: '004_c64146a158ca7244.txt',
}
const at = (report: keyof typeof reports, place: string, entry: Entry) => tru(`${reports[report]}:${place}`, entry)
const over = { bound: 'atLeast' } as const
type Line = readonly [
  year: string,
  time: string,
  period: string,
  office: string,
  indicator: string,
  value: Entry,
  unit: string,
  definition: string,
  remark: string,
  reads?: UnitOf,
]
const lines: readonly Line[] = [
  ['2023', '1-7月', '2023-01/2023-07', '滨州市委办', '起草综合文稿', at('滨州', '7:200', w('６００余', 600, over)), '篇', '累计', ''],
  ['2023', '1-7月', '2023-01/2023-07', '滨州市委办', '开展各类督查', at('滨州', '18:100', w('160', 160)), '次', '累计', ''],
  ['2023', '1-7月', '2023-01/2023-07', '滨州市委办', '《督查专报》', at('滨州', '18:114', w('28', 28)), '期', '累计', ''],
  ['2023', '1-7月', '2023-01/2023-07', '滨州市委办', '报送省信息', at('滨州', '9:14', w('525', 525)), '篇', '累计', ''],
  ['2023', '1-7月', '2023-01/2023-07', '滨州市委政研室', '起草文稿', at('政研', '5:152', w('300余', 300, over)), '篇', '累计', ''],
  [
    '2023',
    '1-7月',
    '2023-01/2023-07',
    '滨州市委政研室',
    '网络点击量',
    at('政研', '5:303', w('突破210万', 210, { ...over, unit: tenThousand('次') })),
    '次',
    '累计',
    '仅重点网络',
  ],
  ['2016', '全年', '2016', '宿迁市委办', '开展各类督查', at('宿迁', '7:301', w('450', 450)), '次', '全年', ''],
  ['2016', '全年', '2016', '宿迁市委办', '《督查专报》', at('宿迁', '7:314', w('109', 109)), '期', '全年', ''],
  ['2019', '上半年', '2019-H1', '青岛市政府办公厅', '转办问题', at('青岛', '12:295', w('1,867', 1867)), '个', '累计', '行风在线'],
  [
    '2019',
    '上半年',
    '2019-H1',
    '青岛市政府办公厅',
    '为企业让利',
    at('青岛', '13:107', w('近4000', 4000, { bound: 'almost' })),
    '万元',
    '累计',
    '',
    tenThousand('元'),
  ],
  [
    '2019',
    '上半年',
    '2019-H1',
    '青岛市府办',
    '热线受理',
    at('青岛', '12:195', w('133.8万', 133.8, { unit: tenThousand('件') })),
    '件',
    '累计',
    '',
  ],
  ['2019', '上半年', '2019-H1', '青岛市府办', '帮扶资金', at('青岛', '16:130', w('115', 115)), '万元', '累计', '', tenThousand('元')],
  [
    '2017',
    '1-10月',
    '2017-01/2017-10',
    '日照市府办',
    '垃圾压缩站投资',
    at('日照', '64:100', w('22', 22)),
    '万元',
    '',
    '',
    tenThousand('元'),
  ],
]
const column: GridColumn = { at: 'E', labels: ['E1'] }
lines.forEach(([year, time, period, office, indicator, value, unit, definition, remark, reads], k) => {
  const row = k + 2
  sheet.row(`A${row}`, [year, time, office, indicator], 'label')
  const labels = ['A', 'B', 'C', 'D'].map((letter) => letter + String(row))
  sheet.put(`F${row}`, unit, 'unitNote')
  if (definition) labels.push(`G${row}`)
  if (definition) sheet.put(`G${row}`, definition, 'label')
  if (remark) sheet.put(`H${row}`, remark, 'remark')
  sheet.grid(
    [column],
    [
      [
        {
          at: row,
          labels,
          office,
          officeText: office,
          fromOffice: 'cell',
          indicator,
          period,
          periodText: `${year} ${time}`,
          fromPeriod: 'cell',
          unit: reads ?? plain(unit),
        },
        [value],
      ],
    ],
  )
})

/** Long table in GB18030 without BOM: five offices, four spans, two spellings of one office. */
export const s11: Sample = {
  file: '11_五办公室指标汇总_GB18030.csv',
  format: 'csv-gb18030',
  sheets: [sheet],
  relations: [],
  notices: [],
  drawn: {
    headline: [
      { says: '开展各类督查：滨州160次（1—7月）、宿迁450次（全年）', printed: '160次', cells: ['E3', 'E8'] },
      { says: '按月均：滨州22.9次、宿迁37.5次', printed: '37.5次', cells: ['E3', 'E8'] },
    ],
    suits: ['comparison', 'tiles'],
    never: ['跨度为7、12、6、10个月，不直接比较、不排名', '督查160次与450次不并列比高低', '不同计量单位不在同一坐标轴'],
  },
  questions: [],
  proposals: [{ kind: 'sameOffice', left: '青岛市政府办公厅', right: '青岛市府办' }],
}
