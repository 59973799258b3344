import type { Sample } from '../sample'
import { plain, tru, w, type Read, type UnitOf } from '../entry'
import { SheetTable, type GridColumn } from '../table'

const sheet = new SheetTable('Sheet1')
sheet.defaults = { office: '中共濱州市委辦公室', officeText: '濱州市委辦公室', fromOffice: 'title' }
sheet
  .put('A1', '濱州市委辦公室主要工作指標完成情況', 'title')
  .put('A2', '2023年8月2日', 'title', { align: 'right' })
  .row('A3', ['指標名稱', '2023年1—7月完成情況', '備註'], 'header')
  .merge('A1:C1', 'A2:C2', 'A17:C17')
  .width({ A: 28, B: 24, C: 20 })
const column: GridColumn = { at: 'B', labels: ['B3'], period: '2023-01/2023-07', periodText: '2023年1—7月', fromPeriod: 'header' }
const fact = '000_39ccb489142faca9.txt'
const over = { bound: 'atLeast' } as const
type Line = readonly [label: string, name: string, text: string, value: number, unit: UnitOf, fact: string, read?: Read, remark?: string]
const lines: readonly Line[] = [
  ['起草綜合文稿', '起草綜合文稿', '600余篇', 600, plain('篇'), '7:200', over],
  ['開展各類督查', '開展各類督查', '160個次', 160, plain('個次', '次'), '18:100'],
  ['《督查專報》', '《督查專報》', '28期', 28, plain('期'), '18:114'],
  ['報送省信息', '報送省信息', '525篇', 525, plain('篇'), '9:14'],
  ['其中：被省採用', '被省採用', '53篇', 53, plain('篇'), '9:23'],
  ['      上報中辦', '上報中辦', '35篇', 35, plain('篇'), '9:31'],
  ['重要會議活動', '重要會議活動', '215次', 215, plain('次'), '13:145'],
  ['培訓班次', '培訓班次', '13次', 13, plain('次'), '22:89'],
  ['《經濟專報》', '《經濟專報》', '8期', 8, plain('期'), '8:178'],
  ['《動態分析》', '《動態分析》', '37期', 37, plain('期'), '8:192'],
  ['提出工作建議', '提出工作建議', '53條', 53, plain('條', '条'), '8:202'],
  ['發(fā)文推廣', '發文推廣', '2次', 2, plain('次'), '24:224', {}, '《山東保密工作動態》'],
  ['縣市區(qū)、市直單位', '縣市區、市直單位', '40余個', 40, plain('個', '个'), '24:175', over, '保密輪訓'],
]
lines.forEach(([label, indicator, text, value, unit, from, read = {}, remark], k) => {
  const at = k + 4
  sheet.put(`A${at}`, label, 'label')
  if (remark) sheet.put(`C${at}`, remark, 'remark')
  const ofWhich = /^其中|^ /.test(label)
  sheet.grid(
    [column],
    [
      [
        {
          at,
          labels: [`A${at}`],
          indicator,
          unit,
          ...(ofWhich ? { flags: ['ofWhich'] } : lines[k + 1]?.[0].startsWith('其中') ? { flags: ['aggregate'] } : {}),
        },
        [tru(`${fact}:${from}`, w(text, value, read))],
      ],
    ],
  )
})
sheet.put('A17', '註：數字取自新聞發(fā)布會實錄。', 'note')

/** Traditional characters with converter noise, value and unit in one cell, a sensitive-sounding remark that is no mark of secrecy. */
export const s12: Sample = {
  file: '12_濱州市委辦公室(繁體).xlsx',
  format: 'xlsx',
  sheets: [sheet],
  relations: [
    { kind: 'partOf', child: '被省採用', parent: '報送省信息', evidence: 'word' },
    { kind: 'partOf', child: '上報中辦', parent: '報送省信息', evidence: 'word' },
  ],
  notices: [],
  drawn: {
    headline: [
      { says: '起草綜合文稿600余篇', printed: '600余', cells: ['B4'] },
      { says: '開展各類督查160次', printed: '160次', cells: ['B5'] },
      { says: '報送省信息525篇，被省採用53篇，採用率10.1%', printed: '10.1%', cells: ['B7', 'B8'] },
    ],
    suits: ['adoption', 'tiles'],
    never: ['与简体表同一指标同一数字只计一次'],
  },
  questions: [],
  proposals: [],
}
