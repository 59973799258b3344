import { abroad } from './abroad'
import { arrangementsMore } from './arrangementsMore'
import { economy } from './economy'
import { government } from './government'
import { projects } from './projects'
import { society } from './society'

/** Every sheet nobody had seen before its expectation was written. */
export const unseen = [...economy, ...government, ...projects, ...society, ...arrangementsMore, ...abroad]
