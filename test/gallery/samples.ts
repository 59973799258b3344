import { board } from '../../src/figures/board'
import { figureKinds } from '../../src/figures/registry'
import { suggest } from '../../src/figures/suggest'
import { importWorkbook } from '../../src/import/importWorkbook'
import { reconcile } from '../../src/import/reconcile/reconcile'
import type { FileReading } from '../../src/model/sheet/reading'
import { asked, language, paint, query } from './paintAll'

/**
 * Every figure that every sample sheet suggests, in development only: /test/gallery/samples.html. Files dropped on the page
 * are shown the same way. ?together=1 reconciles them first, ?board=1 shows the board they make; kind, basis, file and own
 * choose, and what paintAll takes.
 */
async function show(name: string, readings: readonly FileReading[]): Promise<void> {
  const { dataset, relations } = reconcile(readings)
  const own = query.get('own') ? (dataset.offices[0]?.id ?? null) : null
  const basis = query.get('basis') === 'previousPeriod' ? 'previousPeriod' : 'samePeriodLastYear'
  const settings = { language, basis, baseYear: null, own, favours: {}, convention: 'merit', schedule: 'byDay', page: 1 } as const
  const fileNames = Object.fromEntries(readings.map((reading) => [reading.file, reading.name]))
  const selection = {
    dataset,
    relations,
    indicators: [],
    offices: [],
    periods: [],
    settings,
    items: readings.flatMap((reading) => reading.items),
    fileNames,
  }
  if (query.get('board') !== null) {
    for (const { key, kind, figure } of board(dataset, relations, settings, { items: selection.items, fileNames }))
      if (asked('kind', kind)) await paint(`${name} ${key}`, figure)
    return
  }
  for (const { kind, unsuited } of suggest(selection)) {
    if (unsuited === null && asked('kind', kind)) await paint(`${name} ${kind}`, figureKinds[kind].build(selection))
  }
}

async function showAll(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Promise<void> {
  document.title = '样表成图'
  const readings = files.map((file) => importWorkbook(file.bytes, file.name, []))
  if (query.get('together')) await show('合并', readings)
  else for (const reading of readings) await show(reading.name, [reading])
  document.title = '样表成图 完'
}

const urls = import.meta.glob<string>('../../sample-data/*.{xlsx,xls,csv}', { query: '?url', import: 'default', eager: true })
const samples = Object.entries(urls).filter(
  ([path]) => !path.endsWith('PROVENANCE.csv') && (query.get('file') === null || path.includes(query.get('file') ?? '')),
)
void Promise.all(
  samples.map(async ([path, url]) => ({
    name: path.split('/').pop() ?? path,
    bytes: new Uint8Array(await (await fetch(url)).arrayBuffer()),
  })),
).then(showAll)

document.addEventListener('dragover', (event) => event.preventDefault())
document.addEventListener('drop', (event) => {
  event.preventDefault()
  const files = [...(event.dataTransfer?.files ?? [])]
  document.body.replaceChildren()
  void Promise.all(files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }))).then(showAll)
})
