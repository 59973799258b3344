import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { FileId } from '../../src/model/sheet/cell'
import { checkedDocument } from '../../src/store/saved/checkedDocument'
import { emptyDocument, type KeptFile, type WorkspaceDocument } from '../../src/store/document'
import { historyOf, operated, present } from '../../src/store/history'
import { readWorkspaceFile, workspaceFileVersion, writeBoardFile, writeWorkspaceFile } from '../../src/store/saved/workspaceFile'
import { fileIdOf } from '../../src/worker/rules'
import { anyCommand } from './commands'

const bodies = ['单位,指标,2023年\n甲县,报送,3\n', '单位,指标,2024年\n乙县,报送,4\n'].map((text) => strToU8(text))
const files = bodies.map<KeptFile>((body, n) => ({
  file: fileIdOf(body),
  name: `表${n}.csv`,
  size: body.length,
  addedAt: '2024-08-05T08:32:00.000Z',
}))
const bytes = new Map<FileId, Uint8Array>(files.map((file, n) => [file.file, bodies[n] as Uint8Array]))
const document: WorkspaceDocument = { ...emptyDocument(), files }
const packed = writeWorkspaceFile({ name: '月度', document, bytes })

/** The same file with its manifest or its entries changed. */
function with_(change: (entries: Record<string, Uint8Array>, manifest: Record<string, unknown>) => void): Uint8Array {
  const entries = { ...unzipSync(packed) }
  const manifest = JSON.parse(new TextDecoder().decode(entries['duibiao.json'])) as Record<string, unknown>
  change(entries, manifest)
  if (entries['duibiao.json']) entries['duibiao.json'] = strToU8(JSON.stringify(manifest))
  return zipSync(entries)
}

describe('a .duibiao file', () => {
  it('out and in again is the same workspace', () => {
    const read = readWorkspaceFile(packed)
    if (typeof read === 'string') throw new Error(read)
    expect(read).toEqual({ name: '月度', document, bytes })
    expect(Object.isFrozen(read.document.settings)).toBe(true)
  })

  it('any document a clerk can make comes back equal', () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 25 }), (commands) => {
        const history = commands.reduce(
          (at, command, k) => operated(at, { kind: 'do', id: `${k}`, when: '2024-08-05T08:32:00.000Z', command }),
          historyOf(emptyDocument()),
        )
        const made = present(history)
        expect(checkedDocument(JSON.parse(JSON.stringify(made)))).toEqual(made)
      }),
      { seed: 20230731 },
    )
  })

  it('只含图表 out and in again is the same board, and no sheet is beside it', () => {
    const text = '{"format":"duibiao-board","name":"月度"}'
    const read = readWorkspaceFile(writeBoardFile('月度', text, 7, { convention: 'direction' }))
    if (typeof read === 'string') throw new Error(read)
    const { carried, files, settings } = read.document
    expect([carried?.figures, files, settings.convention]).toEqual([7, [], 'direction'])
    expect([...read.bytes].map(([file, body]) => [file, new TextDecoder().decode(body)])).toEqual([[carried?.file, text]])
    expect(present(historyOf(read.document))).toEqual(checkedDocument(JSON.parse(JSON.stringify(read.document))))
  })

  it.each([
    [1, ['carried', 'bulletin', 'board']],
    [2, ['bulletin', 'board']],
    [3, ['board']],
  ])('one of version %i, which knew no %s, is read as it stands', (version, unknown) => {
    const made = with_((_, manifest) => {
      manifest['version'] = version
      for (const name of unknown) delete (manifest['document'] as Record<string, unknown>)[name]
    })
    expect(readWorkspaceFile(made)).toEqual({ name: '月度', document, bytes })
  })

  it('carries no name of a person and no path, whatever the machine', () => {
    expect(new TextDecoder('latin1').decode(packed)).not.toMatch(/[A-Z]:\\|\/home|\/Users|author/i)
  })

  const settings = (change: Record<string, unknown>) => (_: unknown, manifest: Record<string, unknown>) => {
    const held = manifest['document'] as { settings: Record<string, unknown> }
    Object.assign(held.settings, change)
  }
  const fileEntry = (change: Record<string, unknown>) => (_: unknown, manifest: Record<string, unknown>) => {
    const held = manifest['document'] as { files: Record<string, unknown>[] }
    Object.assign(held.files[0] as object, change)
  }
  const carried = (to: unknown) => (_: unknown, manifest: Record<string, unknown>) => {
    ;(manifest['document'] as Record<string, unknown>)['carried'] = to
  }
  const board = (change: Record<string, unknown>) => (_: unknown, manifest: Record<string, unknown>) => {
    Object.assign((manifest['document'] as { board: Record<string, unknown> }).board, change)
  }
  const name0 = `files/${files[0]?.file}`
  it.each<[string, Uint8Array, string]>([
    ['a text', strToU8('单位,指标'), 'notOurs'],
    ['nothing', new Uint8Array(), 'notOurs'],
    ['a zip of something else', zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), 'notOurs'],
    ['a zip cut off near its end', packed.slice(0, packed.length - 60), 'damaged'],
    ['a zip cut off', packed.slice(0, packed.length >> 1), 'damaged'],
    ['one without its manifest', with_((entries) => void delete entries['duibiao.json']), 'notOurs'],
    ['another program’s manifest', with_((_, manifest) => void (manifest['format'] = 'board')), 'notOurs'],
    ['one of a newer version', with_((_, manifest) => void (manifest['version'] = workspaceFileVersion + 1)), 'newer'],
    ['one of no version', with_((_, manifest) => void delete manifest['version']), 'damaged'],
    ['one whose sheet is missing', with_((entries) => void delete entries[name0]), 'damaged'],
    ['one whose sheet was changed', with_((entries) => void (entries[name0] = strToU8('单位,指标,2023年\n甲县,报送,9\n'))), 'damaged'],
    ['one with a sheet nobody knows', with_((entries) => void (entries[`files/${'0'.repeat(32)}`] = strToU8('x'))), 'damaged'],
    ['one with a file beside it', with_((entries) => void (entries['run.js'] = strToU8('x'))), 'damaged'],
    ['one with a path out of it', with_((entries) => void (entries['../../x'] = strToU8('x'))), 'damaged'],
    ['no document', with_((_, manifest) => void (manifest['document'] = null)), 'damaged'],
    ['a document that is a list', with_((_, manifest) => void (manifest['document'] = [])), 'damaged'],
    ['an unknown basis', with_(settings({ basis: 'whim' })), 'damaged'],
    ['a base year that is no year', with_(settings({ baseYear: '2019' })), 'damaged'],
    ['favours of nonsense', with_(settings({ favours: { a: 'best' } })), 'damaged'],
    ['a type that is none', with_(settings({ types: { a: 'much' } })), 'damaged'],
    ['an office that is a benchmark of the moon', with_(settings({ offices: { a: { benchmark: 'moon' } } })), 'damaged'],
    ['an office with more than is known of any', with_(settings({ offices: { a: { group: '市直', colour: 'red' } } })), 'damaged'],
    ['an order of numbers', with_(settings({ officeOrder: [1, 2] })), 'damaged'],
    ['a rate without its denominator', with_(settings({ rates: { a: { numerator: 'b' } } })), 'damaged'],
    ['a colour rule of nonsense', with_(settings({ colourRule: { measure: 'x', ranges: [] } })), 'damaged'],
    ['a legend that isn’t one', with_(settings({ legend: [{ word: 3, colour: 'red' }] })), 'damaged'],
    ['a file without a name', with_(fileEntry({ name: '' })), 'damaged'],
    ['a hash that is a path', with_(fileEntry({ file: '../../../../etc/passwd' })), 'damaged'],
    ['a size below nothing', with_(fileEntry({ size: -1 })), 'damaged'],
    ['a time that is none', with_(fileEntry({ addedAt: 'yesterday-ish' })), 'damaged'],
    ['a board changed in no known way', with_((_, manifest) => void ((manifest['document'] as { board: unknown }).board = [])), 'damaged'],
    ['a pinned figure without its name', with_(board({ pinned: [{ key: 'tiles' }] })), 'damaged'],
    ['a figure taken off twice', with_(board({ off: [1, 2].map(() => ({ key: 'tiles', headline: '总览' })) })), 'damaged'],
    ['an order that is a text', with_(board({ order: 'tiles' })), 'damaged'],
    ['an own title that says nothing', with_(board({ titles: [{ key: 'tiles', text: ' ', over: '0a' }] })), 'damaged'],
    ['an own title as long as a book', with_(board({ titles: [{ key: 'tiles', text: '长'.repeat(3000), over: '0a' }] })), 'damaged'],
    ['a carried board that is missing', with_(carried({ file: 'a'.repeat(32), size: 3, figures: 1 })), 'damaged'],
    ['a carried board among sheets', with_(carried({ file: files[0]?.file, size: files[0]?.size, figures: 1 })), 'damaged'],
    ['a carried board that is none', with_(carried('x')), 'damaged'],
    ['a carried board of no figures known', with_(carried({ file: files[0]?.file, size: 3 })), 'damaged'],
    ['the same file twice', with_((_, manifest) => void (manifest['document'] as { files: unknown[] }).files.push(files[0])), 'damaged'],
    [
      'an answer of no known kind',
      with_((_, manifest) => {
        const answered = {
          fileName: 'x',
          text: 'x',
          question: null,
          correction: { id: '1', when: '', why: '', scope: 'here', kind: 'run', file: 'x' },
        }
        ;(manifest['document'] as { answered: unknown[] }).answered.push(answered)
      }),
      'damaged',
    ],
  ])('%s is refused whole', (_, made, why) => expect(readWorkspaceFile(made)).toBe(why))

  it('one that would inflate beyond all bounds is refused before it is inflated', () => {
    const bomb = zipSync({ 'duibiao.json': new Uint8Array(60_000_000) }, { level: 9 })
    expect(bomb.length).toBeLessThan(200_000)
    expect(readWorkspaceFile(bomb)).toBe('tooLarge')
  })

  it('keys like __proto__ are data and nothing else', () => {
    const made = with_((_, manifest) => {
      const text = JSON.stringify(manifest['document']).replace('"favours":{}', '"favours":{"__proto__":"more"}')
      manifest['document'] = JSON.parse(text)
    })
    const read = readWorkspaceFile(made)
    if (typeof read === 'string') throw new Error(read)
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
    expect(Object.getPrototypeOf(read.document.settings.favours)).toBe(Object.prototype)
  })
})
