import { launch } from '@read-the-room/browser'
import { serveFolder } from '@read-the-room/web/serve'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { testedSite } from './build.ts'

/** A path as deep as a static host may have. */
export const base = '/some/where'

/** A name of this computer that a page takes for another one: there the quiz keeps its files. */
export const elsewhere = 'kit.localhost'

/** The built quiz on a local server, and a browser to look at it. */
export type Site = {
  browser: Browser
  /** Address of the quiz, with a slash at its end. */
  address: string
  /** A fresh profile, patient with a busy machine. */
  context: (options?: BrowserContextOptions) => Promise<BrowserContext>
  /** A page in a fresh profile; faults of the page fail the test that calls `faults`. */
  open: (hash?: string, options?: BrowserContextOptions) => Promise<Page>
  /** Errors in the console, uncaught errors and requests to other places, so far. */
  faults: string[]
  close: () => Promise<void>
}

export async function openSite(folder = testedSite, host = '127.0.0.1'): Promise<Site> {
  const served = await serveFolder(folder, { host: '127.0.0.1', port: 0, base })
  return lookAt(served.address, host, served.close)
}

/** A browser for a site that is served already. */
export async function lookAt(served: string, host: string, end: () => void): Promise<Site> {
  const origin = `http://${host}:${new URL(served).port}`
  const address = `${origin}${base}/quiz/`
  const browser = await launch()
  const faults: string[] = []
  const context = (options: BrowserContextOptions = {}) =>
    browser.newContext({
      viewport: { width: 390, height: 844 },
      reducedMotion: 'reduce',
      ...options,
    })
  return {
    browser,
    address,
    faults,
    context,
    open: async (hash = '', options = {}) => {
      const page = await (await context(options)).newPage()
      watch(page, origin, faults)
      await page.goto(address + hash)
      await begun(page)
      return page
    },
    close: async () => {
      await browser.close()
      end()
    },
  }
}

/** Waits until the program has taken the place of the first view. */
export async function begun(page: Page): Promise<void> {
  await page.locator('#quiz:not([data-link])').waitFor()
}

/** Notes what a page must never do. */
export function watch(page: Page, origin: string, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) faults.push(`asks for ${url}`)
  })
}
