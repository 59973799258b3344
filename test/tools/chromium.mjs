import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import process from 'node:process'
import { chromium } from 'playwright'

const known = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

const onDisk = () => {
  const own = chromium.executablePath()
  return [process.env.CHROME_PATH, own, ...known].find((file) => file && existsSync(file)) ?? null
}

const tried = (command, ...args) => {
  try {
    execFileSync(command, args, { stdio: 'ignore', timeout: 420_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
    return true
  } catch {
    return false
  }
}

const hasChineseFont = () => {
  try {
    return execFileSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' }).trim() !== ''
  } catch {
    return false
  }
}

const asRootOnDebian = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
const apt = (...packages) =>
  tried('apt-get', 'update') && tried('apt-get', '-o', 'DPkg::Lock::Timeout=300', 'install', '-y', '--no-install-recommends', ...packages)

/**
 * Path of a Chromium with Chinese fonts, found or installed: $CHROME_PATH, Playwright's own, the system's, Debian's packages,
 * Playwright's download. Throws one sentence when there is none; never skips.
 */
export function findChromium() {
  let file = onDisk()
  if (!file && asRootOnDebian()) apt('chromium', 'fonts-noto-cjk', 'fontconfig')
  file = onDisk()
  if (!file) tried('npx', 'playwright', 'install', 'chromium')
  file = onDisk()
  if (!file) throw new Error('No Chromium was found and none could be installed: set CHROME_PATH to a Chromium and run again.')
  if (!hasChineseFont() && asRootOnDebian()) apt('fonts-noto-cjk', 'fontconfig')
  if (!hasChineseFont())
    throw new Error('No Chinese font is installed, so drawings cannot be looked at: install fonts-noto-cjk and run again.')
  return file
}

/** Switches for a closed network and for running as root. */
export const chromiumSwitches = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-gpu',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]
