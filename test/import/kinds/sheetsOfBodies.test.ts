import * as XLSX from 'xlsx'
import { describe, expect, it } from 'vitest'
import { importWorkbook } from '../../../src/import/importWorkbook'
import { figureLines, smallTables } from '../smallTable'

function workbook(sheets: readonly (readonly [name: string, rows: readonly (readonly (string | number)[])[]])[]): Uint8Array {
  const book = XLSX.utils.book_new()
  for (const [name, rows] of sheets) XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows.map((row) => [...row])), name)
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer)
}

describe('a sheet a body and a time is of the body at that time (Y5)', () => {
  const rows = (first: number) => [
    ['作物', '面积（万亩）', '产量（万吨）'],
    ['小麦', first, 32.4],
    ['玉米', first + 1, 33.1],
  ]
  it.each([
    ['the year before', ['2022年平川县', '2023年平川县', '2022年夏阳县', '2023年夏阳县']],
    ['the year behind', ['平川县2022年', '平川县2023年', '夏阳县2022年', '夏阳县2023年']],
    ['in brackets', ['平川县（2022年）', '平川县（2023年）', '夏阳县（2022年）', '夏阳县（2023年）']],
    ['with a dash', ['平川县-2022', '平川县-2023', '夏阳县-2022', '夏阳县-2023']],
    ['without 年', ['2022平川县', '2023平川县', '2022夏阳县', '2023夏阳县']],
  ])('%s', (_, names) => {
    const lines = figureLines(importWorkbook(workbook(names.map((name, k) => [name, rows(60 + k)])), '粮食生产.xlsx'))
    expect(lines).toContain('B2 面积 平川县/小麦 2022 60万亩')
    expect(lines).toContain('B2 面积 平川县/小麦 2023 61万亩')
    expect(lines).toContain('B3 面积 夏阳县/玉米 2023 64万亩')
  })
  it('neighbours: bodies alone', () => {
    const lines = figureLines(importWorkbook(workbook(['平川县', '夏阳县'].map((name, k) => [name, rows(60 + k)])), '2023年粮食生产.xlsx'))
    expect(lines).toContain('B2 面积 夏阳县/小麦 2023 61万亩')
  })
})

const table = smallTables(figureLines, ['officeUnknown', 'officeFromFileName'])

describe('who assesses is not who is assessed, where the title says whose the sheet is (E5)', () => {
  const assessed = (line: string, title = '河西乡2023年目标管理完成情况') =>
    `${title}\n${line}\n指标,单位,目标值,完成值\n改厕,户,420,400\n招商,万元,8000,7400`
  table([
    ['考核单位', assessed('考核单位：县督考办'), ['D4 改厕 河西乡 2023 400户'], []],
    ['考评单位', assessed('考评单位：县督考办'), ['D4 改厕 河西乡 2023 400户'], []],
    ['检查部门', assessed('检查部门：县督考办'), ['D5 招商 河西乡 2023 7400万元'], []],
    ['督查单位', assessed('督查单位：县督考办'), ['D4 改厕 河西乡 2023 400户'], []],
    ['评估机构', assessed('评估机构：县督考办'), ['D4 改厕 河西乡 2023 400户'], []],
    ['neighbours: 被考核单位', assessed('被考核单位：河东乡', '2023年目标管理完成情况'), ['D4 改厕 河东乡 2023 400户'], []],
    ['neighbours: nobody in the title', assessed('考核单位：河东乡', '2023年目标管理完成情况'), ['D4 改厕 河东乡 2023 400户'], []],
    ['neighbours: 填报单位', assessed('填报单位：乡党政办'), ['D4 改厕 乡党政办 2023 400户'], []],
  ])
})
