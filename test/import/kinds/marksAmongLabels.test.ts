import { describe, expect, it } from 'vitest'
import { importWorkbook } from '../../../src/import/importWorkbook'
import { plainRows } from '../../samples/plainRows'

const rowsOf = (text: string, file = '表.csv') => plainRows(importWorkbook(new TextEncoder().encode(text), file, []).dataset, true)
const told = (rows: ReturnType<typeof rowsOf>, cell: string) => {
  const row = rows.find((one) => one.cell === cell)
  return row && [row.indicator, row.office, row.unit, ...Object.entries(row.breakdown).map((part) => part.join('='))]
}

describe('L23 a mark in a label’s place tells nothing apart', () => {
  const monthly = (often: string) =>
    `填报单位：某县委办公室\n项目,计量单位,频次要求,1月,2月,3月\n月提醒,次,每月1次,1,1,1\n季点评,次,每季1次,0,0,1\n下发事项,项,${often},41,44,47\n`
  it.each(['—', '——', '-', '/', '…'])('频次要求 %s', (mark) => {
    expect(told(rowsOf(monthly(mark), '2023年月报.csv'), 'D5')?.slice(3)).toEqual([])
    expect(told(rowsOf(monthly(mark), '2023年月报.csv'), 'D3')?.slice(3)).toEqual(['频次要求=每月1次'])
  })
  it('a word that says something stays', () => {
    expect(told(rowsOf(monthly('不定期'), '2023年月报.csv'), 'D5')?.slice(3)).toEqual(['频次要求=不定期'])
  })
  it.each(['—', '/'])('an office that is a %s is none', (mark) => {
    const rows = rowsOf(`指标,单位,2022年,2023年\n收文,甲县,3,4\n收文,乙县,5,6\n发文总量,${mark},7,8\n`)
    expect(told(rows, 'C4')?.slice(0, 2)).toEqual(['发文总量', null])
    expect(told(rows, 'C2')?.slice(0, 2)).toEqual(['收文', '甲县'])
  })
})

describe('T2 a stroke inside a bracket is the bracket’s', () => {
  const contest = (head: string, unit = '单位：篇、分') =>
    `2016年信息竞赛得分情况通报,,,\n${unit},,,\n单位,${head},,总得分\n,篇数,得分,\n甲县,18,180,180\n乙县,16,160,160\n丙县,15,150,150\n`
  it.each([
    ['市级采用（10分/篇）', '市级采用（10分/篇）篇数'],
    ['省级采用(20分/篇)', '省级采用(20分/篇)篇数'],
    ['中办采用【50分/篇】', '中办采用[50分/篇]篇数'],
    ['领导批示（每篇40分/次）', '领导批示（每篇40分/次）篇数'],
    ['采用（每篇/10分）', '采用（每篇/10分）篇数'],
  ])('%s', (head, name) => {
    const rows = rowsOf(contest(head))
    expect(told(rows, 'B5')?.[0]?.replace(/[（）]/g, (sign) => (sign === '（' ? '(' : ')'))).toBe(
      name.replace(/[（）]/g, (sign) => (sign === '（' ? '(' : ')')),
    )
    expect(told(rows, 'B5')?.[2]).toBe('篇')
    expect(told(rows, 'C5')?.[2]).not.toBe('篇')
  })
  it.each([
    ['单位面积产量（吨）/亩', '亩'],
    ['办结数/件', '件'],
    ['人均支出（元/人）', '元/人'],
  ])('%s still says its unit', (head, unit) => {
    expect(told(rowsOf(`单位,${head}\n甲县,18\n乙县,16\n`, '2023年.csv'), 'B2')?.[2]).toContain(unit)
  })
})
