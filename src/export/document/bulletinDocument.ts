import type { Figure } from '../../figures/figure'
import type { Messages } from '../../i18n/messages'
import type { Bulletin } from '../../report/bulletin'
import { figureTable } from '../../report/figureTable'

/** What goes into the document beside its sentences. */
export interface BulletinDocument {
  readonly bulletin: Bulletin
  /** Figures to append as picture and table; none where nobody wants them. */
  readonly figures: readonly Figure[]
  readonly sources: readonly string[]
  /** 内部资料 where a source sheet says so: over the title and on every page. */
  readonly markings: readonly string[]
  readonly words: Messages
  /** A picture of a figure as PNG with its size in pixels; null where none can be made. */
  readonly picture: (figure: Figure) => Promise<{ readonly bytes: Uint8Array; readonly width: number; readonly height: number } | null>
  /** Called after each figure; throws to stop. */
  readonly step: (done: number, of: number) => Promise<void>
}

/** Fonts of an official document by the names every office program knows: 仿宋 for text, 黑体 for headings, 小标宋 (宋体 where it isn't there) for the title. */
const fonts = { text: 'FangSong', heading: 'SimHei', title: 'FZXiaoBiaoSong-B05S', number: 'SimSun' } as const
const cm = (length: number): number => Math.round((length / 2.54) * 1440)
/** Rows of an appended table; what is longer is in the workbook. */
const mostRows = 60

/** The 通报 as a Word document on A4: 仿宋 of size 3, 28 pt lines, page numbers at the foot, sources at the end. */
export async function bulletinDocument(given: BulletinDocument): Promise<Blob> {
  const docx = await import('docx')
  const {
    AlignmentType,
    Document,
    Footer,
    Header,
    ImageRun,
    LineRuleType,
    Packer,
    PageNumber,
    Paragraph,
    Table,
    TableCell,
    TableRow,
    TextRun,
    WidthType,
  } = docx
  const { bulletin, words } = given
  const takeOut = words.screens.takeOut
  const font = (name: string) => ({ ascii: name, hAnsi: name, eastAsia: name, cs: name })
  const run = (text: string, name: string, size: number, bold = false) => new TextRun({ text, font: font(name), size: size * 2, bold })
  const line = { line: 560, lineRule: LineRuleType.EXACT }
  const text = (said: string) => new Paragraph({ children: [run(said, fonts.text, 16)], indent: { firstLine: 640 }, spacing: line })
  const small = (said: string, more: Record<string, unknown> = {}) =>
    new Paragraph({ children: [run(said, fonts.text, 12)], spacing: { line: 360, lineRule: LineRuleType.AT_LEAST }, ...more })
  const marking = given.markings.join(' ')

  const body: (InstanceType<typeof Paragraph> | InstanceType<typeof Table>)[] = [
    new Paragraph({
      children: [run(bulletin.title, fonts.title, 22)],
      alignment: AlignmentType.CENTER,
      spacing: { ...line, line: 640, after: 560 },
    }),
  ]
  bulletin.sections.forEach(({ topic, sentences }, k) => {
    body.push(
      new Paragraph({
        children: [run(takeOut.heading(takeOut.topics[topic], k + 1), fonts.heading, 16)],
        indent: { firstLine: 640 },
        spacing: line,
        keepNext: true,
      }),
    )
    body.push(text(sentences.map((sentence) => sentence.text).join('')))
  })
  for (const [k, figure] of given.figures.entries()) {
    await given.step(k, given.figures.length)
    body.push(
      new Paragraph({
        children: [run(takeOut.appended(k + 1, figure.headline.text), fonts.heading, 14)],
        spacing: { before: 360, after: 80 },
        keepNext: true,
        pageBreakBefore: k === 0,
      }),
      small(figure.subtitle, { keepNext: true }),
    )
    const picture = await given.picture(figure)
    if (picture) {
      const width = 590
      body.push(
        new Paragraph({
          keepNext: true,
          children: [
            new ImageRun({
              type: 'png',
              data: picture.bytes,
              transformation: { width, height: Math.round((width * picture.height) / picture.width) },
              altText: { name: figure.headline.text, title: figure.headline.text, description: figure.alt },
            }),
          ],
        }),
      )
    }
    const table = figureTable(figure, words.screens.table)
    if (table.rows.length > 0 && table.columns.length > 0) {
      const cell = (said: string, numeric: boolean, bold = false) =>
        new TableCell({
          children: [
            new Paragraph({ children: [run(said, fonts.text, 12, bold)], alignment: numeric ? AlignmentType.RIGHT : AlignmentType.LEFT }),
          ],
        })
      body.push(
        new Table({
          width: { size: 100, type: WidthType.PERCENTAGE },
          rows: [
            new TableRow({
              tableHeader: true,
              cantSplit: true,
              children: table.columns.map((column) => cell(column.title, column.numeric, true)),
            }),
            ...table.rows
              .slice(0, mostRows)
              .map(
                (row) =>
                  new TableRow({ cantSplit: true, children: row.map((one, c) => cell(one.text, table.columns[c]?.numeric ?? false)) }),
              ),
          ],
        }),
      )
      if (table.rows.length > mostRows) body.push(small(takeOut.notAll(table.rows.length - mostRows)))
    }
    for (const note of figure.notes) body.push(small(note))
    if (figure.source !== '') body.push(small(figure.source))
  }
  if (given.sources.length > 0) {
    body.push(new Paragraph({ children: [run(takeOut.sources, fonts.heading, 14)], spacing: { before: 360 } }))
    for (const source of given.sources) body.push(small(source))
  }

  const number = (children: readonly (string | (typeof PageNumber)[keyof typeof PageNumber])[]) =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [new TextRun({ children: [...children] as never, font: font(fonts.number), size: 28 })],
    })
  const by = words.screens.app.name
  const document = new Document({
    creator: by,
    lastModifiedBy: by,
    title: bulletin.title,
    description: bulletin.title,
    styles: { default: { document: { run: { font: font(fonts.text), size: 32 } } } },
    sections: [
      {
        properties: {
          page: { size: { width: cm(21), height: cm(29.7) }, margin: { top: cm(3.7), bottom: cm(3.5), left: cm(2.8), right: cm(2.6) } },
        },
        ...(marking === ''
          ? {}
          : { headers: { default: new Header({ children: [new Paragraph({ children: [run(marking, fonts.heading, 14)] })] }) } }),
        footers: { default: new Footer({ children: [number(['— ', PageNumber.CURRENT, ' —'])] }) },
        children: body,
      },
    ],
  })
  return Packer.toBlob(document)
}
