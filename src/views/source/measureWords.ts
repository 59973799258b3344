import type { Messages } from '../../i18n/messages'
import type { Against, Observation } from '../../model/dataset/observation'

/** What kind of number it is, '' for a plain figure: 目标, 同比, 名次. */
export function measureWords({ measure, against }: Pick<Observation, 'measure' | 'against'>, messages: Messages): string {
  const { measures, against: of, againstYear } = messages.screens.source
  if (measure === 'value') return ''
  if (measure !== 'change' || against === null) return measures[measure]
  return isBaseYear(against) ? againstYear(against.slice('base:'.length)) : of[against]
}

const isBaseYear = (against: Against): against is `base:${number}` => against.startsWith('base:')
