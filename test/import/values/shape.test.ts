import { expect, it } from 'vitest'
import { cellShape } from '../../../src/import/values/shape'
import { readLabelledQuantity } from '../../../src/import/values/labelledQuantity'

it.each([
  ['', 'blank'],
  ['  ', 'blank'],
  ['525', 'number'],
  ['1,867', 'number'],
  ['-9.7', 'number'],
  [' 2 374 362 ', 'number'],
  ['40.9%', 'percent'],
  ['40.9 %', 'percent'],
  ['600余篇', 'numberWithWords'],
  ['▲12.7', 'numberWithWords'],
  ['389次/238天', 'numberWithWords'],
  ['第3名', 'numberWithWords'],
  ['2023-08-15', 'dateLike'],
  ['2025.1.1', 'dateLike'],
  ['1/22/18', 'dateLike'],
  ['1—7月', 'periodLike'],
  ['2023年', 'periodLike'],
  ['本年累计', 'periodLike'],
  ['Apr 2023', 'periodLike'],
  ['Q2', 'periodLike'],
  ['—', 'missing'],
  ['未报', 'missing'],
  ['#DIV/0!', 'missing'],
  ['..', 'missing'],
  ['督查专报', 'shortLabel'],
  ['合计', 'shortLabel'],
  ['一处', 'shortLabel'],
  ['Enfield PCT', 'shortLabel'],
  ['K02000001', 'codeLike'],
  ['00123', 'codeLike'],
  ['361006-000201012000-GG-053-03', 'codeLike'],
  ['JQ4B', 'codeLike'],
  ['已整改工地42处,完成率95%，其余按序时推进', 'prose'],
  ['注：1.带“余”的为约数。2.2022年数据为演示数据。', 'prose'],
] as const)('%j looks like %s (V1)', (text, shape) => expect(cellShape(text)).toBe(shape))

it('a name and its figure in one cell (V2)', () => {
  expect(readLabelledQuantity('起草綜合文稿 600余篇')).toMatchObject({
    name: '起草綜合文稿',
    quantities: [{ value: 600, bound: 'atLeast' }],
  })
  expect(readLabelledQuantity('总数:66项')).toMatchObject({ name: '总数', quantities: [{ value: 66, unit: '项' }] })
  expect(readLabelledQuantity('市办实事 10件27项')).toMatchObject({ quantities: [{ value: 10 }, { value: 27 }] })
  for (const text of ['已整改工地42处,完成率95%', '问策2023', '大干 2023', '2023年 600篇', '起草综合文稿', '600余篇', '市直单位 甲'])
    expect([text, readLabelledQuantity(text)]).toEqual([text, null])
})
