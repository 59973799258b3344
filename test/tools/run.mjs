// What `npm test` and .ci/run do: types, lint, unit tests, both builds, the built app in real Chromium.
// The last line is `N passed, N failed`; every step counts as one check beside its tests.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { findChromium } from './chromium.mjs'

const folder = mkdtempSync(path.join(tmpdir(), 'duibiao-test-'))
const sum = { passed: 0, failed: 0, skipped: 0 }
const failures = []

const run = (name, command, args, env = {}) => {
  console.log(`\n── ${name}`)
  const started = Date.now()
  const done = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } })
  console.log(`── ${name}: ${done.status === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(0)} s`)
  return done.status === 0
}
const check = (name, command, args, env) => {
  const passed = run(name, command, args, env)
  sum[passed ? 'passed' : 'failed']++
  if (!passed) failures.push(name)
  return passed
}
// A drawing that isn't recorded is a failure here, not a recording: what git ignores would be written anew in every clone.
const suite = (name, projects, env = {}) => {
  const file = path.join(folder, `${name}.json`)
  const named = projects.flatMap((project) => ['--project', project])
  const passed = run(
    `${name} tests`,
    'npx',
    ['vitest', 'run', '--update=none', ...named, '--reporter=default', '--reporter=./test/tools/counts.ts'],
    { TEST_COUNTS: file, ...env },
  )
  let counts
  try {
    counts = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    counts = { passed: 0, failed: 1, skipped: 0, failures: [`${name} tests: ended without a count`] }
  }
  for (const key of Object.keys(sum)) sum[key] += counts[key]
  failures.push(...counts.failures)
  if (passed || counts.failed > 0) return
  sum.failed++
  failures.push(`${name} tests: ended badly though each test passed`)
}
// What failed is said again at the end, where a long log is read first.
const close = () => {
  for (const failure of failures) console.log(`FAILED  ${failure}`)
  console.log(`${sum.passed} passed, ${sum.failed} failed${sum.skipped ? `, ${sum.skipped} skipped` : ''}`)
  process.exit(sum.failed > 0 || sum.passed === 0 ? 1 : 0)
}

check('types', 'npx', ['vue-tsc', '--noEmit', '-p', 'tsconfig.json'])
check('lint', 'npm', ['run', '--silent', 'lint'])
suite('unit', ['unit', 'apart'])
if (check('builds', 'npm', ['run', '--silent', 'build'])) {
  try {
    suite('browser', ['browser'], { CHROME_PATH: findChromium() })
  } catch (error) {
    console.error(error.message)
    sum.failed++
    failures.push(error.message)
  }
}
close()
