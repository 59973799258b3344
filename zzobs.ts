import { readFileSync } from 'node:fs'
import { importWorkbook } from './src/import/importWorkbook.ts'
import { reconcile } from './src/import/reconcile/reconcile.ts'
for (const f of process.argv.slice(2)) {
  const r = importWorkbook(new Uint8Array(readFileSync(f)), f.split('/').pop()!, [])
  const d = reconcile([r]).dataset
  console.log('==', f, r.notices.map((n: any) => n.code).join())
  for (let i = 0; i < Math.min(d.count, 26); i++)
    console.log(
      ['value', 'target', 'change', 'completion', 'rank', 'score', 'grade', 'flag'][d.measure[i]!],
      '|',
      d.offices[d.office[i]!]?.name,
      '|',
      d.indicators[d.indicator[i]!]?.name,
      '|',
      d.periods[d.period[i]!]?.code,
      '|',
      (d.breakdowns[d.breakdown[i]!] ?? []).map((x: any) => x.name + '=' + x.value).join(),
      '|',
      d.value[i],
      d.units[d.unit[i]!],
    )
}
