import { load } from '@read-the-room/core/load'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { spokenLocales } from './testing/build.ts'
import { openSite, type Site } from './testing/site.ts'
import { checkButton } from './testing/walk.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const { dimensions } = load(spokenLocales[0] ?? 'en')
const aims = dimensions.purpose.networking.signs

test('signs are ticked by keys alone, outlast a reload, and the verdict says them back', async () => {
  const page = await site.open('#moment')
  await page.getByRole('radio').first().focus()
  await page.keyboard.press('Space')
  for (const at of [0, 1]) {
    await page.keyboard.press('Tab')
    if (at === 0) await page.keyboard.press('Space')
  }
  const [first = '', second = ''] = aims
  expect(await page.getByRole('checkbox', { name: first }).isChecked()).toBe(true)
  expect(await page.getByRole('checkbox', { name: second }).isChecked()).toBe(false)
  await page.reload()
  await page.getByRole('checkbox', { name: second }).check()
  await checkButton(page).click()
  await page.getByRole('radio').last().check()
  expect(await page.getByRole('checkbox').count()).toBe(0)
  await page.locator('.see').click()
  const rows = page.locator('.sign-rows li')
  expect(await rows.first().locator('strong').textContent()).toBe(`${first} · ${second}`)
  expect(await rows.nth(1).locator('strong').textContent()).not.toContain('·')
  await page.context().close()
})

test('another answer takes its own ticks away, and a link holds none', async () => {
  const page = await site.open('#moment')
  await page.getByRole('radio').first().check()
  await page.getByRole('checkbox').first().check()
  await page.getByRole('radio').nth(2).check()
  expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0)
  await page.getByRole('radio').first().check()
  await page.getByRole('checkbox').first().check()
  await page.goto(`${site.address}#moment.N---`)
  const told = page.locator('.sign-rows li strong').first()
  await told.waitFor()
  expect(await told.textContent()).toBe(dimensions.purpose.networking.headline)
  await page.context().close()
  expect(site.faults).toEqual([])
})
