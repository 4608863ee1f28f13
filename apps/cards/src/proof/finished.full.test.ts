import { expect, test } from 'vitest'
import { proveNames, proveTexts } from '../testing/prove.ts'

const seed = Math.floor(Math.random() * 1e9)

test(`10,000 names are read back from paper, whole and in their places (seed ${seed})`, async () => {
  const { printed, refused, faults } = await proveNames(seed, 10_000)
  console.log(`names: ${printed} printed, ${refused} refused`)
  expect(faults).toEqual([])
  expect(printed).toBeGreaterThan(5000)
})

test(`so are 1,000 texts, or they are refused by name (seed ${seed})`, async () => {
  const { printed, refused, faults } = await proveTexts(seed, 1000)
  console.log(`texts: ${printed} printed, ${refused} refused`)
  expect(faults).toEqual([])
  expect(printed).toBeGreaterThan(300)
})
