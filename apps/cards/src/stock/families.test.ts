import { expect, test } from 'vitest'
import { cardFamilies } from './families.ts'
import { registry } from './registry.ts'

const families = cardFamilies(registry)

test('stocks that are cut alike share a file, named after the first', () => {
  const shown = families.map(({ id, names, entry }) => `${id} ${entry.paper}: ${names.join(', ')}`)
  expect(shown).toMatchInlineSnapshot(`
    [
      "avery-5371 letter: Avery 5371, Avery 5376, Avery 5377, Avery 5871, Avery 5911, Avery 8371, Avery 8376, Avery 8377, Avery 8871, Avery 28371",
      "avery-5388 letter: Avery 5388, Avery 8388",
      "avery-5881 letter: Avery 5881, Avery 8373",
      "avery-c9312 a4: Avery C9312, Avery C32015",
      "avery-c32011-10 a4: Avery C32011-10",
      "avery-l7414 a4: Avery L7414",
    ]
  `)
})

test('labels and stocks of one source are not among them', () => {
  expect(families.every(({ entry }) => entry.kind === 'card' && entry.verified)).toBe(true)
})
