import { copyTable } from '../../export/clipboard'
import { harmlessText } from '../../report/harmlessText'

/** Put rows of texts on the clipboard, as text and as a table; false where the browser forbids it. */
export function copyCollection(rows: readonly (readonly string[])[]): boolean {
  const harmless = rows.map((row) => row.map(harmlessText))
  const cell = (text: string): string => `<td>${text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</td>`
  const line = (row: readonly string[]): string => `<tr>${row.map(cell).join('')}</tr>`
  return copyTable(harmless.map((row) => row.join('\t')).join('\n'), `<table>${harmless.map(line).join('')}</table>`)
}
