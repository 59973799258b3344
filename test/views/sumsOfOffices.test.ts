import { expect, it } from 'vitest'
import { importWorkbook } from '../../src/import/importWorkbook'
import { figureKinds } from '../../src/figures/registry'
import { marksOf } from '../figures/numberScanner'
import { selectionOf } from '../figures/sheets'

const sheet =
  '2024年任务完成情况,,,,,\n序号,单位,目标任务,完成数,完成率,排名\n1,城关镇,100,98,98%,2\n2,柳林镇,80,80,100%,1\n3,石桥乡,60,45,75%,3\n,合计,240,223,92.9%,'

it('the sum of three offices stands last, is called so, and is no fourth office', () => {
  const { dataset } = importWorkbook(new TextEncoder().encode(sheet), '任务.csv')
  const figure = figureKinds.completion.build(selectionOf(dataset))
  expect(figure.headline.text).toBe('3家中2家未完成，石桥乡仅75.0%')
  const categories = [...new Set(marksOf(figure).map((mark) => mark.category))]
  expect(categories).toEqual(['石桥乡', '城关镇', '柳林镇', '合计'])
})
