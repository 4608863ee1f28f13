import { modes, type Sign, signs } from '@read-the-room/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Noticed, type Tick, ticked, toggled } from './ticks.ts'

const tick: fc.Arbitrary<Tick> = fc.record({ mode: fc.constantFrom(...modes), index: fc.nat(7) })
const sign = fc.constantFrom<Sign>(...signs)

/** Whatever can be on a device after some taps. */
const noticed: fc.Arbitrary<Noticed> = fc
  .array(fc.oneof(tick, sign), { maxLength: 8 })
  .map((taps) =>
    taps.reduce<Noticed>(
      (held, tap) =>
        typeof tap === 'string' ? { sign: tap, ticks: held.ticks } : toggled(held, tap),
      {},
    ),
  )

test.each<[Sign | undefined, string, Tick, Sign, string]>([
  // A first tick answers the question, one of the other mode makes it both.
  [undefined, '', at('networking', 0), 'networking', 'networking.0'],
  ['none', '', at('socializing', 2), 'socializing', 'socializing.2'],
  ['networking', 'networking.0', at('networking', 3), 'networking', 'networking.0 networking.3'],
  ['networking', 'networking.0', at('socializing', 1), 'both', 'networking.0 socializing.1'],
  ['socializing', '', at('networking', 0), 'both', 'networking.0'],
  // "Both" is also one sign that fits both.
  ['both', '', at('networking', 0), 'both', 'networking.0'],
  // One less: what is left says what it is, and an answer alone stays.
  ['both', 'networking.0 socializing.1', at('networking', 0), 'socializing', 'socializing.1'],
  ['both', 'networking.0 networking.1', at('networking', 0), 'both', 'networking.1'],
  ['networking', 'networking.0', at('networking', 0), 'networking', ''],
])('%s with "%s", then a tap on %o: %s with "%s"', (sign, ticks, one, now, left) => {
  expect(toggled({ sign, ticks }, one)).toEqual({ sign: now, ticks: left })
})

test('a tick takes no other one away, and a second tap takes that one alone', () => {
  fc.assert(
    fc.property(noticed, tick, (held, one) => {
      const [before, now] = [ticked(held), ticked(toggled(held, one))]
      const others = (all: Tick[]) => all.filter((some) => nameOf(some) !== nameOf(one))
      expect(now.map(nameOf)).toEqual(expect.arrayContaining(others(before).map(nameOf)))
      expect(now.length - others(now).length).toBe(
        before.length - others(before).length === 1 ? 0 : 1,
      )
    }),
  )
})

test('ticks and answers agree, and another answer brings back what it stands for', () => {
  fc.assert(
    fc.property(noticed, sign, (held, other) => {
      for (const { mode } of ticked(held)) expect([mode, 'both']).toContain(held.sign)
      const changed = { ...held, sign: other }
      expect(ticked({ ...changed, sign: held.sign })).toEqual(ticked(held))
      expect(ticked({ ...changed, sign: 'both' })).toEqual(expect.arrayContaining(ticked(held)))
    }),
  )
})

test('whatever was kept, what is no sign is left out', () => {
  fc.assert(
    fc.property(fc.string(), (ticks) => {
      for (const { mode, index } of ticked({ sign: 'both', ticks })) {
        expect(modes).toContain(mode)
        expect(index).toBeLessThan(10)
      }
    }),
  )
  const ticks = 'networking.10 mixed.0 networking networking.1.2'
  expect(ticked({ sign: 'both', ticks })).toEqual([at('networking', 1)])
})

function at(mode: Tick['mode'], index: number): Tick {
  return { mode, index }
}

function nameOf({ mode, index }: Tick): string {
  return `${mode}.${index}`
}
