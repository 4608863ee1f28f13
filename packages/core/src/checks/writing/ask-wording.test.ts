import { expect, test } from 'vitest'
import { askWording } from './ask-wording.ts'
import { findings, sample } from './sample.ts'

const asked = (ask: string, locale = 'en') =>
  findings(askWording, { questions: { seeds: sample({ ask }) }, locale })

test('one whole question about what is best passes', () => {
  expect(asked('What is the best next step?')).toEqual([])
  expect(asked('¿Cuál es el mejor paso ahora?', 'es')).toEqual([])
})

test('a negated ask, a personal one and a half one are told', () => {
  expect(asked("Which step isn't sound?")).toMatchInlineSnapshot(`
    [
      "seeds.ask: is turned round by "isn't": ask for what fits",
    ]
  `)
  expect(asked('What would you do next?')).toMatchInlineSnapshot(`
    [
      "seeds.ask: asks "would you": ask what is best, not what they do",
    ]
  `)
  expect(asked('The best next step is')).toMatchInlineSnapshot(`
    [
      "seeds.ask: is no whole question: end it with a question mark",
    ]
  `)
  expect(asked('¿Qué señal no cuenta?', 'es')).toMatchInlineSnapshot(`
    [
      "seeds.ask: is turned round by "no": ask for what fits",
    ]
  `)
})
