import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { board } from '../../src/figures/board'
import type { Figure } from '../../src/figures/figure'
import { figureKinds } from '../../src/figures/registry'
import type { FigureSettings } from '../../src/figures/selection'
import { suggest } from '../../src/figures/suggest'
import { messagesOf } from '../../src/i18n/messages'
import { importWorkbook } from '../../src/import/importWorkbook'
import { reconcile } from '../../src/import/reconcile/reconcile'
import { itemSourceOf } from '../../src/views/source/itemSourceOf'
import { markSources, nothingBehind } from '../../src/views/source/markSources'
import { possibleBases } from '../../src/views/board/strip/possibleBases'
import { sourceOf } from '../../src/views/source/sourceOf'

const settings: FigureSettings = {
  language: 'zh-CN',
  basis: 'samePeriodLastYear',
  baseYear: null,
  own: null,
  favours: {},
  convention: 'merit',
  schedule: 'byDay',
  page: 1,
}
const zh = messagesOf('zh-CN')
const mixed = readdirSync('sample-data').filter((name) => /\.(xlsx|xls|csv)$/.test(name) && name !== 'PROVENANCE.csv')
/** Of the offices' sheets a list with stages, raters beside each other, a register, figures with a part, sheets by the day and the month, a second look. */
const ofOffices = [
  '滨州市委政研室_2023/1_滨州市改革任务清单四色督办台账_202307.xlsx',
  '滨州市委政研室_2023/3_滨州市改革成果荣誉登记表_2023.xlsx',
  '滨州市委政研室_2023/2_滨州市改革三评价得分情况_2023上半年.xlsx',
  '滨州市委政研室_2023/4_滨州市委政研室主要工作统计_202307.xlsx',
  '日照市政府办公室_2017/2_日照市府办每日报每月晒半年展年终评_2017.xlsx',
  '日照市政府办公室_2017/4_日照市重点项目跟踪服务回头看台账_2017.xlsx',
].map((path) => `offices/${path}`)
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
const names = [...mixed, ...ofOffices].map(nameOf)
const readings = [...mixed, ...ofOffices].map((path) => importWorkbook(readFileSync(`sample-data/${path}`), nameOf(path), []))
const { dataset, relations } = reconcile(readings)
const items = readings.flatMap((reading) => reading.items)
const fileNames = Object.fromEntries(readings.map((reading) => [reading.file, reading.name]))
const all = { offices: [], indicators: [], periods: [], items, fileNames }

function figures(): Figure[] {
  const boards = possibleBases(dataset).flatMap((basis) => board(dataset, relations, { ...settings, basis }, all).map((one) => one.figure))
  const choices = [[], ...dataset.indicators.map((_, code) => [code])]
  const analyses = choices.flatMap((indicators) => {
    const selection = { dataset, relations, ...all, indicators, settings }
    return suggest(selection).flatMap(({ kind, unsuited }) => (unsuited === null ? [figureKinds[kind].build(selection)] : []))
  })
  return [...boards, ...analyses]
}

describe('哪来的数 of the sample sheets', () => {
  const made = figures()

  it('every mark of every figure tells a file and a cell, or that there is none', () => {
    const mute: string[] = []
    for (const figure of made) {
      for (const mark of figure.panels.flatMap((panel) => panel.series.flatMap((series) => series.marks))) {
        const behind = markSources(figure, mark.id)
        const where = `${figure.kind} ${figure.headline.text}: ${mark.category} ${mark.label}`
        const places = [
          ...(behind?.observations ?? []).map(({ index }) => sourceOf(dataset, index, 'zh-CN', zh).place),
          ...(behind?.items ?? []).map((index) => itemSourceOf(items[index] as (typeof items)[number], fileNames, zh).place),
        ]
        if (places.some((place) => !names.includes(place.fileName) || !/^[A-Z]+\d+$/.test(place.cell))) mute.push(`${where} names no cell`)
        const nothing = nothingBehind(figure, mark.id)
        // A number that isn't the count of nothing stands in a cell.
        if (places.length === 0 && mark.value !== null && !(nothing.counted && mark.value === 0)) mute.push(`${where} comes from nowhere`)
      }
    }
    expect(mute).toEqual([])
  })

  it('looks at nearly every kind there is', () => {
    const seen = new Set(made.map((figure) => figure.kind))
    // A gap needs a benchmark chosen, burning down needs two months of one 台账.
    expect(Object.keys(figureKinds).filter((kind) => !seen.has(kind) && kind !== 'benchmarkGap' && kind !== 'burnDown')).toEqual([])
  })
})
