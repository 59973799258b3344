import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeAll } from './make'

const root = fileURLToPath(new URL('../../', import.meta.url))
for (const [path, bytes] of await makeAll()) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), bytes)
  console.log(`${path} ${bytes.length}`)
}
