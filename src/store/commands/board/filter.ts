import { noFilters, type Filters } from '../../document'
import type { CommandDefinition } from '../command'

/** Narrow the board or an analysis, or widen it again. */
export const filter: CommandDefinition<{ readonly where: 'board' | 'analysis'; readonly filters: Partial<Filters> }> = {
  run: (document, { where, filters }) => {
    const before = document.view[where]
    const after = { ...(before ?? noFilters), ...filters }
    return JSON.stringify(before) === JSON.stringify(after) ? document : { ...document, view: { ...document.view, [where]: after } }
  },
  facts: (_, after, { where }) => {
    const now = after.view[where] ?? noFilters
    return { where, chosen: now.offices.length + now.indicators.length + now.periods.length }
  },
  joins: ({ where }) => `filter ${where}`,
}
