import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launch } from '@read-the-room/browser'
import { type Served, serveFolder } from '@read-the-room/web/serve'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { publicFolder } from '../shell/places.ts'

const folder = mkdtempSync(join(tmpdir(), 'read-the-room-'))
let browser: Browser
let served: Served
let home: string

beforeAll(async () => {
  cpSync(publicFolder, join(folder, 'kit'), { recursive: true })
  browser = await launch()
  served = await serveFolder(folder, { host: '127.0.0.1', port: 0 })
  // A name below localhost is a secure context, and not "this very computer" to the page.
  home = `http://kit.localhost:${new URL(served.address).port}/kit/`
})
afterAll(async () => {
  await browser.close()
  served.close()
  rmSync(folder, { recursive: true })
})

test('after one visit the site works without a network, under a sub-path; updates are offered', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(home)
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)

  await context.setOffline(true)
  for (const path of ['', 'index.html', 'es/', 'quiz/', 'deck/']) {
    await page.goto(`${home}${path}`)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
  }
  await page.goto(home)
  expect(await page.locator('.door img').first().isVisible()).toBe(true)
  expect(await page.locator('#update').isHidden()).toBe(true)

  await context.setOffline(false)
  appendFileSync(join(folder, 'kit/sw.js'), '\n// newer\n')
  await page.goto(home)
  await page.locator('#update').waitFor()
  await Promise.all([page.waitForEvent('load'), page.locator('#update button').click()])
  expect(await page.locator('#update').isHidden()).toBe(true)
  await context.close()
})
