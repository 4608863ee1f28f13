import { register } from '@read-the-room/web/register'

export { takeOver } from '@read-the-room/web/register'

/** Registers the worker of the site, and hands over a newer version that waits. */
export function keepOffline(offer: (waiting: ServiceWorker) => void): void {
  // The script lies in `quiz/assets/`, the worker of the whole site beside `quiz`.
  if (import.meta.env.PROD) {
    register(new URL(/* @vite-ignore */ '../../sw.js', import.meta.url), offer)
  }
}
