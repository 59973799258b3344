import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applied, type Command } from '../../src/store/commands/registry'
import { emptyDocument, type WorkspaceDocument } from '../../src/store/document'
import { filesOf, historyOf, operated, present, redone, stepsMost, undone, type History, type Operation } from '../../src/store/history'
import { anyCommand, given, keptFile } from './commands'

const when = '2024-08-05T08:32:00.000Z'
let id = 0
const doing = (command: Command): Operation => ({ kind: 'do', id: `s${id++}`, when, command })
const after = (commands: readonly Command[]): History =>
  commands.reduce((history, command) => operated(history, doing(command)), historyOf(emptyDocument()))
const back = (history: History): History => {
  const operation = undone(history)
  return operation ? operated(history, operation) : history
}
const forth = (history: History): History => {
  const operation = redone(history)
  return operation ? operated(history, operation) : history
}

function frozenAll(value: unknown): boolean {
  return typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(frozenAll))
}

describe('undo and redo', () => {
  it('undone to the start and redone to the end, whatever was done, is the same document', () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 40 }), (commands) => {
        const history = after(commands)
        const seen: WorkspaceDocument[] = [present(history)]
        let at = history
        while (undone(at)) {
          at = back(at)
          seen.push(present(at))
        }
        expect(present(at)).toEqual(emptyDocument())
        for (const document of seen.slice(0, -1).reverse()) {
          at = forth(at)
          expect(present(at)).toBe(document)
        }
        expect(redone(at)).toBeUndefined()
      }),
      { seed: 20230731 },
    )
  })

  it('a command changes nothing of the document before it, and what it makes is frozen all through', () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 12 }), anyCommand, (commands, last) => {
        const before = present(after(commands))
        const kept = JSON.stringify(before)
        const now = applied(before, last)
        expect(JSON.stringify(before)).toBe(kept)
        expect(frozenAll(now)).toBe(true)
      }),
      { seed: 20230731 },
    )
  })

  it('done on what another page saved meanwhile, both pages’ work is there', () => {
    fc.assert(
      fc.property(
        fc.array(anyCommand, { maxLength: 8 }),
        fc.integer({ min: 7, max: 9 }),
        fc.integer({ min: 10, max: 12 }),
        (shared, a, b) => {
          const start = after(shared)
          const ours = doing({ name: 'add', args: { file: keptFile(a), batch: 'a' } })
          const theirs = operated(start, doing({ name: 'add', args: { file: keptFile(b), batch: 'b' } }))
          const both = present(operated(theirs, ours)).files.map((file) => file.name)
          expect(both).toEqual([...present(start).files.map((file) => file.name), `表${b}.xlsx`, `表${a}.xlsx`])
        },
      ),
      { seed: 20230731 },
    )
  })

  it('something new after an undo takes the place of what was undone', () => {
    const history = after([
      { name: 'add', args: { file: keptFile(1), batch: 'x' } },
      { name: 'set', args: { settings: { baseYear: 2019 } } },
    ])
    const other = operated(back(history), doing({ name: 'set', args: { settings: { basis: 'target' } } }))
    expect(other.steps.map((step) => step.name)).toEqual(['add', 'set'])
    expect(present(other).settings).toMatchObject({ basis: 'target', baseYear: null })
    expect(redone(other)).toBeUndefined()
  })
})

describe('the list of steps', () => {
  it('thirty sheets of one drop are one step, and are taken back together', () => {
    const history = after(Array.from({ length: 30 }, (_, n) => ({ name: 'add', args: { file: keptFile(n), batch: 'one' } })))
    expect(history.steps.map((step) => step.facts)).toEqual([{ files: 30, name: '表0.xlsx' }])
    expect(present(back(history)).files).toEqual([])
  })

  it('two drops are two steps, and so is an answer between two of one', () => {
    const add = (n: number, batch: string): Command => ({ name: 'add', args: { file: keptFile(n), batch } })
    expect(after([add(1, 'x'), add(2, 'y')]).steps).toHaveLength(2)
    expect(after([add(1, 'x'), { name: 'answer', args: { answered: [given(2)] } }, add(2, 'x')]).steps).toHaveLength(3)
  })

  it('an own choice of the page is no step', () => {
    const before = after([{ name: 'add', args: { file: keptFile(1), batch: 'x' } }])
    const now = operated(before, { kind: 'settle', command: { name: 'set', args: { settings: { basis: 'base' } } } })
    expect([now.steps.length, present(now).settings.basis, present(back(now)).settings.basis]).toEqual([1, 'base', 'samePeriodLastYear'])
  })

  it('the oldest become part of the start, and no file of them is forgotten that one can go back to', () => {
    const history = after(
      Array.from({ length: stepsMost + 5 }, (_, n): Command =>
        n % 2 === 0
          ? { name: 'add', args: { file: keptFile(n), batch: `${n}` } }
          : { name: 'remove', args: { file: keptFile(n - 1).file } },
      ),
    )
    expect(history.steps).toHaveLength(stepsMost)
    let at = history
    while (undone(at)) at = back(at)
    expect(at.at).toBe(0)
    for (const { file } of [history.start, ...history.steps.map((step) => step.after)].flatMap((document) => document.files))
      expect(filesOf(history).has(file)).toBe(true)
  })

  it('a sheet that may not be kept is in none of the documents', () => {
    const history = after([
      { name: 'add', args: { file: keptFile(2), batch: 'x' } },
      { name: 'answer', args: { answered: [given(2)] } },
      { name: 'add', args: { file: keptFile(3), batch: 'y' } },
    ])
    const now = operated(history, { kind: 'forget', file: keptFile(2).file })
    expect([...filesOf(now)]).toEqual([keptFile(3).file])
    expect(JSON.stringify(now)).not.toContain(keptFile(2).file)
  })
})
