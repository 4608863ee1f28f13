import { expect, test } from 'vitest'
import { scenariosSchema } from './scenarios.ts'

const scenario = {
  title: 'The ferry deck',
  scene: [{ text: 'Somebody waves.' }, { text: 'You wave back.' }],
  next: 'Wave once more.',
  discuss: 'Who waves first?',
  audience: ['everyone'],
}

/** A question of so many words. */
const asked = (count: number) => `${'what '.repeat(count - 1)}if?`

test.each([
  [20, true],
  [21, false],
])('what would change one sign is told in twenty words: %s', (count, good) => {
  const given = { ferry: { ...scenario, whatIf: asked(count) } }
  expect(scenariosSchema.safeParse(given).success).toBe(good)
})
