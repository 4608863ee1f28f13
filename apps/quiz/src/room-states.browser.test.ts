import { barriers } from '@read-the-room/browser/axe'
import { load } from '@read-the-room/core/load'
import { heavy } from '@read-the-room/core/testing'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { storageKey } from './state/device.ts'
import { toSaved } from './state/saved.ts'
import { questionsOf } from './state/tracks.ts'
import { attemptOf } from './testing/attempts.ts'
import { longLocales, longSite } from './testing/build.ts'
import { kinds, openRoom, type Served } from './testing/room.ts'
import { attempts } from './testing/states.ts'

let room: Served
beforeAll(async () => {
  room = await openRoom({ folder: longSite })
})
afterAll(() => room.shut())

const kit = load('en')
const { scenarios } = kit
const before = Object.values(questionsOf(kit, 'before'))
const longest = Object.entries(scenarios).sort((one, other) => lengthOf(other) - lengthOf(one))[0]
const [id = '', scene] = longest ?? []
const numbers = (scene?.scene ?? []).map((_sentence, index) => String(index + 1))

/** Every state of a phone in a room: what is done to get there, and what shows it. */
const states: [string, () => Promise<void>, string, (page: Page) => Promise<void>][] = [
  ['asked for the code', nothing, '#room', ready('form.code')],
  ['a wrong code', nothing, '#room-XXXXXX', ready('#wrong')],
  ['waiting', nothing, '', ready('a[href="#before"]')],
  ['a vote', () => room.open(`${id}.kind`, kinds), '', ready('.status.open')],
  ['an answer that is in', nothing, '', answer('.status.arrived')],
  ['which sentence', () => room.open(`${id}.sentence`, numbers), '', answer('.status.arrived')],
  ['a scene unknown', () => room.open('newer.kind', kinds), '', ready('.status.open')],
  ['a vote that is closed', closeAfterAnswer, '', ready('.status.closed')],
  ['beside the questions', () => room.open(`${id}.kind`, kinds), '', besideQuestions],
  ['a result to count', nothing, '', result('section > button.second:not([aria-disabled=true])')],
  ['a result that is counted', nothing, '', countedResult],
  ['out of reach', nothing, '', outOfReach],
  ['over', nothing, '', over],
]

/**
 * Widths and color schemes take turns from state to state, as the languages do; with the test of all
 * each language is seen in both widths.
 */
test('every state, in every look, is free of barriers and fits its width', async () => {
  const found: string[] = []
  for (const [place, [name, prepare, hash, act]] of states.entries()) {
    await prepare()
    for (const [turn, locale] of longLocales.entries()) {
      for (const [half, width] of [390, 320].entries()) {
        if (!heavy && (place + turn) % 2 !== half) continue
        const scheme = (turn + half) % 2 === 0 ? 'light' : 'dark'
        const page = await room.phone(
          hash || `#room-${room.code}`,
          locale === 'en' ? '' : `${locale}/`,
          { viewport: { width, height: 844 }, colorScheme: scheme },
        )
        await act(page)
        const faults = [...(await barriers(page)), ...(await misfits(page))]
        found.push(...faults.map((fault) => `${name}, ${scheme}, ${width}, ${locale}: ${fault}`))
        await page.context().close()
      }
    }
  }
  expect(found).toEqual([])
})

function lengthOf([, { scene: sentences }]: [string, { scene: { text: string }[] }]): number {
  return sentences.reduce((sum, { text }) => sum + text.length, 0)
}

async function nothing(): Promise<void> {}

function ready(selector: string) {
  return (page: Page) => page.locator(selector).first().waitFor()
}

function answer(selector: string) {
  return async (page: Page) => {
    await page.getByRole('radio').nth(1).check()
    await page.locator(selector).waitFor()
  }
}

async function closeAfterAnswer(): Promise<void> {
  await room.open(`${id}.kind`, kinds)
  await room.close()
}

async function besideQuestions(page: Page): Promise<void> {
  await page.locator('.status.open').waitFor()
  await page.evaluate(() => {
    location.hash = '#before'
  })
  await page.locator('.room-line').waitFor()
  await page.getByRole('radio').first().waitFor()
}

function result(selector: string) {
  return async (page: Page) => {
    await page.locator('.status.open').waitFor()
    await page.evaluate(
      ([key, text]) => localStorage.setItem(key as string, text as string),
      [storageKey, toSaved(attempts({ before: attemptOf(before, (index) => index) }))],
    )
    await page.goto(page.url().replace(/#.*$/, '?again#before'))
    await page.locator(selector).scrollIntoViewIfNeeded()
  }
}

async function countedResult(page: Page): Promise<void> {
  await result('section > button.second')(page)
  await page.locator('section > button.second').click()
  await page.locator('section > button[aria-disabled=true]').waitFor()
}

async function outOfReach(page: Page): Promise<void> {
  await page.locator('.status.open').waitFor()
  await page.context().setOffline(true)
  await page.getByRole('radio').nth(2).check()
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await page.locator('.status.awayKept').waitFor()
}

async function over(page: Page): Promise<void> {
  await page.locator('.status').waitFor()
  // What the room says at its end; the room itself is there for the next look.
  await page.route('**/events', (route) =>
    route.fulfill({ status: 404, contentType: 'application/json', body: '{"problem":"no room"}' }),
  )
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await page.locator('a[href="#practice"]').waitFor()
}

/** Sideways scrolling, and targets under 44 px. */
function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const small = [
      ...document.querySelectorAll<HTMLElement>('a, button, summary, label.option, input'),
    ]
      .filter((element) => element.checkVisibility() && !element.matches('label input'))
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect()
        return width < 44 || height < 44
      })
      .map(({ outerHTML }) => outerHTML)
    return scrollWidth > clientWidth ? [`scrolls sideways, ${scrollWidth}`, ...small] : small
  })
}
