import { describe, expect, it } from 'vitest'
import { importWorkbook } from '../../src/import/importWorkbook'
import { questionGroups } from '../../src/views/data/questions/questionGroups'
import { summaryOf } from '../../src/worker/summaryOf'
import type { OpenQuestion } from '../../src/store/workspace'

/** The questions of sheets dropped together, as the page holds them. */
function openOf(files: Readonly<Record<string, string>>): readonly OpenQuestion[] {
  return Object.entries(files).flatMap(([name, text], k) => {
    const summary = summaryOf(importWorkbook(new TextEncoder().encode(text), name), null)
    const signature = summary.sheets[0]?.signature ?? ''
    return summary.questions.map((question) => ({ key: String(k), file: summary.file, fileName: name, signature, question }))
  })
}

const form = (office: string, n: number): string => `${office}工作情况\n指标,1—7月\n起草文稿（篇）,${n}\n报送信息（条）,${n * 3}`
const asked = (files: Readonly<Record<string, string>>): readonly string[] =>
  questionGroups(openOf(files)).map(
    (group) => `${group[0].question.kind} ${group.map(({ fileName }) => fileName.replace('.csv', '')).join('+')}`,
  )

describe('what is asked of many sheets', () => {
  it('a form of three offices without a year asks once', () => {
    expect(asked({ '东平县.csv': form('东平县', 3), '西宁县.csv': form('西宁县', 5), '南安区.csv': form('南安区', 8) })).toEqual([
      'year 东平县+西宁县+南安区',
    ])
  })
  it('two forms ask twice', () => {
    const other = '西宁县督查情况\n事项,1—7月\n督查（次）,3\n通报（期）,2\n整改（件）,9'
    expect(asked({ '东平县.csv': form('东平县', 3), '南安区.csv': form('南安区', 5), '西宁县.csv': other })).toEqual([
      'year 东平县+南安区',
      'year 西宁县',
    ])
  })
  it('one sheet asks as ever, and one that says its year nothing', () => {
    expect(asked({ '东平县.csv': form('东平县', 3), '西宁县2024年.csv': form('西宁县', 5) })).toEqual(['year 东平县'])
  })
  it('whose figures they are is asked of each', () => {
    const nobody = (n: number): string => `2024年1—7月工作情况\n指标,数量\n起草文稿（篇）,${n}\n报送信息（条）,${n * 3}`
    const open = openOf({ 'a.csv': nobody(3), 'b.csv': nobody(5) }).filter(({ question }) => question.kind === 'office')
    expect(questionGroups(open)).toHaveLength(open.length)
  })
})
