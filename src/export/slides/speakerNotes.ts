import type { Messages } from '../../i18n/messages'
import { everyMark, placeText, sourcesOfMark } from '../../report/sourcesOfMark'
import type { TakenFigure } from '../request'

/** Numbers whose cells are named one by one; a grid of hundreds says so and points to the table. */
const mostLines = 60

/**
 * What a speaker has at hand: the sentence, then where each number comes from.
 *
 *     督查次数 160次 ← 01_表.xlsx · Sheet1!E9（160）；…
 */
export function speakerNotes(taken: TakenFigure, words: Messages): string {
  const { figure } = taken
  const marks = everyMark(figure).filter((mark) => mark.label !== '' || mark.value !== null)
  const lines = marks.slice(0, mostLines).flatMap((mark) => {
    const cells = sourcesOfMark(mark, taken)
    const shown = cells.slice(0, 4).map((cell) => `${placeText(cell)}${cell.text === '' ? '' : words.screens.takeOut.bracketed(cell.text)}`)
    const more = cells.length > 4 ? words.screens.takeOut.andMore(cells.length - 4) : ''
    const said = [mark.category, mark.label || String(mark.value ?? '')].filter((part) => part !== '').join(' ')
    return shown.length === 0 ? [] : [`${said} ← ${shown.join(words.screens.takeOut.between)}${more}`]
  })
  const rest = marks.length > mostLines ? [words.screens.takeOut.notAll(marks.length - mostLines)] : []
  return [figure.sentence.text, figure.notes.join(' '), `${words.screens.takeOut.sources}:`, ...lines, ...rest]
    .filter((line) => line !== '')
    .join('\n')
}
