// `npm run check:office [inputs]`: every kind's deck, workbooks and 通报, opened by LibreOffice and turned into pictures in dist/office, to be looked
// at beside the figures. By hand, no part of `npm test`; LibreOffice is installed where the machine lets it be.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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
const { collectedFiles, otherTotals } = await server.ssrLoadModule('/test/tools/collectedCheck.ts')
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
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
for (const [name, bytes] of files) writeFileSync(path.join(folder, name), bytes)
const { whole, bare } = collectedFiles()
writeFileSync(path.join(folder, 'collected.xlsx'), whole)
// Its totals have to be worked out by the program that opens it.
mkdirSync(path.join(folder, 'recalculated'))
writeFileSync(path.join(folder, 'bare.xlsx'), bare)
const written = files.map(([name]) => path.join(folder, name))
execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, ...written], { stdio: 'inherit' })
for (const name of readdirSync(folder).filter((one) => one.endsWith('.pdf')))
  execFileSync('pdftoppm', ['-r', '60', '-png', path.join(folder, name), path.join(folder, name.replace('.pdf', ''))])
const recalculated = path.join(folder, 'recalculated')
execFileSync('soffice', ['--headless', '--convert-to', 'xlsx', '--outdir', recalculated, path.join(folder, 'bare.xlsx')], {
  stdio: 'inherit',
})
const { formulas, other } = otherTotals(whole, new Uint8Array(readFileSync(path.join(recalculated, 'bare.xlsx'))))
await server.close()
console.log(`汇总表: ${formulas} totals worked out anew, ${other.length} other than shown ${other.join('; ')}`)
console.log(`${readdirSync(folder).filter((name) => name.endsWith('.png')).length} pictures in ${folder}`)
process.exit(other.length > 0 ? 1 : 0)
