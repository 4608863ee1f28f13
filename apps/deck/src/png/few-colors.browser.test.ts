import { dark, hall, svg } from '@read-the-room/brand'
import { launch } from '@read-the-room/browser'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fewColors } from './few-colors.ts'
import { pixels } from './pixels.ts'

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launch()
  page = await browser.newPage({ viewport: { width: 960, height: 540 } })
})
afterAll(() => browser.close())

/** What a browser draws of a page that is one picture. */
async function drawn(source: string): Promise<Uint8Array> {
  await page.setContent(
    `<style>*{margin:0}img{display:block;width:960px;height:540px}</style><img src="${source}">`,
  )
  await page.evaluate(() => document.querySelector('img')?.decode())
  return await page.screenshot({ type: 'png' })
}

test('a drawing in few colors is half as large, and looks the same to the eye', async () => {
  const source = Buffer.from(svg(hall(12, 12), dark)).toString('base64')
  const full = await drawn(`data:image/svg+xml;base64,${source}`)
  const small = fewColors(full)
  expect(small.length).toBeLessThan(full.length * 0.5)
  const again = await drawn(`data:image/png;base64,${Buffer.from(small).toString('base64')}`)
  const [one, other] = [pixels(full)?.rgb ?? [], pixels(again)?.rgb ?? []]
  expect(one.length).toBe(960 * 540 * 3)
  expect(other.length).toBe(one.length)
  const differences = [...one].map((value, at) => Math.abs(value - (other[at] ?? 0)))
  const sum = differences.reduce((all, value) => all + value, 0)
  // Eyes find a difference of two or three steps between large areas, not along an edge.
  expect(sum / one.length).toBeLessThan(0.1)
  expect(differences.filter((value) => value > 24).length / one.length).toBeLessThan(0.001)
})

test('a photo keeps all of its colors', async () => {
  const noise = `<svg xmlns="http://www.w3.org/2000/svg"><filter id="n"><feTurbulence baseFrequency=".02"/></filter><rect width="960" height="540" filter="url(#n)"/></svg>`
  const photo = await drawn(`data:image/svg+xml;base64,${Buffer.from(noise).toString('base64')}`)
  expect(fewColors(photo)).toBe(photo)
})
