import { expectationOf } from './expectation'
import { officeProvenance, officeSheets } from './offices'
import { provenanceOf } from './provenance'
import type { Sample } from './sample'
import { samples } from './samples'
import { gb18030, writeCsv } from './write/csv'
import { writeXls } from './write/xls'
import { writeXlsx } from './write/xlsx'

/** Every generated file by its path from the project's root. The same tables give the same bytes. */
export async function makeAll(): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  const text = (content: string) => new TextEncoder().encode(content)
  for (const sample of samples) {
    files.set(`${sample.folder ?? 'sample-data'}/${sample.file}`, await bytesOf(sample))
    files.set(`test/samples/expected/${sample.file}.expected.json`, text(lined(expectationOf(sample))))
  }
  for (const { office, file, tables } of officeSheets()) files.set(`sample-data/offices/${office}/${file}`, await writeXlsx(tables))
  files.set(
    'sample-data/PROVENANCE.csv',
    text(
      provenanceOf(
        samples.filter((sample) => sample.folder === undefined),
        officeProvenance(),
      ),
    ),
  )
  return files
}

/** The bytes of one sample file. */
export async function bytesOf(sample: Sample): Promise<Uint8Array> {
  const [first] = sample.sheets
  if (!first) throw new Error(`${sample.file} has no sheet`)
  if (sample.format === 'xlsx') return writeXlsx(sample.sheets)
  if (sample.format === 'xls') return writeXls(sample.sheets)
  const csv = writeCsv(first)
  return sample.format === 'csv-gb18030' ? gb18030(csv) : new TextEncoder().encode('\uFEFF' + csv)
}

/** JSON with one line for each member of a list, so that a changed figure is one changed line. */
function lined(value: unknown, indent = ''): string {
  const deeper = indent + '  '
  if (Array.isArray(value)) {
    if (value.every((member) => typeof member !== 'object')) return JSON.stringify(value)
    return `[\n${value.map((member) => deeper + JSON.stringify(member)).join(',\n')}\n${indent}]`
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).map(([key, member]) => `${deeper}${JSON.stringify(key)}: ${lined(member, deeper)}`)
  return `{\n${entries.join(',\n')}\n${indent}}${indent ? '' : '\n'}`
}
