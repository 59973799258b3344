/**
 * A sheet of nobody's, for who reads one before there is any: what a reader has done once it does faster. Names and headings are such as
 * offices write; every row has a number, and nothing in it is a question.
 */
export function rehearsalSheet(rows: number): string {
  const head = '单位,指标,计量单位,2021年,2022年,2023年,2023年目标,备注'
  const lines = Array.from({ length: rows }, (_, k) => {
    const [office, indicator] = [k % offices, Math.floor(k / offices)]
    const of = (year: number) => ((k * 7919 + year * 104_729) % 9973) / 10
    return `第${office + 1}县,指标${indicator + 1},${units[indicator % units.length]},${of(1)},${of(2)},${of(3)},${1000 + k},`
  })
  return [head, ...lines].join('\r\n')
}

const offices = 20
const units = ['件', '篇', '万元', '%']
