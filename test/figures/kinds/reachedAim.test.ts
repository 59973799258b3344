import { expect, it } from 'vitest'
import { boardFrom, sheet } from '../fromSheets'

const head = (aim: string) => `2019年实事进展情况（截至2019年6月底）
  项目,责任单位,${aim},上半年完成`
const said = (aim: string, rows: string) => boardFrom(sheet(`${head(aim)}\n${rows}`)).headlines.join('\n')

it.each([
  [
    'all at their half-year plan have reached it, and aren’t done',
    '上半年计划',
    '修路（公里）,交通局,50,55\n植树（万株）,林业局,20,20\n建站（座）,住建局,4,6',
    /3项均已达到上半年目标/,
    /均已完成/,
  ],
  [
    'all at the year’s are done',
    '年度目标',
    '修路（公里）,交通局,50,55\n植树（万株）,林业局,20,20\n建站（座）,住建局,4,6',
    /3项均已完成/,
    /达到/,
  ],
  [
    'one behind its half-year plan',
    '上半年计划',
    '修路（公里）,交通局,50,45\n植树（万株）,林业局,20,20\n建站（座）,住建局,4,6',
    /3项/,
    /均已/,
  ],
])('%s', (_, aim, rows, right, wrong) => {
  expect(said(aim, rows)).toMatch(right)
  expect(said(aim, rows)).not.toMatch(wrong)
})
