import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Papa from 'papaparse'

export interface Fact {
  readonly report: string
  readonly line: number
  readonly column: number
  readonly text: string
  /** Multiplied out; NaN for words. */
  readonly value: number
}

const path = fileURLToPath(new URL('facts.csv', import.meta.url))
const [head = [], ...rows] = Papa.parse<string[]>(
  readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .trim(),
).data
const at = (name: string) => {
  const column = head.indexOf(name)
  if (column < 0) throw new Error(`facts.csv has no column ${name}`)
  return column
}
const [report, line, column, text, value] = [at('source_report'), at('line'), at('col'), at('value_text'), at('value')]

/** Figures of the five work reports, by `report:line:column`. Two figures may stand at one place (10件27项). */
export const facts = new Map<string, Fact[]>()
for (const row of rows) {
  const fact = {
    report: row[report] as string,
    line: Number(row[line]),
    column: Number(row[column]),
    text: row[text] as string,
    value: Number(row[value]),
  }
  const key = `${fact.report}:${fact.line}:${fact.column}`
  facts.set(key, [...(facts.get(key) ?? []), fact])
}
