import { withEdits, without } from '../../boardEdits'
import type { CommandDefinition } from '../command'

/**
 * A figure is called by a person's own words; `over` is what stood behind it then, so that a change of it can be told. Nothing but white space takes
 * the own words away.
 */
export const retitle: CommandDefinition<{ readonly key: string; readonly text: string; readonly over: string; readonly headline: string }> =
  {
    run: (document, { key, text, over }) => {
      const { titles } = document.board
      const said = text.trim()
      const before = titles.find((title) => title.key === key)
      if (said === (before?.text ?? '') && (said === '' || over === before?.over)) return document
      return withEdits(document, { titles: said === '' ? without(titles, key) : [...without(titles, key), { key, text: said, over }] })
    },
    facts: (_, __, { text, headline }) => ({ text: text.trim(), headline }),
    joins: () => null,
  }
