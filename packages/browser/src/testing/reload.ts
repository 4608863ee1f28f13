import { setTimeout } from 'node:timers/promises'
import type { Page } from 'playwright-core'

const told = new WeakSet<Page>()

/**
 * Reloads a page once its browser hands out what it stored. On a busy computer Chromium's next
 * process may read what was there before the last word, if a page is reloaded in the same moment;
 * nobody's finger is as quick, and another reload has it.
 */
export async function reload(page: Page): Promise<void> {
  if (!told.has(page)) await page.addInitScript(`globalThis.handedOut = (${stored})()`)
  told.add(page)
  const before = await page.evaluate(stored)
  for (let times = 0; times < 20; times += 1) {
    if (times > 0) await setTimeout(100)
    await page.reload()
    const handedOut = await page.evaluate(
      () => (globalThis as { handedOut?: string | undefined }).handedOut,
    )
    // A page that may not ask its storage has none that could be late.
    if (handedOut === undefined || handedOut === before) return
  }
}

/** All that a page has stored, or nothing where it may not ask. Runs in the page. */
function stored(): string | undefined {
  try {
    const all = [localStorage, sessionStorage].map((storage) =>
      Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
        .sort()
        .map((key) => [key, storage.getItem(key)]),
    )
    return JSON.stringify(all)
  } catch {
    return undefined
  }
}
