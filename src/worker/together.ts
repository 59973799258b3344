import type { Figure } from '../figures/figure'
import { wordsReady } from '../figures/tell/wordsOf'
import type { PostedBoard } from '../figures/board/postedBoard'
import type { Dataset } from '../model/dataset/dataset'
import type { Reconciled } from '../model/sheet/reading'
import { withChosen } from '../model/dataset/chosenDataset'
import type { BoardAsk, PageAsk } from './protocol'

/** All files together stay in the worker up to so many figures; beyond they are brought together again when a board is asked for. */
const heldMost = 2_000_000

/** All files together, as they were handed to the page last, and what is made of them here: boards and their pages. */
export class Together {
  private of: string | null = null
  /** Null where it is too large to be held twice. */
  private reconciled: Reconciled | null = null
  /** The dataset as a clerk chose, as it was asked for last: what is known of it is known by its identity. */
  private asked: { readonly chosen: string; readonly from: Reconciled; readonly dataset: Dataset } | null = null

  /** What was brought together of these files; `again` brings it together once more. Whether it stays here, and its columns mustn't be given away. */
  hold(of: string, reconciled: Reconciled, isShared: boolean): boolean {
    const stays = isShared || reconciled.dataset.count <= heldMost
    this.of = of
    this.reconciled = stays ? reconciled : null
    this.asked = null
    return stays
  }

  /** A file comes whose board will be made here: what makes it is fetched while it is read, and asked for again where it can't be had now. */
  expect(): void {
    import('../figures/board/postedBoard').catch(() => undefined)
  }

  /** The board; null where these files aren't those asked about. */
  async board({ of, chosen, settings, scope }: BoardAsk, again: () => Reconciled): Promise<PostedBoard | null> {
    const { postedBoard } = await import('../figures/board/postedBoard')
    await wordsReady(settings.language)
    const found = this.as(of, chosen, again)
    return found && postedBoard(found.dataset, found.from.relations, settings, scope)
  }

  /** One of its figures on another page. */
  async page({ of, chosen, scope, one, change }: PageAsk, again: () => Reconciled): Promise<Figure | null> {
    const { pageAgain } = await import('../figures/board/postedBoard')
    await wordsReady(one.selection.settings.language)
    const found = this.as(of, chosen, again)
    return found && pageAgain(one, change, found.dataset, found.from.relations, scope)
  }

  private as(of: string, choices: BoardAsk['chosen'], again: () => Reconciled) {
    if (this.of !== of) return null
    const from = (this.reconciled ??= again())
    const chosen = JSON.stringify(choices)
    if (this.asked?.chosen !== chosen || this.asked.from !== from) this.asked = { chosen, from, dataset: withChosen(from.dataset, choices) }
    return this.asked
  }
}
