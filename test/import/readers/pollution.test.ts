import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../../src/import/readers/readWorkbook'
import { shownText } from '../../../src/model/sheet/sheet'
import { pollutedFiles, type PollutedFile } from '../whole/pollution'

function cellsRead(file: PollutedFile): Map<string, string> {
  const result = readWorkbook(file.bytes, file.fileName)
  if (!result.ok) throw new Error(`refused: ${result.notice.code}`)
  const [sheet] = result.workbook.sheets
  const cells = new Map<string, string>()
  if (!sheet) return cells
  sheet.rows.forEach((row, k) => {
    for (let i = sheet.rowStart[k] as number; i < (sheet.rowStart[k + 1] as number); i++)
      cells.set(`${row},${sheet.column[i]}`, shownText(sheet, i).trim())
  })
  return cells
}

const files = pollutedFiles()

describe('F1–F6 a table written down in any way gives its cells back, each at its place', () => {
  it('has at least 500 ways', () => {
    expect(files.length).toBeGreaterThanOrEqual(500)
    expect(new Set(files.map((f) => f.name)).size).toBe(files.length)
  })

  it.each(files.map((file) => [file.name, file] as const))('%s', (_, file) => {
    expect(Object.fromEntries(cellsRead(file))).toEqual(Object.fromEntries(file.cells))
  })
})
