/**
 * A table as plain CSV: comma, double quotes where needed, LF, no BOM.
 *
 *     tableCsv([['指标', '2023年 数值'], ['a,b', '1']])  '指标,2023年 数值\n"a,b",1\n'
 *     tableCsv([])                                   '': an empty file's
 */
export function tableCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(quoted).join(',')}\n`).join('')
}

function quoted(text: string): string {
  return /[",\n\r]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text
}
