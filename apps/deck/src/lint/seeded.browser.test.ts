import { fileURLToPath } from 'node:url'
import { launch } from '@read-the-room/browser'
import { sheetOf } from '@read-the-room/core/facilitator'
import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { emptyNote } from '../slides/note.ts'
import { slides } from '../slides/slides.ts'
import { axeFindings } from './axe-rules.ts'
import { deckFindings } from './deck-rules.ts'
import { type Finding, type Rule, rules } from './finding.ts'
import { openDeck, show } from './lint-deck.ts'
import { measure } from './measure.ts'
import { slideFindings } from './slide-rules.ts'

const [locale = 'en'] = contentLocales(contentFolder())
const kit = load(locale)
const all = slides(kit, '60')
const file = fileURLToPath(new URL(`../../build/facilitator/deck-${locale}.html`, import.meta.url))
const deck = { file, length: '60' }
const number = all.findIndex(({ id }) => id === 'rule') + 1
const slide = all[number - 1]
if (slide === undefined) throw new Error('no slide of the rule')

/** Faults of a drawn slide, made in the page: rule, then what goes wrong. */
const seeds: [rule: Rule, seed: string][] = [
  ['overflow-slide', `add('<p>' + 'Too much. '.repeat(200) + '</p>')`],
  ['overflow-slot', `add('<p style="position:absolute;top:490px">Down into the foot</p>')`],
  ['overflow-slot', `add('<p style="height:20px;overflow:hidden">' + 'Cut '.repeat(60) + '</p>')`],
  ['overlap', `add('<p style="position:absolute;top:50px;left:60px">Over the title</p>')`],
  ['short-root', `main.style.height = '36%'`],
  ['small-text', `add('<p style="font-size:11px">Small print</p>')`],
  ['contrast', `main.querySelector('li p').style.color = '#ccc'`],
  [
    'missing-alt',
    `add('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width=20 height=20>')`,
  ],
  ['heading-order', `add('<h4>Skipped</h4>')`],
  ['heading-order', `main.querySelector('h1').outerHTML = '<p>No heading</p>'`],
  ['axe', `add('<button></button>')`],
  ['external-request', `add('<img alt="x" src="https://example.org/remote.png">')`],
  [
    'external-request',
    `document.head.innerHTML += '<link rel="stylesheet" href="https://example.org/f.css">'`,
  ],
  ['console-error', `console.error('something broke')`],
  ['empty-slide', `main.innerHTML = ''`],
  ['live-region', `document.querySelector('p.sr-only[role=status]').textContent = 'Another slide'`],
  ['missing-language', `document.documentElement.removeAttribute('lang')`],
  ['motion', `main.animate([{ opacity: 0 }, { opacity: 1 }], { duration: 60000, iterations: 9 })`],
]

let browser: Browser
let page: Page
let faults: Omit<Finding, 'slide'>[]
beforeAll(async () => {
  browser = await launch()
  ;({ page, faults } = await openDeck(browser, deck))
})
afterAll(async () => browser.close())

async function found(): Promise<Finding[]> {
  const measured = await measure(page, number)
  return [
    ...slideFindings('rule', slide?.title ?? '', measured),
    ...(await axeFindings(page, 'rule')),
    ...faults.splice(0).map((fault) => ({ ...fault, slide: 'rule' })),
  ]
}

test('the slide as it is has no fault', async () => {
  await show(page, deck, number)
  expect(await found()).toEqual([])
})

test.each(seeds)('%s is caught: %s', async (rule, seed) => {
  await page.reload()
  await show(page, deck, number)
  faults.splice(0)
  const request = seed.includes('https:') ? page.waitForEvent('requestfailed') : undefined
  await page.evaluate(`{
    const main = document.querySelector('#slide-content [data-slidev-no="${number}"] main')
    const add = (html) => main.insertAdjacentHTML('beforeend', html)
    ${seed}
  }`)
  await request
  const caught = (await found()).filter((finding) => finding.rule === rule)
  expect(caught[0]).toMatchObject({ rule, slide: 'rule' })
})

test('faults of the plan are caught before anything is drawn', () => {
  const [first, second, ...rest] = all
  if (first === undefined || second === undefined) throw new Error('too few slides')
  const twice = [first, { ...second, title: first.title }, ...rest]
  const wordy = [{ ...first, title: 'word '.repeat(61) }, second, ...rest]
  const silent = [{ ...first, note: emptyNote }, second, ...rest]
  const { sheets } = kit['run-sheets']
  const sheet = sheetOf(kit, '60')
  const late = { ...sheet, reserve: sheet.reserve + 1 }
  const wrong = { ...kit, 'run-sheets': { ...kit['run-sheets'], sheets: { ...sheets, 60: late } } }
  expect(deckFindings(all, kit, '60')).toEqual([])
  expect(deckFindings(twice, kit, '60').map(({ rule }) => rule)).toEqual(['duplicate-title'])
  expect(deckFindings(wordy, kit, '60').map(({ rule }) => rule)).toEqual(['too-many-words'])
  expect(deckFindings(silent, kit, '60').map(({ rule }) => rule)).toEqual(['missing-note'])
  expect(deckFindings(all, wrong, '60').map(({ rule }) => rule)).toEqual(['block-minutes'])
})

test('every rule has its seeded fault', () => {
  const planned: Rule[] = ['duplicate-title', 'missing-note', 'block-minutes', 'too-many-words']
  expect(new Set([...seeds.map(([rule]) => rule), ...planned])).toEqual(new Set(rules))
})
