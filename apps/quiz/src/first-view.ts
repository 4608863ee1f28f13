// Runs inside the page, as it is, before anything is drawn; the build writes it there.
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
if (navigator.serviceWorker?.controller) document.documentElement.classList.add('faced')

// The first view is drawn before the program is asked for. A page in the background draws nothing.
if (document.hidden) load()
else requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(load)))

/** Brings the program and what this link opens with, all at once. */
function load(): void {
  const files = `${page.dataset.files} ${opening?.dataset.files ?? ''}`.trim().split(/\s+/)
  Promise.all(files.map((file) => import(new URL(file, document.baseURI).href))).catch(tell)
}

/** Says that something did not arrive, and offers to try again. */
function tell(error: unknown): void {
  const { content } = document.getElementById('failed') as HTMLTemplateElement
  if (content.firstElementChild !== null) quiz.before(content)
  document.querySelector('.notice button')?.addEventListener('click', () => location.reload())
  throw error
}

/** Whether nothing is kept on this device that would open the link at another place. */
function isFresh(): boolean {
  return !`${page.dataset.kept}`.split(' ').some(isKept) && history.state === null
}

/** Storage that is denied holds nothing. */
function isKept(key: string): boolean {
  try {
    return localStorage.getItem(key) !== null
  } catch (error) {
    if (error instanceof DOMException) return false
    throw error
  }
}
