import type { Page } from 'playwright-core'

/** A room's page in a language; the first language has no folder of its own. */
export async function inLanguage(page: Page, room: string, locale: string): Promise<string> {
  const own = `${room}${locale}/`
  return (await page.request.get(own)).ok() ? own : room
}
