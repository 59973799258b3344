/** The values of one paper: every custom property of tokens.css, without its leading dashes. */
export type TokenValues = ReadonlyMap<string, string>

/**
 * Read the custom properties of a paper from the text of tokens.css.
 *
 *     readTokens(css, 'light').get('focus')  '#0F5A9E'
 *     readTokens(css, 'dark').get('focus')   '#6FB6F2'
 *
 * A paper has what `:root` says, overruled by its own block. Only plain blocks without nesting are understood, which is all
 * that tokens.css holds.
 */
export function readTokens(css: string, paper: 'light' | 'dark'): TokenValues {
  const values = new Map<string, string>()
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '')
  for (const [, selector = '', body = ''] of plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    if (!/:root\b/.test(selector) && !selector.includes(`[data-paper="${paper}"]`)) continue
    for (const [, name = '', value = ''] of body.matchAll(/--([\w-]+)\s*:\s*([^;]+);/g)) values.set(name, value.trim())
  }
  return values
}

/**
 * A length of tokens.css as a plain number of its unit.
 *
 *     tokenNumber(values, 'desk-label')   13    (13px)
 *     tokenNumber(values, 'room-label')   28    (calc(28 * var(--u)), u = 1 at 1920×1080)
 *     tokenNumber(values, 'slide-label')  14    (14pt)
 */
export function tokenNumber(values: TokenValues, name: string): number {
  const text = tokenText(values, name)
  const match = /-?\d*\.?\d+/.exec(text)
  if (!match) throw new Error(`tokens.css: --${name} is no number: ${text}`)
  return Number(match[0])
}

/** A value of tokens.css as written; throws when the file lacks it. */
export function tokenText(values: TokenValues, name: string): string {
  const text = values.get(name)
  if (text === undefined) throw new Error(`tokens.css lacks --${name}`)
  return text
}
