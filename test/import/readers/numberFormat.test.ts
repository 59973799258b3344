import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SSF } from 'xlsx'
import { formattedText, numberFormatOf } from '../../../src/import/readers/numberFormat'
import { RawSheetBuilder } from '../../../src/import/readers/rawSheetBuilder'
import { shownText } from '../../../src/model/sheet/sheet'

/** What a cell with a number and a format shows. */
function shown(value: number, code: string): string {
  const format = numberFormatOf(code)
  const builder = new RawSheetBuilder()
  const text = format.kind === 'date' || format.kind === 'other' ? formattedText(code, value, false) : null
  builder.add(0, 0, 1, value, text === null ? -1 : builder.textIndex(text), 0, false)
  return shownText(
    builder.finish({ name: '', hidden: false, merges: [], hiddenRows: new Set(), hiddenColumns: new Set(), attachments: [] }, [format]),
    0,
  )
}

describe('F7 a cell shows what its number format shows', () => {
  const cells: [value: number, code: string, text: string][] = [
    [0.409, '0.0%', '40.9%'],
    [2023.1, '0.00', '2023.10'],
    [1867, '#,##0', '1,867'],
    [525, 'General', '525'],
    [0.1 + 0.2, 'General', '0.3'],
    [-1234.5, '#,##0.0_ ;[Red]\\-#,##0.0\\ ', '-1,234.5'],
    [1234, '_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"_ ;_ @_ ', '1,234'],
    [0, '_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"_ ;_ @_ ', '-'],
    [-12, '#,##0;(#,##0)', '(12)'],
    [45139, 'yyyy"年"m"月"', '2023年8月'],
    [45139, 'yyyy"年"m"月"d"日";@', '2023年8月1日'],
    [45139, 'yyyy\\-mm\\-dd', '2023-08-01'],
    [45139, 'yyyy/m/d;@', '2023/8/1'],
    [600, '0"余"', '600余'],
    [133.8, '0.0"万件"', '133.8万件'],
    [1234567, '#\\ ###\\ ##0', '1 234 567'],
    [-1234, '# ##0;\\-# ##0;0', '-1 234'],
    [7, '000', '007'],
    [5, ';;;', '5'],
    [0, '0;-0;;@', '0'],
    [12.65, '0.0', '12.7'],
    [0.5, '0%', '50%'],
    [3, '[>2]"多";"少"', '多'],
    // Words and signs without quotes, escapes of Chinese programs, conditions: the sign is never lost.
    [45139, 'yyyy.mm', '2023.08'],
    [45139, 'yyyy.m.d', '2023.8.1'],
    [45139, 'yyyy年m月', '2023年8月'],
    [45139.75, 'yyyy/m/d 上午/下午h:mm', '2023/8/1 下午6:00'],
    [45139, 'aaaa', '星期二'],
    [45139, 'm"月"d"日"aaa', '8月1日二'],
    [0.052, '↑0.0%;↓0.0%', '↑5.2%'],
    [-0.052, '↑0.0%;↓0.0%', '↓5.2%'],
    [1234.5, '¥#,##0.00', '¥1,234.50'],
    [45139, '0!.0,"万"', '4.5万'],
    [45139, '0\\.0,"万"', '4.5万'],
    [123456789, '#,##0"."00,,"亿"', '1.23亿'],
    [12345678, '0.00,,"百万"', '12.35百万'],
    [1, '[=1]"是";[=0]"否";General', '是'],
    [0, '[=1]"是";[=0]"否";General', '否'],
    [-7.5, '[=1]"是";[=0]"否";General', '-7.5'],
    [-0.05, '[<1]0.0%;0', '-5.0%'],
    [-12, '[>=10000]0.0,"千";0', '-12'],
    [12, 'General"件"', '12件'],
    [12.5, 'G/通用格式"件"', '12.5件'],
    [3, '"第"0"名"', '第3名'],
    [-1234.5, '0"万元"', '-1235万元'],
    [12.65, '0.0"万件"', '12.7万件'],
    [0, '0;-0;"—"', '—'],
    [0.056, '+0.0%;-0.0%;0.0%', '+5.6%'],
    [-0.056, '+0.0%;-0.0%;0.0%', '-5.6%'],
    [40.9, '0.0"%"', '40.9%'],
    [1.5, '0.0#', '1.5'],
    [1, '#.##', '1'],
    [-3, '0.0_);(0.0)', '(3.0)'],
    [5, '0;;;', '5'],
    [-5, '0;;;', '-5'],
    [7, '0"件";@', '7件'],
    [1234, '[$￥-804]#,##0.00', '￥1,234.00'],
    [0.4, '[h]:mm', '9:36'],
    [1234.5, '0.00E+00', '1.23E+03'],
    [1.5, '# ?/?', '1 1/2'],
    [-0.04, '0.0"件"', '0.0件'],
  ]
  it.each(cells)('%d in %s is %s', (value, code, text) => expect(shown(value, code)).toBe(text))

  it("agrees with SSF on plain formats, up to halves that binary can't hold", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.constantFrom(0, 1, 2, 3),
        fc.constantFrom('0', '0.0', '0.00', '#,##0', '#,##0.00', '0%', '0.0%'),
        (digits, places, code) => {
          const value = digits / 10 ** places
          const ours = shown(value, code)
          const theirs = String(SSF.format(code, value))
          const number = (text: string): number => Number(text.replace(/[,%]/g, ''))
          const step = 10 ** -(/\.(0+)/.exec(code)?.[1]?.length ?? 0)
          return ours === theirs || Math.abs(number(ours) - number(theirs)) <= step * 1.000001
        },
      ),
      { seed: 409, numRuns: 500 },
    )
  })
})
