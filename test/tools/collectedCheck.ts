import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { read } from 'xlsx'
import { collectedBook } from '../../src/export/collectedBook'
import { importWorkbook } from '../../src/import/importWorkbook'
import { reconcile } from '../../src/import/reconcile/reconcile'
import { collectedOf } from '../../src/report/collected'

/** The 汇总表 of all samples, as it is, and with no result beside its formulas: whoever shows one has worked it out. */
export function collectedFiles(): { readonly whole: Uint8Array; readonly bare: Uint8Array } {
  const folder = 'sample-data'
  const files = readdirSync(folder).filter((name) => /\.(xlsx|xls|csv)$/.test(name))
  const readings = files.map((name) => importWorkbook(new Uint8Array(readFileSync(path.join(folder, name))), name, []))
  const { dataset } = reconcile(readings)
  const { bytes } = collectedBook(collectedOf(dataset), dataset, 'zh-CN')
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => {
    const sheet = name.startsWith('xl/worksheets/')
    return [name, sheet ? strToU8(strFromU8(part).replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1')) : part] as const
  })
  return { whole: bytes, bare: zipSync(Object.fromEntries(parts)) }
}

/** Totals that another program works out otherwise than they are shown: `2024年!B6 197, shown 198`. */
export function otherTotals(whole: Uint8Array, recalculated: Uint8Array): { readonly formulas: number; readonly other: readonly string[] } {
  const ours = read(whole, { type: 'array' })
  const theirs = read(recalculated, { type: 'array' })
  let formulas = 0
  const other: string[] = []
  for (const name of ours.SheetNames)
    for (const [place, cell] of Object.entries(ours.Sheets[name] ?? {})) {
      if (place.startsWith('!') || typeof cell !== 'object' || !('f' in cell)) continue
      formulas++
      const there = (theirs.Sheets[name]?.[place] as { readonly v?: unknown } | undefined)?.v
      if (typeof there !== 'number' || Math.abs(there - Number(cell.v)) > 1e-9 * Math.max(1, Math.abs(there)))
        other.push(`${name}!${place} ${String(there)}, shown ${String(cell.v)}`)
    }
  return { formulas, other }
}
