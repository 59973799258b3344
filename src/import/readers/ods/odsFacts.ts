import type { Attachment, RawSheet } from '../../../model/sheet/sheet'
import { attribute, elements, tags, unescapeXml } from '../xlsx/xml'

/** What SheetJS doesn't tell of an .ods, sheet by sheet. */
interface SheetFacts {
  readonly hidden: boolean
  readonly hiddenRows: ReadonlySet<number>
  readonly hiddenColumns: ReadonlySet<number>
  readonly attachments: readonly Attachment[]
}

const tag = /<table:(table-row|table-column|table-cell)(?=[\s/>])[^>]*>/g

/**
 * Number of filled cells that content.xml spells out and repeats: what reading it would cost.
 *
 * `number-rows-repeated="1048576"` over `number-columns-repeated="16384"` is a line of text and 17 billion cells.
 */
export function odsCellCount(xml: string): number {
  let count = 0
  let rows = 1
  tag.lastIndex = 0
  for (let m = tag.exec(xml); m; m = tag.exec(xml)) {
    if (m[1] === 'table-row') rows = repeated(m[0], 'rows')
    else if (m[1] === 'table-cell' && /value-type=/.test(m[0])) count += rows * repeated(m[0], 'columns')
  }
  return count
}

/** Hidden sheets, rows and columns, and texts in shapes; in the order of the sheets. */
function readOdsFacts(xml: string): SheetFacts[] {
  const hiddenStyles = new Set(
    elements(xml, 'style').flatMap(({ tag: style, content }) =>
      tags(content, 'table-properties').some((properties) => attribute(properties, 'display') === 'false')
        ? [attribute(style, 'name') ?? '']
        : [],
    ),
  )
  const starts = Array.from(xml.matchAll(/<table:table(?=\s)[^>]*>/g))
  return starts.map((start, i) => {
    const from = start.index + start[0].length
    const body = xml.slice(from, starts[i + 1]?.index ?? xml.length)
    return { hidden: hiddenStyles.has(attribute(start[0], 'style-name') ?? ''), ...hiddenParts(body), attachments: shapeTexts(body) }
  })
}

/** The sheets with their hidden parts and shape texts. */
export function withOdsFacts(sheets: readonly RawSheet[], xml: string): readonly RawSheet[] {
  const facts = readOdsFacts(xml)
  return sheets.map((sheet, i) => {
    const own = facts[i]
    if (!own) return sheet
    return {
      ...sheet,
      hidden: sheet.hidden || own.hidden,
      hiddenRows: new Set([...own.hiddenRows].filter((row) => row < sheet.rowCount)),
      hiddenColumns: new Set([...own.hiddenColumns].filter((column) => column < sheet.columnCount)),
      attachments: [...sheet.attachments, ...own.attachments],
    }
  })
}

function hiddenParts(body: string): { readonly hiddenRows: Set<number>; readonly hiddenColumns: Set<number> } {
  const hiddenRows = new Set<number>()
  const hiddenColumns = new Set<number>()
  let row = 0
  let column = 0
  tag.lastIndex = 0
  for (let m = tag.exec(body); m; m = tag.exec(body)) {
    if (m[1] === 'table-cell') continue
    const isRow = m[1] === 'table-row'
    const count = repeated(m[0], isRow ? 'rows' : 'columns')
    const isHidden = /visibility=["'](collapse|filter)/.test(m[0])
    const from = isRow ? row : column
    // A hidden tail to the end of the grid is habit; no sheet holds cells that far.
    if (isHidden) for (let k = 0; k < Math.min(count, 65_536); k++) (isRow ? hiddenRows : hiddenColumns).add(from + k)
    if (isRow) row += count
    else column += count
  }
  return { hiddenRows, hiddenColumns }
}

function shapeTexts(body: string): Attachment[] {
  if (!body.includes('<draw:')) return []
  return ['text-box', 'custom-shape', 'rect'].flatMap((shape) =>
    elements(body, shape).flatMap(({ content }) => {
      const paragraphs = elements(content, 'p').map((p) => unescapeXml(p.content.replace(/<text:s\s*\/>/g, ' ').replace(/<[^>]*>/g, '')))
      const text = paragraphs.join('\n').trim()
      return text === '' ? [] : [{ kind: 'textBox' as const, text, row: null, column: null }]
    }),
  )
}

function repeated(text: string, what: 'rows' | 'columns'): number {
  const count = Number(attribute(text, `number-${what}-repeated`) ?? 1)
  return count > 0 ? count : 1
}

/** Whether an .ods is locked: its manifest says how its parts are encrypted. */
export function isLockedOds(manifest: string): boolean {
  return tags(manifest, 'encryption-data').length > 0
}
