import { expect, test } from 'vitest'
import { contentLocales, load, shippedFolder } from '../load.ts'
import { dimensionIds } from '../model/terms.ts'

const locales = contentLocales(shippedFolder)

test.each(locales)('%s has eleven cards or more for each question, no two alike', (locale) => {
  const cards = Object.values(load(locale, shippedFolder).sorting)
  for (const id of dimensionIds) {
    expect(cards.filter(({ dimension }) => dimension === id).length).toBeGreaterThanOrEqual(11)
  }
  expect(new Set(cards.map(({ text }) => text.toLowerCase())).size).toBe(cards.length)
})

test.each(locales)('%s says something else where another answer holds', (locale) => {
  for (const { dimension, points, defensible } of Object.values(
    load(locale, shippedFolder).sorting,
  )) {
    if (defensible === undefined) continue
    const other = { dimension, points, ...defensible }
    expect([other.dimension, other.points]).not.toEqual([dimension, points])
  }
})
