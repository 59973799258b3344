import type { Sample } from './sample'
import type { Role } from './entry'

/** The four parts of what is expected of a sample, as written to `expected/<file>.expected.json`. */
export function expectationOf(sample: Sample) {
  return {
    file: sample.file,
    folder: sample.folder ?? 'sample-data',
    rolesAndObservations: {
      sheets: sample.sheets.map((table) => {
        const cells = [...table.cells].sort(([, a], [, b]) => a.row - b.row || a.column - b.column)
        const roles: Partial<Record<Role, number>> = {}
        for (const [, { role }] of cells) roles[role] = (roles[role] ?? 0) + 1
        return {
          name: sample.format.startsWith('csv') ? '' : table.name,
          nonEmpty: cells.length,
          roles,
          cells: cells.map(([a1, { role }]) => [a1, role]),
        }
      }),
      observations: sample.sheets.flatMap((table) =>
        table.observations.map((o) => (sample.format.startsWith('csv') ? { ...o, sheet: '' } : o)),
      ),
      items: sample.items ?? [],
    },
    relationsAndChecks: { relations: sample.relations, notices: sample.notices, sections: sample.sections ?? {} },
    drawn: sample.drawn,
    proposalsAndAnswers: { questions: sample.questions, proposals: sample.proposals, answered: sample.answered ?? null },
  }
}
export type Expectation = ReturnType<typeof expectationOf>
