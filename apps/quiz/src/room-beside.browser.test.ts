import { reload } from '@read-the-room/browser/reload'
import { load } from '@read-the-room/core/load'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answeredScenes, bestIn } from './state/answered-scenes.ts'
import { roomKey } from './state/device.ts'
import { questionsOf, trackIds } from './state/tracks.ts'
import { attemptOf } from './testing/attempts.ts'
import { kinds, openRoom, type Served } from './testing/room.ts'
import { elsewhere } from './testing/site.ts'
import { attempts, remember } from './testing/states.ts'
import { answerAll, taps } from './testing/walk.ts'

let room: Served
beforeAll(async () => {
  room = await openRoom({ host: elsewhere })
})
afterAll(() => room.shut())

const kit = load('en')
const words = kit.quiz.room
const before = Object.values(questionsOf(kit, 'before'))
const done = attemptOf(before, (index) => index)

test('the scenes from before the workshop, answered in the room, which calls for a vote', async () => {
  const page = await room.phone(`#room-${room.code}`)
  await taps.press(page.locator('a[href="#before"]'))
  const line = page.locator('.room-line')
  await line.getByText(words.here).waitFor()
  expect(await page.locator('footer').textContent()).toContain(words.privacy)
  await page.getByRole('radio').first().waitFor()
  await room.open('gym-speaker.kind', kinds)
  await line.getByText(words.vote).waitFor()
  await expect.poll(() => page.getByRole('status').textContent()).toBe(words.vote)
  await taps.press(line.locator('a'))
  // The questions have radios too: these are of the vote once its status is there.
  await page.locator('.status.open').waitFor()
  await taps.choose(page.getByRole('radio').first())
  await page.locator('.status.arrived').waitFor()
  await page.goBack()
  await line.getByText(words.here).waitFor()
  await answerAll(page, taps, 'before')
  await reload(page)
  await line.getByText(words.here).waitFor()
  await page.context().close()
})

test('a phone that is in no room asks for nothing of one', async () => {
  const asked: string[] = []
  const page = await room.phone('#start')
  page.on('request', (request) => asked.push(request.url()))
  await reload(page)
  await taps.press(page.locator('a[href="#check"]'))
  await page.getByRole('radio').first().waitFor()
  await page.waitForLoadState('networkidle')
  expect(asked.length).toBeGreaterThan(10)
  expect(asked.filter((url) => /\/room\/|\b(\w+-)?room-\w+\.js$/.test(url))).toEqual([])
  await page.context().close()
})

test('a result is counted in the room when its owner says so, once, with its own number', async () => {
  await room.open('gym-speaker.kind', kinds)
  const page = await room.phone('#start')
  const sent: unknown[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST') sent.push(request.postDataJSON())
  })
  await remember(page, attempts({ before: done }))
  await page.goto(`${room.site.address}index.html#before`)
  await page.locator('main.result').waitFor()
  await page.locator('footer > button').waitFor()
  expect(await page.getByText(words.add).count()).toBe(0)
  await page.goto(`${room.site.address}index.html#room-${room.code}`)
  await page.locator('.status').waitFor()
  await page.goto(`${room.site.address}index.html#before`)
  const button = page.getByRole('button', { name: words.add })
  // What is done is marked as that; a finger can tap it all the same.
  const again = { force: true }
  await button.waitFor()
  expect(sent).toEqual([])
  await page.context().setOffline(true)
  await button.click()
  await page.getByRole('button', { name: words.adding }).click(again)
  await page.context().setOffline(false)
  await page.getByRole('button', { name: words.added }).click(again)
  await expect.poll(() => page.getByRole('status').textContent()).toBe(words.added)
  const chosen = Object.fromEntries(Object.entries(done.answers).map(([id, { key }]) => [id, key]))
  const best = bestIn(answeredScenes(trackIds(kit).before, questionsOf(kit, 'before'), chosen))
  const [first] = sent as { round: string; choice: string; number: string }[]
  expect(first).toMatchObject({ round: 'before', choice: String(best) })
  expect(new Set((sent as { number: string }[]).map(({ number }) => number)).size).toBe(1)
  await reload(page)
  await page.getByRole('button', { name: words.added }).waitFor()
  await page.context().close()
})

test('deleting the answers deletes the room from this phone', async () => {
  await room.open('gym-speaker.kind', kinds)
  const page = await room.phone(`#room-${room.code}`)
  await taps.choose(page.getByRole('radio').first())
  await page.locator('.status.arrived').waitFor()
  await page.locator('footer > button').click()
  await page.locator('dialog button[value=yes]').click()
  await page.locator('main.start').waitFor()
  expect(await page.evaluate((key) => localStorage.getItem(key), roomKey)).toBeNull()
  expect(await page.locator('.room-line').count()).toBe(0)
  expect(await page.locator('footer').textContent()).toContain(kit.quiz.privacy)
  await page.goto(`${room.site.address}#room`)
  await page.locator('#letters').waitFor()
  await page.context().close()
})

test('with the worker that keeps pages, a phone opens without a network and votes with one', async () => {
  await room.open('birthday-picnic.kind', kinds)
  const page = await room.phone(`#room-${room.code}`)
  await page.locator('.status').waitFor()
  await page.evaluate(() => navigator.serviceWorker.ready)
  await reload(page)
  await page.locator('.status').waitFor()
  expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
  await page.context().setOffline(true)
  await reload(page)
  await page.locator('.status.away').waitFor()
  await page.context().setOffline(false)
  await taps.choose(page.getByRole('radio').nth(2))
  await page.locator('.status.arrived').waitFor()
  const kept = await page.evaluate(async () => {
    const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)))
    const requests = await Promise.all(stores.map((store) => store.keys()))
    return requests.flat().filter(({ url }) => url.includes('/room/')).length
  })
  expect(kept).toBe(0)
  await page.context().close()
})

test('each message is said once, and again when it holds anew; the other language says the same', async () => {
  await room.open('farewell-cake.kind', kinds)
  const page = await room.phone(`#room-${room.code}`)
  await page.locator('.status').waitFor()
  await page.evaluate(() => {
    const said: string[] = []
    Object.assign(window, { said })
    const live = document.querySelector('[role=status]') as HTMLElement
    new MutationObserver(() => said.push(live.textContent ?? '')).observe(live, {
      childList: true,
      subtree: true,
      characterData: true,
    })
  })
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said)
  for (const [place, choice] of ['mixed', 'unclear'].entries()) {
    await taps.choose(page.getByRole('radio').nth(kinds.indexOf(choice)))
    await expect.poll(said).toEqual(Array(place + 1).fill(words.arrived))
  }
  await page.locator('footer nav a[lang=es]').click()
  await page.getByText(load('es').quiz.room.arrived).first().waitFor()
  expect(await page.getByRole('radio').nth(3).isChecked()).toBe(true)
  await room.close()
  await page.locator('.status.counted').waitFor()
  await page.context().close()
})
