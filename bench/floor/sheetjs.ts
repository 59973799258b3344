import { read } from 'xlsx'

/** SheetJS at its leanest, and the sums, away from the page. */
self.addEventListener('message', async (message: MessageEvent<File>) => {
  const book = read(await message.data.arrayBuffer(), { type: 'array', dense: true, cellNF: true, cellHTML: false, cellText: false })
  const rows = (book.Sheets[book.SheetNames[0] ?? ''] as unknown as { readonly '!data': readonly (readonly { readonly v?: unknown }[])[] })[
    '!data'
  ]
  const sums = new Map<string, number>()
  for (const row of rows.slice(1)) {
    const name = String(row[0]?.v ?? '')
    sums.set(name, (sums.get(name) ?? 0) + Number(row[row.length - 1]?.v ?? 0))
  }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- the page that made this worker
  self.postMessage([...sums])
})
