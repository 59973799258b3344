import { describe, expect, it } from 'vitest'
import { figureOf, headlineOf, selectionOfSheet } from '../readSheets'

const table = (rows: readonly string[]) =>
  selectionOfSheet(['重点任务“双过半”完成情况（截至2024年7月31日）', '任务类别,任务总数（项）,已完成（项）,是否双过半', ...rows].join('\n'))

describe('双过半 where the sheet itself says whether it is', () => {
  it.each([
    ['the sheet knows more than its number', ['省委任务,66,34,是', '承诺任务,13,3（另10项已实现双过半）,是'], '2项均实现双过半'],
    ['the sheet says no of what is past half', ['省委任务,66,34,是', '市委任务,20,12,否'], '2项中1项实现双过半'],
    ['word and number agree', ['省委任务,66,34,是', '市委任务,20,4,否'], '2项中1项实现双过半'],
    ['√ and nothing', ['省委任务,66,34,√', '市委任务,20,4,'], '2项中1项实现双过半'],
    ['where it says nothing the number decides', ['省委任务,66,34,', '市委任务,20,4,'], '2项中1项实现双过半'],
  ])('%s', (_, rows, headline) => expect(headlineOf('doubleHalf', table(rows))).toBe(headline))

  it('what it says against its number stands in a note, with the number, and its cell among the sources', () => {
    const selection = table(['省委任务,66,34,是', '承诺任务,13,3（另10项已实现双过半）,是'])
    const figure = figureOf('doubleHalf', selection)
    expect(figure.notes[0]).toBe('◆承诺任务表中写已双过半，完成数为23.1%')
    const mark = figure.panels[0]?.series[0]?.marks.find((one) => one.category === '承诺任务')
    const flags = mark?.observations.filter((i) => selection.dataset.value[i] === 1) ?? []
    expect([flags.length, mark?.flags]).toEqual([1, []])
  })
  it('of a list that the sheet says is half done the number of the finished is no pace', () => {
    const selection = table(['省委任务,66,34,是', '承诺任务,13,3（另10项已实现双过半）,是', '市委任务,20,4,否'])
    expect(headlineOf('completion', selection)).toBe('3项中2项未达时序，市委任务仅20.0%')
    const said = figureOf('completion', selection).panels[0]?.series[0]?.marks.find((mark) => mark.category === '承诺任务')
    expect(said?.gap ?? null).toBeNull()
  })
  it('no note where they agree', () =>
    expect(figureOf('doubleHalf', table(['省委任务,66,34,是', '市委任务,20,4,否'])).notes.some((note) => note.startsWith('◆'))).toBe(false))
})

describe('what was to be done beside the states of it (A15)', () => {
  it('任务数 behind 已完成, 推进中 and 滞后 is the goal of what was done, not of what lags', () => {
    const selection = selectionOfSheet(
      '各单位任务进展情况（截至2024年9月底）\n单位,已完成,推进中,滞后,任务数（项）\n甲局,5,3,2,10\n乙局,6,2,1,9\n丙局,2,8,3,13',
    )
    expect(headlineOf('completion', selection)).toBe('3家均未达时序，丙局仅15.4%')
  })
})

describe('what all together have done is no item among its parts', () => {
  const projects = (rows: readonly string[]) =>
    selectionOfSheet(
      ['重点项目推进表（截至2024年8月31日）', '序号,项目,年度计划投资（亿元）,1-8月完成投资（亿元）,完成年度计划（%）', ...rows].join('\n'),
    )
  it.each([
    [
      'projects in two sections with a sum',
      [
        '一,产业类,,,',
        '1,新能源电池产业园,8,6.2,77.5',
        '2,冷链物流园,3,1.1,36.7',
        '二,基础设施类,,,',
        '3,城北污水厂,2,1.6,80',
        '合计,,13,8.9,68.5',
      ],
      '3项中1项未达时序，冷链物流园仅36.7%',
    ],
    [
      'projects with a sum',
      ['1,新能源电池产业园,8,6.2,77.5', '2,冷链物流园,3,1.1,36.7', '3,城北污水厂,2,1.6,80', '合计,,13,8.9,68.5'],
      '3项中1项未达时序，冷链物流园仅36.7%',
    ],
    [
      'projects without one',
      ['1,新能源电池产业园,8,6.2,77.5', '2,冷链物流园,3,1.1,36.7', '3,城北污水厂,2,1.6,80'],
      '3项中1项未达时序，冷链物流园仅36.7%',
    ],
  ])('%s', (_, rows, headline) => expect(headlineOf('completion', projects(rows))).toBe(headline))
  it('nor is it one that is half done', () =>
    expect(
      headlineOf(
        'doubleHalf',
        projects(['1,电池产业园,8,6.2,77.5', '2,冷链物流园,3,1.1,36.7', '3,城北污水厂,2,1.6,80', '合计,,13,8.9,68.5']),
      ),
    ).toBe('3项中2项实现双过半'))
})

describe('what was due in a time is for that time (H8)', () => {
  const due = (title: string, heads: string) =>
    selectionOfSheet(`${title}\n单位,${heads}\n县委组织部,45,45\n县委统战部,21,18\n县纪委监委,88,86`)
  it.each([
    ['half a year', '干部培训情况（2024年上半年）', '应参训人数,实际参训人数'],
    ['nine months', '干部培训情况（2024年1—9月）', '应参训人数,实际参训人数'],
    ['a year', '干部培训情况（2024年）', '应参训人数,实际参训人数'],
    ['a quarter', '会议出勤情况（2024年三季度）', '应出勤人次,实际出勤人次'],
  ])('over %s who falls short is behind, whatever part of the year has gone', (_, title, heads) => {
    const selection = due(title, heads)
    expect(headlineOf('completion', selection)).not.toContain('均达到')
    expect(headlineOf('completion', selection)).toContain('县委统战部')
  })
  it('it is no task that is half done at half time', () =>
    expect(headlineOf('doubleHalf', due('干部培训情况（2024年上半年）', '应参训人数,实际参训人数'))).toBe('noTarget'))
  it('a goal for the year stays one', () =>
    expect(headlineOf('completion', due('干部培训情况（2024年上半年）', '全年计划（人）,实际参训（人）'))).toContain('均达到'))
})
