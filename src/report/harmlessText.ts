/**
 * A text that a spreadsheet would run as a formula (= + - @, a tab or a line end first) gets an apostrophe; a number is none, nor is one
 * with words behind it.
 *
 *     =1+1          '=1+1
 *     -5.2%         as it is
 *     +3个百分点      as it is
 *     +1+cmd|'a'!A0  with an apostrophe
 */
export function harmlessText(text: string): string {
  return /^[=+\-@\t\r\n]/.test(text) && !/^[-+]?\d+([.,]\d+)*[\p{Script=Han}%％‰]*$/u.test(text) ? `'${text}` : text
}
