import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findings } from '../../testing/findings.ts'
import { bank, pairSample, recognizeSample } from '../../testing/question-samples.ts'
import { quotedReasons } from './quoted-reasons.ts'

const { outcome } = recognizeSample().asks
if (outcome === undefined) throw new Error('the sample asks for nothing')

/** What is said of a reason in the sample, whose second sentence ends with "… seeds on Friday." */
function told(reason: string, locale = 'en'): string[] {
  const asks = { outcome: { ...outcome, round: 'A' as const, weaker: [], reasons: [reason] } }
  const questions = bank({ recognize: { shade: recognizeSample({ asks }) } })
  return findings(quotedReasons, { questions, locale })
}

test('words that nobody said in the scene are told', () => {
  expect(told('With "Bring me the tools" the gardener names a thing.')).toMatchInlineSnapshot(`
    [
      "recognize.shade.asks.outcome: has a reason that quotes "Bring me the tools", which is not in its scene: copy the words",
    ]
  `)
})

test.each([
  'The gardener says, "Bring me the seeds".',
  'The gardener says, "bring me the seeds on Friday!"',
  'They «rest in the shade…» and the “gate closes”.',
  'Nothing is quoted here.',
])('%s is in the scene, whatever the marks, the case and the end', (reason) => {
  expect(told(reason)).toEqual([])
})

test('each version of a pair has words of its own', () => {
  const { a, b } = pairSample().versions
  const reason = 'To "share old stories" is a sign.'
  const read = { bench: pairSample({ versions: { a: { ...a, reason }, b: { ...b, reason } } }) }
  expect(findings(quotedReasons, { questions: bank({ read }) })).toMatchInlineSnapshot(`
    [
      "read.bench.versions.a: has a reason that quotes "share old stories", which is not in its scene: copy the words",
    ]
  `)
})

test('any piece of the scene may be quoted', () => {
  const story = 'Two gardeners rest in the shade. One says,'
  fc.assert(
    fc.property(fc.nat(story.length - 2), fc.nat(story.length), (from, length) => {
      const piece = story.slice(from, from + length + 1)
      expect(told(`They say "${piece}".`)).toEqual([])
    }),
  )
})
