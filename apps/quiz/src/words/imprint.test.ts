import { load } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import { imprintWords } from './imprint.ts'

const kit = load('en')
const own = (workshop: Partial<typeof kit.workshop>) => ({
  ...kit,
  workshop: { ...kit.workshop, ...workshop },
})

test('a kit of nobody in particular says nothing', () => {
  expect(imprintWords(kit)).toBeUndefined()
})

test('what is set stands in one order, the day in the words of the language', () => {
  const workshop = { contact: 'careers@example.org', organization: 'Careers', date: '2026-03-14' }
  const parts = ['Careers', 'March 14, 2026', 'careers@example.org']
  expect(imprintWords(own(workshop))).toEqual({ parts })
  expect(imprintWords({ ...own(workshop), locale: 'es' })?.parts[1]).toBe('14 de marzo de 2026')
})

test('a logo is named by what is in it, so that a changed one is loaded anew', () => {
  const logo = { type: 'png', uri: 'data:image/png;base64,AA', width: 40, height: 20 } as const
  const [one, other] = [logo, { ...logo, uri: 'data:image/png;base64,AB' }].map(
    (each) => imprintWords({ ...kit, logo: each })?.logo?.file,
  )
  expect(one).toMatch(/^assets\/logo-\w{8}\.png$/)
  expect(other).not.toBe(one)
})
