import type { Tongue } from './mark-html.ts'

/** What a screen reader says of an element that holds no text. */
const said = ['aria-label', 'alt', 'title']

/**
 * Keeps `lang` on every element of a page whose text is in another language than what is around it,
 * whatever draws the page. Gives a function that stops it.
 */
export function markPage(root: HTMLElement, tongue: Tongue): () => void {
  const marked = new WeakSet<Element>()
  const mark = (element: Element): void => {
    if (element.hasAttribute('lang') && !marked.has(element)) return
    const own = document.documentElement.lang
    const lang = langOf(element, tongue, own)
    const around = element.parentElement?.closest('[lang]')?.getAttribute('lang') ?? own
    if (lang === undefined || lang === around) {
      if (marked.delete(element)) element.removeAttribute('lang')
      return
    }
    if (element.getAttribute('lang') !== lang) element.setAttribute('lang', lang)
    marked.add(element)
  }
  const below = (node: Node): void => {
    const element = node instanceof Element ? node : node.parentElement
    if (element === null) return
    mark(element)
    for (const inner of element.querySelectorAll('*')) mark(inner)
  }
  const watch = new MutationObserver((changes) => {
    for (const node of new Set(changes.map(({ target }) => target))) below(node)
  })
  below(root)
  const attributes = { attributes: true, attributeFilter: said }
  watch.observe(root, { subtree: true, childList: true, characterData: true, ...attributes })
  return () => watch.disconnect()
}

/** The language of what an element says itself: of its first text that is known, else of its label. */
function langOf(element: Element, tongue: Tongue, page: string): string | undefined {
  const texts = [...element.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map(({ textContent }) => textContent?.trim() ?? '')
    .filter((text) => /\p{L}/u.test(text))
  const words = texts.length > 0 || element.textContent?.trim() ? texts : labels(element)
  return words.map((text) => tongue(text, page)).find((lang) => lang !== undefined)
}

function labels(element: Element): string[] {
  return said.flatMap((name) => element.getAttribute(name) ?? [])
}
