// Runs on the home page as it is, without imports.
const here = document.currentScript as HTMLScriptElement
const notice = document.getElementById('update')

// On this very computer the newest words show at once, so nothing is kept there.
const ownComputer = /^(localhost|127\.0\.0\.1|\[::1\])$/.test(location.hostname)
if (window.isSecureContext && 'serviceWorker' in navigator && !ownComputer) {
  navigator.serviceWorker.register(new URL('sw.js', here.src)).then(watch, refused)
}

/** Says when a newer version waits. It is offered, never forced. */
function watch(registration: ServiceWorkerRegistration): void {
  const offer = () => {
    if (navigator.serviceWorker.controller === null || registration.waiting === null) return
    notice?.removeAttribute('hidden')
  }
  offer()
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer)
  })
  notice?.querySelector('button')?.addEventListener('click', () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload())
    registration.waiting?.postMessage('take over')
  })
}

/** A browser may refuse the worker, as private windows do: the page then needs its network. */
function refused(error: unknown): void {
  if (!(error instanceof DOMException || error instanceof TypeError)) throw error
}
