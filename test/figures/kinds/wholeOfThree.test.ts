import { describe, expect, it } from 'vitest'
import { boardFrom, sheet } from '../fromSheets'

const rows = (...lines: readonly string[]): string => `单位情况\n指标,2022年,2021年\n${lines.join('\n')}`
const small = ['国有单位数(个),83287,78357', '集体单位数(个),106805,103534', '股份单位数(个),117052,106993']

describe('the whole of a list that names only some of its parts is said first', () => {
  it.each([
    [
      'three of many add up to it',
      rows(
        '单位数(个),32828734,28665212',
        '内资单位数(个),32532959,28383434',
        ...small,
        '港澳台单位数(个),153328,146575',
        '外商单位数(个),142447,135203',
      ),
      true,
    ],
    [
      'written in 万',
      rows(
        '客流量(万人),3282.8734,2866.5212',
        '本地客流量(万人),3253.2959,2838.3434',
        '邻省客流量(万人),15.3328,14.6575',
        '国有客流量(万人),8.3287,7.8357',
        '集体客流量(万人),10.6805,10.3534',
        '境外客流量(万人),14.2447,13.5203',
      ),
      true,
    ],
    [
      'money',
      rows(
        '收入(元),9876543,9123456',
        '甲类收入(元),9000000,8300000',
        '其中：乙类收入(元),1200300,1100200',
        '丙类收入(元),876000,823000',
        '丁类收入(元),543,456',
        '戊类收入(元),1234,1199',
      ),
      true,
    ],
    [
      'neighbours: not at both ends',
      rows(
        '单位数(个),32828734,30665000',
        '内资单位数(个),32532959,28383434',
        ...small,
        '港澳台单位数(个),153328,146575',
        '外商单位数(个),142447,135203',
      ),
      false,
    ],
    [
      'neighbours: few digits are chance',
      rows(
        '单位数(个),300,280',
        '内资单位数(个),200,190',
        '国有单位数(个),83,78',
        '集体单位数(个),106,103',
        '股份单位数(个),117,107',
        '港澳台单位数(个),60,50',
        '外商单位数(个),40,40',
      ),
      false,
    ],
  ])('%s', (_, csv, isSaid) => {
    const figure = boardFrom(sheet(csv)).figures.find(({ figure }) => figure.kind === 'yearOverYear')?.figure
    const name = csv.split('\n')[2]?.split('(')[0] ?? ''
    expect(figure?.headline.text.startsWith(name), figure?.headline.text).toBe(isSaid)
  })
})
