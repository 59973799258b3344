import { CustomChart } from 'echarts/charts'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { SceneOption } from '../../src/drawing/echartsOption'

use([CustomChart, SVGRenderer])

/** An option as SVG text, painted by ECharts without a browser, its running ids numbered from one so that drawings can be compared. */
export function svgOf(option: SceneOption, size: { readonly width: number; readonly height: number }): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: size.width, height: size.height })
  chart.setOption(option)
  const svg = chart.renderToSVGString()
  chart.dispose()
  const ids = new Map<string, string>()
  const renumbered = svg.replace(/zr\d+-[\w-]+/g, (id) => {
    const known = ids.get(id)
    if (known) return known
    ids.set(id, `id${ids.size + 1}`)
    return `id${ids.size}`
  })
  // One shape a line, so that a moved bar is a line of the difference.
  return renumbered.replace(/></g, '>\n<') + '\n'
}
