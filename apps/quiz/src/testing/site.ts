import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { launch } from '@read-the-room/chromium'
import compression from 'compression'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import sirv from 'sirv'
import { testedFolder } from './build.ts'

/** A path as deep as a static host may have; any other that ends like it leads to the quiz too. */
const path = '/some/where/quiz/'

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

export async function openSite(folder = testedFolder, host = '127.0.0.1'): Promise<Site> {
  const files = sirv(folder, { etag: true })
  const compress = compression()
  const server = createServer((request, response) => {
    request.url = (request.url ?? '').replace(/^.*\/quiz\//, '/')
    compress(request, response, () =>
      files(request, response, () => {
        response.writeHead(404).end()
      }),
    )
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const origin = `http://${host}:${(server.address() as AddressInfo).port}`
  const browser = await launch()
  const faults: string[] = []
  const context = async (options: BrowserContextOptions = {}) => {
    const fresh = await browser.newContext({
      viewport: { width: 390, height: 844 },
      reducedMotion: 'reduce',
      ...options,
    })
    fresh.setDefaultTimeout(600_000)
    return fresh
  }
  return {
    browser,
    address: origin + path,
    faults,
    context,
    open: async (hash = '', options = {}) => {
      const page = await (await context(options)).newPage()
      watch(page, origin, faults)
      await page.goto(origin + path + hash)
      await begun(page)
      return page
    },
    close: async () => {
      await browser.close()
      await stop(server)
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

async function stop(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise((closed) => server.close(closed))
}
