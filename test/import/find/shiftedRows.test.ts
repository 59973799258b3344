import { describe, expect, it } from 'vitest'
import { firstTable } from '../../../src/import/firstTable'
import { importWorkbook } from '../../../src/import/importWorkbook'
import { a1 } from '../../../src/model/sheet/cell'

const header = '日期,时间,件数,编号,金额,事项,说明'
const lines = Array.from(
  { length: 12 },
  (_, k) =>
    `${10 + k}/03/2023,0${k % 9}:15,${3 + ((k * 5) % 7)},BX-${4100 + 37 * k},${(12.5 + k).toFixed(2)},办理第${k + 1}类来信,来信人反映的事情已经转给有关处室办理，并在规定的时间里答复了来信人。`,
)

function tableWith(at: number, line: string): string {
  return [header, ...lines.slice(0, at), line, ...lines.slice(at + 1)].join('\n') + '\n'
}

/** The row with one delimiter more before its field, or one fewer behind it. */
function slidRight(k: number, field: number): string {
  const cells = (lines[k] as string).split(',')
  return [...cells.slice(0, field), '', ...cells.slice(field)].join(',')
}
function slidLeft(k: number, field: number): string {
  const cells = (lines[k] as string).split(',')
  return [...cells.slice(0, field), `${cells[field]}${cells[field + 1]}`, ...cells.slice(field + 2)].join(',')
}

function read(text: string) {
  const bytes = new TextEncoder().encode(text)
  const reading = importWorkbook(bytes, '来信.csv', [])
  const { dataset } = reading
  return {
    rows: (firstTable(bytes, '来信.csv') ?? []).length,
    shifted: reading.notices.filter(({ code }) => code === 'rowsShifted').flatMap(({ cells }) => cells),
    figures: Array.from({ length: dataset.count }, (_, i) =>
      a1(dataset.sourceRow[dataset.sourceStart[i] as number] as number, dataset.sourceColumn[dataset.sourceStart[i] as number] as number),
    ),
  }
}

describe('K9 a row of a table whose cells slid one column is told, and neither heads a table nor ends one', () => {
  it.each([
    ['to the right from the first column', 5, slidRight(5, 0)],
    ['to the right from the third column', 5, slidRight(5, 2)],
    ['to the left from the first column', 5, slidLeft(5, 0)],
    ['to the left from the second column', 8, slidLeft(8, 1)],
    ['right beneath the header', 0, slidRight(0, 0)],
    ['right beneath the header, to the left', 0, slidLeft(0, 0)],
    ['in the last row', 11, slidRight(11, 1)],
  ])('%s', (_, at, line) => {
    const { rows, shifted, figures } = read(tableWith(at, line))
    expect({ rows, shifted }).toEqual({ rows: 13, shifted: [`A${at + 2}`] })
    expect(figures.filter((cell) => cell.endsWith(`C${at + 2}`))).toEqual([])
    expect(figures.filter((cell) => cell.startsWith('C')).length).toBe(11)
  })
  it('two rows slid the same way', () => {
    const text = [header, ...lines.slice(0, 4), slidRight(4, 1), slidRight(5, 1), ...lines.slice(6)].join('\n')
    expect(read(text)).toMatchObject({ rows: 13, shifted: ['A6', 'A7'] })
  })
})

describe('what stands as it should is no slid row', () => {
  it.each([
    ['a table as it is', tableWith(0, lines[0] as string)],
    [
      'a second table of another header',
      `地区,户数,人数,面积,备注\n甲,3,5,7.5,好\n乙,4,6,8.5,好\n\n年度,收入,支出,结余,增速\n2021年,5,3,2,1.5\n2022年,6,4,2,1.6\n`,
    ],
    ['a row of names one level deeper', '科室,事项,收文,发文,督查\n一科,,9,8,7\n,来信,4,5,3\n,来访,5,3,4\n二科,,6,6,6\n'],
    ['figures under other names of the same header', '单位,甲类,乙类,丙类,丁类\n一县,3,5,,\n二县,,,4,6\n三县,7,,2,\n'],
    ['a header of years without its corner', '2020年,2021年,2022年,2023年,\n起草,130,150,160,170\n审核,80,90,95,99\n'],
  ])('%s', (_, text) => expect(read(text).shifted).toEqual([]))
})
