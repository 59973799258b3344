import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../../src/import/readers/readWorkbook'

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text)

function codeOf(bytes: Uint8Array, name: string): string {
  const result = readWorkbook(bytes, name)
  return result.ok ? 'read' : result.notice.code
}

describe('a file that is no sheet gives one clear reason', () => {
  it('an empty file', () => expect(codeOf(new Uint8Array(0), '月报.xlsx')).toBe('empty'))
  it('a file of blank lines', () => expect(codeOf(ascii('\n \n\n'), '月报.csv')).toBe('empty'))
  it("an owner file that Excel leaves beside an open sheet", () => expect(codeOf(ascii('x'), '~$月报.xlsx')).toBe('temporaryFile'))
  it('a picture renamed .xlsx', () => expect(codeOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), '图.xlsx')).toBe('notASheet'))
  it('a PDF', () => expect(codeOf(ascii('%PDF-1.7\n'), '通报.pdf')).toBe('notASheet'))
  it('a file of 60 MB', () => expect(codeOf(new Uint8Array(60 * 1024 * 1024), '大.csv')).toBe('tooLarge'))
  it('a csv with NUL bytes', () => expect(codeOf(ascii('指标,值\n编发,\0\0\0\n'), '坏.csv')).toBe('corrupt'))
  it('a word beginning with BM is no bitmap', () => expect(codeOf(ascii('BM,2023\n1,2\n'), '表.csv')).toBe('read'))
})
