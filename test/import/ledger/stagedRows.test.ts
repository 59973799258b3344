import { expect, it } from 'vitest'
import { importWorkbook } from '../../../src/import/importWorkbook'

const read = (csv: string) => importWorkbook(new TextEncoder().encode(csv), '表.csv', [])

it('J9: rows that say at which stage they are stand there as well, and are no tasks', () => {
  const { items, dataset } = read('2021年对标表\n序号,对标内容,现状,所处阶段\n1,办文率（%）,62,对标\n2,采用（篇）,120,寻标\n')
  expect(items.map(({ text, stage, placed }) => [text, stage, placed])).toEqual([
    ['办文率', '对标', true],
    ['采用', '寻标', true],
  ])
  expect(dataset.count).toBe(2)
})
