import { load } from '@read-the-room/core/load'
import jsqr from 'jsqr'
import { expect, test } from 'vitest'
import { withFile } from '../preflight/open.ts'
import { preflight } from '../preflight/preflight.ts'
import { rule } from '../sets/cards.tsx'
import { quizSheets } from '../sets/quiz.tsx'
import { oneBit } from '../testing/raster.ts'
import { make } from './forms.ts'
import { prepare } from './prepare.tsx'

// Its types know nothing of what Node makes of its CommonJS file.
const decode = (jsqr as unknown as { default: typeof jsqr }).default

const quiz = 'https://careers.example.org/read-the-room/quiz/es/'
const kit = { ...load('es'), quizAddress: quiz }
const [before] = quizSheets(kit)

test.each([
  { set: rule(kit), page: 2 },
  { set: before ?? rule(kit), page: 1 },
])('the code on $set.id is read from a plain print, and can be clicked', async ({ set, page }) => {
  const prepared = await prepare(set, 'a4')
  const form = set.format === 'page' ? 'sheet' : 'screen'
  const bytes = await make(prepared, form, { black: true })
  const { dots, width, height } = await withFile(bytes, (file) => oneBit(file, page))
  expect(decode(dots, width, height)?.data).toBe(quiz)
  const screen = await make(prepared, form)
  expect(await preflight(screen)).toEqual([])
  const links = await withFile(screen, async ({ shown }) =>
    (await (await shown.getPage(page)).getAnnotations()).map(({ url }) => url),
  )
  expect(links).toEqual([quiz])
})
