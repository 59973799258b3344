/*
 * The hosted page without a network: its own files, kept at the first visit. The build fills in the list and its version. A new
 * version waits until the page asks for it (the clerk is in the middle of something), and nothing but the build's own files is kept.
 */
const kept = 'duibiao-__VERSION__'
const files = __FILES__

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(kept).then((cache) => cache.addAll(files)))
})

self.addEventListener('activate', (event) => {
  const old = (name) => name.startsWith('duibiao-') && name !== kept
  event.waitUntil(caches.keys().then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name)))))
})

self.addEventListener('message', (event) => {
  if (event.data === 'useNow') self.skipWaiting()
})

self.addEventListener('fetch', (event) => {
  if (event.request.method !== 'GET' || new URL(event.request.url).origin !== self.location.origin) return
  event.respondWith(
    caches
      .open(kept)
      .then((cache) => cache.match(event.request, { ignoreSearch: true, ignoreVary: true }))
      .then((found) => found || fetch(event.request)),
  )
})
