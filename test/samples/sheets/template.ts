import type { Sample } from '../sample'
import { n, percent, plain, syn, type Fields } from '../entry'
import { SheetTable, type GridColumn } from '../table'

const sheet = new SheetTable('填报')
sheet.defaults = { office: '示例市人民政府办公厅', officeText: '示例市政府办公厅', fromOffice: 'reporter', fromPeriod: 'header' }
sheet
  .put('A1', '主要工作指标完成情况表', 'title')
  .put('A2', '填报单位：示例市政府办公厅', 'reporter')
  .put('E2', '截至2024年6月30日', 'title', { align: 'right' })
  .row('A3', ['序号', '指标名称', '计量单位', '2024年目标', '2023年1—6月', '2024年1—6月', '同比增减(%)', '备注'], 'header')
  .merge('A1:H1', 'A2:D2', 'E2:H2')
  .width({ A: 6, B: 26, C: 10, D: 12, E: 14, F: 14, G: 14, H: 24 })
sheet.frozenRows = 3
const now: Fields = { period: '2024-H1', periodText: '2024年1—6月' }
const columns: readonly GridColumn[] = [
  { at: 'D', labels: ['D3'], period: '2024', periodText: '2024年', measure: 'target' },
  { at: 'E', labels: ['E3'], period: '2023-H1', periodText: '2023年1—6月' },
  { at: 'F', labels: ['F3'], ...now },
  { at: 'G', labels: ['G3'], ...now, measure: 'change', against: 'samePeriodLastYear', form: 'percent', unit: percent },
]
const lines: readonly (readonly [label: string, unit: string, figures: readonly [number, number, number, number], remark?: string])[] = [
  ['报送信息', '篇', [900, 420, 468, 11.4], '示例行，填写时改掉'],
  ['其中：被采用', '篇', [100, 48, 54, 12.5]],
  ['印发文件', '件', [120, 66, 55, -16.7]],
  ['开展督查', '次', [300, 142, 160, 12.7]],
  ['受理来电', '万件', [260, 121.4, 133.8, 10.2]],
]
let serial = 0
lines.forEach(([label, unit, figures, remark], k) => {
  const at = k + 4
  const ofWhich = label.startsWith('其中')
  if (!ofWhich) sheet.put(`A${at}`, ++serial, 'serial')
  sheet.put(`B${at}`, label, 'label').put(`C${at}`, unit, 'unitNote', { align: 'center' })
  if (remark) sheet.put(`H${at}`, remark, 'remark')
  const reads = unit === '万件' ? { unit, baseUnit: '件', scale: 10000 } : plain(unit)
  sheet.grid(columns, [
    [
      {
        at,
        labels: [`B${at}`],
        indicator: label.replace('其中：', ''),
        unit: reads,
        ...(ofWhich ? { flags: ['ofWhich'] } : lines[k + 1]?.[0].startsWith('其中') ? { flags: ['aggregate'] } : {}),
      },
      figures.map((figure) => syn(n(figure))),
    ],
  ])
})

const help = new SheetTable('说明')
help.width({ A: 90 })
;[
  '填写说明',
  '1. 在“填报”表中填写，表头、单位、时间按实际改写；各行为示例数据，请改掉或删去。',
  '2. “填报单位”写全称或规范简称；一张表只填一个单位。',
  '3. 没有发生填0；没有此项填“—”；尚未统计填“未报”。空白按未填报处理。',
  '4. 约数可写“600余”“近4000”“90%以上”，按原样显示，不当作精确数。',
  '5. 单位写在“计量单位”一栏；一项有两个单位的，写成“次/天”，数写成“389/238”。',
  '6. 其中项写“其中：”，不与上一行相加；合计行写“合计”。',
].forEach((line, k) => help.put(`A${k + 1}`, line, 'note', { bold: k === 0, wrap: true }))

/** The form behind 「下载填报模板」: what a clerk fills in reads back without a question or a notice. */
export const template: Sample = {
  file: '填报模板.xlsx',
  folder: 'public',
  format: 'xlsx',
  sheets: [sheet, help],
  relations: [{ kind: 'partOf', child: '被采用', parent: '报送信息', evidence: 'word' }],
  notices: [],
  drawn: {
    headline: [
      { says: '开展督查160次，同比增长12.7%', printed: '12.7%', cells: ['F7', 'E7'] },
      { says: '印发文件55件，同比下降16.7%', printed: '16.7%', cells: ['F6', 'E6'] },
    ],
    suits: ['yearOverYear', 'completion', 'adoption', 'tiles'],
    never: ['被采用不与报送信息相加'],
  },
  questions: [],
  proposals: [],
}
