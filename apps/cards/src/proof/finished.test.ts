import { describe, expect, test } from 'vitest'
import { proveNames, proveTexts } from '../testing/prove.ts'

// A named seed, so that a failure comes again, and one by chance, told in the name of the test.
describe.each([11, Math.floor(Math.random() * 1e9)])('with seed %i', (seed) => {
  test('every name that is taken is read back from paper, whole and in its place', async () => {
    const { printed, refused, faults } = await proveNames(seed, 250)
    expect(faults).toEqual([])
    expect(printed).toBeGreaterThan(0)
    expect(refused).toBeGreaterThan(0)
  })

  test('so is every text, or it is refused by name', async () => {
    const { printed, refused, faults } = await proveTexts(seed, 16)
    expect(faults).toEqual([])
    expect(printed + refused).toBe(16)
    expect(printed).toBeGreaterThan(0)
  })
})
