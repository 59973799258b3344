import type { BulletinEdits, EditedText } from '../../../model/bulletinEdits'
import type { CommandDefinition } from '../command'

/** One thing done to the 通报: `own` null is the program's own words again. */
export type BulletinEdit =
  | { readonly what: 'title'; readonly own: BulletinEdits['title'] }
  | { readonly what: 'text'; readonly key: string; readonly own: EditedText | null }
  | { readonly what: 'wanted'; readonly key: string; readonly wanted: boolean }
  | { readonly what: 'order'; readonly order: readonly string[] }

/** Write the 通报 otherwise than the program does. `about` is the headline of the sentence, or the title. */
export const bulletin: CommandDefinition<{ readonly edit: BulletinEdit; readonly about: string }> = {
  run: (document, { edit }) => {
    const after = edited(document.bulletin, edit)
    return JSON.stringify(after) === JSON.stringify(document.bulletin) ? document : { ...document, bulletin: after }
  },
  facts: (_, __, { edit, about }) => ({ what: whatOf(edit), about }),
  joins: ({ edit }) => {
    switch (edit.what) {
      case 'text':
        return `bulletin text ${edit.key}`
      case 'wanted':
        return null
      default:
        return `bulletin ${edit.what}`
    }
  },
}

function edited(edits: BulletinEdits, edit: BulletinEdit): BulletinEdits {
  switch (edit.what) {
    case 'title':
      return { ...edits, title: edit.own }
    case 'text': {
      const texts = new Map(Object.entries(edits.texts))
      if (edit.own) texts.set(edit.key, edit.own)
      else texts.delete(edit.key)
      return { ...edits, texts: Object.fromEntries(texts) }
    }
    case 'wanted': {
      const others = edits.off.filter((key) => key !== edit.key)
      return { ...edits, off: edit.wanted ? others : [...others, edit.key] }
    }
    case 'order':
      return { ...edits, order: edit.order }
  }
}

function whatOf(edit: BulletinEdit): string {
  if (edit.what === 'wanted') return edit.wanted ? 'in' : 'out'
  if (edit.what === 'order') return 'order'
  return edit.own === null ? `${edit.what}Back` : edit.what
}
