import { dimensionIds, kindOf } from '@read-the-room/core'
import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import { bankOf } from './bank-of.ts'

const kits = contentLocales(contentFolder()).map((locale) => load(locale))

test.each(kits)('the bank of $locale has every question once, with one best answer', (kit) => {
  const { questions } = bankOf(kit)
  expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length)
  expect(questions.length).toBe(48 + 38)
  for (const { answers } of questions) {
    expect(answers.filter(({ credit }) => credit === 1)).toHaveLength(1)
    expect(answers.every(({ reason }) => reason.join(' ').length > 10)).toBe(true)
  }
})

test.each(kits)(
  'every scenario of $locale is asked with its plan, and read as on its card',
  (kit) => {
    const stories = bankOf(kit).questions.filter(({ id }) => id.startsWith('scenario-'))
    for (const { id, picture, answers } of stories) {
      const scenario = kit.scenarios[id.replace('scenario-', '')]
      if (scenario === undefined) throw new Error(`${id} is no scenario`)
      expect(picture?.alt).toBe(scenario.plan)
      expect([...(picture?.png ?? [])].slice(1, 4)).toEqual([...Buffer.from('PNG')])
      const best = answers.find(({ credit }) => credit === 1)
      expect(best?.key).toBe(kindOf(scenario))
      expect(best?.reason).toHaveLength(dimensionIds.length + 2)
      expect(best?.reason.at(-1)).toBe(scenario.next)
    }
  },
)

test('every language asks the same, with the same best answers', () => {
  const [first, ...others] = kits.map((kit) =>
    bankOf(kit).questions.map(({ id, picture, answers }) => [
      id,
      picture?.file,
      ...answers.map(({ key, credit }) => [key, credit]),
    ]),
  )
  for (const other of others) expect(other).toEqual(first)
})
