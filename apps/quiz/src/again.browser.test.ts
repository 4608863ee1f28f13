import { reload } from '@read-the-room/browser/reload'
import { load } from '@read-the-room/core/load'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { storageKey } from './state/device.ts'
import { fromSaved, toSaved } from './state/saved.ts'
import { freshState, type State } from './state/state.ts'
import { questionsOf, type Track } from './state/tracks.ts'
import { attemptOf } from './testing/attempts.ts'
import { spokenLocales } from './testing/build.ts'
import { begun, openSite, type Site, watch } from './testing/site.ts'
import { attempts } from './testing/states.ts'
import { askedId, checkButton, nextButton } from './testing/walk.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const kit = load(spokenLocales[0] ?? 'en')
const done = (track: Track) => attemptOf(Object.values(questionsOf(kit, track)))
const restart = (page: Page) => page.locator('main.result > button').last()
const [yes, no] = [0, 1].map(
  (place) => (page: Page) => page.locator('dialog[open] button').nth(place),
) as [typeof restart, typeof restart]

test('starting again asks first; a slip loses nothing', async () => {
  const page = await openWith(attempts({ check: done('check') }), '#check')
  await restart(page).click()
  await no(page).click()
  await page.locator('main.result').waitFor()
  await restart(page).click()
  await page.keyboard.press('Escape')
  await page.locator('main.result').waitFor()
  expect(await stateOn(page)).toEqual(attempts({ check: done('check') }))
  await page.context().close()
})

test('it can be undone, after a reload as well, until the first answer', async () => {
  const page = await openWith(attempts({ check: done('check') }), '#check')
  await restart(page).click()
  await yes(page).click()
  await page.getByRole('radio').first().waitFor()
  expect(await page.getByRole('status').textContent()).toBe(kit.quiz.restart.done)
  await reload(page)
  await page.locator('.notice button').click()
  await page.locator('main.result').waitFor()
  expect((await stateOn(page)).attempts.check.answers).toEqual(done('check').answers)
  await restart(page).click()
  await yes(page).click()
  await page.getByRole('radio').first().check()
  await checkButton(page).click()
  await nextButton(page).waitFor()
  expect(await page.locator('.notice').count()).toBe(0)
  await page.context().close()
})

test('a second round before the workshop leaves the comparison of the first', async () => {
  const both = attempts({ before: done('before'), after: done('after') })
  const page = await openWith(both, '#before')
  const compared = await page.locator('.change').textContent()
  await restart(page).click()
  await yes(page).click()
  await page.getByRole('radio').first().waitFor()
  await page.goto(`${site.address}#after`)
  expect(await page.locator('.change').textContent()).toBe(compared)
  await page.context().close()
})

test('an option that is chosen and not checked is there after a reload, and is not an answer', async () => {
  for (const track of ['check', 'before'] as const) {
    const page = await openWith(freshState, `#${track}`)
    await page.getByRole('radio').nth(1).check()
    await reload(page)
    await begun(page)
    expect(await page.getByRole('radio').nth(1).isChecked()).toBe(true)
    expect((await stateOn(page)).attempts[track].answers).toEqual({})
    const asked = await askedId(page)
    await checkButton(page).click()
    await page.locator('main .reason, main form').first().waitFor()
    expect(Object.keys((await stateOn(page)).attempts[track].answers)).toEqual([asked])
    // The next question has none of it.
    if (track === 'check') await nextButton(page).click()
    await page.locator(`input[name="${asked}"]`).first().waitFor({ state: 'detached' })
    expect(await page.locator('main input:checked').count()).toBe(0)
    await page.context().close()
  }
})

test('nothing went wrong on any page', () => {
  expect(site.faults).toEqual([])
})

/** A page of a device on which something is kept once. */
async function openWith(saved: State, hash: string): Promise<Page> {
  const page = await (await site.context()).newPage()
  watch(page, new URL(site.address).origin, site.faults)
  if (saved !== freshState) {
    await page.addInitScript(
      ([key = '', text = '']) => localStorage.getItem(key) ?? localStorage.setItem(key, text),
      [storageKey, toSaved(saved)],
    )
  }
  await page.goto(site.address + hash)
  await begun(page)
  await page.locator('#quiz main:not([aria-busy])').waitFor()
  return page
}

async function stateOn(page: Page): Promise<State> {
  const text = await page.evaluate((key) => localStorage.getItem(key), storageKey)
  return fromSaved(text ?? '') ?? freshState
}
