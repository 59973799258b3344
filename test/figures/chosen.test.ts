import { describe, expect, it } from 'vitest'
import { board } from '../../src/figures/board'
import { figureKinds, type FigureKind } from '../../src/figures/registry'
import type { FigureSettings, Selection } from '../../src/figures/selection'
import { nothingChosen, withChosen, type Chosen } from '../../src/model/dataset/chosenDataset'
import type { Dataset } from '../../src/model/dataset/dataset'
import type { IndicatorId } from '../../src/model/indicator'
import type { OfficeId } from '../../src/model/office'
import { selectionOfSheet } from './readSheets'

const six = `单位,2023年报送信息（篇）,2024年报送信息（篇）
  河口县,90,120
  云岭县,80,100
  北原县,70,60
  市教育局,60,200
  市民政局,50,40
  市水利局,40,30`

const office = (dataset: Dataset, name: string): OfficeId => {
  const found = dataset.offices.find((one) => one.name === name)
  if (found === undefined) throw new Error(`no office ${name}`)
  return found.id
}

/** The selection of a sheet as a clerk knows its offices. */
function chosenOf(csv: string, choose: (dataset: Dataset) => Partial<Chosen>, settings: Partial<FigureSettings> = {}): Selection {
  const selection = selectionOfSheet(csv, settings)
  const dataset = withChosen(selection.dataset, { ...nothingChosen, ...choose(selection.dataset) })
  return { ...selection, dataset }
}

function built(kind: FigureKind, selection: Selection) {
  expect(figureKinds[kind].unsuited(selection)).toBeNull()
  return figureKinds[kind].build(selection)
}

const rows = (kind: FigureKind, selection: Selection) =>
  built(kind, selection).panels.flatMap((panel) => panel.series.flatMap((one) => one.marks.map((mark) => mark.category)))

describe('what a clerk knows of offices', () => {
  const grouped = (dataset: Dataset): Partial<Chosen> => ({
    offices: Object.fromEntries(
      dataset.offices.map(({ id, name }) => [id, { group: name.endsWith('局') ? '市直部门' : '县市区' }]),
    ) as Chosen['offices'],
  })

  it('nothing chosen leaves the very dataset that was read', () => {
    const { dataset } = selectionOfSheet(six)
    expect(withChosen(dataset, nothingChosen)).toBe(dataset)
  })

  it('offices of one group are ranked together: the first of each is named', () => {
    const headline = built('ranking', chosenOf(six, grouped)).headline.text
    expect(headline).toContain('县市区')
    expect(headline).toContain('河口县')
    expect(headline).toContain('市直部门')
    expect(built('ranking', selectionOfSheet(six)).headline.text).not.toContain('市直部门')
  })

  it('a group taken away again is none', () => {
    const emptied = (dataset: Dataset): Partial<Chosen> => ({
      offices: Object.fromEntries(dataset.offices.map(({ id }) => [id, { group: '' }])) as Chosen['offices'],
    })
    expect(chosenOf(six, emptied).dataset.offices.map((one) => one.group)).toEqual(Array(6).fill(null))
  })

  it('a short name is what figures call an office, unless two have it', () => {
    const short = (...names: readonly string[]) =>
      rows(
        'ranking',
        chosenOf(six, (dataset) => ({
          offices: Object.fromEntries(names.map((name) => [office(dataset, name), { shortName: '教育' }])) as Chosen['offices'],
        })),
      )
    expect(short('市教育局')).toContain('教育')
    expect(short('市教育局', '市民政局')).toEqual(expect.arrayContaining(['市教育局', '市民政局']))
  })

  it('a benchmark can be compared with, and is no peer of those measured by it', () => {
    const marked = (dataset: Dataset): Partial<Chosen> => ({
      offices: { [office(dataset, '河口县')]: { benchmark: 'insideProvince' } } as Chosen['offices'],
    })
    const selection = chosenOf(six, marked, { basis: 'benchmark' })
    expect(figureKinds.benchmarkGap.unsuited(selectionOfSheet(six, { basis: 'benchmark' }))).not.toBeNull()
    const gap = built('benchmarkGap', { ...selection, settings: { ...selection.settings, own: office(selection.dataset, '云岭县') } })
    expect(gap.headline.text).toContain('河口县')
    expect(rows('ranking', selection)).not.toContain('河口县')
  })

  it('the order that was said stands first, the rest follow as in the sheet', () => {
    const ordered = chosenOf(six, (dataset) => ({ officeOrder: [office(dataset, '市水利局'), office(dataset, '北原县')] }))
    const names = [...ordered.dataset.offices].sort((a, b) => a.order - b.order).map((one) => one.name)
    expect(names).toEqual(['市水利局', '北原县', '河口县', '云岭县', '市教育局', '市民政局'])
  })

  it('choices about offices and indicators that aren’t in these sheets change nothing', () => {
    const { dataset } = selectionOfSheet(six)
    const others: Chosen = {
      types: { 'x||': 'share' } as unknown as Chosen['types'],
      offices: { 他县: { group: '县' } } as unknown as Chosen['offices'],
      officeOrder: ['他县' as OfficeId],
      rates: { 'x||': { numerator: 'y||' as IndicatorId, denominator: 'z||' as IndicatorId } } as unknown as Chosen['rates'],
    }
    expect(withChosen(dataset, others)).toBe(dataset)
  })
})

describe('what a clerk knows of a rate', () => {
  const rates = `单位,应答件数（件）,来件数（件）,满意度（%）
  甲县,90,100,90
  乙县,10,50,20
  丙县,30,250,12`

  it('its numerator and denominator give the rate of all together, never the mean of rates', () => {
    const id = (dataset: Dataset, name: string): IndicatorId => dataset.indicators.find((one) => one.name.startsWith(name))!.id
    const { dataset } = chosenOf(rates, (read) => ({
      rates: { [id(read, '满意度')]: { numerator: id(read, '应答'), denominator: id(read, '来件') } } as Chosen['rates'],
    }))
    const known = dataset.indicators.find((one) => one.name.startsWith('满意度'))!
    expect([known.numerator, known.denominator]).toEqual([id(dataset, '应答'), id(dataset, '来件')])
    const figures = board(dataset, [], selectionOfSheet(rates).settings, {})
    const labels = figures[0]?.figure.panels.flatMap((panel) => panel.series.flatMap((one) => one.marks.map((mark) => mark.label)))
    expect(labels).toEqual(['130', '400', '32.5%'])
  })
})
