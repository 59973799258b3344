import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { deflateSync } from 'node:zlib'
import vue from '@vitejs/plugin-vue'
import type { Plugin } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { defineConfig } from 'vitest/config'

/** What the page may do: nothing but run and show itself. `frame-ancestors` counts only in a header. */
const hostedPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'none'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
]

const digest = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const policyMeta = (directives: readonly string[]) => `<meta http-equiv="Content-Security-Policy" content="${directives.join('; ')}">`
const afterCharset = (html: string, tag: string) => html.replace(/(<meta charset="[^"]*"\s*\/?>)/i, (charset) => `${charset}\n    ${tag}`)

/** The hosted build: many files, a policy in the page, the same in the server's headers, and a service worker that keeps them. */
function hostedPage(): Plugin {
  let folder = ''
  return {
    name: 'duibiao-hosted',
    apply: 'build',
    configResolved: (config) => {
      folder = path.resolve(config.root, config.build.outDir)
    },
    transformIndexHtml: { order: 'post', handler: (html) => afterCharset(html, policyMeta(hostedPolicy)) },
    closeBundle: () => {
      const names = (readdirSync(folder, { recursive: true }) as string[])
        .map((name) => name.split(path.sep).join('/'))
        .filter((name) => statSync(path.join(folder, name)).isFile() && name !== 'sw.js' && !name.endsWith('.xlsx'))
        .sort()
      const version = createHash('sha256')
      for (const name of names) version.update(name).update(readFileSync(path.join(folder, name)))
      const files = ['./', ...names.map((name) => `./${name}`)]
      const source = readFileSync('src/worker/offline.js', 'utf8')
        .replace('__VERSION__', version.digest('hex').slice(0, 16))
        .replace('__FILES__', JSON.stringify(files))
      writeFileSync(path.join(folder, 'sw.js'), source)
    },
  }
}

/** The service worker fetches the page's files, which the page itself may not: it has a policy of its own. */
function servedWorker(): Plugin {
  return {
    name: 'duibiao-served-worker',
    configurePreviewServer: (server) => {
      server.middlewares.use((request, response, next) => {
        if (/\/sw\.js(\?|$)/.test(request.url ?? '')) {
          const setHeader = response.setHeader.bind(response)
          response.setHeader = (name, value) =>
            setHeader(name, /^content-security-policy$/i.test(name) ? "default-src 'none'; connect-src 'self'" : value)
        }
        next()
      })
    },
  }
}

/**
 * The single file: scripts and styles inlined and named by their hashes in the policy, so nothing else can run;
 * the file's own SHA-256 is printed for whoever passes it on.
 */
function singlePage(from: string, to: string): Plugin {
  let folder = ''
  const inlined = (html: string) =>
    html
      .replace(
        /<script src="\.?\/?([\w.-]+)"><\/script>/g,
        (_, name: string) => `<script>${readFileSync(path.join('public', name), 'utf8')}</script>`,
      )
      .replace(
        /<link rel="icon"[^>]*href="\.?\/?([\w.-]+\.svg)"[^>]*>/g,
        (_, name: string) =>
          `<link rel="icon" href="data:image/svg+xml;base64,${readFileSync(path.join('public', name)).toString('base64')}">`,
      )
      // A module script runs after the page is parsed; keep that where its text now stands in the head.
      .replace(/ crossorigin(?=[ >])/g, '')
  return {
    name: 'duibiao-one-page',
    apply: 'build',
    enforce: 'post',
    configResolved: (config) => {
      folder = path.resolve(config.root, config.build.outDir)
    },
    closeBundle: () => {
      const html = inlined(readFileSync(path.join(folder, from), 'utf8'))
      const of = (tag: string) =>
        [...html.matchAll(new RegExp(`<${tag}(?: [^>]*)?>([\\s\\S]*?)</${tag}>`, 'g'))].map((match) => digest(match[1] ?? ''))
      const policy = [
        "default-src 'none'",
        `script-src ${of('script').join(' ')}`,
        `style-src ${of('style').join(' ')}`,
        'img-src data: blob:',
        'worker-src blob:',
        "connect-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
      ]
      const page = afterCharset(html, policyMeta(policy))
      for (const name of readdirSync(folder)) rmSync(path.join(folder, name), { recursive: true })
      const file = path.join(folder, to)
      writeFileSync(`${file}.part`, page)
      renameSync(`${file}.part`, file)
      console.log(`${to}  ${(page.length / 1024).toFixed(0)} KB  SHA-256 ${createHash('sha256').update(page).digest('hex')}`)
    },
  }
}

/** The reader as it is built: what a kept reading hangs on, beside its bytes and corrections. */
function readerVersion(): string {
  const hash = createHash('sha256')
  const under = (folder: string): string[] =>
    (readdirSync(folder, { recursive: true }) as string[]).map((name) => path.join(folder, name)).filter((file) => statSync(file).isFile())
  const read = [
    ...under('src/import'),
    ...under('src/model'),
    ...under('src/worker/packed'),
    ...['summaryOf', 'readingKey'].map((name) => `src/worker/${name}.ts`),
  ]
  for (const file of read.sort()) hash.update(file.split(path.sep).join('/')).update(readFileSync(file))
  const locked = (JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, { version: string }> }).packages
  for (const name of ['papaparse', 'xlsx', 'fflate']) hash.update(`${name} ${locked[`node_modules/${name}`]?.version}`)
  return hash.digest('hex').slice(0, 16)
}

/** Tests of what keeps a state in its modules: the kept document, pages, workers, and the .xls writer of the samples. */
const ownModules = ['test/{store,views,worker,cli}/**/*.test.ts', 'test/import/whole/samples.test.ts']

/**
 * What the page's builds fetch when it is needed and Node has at once: a module `…/here` is its `…/later` there. Number formats are a part of
 * SheetJS that every workbook needs: they are a copy of their own, or all of it would come with them.
 */
function fetchedLater(): Plugin {
  return {
    name: 'duibiao-later',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (importer === undefined) return null
      if (/^\.{1,2}\/(.*\/)?here$/.test(source)) return path.resolve(path.dirname(importer), source.replace(/here$/, 'later.ts'))
      if (source !== 'xlsx' || !/\/numberFormat\.ts$/.test(importer)) return null
      const whole = await this.resolve(source, importer, { skipSelf: true })
      return whole && { ...whole, id: `${whole.id}?formats` }
    },
  }
}

const viewerFile = 'dist/viewer/viewer.html'

/** The page of a carried board, built before: packed into a part of the app that is loaded when a board is exported. */
function carriedViewer(): Plugin {
  const id = 'virtual:duibiao-viewer'
  return {
    name: 'duibiao-viewer',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load: (loaded) => {
      if (loaded !== `\0${id}`) return null
      const packed = existsSync(viewerFile) ? deflateSync(readFileSync(viewerFile), { level: 9 }).toString('base64') : ''
      return `export default ${JSON.stringify(packed)}`
    },
  }
}

export default defineConfig(({ command, mode }) => {
  const viewer = mode === 'viewer'
  const single = mode === 'single' || viewer
  return {
    plugins: [
      vue(),
      // The page of a carried board has one file and all it needs in it.
      ...(viewer ? [] : [fetchedLater()]),
      carriedViewer(),
      ...(single
        ? [
            viteSingleFile({ removeViteModuleLoader: false }),
            viewer ? singlePage('viewer.html', 'viewer.html') : singlePage('index.html', 'duibiao.html'),
          ]
        : [hostedPage(), servedWorker()]),
    ],
    base: './',
    define: {
      // Every component is a setup function, those of packages too: what runs the others is left out.
      ...(command === 'build' ? { __VUE_OPTIONS_API__: 'false' } : {}),
      __SINGLE_FILE__: JSON.stringify(single),
      __SAMPLES__: JSON.stringify(
        readdirSync('sample-data').filter((name) => name !== 'PROVENANCE.csv' && name !== 'offices' && !/\.(md|json)$/.test(name)).length,
      ),
      __OFFICES__: JSON.stringify(
        readdirSync('sample-data/offices')
          .sort()
          .map((folder) => ({ name: folder.replace('_', ' '), count: readdirSync(`sample-data/offices/${folder}`).length })),
      ),
      // While it is being developed the reader changes under what was kept: nothing is.
      __READER__: JSON.stringify(command === 'build' || mode === 'test' ? readerVersion() : ''),
    },
    build: {
      target: 'chrome86',
      outDir: viewer ? 'dist/viewer' : single ? 'dist/single' : 'dist/hosted',
      ...(viewer ? { rollupOptions: { input: 'viewer.html' } } : {}),
      modulePreload: { polyfill: false },
      // An inlined asset is a data: URL; the hosted policy lets pictures be that, and nothing else.
      assetsInlineLimit: single ? Number.MAX_SAFE_INTEGER : 0,
      chunkSizeWarningLimit: 2000,
      reportCompressedSize: false,
    },
    worker: { format: single ? 'iife' : 'es', plugins: () => [fetchedLater()] },
    preview: {
      headers: {
        'Content-Security-Policy': [...hostedPolicy, "frame-ancestors 'none'"].join('; '),
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
      },
    },
    test: {
      projects: [
        // Most tests are of pure code: a worker that has loaded it once goes on to the next file.
        {
          extends: true,
          test: {
            name: 'unit',
            include: ['test/**/*.test.ts'],
            exclude: ['test/browser/**', ...ownModules],
            environment: 'node',
            isolate: false,
            css: { include: [/tokens\.css/] },
            testTimeout: 60_000,
          },
        },
        {
          extends: true,
          test: {
            name: 'apart',
            include: ownModules,
            environment: 'node',
            css: { include: [/tokens\.css/] },
            testTimeout: 60_000,
          },
        },
        {
          extends: true,
          test: {
            name: 'browser',
            include: ['test/browser/**/*.test.ts'],
            environment: 'node',
            testTimeout: 240_000,
            hookTimeout: 300_000,
            fileParallelism: false,
            // The page answers when it has read, laid out and drawn: on a busy machine that takes longer than a second.
            expect: { poll: { timeout: 20_000, interval: 100 } },
          },
        },
      ],
    },
  }
})
