import { barriers } from '@read-the-room/browser/axe'
import { type Asked, skills } from '@read-the-room/core'
import { load } from '@read-the-room/core/load'
import { heavy } from '@read-the-room/core/testing'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { attemptOf, spotsIn } from './testing/attempts.ts'
import { longLocales, longSite } from './testing/build.ts'
import { openSite, type Site } from './testing/site.ts'
import { attempts, type Look, looks } from './testing/states.ts'
import { openVisits, type Visits } from './testing/visits.ts'

let site: Site
let visits: Visits
beforeAll(async () => {
  site = await openSite(longSite)
  visits = await openVisits(site)
})
afterAll(() => site.close())

const start = load(longLocales[0] ?? 'en')
const screens = looks(start)
const schemes = ['light', 'dark', 'forced']
const widths = [390, 320]

/**
 * Every screen in every language. Color schemes and widths take turns, by three and by two, so that
 * each pair of two of the four is seen; axe, which takes longest, looks at each screen in one of the
 * languages. With the test of all every combination is seen, by axe too.
 */
const cases = Object.keys(screens).flatMap((name, screen) =>
  longLocales.flatMap((locale, language) =>
    schemes.flatMap((scheme, third) =>
      widths
        .filter((_width, half) => heavy || takesTurn(screen + language, third, half))
        .map((width) => ({
          name,
          locale,
          scheme,
          width,
          asked: heavy || axesTurn(screen, language),
        })),
    ),
  ),
)

function axesTurn(screen: number, language: number): boolean {
  return screen % longLocales.length === language
}

function takesTurn(turn: number, third: number, half: number): boolean {
  return turn % schemes.length === third && turn % widths.length === half
}

test('each pair of screen, language, color scheme and width is among the cases', () => {
  const factors = [Object.keys(screens), longLocales, schemes, widths]
  const met = new Set(
    cases.flatMap((one) => pairsOf([[one.name], [one.locale], [one.scheme], [one.width]])),
  )
  expect(pairsOf(factors).filter((pair) => !met.has(pair))).toEqual([])
})

/** All pairs of a value of one list and a value of a later one. */
function pairsOf(lists: unknown[][]): string[] {
  return lists.flatMap((list, place) =>
    lists
      .slice(place + 1)
      .flatMap((others) => list.flatMap((one) => others.map((other) => `${one}, ${other}`))),
  )
}

test('every screen, in every look, is free of barriers and fits its width', async () => {
  const found: string[] = []
  for (const { name, scheme, width, locale, asked } of cases) {
    const look = screens[name] as Look
    const page = await openLook(look, scheme, width, locale)
    const faults = [...(asked ? await barriers(page) : []), ...(await misfits(page))]
    found.push(...faults.map((fault) => `${name}, ${scheme}, ${width}, ${locale}: ${fault}`))
  }
  expect(found).toEqual([])
  expect(site.faults).toEqual([])
})

async function openLook(look: Look, scheme: string, width: number, locale: string): Promise<Page> {
  await visits.page.setViewportSize({ width, height: 844 })
  await visits.page.emulateMedia({
    colorScheme: scheme === 'dark' ? 'dark' : 'light',
    forcedColors: scheme === 'forced' ? 'active' : 'none',
  })
  const folder = locale === start.workshop.locale ? '' : `${locale}/`
  const page = await visits.open(folder + look.hash, look)
  await page.locator(look.ready).first().waitFor()
  await look.act?.(page)
  return page
}

/** Sideways scrolling, text that is cut, targets under 44 px that are not links in a line. */
function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = []
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth > clientWidth) faults.push(`scrolls sideways, ${scrollWidth} in ${clientWidth}`)
    const small = document.querySelectorAll<HTMLElement>('a, button, summary, label, input')
    for (const element of small) {
      if (!element.checkVisibility() || element.matches('label input')) continue
      const { width, height } = element.getBoundingClientRect()
      if (width < 44 || height < 44) faults.push(`${width} × ${height} px: ${element.outerHTML}`)
    }
    for (const element of document.querySelectorAll<HTMLElement>('#quiz *')) {
      if (element.closest('.unseen, svg, input') !== null || !element.checkVisibility()) continue
      const hides = getComputedStyle(element).overflowX !== 'visible'
      if (
        hides &&
        element.scrollWidth > element.clientWidth + 1 &&
        element.tagName !== 'PROGRESS'
      ) {
        faults.push(`cuts its text: ${element.outerHTML}`)
      }
    }
    return faults
  })
}

test.each(skills)(
  '%s: all options of a question of median length are above the fold of a phone',
  async (skill) => {
    const sorted = spotsIn(start)
      .filter(({ question }) => question.skill === skill)
      .sort((one, other) => lengthOf(one.question) - lengthOf(other.question))
    const spot = sorted[Math.floor(sorted.length / 2)]
    if (spot === undefined) throw new Error('there are no questions')
    const { track, before } = spot
    const saved = attempts({ [track]: attemptOf(before) })
    const page = await openLook(
      { hash: `#${track}`, saved, ready: 'form' },
      'light',
      390,
      start.locale,
    )
    const bottoms = await page
      .locator('.option')
      .evaluateAll((options) => options.map((option) => option.getBoundingClientRect().bottom))
    expect(Math.max(...bottoms)).toBeLessThanOrEqual(844)
  },
)

/** How many letters a question shows. Sentences that are the options are shown once. */
function lengthOf({ skill, sentences, wish = '', options }: Asked): number {
  const scene = skill === 'recognize' ? [] : sentences
  return [...scene, wish, ...options.map(({ text }) => text)].join(' ').length
}
