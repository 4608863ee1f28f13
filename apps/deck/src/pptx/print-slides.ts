import { pathToFileURL } from 'node:url'
import type { Browser, Locator } from 'playwright-core'

/** A drawing as it stands on a slide, with its words if it has some; the box is in pixels of the canvas. */
export type Picture = {
  png: Uint8Array
  words: string
  box: { x: number; y: number; width: number; height: number }
}

/**
 * All slides as a tagged PDF with an outline, a page a step, as pictures, and the drawings that
 * each step shows; `count` is how many steps there are.
 */
export async function printSlides(
  browser: Browser,
  { file, length }: { file: string; length: string },
  count: number,
) {
  const page = await browser.newPage({
    viewport: { width: 980, height: 552 },
    deviceScaleFactor: 1.5,
    reducedMotion: 'reduce',
  })
  await page.goto(`${pathToFileURL(file).href}?sheet=${length}&print=clicks#/print`)
  const shown = page.locator('.print-slide-container')
  await page.waitForFunction(
    (steps) => document.querySelectorAll('.print-slide-container main').length === steps,
    count,
  )
  await page.evaluate(() => document.fonts.ready)
  const pdf = await page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
    pageRanges: `1-${count}`,
  })
  const slides: Uint8Array[] = []
  for (let index = 0; index < count; index += 1) {
    slides.push(await shown.nth(index).screenshot({ type: 'png' }))
  }
  // What is printed is shown in daylight; PowerPoint has the night that rooms lie on.
  await page.evaluate(() => document.documentElement.classList.remove('daylight'))
  const pictures: Picture[][] = []
  for (let index = 0; index < count; index += 1) pictures.push(await picturesOn(shown.nth(index)))
  await page.close()
  return { pdf, slides, pictures }
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
      png: await drawing.screenshot({ type: 'png' }),
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
