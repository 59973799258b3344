import { describe, expect, it } from 'vitest'
import { groundFor } from '../../src/figures/ground/ground'
import { groundAgain, postedGround } from '../../src/figures/ground/postedGround'
import { boardFrom, sheet } from './fromSheets'

/** What the tiles of a board show, in their order. */
const tilesOf = (csv: string) =>
  boardFrom(sheet(csv)).figures.flatMap(({ figure }) =>
    figure.kind === 'tiles' ? figure.panels.map((panel) => panel.series[0]?.marks[0]?.label) : [],
  )

describe('the mean of several months is no figure of all of them', () => {
  it.each([
    ['behind the months', '2026年各县投诉量（件）\n县,1月,2月,3月,月均\n甲县,20,30,40,30\n乙县,30,40,60,43.3\n丙县,10,30,60,33.3', '320'],
    ['beneath the months', '2026年投诉量（件）\n月份,甲县,乙县,丙县\n1月,20,30,40\n2月,30,40,60\n3月,10,30,60\n月均,20,33.3,53.3', '320'],
    ['called 平均', '2026年各县投诉量（件）\n县,1月,2月,3月,平均\n甲县,20,30,40,30\n乙县,30,40,60,43.3\n丙县,10,30,60,33.3', '320'],
    [
      'beside the sum',
      '2026年各县投诉量（件）\n县,1月,2月,3月,合计,月均\n甲县,20,30,40,90,30\n乙县,30,40,60,130,43.3\n丙县,10,30,60,100,33.3',
      '320',
    ],
  ])('%s', (_, csv, whole) => {
    expect(tilesOf(csv)).toEqual([whole])
  })
  it('nor on a board made elsewhere', () => {
    const { selection } = boardFrom(sheet('2026年各县投诉量（件）\n县,1月,2月,3月,月均\n甲县,20,30,40,30\n乙县,30,40,60,43.3'))
    const { dataset } = groundFor(selection.dataset, [], selection.settings)
    const again = groundAgain(selection.dataset, postedGround(selection.dataset, { dataset, totals: new Map() })).dataset
    expect(Array.from(again.breakdown)).toEqual(Array.from(dataset.breakdown))
    expect(again.breakdowns).toEqual(dataset.breakdowns)
    expect(again.breakdowns.length).toBeGreaterThan(selection.dataset.breakdowns.length)
  })
})
