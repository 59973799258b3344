import { readFileSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

const files = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const file = path.posix.join(folder, name)
    return statSync(file).isDirectory() ? files(file) : file.endsWith('.ts') ? [file] : []
  })

/** Rules by number, as the tables of rules.md have them. */
const rules = [...readFileSync('src/import/rules.md', 'utf8').matchAll(/^\| ([A-Z]\d{1,2}) \|/gm)].map((match) => match[1] as string)
/** Sections by letter. */
const sections = new Set(rules.map((rule) => rule.charAt(0)))

/** Rule numbers in a text, spans such as Q1–Q7 or L1-L5 counted out; other letters with digits (B2, W28) are no rules. */
function quotedIn(text: string): string[] {
  return [...text.matchAll(/(?<![\w-])([A-Z])(\d{1,2})(?:\s*[–-]\s*\1?(\d{1,2}))?(?![\w-])/g)].flatMap((match) => {
    const letter = match[1] as string
    const from = Number(match[2])
    return sections.has(letter)
      ? Array.from({ length: Math.max(1, Number(match[3] ?? from) - from + 1) }, (_, k) => `${letter}${from + k}`)
      : []
  })
}

/** What tests say of themselves: titles and rows of tables that begin with a rule ('F7 …'), and titles with rules in brackets ('… (Q1–Q5): %s'). */
const titles = files('test/import')
  .filter((file) => file.endsWith('.test.ts') && file !== 'test/import/rules.test.ts')
  .flatMap((file) => {
    const source = readFileSync(file, 'utf8')
    const name = String.raw`([A-Z]\d{1,2}(?:[–-][A-Z]?\d{1,2})?)`
    // Rows of a table begin two blanks in; what begins further in is a cell.
    const patterns = [String.raw`\b(?:it|describe)\(\s*`, String.raw`^ {2}\[\s*`].map(
      (before) => new RegExp(String.raw`${before}['"\`]${name}(?=['"\`: ])`, 'gm'),
    )
    const leading = patterns.flatMap((pattern) => [...source.matchAll(pattern)].map((match) => match[1] as string))
    const bracketed = [...source.matchAll(/\(([A-Z]\d{1,2}(?:(?:[–-]|, )[A-Z]?\d{1,2})*)\)(?=['"`:])/g)].map((match) => match[1] as string)
    return [...leading, ...bracketed].flatMap((text) => quotedIn(text).map((rule) => ({ rule, file })))
  })

it('no rule has its number twice, and none is left out in between', () => {
  expect(rules.filter((rule, k) => rules.indexOf(rule) !== k)).toEqual([])
  for (const section of sections) {
    const numbers = rules.filter((rule) => rule.startsWith(section)).map((rule) => Number(rule.slice(1)))
    expect({ section, numbers }).toEqual({ section, numbers: numbers.map((_, k) => k + 1) })
  }
})

it('every rule has a test that quotes it', () => {
  expect(rules.filter((rule) => !titles.some((title) => title.rule === rule))).toEqual([])
})

it('no test quotes a rule that is none', () => {
  expect(titles.filter((title) => !rules.includes(title.rule))).toEqual([])
})

it('every rule that code quotes stands in rules.md', () => {
  const quoted = files('src/import').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\brules? ([A-Z]\d{1,2}(?:(?:\s*[–-]\s*|, | and )[A-Z]?\d{1,2})*)/g)].flatMap((match) =>
      quotedIn(match[1] as string).length === 0
        ? [`${file}: ${match[1]}`]
        : quotedIn(match[1] as string)
            .filter((rule) => !rules.includes(rule))
            .map((rule) => `${file}: ${rule}`),
    ),
  )
  expect(quoted).toEqual([])
})
