import { gallery } from '../drawing/figureOf'
import { asked, paint } from './paintAll'

/**
 * Every form with every difficult input, in development only: `vite dev`, then /test/gallery/index.html.
 * The address chooses: ?form=rankedBars&input=thirty and what paintAll takes. Kinds, made from datasets, are on kinds.html.
 */
for (const { form, input, figure } of gallery) if (asked('form', form) && asked('input', input)) await paint(`${form} ${input}`, figure)
document.title = '图样 完'
