import { type DimensionId, dimensionIds, type Room, type Shown, signs } from '@read-the-room/core'
import fc from 'fast-check'

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true })

/** Somewhere that leaves a person and their arrow room. */
const inside = { x: number(7, 153), y: number(7, 93) }

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })

const person = fc
  .record({ ...inside, faces: optional(fc.integer({ min: 0, max: 359 })), you: fc.boolean() })
  .map(({ x, y, faces, you }) => ({
    x,
    y,
    ...(faces === undefined ? {} : { faces }),
    ...(you ? { you: true as const } : {}),
  }))

const kinds = ['round', 'block', 'card', 'blanket', 'bench', 'field', 'screen'] as const

const thing = fc.record({
  kind: fc.constantFrom(...kinds, 'message', 'cabin', 'rink', 'pond', 'tree'),
  x: number(30, 130),
  y: number(30, 70),
  width: number(2, 60),
  height: number(1, 60),
})

const place = { x: number(0, 160), y: number(0, 100) }

const moment = fc
  .record({
    ...place,
    reach: number(0, 200),
    as: fc.constantFrom('sign', 'bubble', 'letter'),
    around: optional(fc.record(place)),
  })
  .map(({ around, ...rest }) => ({ ...rest, ...(around === undefined ? {} : { around }) }))

/** Any room that could be written, crowded as it may be. */
export const arbitraryRoom: fc.Arbitrary<Room> = fc.record({
  walls: fc.boolean(),
  doors: fc.array(
    fc.record({
      side: fc.constantFrom('top', 'right', 'bottom', 'left'),
      at: number(8, 92),
    }),
    { maxLength: 2 },
  ),
  things: fc.array(thing, { maxLength: 8 }),
  people: fc.array(person, { minLength: 1, maxLength: 20 }),
  moments: fc.dictionary(fc.constantFrom(...dimensionIds), moment) as fc.Arbitrary<Room['moments']>,
})

/** Any signs that somebody may have found, once each, in any order. */
export const arbitraryShown: fc.Arbitrary<Shown[]> = fc
  .uniqueArray(fc.constantFrom<DimensionId>(...dimensionIds))
  .chain((found) =>
    fc.tuple(
      ...found.map((dimension) =>
        fc.constantFrom(...signs).map((points): Shown => ({ dimension, points })),
      ),
    ),
  )
