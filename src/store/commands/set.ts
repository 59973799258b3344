import type { DocumentSettings } from '../document'
import type { CommandDefinition } from './command'

/** Choose what figures are made by. `about` names the thing chosen for, where there are many: an indicator, a status word. */
export const set: CommandDefinition<{ readonly settings: Partial<DocumentSettings>; readonly about?: string }> = {
  run: (document, { settings }) => {
    const changed = Object.entries(settings).some(([name, to]) => document.settings[name as keyof DocumentSettings] !== to)
    return changed ? { ...document, settings: { ...document.settings, ...settings } } : document
  },
  facts: (_, __, { settings, about }) => {
    const [setting, to] = Object.entries(settings)[0] ?? ['', null]
    return { setting, to: typeof to === 'string' || typeof to === 'number' ? to : '', about: about ?? '' }
  },
  joins: ({ settings, about }) => `set ${Object.keys(settings).join(' ')} ${about ?? ''}`,
}
