import { figureKinds } from '../../src/figures/registry'
import type { Basis, Selection } from '../../src/figures/selection'
import { wordsOf } from '../../src/figures/tell/wordsOf'
import { kindInputs } from '../figures/kindInputs'
import { asked, language, paint, query, say } from './paintAll'

/**
 * Every figure kind with every difficult input, made from datasets as sheets give them, in development only: /test/gallery/kinds.html.
 * The address chooses: ?kind=ranking&input=thirty&basis=previousPeriod and what paintAll takes. What a kind can't state stands there with its reason.
 */
for (const { kind, input, selection: made } of kindInputs) {
  if (!asked('kind', kind) || !asked('input', input)) continue
  const basis = (query.get('basis') ?? made.settings.basis) as Basis
  const selection: Selection = { ...made, settings: { ...made.settings, language, basis, baseYear: 2021 } }
  const unsuited = figureKinds[kind].unsuited(selection)
  const name = `${wordsOf(language).kinds[kind]} ${kind} ${input}`
  if (unsuited === null) await paint(name, figureKinds[kind].build(selection))
  else say(`${name}：${unsuited.code}`)
}
document.title = '图样 完'
