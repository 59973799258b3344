/**
 * Clean tables, and the files that clerks and programs make of them.
 *
 * A pollution changes how a table is written down (delimiter, quotes, encoding, line ends, lines above and below, blank lines, header
 * rows, a second table), never what it says. Each file comes with its cells where they must be found, and with the first table as
 * `read -- --tables` has to print it. Everything is made here from the tables below: nothing is pasted from the program.
 */
export interface CleanTable {
  readonly name: string
  /** Header paths by column: one text per header row, outermost first; '' where a header row says nothing more. */
  readonly header: readonly (readonly string[])[]
  readonly body: readonly (readonly string[])[]
}

export interface PollutedFile {
  /** What was done to which table, for the name of a test. */
  readonly name: string
  readonly fileName: string
  readonly bytes: Uint8Array
  /** Every non-empty cell at its place, the text trimmed. */
  readonly cells: ReadonlyMap<string, string>
  readonly encoding: string
  readonly delimiter: string
  /** The first table as it must come back: header paths joined by one blank, then the body. */
  readonly firstTable: readonly (readonly string[])[]
}

type Quoting = 'minimal' | 'all' | 'single' | 'backslash' | 'padded'

interface Writing {
  readonly delimiter: ',' | ';' | '\t' | '|' | 'blanks'
  readonly quoting: Quoting
  readonly encoding: keyof typeof encoders
  readonly lineEnd: '\n' | '\r\n' | '\r'
  readonly surroundings: keyof typeof surroundings
}

const wide: CleanTable = {
  name: 'months',
  header: [['指标'], ['单位'], ['2023年1月'], ['2023年2月'], ['2023年3月'], ['2023年4月']],
  body: [
    ['编发简报', '期', '12', '9', '15', '11'],
    ['批示件', '件', '3', '4', '2', '6'],
    ['督查事项', '项', '45', '38', '51', '47'],
    ['会议活动', '次', '20', '16', '22', '19'],
    ['报送信息', '条', '128', '117', '143', '139'],
    ['合计', '', '208', '184', '233', '222'],
  ],
}
const provinces: CleanTable = {
  name: 'places',
  header: [['地区'], ['2019年'], ['2020年'], ['2021年']],
  body: [
    ['甲省', '35,371.28', '36,102.55', '40,269.6'],
    ['乙省', '14,104.28', '14,083.73', '15,695.05'],
    ['丙市', '44,552.83', '…', '58,887.41'],
    ['丁自治区', '9,324.8', '10,211.2', '—'],
    ['戊省', '17,212.5', '17,359.8', '20,514.2'],
    ['己省', '6,569.1', '6,688.4', '7,800.7'],
  ],
}
const remarks: CleanTable = {
  name: 'remarks',
  header: [['单位名称'], ['报送数'], ['采用数'], ['采用率'], ['备注']],
  body: [
    ['第一科', '120', '48', '40.0%', '含约稿,专报'],
    ['第二科', '96', '33', '34.4%', '原文"信息快报"3期'],
    ['第三科', '75', '30', '40.0%', ''],
    ['第四科', '64', '—', '—', '未报送;已催'],
    ['第五科', '88', '41', '46.6%', "it's late"],
    ['第六科', '102', '50', '49.0%', '甲|乙两组'],
  ],
}
const long: CleanTable = {
  name: 'tidy',
  header: [['日期'], ['单位'], ['指标'], ['数值']],
  body: ['2023-01', '2023-02', '2023-03'].flatMap((month, m) =>
    ['东县', '西县', '南区'].flatMap((place, p) => [
      [month, place, '办结件', String(30 + 7 * m + 3 * p)],
      [month, place, '受理件', String(41 + 5 * m + 4 * p)],
    ]),
  ),
}
const twoRows: CleanTable = {
  name: 'two header rows',
  header: [
    ['刊物', ''],
    ['2022年', '编发'],
    ['2022年', '批示'],
    ['2023年', '编发'],
    ['2023年', '批示'],
  ],
  body: [
    ['工作专报', '41', '12', '48', '15'],
    ['情况反映', '72', '30', '79', '33'],
    ['参阅件', '26', '9', '28', '8'],
    ['督查通报', '38', '17', '44', '21'],
  ],
}
const continental: CleanTable = {
  name: 'decimal commas',
  header: [['Region'], ['2019'], ['2020'], ['2021']],
  body: [
    ['North', '12,5', '13,1', '14,0'],
    ['South', '9,75', '10,2', '11,4'],
    ['East', '101,3', '99,8', '97,6'],
    ['West', '55,0', '56,1', '58,2'],
  ],
}
/** Every clean table; header rows above the last are written with blanks after the first of a span, as spreadsheets save merges. */
export const cleanTables: readonly CleanTable[] = [wide, provinces, remarks, long, twoRows, continental]

type Line = readonly string[]

/** What stands around the table: given the table's lines, the lines of the file. A blank line is []. */
const surroundings = {
  bare: (table: readonly Line[]) => table,
  title: (table: readonly Line[]) => [['主要工作指标完成情况表'], ...table],
  preamble: (table: readonly Line[]) => [['数据库：年度数据'], ['指标：主要工作'], ['时间：最近3年'], ...table],
  'title, blank line': (table: readonly Line[]) => [['主要工作指标完成情况表'], [], ...table],
  footer: (table: readonly Line[]) => [...table, ['注：本表数据为初步统计数。'], ['数据来源：办公室']],
  'blank line, footer': (table: readonly Line[]) => [...table, [], ['制表人：×××']],
  'title and footer': (table: readonly Line[]) => [['主要工作指标完成情况表'], ['单位：期、件'], ...table, ['注：本表数据为初步统计数。']],
  'blank lines around': (table: readonly Line[]) => [[], [], ...table, [], []],
  'full-width lines': (table: readonly Line[]) => {
    const width = table[0]?.length ?? 1
    const filled = (text: string): Line => [text, ...Array<string>(width - 1).fill('')]
    return [filled('主要工作指标完成情况表'), ...table, filled('注：本表数据为初步统计数。')]
  },
  'trailing delimiters': (table: readonly Line[]) => table.map((line) => [...line, '', '']),
  'ragged ends': (table: readonly Line[]) =>
    table.map((line) => {
      let end = line.length
      while (end > 1 && line[end - 1] === '') end--
      return line.slice(0, end)
    }),
  'second table': (table: readonly Line[]) => [
    ...table,
    [],
    ['附表'],
    ['科室', '人数', '培训次数'],
    ['综合科', '8', '3'],
    ['信息科', '6', '5'],
    ['督查科', '7', '2'],
  ],
} satisfies Record<string, (table: readonly Line[]) => readonly Line[]>

const encoders = {
  'utf-8': (text: string) => new TextEncoder().encode(text),
  'utf-8 with mark': (text: string) => new TextEncoder().encode(`\uFEFF${text}`),
  gb18030: encodeGbk,
  'utf-16le with mark': (text: string) => utf16(`\uFEFF${text}`, true),
  'utf-16be with mark': (text: string) => utf16(`\uFEFF${text}`, false),
  'utf-16le': (text: string) => utf16(text, true),
  'utf-16be': (text: string) => utf16(text, false),
} satisfies Record<string, (text: string) => Uint8Array>

function utf16(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), little)
  return bytes
}

let gbkCodes: Map<string, number> | null = null

/** GBK, the two-byte part of GB18030, by asking the decoder about every pair. */
export function encodeGbk(text: string): Uint8Array {
  if (!gbkCodes) {
    gbkCodes = new Map()
    const decoder = new TextDecoder('gb18030')
    for (let lead = 0x81; lead <= 0xfe; lead++) {
      for (let trail = 0x40; trail <= 0xfe; trail++) {
        const sign = decoder.decode(Uint8Array.of(lead, trail))
        if (trail !== 0x7f && sign.length === 1 && sign !== '\uFFFD' && !gbkCodes.has(sign)) gbkCodes.set(sign, lead * 256 + trail)
      }
    }
  }
  const bytes: number[] = []
  for (const sign of text) {
    const code = sign.charCodeAt(0)
    const pair = gbkCodes.get(sign)
    if (code < 0x80) bytes.push(code)
    else if (pair !== undefined) bytes.push(pair >> 8, pair & 255)
    else throw new Error(`no GBK for: ${sign}`)
  }
  return Uint8Array.from(bytes)
}

function headerLines(table: CleanTable): Line[] {
  const depth = table.header[0]?.length ?? 1
  return Array.from({ length: depth }, (_, level) =>
    table.header.map((path, c) => {
      const text = path[level] ?? ''
      const before = table.header[c - 1]?.[level]
      return level < depth - 1 && c > 0 && before === text ? '' : text
    }),
  )
}

/** The table as `--tables` prints it. */
export function printedTable(table: CleanTable): string[][] {
  return [table.header.map((path) => path.filter((text) => text !== '').join(' ')), ...table.body.map((row) => [...row])]
}

function written(line: Line, { delimiter, quoting }: Writing): string {
  if (delimiter === 'blanks')
    return line
      .map((cell) => (/\s/.test(cell) || cell === '' ? `"${cell.replace(/"/g, '""')}"` : cell).padEnd(14))
      .join('  ')
      .trimEnd()
  const mark = quoting === 'single' ? "'" : '"'
  const cells = line.map((cell) => {
    const needed = cell.includes(delimiter) || cell.includes(mark) || cell.includes('\n')
    if (quoting === 'minimal' && !needed) return cell
    if (cell === '' && quoting !== 'all') return ''
    return mark + cell.split(mark).join(quoting === 'backslash' ? `\\${mark}` : mark + mark) + mark
  })
  return cells.join(quoting === 'padded' ? ` ${delimiter} ` : delimiter)
}

/** Write one table down in one way. */
export function pollute(table: CleanTable, writing: Writing): PollutedFile {
  const lines = surroundings[writing.surroundings]([...headerLines(table), ...table.body])
  const text = lines.map((line) => written(line, writing)).join(writing.lineEnd) + writing.lineEnd
  const cells = new Map<string, string>()
  lines.forEach((line, r) =>
    line.forEach((cell, c) => {
      if (cell.trim() !== '') cells.set(`${r},${c}`, cell.trim())
    }),
  )
  const lineEnd = { '\n': 'LF', '\r\n': 'CRLF', '\r': 'CR' }[writing.lineEnd]
  const delimiter = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar', blanks: 'blanks' }[writing.delimiter]
  return {
    name: `${table.name}: ${delimiter}, ${writing.quoting} quotes, ${writing.encoding}, ${lineEnd}, ${writing.surroundings}`,
    fileName: '主要工作.csv',
    bytes: encoders[writing.encoding](text),
    cells,
    encoding: writing.encoding.replace(' with mark', ''),
    delimiter: writing.delimiter,
    firstTable: printedTable(table),
  }
}

/**
 * The whole set: every table in every surrounding, with delimiters, quotes, encodings and line ends turning over so that every pair
 * of them meets; and every encoding with every delimiter and line end over one table. More than 500 files, the same each time.
 */
export function pollutedFiles(): PollutedFile[] {
  const delimiterNames = [',', ';', '\t', '|'] as const
  const quotings = ['minimal', 'all', 'single', 'backslash', 'padded'] as const
  const encodings = Object.keys(encoders) as (keyof typeof encoders)[]
  const ends = ['\n', '\r\n', '\r'] as const
  const around = Object.keys(surroundings) as (keyof typeof surroundings)[]
  const turn = <T>(list: readonly T[], n: number): T => list[n % list.length] as T
  const files: PollutedFile[] = []
  let n = 0
  for (const table of cleanTables) {
    for (const place of around) {
      for (const quoting of quotings) {
        // Decimal commas are written where a comma doesn't part the fields.
        const usable = table === continental ? delimiterNames.slice(1) : delimiterNames
        files.push(
          pollute(table, {
            delimiter: turn(usable, n),
            quoting,
            encoding: turn(encodings, n + Math.floor(n / 7)),
            lineEnd: turn(ends, Math.floor(n / 4)),
            surroundings: place,
          }),
        )
        n++
      }
    }
  }
  for (const encoding of encodings) {
    for (const delimiter of delimiterNames) {
      for (const lineEnd of ends) {
        files.push(pollute(wide, { delimiter, quoting: 'minimal', encoding, lineEnd, surroundings: 'title and footer' }))
        files.push(pollute(remarks, { delimiter, quoting: 'minimal', encoding, lineEnd, surroundings: 'bare' }))
      }
    }
  }
  for (const table of [wide, provinces, long]) {
    const full = { ...table, body: table.body.filter((row) => row.every((cell) => cell !== '')) }
    for (const lineEnd of ends) {
      files.push(pollute(full, { delimiter: 'blanks', quoting: 'minimal', encoding: 'utf-8', lineEnd, surroundings: 'bare' }))
      files.push(pollute(full, { delimiter: 'blanks', quoting: 'minimal', encoding: 'gb18030', lineEnd, surroundings: 'title' }))
    }
  }
  return [...new Map(files.map((file) => [file.name, file])).values()]
}
