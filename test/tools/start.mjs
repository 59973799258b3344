// `npm start`: build the hosted app and serve it on this machine, under the policy a real server should send.
import { build, preview } from 'vite'

// The page of a carried board is a part of the app: it is built first.
await build({ mode: 'viewer', logLevel: 'warn' })
await build({ logLevel: 'warn' })
const server = await preview({ preview: { port: 4173, strictPort: false, host: 'localhost' }, logLevel: 'warn' })
console.log(`\n  对标 · 指标看板\n  ${server.resolvedUrls?.local[0] ?? 'http://localhost:4173/'}\n`)
