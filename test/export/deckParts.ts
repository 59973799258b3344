import { strFromU8, unzipSync } from 'fflate'
import { read, utils } from 'xlsx'
import { targetOf } from '../../src/export/slides/mendDeck'

/** A package taken apart. */
export type Parts = ReadonlyMap<string, string>

export function partsOf(bytes: Uint8Array): Parts {
  // Folders have entries of their own in some packages, and hold nothing.
  const files = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'))
  return new Map(files.map(([name, file]) => [name, strFromU8(file, !/\.(xml|rels)$/.test(name))]))
}

/** What breaks the rules of a package: types without parts and parts without types, relationships into nothing, ids twice, XML that doesn't close. */
export function packageFaults(parts: Parts): readonly string[] {
  const faults: string[] = []
  const types = parts.get('[Content_Types].xml') ?? ''
  const listed = [...types.matchAll(/PartName="\/([^"]+)"/g)].map((match) => match[1] as string)
  const defaults = [...types.matchAll(/Extension="([^"]+)"/g)].map((match) => match[1] as string)
  for (const part of listed) if (!parts.has(part)) faults.push(`listed and not there: ${part}`)
  if (new Set(listed).size !== listed.length) faults.push('a part is listed twice')
  for (const name of parts.keys()) {
    const ending = name.slice(name.lastIndexOf('.') + 1)
    if (name !== '[Content_Types].xml' && !listed.includes(name) && (!defaults.includes(ending) || ending === 'xml'))
      faults.push(`not listed: ${name}`)
  }
  for (const [name, xml] of parts) {
    if (name.endsWith('.rels')) {
      const ids = [...xml.matchAll(/\bId="([^"]+)"/g)].map((match) => match[1])
      if (new Set(ids).size !== ids.length) faults.push(`a relationship twice in ${name}`)
      for (const match of xml.matchAll(/Target="([^"]+)"(?![^>]*External)/g))
        if (!parts.has(targetOf(name, match[1] as string))) faults.push(`${name} leads to ${match[1] as string}`)
    }
    if (/\.(xml|rels)$/.test(name)) {
      const bad = unclosed(xml)
      if (bad !== null) faults.push(`${name}: ${bad}`)
      if (/NaN|undefined|Infinity/.test(xml)) faults.push(`${name} holds a number that is none`)
    }
    if (name.startsWith('ppt/slides/slide')) {
      const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map((match) => match[1])
      if (new Set(ids).size !== ids.length) faults.push(`an id twice in ${name}`)
      const relations = parts.get(name.replace('slides/', 'slides/_rels/') + '.rels') ?? ''
      for (const match of xml.matchAll(/r:(?:id|embed)="([^"]+)"/g))
        if (!relations.includes(`Id="${match[1] as string}"`)) faults.push(`${name} asks for ${match[1] as string}`)
    }
  }
  return faults
}

/** The first tag of XML that isn't closed in its place, or null. */
function unclosed(xml: string): string | null {
  const open: string[] = []
  for (const match of xml.matchAll(/<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g)) {
    if (match[1] === '/') {
      if (open.pop() !== match[2]) return `</${match[2] as string}> closes nothing`
    } else {
      const names = [...(match[3] as string).matchAll(/([\w:.-]+)\s*=/g)].map((one) => one[1])
      if (new Set(names).size !== names.length) return `<${match[2] as string}> has an attribute twice`
      if (match[4] !== '/') open.push(match[2] as string)
    }
  }
  const rest = xml.replace(/<[^>]*>/g, '')
  if (/[<&](?!#?\w+;)/.test(rest)) return 'a sign that isn’t escaped'
  return open.length > 0 ? `<${open[open.length - 1] as string}> isn't closed` : null
}

/** A chart of the deck: its ChartML, and what its own workbook holds, read by another library. */
export interface ReadChart {
  readonly xml: string
  readonly grid: readonly (readonly (string | number | null)[])[]
}

export function chartsOf(bytes: Uint8Array): readonly ReadChart[] {
  const files = unzipSync(bytes)
  return Object.keys(files)
    .filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))
    .sort((a, b) => Number(/\d+/.exec(a)?.[0]) - Number(/\d+/.exec(b)?.[0]))
    .map((name) => {
      const relations = strFromU8(files[name.replace('charts/', 'charts/_rels/') + '.rels'] as Uint8Array)
      const book = read(files[`ppt/embeddings/${/embeddings\/([^"]+)/.exec(relations)?.[1] ?? ''}`] as Uint8Array, { type: 'array' })
      const grid = utils.sheet_to_json<(string | number | null)[]>(book.Sheets['Sheet1'] as never, { header: 1, raw: true, defval: null })
      return { xml: strFromU8(files[name] as Uint8Array), grid }
    })
}

/** Every word of a slide or its notes. */
export function wordsOf(xml: string): string {
  return [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)]
    .map((match) =>
      (match[1] as string).replace(/&#(\d+);|&(amp|lt|gt|quot|apos);/g, (_, code?: string, name?: string) =>
        code ? String.fromCharCode(Number(code)) : ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }[name ?? ''] ?? ''),
      ),
    )
    .join('\n')
}
