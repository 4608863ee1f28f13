import type { Locator, Page } from 'playwright-core'
import type { Track } from '../state/tracks.ts'
import { begun } from './site.ts'

/** How a person gives input. */
export type Hand = {
  choose: (radio: Locator) => Promise<void>
  press: (button: Locator) => Promise<void>
}

/** Single taps on a touch screen. */
export const taps: Hand = {
  choose: (radio) => tap(radio.locator('xpath=ancestor::label')),
  press: (button) => tap(button),
}

let left = false

/**
 * Taps at one side, the next time at the other: two quick taps on one point are a double tap, which
 * counts once, and a test is quicker than any finger.
 */
async function tap(control: Locator): Promise<void> {
  left = !left
  // The first view of a page, a link of which may be meant, goes when the program comes.
  await begun(control.page())
  for (let times = 1; ; times += 1) {
    const { width, height } = (await control.boundingBox()) ?? { width: 0, height: 0 }
    const position = { x: width * (left ? 0.1 : 0.9), y: height / 2 }
    try {
      return await control.tap({ position, timeout: 10_000 })
    } catch (error) {
      // What was measured before the page had its form is measured again, unless it was tapped.
      if (times === 12 || String(error).includes('performing tap')) throw error
    }
  }
}

/** Keys alone: Tab to get there, the space bar to choose, Enter to press. */
export const keys: Hand = {
  choose: async (radio) => {
    const page = radio.page()
    await tabTo(page, radio.locator('xpath=ancestor::fieldset').getByRole('radio').first())
    const place = await radio.evaluate((input) =>
      [...(input.closest('fieldset')?.querySelectorAll('[type=radio]') ?? [])].indexOf(
        input as HTMLInputElement,
      ),
    )
    for (let step = 0; step < place; step += 1) await page.keyboard.press('ArrowDown')
    if (place === 0) await page.keyboard.press('Space')
  },
  press: async (button) => {
    await tabTo(button.page(), button)
    await button.page().keyboard.press('Enter')
  },
}

/** Presses Tab until the element has the focus. */
async function tabTo(page: Page, element: Locator): Promise<void> {
  await element.waitFor()
  for (let tries = 0; tries < 60; tries += 1) {
    if (await element.evaluate((node) => node === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reaches ${await element.evaluate((node) => node.outerHTML)}`)
}

/** The button of the form that is shown: Check. */
export const checkButton = (page: Page): Locator => page.locator('main form button[type=submit]')

/** The button under the reasons: Next, or the result. */
export const nextButton = (page: Page): Locator => page.locator('main > .foot > button')

/** The question that is asked: its options carry its id. */
export const askedId = (page: Page): Promise<string | null> =>
  page.getByRole('radio').first().getAttribute('name')

/** The heading that takes the focus after an answer. */
export const feedback = (page: Page): Locator => page.locator('main > .verdict h2')

/**
 * Answers the questions of a track until there are no more, the first option first, the second one
 * next, and says how many. Before the workshop no reasons may come in between.
 */
export async function answerAll(page: Page, hand: Hand, track: Track): Promise<number> {
  const total = await page.getByRole('progressbar').first().getAttribute('max')
  for (let index = 0; index < Number(total); index += 1) {
    const id = await askedId(page)
    await hand.choose(page.getByRole('radio').nth(index % 3))
    await hand.press(checkButton(page))
    if (track !== 'before') {
      await feedback(page).waitFor()
      await hand.press(nextButton(page))
    }
    await page.locator(`input[name="${id}"]`).first().waitFor({ state: 'detached' })
    await feedback(page).waitFor({ state: 'detached' })
  }
  await page.locator('main.result').waitFor()
  return Number(total)
}
