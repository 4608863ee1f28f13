import { expect, test } from 'vitest'
import { bank, familySample, pairSample, recognizeSample } from '../testing/question-samples.ts'
import { askOf } from './ask-of.ts'
import { askedIn } from './asked.ts'

const asks = { recognize: '{question} Choose.', read: 'What is it?', act: 'What fits?' }

test('a recognize question begins with one of the four questions', () => {
  const questions = bank({
    recognize: { shade: recognizeSample() },
    read: { bench: pairSample() },
    act: { seeds: familySample() },
  })
  const [recognize, read, , act] = askedIn(questions).map((one) => askOf(one, asks))
  expect([recognize, read, act]).toEqual(['outcome Choose.', 'What is it?', 'What fits?'])
})
