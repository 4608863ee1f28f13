import { register, takeOver } from '@read-the-room/web/register'
import { workers } from '@read-the-room/web/workers'

// Runs on the home page: whoever opens it may want slides and quiz without a network later.
const here = document.currentScript as HTMLScriptElement
const notice = document.getElementById('update')

register(new URL('sw.js', here.src), (waiting) => {
  notice?.removeAttribute('hidden')
  notice?.querySelector('button')?.addEventListener('click', () => takeOver(waiting))
})
workers()?.ready.then(({ active }) => active?.postMessage('keep all'))
