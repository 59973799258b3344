import { describe, expect, it } from 'vitest'
import { importWorkbook } from '../../../src/import/importWorkbook'
import { writeXlsx } from '../../samples/write/xlsx'
import { SheetTable } from '../../samples/table'

/** Four lines of a ledger; the state column holds a colour, a sign in it, or words. */
async function read(states: readonly (readonly [text: string, fill?: string])[], note: string) {
  const table = new SheetTable('台账')
  table.put('A1', '南河县2022年督办事项台账', 'title')
  ;['序号', '督办事项', '承办单位', '办结时限', '灯色'].forEach((head, c) => table.put(`${'ABCDE'[c]}2`, head, 'header'))
  states.forEach(([text, fill], k) => {
    const row = k + 3
    ;[String(k + 1), `事项${'甲乙丙丁'[k]}`, '县住建局', '2022年12月底'].forEach((cell, c) => table.put(`${'ABCD'[c]}${row}`, cell, 'text'))
    table.put(`E${row}`, text, 'text', fill === undefined ? {} : { fill })
  })
  if (note !== '') table.put(`A${states.length + 3}`, note, 'note')
  const { items } = importWorkbook(await writeXlsx([table]), '督办.xlsx', [])
  return items.map(({ status, standing }) => [status, standing])
}

const [green, yellow, red] = ['FF00B050', 'FFFFFF00', 'FFFF0000']
const meant = [
  ['办结', 'done'],
  ['办结', 'done'],
  ['滞后', 'late'],
  ['逾期', 'overdue'],
]

describe('J8: a column of colours alone is the state', () => {
  it('of empty cells, and of signs in colours', async () => {
    const cells = [
      ['', green],
      ['', green],
      ['', yellow],
      ['', red],
    ] as const
    expect(await read(cells, '注：绿=办结、黄=滞后、红=逾期。单位为编造')).toEqual(meant)
    expect(
      await read(
        cells.map(([, fill]) => ['●', fill] as const),
        '说明：绿色表示办结；黄色表示滞后；红色表示逾期',
      ),
    ).toEqual(meant)
  })
  it('no legend, no meaning', async () => {
    const cells = [
      ['', green],
      ['', green],
      ['', yellow],
      ['', red],
    ] as const
    expect(await read(cells, '')).toEqual([
      [null, null],
      [null, null],
      [null, null],
      [null, null],
    ])
  })
  it('one colour for all, and words in colours, are as they were', async () => {
    expect(
      await read(
        [
          ['', green],
          ['', green],
          ['', green],
          ['', green],
        ],
        '注：绿=办结',
      ),
    ).toEqual(Array.from({ length: 4 }, () => [null, null]))
    expect(
      await read(
        [
          ['办结', green],
          ['办结', green],
          ['正在推进', yellow],
          ['逾期', red],
        ],
        '',
      ),
    ).toEqual([
      ['办结', 'done'],
      ['办结', 'done'],
      ['正在推进', 'open'],
      ['逾期', 'overdue'],
    ])
  })
})
