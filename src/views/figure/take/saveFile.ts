import { fileStem } from '../../../export/fileName'

/** Save bytes as a file of the clerk's, the way every browser on an intranet still allows. */
export function saveFile(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = safeName(name)
  document.body.appendChild(link)
  link.click()
  link.remove()
  // The download starts in a task of its own.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/**
 * A name that Windows takes, its ending kept.
 *
 *     safeName('督查/信息：同比.png')   '督查_信息：同比.png'
 */
export function safeName(name: string): string {
  const dot = name.lastIndexOf('.')
  return fileStem(dot > 0 ? name.slice(0, dot) : name) + (dot > 0 ? name.slice(dot) : '')
}
