import { parseA1 } from '../../../model/sheet/cell'
import type { Attachment } from '../../../model/sheet/sheet'
import { pageWords } from '../../lexicon/programs'
import type { OfficePackage, Relation } from './package'
import { attribute, elements, richText, unescapeXml } from './xml'

/** Comments, threaded comments and text boxes of a sheet, by its relations. */
export function readAttachments(pack: OfficePackage, relations: readonly Relation[]): Attachment[] {
  const found: Attachment[] = []
  const threaded = new Set<string>()
  for (const { type, target } of relations) {
    if (type !== 'threadedComment') continue
    for (const { tag, content } of elements(pack.text(target) ?? '', 'threadedComment')) {
      const ref = attribute(tag, 'ref') ?? ''
      threaded.add(ref)
      add(
        found,
        'comment',
        elements(content, 'text')
          .map((t) => unescapeXml(t.content))
          .join(''),
        parseA1(ref),
      )
    }
  }
  for (const { type, target } of relations) {
    if (type === 'comments') {
      for (const { tag, content } of elements(pack.text(target) ?? '', 'comment')) {
        const ref = attribute(tag, 'ref') ?? ''
        // Beside a thread stands a plain comment that repeats it for older programs.
        if (!threaded.has(ref)) add(found, 'comment', richText(content), parseA1(ref))
      }
    } else if (type === 'drawing') found.push(...readTextBoxes(pack.text(target) ?? ''))
  }
  return found
}

/** Texts of the shapes of a drawing, each at the cell its upper left corner lies in. */
export function readTextBoxes(xml: string): Attachment[] {
  const found: Attachment[] = []
  const plain = xml.replace(/<mc:Fallback\b[\s\S]*?<\/mc:Fallback>/g, '')
  for (const kind of ['twoCellAnchor', 'oneCellAnchor', 'absoluteAnchor']) {
    for (const { content } of elements(plain, kind)) {
      const from = elements(content, 'from')[0]?.content
      const row = from === undefined ? NaN : Number(elements(from, 'row')[0]?.content)
      const column = from === undefined ? NaN : Number(elements(from, 'col')[0]?.content)
      const place = Number.isInteger(row) && Number.isInteger(column) ? { row, column } : null
      for (const shape of elements(content, 'sp')) {
        const paragraphs = elements(shape.content, 'p').map((p) => richText(p.content))
        add(found, 'textBox', paragraphs.join('\n'), place)
      }
    }
  }
  return found
}

/** Words printed above and below each page, by the header and footer in the sheet's tail. */
export function readPrintTexts(tail: string): Attachment[] {
  const found: Attachment[] = []
  const seen = new Set<string>()
  for (const { content } of elements(tail, 'headerFooter')) {
    for (const [kind, part] of [
      ['printHeader', 'Header'],
      ['printFooter', 'Footer'],
    ] as const) {
      for (const which of ['odd', 'even', 'first']) {
        for (const { content: code } of elements(content, which + part)) {
          const text = printedWords(unescapeXml(code))
          if (text === '' || seen.has(kind + text)) continue
          seen.add(kind + text)
          add(found, kind, text, null)
        }
      }
    }
  }
  return found
}

/**
 * The words of a header or footer code, without its formats, page numbers and dates.
 *
 *     &L&"宋体"填报单位:督查室&R第 &P 页,共 &N 页    '填报单位:督查室'
 *     &C第 &P 页                                     ''
 */
export function printedWords(code: string): string {
  const pieces = code.split(/&[LCR]/).map((piece) =>
    piece
      .replace(/&"[^"]*"/g, '')
      .replace(/&K[\dA-F]{6}|&K\d\d[+-]\d{3}/gi, '')
      .replace(/&\d+ ?/g, '')
      .replace(/&&/g, '\u0000')
      .replace(/&[PNDTFAGZ]/gi, '\u0001')
      .replace(/&[BIUESXYOH]/gi, '')
      .replace(/\u0000/g, '&')
      .trim(),
  )
  const words = pieces.filter((piece) => piece.replace(/\u0001/g, '').replace(pageWords, '') !== '')
  return words.map((piece) => piece.replace(/\u0001/g, '').trim()).join(' ')
}

function add(
  found: Attachment[],
  kind: Attachment['kind'],
  text: string,
  place: { readonly row: number; readonly column: number } | null,
): void {
  const words = text.trim()
  if (words !== '') found.push({ kind, text: words, row: place?.row ?? null, column: place?.column ?? null })
}
