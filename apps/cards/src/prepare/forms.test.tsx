import {
  dimensionIds,
  fill,
  modes,
  type Paper,
  papers,
  signsOf,
  storyOf,
} from '@read-the-room/core'
import { load } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import type { CardSet } from '../look/card-set.ts'
import { comparison } from '../sets/comparison.tsx'
import { scenarios } from '../sets/scenarios.tsx'
import { longText } from '../testing/long-text.ts'
import { plain, readPdf } from '../testing/read-pdf.ts'
import { FitError } from './fit-error.ts'
import { make } from './forms.ts'
import { prepare } from './prepare.tsx'

const kit = load('en')

async function printed(set: CardSet, paper: Paper): Promise<Uint8Array> {
  return await make(await prepare(set, paper), 'sheet')
}

test.each(papers)('the comparison cards say on %s what the words say', async (paper) => {
  const { pages, info } = await readPdf(await printed(comparison(kit), paper))
  expect(info).toMatchObject({ Title: kit.cards.comparison, Language: 'en' })
  expect(pages).toHaveLength(2)
  const [front = '', back = ''] = pages.map((page) => plain(page))
  for (const id of dimensionIds) {
    const { title, question, repairs, ...poles } = kit.dimensions[id]
    expect(front).toContain(question)
    expect(back).toContain(title)
    expect(back).toContain(fill(kit.cards.quote, { text: repairs[0] ?? '' }))
    for (const mode of modes) {
      const pole = poles[mode]
      for (const text of [pole.headline, ...pole.signs.slice(0, 3)]) expect(front).toContain(text)
      for (const text of [...pole.do.slice(0, 2), ...pole.avoid.slice(0, 1)]) {
        expect(back).toContain(text)
      }
      for (const text of pole.phrases.slice(0, 2)) {
        expect(back).toContain(fill(kit.cards.quote, { text }))
      }
    }
  }
})

test('a scenario card keeps its signs and its kind for the back', async () => {
  const { pages } = await readPdf(await printed(scenarios(kit), 'a4'))
  const [front = '', back = ''] = pages
  for (const scenario of Object.values(kit.scenarios).slice(0, 4)) {
    expect(front).toContain(plain(storyOf(scenario)))
    expect(front).toContain(scenario.whatIf)
    for (const { text } of Object.values(signsOf(scenario))) expect(back).toContain(plain(text))
    expect(back).toContain(scenario.next)
    expect(front).not.toContain(scenario.next)
  }
})

test('the same words make the same bytes', async () => {
  const [one, other] = [await printed(comparison(kit), 'a4'), await printed(comparison(kit), 'a4')]
  expect(Buffer.compare(one, other)).toBe(0)
})

test('text that cannot be set without cutting it is an error that says what to shorten', async () => {
  const dimensions = structuredClone(kit.dimensions)
  dimensions.setting.networking.do[0] = longText(900)
  const printing = printed(comparison({ ...kit, dimensions }), 'a4')
  await expect(printing).rejects.toThrow(
    /^en\/dimensions\.yml:\d+:\d+ {2}setting\.networking\.do\.0: card comparison, setting, networking, back: does not fit at 10 pt: shorten it by 94 characters$/,
  )
  const error: unknown = await printing.catch((thrown: unknown) => thrown)
  if (!(error instanceof FitError)) throw error
  const { characters = 0 } = error.misfits[0]?.cuts[0] ?? {}
  for (const [length, fits] of [
    [900 - characters, true],
    [900 - characters + 1, false],
  ] as const) {
    dimensions.setting.networking.do[0] = longText(900).slice(0, length)
    const again = printed(comparison({ ...kit, dimensions }), 'a4')
    if (fits) await expect(again).resolves.toBeInstanceOf(Uint8Array)
    else await expect(again).rejects.toBeInstanceOf(FitError)
  }
})

test('a character that no typeface has is an error that names it and the typeface', async () => {
  const dimensions = structuredClone(kit.dimensions)
  dimensions.purpose.question = 'Why did 主人 bring us together?'
  const printing = printed(comparison({ ...kit, dimensions }), 'a4')
  await expect(printing).rejects.toThrowErrorMatchingInlineSnapshot(
    `[TextError: en/dimensions.yml:4:13  purpose.question: card comparison: "Why did 主人 bring us together?" has the character 主 (U+4E3B), which no typeface of the cards has: write it in letters that are Latin, Greek, Cyrillic or Hebrew]`,
  )
})
