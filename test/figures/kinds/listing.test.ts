import { describe, expect, it } from 'vitest'
import { slideForms } from '../../../src/drawing/slide/slideForms'
import { figureKinds } from '../../../src/figures/registry'
import { noEdits } from '../../../src/model/bulletinEdits'
import { bulletinOf } from '../../../src/report/bulletin'
import { boardFrom, sheet } from '../fromSheets'
import { marksOf } from '../numberScanner'
import { selectionOfSheet } from '../readSheets'

const works = ['起草文稿,44,篇', '下发通知,31,件', '接待来访,52,批', '开展督查,19,次', '召开会议,12,次', '印发简报,8,期']
const more = ['办理提案,27,件', '举办培训,6,期', '走访企业,85,家', '协调事项,140,件']
const office = (rows: readonly string[], head = '指标,数值,单位') => `平湖县人民政府办公室2024年1—6月工作情况\n${head}\n${rows.join('\n')}`
const listOf = (csv: string) => boardFrom(sheet(csv)).figures.find(({ kind }) => kind === 'listing')

describe('what no other figure of the board shows stands in a list', () => {
  it('of an office with more numbers than there are tiles, all of them in the sheet’s order', () => {
    const list = listOf(office([...works, ...more]))
    expect(list?.key).toBe('listing')
    expect(list?.figure.headline.text).toMatch(/^平湖县.*10项数据一览$/)
    expect(marksOf(list!.figure).map(({ category, label }) => [category, label])).toEqual([
      ['起草文稿', '44篇'],
      ['下发通知', '31件'],
      ['接待来访', '52批'],
      ['开展督查', '19次'],
      ['召开会议', '12次'],
      ['印发简报', '8期'],
      ['办理提案', '27件'],
      ['举办培训', '6期'],
      ['走访企业', '85家'],
      ['协调事项', '140件'],
    ])
  })
  it('goes last, and the board stays within twelve', () => {
    const { figures } = boardFrom(sheet(office([...works, ...more])))
    expect(figures[figures.length - 1]?.kind).toBe('listing')
    expect(figures.length).toBeLessThanOrEqual(12)
  })
  it('a year’s target among half-year numbers says its time', () => {
    const list = listOf(`平湖县人民政府办公室工作情况
      指标,2024年目标,2024年1—6月
      ${[...works, ...more]
        .map((row) => row.split(',')[0])
        .map((name, k) => `${name}（件）,${k === 9 ? 300 : ''},${k === 9 ? '' : 20 + k}`)
        .join('\n')}`)
    const [last] = marksOf(list!.figure).slice(-1)
    expect(last).toMatchObject({ label: '300件', detail: '2024年' })
    expect(marksOf(list!.figure)[0]).toMatchObject({ category: '起草文稿', detail: '' })
  })
  it('a place is a place', () => {
    const list = listOf(office([...works, '信息工作全省位次,3,位', '督查考核全省名次,第5名,']))
    const labels = marksOf(list!.figure).map(({ category, label }) => `${category} ${label}`)
    expect(labels.join()).toMatch(/全省排名 第3/)
    expect(labels.join()).toMatch(/全省排名 第5/)
  })
  it('words of measure are kept: 余, 近', () => {
    const list = listOf(office([...works, '电话受理,600余,件', '让利金额,近4000,万元']))
    expect(marksOf(list!.figure).map(({ label }) => label)).toEqual(expect.arrayContaining(['600余件', '近4000万元']))
  })
  it('beside last year’s, each with its change', () => {
    const list = figureKinds.listing.build(
      selectionOfSheet(
        '平湖县人民政府办公室工作情况\n指标,2023年1—6月,2024年1—6月\n起草文稿（篇）,40,44\n下发通知（件）,40,31\n接待来访（批）,52,52',
      ),
    )
    expect(marksOf(list).map(({ change }) => [change?.direction, change?.text])).toEqual([
      ['up', '10.0%'],
      ['down', '22.5%'],
      ['flat', '持平'],
    ])
  })
  it.each([
    ['six numbers, all of them tiles', office(works)],
    [
      'two years, all of them in the figure of changes',
      `平湖县人民政府办公室工作情况\n指标,2023年,2024年\n${[...works, ...more].map((row, k) => `${row.split(',')[0]}（件）,${40 + k},${44 + 3 * k}`).join('\n')}`,
    ],
    ['counties side by side, none of them ours', '2024年情况\n县区,收文（件）,发文（件）\n金县,12,9\n银县,8,7\n铜县,15,11'],
    ['more than eighty', office(Array.from({ length: 90 }, (_, k) => `第${k + 1}类事项办理,${k + 3},件`))],
  ])('none of %s', (_what, csv) => expect(listOf(csv)).toBeUndefined())
})

describe('a list elsewhere', () => {
  const list = listOf(office([...works, ...more]))!
  it('is a table on a slide: name, number, and the change where there is one', () => {
    const panel = list.figure.panels[0]!
    const slide = slideForms.listing({ figure: list.figure, panel } as unknown as Parameters<typeof slideForms.listing>[0])
    expect(slide).toMatchObject({ kind: 'table' })
    expect(JSON.stringify(slide)).toContain('协调事项')
  })
  it('says in the 通报 what the tiles say and the rest, in their place', () => {
    const { figures } = boardFrom(sheet(office([...works, ...more])))
    const text = bulletinOf(figures, noEdits, '').sections.flatMap(({ sentences }) => sentences.map((one) => one.text))
    expect(text[0]).toMatch(/起草文稿44篇、.*协调事项140件。$/)
    expect(text.join('').match(/起草文稿44篇/g)).toHaveLength(1)
    const without = bulletinOf(figures, { ...noEdits, off: ['listing'] }, '')
    expect(without.sections[0]?.sentences[0]?.text).toMatch(/起草文稿44篇、下发通知31件、接待来访52批。$/)
  })
  it('keeps all numbers on pages of a small card', () => {
    const selection = selectionOfSheet(office([...works, ...more]), { top: 4 })
    const pages = [1, 2, 3].map((page) => figureKinds.listing.build({ ...selection, settings: { ...selection.settings, page } }))
    expect(pages.flatMap((page) => marksOf(page).map(({ category }) => category))).toHaveLength(10)
    expect(pages[0]?.shown).toEqual({ members: 4, of: 10, page: 1, pages: 3 })
  })
})
