import { describe, expect, it } from 'vitest'
import { messagesOf } from '../../src/i18n/messages'
import { collectedPeriods, collectionOf, type SendingState } from '../../src/report/collection'
import { rosterOffices } from '../../src/report/rosterOffices'
import { selectionOfSheets, type CsvFile } from '../figures/readSheets'
import { reminderText } from '../../src/views/collect/reminderText'
import type { Office } from '../../src/model/office'

/** One office's sheet of a period. */
function sheet(office: string, period: string, figures: Readonly<Record<string, string>>): CsvFile {
  const lines = Object.entries(figures).map(([name, value]) => `${name},${value}`)
  return [`${office}${period}.csv`, `${office}${period}工作情况\n指标,${period}\n${lines.join('\n')}`]
}

const seven = '2024年1—7月'
const three: readonly CsvFile[] = [
  sheet('东平县', seven, { '起草文稿（篇）': '12', '报送信息（条）': '40', '办结事项（件）': '9' }),
  sheet('西宁县', seven, { '起草文稿（篇）': '8', '报送信息（条）': '31', '办结事项（件）': '4' }),
  sheet('南安区', seven, { '起草文稿（篇）': '0', '报送信息（条）': '0', '办结事项（件）': '0' }),
  sheet('北川县', seven, { '起草文稿（篇）': '5', '报送信息（条）': '22' }),
]

function listOf(files: readonly CsvFile[], roster: readonly string[], at = 0) {
  const { dataset } = selectionOfSheets(files)
  const period = collectedPeriods(dataset)[at] as number
  const collection = collectionOf(dataset, period, roster)
  const states = collection.rows.map(({ name, state, listed }) => [name, state, listed] as const)
  const lacks = (name: string) =>
    collection.rows.find((row) => row.name === name)?.lacks.map((indicator) => dataset.indicators[indicator]?.name)
  return { dataset, collection, states, lacks, reminder: reminderText(collection, seven, dataset, messagesOf('zh-CN')) }
}

describe('收表清单 of what offices sent', () => {
  it('names who sent, who sent nought, who lacks what, and who sent nothing at all', () => {
    const { states, lacks, reminder } = listOf(three, ['西宁县', '东平县', '南安区', '北川县', '中阳县'])
    expect(states).toEqual([
      ['西宁县', 'sent', true],
      ['东平县', 'sent', true],
      ['南安区', 'zero', true],
      ['北川县', 'partly', true],
      ['中阳县', 'absent', true],
    ])
    expect(lacks('北川县')).toEqual(['办结事项'])
    expect(reminder).toBe(
      '2024年1—7月报表应收5家，已收4家，其中零报1家。未报1家：中阳县。缺项1家：北川县（缺办结事项）。请以上单位尽快报送、补齐。',
    )
  })
  it('without a roster takes the offices met, and a period one of them left out shows it', () => {
    const june = [
      ...three,
      sheet('东平县', '2024年1—6月', { '起草文稿（篇）': '10', '报送信息（条）': '35', '办结事项（件）': '8' }),
      sheet('中阳县', '2024年1—6月', { '起草文稿（篇）': '3', '报送信息（条）': '20', '办结事项（件）': '7' }),
    ]
    const { states, collection } = listOf(june, [])
    expect(states.map(([name, state]) => `${name} ${state}`).sort()).toEqual([
      '东平县 sent',
      '中阳县 absent',
      '北川县 partly',
      '南安区 zero',
      '西宁县 sent',
    ])
    expect(states.every(([, , listed]) => listed)).toBe(true)
    const earlier = Object.fromEntries(collection.rows.map(({ name, earlier: before }) => [name, before]))
    expect(earlier).toMatchObject({ 东平县: ['sent'], 中阳县: ['sent'], 西宁县: ['absent'] })
  })
  it('says who sent without being expected, and counts only who was', () => {
    const { states, reminder } = listOf(three, ['东平县', '西宁县'])
    expect(states).toContainEqual(['北川县', 'partly', false])
    expect(reminder).toBe('2024年1—7月报表应收2家，已收2家。各单位均已报齐。')
  })
  it.each<[string, Readonly<Record<string, string>>, SendingState]>([
    ['未报 in each cell', { '起草文稿（篇）': '未报', '报送信息（条）': '未报', '办结事项（件）': '未报' }, 'marked'],
    ['无 in each cell', { '起草文稿（篇）': '无', '报送信息（条）': '无', '办结事项（件）': '无' }, 'zero'],
    ['one number and 未报 beside', { '起草文稿（篇）': '3', '报送信息（条）': '未报', '办结事项（件）': '2' }, 'partly'],
    ['one number and 无 beside', { '起草文稿（篇）': '3', '报送信息（条）': '无', '办结事项（件）': '2' }, 'sent'],
  ])('%s', (_, figures, expected) => {
    const { states } = listOf([...three, sheet('中阳县', seven, figures)], ['中阳县'])
    expect(states[0]).toEqual(['中阳县', expected, true])
  })
  it('leaves a total and an average of the offices out: they send nothing', () => {
    const { states } = listOf([['七月.csv', `单位,2024年7月起草文稿（篇）\n东平县,3\n西宁县,5\n全县平均,4\n合计,8`]], [])
    expect(states.map(([name]) => name)).toEqual(['东平县', '西宁县'])
  })
})

describe('a name of the roster is an office of the sheets', () => {
  const office = (name: string, shortName = name) => ({ name, shortName }) as Office
  const met = [office('东平县'), office('西宁县人民政府办公室', '西宁县'), office('市委督查室'), office('市委研究室')]
  it.each<[string, readonly string[], readonly number[]]>([
    ['written alike', ['东平县'], [0]],
    ['with blanks', ['东 平 县'], [0]],
    ['by its short name', ['西宁县'], [1]],
    ['by a longer one', ['东平县政府办公室'], [0]],
    ['not where it could be two', ['市委'], [-1]],
    ['not where two names want one', ['东平县委办', '东平县政府办'], [-1, -1]],
    ['the same name twice is one', ['东平县', '东平县'], [0]],
    ['nor by a middle', ['宁县'], [-1]],
  ])('%s', (_, roster, expected) => expect(rosterOffices(roster, met).map(({ office: code }) => code)).toEqual(expected))
})
