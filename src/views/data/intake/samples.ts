import type { Incoming } from '../../../store/intake'
import { carriedOffices, carriedSamples, carriedTemplate } from './carriedFiles'

/** The sample sheets as files, in the order of their names. */
export function sampleFiles(): Incoming[] {
  return filesOf(carriedSamples)
}

/** The sheets of one office as files. */
export function officeFiles(name: string): Incoming[] {
  return filesOf(Object.fromEntries(Object.entries(carriedOffices).filter(([path]) => officeOf(path) === name)))
}

/** …/offices/滨州市委办公室_2023/1_….xlsx is of 滨州市委办公室 2023. */
function officeOf(path: string): string {
  return (path.split('/').slice(-2)[0] ?? '').replace('_', ' ')
}

/** The form offices fill in. */
export function templateFile(): Incoming {
  const [file] = filesOf(carriedTemplate)
  if (!file) throw new Error('the build carries no template')
  return file
}

function filesOf(carried: Readonly<Record<string, string>>): Incoming[] {
  return Object.entries(carried)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, address]) => ({ name: path.slice(path.lastIndexOf('/') + 1), blob: blobOf(address) }))
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
