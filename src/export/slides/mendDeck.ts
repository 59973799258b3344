import { strFromU8, strToU8, unzipSync } from 'fflate'
import { escapeXml } from '../../report/escapeXml'
import { zipped } from '../book'

/** A chart that takes the place of one that was laid down under its token. */
export interface ChartParts {
  readonly token: string
  /** The chart as ChartML; `relation` names its workbook. */
  readonly xml: (relation: string) => string
  readonly book: Uint8Array
}

/** Where the placeholders of one slide stand, in the order of its master; in pt. */
export type PlaceholderPlaces = readonly {
  readonly name: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}[]

/** The number the writer gives the first placeholder of a master. */
const firstPlaceholder = 100

export interface DeckMends {
  readonly charts: readonly ChartParts[]
  /** What a plot of shapes or a table shows, for who doesn't see it, by its name (`plot 3`). */
  readonly alts: Readonly<Record<string, string>>
  /** By the number of the slide; of one that isn't here the placeholders stand as on the master. */
  readonly places: Readonly<Record<number, PlaceholderPlaces>>
  readonly font: string
  readonly language: 'zh-CN' | 'en'
  /** Who it is by: the program, nobody's name. */
  readonly by: string
}

/**
 * Put right what the writer of decks leaves: our charts and their workbooks in the place of its own; parts that are listed and aren't there,
 * and relationships to them, left out; placeholders where their slide wants them; East Asian fonts named wherever a font is; plots of shapes brought together under one description;
 * ids of a slide each once; no name of a person or program but ours.
 */
export function mendDeck(bytes: Uint8Array, mends: DeckMends): Uint8Array {
  const files = new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/')))
  const text = (name: string): string => strFromU8(files.get(name) as Uint8Array)
  const write = (name: string, xml: string): void => void files.set(name, strToU8(xml))
  placeCharts(files, mends.charts)
  for (const name of files.keys()) {
    if (/^ppt\/(slides|slideLayouts|slideMasters|notesSlides|notesMasters)\/[^/]+\.xml$/.test(name)) {
      let xml = text(name)
      if (name.startsWith('ppt/slides/'))
        xml = described(grouped(hatched(placed(withoutEmpty(xml), mends.places[numberOf(name)])), mends.alts), mends.alts)
      write(name, numbered(eastAsian(spoken(xml, mends.language), mends.font)))
    } else if (name.startsWith('ppt/theme/')) write(name, text(name).replace(/<a:ea typeface=""\/>/g, `<a:ea typeface="${mends.font}"/>`))
    else if (name.startsWith('docProps/')) write(name, text(name).replace(/PptxGenJS( Presentation)?/g, escapeXml(mends.by)))
  }
  const names = [...files.keys()]
  for (const name of names) if (name.endsWith('.rels')) write(name, resolved(text(name), name, files))
  write('[Content_Types].xml', listed(text('[Content_Types].xml'), files))
  // Readers look for the list of types first.
  return zipped(
    Object.fromEntries([...files].sort(([a], [b]) => Number(b === '[Content_Types].xml') - Number(a === '[Content_Types].xml'))),
    1,
  )
}

function placeCharts(files: Map<string, Uint8Array>, charts: readonly ChartParts[]): void {
  const names = [...files.keys()]
  for (const name of names) {
    if (!/^ppt\/charts\/chart\d+\.xml$/.test(name)) continue
    const laid = strFromU8(files.get(name) as Uint8Array)
    const chart = charts.find((one) => laid.includes(`>${one.token}<`))
    if (!chart) throw new Error(`a chart without its figure: ${name}`)
    const relations = strFromU8(files.get(name.replace('charts/', 'charts/_rels/') + '.rels') as Uint8Array)
    const found = /Id="(\w+)"[^>]*Target="\.\.\/embeddings\/([^"]+)"/.exec(relations)
    if (!found) throw new Error(`a chart without its workbook: ${name}`)
    files.set(name, strToU8(chart.xml(found[1] as string)))
    files.set(`ppt/embeddings/${found[2] as string}`, chart.book)
  }
}

/** Placeholders nobody filled show their prompt to whoever opens the slide. */
function withoutEmpty(xml: string): string {
  return xml.replace(/<p:sp>(?:(?!<\/p:sp>)[\s\S])*?<p:ph\b(?:(?!<\/p:sp>)[\s\S])*?<\/p:sp>/g, (shape) =>
    /<a:t>|<a:fld/.test(shape) ? shape : '',
  )
}

const numberOf = (slide: string): number => Number(/(\d+)\.xml$/.exec(slide)?.[1])
const emu = (pt: number): number => Math.round(pt * 12700)

/** Placeholders in their order on the master, where this slide wants them: the writer leaves each where its master has it. */
function placed(xml: string, places: PlaceholderPlaces | undefined): string {
  if (places === undefined) return xml
  return xml.replace(/<p:sp>(?:(?!<\/p:sp>)[\s\S])*?<p:ph\s+idx="(\d+)"(?:(?!<\/p:sp>)[\s\S])*?<\/p:sp>/g, (shape, idx: string) => {
    const one = places[Number(idx) - firstPlaceholder]
    if (one === undefined) return shape
    const [x, y, width, height] = [one.x, one.y, one.width, one.height].map(emu)
    return shape
      .replace(/(<p:cNvPr\b[^>]*\bname=")[^"]*"/, `$1${one.name}"`)
      .replace(/<a:off [^>]*\/>\s*<a:ext [^>]*\/>/, `<a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/>`)
  })
}

function hatched(xml: string): string {
  return xml.replace(
    /name="(plot \d+ piece \d+) hatch (\w{6}) (\w{6})"((?:(?!<\/p:sp>)[\s\S])*?)<a:solidFill>(?:(?!<\/a:solidFill>)[\s\S])*?<\/a:solidFill>/g,
    (_, name: string, hatch: string, over: string, between: string) =>
      `name="${name}"${between}<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="${hatch}"/></a:fgClr><a:bgClr><a:srgbClr val="${over}"/></a:bgClr></a:pattFill>`,
  )
}

/** The pieces of one plot as one group, with what it shows in words. */
function grouped(xml: string, alts: DeckMends['alts']): string {
  const shapes = /<p:sp>(?:(?!<\/p:sp>)[\s\S])*?name="plot (\d+) piece \d+"(?:(?!<\/p:sp>)[\s\S])*?<\/p:sp>/g
  const runs: { plot: string; start: number; end: number }[] = []
  for (const match of xml.matchAll(shapes)) {
    const last = runs[runs.length - 1]
    const end = match.index + match[0].length
    if (last && last.plot === match[1] && last.end === match.index) last.end = end
    else runs.push({ plot: match[1] as string, start: match.index, end })
  }
  return runs.reduceRight((whole, { plot, start, end }) => {
    const inside = whole.slice(start, end)
    const all = [...inside.matchAll(/<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/>/g)].map((m) =>
      m.slice(1, 5).map(Number),
    )
    const left = Math.min(...all.map((m) => m[0] as number))
    const top = Math.min(...all.map((m) => m[1] as number))
    const width = Math.max(...all.map((m) => (m[0] as number) + (m[2] as number))) - left
    const height = Math.max(...all.map((m) => (m[1] as number) + (m[3] as number))) - top
    const frame = `<a:off x="${left}" y="${top}"/><a:ext cx="${width}" cy="${height}"/><a:chOff x="${left}" y="${top}"/><a:chExt cx="${width}" cy="${height}"/>`
    const name = `plot ${plot}`
    const head = `<p:nvGrpSpPr><p:cNvPr id="0" name="${name}" descr="${escapeXml(alts[name] ?? '')}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>`
    return `${whole.slice(0, start)}<p:grpSp>${head}<p:grpSpPr><a:xfrm>${frame}</a:xfrm></p:grpSpPr>${inside}</p:grpSp>${whole.slice(end)}`
  }, xml)
}

/** Tables have no place for a description in the writer. */
function described(xml: string, alts: DeckMends['alts']): string {
  return xml.replace(/<p:cNvPr id="(\d+)" name="(plot \d+)"\/>/g, (whole, id: string, name: string) =>
    alts[name] === undefined ? whole : `<p:cNvPr id="${id}" name="${name}" descr="${escapeXml(alts[name])}"/>`,
  )
}

function spoken(xml: string, language: string): string {
  return language === 'en' ? xml : xml.replace(/lang="en-US"/g, 'lang="zh-CN" altLang="en-US"')
}

/** Chinese in a font that has it: where only a Latin font is named, or none. */
function eastAsian(xml: string, font: string): string {
  const named = `<a:latin typeface="${font}"/><a:ea typeface="${font}"/><a:cs typeface="${font}"/>`
  return xml
    .replace(/(<a:latin\b[^>]*\/>)(?!\s*<a:ea\b)/g, `$1<a:ea typeface="${font}"/>`)
    .replace(/<a:rPr\b([^>]*?)\/>/g, `<a:rPr$1>${named}</a:rPr>`)
    .replace(
      /<a:rPr\b([^>]*?[^/])>((?:(?!<\/a:rPr>|<a:latin)[\s\S])*?)<\/a:rPr>/g,
      (_, head: string, inside: string) => `<a:rPr${head}>${inside}${named}</a:rPr>`,
    )
}

function numbered(xml: string): string {
  let next = 1
  return xml.replace(/(<p:cNvPr\b[^>]*?\bid=")\d+"/g, (_, head: string) => `${head}${next++}"`)
}

const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1)

/** The part a relationship leads to, from the folder of its own part. */
export function targetOf(relations: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const parts = folderOf(relations.replace(/_rels\/([^/]*)\.rels$/, '$1'))
    .split('/')
    .filter(Boolean)
  for (const piece of target.split('/'))
    if (piece === '..') parts.pop()
    else if (piece !== '.') parts.push(piece)
  return parts.join('/')
}

function resolved(xml: string, name: string, files: ReadonlyMap<string, Uint8Array>): string {
  return xml.replace(/<Relationship\b[^>]*?\/>/g, (relation) => {
    if (/TargetMode="External"/.test(relation)) return relation
    const target = /Target="([^"]+)"/.exec(relation)?.[1] ?? ''
    return files.has(targetOf(name, target)) ? relation : ''
  })
}

function listed(xml: string, files: ReadonlyMap<string, Uint8Array>): string {
  const seen = new Set<string>()
  return xml.replace(/<Override\b[^>]*?PartName="\/([^"]+)"[^>]*?\/>\s*/g, (entry, part: string) => {
    if (!files.has(part) || seen.has(part)) return ''
    seen.add(part)
    return entry
  })
}
