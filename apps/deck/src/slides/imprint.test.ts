import { dateText } from '@read-the-room/core'
import { builtLocales, load } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import { slides } from './slides.ts'

const own = {
  organization: 'The Harbour School',
  event: 'Autumn week',
  date: '2026-03-14',
  contact: 'Room 12',
}

test.each(builtLocales())('first and last slide say whose it is in %s', (locale) => {
  const kit = load(locale)
  const logo = { type: 'svg' as const, uri: 'data:image/svg+xml,x', width: 3, height: 1 }
  const all = slides({ ...kit, logo, workshop: { ...kit.workshop, ...own } }, '60')
  const day = dateText(own.date, locale)
  const place = [own.organization, own.event, day, own.contact]
  const shown = { place, logo: { ...logo, alt: own.organization } }
  expect(all[0]).toMatchObject({ layout: 'cover', ...shown })
  expect(all.at(-1)).toMatchObject({ id: 'close', ...shown })
})

test('a workshop that says nothing of itself leaves no trace of it', () => {
  const { logo, ...kit } = load(builtLocales()[0] ?? 'en')
  const { organization, event, date, contact, ...workshop } = kit.workshop
  const last = slides({ ...kit, workshop }, '60').at(-1)
  expect(last).toMatchObject({ place: [] })
  expect(last).not.toHaveProperty('logo')
})
