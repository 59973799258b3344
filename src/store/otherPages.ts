/** What pages of this product in one browser tell each other. */
export type PageMessage =
  /** Is anybody else about this workspace? */
  | { readonly kind: 'opened'; readonly workspace: string; readonly from: string }
  /** Yes, here. */
  | { readonly kind: 'here'; readonly workspace: string; readonly from: string }
  | { readonly kind: 'left'; readonly workspace: string; readonly from: string }
  | { readonly kind: 'saved'; readonly workspace: string; readonly from: string }
  /** Whoever else is about it, rest: it goes on in my page. */
  | { readonly kind: 'rest'; readonly workspace: string; readonly from: string }
  /** Everything kept in this browser was cleared. */
  | { readonly kind: 'cleared'; readonly workspace: string; readonly from: string }

export interface OtherPages {
  tell(kind: PageMessage['kind'], workspace: string): void
  close(): void
}

/** A line to the other pages. Where the browser has none, nothing is heard, and the revision check alone keeps work from being lost. */
export function otherPages(self: string, hear: (message: PageMessage) => void): OtherPages {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => undefined, close: () => undefined }
  const channel = new BroadcastChannel('duibiao')
  channel.addEventListener('message', (event: MessageEvent<PageMessage>) => {
    if (event.data.from !== self) hear(event.data)
  })
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no origin to name
    tell: (kind, workspace) => channel.postMessage({ kind, workspace, from: self } satisfies PageMessage),
    close: () => channel.close(),
  }
}
