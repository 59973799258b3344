import type { Messages } from '../../../i18n/messages'
import type { Question } from '../../../model/sheet/question'

/** What a question says: what is asked, of one sheet or of several of a form, and why it has to be. */
export function questionText(
  question: Question,
  fileName: string,
  messages: Messages,
  sheets = 1,
): { readonly title: string; readonly why: string } {
  const words = messages.screens.question
  const sheet = isDefaultName(question.sheet, words.defaultSheets) ? stem(fileName) : question.sheet
  const fact = (name: string): string => String(question.facts[name] ?? '')
  switch (question.kind) {
    case 'year':
      return { title: sheets > 1 ? words.yearOf(sheets) : words.year(sheet), why: words.yearWhy }
    case 'asOf':
      return { title: sheets > 1 ? words.asOfOf(sheets) : words.asOf(sheet), why: words.asOfWhy }
    case 'office':
      return { title: words.office(sheet), why: words.officeWhy }
    case 'layout':
      return { title: words.layout(fact('heading') || (question.cells[0] ?? sheet)), why: words.layoutWhy }
    case 'reading':
      return { title: words.reading(fact('text')), why: words.readingWhy }
    case 'secret':
      return { title: words.secret(fact('mark')), why: words.secretWhy }
  }
}

/** Sheet1, 工作表 2: the name a spreadsheet gave, which tells a clerk nothing. */
function isDefaultName(name: string, defaults: readonly string[]): boolean {
  return defaults.includes(name.replace(/\s*\d*$/, '').toLowerCase())
}

function stem(name: string): string {
  const dot = name.lastIndexOf('.')
  return dot > 0 ? name.slice(0, dot) : name
}
