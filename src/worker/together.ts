import type { Figure } from '../figures/figure'
import type { PostedBoard } from '../figures/board/postedBoard'
import type { Dataset } from '../model/dataset'
import type { Reconciled } from '../model/reading'
import { withChosenTypes } from '../model/typedDataset'
import type { BoardAsk, PageAsk } from './protocol'

/** All files together stay in the worker up to so many figures; beyond they are brought together again when a board is asked for. */
const heldMost = 2_000_000

/** All files together, as they were handed to the page last, and what is made of them here: boards and their pages. */
export class Together {
  private of: string | null = null
  /** Null where it is too large to be held twice. */
  private reconciled: Reconciled | null = null
  /** The dataset with the types a clerk chose, as it was asked for last: what is known of it is known by its identity. */
  private typed: { readonly types: string; readonly from: Reconciled; readonly dataset: Dataset } | null = null

  /** What was brought together of these files; `again` brings it together once more. Whether it stays here, and its columns mustn't be given away. */
  hold(of: string, reconciled: Reconciled, isShared: boolean): boolean {
    const stays = isShared || reconciled.dataset.count <= heldMost
    this.of = of
    this.reconciled = stays ? reconciled : null
    this.typed = null
    return stays
  }

  /** The board; null where these files aren't those asked about. */
  async board({ of, types, settings, scope }: BoardAsk, again: () => Reconciled): Promise<PostedBoard | null> {
    const { postedBoard } = await import('../figures/board/postedBoard')
    const found = this.as(of, types, again)
    return found && postedBoard(found.dataset, found.from.relations, settings, scope)
  }

  /** One of its figures on another page. */
  async page({ of, types, scope, one, change }: PageAsk, again: () => Reconciled): Promise<Figure | null> {
    const { pageAgain } = await import('../figures/board/postedBoard')
    const found = this.as(of, types, again)
    return found && pageAgain(one, change, found.dataset, found.from.relations, scope)
  }

  private as(of: string, types: BoardAsk['types'], again: () => Reconciled) {
    if (this.of !== of) return null
    const from = (this.reconciled ??= again())
    const chosen = JSON.stringify(types)
    if (this.typed?.types !== chosen || this.typed.from !== from)
      this.typed = { types: chosen, from, dataset: withChosenTypes(from.dataset, types) }
    return this.typed
  }
}
