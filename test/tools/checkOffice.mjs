// `npm run check:office [inputs]`: every kind's deck, workbooks and 通报, opened by LibreOffice and turned into pictures in dist/office, to be looked
// at beside the figures. By hand, no part of `npm test`; LibreOffice is installed where the machine lets it be.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { chromium } from 'playwright'
import { createServer } from 'vite'
import { chromiumSwitches, findChromium } from './chromium.mjs'

const folder = 'dist/office'
const parts = ['libreoffice-impress', 'libreoffice-writer', 'libreoffice-calc', 'poppler-utils']
if (spawnSync('soffice', ['--version']).status !== 0)
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...parts], { stdio: 'inherit' })

const server = await createServer({ server: { middlewareMode: true }, appType: 'custom', logLevel: 'error' })
const { officeFiles } = await server.ssrLoadModule('/test/tools/officeFiles.ts')
const inputs = process.argv.slice(2)
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumSwitches })
const page = await browser.newPage()
const paint = async (svg, size) => {
  await page.setViewportSize(size)
  await page.setContent(`<style>body{margin:0}</style>${svg}`)
  return page.screenshot()
}
const files = await officeFiles(inputs.length > 0 ? inputs : ['five', 'thirty', 'missing', 'bounds'], paint)
await browser.close()
await server.close()
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
for (const [name, bytes] of files) writeFileSync(path.join(folder, name), bytes)
const written = files.map(([name]) => path.join(folder, name))
execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, ...written], { stdio: 'inherit' })
for (const name of readdirSync(folder).filter((one) => one.endsWith('.pdf')))
  execFileSync('pdftoppm', ['-r', '60', '-png', path.join(folder, name), path.join(folder, name.replace('.pdf', ''))])
console.log(`${readdirSync(folder).filter((name) => name.endsWith('.png')).length} pictures in ${folder}`)
process.exit(0)
