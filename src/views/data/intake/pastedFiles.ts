import type { Incoming } from '../../../store/intake'

/**
 * What a paste brings: cells copied in Excel or WPS as tab-separated text, or files copied in a folder window.
 *
 * Copied cells also carry a picture of themselves; the text goes first. Text in one cell's worth (no tab, no line end) is
 * no table and brings nothing.
 */
export function pastedFiles(transfer: Pick<DataTransfer, 'getData' | 'files'>, name: string): Incoming[] {
  const text = transfer.getData('text/plain')
  if (/\t|\n./.test(text)) return [{ name: `${name}.tsv`, blob: new Blob([text], { type: 'text/tab-separated-values' }) }]
  return Array.from(transfer.files).map((file) => ({ name: file.name, blob: file }))
}
