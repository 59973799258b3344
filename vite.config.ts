import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
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

/** The hosted build: many files, a policy in the page, the same in the server's headers. */
function hostedPage(): Plugin {
  return {
    name: 'duibiao-hosted',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: (html) => afterCharset(html, policyMeta(hostedPolicy)) },
  }
}

/**
 * The single file: scripts and styles inlined and named by their hashes in the policy, so nothing else can run;
 * the file's own SHA-256 is printed for whoever passes it on.
 */
function singlePage(): Plugin {
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
    name: 'duibiao-single',
    apply: 'build',
    enforce: 'post',
    configResolved: (config) => {
      folder = path.resolve(config.root, config.build.outDir)
    },
    closeBundle: () => {
      const html = inlined(readFileSync(path.join(folder, 'index.html'), 'utf8'))
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
      const file = path.join(folder, 'duibiao.html')
      writeFileSync(`${file}.part`, page)
      renameSync(`${file}.part`, file)
      console.log(`duibiao.html  ${(page.length / 1024).toFixed(0)} KB  SHA-256 ${createHash('sha256').update(page).digest('hex')}`)
    },
  }
}

export default defineConfig(({ mode }) => {
  const single = mode === 'single'
  return {
    plugins: [vue(), ...(single ? [viteSingleFile({ removeViteModuleLoader: false }), singlePage()] : [hostedPage()])],
    base: './',
    define: { __SINGLE_FILE__: JSON.stringify(single) },
    build: {
      target: 'chrome86',
      outDir: single ? 'dist/single' : 'dist/hosted',
      modulePreload: { polyfill: false },
      // An inlined asset is a data: URL; the hosted policy lets pictures be that, and nothing else.
      assetsInlineLimit: single ? Number.MAX_SAFE_INTEGER : 0,
      chunkSizeWarningLimit: 2000,
      reportCompressedSize: false,
    },
    worker: { format: single ? 'iife' : 'es' },
    preview: {
      headers: {
        'Content-Security-Policy': [...hostedPolicy, "frame-ancestors 'none'"].join('; '),
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
      },
    },
    test: {
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            include: ['test/**/*.test.ts'],
            exclude: ['test/browser/**'],
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
            testTimeout: 120_000,
            hookTimeout: 300_000,
            fileParallelism: false,
          },
        },
      ],
    },
  }
})
