import { describe, expect, it } from 'vitest'
import { groundFor } from '../../../src/figures/ground/ground'
import { groundAgain, postedGround } from '../../../src/figures/ground/postedGround'
import { boardFrom, sheet } from '../fromSheets'

const board = (csv: string) => boardFrom(sheet(csv))
const text = (csv: string) =>
  board(csv)
    .figures.map(({ figure }) => `${figure.headline.text} ${figure.subtitle}`)
    .join('\n')

const filled = `2025年各镇走访户数（户）
镇,1月,2月,3月,4月,5月,6月
云岭镇,12,9,14,16,0,0
龙泉镇,8,7,9,8,0,0
石门镇,10,8,12,11,0,0
沙河镇,6,5,7,7,0,0`

describe('months that a sheet filled with 0 ahead of their time', () => {
  it('are not the current ones', () => {
    expect(text(filled)).toContain('2025年1—4月')
    expect(text(filled)).not.toMatch(/6月|由.*降至0|未报/)
  })
  it('are so on a board made elsewhere too', () => {
    const { selection } = board(filled)
    const sheets = boardFrom(sheet(filled)).selection.dataset
    const ground = groundFor(sheets, [], selection.settings)
    const again = groundAgain(sheets, postedGround(sheets, ground)).dataset
    expect(Array.from(again.missing)).toEqual(Array.from(ground.dataset.missing))
    expect(again.offices).toEqual(ground.dataset.offices)
  })
  it.each([
    ['of what there should be fewer of may be true', filled.replace('走访户数（户）', '安全事故（起）')],
    ['where somebody has some came', filled.replace('6,5,7,7,0,0', '6,5,7,7,1,2')],
    ['behind a month when hardly anybody had any are a scarce thing', filled.replace(/,(16|8|11),0,0/g, ',0,0,0')],
  ])('%s', (_, csv) => expect(text(csv)).toMatch(/1—6月|上半年/))
  it('left blank they are nobody’s default', () => expect(text(filled.replace(/,0,0/g, ',,'))).not.toContain('未报'))
  it('of a year that only some have, nobody else owes', () => {
    const csv = `各市生产总值（亿元）
    市,2023年,2024年,2025年
    甲市,100,110,121
    乙市,80,90,
    丙市,60,66,
    丁市,50,55,`
    expect(text(csv)).not.toContain('未报')
  })
  it('said to be 未报 they are', () => {
    const csv = filled.replace(/8,0,0/, '8,9,未报').replace(/,0,0/g, ',9,8')
    expect(text(csv)).toContain('龙泉镇未报')
  })
})

describe('classes of offices on a board made elsewhere', () => {
  it('are the same as here', () => {
    const csv = '组别,县区,得分\n县区,甲县,88\n县区,乙县,70\n功能区,丙园区,48\n功能区,丁园区,60'
    const { selection } = board(csv)
    const ground = groundFor(selection.dataset, [], selection.settings)
    const again = groundAgain(selection.dataset, postedGround(selection.dataset, ground)).dataset
    expect(again.offices.map(({ group }) => group)).toEqual(ground.dataset.offices.map(({ group }) => group))
    expect(again.offices.map(({ group }) => group)).toContain('功能区')
    expect(Array.from(again.breakdown)).toEqual(Array.from(ground.dataset.breakdown))
  })
})

describe('tasks beside what was done of them', () => {
  const csv = `2025年国土绿化任务完成情况（截至2025年9月30日）
  县,造林任务（亩）,完成造林（亩）,森林抚育任务（亩）,完成抚育（亩）
  安阳区,12000,10680,8000,7920
  北岭县,18000,9900,15000,6300
  大河县,9500,9025,6000,6120
  东湖区,4000,3840,2500,2050`
  it('are goals, though the two are called by other words', () => {
    const { figures } = board(csv)
    const completion = figures.find(({ kind }) => kind === 'completion')
    expect(completion?.figure.headline.text).toContain('北岭县·完成抚育仅42.0%')
    expect(completion?.figure.shown.of).toBe(8)
  })
  it('whoever was given most is first in nothing', () => {
    const { figures } = board(csv)
    expect(figures.map(({ kind }) => kind)).not.toContain('ranking')
    expect(figures.map(({ kind }) => kind)).not.toContain('matrix')
    expect(figures.filter(({ kind }) => kind === 'completion')).toHaveLength(1)
  })
  it('two that may be meant are asked for nothing', () => {
    const two = csv.replace('造林任务（亩）', '公益林抚育任务（亩）').replace('完成造林（亩）', '新增林地（亩）')
    expect(board(two).figures.map(({ kind }) => kind)).not.toContain('completion')
  })
})
