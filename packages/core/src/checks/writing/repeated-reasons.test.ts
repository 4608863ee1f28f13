import { expect, test } from 'vitest'
import { findings } from '../../testing/findings.ts'
import { bank, familySample, pairSample, roomSample } from '../../testing/question-samples.ts'
import { repeatedReasons } from './repeated-reasons.ts'

test('a reason that was used before is told, with where it was', () => {
  const one = roomSample('now')
  const { answers } = roomSample('later', { title: 'Two' })
  const copied = { ...answers.not, reason: `${one.answers.now.reason.toUpperCase()}!` }
  const two = roomSample('later', { answers: { ...answers, not: copied } })
  const act = { seeds: familySample({ scenes: { one, two } }) }
  expect(findings(repeatedReasons, { questions: bank({ act }) })).toMatchInlineSnapshot(`
    [
      "act.seeds.scenes.two: repeats a reason of seeds-one ("WHY TO CHOOSE NOW IN A ROOM WHERE NOW IS BEST: THE ROOM.!"): name the words that decide here",
    ]
  `)
})

test('a pair may not say the same of both scenes, and says one thing of all four answers', () => {
  const { a, b } = pairSample().versions
  const same = pairSample({ versions: { a, b: { ...b, reason: a.reason } } })
  expect(findings(repeatedReasons, { questions: bank({ read: { same } }) })).toMatchInlineSnapshot(`
    [
      "read.same.versions.b: repeats a reason of same-a ("That a friend "calls you to the bench" is one sign, and too few."): name the words that decide here",
    ]
  `)
  expect(findings(repeatedReasons, { questions: bank({ read: { fine: pairSample() } }) })).toEqual(
    [],
  )
})

test('reasons of their own pass', () => {
  expect(
    findings(repeatedReasons, { questions: bank({ act: { seeds: familySample() } }) }),
  ).toEqual([])
})
