import { readFileSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { reasons } from '../src/model/sheet/role'
import { reachOf } from './tools/reached'

const entries = ['src/main.ts', 'src/viewer.ts', 'src/worker/import.worker.ts', 'src/cli/read.ts']
const { files, unreached, unasked } = reachOf('src', entries)

const filesUnder = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const file = path.posix.join(folder, name)
    return statSync(file).isDirectory() ? filesUnder(file) : /\.(ts|vue|mjs)$/.test(name) ? [file] : []
  })
const tests = ['test', 'bench'].flatMap(filesUnder).map((file) => readFileSync(file, 'utf8'))
const named = (name: string, text: string) => text.split(new RegExp(`\\b${name}\\b`)).length - 1

describe('one truth', () => {
  it('every reason that has words is given to some cell', () => {
    const code = filesUnder('src/import').map((file) => readFileSync(file, 'utf8'))
    const given = (reason: string) =>
      code.some((text) => text.includes(`'${reason}'`) || text.includes('`' + reason.replace(/\..*/, '.') + '${'))
    expect(reasons.filter((reason) => !given(reason))).toEqual([])
  })

  it('every file of src is reached from the page, the worker or the command', () => {
    expect(files.length).toBeGreaterThan(400)
    expect(unreached).toEqual([])
  })

  it('every exported value is used by the product: by another file, or by its own and a test', () => {
    const dead = unasked.filter((one) => {
      const [file, name] = one.split(': ') as [string, string]
      const usedAtHome = named(name, readFileSync(file, 'utf8')) > 1
      return !usedAtHome || !tests.some((text) => named(name, text) > 0)
    })
    expect(dead).toEqual([])
  })
})
