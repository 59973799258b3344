/** `npm run pictures`: the pictures of README and README.zh-CN, taken of the built app with the sample sheets. */
import { mkdirSync } from 'node:fs'
import { dropFiles, openApp, startAll, stopAll } from '../browser/app'

const folder = 'test/browser/pictures'
const sheets = [
  '01_滨州市委办公室主要工作指标_2023.xlsx',
  '04_滨州改革任务双过半_202307.xlsx',
  '06_信息报送采用情况通报_2023年7月.xlsx',
  '08_热线受理分月.csv',
].map((name) => `sample-data/${name}`)

async function take(): Promise<void> {
  mkdirSync(folder, { recursive: true })
  await startAll()
  const { page, close } = await openApp('localhost', { width: 1366, height: 768 })
  const shot = (name: string) => page.screenshot({ path: `${folder}/${name}.png` })
  await page.getByTestId('open-samples').waitFor()
  await page.waitForTimeout(500)
  await shot('first-run')
  await dropFiles(page, 'body', sheets)
  await page
    .locator('[data-testid="file-row"][data-state="read"]')
    .nth(sheets.length - 1)
    .waitFor()
  await page.waitForTimeout(800)
  await shot('data')
  await page.locator('nav a[href$="#/board"]').click()
  await page.locator('[data-testid="figure"] canvas').first().waitFor()
  await page.waitForTimeout(1500)
  await shot('board')
  await page.locator('[data-kind="yearOverYear"] .mark').first().click()
  await page.getByTestId('source-panel').waitFor()
  await page.waitForTimeout(800)
  await shot('source')
  await close()
  await stopAll()
}

void take()
