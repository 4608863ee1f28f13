import { pathToFileURL } from 'node:url'
import type { Browser, Locator, Page } from 'playwright-core'
import { fewColors } from '../png/few-colors.ts'

/** A drawing as it stands on a slide, with its words if it has some; the box is in pixels of the canvas. */
export type Picture = {
  png: Uint8Array
  words: string
  box: { x: number; y: number; width: number; height: number }
}

/** Dots on a pixel of the slide: plenty for a slide, and 220 an inch where the guide shows a small one. */
const scale = { slide: 1.5, guide: 0.5 }

/**
 * All slides as a tagged PDF with an outline, a page a step, as small pictures, and the drawings
 * that each step shows; `count` is how many steps there are.
 */
export async function printSlides(
  browser: Browser,
  deck: { file: string; length: string },
  count: number,
) {
  const small = await openPrinted(browser, deck, count, scale.guide)
  const slides: Uint8Array[] = []
  // A PDF file keeps a JPEG as it is, and packs anything else worse.
  for (let index = 0; index < count; index += 1) {
    slides.push(await shown(small).nth(index).screenshot({ type: 'jpeg', quality: 75 }))
  }
  await small.close()
  const page = await openPrinted(browser, deck, count, scale.slide)
  const pdf = await page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
    pageRanges: `1-${count}`,
  })
  // What is printed is shown in daylight; PowerPoint has the night that rooms lie on.
  await page.evaluate(() => document.documentElement.classList.remove('daylight'))
  const pictures: Picture[][] = []
  for (let index = 0; index < count; index += 1) {
    pictures.push(await picturesOn(shown(page).nth(index)))
  }
  await page.close()
  return { pdf, slides, pictures }
}

const shown = (page: Page) => page.locator('.print-slide-container')

/** Every step of a deck on one page, its type in place. */
async function openPrinted(
  browser: Browser,
  { file, length }: { file: string; length: string },
  count: number,
  deviceScaleFactor: number,
): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: 980, height: 552 },
    deviceScaleFactor,
    reducedMotion: 'reduce',
  })
  await page.goto(`${pathToFileURL(file).href}?sheet=${length}&print=clicks#/print`)
  await page.waitForFunction(
    (steps) => document.querySelectorAll('.print-slide-container main').length === steps,
    count,
  )
  await page.evaluate(() => document.fonts.ready)
  return page
}

/** Drawings of some size and logos; marks are drawn as shapes that can be edited. */
const drawings = 'svg:not(.kind-mark), img'
const least = 90

async function picturesOn(slide: Locator): Promise<Picture[]> {
  const around = await slide.boundingBox()
  if (around === null) return []
  // Seen before anything is hidden: what comes back may take a moment to be seen again.
  const seen: { drawing: Locator; inside: Picture['box'] }[] = []
  for (const drawing of await slide.locator(drawings).all()) {
    const inside = (await drawing.isVisible()) ? await drawing.boundingBox() : null
    if (inside === null || Math.max(inside.width, inside.height) < least) continue
    seen.push({ drawing, inside })
  }
  const pictures: Picture[] = []
  for (const { drawing, inside } of seen) {
    await drawing.evaluate(hideOthers)
    pictures.push({
      png: fewColors(await drawing.screenshot({ type: 'png' })),
      words:
        (await drawing.getAttribute('aria-label')) ?? (await drawing.getAttribute('alt')) ?? '',
      box: { ...inside, x: inside.x - around.x, y: inside.y - around.y },
    })
    await drawing.evaluate(showOthers)
  }
  return pictures
}

/** Runs in the page: what lies over a drawing would be in its picture. */
function hideOthers(drawing: Element): void {
  for (const one of drawing.closest('.print-slide-container')?.querySelectorAll('*') ?? []) {
    if (one.contains(drawing) || drawing.contains(one)) continue
    if (one instanceof HTMLElement || one instanceof SVGElement) one.style.visibility = 'hidden'
  }
}

/** Runs in the page: all as it was. */
function showOthers(drawing: Element): void {
  for (const one of drawing.closest('.print-slide-container')?.querySelectorAll('*') ?? []) {
    if (one instanceof HTMLElement || one instanceof SVGElement) one.style.visibility = ''
  }
}
