import { CFB } from 'xlsx'
import { encodeGbk } from '../whole/pollution'

/** One BIFF record: type, length, content. */
function record(type: number, ...content: readonly (readonly number[])[]): number[] {
  const bytes = content.flat()
  return [...u16(type), ...u16(bytes.length), ...bytes]
}
const u16 = (n: number): number[] => [n & 255, (n >> 8) & 255]
const u32 = (n: number): number[] => [...u16(n & 0xffff), ...u16(n >>> 16)]
const gbk = (text: string): number[] => [...encodeGbk(text)]
const float64 = (n: number): number[] => [...new Uint8Array(new Float64Array([n]).buffer)]
const bof = (type: number): number[] => record(0x0809, u16(0x0500), u16(type), u16(0x0dbb), u16(0x07cc))
const font = (weight: number): number[] =>
  record(0x0031, u16(200), u16(0), u16(0x7fff), u16(weight), u16(0), [0, 0, 134, 0, 4], gbk('宋体'))
const style = (fontIndex: number, format: number): number[] =>
  record(0x00e0, u16(fontIndex), u16(format), u16(1), u16(0x20), u16(0x20c0), u16(0), u16(0), u16(0))

/**
 * A workbook stream of Excel 5.0/95 in code page 936, byte by byte (MS-XLS and the BIFF5 chapters of "OpenOffice's Documentation of the
 * Microsoft Excel File Format"): what old office programs of the nineties still hand over. A string is a cell in the row, a number too.
 */
export function biff5Stream(sheetName: string, rows: readonly (readonly (string | number)[])[]): Uint8Array {
  const name = gbk(sheetName)
  const globals = (position: number): number[] => [
    ...bof(0x0005),
    ...record(0x0042, u16(936)),
    ...font(400),
    ...font(700),
    ...record(0x041e, u16(164), [10], gbk('0.0"万件"')),
    ...style(0, 0),
    ...style(1, 0),
    ...style(0, 164),
    ...style(0, 57),
    ...record(0x0085, u32(position), u16(0), [name.length], name),
    ...record(0x000a),
  ]
  const cells = rows.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      if (typeof cell === 'string') return record(0x0204, u16(r), u16(c), u16(r === 0 ? 1 : 0), u16(gbk(cell).length), gbk(cell))
      return record(0x0203, u16(r), u16(c), u16(cell > 40_000 ? 3 : Number.isInteger(cell) ? 0 : 2), float64(cell))
    }),
  )
  const sheet = [
    ...bof(0x0010),
    ...record(0x0200, u16(0), u16(rows.length), u16(0), u16(Math.max(...rows.map((row) => row.length))), u16(0)),
    ...cells,
    ...record(0x000a),
  ]
  return Uint8Array.from([...globals(globals(0).length), ...sheet])
}

/** A stream in the container that .xls files are. */
export function inContainer(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const container = CFB.utils.cfb_new()
  for (const [name, bytes] of Object.entries(streams)) CFB.utils.cfb_add(container, `/${name}`, bytes)
  return Uint8Array.from(CFB.write(container, { type: 'array' }) as number[])
}

/** A BIFF8 stream that says it is locked, right after its beginning. */
export function lockedBiff8(): Uint8Array {
  return Uint8Array.from([
    ...record(0x0809, u16(0x0600), u16(0x0005), u16(0x0dbb), u16(0x07cc), u32(0), u32(6)),
    ...record(0x002f, u16(1), u16(1), u16(1), Array<number>(48).fill(7)),
    ...record(0x000a),
  ])
}
