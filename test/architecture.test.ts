import { readFileSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

/** What may import what: layers, and packages (in `only`, the folder that alone may). */
const table: Record<string, { layers: readonly string[]; packages: readonly string[] }> = {
  model: { layers: [], packages: [] },
  i18n: { layers: ['model'], packages: [] },
  import: { layers: ['model'], packages: ['papaparse', 'xlsx', 'fflate'] },
  analysis: { layers: ['model'], packages: [] },
  figures: { layers: ['model', 'analysis', 'i18n'], packages: [] },
  report: { layers: ['model', 'analysis', 'figures', 'i18n'], packages: [] },
  drawing: { layers: ['model', 'figures', 'i18n'], packages: ['echarts'] },
  export: { layers: ['model', 'figures', 'drawing', 'report', 'i18n'], packages: ['echarts', 'fflate', 'pptxgenjs', 'docx'] },
  worker: { layers: ['model', 'import', 'analysis', 'figures'], packages: [] },
  store: { layers: ['model', 'worker', 'analysis', 'figures', 'i18n'], packages: ['vue', 'pinia', 'dexie', 'fflate'] },
  views: {
    layers: ['model', 'analysis', 'figures', 'report', 'drawing', 'export', 'worker', 'store', 'i18n'],
    packages: [
      'vue',
      'pinia',
      'vue-router',
      'echarts',
      'vue-echarts',
      'element-plus',
      '@vueuse/core',
      '@tanstack/vue-virtual',
      'virtual:duibiao-viewer',
    ],
  },
  cli: { layers: ['model', 'import', 'analysis', 'report'], packages: ['node'] },
}
/** Packages that only one folder of a layer may see, and packages that may be imported as types only. */
const only: Record<string, string> = { papaparse: 'src/import/readers/', xlsx: 'src/import/readers/' }
const typesOnly: Record<string, readonly string[]> = { drawing: ['echarts'] }

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const file = path.posix.join(folder, name)
    return statSync(file).isDirectory() ? filesUnder(file) : /\.(ts|vue)$/.test(name) ? [file] : []
  })
}

interface Import {
  readonly from: string
  readonly typeOnly: boolean
}

/** Static, re-exporting, side-effect and dynamic imports, types written as `import('…')`, and workers made by URL. */
function importsOf(source: string): Import[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
  const found: Import[] = []
  for (const match of code.matchAll(/\b(import|export)\s+(type\s+)?(?:[\w$*{}\s,]+?\s+from\s+)?['"]([^'"]+)['"]/g))
    found.push({ from: match[3] ?? '', typeOnly: match[2] !== undefined })
  for (const match of code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)) found.push({ from: match[1] ?? '', typeOnly: false })
  for (const match of code.matchAll(/\bnew URL\(\s*['"]([^'"]+)['"]/g)) found.push({ from: match[1] ?? '', typeOnly: false })
  return found
}

const layerOf = (file: string) => /^src\/([^/]+)\//.exec(file)?.[1] ?? null
const packageOf = (from: string) =>
  from.startsWith('node:')
    ? 'node'
    : from
        .split('/')
        .slice(0, from.startsWith('@') ? 2 : 1)
        .join('/')

function crossings(file: string, source: string): string[] {
  const layer = layerOf(file)
  if (layer === null) return []
  const rule = table[layer]
  if (!rule) return [`${file} stands in no known layer`]
  return importsOf(source).flatMap(({ from, typeOnly }) => {
    if (from.startsWith('.')) {
      const target = path.posix.join(path.posix.dirname(file), from.replace(/\?.*$/, ''))
      const other = layerOf(target)
      if (other === layer || /\.(css|svg)$/.test(target) || !target.startsWith('src/')) return []
      if (other !== null && rule.layers.includes(other)) return []
      return [`${file} imports ${target}`]
    }
    const name = packageOf(from)
    if (!rule.packages.includes(name)) return [`${file} imports ${from}`]
    if (only[name] !== undefined && !file.startsWith(only[name]) && layer === 'import') return [`${file} imports ${from}`]
    if (typesOnly[layer]?.includes(name) === true && !typeOnly) return [`${file} imports ${from} not as types`]
    return []
  })
}

const files = filesUnder('src')

describe('one direction', () => {
  it('no file imports against the table', () => {
    expect(files.length).toBeGreaterThan(20)
    expect(files.flatMap((file) => crossings(file, readFileSync(file, 'utf8')))).toEqual([])
  })

  it('sees static, dynamic, re-exported and worker imports, in .ts and .vue', () => {
    expect(crossings('src/drawing/bad.ts', `import { x } from '../store/workspace'`)).toEqual([
      'src/drawing/bad.ts imports src/store/workspace',
    ])
    expect(crossings('src/model/bad.ts', `const x = await import('../import/importWorkbook')`)).toHaveLength(1)
    expect(crossings('src/figures/bad.ts', `export { x } from '../views/a'`)).toHaveLength(1)
    expect(
      crossings('src/views/Bad.vue', `<script setup lang="ts">\nimport { importWorkbook } from '../import/importWorkbook'\n</script>`),
    ).toHaveLength(1)
    expect(crossings('src/views/bad.ts', `new Worker(new URL('../import/x.ts', import.meta.url))`)).toHaveLength(1)
    expect(crossings('src/drawing/bad.ts', `import * as echarts from 'echarts'`)).toEqual([
      'src/drawing/bad.ts imports echarts not as types',
    ])
    expect(crossings('src/import/find/bad.ts', `import Papa from 'papaparse'`)).toHaveLength(1)
    expect(crossings('src/model/fine.ts', `import type { A } from './cell'`)).toEqual([])
  })
})

/** Rooms of import, lowest first: a room sees those before it; types may look back. */
const rooms = [
  'lexicon',
  'values',
  'readers',
  'sheet',
  'find',
  'around',
  'ledger',
  'lines',
  'link',
  'assemble',
  'corrections',
  'checks',
  'reconcile',
] as const

/** Imports of values from a room that stands higher, and of anything from the pipeline above all rooms. */
function lookingUp(file: string, source: string): string[] {
  const roomOf = (one: string) => /^src\/import\/([^/]+)\//.exec(one)?.[1] ?? null
  const room = roomOf(file)
  if (room === null) return []
  const place = rooms.indexOf(room as (typeof rooms)[number])
  if (place < 0) return [`${file} stands in no known room`]
  return [...source.matchAll(/^(?:import|export)\s+(type\s+)?([^'"]*?)from\s+'(\.[^']+)'/gm)].flatMap(([, type, names = '', from = '']) => {
    const target = path.posix.join(path.posix.dirname(file), from)
    if (!target.startsWith('src/import/') || type !== undefined) return []
    const values = names
      .replace(/[{}]/g, '')
      .split(',')
      .some((name) => name.trim() !== '' && !/^type\s/.test(name.trim()))
    const other = rooms.indexOf((roomOf(target) ?? '') as (typeof rooms)[number])
    return values && (other < 0 || other > place) ? [`${file} imports ${target}`] : []
  })
}

describe('rooms of import', () => {
  it('no room sees one above it, but for types', () => {
    expect(files.flatMap((file) => lookingUp(file, readFileSync(file, 'utf8')))).toEqual([])
  })

  it('sees a value from above, and lets a type pass', () => {
    const from = (names: string) => lookingUp('src/import/values/bad.ts', `import ${names} from '../find/tables'`)
    expect(from('{ findTables }')).toEqual(['src/import/values/bad.ts imports src/import/find/tables'])
    expect(from('{ type A, findTables }')).toHaveLength(1)
    expect(from('type { A }')).toEqual([])
    expect(from('{ type A, type B }')).toEqual([])
    expect(lookingUp('src/import/find/bad.ts', `import { importWorkbook } from '../importWorkbook'`)).toHaveLength(1)
    expect(lookingUp('src/import/attic/bad.ts', '')).toEqual(['src/import/attic/bad.ts stands in no known room'])
    expect(lookingUp('src/import/link/fine.ts', `import { gridOf } from '../sheet/grid'`)).toEqual([])
  })

  it('ARCHITECTURE.md draws them in this order', () => {
    const said = /\*\*Rooms of import\*\*([\s\S]*?)\n\n/.exec(readFileSync('ARCHITECTURE.md', 'utf8'))?.[1] ?? ''
    expect([...said.matchAll(/`([a-z]+)`\s/g)].map((match) => match[1]).filter((room) => rooms.includes(room as never))).toEqual([...rooms])
  })
})

describe('the core runs without a page', () => {
  const core = files.filter((file) => ['model', 'import', 'analysis', 'figures', 'report', 'drawing', 'i18n'].includes(layerOf(file) ?? ''))
  it('names no window, document or navigator', () => {
    const bad = core.filter((file) => /\b(window|document|navigator|localStorage)\s*[.[]/.test(stripped(readFileSync(file, 'utf8'))))
    expect(bad).toEqual([])
  })
})

/** Names a folder shared/ that isn't the one of the views. */
function outward(file: string): boolean {
  const paths = [...stripped(readFileSync(file, 'utf8')).matchAll(/['"`]((?:\.\.\/)+shared\/[^'"`]*)/g)]
  return paths.some((match) => !path.posix.join(path.posix.dirname(file), match[1] as string).startsWith('src/views/shared/'))
}

/** Code without its comments; strings stay. */
function stripped(source: string): string {
  return source
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/(^|[\s;{}(,])\/\/.*$/gm, '$1')
}

describe('words stand in their places', () => {
  it('no Chinese in code outside i18n, the lexicon and the grammar of sheets', () => {
    const allowed = /^src\/(i18n|import\/values|import\/lexicon)/
    const bad = files
      .filter((file) => !allowed.test(file))
      .flatMap((file) =>
        stripped(readFileSync(file, 'utf8'))
          .split('\n')
          .filter((line) => /\p{Script=Han}/u.test(line))
          .map((line) => `${file}: ${line.trim()}`),
      )
    expect(bad).toEqual([])
  })

  it('nothing makes HTML or code out of data', () => {
    const bad = files.filter((file) =>
      /v-html|innerHTML|insertAdjacentHTML|new Function\(|\beval\(/.test(stripped(readFileSync(file, 'utf8'))),
    )
    expect(bad).toEqual([])
  })

  it('the project never reaches outside its own folder', () => {
    const everything = ['src', 'test', 'bench'].flatMap(filesUnder)
    const bad = everything.filter((file) => outward(file) && file !== 'test/architecture.test.ts')
    expect(bad).toEqual([])
  })
})
