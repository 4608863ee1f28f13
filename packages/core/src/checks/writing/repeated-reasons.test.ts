import { expect, test } from 'vitest'
import { repeatedReasons } from './repeated-reasons.ts'
import { findings, sample } from './sample.ts'

test('a reason that was used before is told, with where it was', () => {
  const { options } = sample()
  const copied = { ...options.best, reason: `${options.workable.reason.toUpperCase()}!` }
  const questions = { jars: sample({ options: { ...options, best: copied } }) }
  expect(findings(repeatedReasons, { questions })).toMatchInlineSnapshot(`
    [
      "jars.options.workable.reason: is the reason of jars.best again: name the sign that decides here",
    ]
  `)
})

test('three reasons of their own pass', () => {
  expect(findings(repeatedReasons, { questions: { seeds: sample() } })).toEqual([])
})
