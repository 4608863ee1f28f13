import { stored } from '@read-the-room/web/device'
import { workers } from '@read-the-room/web/workers'
import { languageKey, storageKey } from './state/device.ts'

// Runs inside the page before anything is drawn; the build writes it there.
const quiz = document.getElementById('quiz') as HTMLElement
const page = document.currentScript as HTMLScriptElement
const name = location.hash.slice(1)
const opening = document.getElementById(`open-${name}`) as HTMLTemplateElement | null

if (name !== '' && name !== 'start') {
  quiz.dataset.link = name
  if (opening !== null && isFresh()) quiz.replaceChildren(opening.content.cloneNode(true))
  // It can be read at once; nothing can be chosen before the program is there to keep it.
  for (const control of quiz.querySelectorAll('fieldset, button')) {
    control.setAttribute('disabled', '')
  }
}
// A worker has the brand's face at hand; a first visit does not wait for it.
if (workers()?.controller) document.documentElement.classList.add('faced')

// The first view is drawn before the program is asked for. A page in the background draws nothing.
if (document.hidden) load()
else requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(load)))

/** Brings the program and what this link opens with, all at once. */
function load(): void {
  const screen = opening?.dataset.files ?? page.dataset.start
  const files = `${page.dataset.files} ${screen}`.trim().split(/\s+/)
  Promise.all(files.map((file) => import(new URL(file, document.baseURI).href))).catch(tell)
}

/** Says that something did not arrive, or that it is the program that fails, and offers to try again. */
function tell(error: unknown): void {
  const name = error instanceof TypeError ? 'failed' : 'broken'
  const { content } = document.getElementById(name) as HTMLTemplateElement
  if (content.firstElementChild !== null) quiz.before(content)
  document.querySelector('.notice button')?.addEventListener('click', () => location.reload())
  throw error
}

/** Whether nothing is kept on this device that would open the link at another place. */
function isFresh(): boolean {
  // Storage that is denied holds nothing.
  const held = [storageKey, languageKey].map((key) => stored(key) ?? null)
  return [...held, history.state].every((one) => one === null)
}
