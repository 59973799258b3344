import { describe, expect, it } from 'vitest'
import { reconcile } from '../../src/import/reconcile/reconcile'
import type { FileId } from '../../src/model/sheet/cell'
import { disagreementsOf, revisionsOf } from '../../src/report/disagreements'
import { readCsv, type CsvFile } from '../figures/readSheets'

function brought(files: readonly CsvFile[]) {
  const readings = files.map(readCsv)
  const merged = reconcile(readings)
  const names = new Map<FileId, string>(readings.map(({ file, name }) => [file, name]))
  const revisions = revisionsOf(merged, new Map(readings.map(({ file, dataset }) => [file, dataset.count])))
  return {
    disagreements: disagreementsOf(merged).map(({ sayings }) =>
      sayings.map(({ text, at }) => `${text} ${at.map(({ fileName }) => fileName).join('+')}`),
    ),
    revisions: revisions.map(({ earlier, later, alike, changed, onlyEarlier, onlyLater }) => [
      names.get(earlier),
      names.get(later),
      alike,
      changed.length,
      onlyEarlier,
      onlyLater,
    ]),
  }
}

const head = '东平县2024年1—7月工作情况\n指标,2024年1—7月\n'
const first: CsvFile = ['7月.csv', `${head}起草文稿（篇）,12\n报送信息（条）,40\n办结事项（件）,9\n督查（次）,3`]

describe('sheets that say otherwise of the same thing', () => {
  it('a sheet sent again with one number mended', () => {
    const second: CsvFile = ['7月（修订）.csv', `${head}起草文稿（篇）,12\n报送信息（条）,42\n办结事项（件）,9\n督查（次）,3`]
    const { disagreements, revisions } = brought([first, second])
    expect(disagreements).toEqual([['40 7月.csv', '42 7月（修订）.csv']])
    expect(revisions).toEqual([['7月.csv', '7月（修订）.csv', 3, 1, 0, 0]])
  })
  it('a sheet sent again with one line more', () => {
    const second: CsvFile = ['7月2.csv', `${first[1]}\n来访（批）,6`]
    expect(brought([first, second]).revisions).toEqual([['7月.csv', '7月2.csv', 4, 0, 0, 1]])
  })
  it('one number is three numbers in three sheets: told, and none a version of another by that alone', () => {
    const of = (name: string, n: number): CsvFile => [name, `${head}起草文稿（篇）,${n}\n${name}（件）,5`]
    const { disagreements, revisions } = brought([of('甲.csv', 12), of('乙.csv', 13), of('丙.csv', 14)])
    expect(disagreements).toEqual([['12 甲.csv', '13 乙.csv', '14 丙.csv']])
    expect(revisions).toEqual([])
  })
  it('a sheet sent again, and a third that says otherwise of one of its lines', () => {
    const second: CsvFile = ['7月（修订）.csv', `${head}起草文稿（篇）,12\n报送信息（条）,42\n办结事项（件）,9\n督查（次）,3`]
    const third: CsvFile = ['信息处.csv', `${head}报送信息（条）,45\n采用信息（条）,7`]
    const { disagreements, revisions } = brought([first, second, third])
    expect(disagreements).toEqual([['40 7月.csv', '42 7月（修订）.csv', '45 信息处.csv']])
    expect(revisions).toEqual([['7月.csv', '7月（修订）.csv', 3, 1, 0, 0]])
  })
  it.each<[string, CsvFile]>([
    ['another month', ['8月.csv', '东平县2024年1—8月工作情况\n指标,2024年1—8月\n起草文稿（篇）,12\n报送信息（条）,40\n办结事项（件）,9']],
    [
      'another office',
      ['西宁县.csv', '西宁县2024年1—7月工作情况\n指标,2024年1—7月\n起草文稿（篇）,12\n报送信息（条）,40\n办结事项（件）,9'],
    ],
    [
      'a summary that repeats it among others',
      [
        '汇总.csv',
        '2024年1—7月工作情况\n单位,起草文稿（篇）,报送信息（条）,办结事项（件）,督查（次）\n东平县,12,40,9,3\n西宁县,8,31,4,2\n南安区,5,22,1,1',
      ],
    ],
  ])('no version: %s', (_, other) => expect(brought([first, other]).revisions).toEqual([]))
})
