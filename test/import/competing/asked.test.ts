import { describe, expect, it } from 'vitest'
import { importWorkbook } from '../../../src/import/importWorkbook'
import { plainRows } from '../../samples/plainRows'
import { whyText } from '../../../src/cli/why'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

// Of one length, rising, before names: codes as likely as figures.
const doubtful = '班次,线路,客流(人次)\n101,东线,2100\n102,西线,1900\n103,南线,2600\n'

describe('where two readings are as good (K10)', () => {
  it('one question names the column and offers both, and its answer is kept', () => {
    const reading = importWorkbook(bytes(doubtful), '客流.csv', [])
    const asked = reading.questions.filter((question) => question.kind === 'layout')
    expect(asked.map(({ cells, facts, offered }) => ({ cells, facts, offered: offered.map(({ text }) => text).sort() }))).toEqual([
      { cells: ['A1'], facts: { heading: '班次' }, offered: ['code', 'value'] },
    ])
    for (const { text, correction } of asked[0]?.offered ?? []) {
      const again = importWorkbook(bytes(doubtful), '客流.csv', [{ ...correction, id: 'a', when: '', why: '' }])
      expect(again.questions.filter((question) => question.kind === 'layout')).toEqual([])
      expect(plainRows(again.dataset, true).some((row) => row.cell === 'A2')).toBe(text === 'value')
    }
  })

  it('the answer holds for next month’s sheet of the form, and for none of another', () => {
    const next = '班次,线路,客流(人次)\n104,东线,2300\n105,西线,1800\n106,南线,2500\n107,北线,900\n'
    const other = '班次,线路,票款(元)\n104,东线,2300\n105,西线,1800\n106,南线,2500\n'
    const offered = importWorkbook(bytes(doubtful), '客流.csv', []).questions[0]?.offered ?? []
    expect(offered).toHaveLength(2)
    for (const { text, correction } of offered) {
      const given = [{ ...correction, id: 'a', when: '', why: '' }]
      const again = importWorkbook(bytes(next), '客流2024年8月.csv', given)
      expect(again.questions).toEqual([])
      expect(plainRows(again.dataset, true).some((row) => row.cell === 'A2')).toBe(text === 'value')
      expect(again.sheets[0]?.carried).toEqual({ applied: ['a'], unmatched: [] })
      expect(importWorkbook(bytes(other), '票款.csv', given).questions).toHaveLength(1)
    }
  })

  it('an answer about a column that is in no doubt this month is no misfit', () => {
    const clear = '班次,线路,客流(人次)\n3,东线,2300\n1,西线,1800\n12,南线,2500\n5,北线,900\n'
    const [offer] = importWorkbook(bytes(doubtful), '客流.csv', []).questions[0]?.offered ?? []
    const again = importWorkbook(bytes(clear), '客流2024年8月.csv', [{ ...offer!.correction, id: 'a', when: '', why: '' }])
    expect([again.questions, again.sheets[0]?.carried.unmatched]).toEqual([[], []])
  })

  it('each candidate and what speaks for it can be printed', () => {
    const text = whyText(bytes('类别,2021年,2022年,部门\n人员,10,12,档案馆\n人员,20,24,审计局\n'), '预算.csv')
    expect(text).toContain('部门 (sideLabel): label, by')
    expect(text).toMatch(/text +score +-\d/)
    expect(text).toContain('officeHeading +0.5')
    expect(whyText(bytes('单位,2021年\n东县,10\n西县,12\n'), '简单.csv')).toContain('no layout was in doubt')
  })
})

// Each with the notice that a clerk should see, and a neighbour that must not have it.
const audited: [sees: string, code: string | null, text: string][] = [
  ['two columns without anything to tell them apart', 'columnsClash', '县,数量(件),数量(件)\n东县,1,2\n西县,3,9\n南县,4,4\n'],
  ['two columns told apart by their years', null, '县,2021年数量(件),2022年数量(件)\n东县,1,2\n西县,3,9\n南县,4,4\n'],
  ['元 in a column of 万元', 'scalesApart', '县,投资(万元)\n东县,310\n西县,285\n南县,3040000\n北县,296\n中县,301\n'],
  ['a large county among small ones', null, '县,投资(万元)\n东县,310\n西县,285\n南县,30400\n北县,296\n中县,301\n'],
  [
    'names that differ in the number of a session',
    'seriesSplit',
    '县,第12届参会代表数量,第13届参会代表数量\n东县,31,30\n西县,28,29\n南县,27,27\n',
  ],
  ['names that differ in a number that is no period', null, '县,PM2.5浓度,PM10浓度\n东县,31,60\n西县,28,59\n南县,27,57\n'],
]

describe('a reading is looked at once more (C6)', () => {
  it.each(audited)('%s', (_, code, text) => {
    const codes = importWorkbook(bytes(text), '核对.csv', []).notices.map((notice) => notice.code)
    const ours = ['columnsClash', 'scalesApart', 'seriesSplit', 'nameSaysNothing', 'oddOffice', 'yearsAsFigures']
    expect(codes.filter((found) => ours.includes(found))).toEqual(code === null ? [] : [code])
  })
})
