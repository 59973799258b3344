import { writeFileSync } from 'node:fs'
import type { Reporter, TestModule } from 'vitest/node'

/** Writes how many tests passed, failed and were skipped, and what failed, to the file named by $TEST_COUNTS, for `run.mjs` to sum and say. */
export default class Counts implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const counts = { passed: 0, failed: errors.length, skipped: 0 }
    const failures = errors.map((error) => `outside any test: ${textOf(error)}`)
    for (const module of modules) {
      let any = false
      for (const test of module.children.allTests()) {
        any = true
        const { state, errors: why } = test.result()
        counts[state === 'passed' ? 'passed' : state === 'skipped' ? 'skipped' : 'failed']++
        if (state === 'failed') failures.push(`${module.relativeModuleId} > ${test.fullName}: ${textOf(why[0])}`)
      }
      if (any && module.errors().length === 0) continue
      counts.failed++
      failures.push(`${module.relativeModuleId}: ${textOf(module.errors()[0] ?? 'holds no test')}`)
    }
    const file = process.env['TEST_COUNTS']
    if (file) writeFileSync(file, JSON.stringify({ ...counts, failures }))
  }
}

/** What went wrong, cut where a whole table would be printed. */
function textOf(error: unknown): string {
  const text = typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error)
  return text.length > 600 ? `${text.slice(0, 600)} …` : text
}
