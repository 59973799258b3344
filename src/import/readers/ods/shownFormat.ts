/**
 * The format that shows a number the way an .ods shows it: the file keeps the shown text itself, and its styles are seldom whole.
 *
 *     shownFormat('40.9%', 0.409)     '0.0%'
 *     shownFormat('2023.10', 2023.1)  '0.00'
 *     shownFormat('1,867', 1867)      '#,##0'
 *     shownFormat('525', 525)         'General'
 *
 * Null where the text says more than digits (￥1,234.50, 2023年8月): it is kept as it is.
 */
export function shownFormat(text: string, value: number): string | null {
  const match = /^-?(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?(%?)$/.exec(text)
  if (!match) return null
  const [, whole = '', decimals = '', percent = ''] = match
  // Another text than its number's stands there.
  const shown = Number(text.replace(/[,%]/g, ''))
  const seen = percent === '' ? value : value * 100
  if (Math.abs(shown - seen) > 0.5000001 * 10 ** -decimals.length) return null
  if (percent === '' && !whole.includes(',') && String(value) === text) return 'General'
  return `${whole.includes(',') ? '#,##0' : '0'}${decimals === '' ? '' : `.${'0'.repeat(decimals.length)}`}${percent}`
}
