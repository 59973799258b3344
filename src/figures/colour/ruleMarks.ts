import { colourOfRow, roundsAcross, type RowColour } from './colourOfRow'
import { endText, ruleWords } from './colourRuleWords'
import type { Mark } from '../figure'
import type { ProgressRow } from './progressRows'
import type { ColourRule, FigureSettings } from '../selection'
import { countFact, type Tell } from '../tell/tell'

/** The rule in force; null when there is none, or none of its ranges can be used. */
export function ruleOf(settings: FigureSettings): ColourRule | null {
  const rule = settings.colourRule ?? null
  return rule === null || rule.ranges.length === 0 ? null : rule
}

/** Colour, shape and word of a task's mark: ● 绿; ○ 未定 in a gap; — where the rule measures what the task hasn't. */
export function ruleStatus(tell: Tell, rule: ColourRule | null, row: ProgressRow): Pick<Mark, 'status' | 'statusText'> {
  if (rule === null) return {}
  const colour = colourOfRow(rule, row)
  return colour.kind === 'silent'
    ? { statusText: tell.w.colourRule.silent }
    : { status: colour.kind === 'colour' ? colour.colour : 'rest', statusText: colourWord(tell, colour) }
}

function colourWord({ w }: Tell, colour: Exclude<RowColour, { kind: 'silent' }>): string {
  const names = (colours: readonly (keyof typeof w.colourRule.names)[]) => colours.map((one) => w.colourRule.names[one])
  switch (colour.kind) {
    case 'colour':
      return w.colourRule.names[colour.colour]
    case 'gap':
      return w.colourRule.gap
    case 'overlap':
      return w.colourRule.overlap(names(colour.colours))
    case 'open':
      return w.colourRule.open(names(colour.colours), colour.gap)
  }
}

/**
 * What a figure that colours by the rule must print: the rule with its gaps and overlaps, how many tasks they leave without a
 * colour, and whom it doesn't speak of. Its limits become facts of the book.
 */
export function ruleNotes(tell: Tell, rule: ColourRule | null, rows: readonly ProgressRow[]): readonly string[] {
  if (rule === null) return []
  const {
    w,
    selection: {
      settings: { language },
    },
  } = tell
  for (const end of rule.ranges.flatMap((range) => [range.from, range.to])) {
    if (end === null) continue
    const text = endText(Math.abs(end), rule.measure, language)
    tell.book.derived(text, end, { rule: 'colourRule', operands: [], result: end, text: w.colourRule.setBy(text) })
  }
  const coloured = rows.map((row) => ({ row, colour: colourOfRow(rule, row) }))
  const counted = (words: (n: string) => string, is: (colour: RowColour) => boolean) => {
    const found = coloured.filter(({ colour }) => is(colour))
    return found.length === 0
      ? ''
      : words(
          tell.book.plain(
            countFact(
              tell,
              found.map(({ row }) => ({ text: row.name, observations: row.completion.observations })),
            ),
          ),
        )
  }
  return [
    ruleWords(rule, language),
    counted(w.colourRule.gapCount, (colour) => colour.kind === 'gap'),
    counted(w.colourRule.overlapCount, (colour) => colour.kind === 'overlap'),
    counted(w.colourRule.openCount, (colour) => colour.kind === 'open'),
    counted(w.colourRule.noSchedule, (colour) => colour.kind === 'silent' && colour.why === 'noSchedule'),
    counted(w.colourRule.ceiling, (colour) => colour.kind === 'silent' && colour.why === 'ceiling'),
    counted(w.colourRule.heldDirectly, (colour) => colour.kind === 'silent' && colour.why === 'level'),
    counted(w.colourRule.unspoken, (colour) => colour.kind === 'silent' && colour.why === 'range'),
    rows.some((row) => roundsAcross(rule, row)) ? w.colourRule.unrounded : '',
  ]
}
