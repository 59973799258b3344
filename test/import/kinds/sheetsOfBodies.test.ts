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

describe('sheets of bodies stand beside others, and are numbered (Y5)', () => {
  const rows = (first: number) => [
    ['指标', '单位', '数量'],
    ['起草文稿', '篇', first],
    ['开展督查', '次', first + 9],
  ]
  const beside = {
    汇总: rows(500),
    总表: rows(500),
    填表说明: [['填表说明'], ['每月5日前报送。']],
    目录: [['目录'], ['平川县'], ['夏阳县']],
  }
  it.each(Object.entries(beside))('%s', (name, other) => {
    for (const mark of [(k: number) => `${k}.`, (k: number) => `0${k}、`, (k: number) => `（${k}）`, () => '']) {
      const bodies = ['平川县', '夏阳县', '临河县']
      const sheets = bodies.map((body, k) => [`${mark(k + 1)}${body}`, rows(20 + k)] as const)
      const lines = figureLines(importWorkbook(workbook([[name, other], ...sheets]), '2026年9月工作情况.xlsx'))
      for (const [k, body] of bodies.entries()) expect(lines).toContain(`C2 起草文稿 ${body} 2026-09 ${20 + k}篇`)
      expect(lines.filter((line) => /500篇/.test(line))).toEqual(name === '汇总' || name === '总表' ? ['C2 起草文稿 - 2026-09 500篇'] : [])
    }
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

describe('a line over each run of rows says whose they are, however (Y3)', () => {
  const runs = (line: (body: string) => string) =>
    `2026年9月工作情况\n指标,单位,本期,上年同期\n${['平川县', '夏阳县', '临河县']
      .map((body, k) => `${line(body)}\n起草文稿,篇,${20 + k},${18 + k}\n开展督查,次,${30 + k},${28 + k}`)
      .join('\n')}`
  table(
    [
      (body: string) => body,
      (body: string) => `单位：${body}`,
      (body: string) => `填报单位：${body}`,
      (body: string) => `${body}工作情况`,
      (body: string) => `${body}完成情况统计表`,
      (body: string) => `县区名称: ${body}`,
    ].map((line) => [
      line('某县'),
      runs(line),
      ['C4 起草文稿 平川县 2026-09 20篇', 'D4 起草文稿 平川县 2025-09 18篇', 'C10 起草文稿 临河县 2026-09 22篇'],
      [],
      '表.csv',
    ]),
  )
})

describe('a line whose figures nobody can read is no header (K3)', () => {
  it.each(['600/650', '600整', '数据待核', '见附件'])('%s', (text) => {
    for (const at of [0, 1, 2]) {
      const bodies = ['平川县', '夏阳县', '临河县', '东山县']
      const lines = bodies.map((body, k) => `${body},${k === at ? text : 500 + k}`)
      const { dataset, notices } = importWorkbook(
        new TextEncoder().encode(`2026年9月信访情况\n县名,受理（件）\n${lines.join('\n')}`),
        '表.csv',
      )
      const seen = figureLines({ dataset } as never)
      for (const [k, body] of bodies.entries()) if (k !== at) expect(seen).toContain(`B${k + 3} 受理 ${body} 2026-09 ${500 + k}件`)
      // What cannot be read is said, with its cell.
      expect([at, text, notices.flatMap(({ cells }) => cells)]).toEqual([at, text, [`B${at + 3}`]])
    }
  })
})
