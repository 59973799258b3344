import { describe, expect, it } from 'vitest'
import { messagesOf } from '../../src/i18n/messages'
import type { FileId } from '../../src/model/sheet/cell'
import type { LedgerItem } from '../../src/model/ledger'
import { observationFlags } from '../../src/model/dataset/observation'
import { itemSourceOf } from '../../src/views/source/itemSourceOf'
import { sourceOf } from '../../src/views/source/sourceOf'
import { datasetOf } from './dataset'

const zh = messagesOf('zh-CN')
const say = (dataset: ReturnType<typeof datasetOf>, i = 0) => sourceOf(dataset, i, 'zh-CN', zh)

describe('哪来的数', () => {
  it('600余 in E4: the cell as it stands, read as a floor, where header and label are', () => {
    const source = say(
      datasetOf([
        {
          indicator: '起草综合文稿',
          office: '中共滨州市委办公室',
          period: '2023-01/2023-07',
          value: 600,
          unit: '篇',
          bound: 'atLeast',
          low: 600,
          text: '600余',
          at: [3, 4],
          labels: { row: [['起草综合文稿', 3, 1]], column: [['2023年1—7月', 2, 4]] },
        },
      ]),
    )
    expect(source.number).toBe('600余')
    expect(source.unit).toBe('篇')
    expect(source.readAs).toBe('读作 600篇以上')
    expect(source.place).toMatchObject({ fileName: '01_表.xlsx', sheet: 'Sheet1', cell: 'E4', text: '600余' })
    expect(source.rule).toEqual(['“余”是“以上”，取下限'])
    expect(source.about).toEqual([
      { name: '指标', text: '起草综合文稿', from: '' },
      { name: '单位', text: '中共滨州市委办公室', from: '见填报单位' },
      { name: '统计期', text: '2023年1—7月', from: '见表头' },
    ])
    expect([source.keepRows, source.keepColumns]).toEqual([[2], [1]])
  })

  it.each([
    ['近4000', 'almost', 4000, '“近”是“近”，取所写的数', '读作 近4000万元'],
    ['60以内', 'atMost', 60, '“以内”是“以内”，取上限', '读作 60万元以内'],
    ['约300', 'about', 300, '“约”是“约”，取所写的数', '读作 约300万元'],
  ] as const)('%s keeps its word', (text, bound, value, rule, readAs) => {
    const source = say(datasetOf([{ indicator: '经费', value, unit: '万元', amount: value, bound, text }]))
    expect(source.rule[0]).toBe(rule)
    expect(source.readAs).toBe(readAs)
  })

  it.each([
    [{ measure: 'target' }, '目标、计划'],
    [{ measure: 'change', against: 'samePeriodLastYear', form: 'percent' }, '同比'],
    [{ measure: 'change', against: 'base:2017', form: 'percent' }, '较2017年'],
    [{ measure: 'value' }, undefined],
  ] as const)('what kind of number it is is said: %j', (kind, text) => {
    const source = say(datasetOf([{ indicator: '经费', value: 5, ...kind }]))
    expect(source.about.find(({ name }) => name === '性质')?.text).toBe(text)
  })

  it('万件 says what it was multiplied out to', () => {
    expect(say(datasetOf([{ indicator: '受理', value: 133.8, amount: 1338000, unit: '万件', places: 1 }])).rule).toContain(
      '133.8万件折成 1338000',
    )
  })

  it('a dash is no number, never 0', () => {
    const source = say(datasetOf([{ indicator: '督查', value: null, missing: 'dash', text: '—' }]))
    expect(source.number).toBe('—')
    expect(source.readAs).toBe('没有数')
    expect(source.rule).toEqual(['写“—”，记作无，不当 0'])
  })

  it('a blank cell is said to be blank', () =>
    expect(say(datasetOf([{ indicator: '督查', value: null, missing: 'blank', text: '' }])).number).toBe('（空白）'))

  it('a total, a part and a doubt are said', () => {
    const { aggregate, conflict, demonstration } = observationFlags
    expect(say(datasetOf([{ indicator: '督查', value: 27, flags: aggregate | conflict | demonstration }])).rule).toEqual([
      '照写',
      '是合计，不再参加相加',
      '几份表写得不一样，还没定',
      '原表注明是演示数据',
    ])
  })

  it('a percentage in the cell has its sign once', () => {
    const source = say(datasetOf([{ indicator: '采用率', value: 10.1, amount: 0.101, unit: '%', places: 1, text: '10.1%' }]))
    expect([source.number, source.unit]).toEqual(['10.1%', ''])
  })

  it('in English no word of Chinese but the clerk’s own', () => {
    const source = sourceOf(
      datasetOf([{ indicator: 'Reports', office: 'Enfield PCT', period: '2023', value: 12, unit: 'reports' }]),
      0,
      'en',
      messagesOf('en'),
    )
    expect(JSON.stringify({ ...source, place: { ...source.place, fileName: '' } })).not.toMatch(/\p{Script=Han}/u)
  })
})

describe('哪来的数 of a ledger line', () => {
  it('is the line itself, its place, who has it, by when and how it stands', () => {
    const item: LedgerItem = {
      key: '3',
      text: '老旧小区改造',
      owners: ['市住建局', '市财政局'],
      supporting: [],
      deadline: '2023-10-31',
      closedOn: null,
      recheckedOn: null,
      milestones: [],
      stage: null,
      status: '正常推进',
      statusFill: null,
      standing: null,
      struckOff: null,
      asOf: null,
      fields: {},
      source: { file: 'f5' as FileId, sheet: '台账', row: 6, column: 1 },
    }
    const source = itemSourceOf(item, { ['f5' as FileId]: '05_督查任务台账.xlsx' }, zh)
    expect(source.place).toMatchObject({ fileName: '05_督查任务台账.xlsx', sheet: '台账', cell: 'B7', text: '老旧小区改造' })
    expect(source.about.map((line) => [line.name, line.text])).toEqual([
      ['责任单位', '市住建局、市财政局'],
      ['时限', '2023-10-31'],
      ['状态', '正常推进'],
    ])
  })
})
