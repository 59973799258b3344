import type { Question } from '../../../model/sheet/question'
import type { Messages } from '../../../i18n/messages'

/** A reading that is offered, in words: readings are written as they stand; what a column is and what a mark means in the reader's language. */
export function offerText({ text, correction }: Question['offered'][number], { screens }: Messages): string {
  if (correction.kind === 'layout') return screens.question.layoutOffer[correction.after]
  return correction.kind === 'secret' ? screens.question.secretOffer[correction.after] : text
}
