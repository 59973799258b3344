import { describe, expect, it } from 'vitest'
import { importWorkbook } from '../../../src/import/importWorkbook'

const officesOf = (name: string, title: string) =>
  importWorkbook(new TextEncoder().encode(`${title}\n类别,项数\n已完成,4\n推进中,9\n合计,13\n`), name, []).dataset.offices.map(
    (office) => office.name,
  )

describe('市办 before what is done by the city', () => {
  it.each([
    ['表.csv', '2024年市办实事进展分类', []],
    ['海州市市办实事调度_2024.csv', '实事进展分类（截至6月底）', ['海州市']],
    ['平湖县县办企业情况_2024.csv', '企业分类', ['平湖县']],
    ['表.csv', '2024年区办民生项目分类', []],
    ['表.csv', '海州市市办学校情况2024年', ['海州市']],
    ['表.csv', '海州市委办2024年实事分类', ['中共海州市委办公室']],
    ['海州市政府办实事调度_2024.csv', '实事进展分类', ['海州市政府办']],
  ])('%s %s', (name, title, offices) => expect(officesOf(name, title)).toEqual(offices))
})
