import { BarChart } from 'echarts/charts'
import { GridComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import Papa from 'papaparse'

use([BarChart, GridComponent, CanvasRenderer])

/** What a speed is measured against: the library reads the file, a Map adds one column up by office, ECharts draws one bar chart of the sums. */
document.querySelector('input')?.addEventListener('change', async (event) => {
  const file = (event.target as HTMLInputElement).files?.[0]
  if (!file) return
  const sums = file.name.endsWith('.csv') ? sumsOf(Papa.parse<string[]>(await file.text()).data) : await fromWorkbook(file)
  const chart = init(document.querySelector('#plot') as HTMLElement)
  chart.on('finished', () => document.body.setAttribute('data-painted', 'yes'))
  chart.setOption({
    animation: false,
    grid: {},
    xAxis: { type: 'category', data: sums.map(([name]) => name) },
    yAxis: { type: 'value' },
    series: [{ type: 'bar', data: sums.map(([, sum]) => sum) }],
  })
})

function sumsOf(rows: readonly (readonly string[])[]): [string, number][] {
  const sums = new Map<string, number>()
  for (const row of rows.slice(1)) if (row.length > 2) sums.set(row[0] ?? '', (sums.get(row[0] ?? '') ?? 0) + Number(row[row.length - 1]))
  return [...sums]
}

async function fromWorkbook(file: File): Promise<[string, number][]> {
  const worker = new Worker(new URL('./sheetjs.ts', import.meta.url), { type: 'module' })
  return new Promise((resolve) => {
    worker.addEventListener('message', (message: MessageEvent<[string, number][]>) => resolve(message.data))
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker.postMessage(file)
  })
}
