import { exports } from '../../src/export/registry'
import { everyTaken, requestOf } from '../export/taken'

/** A deck in both shapes and a workbook of every kind, for each of the inputs: their names and bytes. */
export async function officeFiles(inputs: readonly string[]): Promise<readonly (readonly [name: string, bytes: Uint8Array])[]> {
  const files: (readonly [string, Uint8Array])[] = []
  for (const input of inputs) {
    const figures = everyTaken.filter((one) => one.input === input).map(({ taken }) => taken)
    for (const name of ['pptx', 'pptx43', 'xlsx'] as const) {
      const blob = await exports[name].make(requestOf(figures, { title: input }))
      files.push([`${input}-${name}${exports[name].ending}`, new Uint8Array(await blob.arrayBuffer())])
    }
  }
  return files
}
