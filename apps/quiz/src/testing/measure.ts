import type { Browser, CDPSession, Page } from 'playwright-core'
import { checkButton, feedback } from './walk.ts'

/** What a first visit on a slow phone is like. Times in milliseconds. */
export type Visit = { lcp: number; tbt: number; cls: number; feedback: number }

/**
 * A first visit as Lighthouse's mobile profile throttles it, but for real and not simulated:
 * 150 ms round trips, 1.6 Mbit/s, a processor four times slower.
 */
export async function measureVisit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await slowDown(session)
  await page.addInitScript(observe)
  await page.goto(address)
  await page.waitForLoadState('networkidle')
  const { lcp, tbt, cls } = await page.evaluate(
    () => (window as unknown as { visit: Omit<Visit, 'feedback'> }).visit,
  )
  const visit = { lcp, tbt, cls, feedback: await timeToFeedback(page) }
  await context.close()
  return visit
}

async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (750 * 1024) / 8,
  })
}

/** Largest paint, blocked time beyond 50 ms a task, layout shift: as web.dev defines them. */
function observe(): void {
  const visit = { lcp: 0, tbt: 0, cls: 0 }
  Object.assign(window, { visit })
  const on = (type: string, see: (entry: PerformanceEntry & { value?: number }) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({
      type,
      buffered: true,
    })
  on('largest-contentful-paint', ({ startTime }) => {
    visit.lcp = startTime
  })
  on('longtask', ({ duration }) => {
    visit.tbt += duration - 50
  })
  on('layout-shift', ({ value = 0 }) => {
    visit.cls += value
  })
}

/** From the tap on Check to the frame that shows the reasons, four times slower. */
async function timeToFeedback(page: Page): Promise<number> {
  await page.locator('a[href="#check"]').click()
  await page.getByRole('radio').first().check()
  await page.evaluate(() => {
    document.querySelector('form')?.addEventListener('submit', () => performance.mark('checked'))
    new MutationObserver(() => {
      if (document.querySelector('main > .verdict') === null) return
      requestAnimationFrame(() => setTimeout(() => performance.mark('shown')))
    }).observe(document.body, { childList: true, subtree: true })
  })
  await checkButton(page).click()
  await feedback(page).waitFor()
  await page.waitForFunction(() => performance.getEntriesByName('shown').length > 0)
  return page.evaluate(() => {
    const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? 0
    return at('shown') - at('checked')
  })
}
