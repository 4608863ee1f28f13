import type { Page } from 'playwright-core'
import type { Measured } from './measured.ts'

/** Measures the slide that a page shows. Runs in the browser, so it uses nothing from outside. */
export function measure(page: Page, number: number): Promise<Measured> {
  return page.evaluate((no) => {
    const slide = document.querySelector<HTMLElement>(`#slide-content [data-slidev-no="${no}"]`)
    if (slide === null) throw new Error(`slide ${no} is not shown`)
    const origin = slide.getBoundingClientRect()
    const scale = origin.width / slide.offsetWidth
    const box = (rect: DOMRect) => ({
      left: Math.round((rect.left - origin.left) / scale),
      top: Math.round((rect.top - origin.top) / scale),
      right: Math.round((rect.right - origin.left) / scale),
      bottom: Math.round((rect.bottom - origin.top) / scale),
    })
    const slot = (element: Element) =>
      [element.localName, ...element.classList]
        .filter((name) => !name.startsWith('data-'))
        .join('.')
    const seen = (element: Element) => {
      const style = getComputedStyle(element)
      const { width, height } = element.getBoundingClientRect()
      const hidden = style.clipPath !== 'none' || element.closest('.sr-only') !== null
      return style.visibility === 'visible' && width > 1 && height > 1 && !hidden
    }

    const texts: Measured['texts'] = []
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement
      const text = node.textContent?.trim() ?? ''
      if (element === null || text === '' || !seen(element)) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const clips = getComputedStyle(element).overflow !== 'visible'
      const size = Number.parseFloat(getComputedStyle(element).fontSize)
      for (const rect of range.getClientRects()) {
        const line = box(rect)
        // A line's box is higher than its letters, by a share that the typeface chooses.
        const air = Math.max(0, Math.floor((line.bottom - line.top - size) / 2))
        texts.push({
          ...line,
          top: line.top + air,
          bottom: line.bottom - air,
          slot: slot(element),
          text,
          size,
          cut: clips ? element.scrollHeight - element.clientHeight : 0,
        })
      }
    }

    const pictures = [...slide.querySelectorAll('img, svg, [role="img"]')].filter(seen)
    const root = slide.querySelector('main')
    const foot = slide.querySelector('.slide-foot')
    const hasFoot = foot?.checkVisibility() === true
    const headings = [...slide.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(seen)
    return {
      canvas: { left: 0, top: 0, right: slide.offsetWidth, bottom: slide.offsetHeight },
      foot: hasFoot ? box(foot.getBoundingClientRect()).top : slide.offsetHeight,
      root: root === null ? undefined : box(root.getBoundingClientRect()),
      texts,
      pictures: pictures.map((picture) => ({
        slot: slot(picture),
        named:
          picture.getAttribute('aria-hidden') === 'true' ||
          (picture.getAttribute('aria-label') ?? picture.getAttribute('alt') ?? '') !== '',
        right: box(picture.getBoundingClientRect()).right,
        bottom: box(picture.getBoundingClientRect()).bottom,
      })),
      headings: headings.map((heading) => ({
        level: Number(heading.localName.slice(1)),
        text: heading.textContent ?? '',
      })),
      status: document.querySelector('p.sr-only[role="status"]')?.textContent ?? '',
      language: document.documentElement.lang,
      moving: document.getAnimations().map((animation) => {
        const { effect } = animation
        return effect instanceof KeyframeEffect && effect.target !== null
          ? slot(effect.target)
          : '?'
      }),
    }
  }, number)
}
