import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SSF } from 'xlsx'
import { formattedText, numberFormatOf } from '../../../src/import/readers/numberFormat'
import { RawSheetBuilder } from '../../../src/import/readers/rawSheetBuilder'
import { shownText } from '../../../src/model/sheet'

/** What a cell with a number and a format shows. */
function shown(value: number, code: string): string {
  const format = numberFormatOf(code)
  const builder = new RawSheetBuilder()
  const text = format.kind === 'date' || format.kind === 'other' ? formattedText(code, value, false) : null
  builder.add(0, 0, 1, value, text === null ? -1 : builder.textIndex(text), 0, false)
  return shownText(builder.finish({ name: '', hidden: false, merges: [], hiddenRows: new Set(), hiddenColumns: new Set(), attachments: [] }, [format]), 0)
}

describe('F7 a cell shows what its number format shows', () => {
  const cells: [value: number, code: string, text: string][] = [
    [0.409, '0.0%', '40.9%'], [2023.1, '0.00', '2023.10'], [1867, '#,##0', '1,867'], [525, 'General', '525'], [0.1 + 0.2, 'General', '0.3'],
    [-1234.5, '#,##0.0_ ;[Red]\\-#,##0.0\\ ', '-1,234.5'], [1234, '_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"_ ;_ @_ ', '1,234'], [0, '_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"_ ;_ @_ ', '-'],
    [-12, '#,##0;(#,##0)', '(12)'], [45139, 'yyyy"年"m"月"', '2023年8月'], [45139, 'yyyy"年"m"月"d"日";@', '2023年8月1日'], [45139, 'yyyy\\-mm\\-dd', '2023-08-01'], [45139, 'yyyy/m/d;@', '2023/8/1'],
    [600, '0"余"', '600余'], [133.8, '0.0"万件"', '133.8万件'], [1234567, '#\\ ###\\ ##0', '1 234 567'], [-1234, '# ##0;\\-# ##0;0', '-1 234'],
    [7, '000', '007'], [5, ';;;', '5'], [0, '0;-0;;@', '0'], [12.65, '0.0', '12.7'], [0.5, '0%', '50%'], [3, '[>2]"多";"少"', '多'],
  ]
  it.each(cells)('%d in %s is %s', (value, code, text) => expect(shown(value, code)).toBe(text))

  it('agrees with SSF on plain formats, up to halves that binary can\'t hold', () => {
    fc.assert(fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom(0, 1, 2, 3), fc.constantFrom('0', '0.0', '0.00', '#,##0', '#,##0.00', '0%', '0.0%'), (digits, places, code) => {
      const value = digits / 10 ** places
      const ours = shown(value, code)
      const theirs = String(SSF.format(code, value))
      const number = (text: string): number => Number(text.replace(/[,%]/g, ''))
      const step = 10 ** -(/\.(0+)/.exec(code)?.[1]?.length ?? 0)
      return ours === theirs || Math.abs(number(ours) - number(theirs)) <= step * 1.000001
    }), { seed: 409, numRuns: 500 })
  })
})
