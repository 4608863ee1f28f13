import type { Browser, Page } from 'playwright-core'

/** Opens an address in a context of its own; keeps what it asks for and what goes wrong. */
export async function visit(
  browser: Browser,
  address: string,
  options: Parameters<Browser['newContext']>[0] = {},
) {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const requests: string[] = []
  const errors: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  page.on('requestfailed', (request) => {
    // Whoever goes on to the next page waits no longer for the pictures of this one.
    const left = request.failure()?.errorText === 'net::ERR_ABORTED'
    if (!left) errors.push(`${request.url()} did not come`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) errors.push(`${response.url()}: ${response.status()}`)
  })
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`${violatedDirective} refuses ${blockedURI}`)
    })
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  return { page, requests, errors }
}

/** Every address that a page leads to or shows, in full. */
export async function addresses(page: Page): Promise<string[]> {
  return await page.evaluate(() =>
    [...document.querySelectorAll('a[href], img[src], iframe[src], link[href]')].map(
      (element) =>
        new URL(element.getAttribute('href') ?? element.getAttribute('src') ?? '', location.href)
          .href,
    ),
  )
}
