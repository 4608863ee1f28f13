/** A text of a page with the language that its elements give it. */
export type Said = { text: string; lang: string }

/** Every text that a page shows or says, run inside of it. */
export function saidOn(): Said[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const said: Said[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement
    const text = (node.textContent ?? '').trim()
    if (element === null || text === '' || element.closest('script, style, template, noscript'))
      continue
    said.push({ text, lang: element.closest('[lang]')?.getAttribute('lang') ?? '' })
  }
  return said
}
