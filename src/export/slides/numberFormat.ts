/**
 * The number format that prints a value as its label, so that a label follows when somebody edits the number; null where none does
 * (133.8万 for 1338250, 持平, ≥9.5%). Of a bounded number nobody asks: its words are part of it.
 *
 *     formatFor(160, '160')            '0'
 *     formatFor(12.676, '▲ 12.7%')     '"▲ "0.0"%"'
 *     formatFor(-9.68, '▼ 9.7%')       the same with ▼ for what is negative
 *     formatFor(0, '持平')             null
 */
export function formatFor(value: number, label: string): string | null {
  const match = /^((?:▲ |▼ )?)([-−]?)(\d+)(?:\.(\d+))?([^\d]*)$/.exec(label)
  if (!match) return null
  const [, arrow = '', sign = '', whole = '', fraction = '', unit = ''] = match
  if (unit.length > 4 || !/^(%|\p{Script=Han}*)$/u.test(unit)) return null
  const size = arrow === '' ? value : Math.abs(value)
  const printed = `${sign === '' ? '' : '-'}${whole}${fraction === '' ? '' : `.${fraction}`}`
  if (size.toFixed(fraction.length) !== printed) return null
  const digits = `0${fraction === '' ? '' : `.${'0'.repeat(fraction.length)}`}${unit === '' ? '' : `"${unit}"`}`
  if (arrow !== '') return value >= 0 === (arrow === '▲ ') ? `"▲ "${digits};"▼ "${digits}` : null
  return sign === '−' ? `${digits};"−"${digits}` : digits
}

/**
 * A format that says whose number it is after it.
 *
 *     withName('0', '甲县')              '0"  甲县"'
 *     withName('0;"−"0', '甲"县')        '0"  甲县";"−"0"  甲县"', since a format has no sign for a quote in a quote
 */
export function withName(format: string, name: string): string {
  const said = `"  ${name.replace(/"/g, '')}"`
  return format
    .split(';')
    .map((part) => part + said)
    .join(';')
}
