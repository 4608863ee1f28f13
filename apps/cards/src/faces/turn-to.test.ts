import { limits, papers } from '@read-the-room/core'
import { load } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import { make } from '../prepare/forms.ts'
import { prepare } from '../prepare/prepare.tsx'
import { rule } from '../sets/cards.tsx'
import { exit } from '../sets/forms.tsx'
import { plain, readPdf } from '../testing/read-pdf.ts'

const place = 'Staff counsel, room 214'

function kitWith(turnTo: string | undefined) {
  const kit = load('en')
  return { ...kit, workshop: { ...kit.workshop, turnTo } }
}

const textOf = async (set: ReturnType<typeof rule>) =>
  (await readPdf(await make(await prepare(set, 'a4'), 'sheet'))).pages.join(' ')

test.each([
  ['the rule card', rule],
  ['the exit slip', exit],
])('%s names the place to turn to, and has no empty line without one', async (_name, set) => {
  expect(await textOf(set(kitWith(place)))).toContain(place)
  const { named } = kitWith(place).moments.turnTo
  expect(await textOf(set(kitWith(undefined)))).not.toContain(plain(named))
})

test.each(papers)('a place as long as it may be fits on both on %s', async (paper) => {
  const long = 'Somebody to talk to '.repeat(4).slice(0, limits.heading.max)
  const kit = { ...kitWith(long), quizAddress: 'https://example.org/read-the-room/quiz/' }
  for (const set of [rule(kit), exit(kit)]) {
    await expect(prepare(set, paper)).resolves.toBeDefined()
    await expect(prepare(set, paper, { profile: 'large-print' })).resolves.toBeDefined()
  }
})
