import { load } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import { footOf } from './foot.ts'
import { make } from './forms.ts'
import { hashOf } from './pdf/words.ts'
import { preflight } from './preflight/preflight.ts'
import { prepare } from './prepare.tsx'
import { invitation } from './sets/forms.tsx'
import { scenarios } from './sets/scenarios.tsx'
import { readPdf } from './testing/read-pdf.ts'

const base = load('en')
const workshop = {
  ...base.workshop,
  organisation: 'Harbour College',
  event: 'Autumn careers week',
  date: '2026-03-14',
  contact: 'Careers service, careers@example.org',
}

test('a handout says at its foot whose workshop it is', async () => {
  const set = invitation({ ...base, workshop })
  const foot = footOf(set.kit) ?? ''
  expect(foot).toContain('March 14, 2026')
  const bytes = await make(await prepare(set, 'letter'), 'sheet')
  const { pages } = await readPdf(bytes)
  for (const page of pages) for (const word of foot.split(' ')) expect(page).toContain(word)
  expect(await preflight(bytes)).toEqual([])
  expect(hashOf(set)).not.toBe(hashOf(invitation(base)))
})

test('the audience decides which scenario cards are printed', () => {
  const chosen = scenarios({ ...base, workshop: { ...workshop, scenarios: ['birthday-picnic'] } })
  expect(chosen.cards.map(({ name }) => name)).toEqual(['birthday-picnic'])
})
