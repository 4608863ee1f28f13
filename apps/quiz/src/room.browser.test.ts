import { reload } from '@read-the-room/browser/reload'
import { load } from '@read-the-room/core/load'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { roomKey } from './state/device.ts'
import { kinds, openRoom, type Served } from './testing/room.ts'
import { keys, taps } from './testing/walk.ts'

let room: Served
beforeAll(async () => {
  room = await openRoom()
})
afterAll(() => room.shut())

const en = load('en')
const es = load('es')
const scene = 'association-mixer'
const said = (page: Page) => page.getByRole('status').textContent()
const status = (page: Page) => page.locator('.status')
const radio = (page: Page, choice: string) => page.getByRole('radio').nth(kinds.indexOf(choice))

test('five phones, by taps and by keys, in two languages: each answer counts once', async () => {
  const { code, phone } = room
  const phones = [
    await phone(`#room-${code}`),
    await phone(`#room-${code.toLowerCase()}`, 'es/'),
    await phone(`#room.${code}`),
    await phone('#room'),
    await phone('#room', 'es/'),
  ]
  const [first, second, third, fourth, fifth] = phones as [Page, Page, Page, Page, Page]
  // By letters: with keys alone, and with a space and lower case.
  await fourth.locator('#letters').fill(`${code.slice(0, 3)} ${code.slice(3)}`.toLowerCase())
  await fourth.keyboard.press('Enter')
  await fifth.locator('#letters').fill('XXXXXX')
  await taps.press(fifth.locator('form button'))
  await fifth.getByText(es.quiz.room.wrong).first().waitFor()
  expect(await fifth.locator('#letters').getAttribute('aria-invalid')).toBe('true')
  await fifth.locator('#letters').fill(code)
  await taps.press(fifth.locator('form button'))
  for (const page of phones) {
    const { waiting } = page === second || page === fifth ? es.quiz.room : en.quiz.room
    await page.getByRole('heading', { name: waiting }).waitFor()
  }
  await room.open(`${scene}.kind`, kinds)
  const title = en.scenarios?.[scene]?.title ?? ''
  await first.getByRole('heading', { name: title, level: 1 }).waitFor()
  expect(await first.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  await taps.choose(radio(first, 'networking'))
  await taps.choose(radio(second, 'mixed'))
  await keys.choose(radio(third, 'mixed'))
  await taps.choose(radio(fourth, 'networking'))
  await keys.choose(radio(fifth, 'unclear'))
  await first.getByText(en.quiz.room.arrived).first().waitFor()
  await expect.poll(() => said(first)).toBe(en.quiz.room.arrived)
  await taps.choose(radio(first, 'unclear'))
  for (const page of phones) await page.locator('.status.arrived').waitFor()
  expect(await room.counts()).toBeUndefined()
  await room.close()
  await first.locator('.status.counted').waitFor()
  await expect.poll(() => said(first)).toBe(en.quiz.room.counted)
  expect(await first.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  await expect.poll(room.counts).toEqual({ mixed: 2, networking: 1, unclear: 2 })
  for (const page of phones) await page.context().close()
})

test('an answer without a network is kept, and goes by itself', async () => {
  await room.open('gym-speaker.kind', kinds)
  const page = await room.phone(`#room-${room.code}`)
  await page.getByRole('radio').first().waitFor()
  await page.context().setOffline(true)
  await taps.choose(radio(page, 'mixed'))
  await page.locator('.status.awayKept, .status.sending').waitFor()
  expect(await radio(page, 'mixed').isChecked()).toBe(true)
  await page.context().setOffline(false)
  await page.locator('.status.arrived').waitFor()
  await page.context().close()
})

test('an answer that comes after the vote has closed is told as that', async () => {
  await room.open('gym-speaker.kind', kinds)
  const page = await room.phone(`#room-${room.code}`, 'es/')
  await page.getByRole('radio').first().waitFor()
  await page.context().setOffline(true)
  await taps.choose(radio(page, 'networking'))
  await room.close()
  await page.context().setOffline(false)
  await page.locator('.status.late').waitFor()
  await expect.poll(() => said(page)).toBe(es.quiz.room.late)
  await room.open('gym-speaker.kind', kinds)
  await page.locator('.status.arrived').waitFor()
  await page.context().close()
})

test('a reload in the middle, two tabs and a late phone', async () => {
  await room.open('birthday-picnic.kind', kinds)
  const page = await room.phone(`#room-${room.code}`)
  await taps.choose(radio(page, 'socializing'))
  await reload(page)
  await page.locator('.status.arrived').waitFor()
  expect(await radio(page, 'socializing').isChecked()).toBe(true)
  const other = await page.context().newPage()
  await other.goto(`${room.site.address}#room`)
  await other.locator('.status.arrived').waitFor()
  await radio(other, 'mixed').check()
  await expect.poll(() => radio(page, 'mixed').isChecked()).toBe(true)
  for (let more = 0; more < 4; more += 1) {
    const late = await room.phone(`#room-${room.code}`)
    await taps.choose(radio(late, 'mixed'))
    await late.locator('.status.arrived').waitFor()
    await late.context().close()
  }
  await room.close()
  await expect.poll(room.counts).toEqual({ mixed: 5 })
  const late = await room.phone(`#room-${room.code}`)
  await late.locator('.status.closed').waitFor()
  expect(await radio(late, 'mixed').isDisabled()).toBe(true)
  await late.context().close()
  await page.context().close()
})

test('a server that is killed is one sentence, and comes back with every answer', async () => {
  await room.open('farewell-cake.kind', kinds)
  const page = await room.phone(`#room-${room.code}`)
  await taps.choose(radio(page, 'mixed'))
  await page.locator('.status.arrived').waitFor()
  await room.kill()
  await page.locator('.status.away').waitFor()
  await taps.choose(radio(page, 'unclear'))
  await page.locator('.status.awayKept').waitFor()
  await expect.poll(() => said(page)).toBe(en.quiz.room.awayKept)
  await room.restart()
  await page.locator('.status.arrived').waitFor()
  for (let more = 0; more < 4; more += 1) {
    const next = await room.phone(`#room-${room.code}`)
    await taps.choose(radio(next, 'mixed'))
    await next.locator('.status.arrived').waitFor()
    await next.context().close()
  }
  await room.close()
  await expect.poll(room.counts).toEqual({ mixed: 4, unclear: 1 })
  await page.context().close()
})

test('which sentence decided, and a scene that this phone does not know', async () => {
  const sentences = en.scenarios?.[scene]?.scene ?? []
  const numbers = sentences.map((_sentence, index) => String(index + 1))
  await room.open(`${scene}.sentence`, numbers)
  const page = await room.phone(`#room-${room.code}`)
  await page.getByRole('radio').first().waitFor()
  expect(await page.locator('.option').allTextContents()).toEqual(sentences.map(({ text }) => text))
  await keys.choose(page.getByRole('radio').nth(2))
  await page.locator('.status.arrived').waitFor()
  await room.open('from-a-newer-deck.kind', kinds)
  await page.getByText(en.quiz.room.unknown).waitFor()
  await taps.choose(radio(page, 'mixed'))
  await page.locator('.status.arrived').waitFor()
  await page.context().close()
})

test('a browser that keeps nothing takes part all the same, and says so', async () => {
  const context = await room.site.context({ hasTouch: true })
  await context.addInitScript(() => Object.defineProperty(window, 'localStorage', { value: null }))
  const page = await context.newPage()
  await page.goto(`${room.site.address}#room-${room.code}`)
  await taps.choose(radio(page, 'mixed'))
  await status(page).filter({ hasText: en.quiz.room.arrived }).waitFor()
  expect(await page.locator('.notice').textContent()).toBe(en.quiz.notices.denied)
  await context.close()
})

test('the room ends: nothing of it stays on the phone, which no count has reached', async () => {
  const page = await room.phone(`#room-${room.code}`)
  await page.getByRole('radio').first().waitFor()
  expect(await page.evaluate((key) => localStorage.getItem(key), roomKey)).toContain(room.code)
  await room.end()
  await page.getByRole('heading', { name: en.quiz.room.over }).waitFor()
  expect(await page.evaluate((key) => localStorage.getItem(key), roomKey)).toBeNull()
  // A server that is killed leaves errors in the console; nothing else may.
  const faults = room.site.faults.filter((fault) => !fault.startsWith('Failed to load resource'))
  expect(faults).toEqual([])
  await taps.press(page.locator('.foot a[href="#practice"]'))
  await page.getByRole('radio').first().waitFor()
  const words = room.told.join('').matchAll(/"(\w+)":/g)
  const names = new Set([...words].map(([, name]) => name))
  expect([...names].sort()).toEqual(
    expect.arrayContaining(['choices', 'ended', 'id', 'open', 'round']),
  )
  const allowed = 'choices code ended id open opened problem round version'.split(' ')
  expect([...names].filter((name) => !allowed.includes(name ?? ''))).toEqual([])
  await page.context().close()
})
