import { describe, expect, it } from 'vitest'
import { firstTable } from '../../src/import/firstTable'
import { pollutedFiles } from './pollution'

/** Of generated pollutions of clean tables, this share must give the clean table back exactly. */
const least = 0.99

describe('a csv, however it was written, gives its clean table back', () => {
  it('delimiters, quotes, encodings, line ends, preambles, footers, ragged rows, headers of two rows, blank lines', () => {
    const files = pollutedFiles()
    const wrong = files
      .filter((file) => JSON.stringify(firstTable(file.bytes, file.name)) !== JSON.stringify(file.firstTable))
      .map((file) => file.name)
    expect(files.length).toBeGreaterThanOrEqual(500)
    expect({
      share: (files.length - wrong.length) / files.length >= least,
      wrong: wrong.slice(0, wrong.length > files.length * (1 - least) ? 40 : 0),
    }).toEqual({ share: true, wrong: [] })
  }, 240_000)
})
