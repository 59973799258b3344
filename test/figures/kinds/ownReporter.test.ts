import { describe, expect, it } from 'vitest'
import { ownOffice } from '../../../src/figures/members/own'
import { boardFrom, type Sheets } from '../fromSheets'

const work = (office: string) => `${office}2024年工作情况\n指标,单位,数值\n起草文稿,篇,44\n下发通知,件,31\n开展督查,次,19`
const place = (name: string) => `${name}2024年热线受理情况\n月份,受理（件）\n1月,120\n2月,90\n3月,140`
const own = (sheets: Sheets) => {
  const { selection } = boardFrom(sheets)
  return selection.dataset.offices[ownOffice(selection)]?.name ?? null
}

describe('whose board it is, where nobody was chosen', () => {
  it.each([
    ['an office and its city', { 'a.csv': work('海州市政府办公厅'), 'b.csv': place('海州市') }, '海州市人民政府办公厅'],
    [
      'an office, its city and its customs',
      { 'a.csv': work('海州市政府办公厅'), 'b.csv': place('海州市'), 'c.csv': place('海州关区') },
      '海州市人民政府办公厅',
    ],
    ['a committee’s office and its county', { 'a.csv': work('平湖县委办公室'), 'b.csv': place('平湖县') }, '中共平湖县委办公室'],
    ['the city alone', { 'b.csv': place('海州市') }, '海州市'],
    [
      'two offices of one city: nobody’s',
      { 'a.csv': work('海州市政府办公厅'), 'c.csv': work('海州市财政局'), 'b.csv': place('海州市') },
      null,
    ],
    ['an office and another’s county: nobody’s', { 'a.csv': work('海州市政府办公厅'), 'b.csv': place('平湖县') }, null],
    ['two counties: nobody’s', { 'a.csv': place('平湖县'), 'b.csv': place('金山县') }, null],
  ])('%s', (_, sheets, name) => expect(own(sheets as Sheets)).toBe(name))
})
