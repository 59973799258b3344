import { ref, type Ref } from 'vue'

const newer = ref(false)
let waiting: ServiceWorker | null = null

/**
 * Have the page's own files kept, so that it opens without a network: where the browser has service workers (https, localhost)
 * and the page has files of its own. A newer version is offered, never forced.
 */
export function keepOffline(): void {
  if (__SINGLE_FILE__ || !import.meta.env.PROD || !('serviceWorker' in navigator)) return
  void register().catch(() => undefined)
}

async function register(): Promise<void> {
  const registration = await navigator.serviceWorker.register('./sw.js')
  const offer = (worker: ServiceWorker | null): void => {
    // Without a page it controls already there is nothing to replace: a first visit.
    if (!worker || !navigator.serviceWorker.controller) return
    waiting = worker
    newer.value = true
  }
  offer(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const found = registration.installing
    found?.addEventListener('statechange', () => {
      if (found.state === 'installed') offer(found)
    })
  })
}

/** Whether a newer version is there, and how to use it: the page loads again. */
export function useOffline(): { newer: Ref<boolean>; useNow: () => void } {
  return {
    newer,
    useNow() {
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
      waiting?.postMessage('useNow')
    },
  }
}
