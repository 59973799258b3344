import { abroad } from './abroad'
import { arrangementsMore } from './arrangementsMore'
import { comparisons } from './comparisons'
import { economy } from './economy'
import { government } from './government'
import { mixedForms } from './mixedForms'
import { monthly } from './monthly'
import { offices } from './offices'
import { projects } from './projects'
import { society } from './society'

/** Every sheet nobody had seen before its expectation was written. */
export const unseen = [
  ...economy,
  ...government,
  ...projects,
  ...society,
  ...arrangementsMore,
  ...abroad,
  ...offices,
  ...comparisons,
  ...mixedForms,
  ...monthly,
]
