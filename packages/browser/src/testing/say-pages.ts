import type { Page } from 'playwright-core'
import { afterEach } from 'vitest'
import { running } from '../launch.ts'

// Why a test failed is seldom in its own words: what its pages show at that moment is said as well.
// A test that closes its pages does so in what its `beforeEach` returns: that comes after this.
afterEach(async ({ task }) => {
  const errors = task.result?.errors ?? []
  if (task.result?.state !== 'fail' || errors.length === 0) return
  const pages = [...running].flatMap((browser) => browser.contexts()).flatMap((one) => one.pages())
  const shown = (await Promise.all(pages.map(whatShows)))
    .map((text) => `\nIts page ${text}`)
    .join('')
  for (const error of errors) {
    // Before the places in code that led to it, where there are any.
    error.stack = (error.stack ?? error.message).replace(/(?=\n\s+at )|$/, () => shown)
  }
})

async function whatShows(page: Page): Promise<string> {
  const place = new URL(page.url())
  const name = `${place.pathname.split('/').at(-1)}${place.search}${place.hash}`
  const parts = await page
    .locator('body')
    .ariaSnapshot({ timeout: 5000 })
    .catch((error: Error) => error.message)
  return `${name} shows: ${parts.replace(/\s+/g, ' ').trim().slice(0, 600)}`
}
