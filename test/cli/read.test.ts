import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

let folder = ''
const inside = (name: string): string => join(folder, name)
const run = (...args: readonly string[]): string =>
  execFileSync(process.execPath, ['--import', 'tsx', 'src/cli/read.ts', ...args], { encoding: 'utf8', maxBuffer: 1 << 26 })

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'duibiao-read-'))
  writeFileSync(
    inside('甲市委办公室2023年.csv'),
    '主要工作指标完成情况表\n指标,计量单位,2023年1月,2023年2月\n编发简报,期,12,—\n督查件,件,7,"1,230"\n=合计,,19,1230\n注：初步统计。\n',
  )
  writeFileSync(inside('图.xlsx'), Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10))
  writeFileSync(
    inside('rules.json'),
    JSON.stringify({
      corrections: [
        { scope: 'vocabulary', kind: 'officeAlias', before: '甲市委办公室', after: '甲市委市政府办公室' },
        { scope: 'nowhere' },
      ],
    }),
  )
  writeFileSync(inside('broken.json'), '{')
})
afterAll(() => rmSync(folder, { recursive: true }))

const sheet = (): string => inside('甲市委办公室2023年.csv')

interface Printed {
  readonly schemaVersion: number
  readonly files: readonly {
    readonly name: string
    readonly status: string
    readonly reason?: string
    readonly observations: readonly Record<string, unknown>[]
    readonly notices: readonly { readonly code: string }[]
    readonly sheets: readonly {
      readonly nonEmpty: number
      readonly roles: Record<string, number>
      readonly cells?: readonly (readonly string[])[]
    }[]
  }[]
  readonly dataset: { readonly observations: number }
}

describe('npm run read', () => {
  it('prints one document, roles of every cell with --roles, and goes on after a file it refuses', () => {
    const document = JSON.parse(run('--roles', inside('图.xlsx'), sheet())) as Printed
    expect(document.files.map(({ name, status, reason }) => [name, status, reason])).toEqual([
      ['图.xlsx', 'refused', 'notASheet'],
      ['甲市委办公室2023年.csv', 'read', undefined],
    ])
    const read = document.files[1]
    const [only] = read?.sheets ?? []
    expect(only?.nonEmpty).toBe(1 + 4 + 4 + 4 + 3 + 1)
    expect(Object.values(only?.roles ?? {}).reduce((sum, count) => sum + count, 0)).toBe(only?.nonEmpty)
    expect(only?.cells?.length).toBe(only?.nonEmpty)
    expect(only?.cells?.every(([cell, role, reason]) => /^[A-Z]+\d+$/.test(cell ?? '') && role !== '' && reason !== '')).toBe(true)
    expect(read?.observations.find(({ cell }) => cell === 'D4')).toMatchObject({
      indicator: '督查件',
      office: '中共甲市委办公室',
      period: '2023-02',
      value: 1230,
      unit: '件',
      text: '1,230',
      from: { indicator: 'cell', office: 'fileName', period: 'header' },
    })
    expect(document.dataset.observations).toBe(read?.observations.length)
  }, 60_000)

  it('--csv: the observations, one a line, no formula left awake', () => {
    const lines = run('--csv', sheet()).trimEnd().split('\n')
    expect(lines[0]?.startsWith('indicator,office,period,')).toBe(true)
    expect(lines.length).toBe(1 + 6)
    expect(lines.filter((line) => line.startsWith("'=合计")).length).toBe(2)
    expect(lines.some((line) => line.startsWith('='))).toBe(false)
  }, 60_000)

  it('--csv --compared: 同比 beside each figure or why there is none, and places where better is known', () => {
    writeFileSync(
      inside('信息采用.csv'),
      '单位,信息采用数(条),,,办结率(%),\n,2022年,2023年,2024年,2022年,2023年\n东县,10,12,0,90,95\n西县,8,12,—,92,91\n南县,0,20,5,80,88\n',
    )
    const lines = run('--csv', '--compared', inside('信息采用.csv')).trimEnd().split('\n')
    const cell = (lines[0] ?? '').split(',').indexOf('cell')
    const beside = new Map(lines.slice(1).map((line) => [line.split(',')[cell], line.split(',').slice(-2).join(' ')]))
    expect((lines[0] ?? '').endsWith(',flags,yearOnYear,rank')).toBe(true)
    // 12 of 10 is a fifth more; 12, 12 and 20 have the places 2, 2 and 1.
    expect(['B3', 'C3', 'D3', 'C4', 'D4', 'B5', 'C5', 'D5'].map((at) => beside.get(at))).toEqual([
      'noBase 1',
      '0.2 2',
      '-1 2',
      '0.5 2',
      'missing ',
      'noBase 3',
      'baseZero 1',
      '-0.75 1',
    ])
    // A rate's change is no percent.
    expect(['E3', 'F3', 'F4', 'F5'].map((at) => beside.get(at))).toEqual(['points 2', 'points 1', 'points 2', 'points 3'])
  }, 60_000)

  it("--tables: a file's first table, and nothing for a file it refuses", () => {
    run('--tables', inside('out'), inside('图.xlsx'), sheet())
    expect(readdirSync(inside('out'))).toEqual(['甲市委办公室2023年.csv_table.csv'])
    expect(readFileSync(inside('out/甲市委办公室2023年.csv_table.csv'), 'utf8')).toBe(
      '指标,计量单位,2023年1月,2023年2月\n编发简报,期,12,—\n督查件,件,7,"1,230"\n=合计,,19,1230\n',
    )
  }, 60_000)

  it('a path that leads nowhere is told, and the others go on', () => {
    const told = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/read.ts', inside('没有.xlsx'), sheet()], { encoding: 'utf8' })
    expect((JSON.parse(told.stdout) as Printed).files.map(({ name }) => name)).toEqual(['甲市委办公室2023年.csv'])
    expect([told.status, told.stderr.includes('没有.xlsx')]).toEqual([1, true])
  }, 60_000)

  it('--corrections: a rules pack is applied; an entry that is none is told, a file that is none ends the run', () => {
    const told = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/read.ts', '--corrections', inside('rules.json'), sheet()], {
      encoding: 'utf8',
    })
    const document = JSON.parse(told.stdout) as Printed
    expect(new Set(document.files[0]?.observations.map(({ office }) => office))).toEqual(new Set(['甲市委市政府办公室']))
    expect(document.files[0]?.notices.some(({ code }) => code === 'correctionsApplied')).toBe(true)
    expect(told.stderr).toContain('entry 2 left out')
    const broken = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/read.ts', '--corrections', inside('broken.json'), sheet()], {
      encoding: 'utf8',
    })
    expect([broken.status, broken.stdout]).toEqual([1, ''])
    expect(broken.stderr).toContain('no rules pack')
  }, 60_000)
})
