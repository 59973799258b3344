import { describe, expect, it } from 'vitest'
import { importWorkbook } from '../../../src/import/importWorkbook'
import type { Correction } from '../../../src/model/correction'

const table = '单位,报送（条）,采用（条）\n甲县,4,3\n乙县,5,2\n丙县,6,4'
const read = (text: string, name = '报送.csv', corrections: readonly Correction[] = []) =>
  importWorkbook(new TextEncoder().encode(text), name, corrections)

describe('marks of secrecy', () => {
  it.each([
    ['a star with a term in a cell', `秘密★1年,,\n报送情况表,,\n${table}`, '报送.csv'],
    ['a level alone in a cell', `机密,,\n报送情况表,,\n${table}`, '报送.csv'],
    ['a level alone in brackets', `报送情况表,,\n【绝密】,,\n${table}`, '报送.csv'],
    ['a level with blanks and a colon', `报送情况表,,密级： 秘 密\n${table}`, '报送.csv'],
    ['a starred mark behind the title', `报送情况表  机密★长期,,\n${table}`, '报送.csv'],
    ['brackets in the name of the file', table, '【秘密】报送.csv'],
  ])('%s stops the import and nothing is kept (X1)', (_, text, name) => {
    const reading = read(text, name)
    expect([reading.status, reading.reason, reading.dataset.count, reading.sheets.length]).toEqual(['refused', 'secret', 0, 0])
  })

  it.each([
    ['an indicator of secret papers', '指标,2022年,2023年\n机密文件收发（件）,30,28\n保密工作检查（次）,4,5\n涉密载体销毁（件）,7,9'],
    ['a title that speaks of secrecy', `保密工作情况表,,\n${table}`],
    ['a name of a secret room', '单位,发文（件）,收文（件）\n机要室,4,3\n国家秘密管理处,5,2\n办公室,6,4'],
  ])('%s is ordinary words (X1)', (_, text) => {
    const reading = read(text)
    expect([reading.status, reading.questions.filter((question) => question.kind === 'secret').length]).toEqual(['read', 0])
    expect(reading.dataset.count).toBeGreaterThan(3)
  })

  it('X2 a count of papers by their level is asked about once for each level, and read meanwhile', () => {
    const text = '密级,收文（件）,发文（件）\n绝密,0,0\n机密,3,1\n秘密,12,4'
    const reading = read(text, '文件.csv')
    expect(reading.status).toBe('read')
    expect(
      reading.questions.filter((question) => question.kind === 'secret').map((question) => [question.facts['mark'], question.cells]),
    ).toEqual([
      ['绝密', ['A2']],
      ['机密', ['A3']],
      ['秘密', ['A4']],
    ])
    const settle = (after: 'mark' | 'words'): Correction[] =>
      ['绝密', '机密', '秘密'].map((before) => ({
        id: before,
        when: '',
        why: '',
        scope: 'here',
        kind: 'secret',
        file: reading.file,
        sheet: reading.sheets[0]?.name ?? '',
        before,
        after,
      }))
    expect(read(text, '文件.csv', settle('words')).questions.filter((question) => question.kind === 'secret')).toEqual([])
    expect(read(text, '文件.csv', settle('mark')).reason).toBe('secret')
  })

  it('X2 brackets at the end of a title are asked about', () => {
    expect(read(`报送情况表（秘密）,,\n${table}`).questions.map((question) => question.kind)).toContain('secret')
  })

  it('X3 内部资料 is told and goes with every figure made of the sheet', () => {
    const reading = read(`报送情况表（内部资料）,,\n${table}`)
    expect(reading.notices.filter((notice) => notice.code === 'internalMark').map((notice) => notice.facts)).toEqual([{ mark: '内部资料' }])
    expect(reading.dataset.sheets.map((sheet) => sheet.internal)).toEqual(['内部资料'])
  })
})
