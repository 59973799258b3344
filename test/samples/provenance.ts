import { facts } from './facts'
import type { Sample } from './sample'
import { shown } from './table'

/**
 * PROVENANCE.csv: where each figure of the sample sheets comes from.
 *
 * `true` names report, line and column, and is held against facts.csv here: a figure that isn't the report's throws.
 */
export function provenanceOf(samples: readonly Sample[], more: readonly (readonly string[])[] = []): string {
  const rows = ['file,sheet,cell,origin,report file,line,col,text,note']
  const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text)
  for (const sample of samples) {
    for (const table of sample.sheets) {
      const cells = [...table.cells].sort(([, a], [, b]) => a.row - b.row || a.column - b.column)
      for (const [cell, { content, origin, role }] of cells) {
        if (!origin) {
          if (role === 'value') throw new Error(`${sample.file} ${table.name}!${cell} doesn't say where it comes from`)
          continue
        }
        const reads = table.observations.filter((o) => o.cell === cell)
        let from: (string | number)[] = ['', '', '']
        let note = ''
        if (origin.kind === 'true') {
          const [first, ...others] = origin.fact.split(' ').flatMap((key) => facts.get(key) ?? [])
          if (!first) throw new Error(`no such fact: ${origin.fact}`)
          for (const { amount, value } of reads) {
            const agrees = [first, ...others].some(
              (fact) => [amount, value, value === null ? null : -value].includes(fact.value) || Number.parseFloat(fact.text) === value,
            )
            if (value !== null && !agrees) throw new Error(`${sample.file} ${cell}: ${value} is not ${first.text} of ${origin.fact}`)
          }
          from = [first.report, first.line, first.column]
        }
        if (origin.kind === 'derived') note = origin.how
        if (origin.kind === 'public') note = origin.source
        rows.push(
          [
            sample.file,
            sample.format.startsWith('csv') ? '' : table.name,
            cell,
            origin.kind,
            ...from.map(String),
            shown(content).trim(),
            note,
          ]
            .map(quoted)
            .join(','),
        )
      }
    }
  }
  rows.push(...more.map((row) => row.map(quoted).join(',')))
  return '\uFEFF' + rows.join('\r\n') + '\r\n'
}
