import { askedIn, askedOf } from '@read-the-room/core'
import { load } from '@read-the-room/core/load'
import type { Page } from 'playwright-core'
import { inLanguage } from './in-language.ts'
import type { Shoot } from './picture-sources.ts'

/** A question on a phone with its best option chosen, then the same one with its reasons. */
export const shootQuiz: Shoot = async (browser, site, locale) => {
  const page = await browser.newPage({
    viewport: { width: 390, height: 640 },
    deviceScaleFactor: 2,
    // A phone's scroll bar takes no room.
    isMobile: true,
    reducedMotion: 'reduce',
    // The page's own policy would refuse the styles that are changed below.
    bypassCSP: true,
  })
  await waitForFace(page, site)
  const kit = load(locale)
  await page.goto(`${await inLanguage(page, `${site}/quiz/`, locale)}#check`)
  await page.getByRole('radio').first().waitFor()
  await showFace(page)
  const [first] = askedOf(askedIn(kit.questions, kit), 'check')
  const best = first?.options.findIndex(({ fit }) => fit === 'best') ?? 0
  await page.getByRole('radio').nth(best).check()
  await page.evaluate(() => scrollTo(0, 0))
  const asked = await page.screenshot({ animations: 'disabled', caret: 'hide' })
  await page.getByRole('button', { name: kit.quiz.check, exact: true }).click()
  await page.getByText(kit.quiz.check, { exact: true }).waitFor({ state: 'detached' })
  await page.evaluate(() => {
    document.activeElement instanceof HTMLElement && document.activeElement.blur()
    scrollTo(0, 0)
  })
  const answered = await page.screenshot({ animations: 'disabled', caret: 'hide' })
  // The page goes on to fetch what comes after the question; nobody waits for that.
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await page.close()
  return [asked, answered]
}

/** The quiz waits for no font, and shows the kit's own from a second visit on; here it waits. */
async function waitForFace(page: Page, site: string): Promise<void> {
  await page.route(`${site}/quiz/**`, async (route) => {
    const response = await route.fetch()
    if (!/html|css/.test(response.headers()['content-type'] ?? ''))
      return route.fulfill({ response })
    const body = (await response.text()).replace(/font-display:\s*optional/g, 'font-display:block')
    return route.fulfill({ response, body })
  })
}

async function showFace(page: Page): Promise<void> {
  await page.evaluate(async () => {
    document.documentElement.classList.add('faced')
    await Promise.all([...document.fonts].map((face) => face.load()))
  })
}
