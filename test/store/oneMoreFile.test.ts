import fc from 'fast-check'
import { createPinia, setActivePinia } from 'pinia'
import { describe, expect, it } from 'vitest'
import { useBoards } from '../../src/store/boards'
import { applied } from '../../src/store/commands/registry'
import { emptyDocument } from '../../src/store/document'
import { useDocument } from '../../src/store/documentStore'
import { useWorkspace } from '../../src/store/workspace'
import { importClient } from '../../src/worker/client'
import { anyCommand, keptFile } from './commands'
import { nodeWorker } from './nodeWorker'

const sheet = (name: string, year: number, offices: readonly string[]) => ({
  name,
  blob: new Blob([
    `单位,指标,${year - 1}年,${year}年\n${offices.flatMap((office, k) => [`${office},报送,3,${k}`, `${office},采用,2,${k + 1}`]).join('\n')}\n`,
  ]),
})
const first = sheet('甲.csv', 2023, ['甲县', '乙县', '丙县'])
/** Its names come before and among the first's, so that codes move. */
const more = sheet('乙.csv', 2022, ['丁县', '乙县', '甲县', '戊县'])

describe('one more sheet', () => {
  it('leaves everything else of any document as it is, and taken out again the document is what it was', () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 30 }), (commands) => {
        const before = commands.reduce(applied, emptyDocument())
        const file = keptFile(50)
        const after = applied(before, { name: 'add', args: { file, batch: 'x' } })
        expect(after.files).toEqual([...before.files, file])
        expect([after.settings, after.view, after.answered, after.carried, after.board, after.bulletin]).toEqual([
          before.settings,
          before.view,
          before.answered,
          before.carried,
          before.board,
          before.bulletin,
        ])
        expect(applied(after, { name: 'remove', args: { file: file.file } })).toEqual(before)
      }),
      { seed: 20230731 },
    )
  })

  it('leaves every board equal but for its figures: it is narrowed to the same offices, indicators and periods', async () => {
    const narrowed = fc.record({
      offices: fc.subarray(['甲县', '乙县', '丙县']),
      indicators: fc.subarray(['报送', '采用']),
      periods: fc.subarray(['2022', '2023']),
      own: fc.constantFrom(null, '甲县', '丙县'),
      basis: fc.constantFrom('samePeriodLastYear' as const, 'target' as const, 'base' as const),
    })
    await fc.assert(
      fc.asyncProperty(narrowed, async ({ offices, indicators, periods, own, basis }) => {
        setActivePinia(createPinia())
        const [workspace, boards, current] = [useWorkspace(), useBoards(), useDocument()]
        workspace.useClient(importClient({ create: async () => nodeWorker() }))
        await workspace.add([first])
        const dataset = () => workspace.dataset ?? expect.fail('nothing was read')
        const codes = <T>(all: readonly T[], wanted: (one: T) => boolean) => all.flatMap((one, code) => (wanted(one) ? [code] : []))
        boards.filterBoard({
          offices: codes(dataset().offices, ({ name }) => offices.includes(name)),
          indicators: codes(dataset().indicators, ({ name }) => indicators.includes(name)),
          periods: codes(dataset().periods, ({ code }) => periods.includes(code)),
        })
        const ownId = dataset().offices.find(({ name }) => name === own)?.id ?? null
        current.run({ name: 'set', args: { settings: { own: ownId, basis } } })
        const said = () => ({
          offices: boards.boardCodes.offices.map((code) => dataset().offices[code]?.name),
          indicators: boards.boardCodes.indicators.map((code) => dataset().indicators[code]?.name),
          periods: boards.boardCodes.periods.map((code) => dataset().periods[code]?.code),
        })
        const sorted = (filters: ReturnType<typeof said>) => Object.values(filters).map((list) => [...list].sort())
        const [before, shown] = [current.document, said()]
        await workspace.add([more])
        expect(dataset().offices.length).toBe(5)
        expect([current.document.view, current.document.settings]).toEqual([before.view, before.settings])
        expect(sorted(said())).toEqual(sorted(shown))
        current.undo()
        await workspace.settled()
        expect(current.document).toEqual(before)
        expect(said()).toEqual(shown)
      }),
      { seed: 20230731, numRuns: 12 },
    )
  })
})
