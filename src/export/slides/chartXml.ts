import type { ChartFill, ChartLabel, ChartSeries, SlideChart } from '../../drawing/slide/slideChart'
import { escapeXml } from '../../report/escapeXml'
import { categoryRange, rangeOf } from './chartBook'
import { formatFor, withName } from './numberFormat'

/** Where the plot stands in its frame, all in pt; the numbers make it exact, so that lines laid over it meet its scale. */
export interface ChartPlace {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** What texts and lines of a chart look like. */
export interface ChartLook {
  readonly font: string
  readonly size: number
  readonly ink: string
  readonly quiet: string
  readonly grid: string
}

const hex = (color: string): string => color.replace('#', '').toUpperCase()
const solid = (color: string): string => `<a:solidFill><a:srgbClr val="${hex(color)}"/></a:solidFill>`

/**
 * A chart as ChartML: bars, lines and points with their labels, scales fixed, colours of the look. Labels are number formats wherever a
 * format prints them, so that they follow an edited number; words of their own (600余) stand as text.
 */
export function chartXml(chart: SlideChart, place: ChartPlace, look: ChartLook, relation: string): string {
  const groups = { bar: [] as number[], line: [] as number[], point: [] as number[] }
  chart.series.forEach((series, k) => groups[series.as].push(k))
  const of = (list: readonly number[]) => list.map((k) => seriesXml(chart, k, look, place)).join('')
  const ids = '<c:axId val="111"/><c:axId val="222"/>'
  const bars =
    groups.bar.length === 0
      ? ''
      : `<c:barChart><c:barDir val="${chart.lying ? 'bar' : 'col'}"/><c:grouping val="${chart.grouping}"/><c:varyColors val="0"/>${of(groups.bar)}` +
        `<c:gapWidth val="${chart.gap}"/><c:overlap val="${chart.overlap}"/>${ids}</c:barChart>`
  const lines =
    groups.line.length === 0
      ? ''
      : `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${of(groups.line)}<c:marker val="1"/>${ids}</c:lineChart>`
  const points =
    groups.point.length === 0
      ? ''
      : `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${of(groups.point)}${ids}</c:scatterChart>`
  const n = (value: number) => value.toFixed(5)
  const inner =
    '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>' +
    `<c:x val="${n(place.left / place.width)}"/><c:y val="${n(place.top / place.height)}"/>` +
    `<c:w val="${n((place.width - place.left - place.right) / place.width)}"/><c:h val="${n((place.height - place.top - place.bottom) / place.height)}"/>` +
    '</c:manualLayout></c:layout>'
  const axes = points === '' ? categoryAxis(chart, look) + valueAxis(chart, look) : pointAxes(chart, look)
  const legend = chart.legend
    ? `<c:legend><c:legendPos val="t"/>${hiddenEntries(chart)}<c:overlay val="0"/>${textXml(look, look.ink)}</c:legend>`
    : ''
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    '<c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/>' +
    `<c:plotArea>${inner}${bars}${lines}${points}${axes}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>${legend}` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>' +
    `${textXml(look, look.ink)}<c:externalData r:id="${relation}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`
  )
}

/** What a bar stands on has no place in the legend. */
function hiddenEntries(chart: SlideChart): string {
  return chart.series
    .map((series, k) => (series.fill.kind === 'none' ? `<c:legendEntry><c:idx val="${k}"/><c:delete val="1"/></c:legendEntry>` : ''))
    .join('')
}

function seriesXml(chart: SlideChart, k: number, look: ChartLook, place: ChartPlace): string {
  const series = chart.series[k] as ChartSeries
  const name = `<c:tx><c:strRef><c:f>${rangeOf(chart, k, 'name')}</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escapeXml(series.name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`
  const start = `<c:ser><c:idx val="${k}"/><c:order val="${k}"/>${name}`
  const labels = labelsXml(chart, series, look, place)
  const values = numbersXml(rangeOf(chart, k, 'values'), series.values)
  if (series.as === 'bar') {
    const points = (series.fills ?? []).map((fill, at) =>
      fill === null || same(fill, series.fill)
        ? ''
        : `<c:dPt><c:idx val="${at}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>${shapeXml(fill)}</c:dPt>`,
    )
    return `${start}${shapeXml(series.fill)}<c:invertIfNegative val="0"/>${points.join('')}${labels}${categoriesXml(chart)}<c:val>${values}</c:val></c:ser>`
  }
  const dots = series.line?.dots ?? true
  const marker = dots
    ? `<c:marker><c:symbol val="circle"/><c:size val="6"/>${shapeXml(series.fill)}</c:marker>`
    : '<c:marker><c:symbol val="none"/></c:marker>'
  const line = series.line
    ? `<c:spPr><a:ln w="${Math.round(series.line.width * 12700)}" cap="flat">${solid(series.fill.color)}<a:prstDash val="${{ solid: 'solid', dash: 'dash', dot: 'sysDot' }[series.line.dash]}"/><a:round/></a:ln></c:spPr>`
    : '<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>'
  if (series.as === 'line')
    return `${start}${line}${marker}${labels}${categoriesXml(chart)}<c:val>${values}</c:val><c:smooth val="0"/></c:ser>`
  const points = (series.fills ?? []).map((fill, at) =>
    fill === null || same(fill, series.fill)
      ? ''
      : `<c:dPt><c:idx val="${at}"/><c:marker><c:symbol val="circle"/><c:size val="8"/>${shapeXml(fill)}</c:marker><c:bubble3D val="0"/></c:dPt>`,
  )
  const across = numbersXml(rangeOf(chart, k, 'across'), series.across ?? [])
  return `${start}${line}${marker}${points.join('')}${labels}<c:xVal>${across}</c:xVal><c:yVal>${values}</c:yVal><c:smooth val="0"/></c:ser>`
}

const same = (a: ChartFill, b: ChartFill): boolean => a.color === b.color && a.kind === b.kind

function shapeXml(fill: ChartFill): string {
  switch (fill.kind) {
    case 'none':
      return '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>'
    case 'hollow':
      return `<c:spPr><a:noFill/><a:ln w="12700">${solid(fill.color)}<a:prstDash val="dash"/></a:ln></c:spPr>`
    case 'hatched':
      return `<c:spPr><a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="${hex(fill.color)}"/></a:fgClr><a:bgClr><a:srgbClr val="${hex(fill.over ?? '#FFFFFF')}"/></a:bgClr></a:pattFill><a:ln w="9525">${solid(fill.color)}</a:ln></c:spPr>`
    case 'plain':
      return `<c:spPr>${solid(fill.color)}<a:ln${fill.edge === undefined ? '><a:noFill/>' : ` w="9525">${solid(fill.edge)}`}</a:ln></c:spPr>`
  }
}

function categoriesXml(chart: SlideChart): string {
  const texts = chart.categories.map((text, k) => `<c:pt idx="${k}"><c:v>${escapeXml(text)}</c:v></c:pt>`).join('')
  return `<c:cat><c:strRef><c:f>${categoryRange(chart)}</c:f><c:strCache><c:ptCount val="${chart.categories.length}"/>${texts}</c:strCache></c:strRef></c:cat>`
}

function numbersXml(range: string, values: readonly (number | null)[]): string {
  const cached = values.map((value, k) => (value === null ? '' : `<c:pt idx="${k}"><c:v>${value}</c:v></c:pt>`)).join('')
  return `<c:numRef><c:f>${range}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${cached}</c:numCache></c:numRef>`
}

const shown =
  '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>'
const hidden = shown.replace('showVal val="1"', 'showVal val="0"')

function labelsXml(chart: SlideChart, series: ChartSeries, look: ChartLook, place: ChartPlace): string {
  const at = positionOf(chart, series)
  const position = at === '' ? '' : `<c:dLblPos val="${at}"/>`
  const each = (series.labels ?? []).map((label, k) =>
    label === null ? '' : labelXml(label, series.values[k] ?? null, k, position, look, place),
  )
  return `<c:dLbls>${each.join('')}${hidden}</c:dLbls>`
}

function labelXml(label: ChartLabel, value: number | null, k: number, usual: string, look: ChartLook, place: ChartPlace): string {
  const { end = '', shift } = label
  const format = value === null || label.fixed === true ? null : formatFor(value, label.text)
  const plain = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>'
  const position = label.end === undefined ? usual : '<c:dLblPos val="r"/>'
  const n = (part: number) => part.toFixed(5)
  const layout = shift
    ? `<c:layout><c:manualLayout><c:x val="${n(shift.x / place.width)}"/><c:y val="${n(shift.y / place.height)}"/></c:manualLayout></c:layout>`
    : ''
  // A line's name is part of the format of its number: it follows an edit as the number does.
  if (format !== null)
    return `<c:dLbl><c:idx val="${k}"/>${layout}<c:numFmt formatCode="${escapeXml(end === '' ? format : withName(format, end))}" sourceLinked="0"/>${plain}${textXml(look, label.color, label.bold, '<a:bodyPr wrap="none"/>')}${position}${shown}</c:dLbl>`
  const said = [label.text, end].filter((part) => part !== '').join('  ')
  const run = `<a:r><a:rPr lang="zh-CN" sz="${Math.round(look.size * 100)}" b="${label.bold ? 1 : 0}">${solid(label.color)}${fontXml(look.font)}</a:rPr><a:t>${escapeXml(said)}</a:t></a:r>`
  return `<c:dLbl><c:idx val="${k}"/>${layout}<c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/><a:p>${run}</a:p></c:rich></c:tx>${plain}${position}${shown}</c:dLbl>`
}

/** Positions that a kind of chart knows: stacked bars have none outside. */
function positionOf(chart: SlideChart, series: ChartSeries): string {
  if (series.as === 'bar') {
    if (chart.grouping !== 'clustered') return 'ctr'
    return series.labelAt === 'inside' ? 'inEnd' : 'outEnd'
  }
  return series.labelAt === 'right' ? 'r' : 't'
}

function fontXml(font: string): string {
  return `<a:latin typeface="${font}"/><a:ea typeface="${font}"/><a:cs typeface="${font}"/>`
}

function textXml(look: ChartLook, color: string, bold = false, body = '<a:bodyPr/>'): string {
  return `<c:txPr>${body}<a:lstStyle/><a:p><a:pPr><a:defRPr sz="${Math.round(look.size * 100)}" b="${bold ? 1 : 0}">${solid(color)}${fontXml(look.font)}</a:defRPr></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`
}

const lineXml = (color: string): string => `<c:spPr><a:ln w="9525">${solid(color)}</a:ln></c:spPr>`
const noLine = '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>'

function categoryAxis(chart: SlideChart, look: ChartLook): string {
  return (
    `<c:catAx><c:axId val="111"/><c:scaling><c:orientation val="${chart.lying ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${chart.lying ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>` +
    `${lineXml(look.ink)}${textXml(look, look.ink)}<c:crossAx val="222"/><c:crosses val="${chart.axis.turned ? 'max' : 'autoZero'}"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="60"/>` +
    '<c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>'
  )
}

function valueAxis(chart: SlideChart, look: ChartLook): string {
  const { min, max, step, turned, shown: visible } = chart.axis
  const grid = visible ? `<c:majorGridlines>${lineXml(look.grid)}</c:majorGridlines>` : ''
  return (
    `<c:valAx><c:axId val="222"/><c:scaling><c:orientation val="${turned ? 'maxMin' : 'minMax'}"/><c:max val="${max}"/><c:min val="${min}"/></c:scaling>` +
    `<c:delete val="${visible ? 0 : 1}"/><c:axPos val="${chart.lying ? 't' : 'l'}"/>${grid}<c:numFmt formatCode="General" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${turned ? 'nextTo' : 'low'}"/>${noLine}${textXml(look, look.quiet)}` +
    `<c:crossAx val="111"/><c:crosses val="autoZero"/><c:crossBetween val="${chart.plot === 'lines' ? 'midCat' : 'between'}"/>${step === undefined ? '' : `<c:majorUnit val="${step}"/>`}</c:valAx>`
  )
}

function pointAxes(chart: SlideChart, look: ChartLook): string {
  const one = (id: number, other: number, at: 'b' | 'l', axis: { readonly min: number; readonly max: number; readonly title?: string }) =>
    `<c:valAx><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/><c:max val="${axis.max}"/><c:min val="${axis.min}"/></c:scaling><c:delete val="0"/><c:axPos val="${at}"/>` +
    `<c:majorGridlines>${lineXml(look.grid)}</c:majorGridlines>${titleXml(axis.title ?? '', look)}<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>` +
    `${lineXml(look.ink)}${textXml(look, look.quiet)}<c:crossAx val="${other}"/><c:crosses val="min"/><c:crossBetween val="midCat"/></c:valAx>`
  return one(111, 222, 'b', chart.across ?? { min: 0, max: 1 }) + one(222, 111, 'l', chart.axis)
}

function titleXml(text: string, look: ChartLook): string {
  if (text === '') return ''
  const run = `<a:r><a:rPr lang="zh-CN" sz="${Math.round(look.size * 100)}" b="0">${solid(look.quiet)}${fontXml(look.font)}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r>`
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr b="0"/></a:pPr>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
}
