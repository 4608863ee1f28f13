import type { Browser, Page } from 'playwright-core'

/** A phone of its own, at a place of the quiz; every answer of the server is noted. */
export type RoomPhone = { page: Page; heard: string[] }

/** Opens a phone at an address. */
export async function roomPhone(browser: Browser, address: string): Promise<RoomPhone> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  })
  const page = await context.newPage()
  const heard: string[] = []
  page.on('response', async (response) => {
    if (!response.url().includes('/room/') || response.url().endsWith('/events')) return
    heard.push(await response.text().catch(() => ''))
  })
  await page.goto(address)
  return { page, heard }
}

/** Answers by a tap or by keys alone. */
export async function vote(page: Page, place: number, by: 'tap' | 'keys'): Promise<void> {
  const radio = page.getByRole('radio').nth(place)
  await radio.waitFor()
  if (by === 'tap') {
    await page.locator('.option').nth(place).tap()
    return
  }
  await page.getByRole('radio').first().focus()
  await page.keyboard.press('Space')
  for (let step = 0; step < place; step += 1) await page.keyboard.press('ArrowDown')
}
