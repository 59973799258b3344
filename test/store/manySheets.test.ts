import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { useWorkspace } from '../../src/store/workspace'
import { ownAnswer } from '../../src/views/data/questions/ownAnswer'
import { givenToAll, questionGroups } from '../../src/views/data/questions/questionGroups'
import { importClient } from '../../src/worker/client'
import { nodeWorker } from './nodeWorker'

const counties = ['东平县', '西宁县', '南安县', '北屯县', '中阳县', '上林县', '下陆区', '前进区', '后湖区', '左权县']
const lines = ['东山', '西河', '南桥', '北门', '中街', '新港', '老城', '大学']
const bureaus = ['示例市教育局', '示例市水利局', '示例市财政局', '示例市民政局', '示例市审计局', '示例市统计局']

const csv = (name: string, lines: readonly string[]) => ({ name: `${name}.csv`, blob: new Blob([lines.join('\n')]) })

/** Ten counties' half-yearly form, which says no year: the first doubt. */
const noYear = counties.map((county, k) =>
  csv(`${county}报表`, [`${county}工作情况`, '指标,1—7月', `起草文稿（篇）,${30 + k}`, `报送信息（条）,${90 + 3 * k}`]),
)
/** Eight lines' passengers; whether 班次 is a number of a coach or of coaches is said nowhere: the second. */
const coaches = lines.map((line, k) =>
  csv(`${line}客流`, [
    `${line}公司2024年7月客流`,
    '班次,线路,客流(人次)',
    `101,东线,${2100 + k}`,
    `102,西线,${1900 + k}`,
    `103,南线,${2600 + k}`,
  ]),
)
/** Seven bureaus' sheets, one of them by its short name in a second sheet: the third. */
const adopted = [...bureaus, '教育局'].map((bureau, k) =>
  csv(`${bureau}采用${k}`, [
    `${bureau}2024年${k === bureaus.length ? 6 : 7}月信息采用情况`,
    '项目,条数（条）',
    `省级采用,${3 + k}`,
    `市级采用,${12 + k}`,
  ]),
)

beforeEach(() => setActivePinia(createPinia()))

describe('twenty-five sheets of three forms', () => {
  it('ask three doubts, once each; three answers make one dataset', async () => {
    const store = useWorkspace()
    store.useClient(importClient({ create: async () => nodeWorker() }))
    await store.add([...noYear, ...coaches, ...adopted])
    expect(store.files).toHaveLength(25)
    expect(store.files.map(({ state }) => state).filter((state) => state !== 'read')).toEqual([])

    const groups = questionGroups(store.questions)
    expect(groups.map((group) => `${group[0].question.kind} ${group.length}`).sort()).toEqual(['layout 8', 'year 10'])
    expect(store.merged?.proposals.map(({ left, right }) => `${left} ${right}`)).toEqual(['示例市教育局 教育局'])
    for (const group of groups) {
      await store.answer(
        givenToAll(group, ({ question, file }) =>
          question.kind === 'year'
            ? ownAnswer(question, file, '2024')
            : (question.offered.find(({ text }) => text === 'code')?.correction ?? null),
        ),
        '',
      )
    }
    await store.mergeNames('officeAlias', '示例市教育局', '教育局')
    expect(store.questions).toEqual([])
    expect(store.merged?.proposals).toEqual([])
    expect(store.answered).toHaveLength(10 + 1 + 1)
    expect([...new Set(store.dataset?.periods.map(({ code }) => code))].sort()).toEqual(['2024-01/2024-07', '2024-06', '2024-07'])
    expect(store.dataset?.offices).toHaveLength(counties.length + lines.length + bureaus.length)
    expect(store.dataset?.count).toBe(2 * noYear.length + 3 * coaches.length + 2 * adopted.length)
    expect(store.merged?.conflicts).toEqual([])
  })
})
