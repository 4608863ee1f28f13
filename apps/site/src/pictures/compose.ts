import { readFileSync } from 'node:fs'
import { brandCss } from '@read-the-room/brand'
import type { Browser } from 'playwright-core'
import type { Pictured } from './picture-sources.ts'

const css = readFileSync(new URL('compose.css', import.meta.url), 'utf8')

/** Lays parts side by side on the brand's ground: 16:9, sharp at twice the size of a door. */
export async function compose(
  browser: Browser,
  name: Pictured,
  parts: Uint8Array[],
  file: string,
): Promise<void> {
  const images = parts.map(
    (part) => `<img src="data:image;base64,${Buffer.from(part).toString('base64')}">`,
  )
  const page = await browser.newPage({
    viewport: { width: 640, height: 360 },
    deviceScaleFactor: 2,
  })
  await page.setContent(
    `<style>${brandCss()}${css}</style><body class="${name}">${images.join('')}`,
    { waitUntil: 'load' },
  )
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())))
  await page.screenshot({ path: file })
  await page.close()
}
