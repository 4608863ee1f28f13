import fc from 'fast-check'
import { expect, test } from 'vitest'
import { askedOf, searchFor } from './asked.ts'

test('what is written into an address is read from it, to the minute', () => {
  const time = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => Math.floor(date.getTime() / 60_000) * 60_000)
  const session = fc.option(fc.nat(), { nil: undefined })
  const sheet = fc.string({ minLength: 1, unit: 'grapheme' })
  fc.assert(
    fc.property(
      sheet,
      fc.option(time, { nil: undefined }),
      fc.boolean(),
      session,
      (id, until, room, begun) => {
        const read = askedOf(searchFor({ sheet: id, until, room, session: begun }))
        expect(read).toMatchObject({ sheet: id, room, print: false, session: begun })
        // In the hour that a clock goes through twice, a time of day has two meanings.
        expect(Math.abs((read.until ?? 0) - (until ?? 0)) % 3_600_000).toBe(0)
      },
    ),
  )
})

test('an address that says something else asks for nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { until, session } = askedOf(`?until=${text}&session=${text}`)
      expect(until === undefined || Number.isFinite(until)).toBe(true)
      expect(session === undefined || Number.isFinite(session)).toBe(true)
    }),
  )
  expect(askedOf('?until=soon&session=new&print=clicks')).toEqual({
    sheet: undefined,
    room: false,
    print: true,
    until: undefined,
    session: undefined,
  })
})
