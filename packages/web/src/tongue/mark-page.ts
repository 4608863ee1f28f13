import type { Tongue } from './mark-html.ts'

/** What a screen reader says of an element that holds no text. */
const said = ['aria-label', 'alt', 'title']

/**
 * Keeps `lang` on every element of a page whose text is in another language, whatever draws it.
 * Gives a function that stops it.
 */
export function markPage(root: HTMLElement, tongue: Tongue): () => void {
  const marked = new WeakSet<Element>()
  const mark = (element: Element): void => {
    if (element.hasAttribute('lang') && !marked.has(element)) return
    const lang = langOf(element, tongue)
    if (lang === undefined) {
      if (marked.delete(element)) element.removeAttribute('lang')
      return
    }
    if (element.getAttribute('lang') !== lang) element.setAttribute('lang', lang)
    marked.add(element)
  }
  const below = (node: Node): void => {
    if (node.parentElement !== null && !(node instanceof Element)) mark(node.parentElement)
    if (!(node instanceof Element)) return
    mark(node)
    for (const element of node.querySelectorAll('*')) mark(element)
  }
  const watch = new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'childList') for (const node of addedNodes) below(node)
      if (target instanceof Element) mark(target)
      else if (target.parentElement !== null) mark(target.parentElement)
    }
  })
  below(root)
  watch.observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: said,
  })
  return () => watch.disconnect()
}

/** The language of what an element says itself: all of its own texts, else its label. */
function langOf(element: Element, tongue: Tongue): string | undefined {
  const texts = [...element.childNodes].flatMap((node) => {
    const text = node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '').trim() : ''
    return /\p{L}/u.test(text) ? [text] : []
  })
  const own = texts.length > 0 ? texts : element.textContent?.trim() ? [] : labels(element)
  const [first, ...others] = own.map(tongue)
  return others.every((lang) => lang === first) ? first : undefined
}

function labels(element: Element): string[] {
  return said.flatMap((name) => element.getAttribute(name) ?? [])
}
