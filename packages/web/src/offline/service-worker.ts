/// <reference lib="webworker" />
// The build puts the files of this version and their hash in the place of these.
declare const first: string[]
declare const rest: string[]
declare const version: string
declare const self: ServiceWorkerGlobalScope

// Several kits may live on one host: each page keeps to the caches of its own folder.
const prefix = `read-the-room:${self.registration.scope}:`
const cacheName = prefix + version

/** What a phone needs, at once, so that the first visit is enough to work without a network. */
self.addEventListener('install', (event) => {
  event.waitUntil(keep(first))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(removeOld().then(() => self.clients.claim()))
})

/** Only a tap of the person takes the newer version into use; a page may ask for all that there is. */
self.addEventListener('message', (event) => {
  if (event.data === 'take over') void self.skipWaiting()
  if (event.data === 'keep all') event.waitUntil(keep(rest))
})

/** From the device first: the files of a version stay together. */
self.addEventListener('fetch', (event) => {
  if (event.request.method !== 'GET') return
  // A room is live: nothing of it is kept, and its streams do not pass through here.
  if (new URL(event.request.url).pathname.includes('/room/')) return
  event.respondWith(answer(event.request))
})

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName)
  const page = pageOf(request.url)
  const held = await cache.match(page, { ignoreSearch: true })
  if (held !== undefined) return held
  // A folder's address without its slash: a host leads on, and there may be none within reach.
  if (request.mode === 'navigate' && (await cache.match(`${page}/`)) !== undefined) {
    return Response.redirect(`${page}/`)
  }
  const response = await fetch(request)
  // What is printed, and the pictures of its pages, are kept once somebody has opened them: all of
  // it would be too much for a phone.
  if (response.status === 200 && /\.(pdf|webp)$/.test(request.url)) {
    await cache.put(request.url, response.clone())
  }
  return response
}

/** Keeps what is not kept yet. */
async function keep(files: string[]): Promise<void> {
  const cache = await caches.open(cacheName)
  const held = await Promise.all(files.map((file) => cache.match(file)))
  await cache.addAll(files.filter((_file, place) => held[place] === undefined).map(fresh))
}

/** `…/index.html` and `…/` are one page. */
function pageOf(url: string): string {
  return url.replace(/[?#].*$/, '').replace(/\/index\.html$/, '/')
}

/** Past the browser's own cache, which may still hold the version before. */
function fresh(file: string): Request {
  return new Request(file, { cache: 'reload' })
}

async function removeOld(): Promise<void> {
  const names = await caches.keys()
  const old = names.filter((name) => name.startsWith(prefix) && name !== cacheName)
  await Promise.all(old.map((name) => caches.delete(name)))
}
