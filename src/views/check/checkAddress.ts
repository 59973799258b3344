import type { FileId } from '../../model/sheet/cell'

/** The address of a place in 核对, as a link holds it: the file by its hash, the sheet by name, the cell as A1. */
export function checkAddress(file: FileId, sheet: string | null, cell = ''): string {
  const query = new URLSearchParams()
  if (sheet !== null) query.set('s', sheet)
  if (cell !== '') query.set('c', cell)
  const said = query.toString().replace(/\+/g, '%20')
  return `#/check/${file}${said === '' ? '' : `?${said}`}`
}
