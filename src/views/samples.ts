import type { Incoming } from '../store/intake'

/**
 * The sample sheets, carried in the build: the page may fetch nothing, so each is a data: address in a chunk of its own,
 * loaded when asked for.
 */
const carried = import.meta.glob<string>(['/sample-data/*', '!/sample-data/PROVENANCE.csv', '!/sample-data/*.{md,json}'], { query: '?url&inline', import: 'default' })

/** The form offices fill in, carried the same way. */
const template = import.meta.glob<string>('/public/*.xlsx', { query: '?url&inline', import: 'default' })

/** Number of sample sheets. */
export const sampleCount = Object.keys(carried).length

/** The sample sheets as files, in the order of their names. */
export function sampleFiles(): Promise<Incoming[]> {
  return filesOf(carried)
}

/** 填报模板: what a clerk fills in reads back without a question. */
export async function templateFile(): Promise<Incoming> {
  const [file] = await filesOf(template)
  if (!file) throw new Error('the build carries no template')
  return file
}

function filesOf(carriers: Readonly<Record<string, () => Promise<string>>>): Promise<Incoming[]> {
  const entries = Object.entries(carriers).sort(([a], [b]) => (a < b ? -1 : 1))
  return Promise.all(entries.map(async ([path, load]) => ({ name: path.slice(path.lastIndexOf('/') + 1), blob: blobOf(await load()) })))
}

/**
 * The bytes of a data: address, without fetching it (which the page's policy forbids).
 *
 *     data:text/csv;base64,NjAw    '600'
 *     data:text/csv,600%E4%BD%99   '600余'
 */
export function blobOf(address: string): Blob {
  const comma = address.indexOf(',')
  if (!address.startsWith('data:') || comma < 0) throw new Error(`not a data address: ${address.slice(0, 40)}`)
  const head = address.slice(5, comma)
  const body = address.slice(comma + 1)
  if (!/;base64$/i.test(head)) return new Blob([decodeURIComponent(body)], { type: head })
  const text = atob(body)
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i)
  return new Blob([bytes], { type: head.replace(/;base64$/i, '') })
}
