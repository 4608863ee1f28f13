import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import type { Browser, Page } from 'playwright-core'
import { slides } from '../slides/slides.ts'
import { axeFindings } from './axe-rules.ts'
import { deckFindings } from './deck-rules.ts'
import type { Finding } from './finding.ts'
import { measure } from './measure.ts'
import { slideFindings } from './slide-rules.ts'

/** A built one-file deck and what it was built from. */
export type BuiltDeck = {
  kit: FacilitatorKit
  length: string
  file: string
  /** Where pictures of all slides go. */
  pictures: string
}

/** Looks at every step of every slide of a deck in a browser with the network off. */
export async function lintDeck(browser: Browser, deck: BuiltDeck): Promise<Finding[]> {
  const all = slides(deck.kit, deck.length)
  const findings = deckFindings(all, deck.kit, deck.length)
  await mkdir(deck.pictures, { recursive: true })
  const { page, faults, close } = await openDeck(browser, deck)
  for (const [index, slide] of all.entries()) {
    const { id, title } = slide
    const last = 'clicks' in slide ? slide.clicks : 0
    for (let clicks = 0; clicks <= last; clicks += 1) {
      await show(page, deck, index + 1, clicks)
      findings.push(...slideFindings(id, title, await measure(page, index + 1)))
      findings.push(...(await axeFindings(page, id)))
      findings.push(...faults.splice(0).map((fault) => ({ ...fault, slide: id })))
      const name = `${String(index + 1).padStart(2, '0')}-${id}-${clicks}.png`
      await page.screenshot({ path: join(deck.pictures, name) })
    }
  }
  await close()
  return once(findings)
}

/** What is wrong at several steps of a slide is told once. */
function once(findings: Finding[]): Finding[] {
  const said = findings.map((finding) => JSON.stringify(finding))
  return findings.filter((_finding, index) => said.indexOf(said[index] ?? '') === index)
}

/** A page for a deck, which collects what goes wrong in the console and asks for elsewhere. */
export async function openDeck(browser: Browser, deck: Pick<BuiltDeck, 'file' | 'length'>) {
  const context = await browser.newContext({
    offline: true,
    reducedMotion: 'reduce',
    viewport: { width: 980, height: 552 },
  })
  const page = await context.newPage()
  const faults: Omit<Finding, 'slide'>[] = []
  const broken = (message: string) => faults.push({ rule: 'console-error', message })
  page.on('pageerror', (error) => broken(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('ERR_INTERNET')) {
      broken(message.text())
    }
  })
  page.on('request', (request) => {
    const message = `asks for ${request.url()}: bring it along`
    if (!/^(file|data|blob):/.test(request.url())) {
      faults.push({ rule: 'external-request', message })
    }
  })
  await page.goto(addressOf(deck))
  return { page, faults, close: () => context.close() }
}

/** A slide after so many clicks, by default all of them, its type arrived. */
export async function show(
  page: Page,
  deck: Pick<BuiltDeck, 'file' | 'length'>,
  number: number,
  clicks = 99,
): Promise<void> {
  await page.goto(`${addressOf(deck)}#/${number}?clicks=${clicks}`)
  await page.locator(`#slide-content [data-slidev-no="${number}"] > *`).first().waitFor()
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll('#slideshow > *')].filter((s) => s.checkVisibility()).length ===
      1,
  )
  await page.evaluate(() => document.fonts.ready)
}

/** A built deck in the length that is looked at. */
function addressOf({ file, length }: Pick<BuiltDeck, 'file' | 'length'>): string {
  return `${pathToFileURL(file).href}?sheet=${length}`
}
