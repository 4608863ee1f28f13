/// <reference lib="webworker" />
declare const self: ServiceWorkerGlobalScope

// The quiz had a worker of its own, until one worker kept the whole site. A phone that still has it
// gets this in its place, and comes to the newest words with its next visit.
self.addEventListener('install', () => void self.skipWaiting())

self.addEventListener('activate', (event) => {
  event.waitUntil(retire())
})

async function retire(): Promise<void> {
  const own = `read-the-room:${self.registration.scope}:`
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name.startsWith(own)).map((name) => caches.delete(name)))
  await self.registration.unregister()
}
