import { limits } from '@read-the-room/core'
import { load } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import { hashOf } from '../pdf/words.ts'
import { preflight } from '../preflight/preflight.ts'
import { make } from '../prepare/forms.ts'
import { prepare } from '../prepare/prepare.tsx'
import { conflict, rule } from '../sets/cards.tsx'
import { comparison } from '../sets/comparison.tsx'
import { invitation, sponsor } from '../sets/forms.tsx'
import { scenarios } from '../sets/scenarios.tsx'
import { readPdf } from '../testing/read-pdf.ts'
import { footerOf } from './footer.ts'
import { profiles } from './look.ts'

const base = load('en')
const workshop = {
  ...base.workshop,
  organization: 'Harbour College',
  event: 'Autumn careers week',
  date: '2026-03-14',
  contact: 'Careers service, careers@example.org',
}

test('a handout says at its foot whose workshop it is', async () => {
  const set = invitation({ ...base, workshop })
  const footer = footerOf(set.kit) ?? ''
  expect(footer).toContain('March 14, 2026')
  const bytes = await make(await prepare(set, 'letter'), 'sheet')
  const { pages } = await readPdf(bytes)
  for (const page of pages) for (const word of footer.split(' ')) expect(page).toContain(word)
  expect(await preflight(bytes)).toEqual([])
  expect(hashOf(set)).not.toBe(hashOf(invitation(base)))
})

test.each(profiles)('however long it is, it keeps to the foot of a page: %s', async (profile) => {
  const long = {
    ...workshop,
    organization: 'Northern Harbour College of Art '.repeat(2).slice(0, limits.name.max),
    event: 'Autumn weeks of work and careers '.repeat(3).slice(0, limits.name.max),
    contact: 'Careers service, room 12, '.repeat(4).slice(0, limits.heading.max),
  }
  const kit = { ...base, workshop: long }
  const sets =
    profile === 'large-print'
      ? [rule, comparison, conflict].map((set) => set(kit))
      : [invitation(kit), sponsor(kit)]
  for (const set of sets) {
    const bytes = await make(await prepare(set, 'letter', { profile }), 'sheet')
    expect(await preflight(bytes)).toEqual([])
  }
})

test('no line of it is lost to rounding, however many there are', async () => {
  for (let most = 10; most <= limits.heading.max; most += 10) {
    const contact = 'Careers service, room 12, '.repeat(4).slice(0, most)
    const set = rule({ ...base, workshop: { ...workshop, contact } })
    await expect(prepare(set, 'a4', { profile: 'large-print' })).resolves.toBeDefined()
  }
})

test('the audience decides which scenario cards are printed', () => {
  const chosen = scenarios({ ...base, workshop: { ...workshop, scenarios: ['birthday-picnic'] } })
  expect(chosen.cards.map(({ name }) => name)).toEqual(['birthday-picnic'])
})
