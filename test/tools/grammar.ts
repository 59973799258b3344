// npm run grammar -- SEED COUNT: sheets of known meaning, read and compared; what fails, by construct.
import { importWorkbook } from '../../src/import/importWorkbook'
import { bookOf, bytesOf, constructsOf, delimited, differences, planOf, shrunk, type Plan } from '../import/grammar'
import { plainRows } from '../samples/plainRows'

const seed = Number(process.argv[2] ?? Date.now() % 1_000_000)
const count = Number(process.argv[3] ?? 2000)
const show = Number(process.env.SHOW ?? 0)
const only = process.env.ONLY

/** What of a sheet is read otherwise than meant, and whether the reading says that it is unsure. */
function readingOf(plan: Plan): { readonly faults: string[]; readonly told: boolean } {
  const book = bookOf(plan)
  const { dataset, notices, questions } = importWorkbook(bytesOf(book, plan.format), book.name, [])
  return {
    faults: differences(book, plainRows(dataset, book.boards.length === 1)),
    told: questions.length > 0 || notices.some((notice) => notice.severity !== 'info'),
  }
}

const faultsOf = (plan: Plan): string[] => readingOf(plan).faults

const totals = new Map<string, { all: number; failed: number }>()
let exact = 0
let facts = 0
let lost = 0
let shown = 0
let silent = 0
const started = Date.now()
for (let k = 0; k < count; k++) {
  const plan = planOf(seed, k)
  const { faults, told } = readingOf(plan)
  facts += bookOf(plan).boards.reduce((sum, board) => sum + board.meant.length, 0)
  lost += new Set(faults.map((fault) => fault.split(':')[0])).size
  if (faults.length === 0) exact++
  else if (!told) silent++
  const constructs = constructsOf(plan)
  for (const construct of constructs) {
    const of = totals.get(construct) ?? { all: 0, failed: 0 }
    totals.set(construct, { all: of.all + 1, failed: of.failed + (faults.length > 0 ? 1 : 0) })
  }
  if (faults.length > 0 && shown < show && (!only || constructs.some((one) => one.startsWith(only)))) {
    shown++
    const small = shrunk(plan, (other) => faultsOf(other).length > 0 && (!only || constructsOf(other).some((one) => one.startsWith(only))))
    const book = bookOf(small)
    console.log(`\n#${seed} ${k}  [${constructsOf(small).join('; ')}]  ${book.name}`)
    for (const board of book.boards) console.log(`  《${board.name}》\n${delimited(board, ' | ').trim().replace(/^/gm, '    ')}`)
    for (const fault of faultsOf(small).slice(0, 4)) console.log(`  → ${fault}`)
  }
}
console.log(
  `\nseed ${seed}: ${exact} of ${count} sheets exact (${((100 * exact) / count).toFixed(1)} %), ${silent} wrong in silence, ${count - exact - silent} with a notice or question, about ${facts - lost} of ${facts} figures, ${((Date.now() - started) / 1000).toFixed(0)} s`,
)
const by = (name: string) => (/^\d+/.test(name) ? Number(/^\d+/.exec(name)?.[0]) : 99)
for (const [name, { all, failed }] of [...totals].sort((a, b) => by(a[0]) - by(b[0]) || a[0].localeCompare(b[0])))
  console.log(
    `${name.padEnd(34)} ${String(all).padStart(5)}  exact ${((100 * (all - failed)) / all).toFixed(1).padStart(5)} %  ${failed > 0 ? `${failed} failed` : ''}`,
  )
