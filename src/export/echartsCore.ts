import { CustomChart } from 'echarts/charts'
import { init, use, type ECharts } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'

// Every form draws itself as a scene of shapes: one custom series and a canvas are all that is used of ECharts.
use([CustomChart, CanvasRenderer])

export { init, type ECharts }
